/** What a page and the extension may say to each other: types, and what is checked of anything that comes from a page. */
import type { PlaceItem, RangeItem } from '../../../server/src/protocol.ts';
import type {
  RelationsParams,
  RelationsView,
  SharedPlacesParams,
  SharedPlacesView,
  TimelineParams,
  TimelineView,
} from '../../../server/src/overviewProtocol.ts';

export type PageKind = 'timeline' | 'relations';

/** Whom or what a page is about; absent: the whole archive. */
export interface About {
  readonly id: string;
  readonly name: string;
}

/** The page asks without a language: it is the extension's. */
export type Question =
  | { readonly what: 'timeline'; readonly params: Omit<TimelineParams, 'language'> }
  | { readonly what: 'relations'; readonly params: Omit<RelationsParams, 'language'> }
  | { readonly what: 'places'; readonly params: SharedPlacesParams };

export interface Answers {
  readonly timeline: TimelineView;
  readonly relations: RelationsView;
  readonly places: SharedPlacesView;
}

export type PictureFormat = 'svg' | 'png';

/** Page → extension. */
export type PageMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'ask'; readonly id: number; readonly question: Question }
  /** One of the places that an answer gave. */
  | { readonly type: 'open'; readonly place: PlaceItem; readonly keepFocus: boolean }
  | { readonly type: 'show'; readonly what: PageKind | 'dossier'; readonly about?: About }
  /** SVG as text, PNG in base64. */
  | { readonly type: 'save'; readonly format: PictureFormat; readonly data: string };

/** Extension → page. */
export type HostMessage =
  | { readonly type: 'start'; readonly words: Words; readonly about?: About }
  | { readonly type: 'about'; readonly about?: About }
  | { readonly type: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly type: 'refused'; readonly id: number; readonly reason: string }
  /** The archive says something else now. */
  | { readonly type: 'changed' };

/** Every text of the pages, in the person's language; `{0}` is a value. */
export interface Words {
  readonly language: 'vi' | 'en';
  readonly [word: string]: string;
}

/** What a page keeps for the time when it is shown again. */
export interface PageState {
  readonly about?: About;
  readonly [key: string]: unknown;
}

/** Letters: more than a picture of two thousand names needs. */
const MOST_DATA = 2 ** 26;
const MOST_LETTERS = 1000;

/** Undefined for anything that is not exactly a message of the contract. */
export function readPageMessage(message: unknown): PageMessage | undefined {
  if (!isRecord(message)) return undefined;
  switch (message['type']) {
    case 'ready':
      return hasOnly(message, ['type']) ? { type: 'ready' } : undefined;
    case 'ask': {
      const { id } = message;
      const question = readQuestion(message['question']);
      const isFit = hasOnly(message, ['type', 'id', 'question']) && isCount(id);
      return isFit && question !== undefined ? { type: 'ask', id, question } : undefined;
    }
    case 'open': {
      const { keepFocus } = message;
      const place = readPlace(message['place']);
      const isFit = hasOnly(message, ['type', 'place', 'keepFocus']) && typeof keepFocus === 'boolean';
      return isFit && place !== undefined ? { type: 'open', place, keepFocus } : undefined;
    }
    case 'show': {
      const { what, about } = message;
      if (!hasOnly(message, ['type', 'what', 'about'])) return undefined;
      if (what !== 'timeline' && what !== 'relations' && what !== 'dossier') return undefined;
      if (about === undefined) return what === 'dossier' ? undefined : { type: 'show', what };
      const known = readAbout(about);
      return known === undefined ? undefined : { type: 'show', what, about: known };
    }
    case 'save': {
      const { format, data } = message;
      if (!hasOnly(message, ['type', 'format', 'data']) || typeof data !== 'string' || data.length > MOST_DATA)
        return undefined;
      const isSvg = format === 'svg' && data.startsWith('<svg ');
      const isPng = format === 'png' && data.startsWith('iVBORw0KGgo') && /^[\w+/]*={0,2}$/.test(data);
      return isSvg ? { type: 'save', format: 'svg', data } : isPng ? { type: 'save', format: 'png', data } : undefined;
    }
    default:
      return undefined;
  }
}

export function readAbout(about: unknown): About | undefined {
  if (!isRecord(about) || !hasOnly(about, ['id', 'name'])) return undefined;
  const { id, name } = about;
  return isText(id) && isText(name) ? { id, name } : undefined;
}

function readQuestion(question: unknown): Question | undefined {
  if (!isRecord(question) || !hasOnly(question, ['what', 'params']) || !isRecord(question['params'])) return undefined;
  const { what, params } = question;
  switch (what) {
    case 'timeline': {
      const { kinds, query, unnamed, lanes } = params;
      const isFit =
        hasOnly(params, ['about', 'kinds', 'query', 'unnamed', 'from', 'to', 'lanes']) &&
        isListOf(kinds, ['meeting', 'post']) &&
        isText(query) &&
        typeof unnamed === 'boolean' &&
        isCount(lanes);
      const rest = readTexts(params, ['about', 'from', 'to']);
      return isFit && rest !== undefined ? { what, params: { ...rest, kinds, query, unnamed, lanes } } : undefined;
    }
    case 'relations': {
      const { kinds, query, most } = params;
      const isFit =
        hasOnly(params, ['about', 'kinds', 'query', 'most']) &&
        isListOf(kinds, ['meeting', 'official', 'organisation']) &&
        isText(query) &&
        isCount(most);
      const rest = readTexts(params, ['about']);
      return isFit && rest !== undefined ? { what, params: { ...rest, kinds, query, most } } : undefined;
    }
    case 'places': {
      const { entity, most } = params;
      const isFit = hasOnly(params, ['entity', 'beside', 'from', 'to', 'most']) && isText(entity) && isCount(most);
      const rest = readTexts(params, ['beside', 'from', 'to']);
      return isFit && rest !== undefined ? { what, params: { ...rest, entity, most } } : undefined;
    }
    default:
      return undefined;
  }
}

function readPlace(place: unknown): PlaceItem | undefined {
  if (!isRecord(place) || !isRecord(place['range'])) return undefined;
  const { uri, range } = place;
  const [start, end] = [readPosition(range['start']), readPosition(range['end'])];
  return isText(uri) && start !== undefined && end !== undefined ? { uri, range: { start, end } } : undefined;
}

function readPosition(position: unknown): RangeItem['start'] | undefined {
  if (!isRecord(position)) return undefined;
  const { line, character } = position;
  return isCount(line) && isCount(character) ? { line, character } : undefined;
}

/** Texts that need not be there; undefined when one of them is something else. */
function readTexts<Name extends string>(
  from: Readonly<Record<string, unknown>>,
  names: readonly Name[],
): { readonly [name in Name]?: string } | undefined {
  const texts: { [name in Name]?: string } = {};
  for (const name of names) {
    const text = from[name];
    if (text === undefined) continue;
    if (!isText(text)) return undefined;
    texts[name] = text;
  }
  return texts;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasOnly = (record: Readonly<Record<string, unknown>>, names: readonly string[]): boolean =>
  Object.keys(record).every((name) => names.includes(name));

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= MOST_LETTERS;

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

const isListOf = <Item extends string>(value: unknown, items: readonly Item[]): value is readonly Item[] =>
  Array.isArray(value) && value.length <= items.length && value.every((each) => items.some((item) => item === each));
