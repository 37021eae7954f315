/**
 * What people decided about places of an article, as W3C Web Annotations in a file of the article's own: read, added to and taken from.
 * A decision holds where its words stand between the same words as then; else it is an orphan, and never moved to a look-alike.
 */
import type { Decision, DecisionAct } from '../text/decision.ts';
import { jsonFault } from '../text/jsonFault.ts';
import { quoteAt } from '../text/quote.ts';
import type { Localized, Span } from '../text/span.ts';
import { codePointOffsets } from './codePoints.ts';

export interface DecisionFile {
  readonly decisions: readonly Decision[];
  /** Every annotation as it was read, those of other programs included: they are written back as they are. */
  readonly items: readonly object[];
  /** What else the page says of itself. */
  readonly page: object;
  /** Why the file is not to be used, nor written over, and where in it. */
  readonly problem?: DecisionProblem;
}

export interface DecisionProblem {
  readonly message: Localized;
  readonly span: Span;
}

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** Of the pages that this program writes; a page without a version is of the first one. */
const VERSION = 1;

/** `undefined`: there is no file yet. */
export function readDecisions(json: string | undefined): DecisionFile {
  if (json === undefined || json.trim() === '') return { decisions: [], items: [], page: {} };
  let page: unknown;
  try {
    page = JSON.parse(json);
  } catch {
    const at = Math.min(jsonFault(json), json.trimEnd().length - 1);
    const lines = json.slice(0, at).split('\n');
    const [line, column] = [lines.length, (lines.at(-1)?.length ?? 0) + 1];
    return damaged(
      { vi: `dòng ${line}, cột ${column}`, en: `line ${line}, column ${column}` },
      { start: at, end: at + 1 },
    );
  }
  const version = fieldOf(page, 'version');
  if (typeof version === 'number' && version > VERSION) return newer(version, placeOf(json, 'version'));
  const items = fieldOf(page, 'items');
  const objects = Array.isArray(items)
    ? items.filter((item): item is object => typeof item === 'object' && item !== null)
    : [];
  if (!Array.isArray(items) || typeof page !== 'object' || page === null || objects.length !== items.length)
    return damaged({ vi: '"items"', en: '"items"' }, placeOf(json, 'items'));
  return { decisions: objects.flatMap((item) => decisionOf(item) ?? []), items: objects, page };
}

const damaged = (where: Localized, span: Span): DecisionFile =>
  unusable(span, {
    vi: `Tệp chú giải không đọc được (${where.vi}): cần một trang chú giải W3C (JSON-LD) với danh sách "items". Tệp được giữ nguyên.`,
    en: `The annotation file cannot be read (${where.en}): a W3C annotation page (JSON-LD) with a list "items" was expected. The file is left as it is.`,
  });

const newer = (version: number, span: Span): DecisionFile =>
  unusable(span, {
    vi: `Tệp chú giải do một phiên bản mới hơn ghi (${version}; ở đây đọc được đến ${VERSION}). Hãy cập nhật phần mở rộng; tệp được giữ nguyên.`,
    en: `The annotation file was written by a newer version (${version}; up to ${VERSION} can be read here). Update the extension; the file is left as it is.`,
  });

const unusable = (span: Span, message: Localized): DecisionFile => ({
  decisions: [],
  items: [],
  page: {},
  problem: { message, span },
});

/** The key of a field of the page, else the page's first sign. */
function placeOf(json: string, key: string): Span {
  const at = json.indexOf(`"${key}"`);
  const start = at < 0 ? json.search(/\S/) : at;
  return { start, end: at < 0 ? start + 1 : start + key.length + 2 };
}

export interface NewDecision extends Pick<
  Decision,
  'act' | 'kind' | 'entity' | 'name' | 'note' | 'creator' | 'created'
> {
  readonly source: string;
  readonly text: string;
  readonly span: Span;
}

/** The file with more decisions: the whole text to be written. */
export function withDecisions({ page, items }: DecisionFile, made: readonly NewDecision[]): string {
  const ids = new Set(items.map(idOf));
  const added = made.map((each) => annotationOf(each, ids));
  return serialised(page, [...items, ...added]);
}

/** The file without some decisions; everything else stays. */
export const withoutDecisions = ({ page, items }: DecisionFile, ids: ReadonlySet<string>): string =>
  serialised(
    page,
    items.filter((item) => !ids.has(idOf(item))),
  );

const serialised = (page: object, items: readonly object[]): string =>
  `${JSON.stringify({ '@context': CONTEXT, type: 'AnnotationPage', ...page, items }, null, 2)}\n`;

/** The purposes and motivations are those of the W3C's vocabulary. */
const motivations: Readonly<Record<DecisionAct, string>> = {
  verify: 'assessing',
  link: 'linking',
  reject: 'assessing',
  annotate: 'tagging',
  note: 'commenting',
};

function annotationOf(made: NewDecision, ids: Set<string>): object {
  const { source, text, span, act, kind, creator, created } = made;
  const point = codePointOffsets(text);
  const start = point(span.start);
  const end = point(span.end);
  const wanted = `${source}#char=${start},${end}&type=${kind}&${pastTense[act]}=${created}`;
  let id = wanted;
  for (let nth = 2; ids.has(id); nth++) id = `${wanted}&nth=${nth}`;
  ids.add(id);
  return {
    id,
    type: 'Annotation',
    motivation: motivations[act],
    creator: { type: 'Person', name: creator },
    created,
    body: bodiesOf(made).map(([purpose, value]) => ({ type: 'TextualBody', purpose, value })),
    target: {
      source,
      selector: [
        { type: 'TextQuoteSelector', ...quoteAt(text, span) },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  };
}

const pastTense: Readonly<Record<DecisionAct, string>> = {
  verify: 'verified',
  link: 'linked',
  reject: 'rejected',
  annotate: 'annotated',
  note: 'noted',
};

/** Purpose and value. */
function bodiesOf({ act, kind, entity, name, note }: NewDecision): readonly (readonly [string, string])[] {
  const classified = kind === '' ? [] : [['classifying', kind] as const];
  const named = [
    ...(entity === undefined ? [] : [['identifying', entity] as const]),
    ...(name === undefined ? [] : [['describing', name] as const]),
  ];
  switch (act) {
    case 'verify':
      return [['assessing', 'verified'], ...classified, ...named];
    case 'reject':
      return [['assessing', 'rejected'], ...classified];
    case 'link':
      return [['linking', entity ?? ''], ...classified, ...(name === undefined ? [] : [['describing', name] as const])];
    case 'annotate':
      return [['tagging', kind]];
    case 'note':
      return [['commenting', note ?? ''], ...classified];
  }
}

/** Undefined for an annotation that is not of ours. */
function decisionOf(item: object): Decision | undefined {
  const bodies = listOf(fieldOf(item, 'body'));
  const valueFor = (purpose: string): string | undefined =>
    bodies
      .map((body) => (fieldOf(body, 'purpose') === purpose ? textOf(fieldOf(body, 'value')) : undefined))
      .find(Boolean);
  const quote = listOf(fieldOf(fieldOf(item, 'target'), 'selector')).find(
    (selector) => fieldOf(selector, 'type') === 'TextQuoteSelector',
  );
  const exact = textOf(fieldOf(quote, 'exact'));
  const id = textOf(fieldOf(item, 'id'));
  const act = actOf(valueFor);
  if (exact === undefined || id === undefined || act === undefined) return undefined;
  const entity = act === 'link' ? valueFor('linking') : valueFor('identifying');
  const name = valueFor('describing');
  const note = act === 'note' ? valueFor('commenting') : undefined;
  return {
    id,
    act,
    kind: (act === 'annotate' ? valueFor('tagging') : valueFor('classifying')) ?? '',
    ...(entity === undefined ? {} : { entity }),
    ...(name === undefined ? {} : { name }),
    ...(note === undefined ? {} : { note }),
    creator: textOf(fieldOf(fieldOf(item, 'creator'), 'name')) ?? '',
    created: textOf(fieldOf(item, 'created')) ?? '',
    exact,
    prefix: textOf(fieldOf(quote, 'prefix')) ?? '',
    suffix: textOf(fieldOf(quote, 'suffix')) ?? '',
  };
}

function actOf(valueFor: (purpose: string) => string | undefined): DecisionAct | undefined {
  switch (valueFor('assessing')) {
    case 'verified':
      return 'verify';
    case 'rejected':
      return 'reject';
    case undefined:
    default:
      break;
  }
  if (valueFor('linking') !== undefined) return 'link';
  if (valueFor('tagging') !== undefined) return 'annotate';
  return valueFor('commenting') === undefined ? undefined : 'note';
}

const idOf = (item: object): string => String(fieldOf(item, 'id'));

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? new Map<string, unknown>(Object.entries(value)).get(name) : undefined;
