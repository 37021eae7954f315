/** Finds how other articles write the name of a body that one word here, no word or another one, keeps from being theirs. */
import type { Snapshot } from '../corpus/model.ts';
import type { Article } from '../mentions/model.ts';
import type { EntityId } from '../registry/model.ts';
import type { KnownBody } from './bodiesInText.ts';
import { namesElsewhere, namesInAll, question } from './elsewhere.ts';
import { nearMiss, wordsIn } from './nearMiss.ts';
import { remembered } from '../text/remembered.ts';
import type { Spelling } from './spelling.ts';
import { isSyllable } from './syllables.ts';
import { isSlipByUse } from './usualWords.ts';

/** Shorter names of real bodies are too close to one another. */
const SHORTEST = 4;

/** One word that cannot be any stands where the known name has one that can. */
export function hasNoWord(written: string, known: string): boolean {
  const [words, others] = [wordsIn(written), wordsIn(known)];
  const miss = nearMiss(words, others);
  return miss !== undefined && isNoWord(words[miss.at]) && isSyllable(others[miss.at] ?? '');
}

/** In small letters or with one capital; letters and codes are others' business. */
const isNoWord = (word = ''): boolean => /^\p{L}\p{Ll}*$/u.test(word) && !isSyllable(word);

const holdsNoWord = remembered((name: string): boolean => wordsIn(name).some(isNoWord));

const askElsewhere = question<KnownBody | undefined>();

/** As other articles have it, and most of them where both are words. */
export function bodyElsewhere(
  article: Article,
  name: Spelling,
  id: EntityId,
  snapshot: Snapshot,
): KnownBody | undefined {
  if (name.words.length < SHORTEST || snapshot.registry.entities.has(id)) return undefined;
  return askElsewhere(article, snapshot, `${id} ${name.text}`, () =>
    holdsNoWord(name.text) ? withoutSlip(article, name, id, snapshot) : withOtherMarks(article, name, id, snapshot),
  );
}

function withoutSlip(article: Article, name: Spelling, own: EntityId, snapshot: Snapshot): KnownBody | undefined {
  for (const id of new Set([own, ...snapshot.nearNames('organisation', name.text)])) {
    if (snapshot.registry.entities.has(id)) continue;
    for (const other of namesElsewhere(article, snapshot, id).keys()) {
      if (hasNoWord(name.text, other) || isSlipByUse(name.text, other, snapshot.registry))
        return known(article, other, id, snapshot);
    }
  }
  return undefined;
}

/** Names of one id differ by marks only. Places that do are two; so the word must be one that belongs to a longer one. */
function withOtherMarks(article: Article, name: Spelling, id: EntityId, snapshot: Snapshot): KnownBody | undefined {
  if (namesInAll(snapshot, id).size < 2) return undefined;
  const names = namesElsewhere(article, snapshot, id);
  const times = 1 + (names.get(name.text) ?? 0);
  for (const [other, articles] of names) {
    if (articles < Math.max(2, 2 * times)) continue;
    const miss = nearMiss(name.words, wordsIn(other));
    if (miss?.nearness === 'marks' && isNoPlace(name.words, miss.at)) return known(article, other, id, snapshot);
  }
  return undefined;
}

/** In small letters, or with such a word behind it (`Kế hoạch`); of the words of a place each has a capital. */
const isNoPlace = (words: readonly string[], at: number): boolean =>
  [words[at], words[at + 1]].some((word = '') => /^\p{Ll}/u.test(word) && !JOINING.has(word));

const JOINING: ReadonlySet<string> = new Set([
  'và',
  'của',
  'tại',
  'về',
  'cho',
  'các',
  'tỉnh',
  'thành',
  'huyện',
  'xã',
  'phường',
  'quận',
]);

function known(article: Article, name: string, id: EntityId, snapshot: Snapshot): KnownBody | undefined {
  for (const { file, start, end } of snapshot.mentionsOf(snapshot.canonical(id))) {
    if (file !== article.file) return { name: name.normalize('NFC'), place: { file, span: { start, end } } };
  }
  return undefined;
}
