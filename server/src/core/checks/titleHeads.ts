/** The closed list of offices, prepared for finding those that are off by one letter or mark. */
import { RANKS, TITLE_HEADS } from '../mentions/grammar/titles.ts';
import { nameKey, skeleton } from '../text/comparison.ts';
import { nearMiss, wordKey, wordsIn } from './nearMiss.ts';
import { remembered } from '../text/remembered.ts';
import { isSyllable } from './syllables.ts';
import { firstOf, hashTable, lastOf, mayHold, wordEnds, wordHash, type Words } from './words.ts';

/** Heads of office, as far as other marks or letters in them make no other word. */
const OFFICE =
  /(?:trưởng|tướng|tịch|thư|đốc|nhiệm|thống|đại sứ|công sứ|ủy viên|thanh tra|văn phòng|chánh án|lãnh sự|phái viên|chủ tọa|chính ủy|thẩm phán|tư lệnh|quốc vương)(?!\p{L})/iu;

/** Ranks and degrees that stand before names as offices do. */
const RANK =
  /^(?:(?:Đại|Thượng|Trung|Thiếu|Chuẩn) (?:tướng|tá|úy)|(?:Phó |Chuẩn )?Đô đốc|(?:Phó )?Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|Luật sư|Kỹ sư|Nhà báo|Hòa thượng|Thượng tọa)$/u;

export const isRank = (words: readonly string[]): boolean => RANK.test(words.join(' '));

const isOffice = (head: string): boolean => OFFICE.test(head) && !RANKS.has(head);

/** Vietnamese heads of more than one word. */
const offices: readonly (readonly string[])[] = TITLE_HEADS.filter((head) => /[^\p{ASCII}]/u.test(head))
  .map(wordsIn)
  .filter((words) => words.length > 1);

const known: ReadonlySet<string> = new Set(TITLE_HEADS.map(nameKey));

/** Words that are near an office and right: *thị trường* is a market, *hội trường* a hall, *trưởng bản* heads a village. */
const ORDINARY =
  /^(?:thị trường|hội trường|nhà trường|đoàn trường|công sự|viện trường|nhà thờ|trường .*|.* trường đại học|thủ thư|(?:phó )?trưởng (?:bản|khóa|đoạn|khu|ca|trạm))$/u;

/**
 * Another letter is a slip only in the words that make an office (*Thứ tưởng*): in the words before them it makes other
 * people's (*Hội trưởng* and *Đội trưởng*, *Thôn trưởng*, *Bếp trưởng*).
 */
const ENDINGS: ReadonlySet<string> = new Set(['trưởng', 'tướng', 'tịch', 'đốc', 'nhiệm', 'thống'].map(nameKey));

const ENVOY = wordKey('sứ');

/** Behind `Ủy`, `Bí`, `Hòa` and `Thượng` nothing else is meant. */
const ALONE: ReadonlySet<string> = new Set(['viên', 'thư', 'thượng', 'tọa'].map(wordKey));

/** Ranks; musicians (*Nhạc sĩ*) are one letter from a degree (*Thạc sĩ*). */
const MILITARY: ReadonlySet<string> = new Set(['tá', 'úy', 'tướng'].map(wordKey));

/** Who else heads something: one letter away from an office, and right. */
const OTHER_LEADERS: ReadonlySet<string> = new Set(
  'hội đội đoàn thôn bếp tổ lớp xóm bản khối nhóm trạm ca khu khoa đại trung tiểu hạm thuyền máy cơ toán ban phòng gia tộc chi buôn làng ấp phum xã huyện quận phường tổng vùng châu tăng sinh thủ phó trợ'
    .split(' ')
    .map(wordKey),
);

/** A real title that nearly is another one. */
function isNearTitle(words: readonly string[], office: readonly string[]): boolean {
  const miss = nearMiss(words, office);
  if (miss === undefined || !isOffice(office.join(' '))) return false;
  return miss.nearness === 'marks' || ENDINGS.has(wordKey(office[miss.at] ?? ''));
}

/**
 * A word that is no syllable is a slip in any title. A real word is one only in an office or rank: with other marks, or another
 * letter where that makes nobody else's office.
 */
function isNearOffice(words: readonly string[], office: readonly string[]): boolean {
  const miss = nearMiss(words, office);
  if (miss === undefined) return false;
  if (!isSyllable(words[miss.at] ?? '')) return true;
  if (miss.at === 0 && isWordBefore(words, office)) return false;
  const head = office.join(' ');
  // Among two or more words that are right nothing else is meant (*Tổng Lạnh sự*), but for other people's offices.
  if (office.length > 2 && !OTHER_LEADERS.has(wordKey(words[miss.at] ?? ''))) return true;
  if (!isOffice(head) && !RANK.test(head)) return false;
  const right = wordKey(office[miss.at] ?? '');
  if (miss.nearness === 'marks' || ALONE.has(right) || ENDINGS.has(right)) return true;
  if (OTHER_LEADERS.has(wordKey(words[miss.at] ?? '')) || miss.at === office.length - 1) return false;
  const last = wordKey(office.at(-1) ?? '');
  return isOffice(head) ? ENDINGS.has(last) || last === ENVOY : MILITARY.has(last);
}

/** `khi Cục trưởng …`, `nhớ Giáo sư …`: a word of the sentence before an office that is whole without it; `Phú Giám đốc` is a slip. */
function isWordBefore([first = '', ...rest]: readonly string[], [right = '']: readonly string[]): boolean {
  if (rest.length < 2 || !known.has(nameKey(rest.join(' ')))) return false;
  const [written, meant] = [skeleton(first), skeleton(right)];
  if (written === meant) return /^chỉ$/iu.test(first.normalize('NFC')) && isCapital(rest[0] ?? '');
  return !isCapital(first) || written.slice(0, 2) !== meant.slice(0, 2);
}

/** Offices that make sense with a branch alone (`Bộ trưởng Quốc phòng`) or a place (`Chủ tịch Hà Nội`). */
export const endsAsOffice = (words: readonly string[]): boolean => ENDINGS.has(wordKey(words.at(-1) ?? ''));

export const longestOffice = Math.max(...offices.map((words) => words.length));

const officeHashes = hashTable(offices.flat().map(wordHash));

/** Whether a word of this hash may be one of an office's: of the words of a near miss, all but one are. */
export const isOfficeHash = (hash: number): boolean => mayHold(officeHashes, hash);

/** Of offices by their first word, and by their second: which numbers of words they have, a bit for each. */
const SIZES = 4096;

const byFirst = new Uint16Array(SIZES);

const bySecond = new Uint16Array(SIZES);

const place = (hash: number): number => (hash ^ (hash >>> 15)) & (SIZES - 1);

for (const words of offices) {
  const [first = '', second = ''] = words;
  const [one, other] = [place(wordHash(first)), place(wordHash(second))];
  byFirst[one] = (byFirst[one] ?? 0) | (1 << words.length);
  bySecond[other] = (bySecond[other] ?? 0) | (1 << words.length);
}

/**
 * How many words an office may have that two words begin and in which one word is off: one of the two is right, and in its place.
 * A bit for each number.
 */
export const sizesOfOffices = (first: number, second: number): number =>
  (byFirst[place(first)] ?? 0) | (bySecond[place(second)] ?? 0);

/** Of words in their order, so that one of them can be taken out again. */
const sumOf = (hash: number, at: number): number => Math.imul(hash ^ at, WEIGHT + 2 * at);

const WEIGHT = 0x01000193;

/** Of the other words, which one is open, and how that one starts or ends. */
const openKey = (others: number, open: number, letter: number): number =>
  Math.imul(others | 0, 31) + Math.imul(open * 2 + 1, 0x2f35) + Math.imul(letter, 0x9e3779b1);

/** Keeps the two apart: a letter that stands first, and one that stands last. */
const AT_END = 0x10000;

/** One wrong letter leaves the word's first or last one as it is, or exchanges the only two; wrong marks leave all. */
const patterns = hashTable(
  offices.flatMap((words) => {
    const hashes = words.map(wordHash);
    const all = hashes.reduce((sum, hash, at) => (sum + sumOf(hash, at)) | 0, words.length);
    const open = words.flatMap((word, at) => {
      const others = all - sumOf(hashes[at] ?? 0, at);
      const ends = wordEnds(word);
      const swapped = skeleton(word).length === 2 ? [openKey(others, at, lastOf(ends))] : [];
      return [openKey(others, at, firstOf(ends)), openKey(others, at, lastOf(ends) | AT_END), ...swapped];
    });
    return [all, ...open];
  }),
);

/** Whether words may be an office in which one word is off; says no of nearly all others. */
export function mayBeNearOffice({ hashes, letters }: Words, from: number, size: number): boolean {
  let all = size;
  for (let at = 0; at < size; at++) all = (all + sumOf(hashes[from + at] ?? 0, at)) | 0;
  if (mayHold(patterns, all)) return true;
  for (let open = 0; open < size; open++) {
    const others = all - sumOf(hashes[from + open] ?? 0, open);
    const ends = letters[from + open] ?? 0;
    if (mayHold(patterns, openKey(others, open, firstOf(ends)))) return true;
    if (mayHold(patterns, openKey(others, open, lastOf(ends) | AT_END))) return true;
  }
  return false;
}

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
  const written = words.join(' ').normalize('NFC');
  // `Trường phòng Quản lý …`, but `Trường Phòng không`.
  if (ORDINARY.test(written.toLowerCase()) && !/^[Tt]rường phòng$/u.test(written)) return [];
  // A slip that makes no word is one whatever the capitals (`phó tổnng giám đốc`).
  const isNonsense = words.some((word) => !isSyllable(word));
  return close.filter((office) => isNearOffice(words, office) && (isNonsense || sameCapitals(words, office)));
}

/** Offices that a real title nearly is: `Thứ trưởng` for `Thủ trưởng`. Most titles have none. */
export const officesNear = remembered((head: string): readonly string[] => {
  const words = wordsIn(head);
  const near = officesLike(words.map(wordKey)).filter((office) => isNearTitle(words, office));
  // Two letters apart, but one slip of the hand all the same.
  const also = words.map(wordKey).join(' ') === HEAD_OF_OFFICE ? ['Thủ tướng'] : [];
  return [...near.map((office) => office.join(' ')), ...also];
});

const HEAD_OF_OFFICE = nameKey('Thủ trưởng');

/** Who heads an office is seldom named: beside a person's name the word is a slip where the person is something nearly called so. */
export const isSeldomNamed = (head: string): boolean => nameKey(head) === HEAD_OF_OFFICE;

function officesLike(keys: readonly string[]): readonly (readonly string[])[] {
  const close = new Set<readonly string[]>();
  for (let at = 0; at < keys.length; at++) {
    for (const office of byPattern.get(pattern(keys, at)) ?? []) close.add(office);
  }
  return [...close];
}

/** The words after the first keep the office's capitals (`Quốc Vượng` is a name, not a king); of three and more none has one too many. */
const sameCapitals = (words: readonly string[], office: readonly string[]): boolean =>
  words.every((word, at) => {
    const right = office[at] ?? '';
    if (at === 0 || isCapital(word) === isCapital(right) || word === word.toUpperCase()) return true;
    // `Tưởng Ban Dân tộc`: the body's own capital.
    if (BOARD.test(word) && BOARD.test(right)) return true;
    return office.length > 2 && (!isCapital(word) || wordKey(word) === wordKey(right));
  });

const BOARD = /^ban$/iu;

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
