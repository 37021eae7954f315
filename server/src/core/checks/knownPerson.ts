/** Who is meant by a name that nobody bears: somebody of the registry or of the other articles with nearly this name. */
import type { Snapshot } from '../corpus/model.ts';
import { NEVER_ALONE } from '../mentions/grammar/titles.ts';
import type { Article } from '../mentions/model.ts';
import type { EntityId, Membership, Registry, RegistryEntity } from '../registry/model.ts';
import { nameKey } from '../text/comparison.ts';
import type { Place } from '../text/span.ts';
import { claimsElsewhere, namesElsewhere, namesInAll, questionToArchive } from './elsewhere.ts';
import type { Form } from './misspeltName.ts';
import { nameSlip, type NameSlip } from './nameSlip.ts';
import { wordsIn } from './nearMiss.ts';
import { idsWithSwap, namesWithSwap } from './swappedSyllables.ts';
import { headWords } from './titleHeads.ts';

export interface KnownPerson {
  readonly name: string;
  readonly place: Place;
  /** Registered, or the same article's own usual spelling. */
  readonly certain: boolean;
}

export function knownPerson(article: Article, form: Form, snapshot: Snapshot): KnownPerson | undefined {
  const { id, spelling } = form;
  if (isNameOf(snapshot.registry.entities.get(id), spelling.key)) return undefined;
  const near = askNear(snapshot, `${id} ${spelling.text}`, () => nearlyNamed(form, snapshot));
  if (near.registered.length === 0 && near.others.length === 0) return undefined;
  return registeredPerson(form, near.registered, snapshot) ?? otherArticles(article, form, near.others, snapshot);
}

export const isNameOf = (entity: RegistryEntity | undefined, key: string): boolean =>
  entity?.names.some(({ text, use }) => use !== 'wrong' && nameKey(text) === key) === true;

/** Whom the name may misspell, whichever article asks. */
interface Near {
  readonly registered: readonly EntityId[];
  readonly others: readonly EntityId[];
}

const askNear = questionToArchive<Near>();

function nearlyNamed({ id: own, spelling }: Form, snapshot: Snapshot): Near {
  const near = [...snapshot.nearNames('official', spelling.text), ...namesWithSwap(spelling.words, snapshot)];
  near.push(...idsWithSwap(own, spelling.words.length));
  const ids = [snapshot.canonical(own), ...new Set(near)];
  const { entities } = snapshot.registry;
  return {
    registered: ids.filter((id) => entities.get(id)?.kind === 'official'),
    others: ids.filter(
      (id) => !entities.has(id) && [...namesInAll(snapshot, id).keys()].some((name) => slipOf(spelling.words, name)),
    ),
  };
}

/** What is written for a name of the archive, which may be kept with its titles. */
function slipOf(
  words: readonly string[],
  name: string,
): { readonly slip: NameSlip; readonly name: string } | undefined {
  const all = wordsIn(name);
  const found = all.length > words.length ? withoutTitles(all, words.length) : all;
  const slip = nameSlip(words, found);
  return slip && { slip, name: found.join(' ') };
}

/** Somebody of the registry who holds the title that stands with the name, or whose name is misspelt beyond doubt. */
function registeredPerson(form: Form, candidates: readonly EntityId[], snapshot: Snapshot): KnownPerson | undefined {
  const { registry } = snapshot;
  const { heads, spelling } = form;
  for (const id of candidates) {
    const person = registry.entities.get(id);
    if (person?.kind !== 'official') continue;
    const names = person.names.filter(({ use }) => use !== 'wrong').map(({ text }) => text.normalize('NFC'));
    if (names.some((name) => nameKey(name) === spelling.key)) return undefined;
    const wrong = person.names.some(({ text, use }) => use === 'wrong' && nameKey(text) === spelling.key);
    const slips = names.flatMap((name) => {
      const slip = nameSlip(spelling.words, wordsIn(name));
      return slip === undefined ? [] : [{ name, slip }];
    });
    const [right = wrong ? { name: names[0] ?? '', slip: undefined } : undefined] = slips;
    if (right === undefined) continue;
    const isSure = wrong || (right.slip !== undefined && (right.slip.sureness !== 'likely' || isNoName(right.slip)));
    const isHolder = right.slip?.isSwap === true ? holdsThere(id, form, snapshot) : holds(id, heads, snapshot);
    if (isSure || isHolder || isAmongColleagues(id, form, snapshot))
      return { name: right.name, place: person.declaredAt, certain: true };
  }
  return undefined;
}

/** `Trần Thanh Man`: the marks of one syllable are off, and nobody is called so. */
const isNoName = ({ isUnusual, isOtherLetter, isSwap }: NameSlip): boolean => isUnusual && !isOtherLetter && !isSwap;

/** `Các Phó Thủ tướng Trần Hồng Hà, Hồ Phớc Đức`: who stands beside him in the list holds the same post as who is meant. */
function isAmongColleagues(id: EntityId, { colleagues }: Form, { registry }: Snapshot): boolean {
  if (colleagues.size === 0) return false;
  const own = registry.membershipsOf(id);
  return [...colleagues].some((other) =>
    registry
      .membershipsOf(other)
      .some(({ role, organization }) =>
        own.some(
          (each) =>
            each.organization === organization &&
            Object.values(each.role).some((text) => Object.values(role).includes(text)),
        ),
      ),
  );
}

function holds(id: EntityId, heads: ReadonlySet<string>, { registry }: Snapshot): boolean {
  if (heads.size === 0) return false;
  const roles = new Set(registry.membershipsOf(id).flatMap((each) => headsOf(each, registry)));
  if ([...roles].some(isOfState) && [...heads].some(isOfState)) return true;
  return [...heads].some((head) => roles.has(head) && !shared.has(head));
}

/** `Chủ tịch` of the body `Quốc hội` is `Chủ tịch Quốc hội` too. */
function headsOf({ role, organization }: Membership, { entities }: Registry): readonly string[] {
  const bodies = Object.values(entities.get(organization)?.name ?? {});
  return Object.values(role).flatMap((text) => {
    const head = headWords(text);
    return [head, ...bodies.map((body) => headWords(`${head} ${body}`))].map(nameKey);
  });
}

/** Heads of state and government: one in a country. */
const ALONE: ReadonlySet<string> = new Set(
  [
    'Thủ tướng',
    'Chủ tịch nước',
    'Chủ tịch Quốc hội',
    'Tổng Bí thư',
    'Prime Minister',
    'PM',
    'State President',
    'President',
  ]
    .concat([
      'Tổng Thanh tra',
      'Tổng Thanh tra Chính phủ',
      'General Secretary',
      'Party General Secretary',
      'National Assembly Chairman',
      'NA Chairman',
    ])
    .map(nameKey),
);

/** Their deputies, of whom there are a few. */
const FEW: ReadonlySet<string> = new Set(
  ['Phó Thủ tướng', 'Phó Thủ tướng Thường trực', 'Phó Chủ tịch nước', 'Phó Chủ tịch Quốc hội', 'Deputy Prime Minister']
    .concat(['Phó Chủ tịch Thường trực Quốc hội', 'Vice President', 'Deputy PM'])
    .map(nameKey),
);

const isOfState = (head: string): boolean => ALONE.has(head) || FEW.has(head);

/** `Foreign Minister` is a minister by the registry. */
const MINISTER = /^(?!prime )(deputy |vice )?(?:\S+ )?minister$/;

const MINISTERS: ReadonlySet<string> = new Set(['Bộ trưởng', 'Thứ trưởng', 'minister', 'deputy minister'].map(nameKey));

const officeOf = (head: string): string =>
  head === STANDING
    ? THU_TRUONG
    : head.replace(MINISTER, (_, deputy: string | undefined) =>
        deputy === undefined ? 'minister' : 'deputy minister',
      );

const [STANDING, THU_TRUONG] = [nameKey('Thứ trưởng Thường trực'), nameKey('Thứ trưởng')];

const isMinistry = (body: EntityId): boolean => body.startsWith('organisation/bo-') && !body.endsWith('/bo-chinh-tri');

/**
 * The same title in the same body, since two ministers may have the same syllables; a head of state or government or one of their
 * deputies; a minister where no ministry is named, or any other office that few bear.
 */
function holdsThere(id: EntityId, { heads, bodies }: Form, snapshot: Snapshot): boolean {
  const own = kinOf(
    [...bodies].map((body) => snapshot.canonical(body)),
    snapshot.registry,
  );
  const written = new Set([...heads].map(officeOf));
  return snapshot.registry.membershipsOf(id).some((each) =>
    headsOf(each, snapshot.registry).some((name) => {
      const head = officeOf(name);
      if (isOfState(head) && [...heads].some(isOfState)) return true;
      if (!written.has(head)) return false;
      if (own.has(each.organization)) return true;
      return MINISTERS.has(head) ? ![...own].some(isMinistry) : own.size === 0 && !shared.has(head);
    }),
  );
}

/** The bodies, what they belong to (`Văn phòng Quốc hội`) and what came before or after them. */
function kinOf(bodies: readonly EntityId[], { entities }: Registry): ReadonlySet<EntityId> {
  const kin = new Set(bodies);
  for (const body of bodies) {
    const entity = entities.get(body);
    if (entity?.kind !== 'organisation') continue;
    if (entity.parent !== undefined) kin.add(entity.parent);
    for (const other of [...entity.successors, ...predecessorsOf(body, entities)]) kin.add(other);
  }
  return kin;
}

const predecessorsOf = (body: EntityId, entities: Registry['entities']): readonly EntityId[] =>
  [...entities.values()].flatMap((each) =>
    each.kind === 'organisation' && each.successors.includes(body) ? [each.id] : [],
  );

/** Titles that so many bear that they tell nobody apart. */
const shared: ReadonlySet<string> = new Set([...NEVER_ALONE].map(nameKey));

/** Somebody of the other articles in the same office, whom more of them call otherwise. */
function otherArticles(
  article: Article,
  form: Form,
  candidates: readonly EntityId[],
  snapshot: Snapshot,
): KnownPerson | undefined {
  if (candidates.length === 0) return undefined;
  const { id: own, spelling } = form;
  const times = 1 + spellings(namesElsewhere(article, snapshot, own), spelling.key);
  for (const id of candidates) {
    const names = namesElsewhere(article, snapshot, id);
    for (const written of names.keys()) {
      const near = slipOf(spelling.words, written);
      if (near === undefined) continue;
      const { name, slip } = near;
      const uses = spellings(names, nameKey(name)) / times;
      const place = evidenceFor(article, form, { id, slip, uses }, snapshot);
      if (place !== undefined) return { name, place, certain: false };
    }
  }
  return undefined;
}

interface Candidate {
  readonly id: EntityId;
  readonly slip: NameSlip;
  /** How many times as many articles use it as use what is written here. */
  readonly uses: number;
}

/** Where another article shows that the person of that name is the one meant here. */
function evidenceFor(
  article: Article,
  { heads, bodies }: Form,
  { id, slip, uses }: Candidate,
  snapshot: Snapshot,
): Place | undefined {
  // What more articles write is no slip for what fewer do.
  if (uses < 1) return undefined;
  const theirs = new Set<string>();
  let place: Place | undefined;
  let asked = 0;
  for (const { value, file, start, end } of claimsElsewhere(article, snapshot, id, 'title')) {
    // A few dozen articles show what office somebody holds.
    if (theirs.size > 0 && asked++ > 50) break;
    theirs.add(nameKey(headWords(value)));
    place ??= { file, span: { start, end } };
  }
  if (slip.sureness === 'certain' || (slip.sureness === 'foreign' && uses > 1))
    return place ?? firstMention(article, id, snapshot);
  if (slip.isSwap && place !== undefined && [...heads].some((head) => theirs.has(head) && isOfState(head)))
    return place;
  if (place === undefined || heads.size === 0 || ![...heads].every((head) => theirs.has(head))) return undefined;
  if (uses >= 5 || slip.sureness === 'foreign') return place;
  const isOneOffice = !slip.isOtherLetter && uses >= 1 && ![...heads].some((head) => shared.has(head));
  return isOneOffice && isOfSameBody(article, bodies, id, snapshot) ? place : undefined;
}

function isOfSameBody(article: Article, bodies: ReadonlySet<EntityId>, id: EntityId, snapshot: Snapshot): boolean {
  const own = new Set([...bodies].filter((body) => isTelling(body, snapshot)).map((body) => snapshot.canonical(body)));
  if (own.size === 0) return false;
  return claimsElsewhere(article, snapshot, id, 'body').some(({ value }) => [...own].some((body) => body === value));
}

/** A ministry, a registered body, or a name long enough to hold its place: every district has a `Hội Phụ nữ`. */
const isTelling = (body: EntityId, { registry }: Snapshot): boolean =>
  registry.entities.has(body) || body.startsWith('organisation/bo-') || body.split('-').length > SHORT_NAME;

/** Syllables. */
const SHORT_NAME = 4;

function firstMention(article: Article, id: EntityId, snapshot: Snapshot): Place | undefined {
  for (const { file, start, end } of snapshot.mentionsOf(id)) {
    if (file !== article.file) return { file, span: { start, end } };
  }
  return undefined;
}

/** Mentions are kept with their titles: the name stands at the end (`Thứ trưởng Lê Minh Hải`). */
const withoutTitles = (words: readonly string[], size: number): readonly string[] => words.slice(words.length - size);

/** How many articles use the name, with whatever title before it. */
function spellings(names: ReadonlyMap<string, number>, key: string): number {
  let articles = 0;
  for (const [written, count] of names) {
    const other = nameKey(written);
    if (other === key || other.endsWith(` ${key}`)) articles += count;
  }
  return articles;
}
