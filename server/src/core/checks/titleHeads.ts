/** The closed list of offices, prepared for finding those that are off by one letter or mark. */
import { RANKS, TITLE_HEADS } from '../mentions/grammar/titles.ts';
import { nameKey } from '../text/comparison.ts';
import { nearMiss, wordKey, wordsIn } from './nearMiss.ts';
import { hashTable, mayHold, wordHash } from './words.ts';
import { remembered } from '../text/remembered.ts';

/** Offices of more than one word: only those are long enough for a near miss to mean anything. */
const OFFICE =
  /(?:trưởng|tướng|tịch|thư|đốc|nhiệm|thống|đại sứ|ủy viên|thanh tra|văn phòng|chánh án|lãnh sự|phái viên)(?!\p{L})/iu;

const offices: readonly (readonly string[])[] = TITLE_HEADS.filter((head) => OFFICE.test(head) && !RANKS.has(head))
  .map(wordsIn)
  .filter((words) => words.length > 1);

const known: ReadonlySet<string> = new Set(TITLE_HEADS.map(nameKey));

/** Words that are near an office and right: *thị trường* is a market, *hội trường* a hall, *trưởng bản* heads a village. */
const ORDINARY =
  /^(?:thị trường|hội trường|nhà trường|trường .*|.* trường đại học|thủ thư|(?:phó )?trưởng (?:bản|khóa|đoạn|khu|ca|trạm))$/u;

/**
 * Another letter is a slip only in the words that make an office (*Thứ tưởng*): in the words before them it makes other
 * people's (*Hội trưởng* and *Đội trưởng*, *Thôn trưởng*, *Bếp trưởng*).
 */
const ENDINGS: ReadonlySet<string> = new Set(['trưởng', 'tướng', 'tịch', 'đốc', 'nhiệm', 'thống'].map(nameKey));

function isNearOffice(words: readonly string[], office: readonly string[]): boolean {
  const miss = nearMiss(words, office);
  if (miss === undefined) return false;
  return miss.nearness === 'marks' || ENDINGS.has(wordKey(office[miss.at] ?? ''));
}

export const longestOffice = Math.max(...offices.map((words) => words.length));

const officeHashes = hashTable(offices.flat().map(wordHash));

/** Whether a word of this hash may be one of an office's: of the words of a near miss, all but one are. */
export const isOfficeHash = (hash: number): boolean => mayHold(officeHashes, hash);

/** The longest title that a phrase starts with (`Thứ trưởng` of `Thứ trưởng Bộ Nội vụ`), else the phrase. */
export function headWords(phrase: string): string {
  const words = wordsIn(phrase);
  for (let size = words.length; size > 0; size--) {
    const head = words.slice(0, size).join(' ');
    if (known.has(nameKey(head))) return head;
  }
  return phrase;
}

/** Every office that these words (with their comparison keys) nearly are; none when they are one, or ordinary words. */
export function nearOffices(words: readonly string[], keys: readonly string[]): readonly (readonly string[])[] {
  const close = officesLike(keys);
  if (close.length === 0 || known.has(keys.join(' '))) return [];
  if (ORDINARY.test(words.join(' ').normalize('NFC').toLowerCase())) return [];
  return close.filter((office) => isNearOffice(words, office) && sameCapitals(words, office));
}

/** Offices that a real title nearly is: `Thứ trưởng` for `Thủ trưởng`. Most titles have none. */
export const officesNear = remembered((head: string): readonly string[] => {
  const words = wordsIn(head);
  return officesLike(words.map(wordKey))
    .filter((office) => isNearOffice(words, office))
    .map((office) => office.join(' '));
});

function officesLike(keys: readonly string[]): readonly (readonly string[])[] {
  const close = new Set<readonly string[]>();
  for (let at = 0; at < keys.length; at++) {
    for (const office of byPattern.get(pattern(keys, at)) ?? []) close.add(office);
  }
  return [...close];
}

/** The words after the first keep the office's capitals: `Quốc Vượng` is a name, not a king. */
const sameCapitals = (words: readonly string[], office: readonly string[]): boolean =>
  words.slice(1).every((word, i) => isCapital(word) === isCapital(office[i + 1] ?? '') || word === word.toUpperCase());

const isCapital = (word: string): boolean => word !== '' && word[0] !== word[0]?.toLowerCase();

const pattern = (keys: readonly string[], at: number): string => keys.map((key, i) => (i === at ? '*' : key)).join(' ');

/** Offices by their keys with one word left open: looked up, because the list has hundreds. */
const byPattern: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const index = new Map<string, (readonly string[])[]>();
  for (const office of offices) {
    const keys = office.map(wordKey);
    for (let at = 0; at < office.length; at++) {
      const key = pattern(keys, at);
      const others = index.get(key);
      if (others === undefined) index.set(key, [office]);
      else others.push(office);
    }
  }
  return index;
})();
