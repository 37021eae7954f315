/** Words that stand side by side in names of bodies: where two spellings differ in one word, they tell which of the two is the slip. */
import { ORGANISATION_HEADS } from '../mentions/grammar/organisationHeads.ts';
import { HONORIFICS, TITLE_HEADS } from '../mentions/grammar/titles.ts';
import type { Registry } from '../registry/model.ts';
import { isSyllable } from './syllables.ts';
import { nearMiss, wordKey, wordsIn } from './nearMiss.ts';
import { usualBodies } from './usualBodies.ts';

interface Usual {
  readonly words: ReadonlySet<string>;
  /** Two words next to each other, by their keys. */
  readonly pairs: ReadonlySet<string>;
  /** And three. */
  readonly triples: ReadonlySet<string>;
}

/** Joint committees of any registry. */
const JOINT = ['hỗn hợp', 'tổng hợp', 'phối hợp', 'kết hợp', 'hợp tác'] as const;

/** Words of two syllables that end and begin alike: `đầu tư tư nhân`, `tổ chức chức năng`. */
const MEETING =
  'đầu tư|tư nhân|tư vấn|tư pháp|tổ chức|chức năng|vận hành|thi hành|hành chính|hành lang|tài chính|chính sách|học sinh|sinh viên|viên chức|cán bộ|bộ đội|kế hoạch|hoạch định|bảo vệ|vệ sinh|nhân dân|dân tộc|dân cư|nghiên cứu|cứu hộ|cứu nạn|công tác|tác động|hợp lý|hợp đồng|kinh doanh|doanh nghiệp'.split(
    '|',
  );

const LEVELS = ['tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã', 'xã', 'phường', 'thị trấn'] as const;

const byRegistry = new WeakMap<Registry, Usual>();

/** Of the registry's bodies and the heads of all bodies; computed once per registry, when first asked for. */
function usualIn(registry: Registry): Usual {
  const ready = byRegistry.get(registry);
  if (ready !== undefined) return ready;
  const phrases = [
    ...ORGANISATION_HEADS.map(({ text }) => text),
    ...JOINT,
    ...MEETING,
    ...usualBodies(registry).map(({ name }) => name),
  ];
  for (const level of LEVELS) phrases.push(`nhân dân ${level}`);
  for (const { kind, names } of registry.entities.values())
    if (kind === 'organisation') for (const { text, use } of names) if (use !== 'wrong') phrases.push(text);
  const made = learnt(phrases);
  byRegistry.set(registry, made);
  return made;
}

function learnt(phrases: readonly string[]): Usual {
  const [words, pairs, triples] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const phrase of phrases) {
    const keys = wordsIn(phrase).map(wordKey);
    for (const [at, key] of keys.entries()) {
      words.add(key);
      if (at > 0) pairs.add(`${keys[at - 1] ?? ''} ${key}`);
      if (at > 1) triples.add(`${keys[at - 2] ?? ''} ${keys[at - 1] ?? ''} ${key}`);
    }
  }
  return { words, pairs, triples };
}

let titles: Usual | undefined;

const STATES = [
  'Vương quốc',
  'Cộng hòa',
  'Liên bang',
  'Thủ đô',
  'thành phố',
  'nghệ thuật',
  'Công nghệ',
  'quốc gia',
] as const;

/** Whether names of bodies, titles or forms of address have two or three words one after the other. */
export function standTogether(words: readonly string[], registry: Registry): boolean {
  titles ??= learnt([...TITLE_HEADS, ...HONORIFICS, ...STATES]);
  const key = words.map(wordKey).join(' ');
  return [usualIn(registry), titles].some(({ pairs, triples }) => (words.length === 2 ? pairs : triples).has(key));
}

/** Whether names of bodies have the two words next to each other. */
const areSideBySide = (one: string, other: string, registry: Registry): boolean =>
  usualIn(registry).pairs.has(`${wordKey(one)} ${wordKey(other)}`);

/** `Ủy ban hỗn hợp hợp tác`: the end of one word and the start of another, which no name has as one (`Nhóm công công tác`). */
export const meetAt = (before: string, word: string, after: string, registry: Registry): boolean =>
  areSideBySide(before, word, registry) &&
  areSideBySide(word, after, registry) &&
  !usualIn(registry).triples.has([before, word, after].map(wordKey).join(' '));

/**
 * The known name has words side by side that others have too, where what is written has a word that nobody has there (`Công đồng` for
 * `Cộng đồng`); or, in other languages, a word with a letter too many or too few (`Meical` for `Medical`).
 */
export function isSlipByUse(written: string, known: string, registry: Registry): boolean {
  const [own, theirs] = [wordsIn(written), wordsIn(known)];
  const miss = nearMiss(own, theirs);
  if (miss === undefined) return false;
  const { words, pairs } = usualIn(registry);
  const { at } = miss;
  const hasUsualPair = (name: readonly string[]): boolean =>
    [at, at + 1].some((end) => end > 0 && pairs.has(`${wordKey(name[end - 1] ?? '')} ${wordKey(name[end] ?? '')}`));
  if (hasUsualPair(own)) return false;
  if (hasUsualPair(theirs)) return true;
  const [wrong = '', right = ''] = [own[at], theirs[at]];
  return (
    miss.nearness === 'letter' &&
    right.length > 4 &&
    !isSyllable(right) &&
    words.has(wordKey(right)) &&
    !words.has(wordKey(wrong))
  );
}

/** The words on both sides of the one that is left out stand side by side in no name, but it does with one of them. */
export function isTornApart(written: string, known: string, registry: Registry): boolean {
  const [own, theirs] = [wordsIn(written), wordsIn(known)];
  const at = theirs.findIndex((word, i) => wordKey(word) !== wordKey(own[i] ?? ''));
  const [before = '', missing = '', after = '', next = ''] = theirs.slice(at - 1, at + 3);
  if (at < 1) return false;
  // Before `và` stands whatever there is.
  const { triples } = usualIn(registry);
  const isJoined = JOINING.test(after)
    ? triples.has([before, after, next].map(wordKey).join(' '))
    : JOINING.test(before)
      ? triples.has([theirs[at - 2] ?? '', before, after].map(wordKey).join(' '))
      : areSideBySide(before, after, registry);
  if (isJoined) return false;
  return areSideBySide(before, missing, registry) || areSideBySide(missing, after, registry);
}

const JOINING = /^(?:và|and)$/u;
