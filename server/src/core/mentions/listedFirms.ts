/** Firms by their names alone, in brackets or in a list that says what they are: `Các doanh nghiệp: Sông Xanh Corp, Rijk Zwaan`, `tập đoàn lớn như Foxconn, Amkor`. */
import { COLON, COMMA, OPEN } from '../text/signs.ts';
import { ALL_CAPS, BREAK, WORD } from '../text/tokens.ts';
import { ORGANISATION_HEAD, TITLE } from './categories.ts';
import { cover, IN_NUMBER, IN_ORGANISATION, type OrganisationDraft, type Reading } from './drafts.ts';
import { namedInWords } from './firmOfLetters.ts';
import { W } from './functionWords.ts';
import { startsAny, type Scan } from './scan.ts';
import { isCapital, isOneOf, isSign, isSyllable, isText, isWord, placeLength } from './tokenTests.ts';

/** Tokens between what such a list is of and one of its firms, at most. */
const FURTHEST = 40;
/** … and words of one name. */
const LONGEST = 4;

/** `Các doanh nghiệp: …, Rijk Zwaan, Agri VMA`; letters in such a name are no mention of their own. */
export function firmInList(reading: Reading, at: number): OrganisationDraft | undefined {
  const length = listedFirmLength(reading, at);
  if (length === 0) return undefined;
  cover(reading, { from: at, to: at + length }, IN_NUMBER);
  return { from: at, to: at + length, headTo: at, known: -1, letters: true };
}

/** Notes the English name in brackets behind a body (`Tổng công ty Bưu điện Việt Nam (Vietnam Post)`), if there is one. */
export function noteNameInWords(reading: Reading, open: number): boolean {
  const at = open + 1;
  const length = isSign(reading.scan, open, OPEN) ? namedInWords(reading.scan, at) : 0;
  if (length === 0) return false;
  cover(reading, { from: at, to: at + length }, IN_NUMBER);
  const draft = { from: at, to: at + length, headTo: at, known: -1, letters: true };
  reading.organisationAt[at] = reading.organisations.push(draft);
  return true;
}

/** Tokens of the firm that starts at a token, 0 where none is listed. At least one of its words is none of Vietnamese. */
function listedFirmLength(reading: Reading, at: number): number {
  const { scan } = reading;
  // `các hãng Fokker, …`: the word says what they are.
  const isNamed = isText(scan, at - 1, 'hãng');
  if ((!isNamed && !isItem(scan, at)) || !isCapital(scan, at)) return 0;
  // `như AI, IoT`: letters alone may be anything.
  if (((scan.tokens.shape[at] ?? 0) & ALL_CAPS) !== 0 && !isCapital(scan, at + 1)) return 0;
  let end = at;
  let isForeign = false;
  while (end < at + LONGEST && isCapital(scan, end)) {
    const place = placeLength(scan, end);
    if (startsAny(scan, end, OTHERS) || (place > 1 && end === at)) return 0;
    // `Samsung Việt Nam`.
    if (place > 1) {
      end += place;
      break;
    }
    isForeign ||= !isSyllable(scan, end) && placeLength(scan, end) === 0;
    end++;
  }
  return isForeign && !isCapital(scan, end) && (isNamed || opensList(reading, at)) ? end - at : 0;
}

const OTHERS = (1 << ORGANISATION_HEAD) | (1 << TITLE);

/** Behind a comma, a colon, *và* or what opens a list. */
const isItem = (scan: Scan, at: number): boolean =>
  isSign(scan, at - 1, COMMA) || isSign(scan, at - 1, COLON) || isWord(scan, at - 1, W.và) || isOpener(scan, at - 1);

const isOpener = (scan: Scan, at: number): boolean =>
  isOneOf(scan, at, ['gồm', 'như']) || (isText(scan, at, 'có') && isText(scan, at - 1, 'đó'));

/** Looks back over the items of the list to its opener, and from there for what it is of. */
function opensList({ scan, covered }: Reading, from: number): boolean {
  for (let at = from - 1; at > from - FURTHEST && at > 0; at--) {
    if (scan.tokens.kind[at] === BREAK || isSign(scan, at, OPEN)) return false;
    if (isSign(scan, at, COLON) || isOpener(scan, at)) return isOfFirms(scan, at);
    const isBody = ((covered[at] ?? 0) & IN_ORGANISATION) !== 0;
    const isPart = isBody || isCapital(scan, at) || isSign(scan, at, COMMA) || isWord(scan, at, W.và);
    if (!isPart) return false;
  }
  return false;
}

/** `Các doanh nghiệp:`, `25 công ty, trong đó có`, `các tập đoàn lớn như`. */
function isOfFirms(scan: Scan, opener: number): boolean {
  for (let at = opener - 1; at > opener - 8 && at > 0 && scan.tokens.kind[at] !== BREAK; at--) {
    if (FIRMS.some(([one, two]) => isText(scan, at, two) && isOneOf(scan, at - 1, one))) return true;
    if (scan.tokens.kind[at] === WORD && !isOneOf(scan, at, SAID_OF_FIRMS)) return false;
  }
  return false;
}

/** Syllables of what is said of firms before they are named. */
const SAID_OF_FIRMS =
  'lớn hàng đầu thế giới công nghệ nước ngoài trong ngoài nhà quốc tế đa gia viễn thông mạnh uy tín tên tuổi của bao thành viên đó có tiêu biểu Việt Nam Hà Lan Mỹ Nhật Bản Hàn Quốc Đức Pháp Anh Trung'.split(
    ' ',
  );

const FIRMS = [
  [['doanh', 'Doanh'], 'nghiệp'],
  [['công', 'Công'], 'ty'],
  [['tập', 'Tập'], 'đoàn'],
] as const;
