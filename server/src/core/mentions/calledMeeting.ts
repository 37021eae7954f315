/** Do letters with a number (`ABC-12`, `ABC12`) stand where a meeting does? Machines, firms, roads, fuels and viruses are numbered too (`RON95`, `HPV-16`, `CIENCO4`). */
import { COMMA, OPEN, SLASH } from '../text/signs.ts';
import { NUMBER, WORD } from '../text/tokens.ts';
import type { AcronymDraft, Reading } from './drafts.ts';
import { anyCode } from './englishText.ts';
import { W, wordSet } from './functionWords.ts';
import { lettersKey } from './grammar/knownLetters.ts';
import type { Scan } from './scan.ts';
import { isCapital, isOneOf, isSign, isText } from './tokenTests.ts';

export function isCalledMeeting(reading: Reading, { from, to, lettersTo }: AcronymDraft): boolean {
  const { scan, meetingLetters } = reading;
  const { text, hash, start, end } = scan.tokens;
  if (meetingLetters.has(hash[from] ?? 0)) return true;
  const letters = lettersKey(text.slice(start[from], end[lettersTo - 1]));
  const isCalled =
    SERIES.has(letters) ||
    MEETINGS_ONLY.has(letters) ||
    GOINGS.test(letters) ||
    isBehindMeeting(reading, from) ||
    isHeld(scan, to) ||
    isText(scan, to, 'meeting') ||
    isAttended(scan, from, to - lettersTo === 2);
  if (isCalled && lettersTo === from + 1) meetingLetters.add(hash[from] ?? 0);
  return isCalled;
}

/** `GMS 6, CLV 10: …`, `chủ nhà CLMV 11 (năm 2028)`: a series that everybody knows and the number of a session, which counts nothing. */
export function isSpacedEdition({ scan }: Reading, { from, lettersTo, number }: AcronymDraft): boolean {
  const { kind, text, start, end, value } = scan.tokens;
  if (number >= 0 || kind[lettersTo] !== NUMBER || (value[lettersTo] ?? 0) > 99) return false;
  const letters = lettersKey(text.slice(start[from], end[lettersTo - 1]));
  const isOnly = MEETINGS_ONLY.has(letters);
  if (!isOnly && !SERIES.has(letters)) return false;
  const next = lettersTo + 1;
  // `AIPA 10 năm qua` are ten years.
  if (isText(scan, next, 'năm')) return kind[next + 1] === NUMBER;
  if (kind[next] === WORD) {
    // `GMS 6 và CLV 10`.
    const isJoined = isText(scan, next, 'và') && isCapital(scan, next + 1);
    return isOnly || isJoined || isHeld(scan, next) || isOneOf(scan, next, ['tại', 'ở', 'vào']);
  }
  return !isSign(scan, next, SLASH);
}

/** Are the letters by themselves called a meeting where they stand (`dự ABC`, `kỳ ABC`, `ABC ra tuyên bố`)? */
export const isCalledAlone = ({ scan }: Reading, { from, to }: AcronymDraft): boolean =>
  isText(scan, from - 1, 'kỳ') || isAttended(scan, from, true) || isHeld(scan, to);

/** Letters of series that papers write without expanding them. */
const SERIES: ReadonlySet<string> = new Set(
  'COP|AMM|AEM|ADMM|AFMM|AFMGM|ALMM|AMEM|AMAF|AMMTC|AMME|AMRI|ANCM|ARF|PMC|EAS|ASEM|ASEP|MRT|AELM|CLV|CLMV|ACMECS|GMS|AIPA|IPU|APPF|APF|UNGA|WHA|WEF|HLPF|CSW|CND|WRC|AGMM|ACDFM|ACAMM|CACJ|BRICS'.split(
    '|',
  ),
);

/** Letters of ministers' and officials' meetings and of conferences that stand for nothing else. */
const MEETINGS_ONLY: ReadonlySet<string> = new Set(
  'TELMIN|TELSOM|ADSOM|ADGSOM|ADGMIN|STOM|AMMS|SOMS|AMMY|SOMY|AMMW|AMCA|SOMCA|AMRI|SOMRI|AMMSWD|SOMSWD|AMRDPE|AMMRDPE|SOMRDPE|ALMM|SLOM|AHMM|SOMHD|ALAWMM|ASLOM|AMMTC|SOMTC|AMMDM|ASED|SOM-ED|SOMED|ACCSM|ACDFM|AFMGM|AFCDM|AMEM|ADMM|ADSOM-Plus|ADSOM+|ADMM+|CSOM|AELM|SMEMM|IAMMSTI|AMMSTI|WTSA|WTDC|WRC|CNTM'.split(
    '|',
  ),
);

/** `TELSOM báo cáo …`: a series by its letters alone. */
export const isMeetingAlone = ({ scan: { tokens } }: Reading, { from, lettersTo }: AcronymDraft): boolean =>
  MEETINGS_ONLY.has(lettersKey(tokens.text.slice(tokens.start[from], tokens.end[lettersTo - 1])));

export const isSeries = ({ scan: { tokens } }: Reading, { from, lettersTo }: AcronymDraft): boolean =>
  SERIES.has(lettersKey(tokens.text.slice(tokens.start[from], tokens.end[lettersTo - 1])));

/** `SOMHD`, `ADGSOM`, `IAMMSTI`: letters in which a meeting of officials or ministers is spelt. */
const GOINGS = /SOM|AMM|^[A-Z]{1,4}MM$/u;

/** `… lần thứ 12 (CACJ-12)`, `AMM-57, PMC 10+1 và EAS-14`. */
function isBehindMeeting({ scan, meetings }: Reading, at: number): boolean {
  const before = meetings.at(-1);
  if (before?.to !== at - 1) return false;
  return isSign(scan, at - 1, OPEN) || (before.shape === 'code' && isJoint(scan, at - 1));
}

const isJoint = (scan: Scan, at: number): boolean =>
  isSign(scan, at, COMMA) || anyCode(scan, at) === W.và || anyCode(scan, at) === W.and;

/** `ADMM-18 sẽ do Lào đăng cai`, `ADGMIN-6, which opened`, `COSTI-87 concluded`. */
function isHeld(scan: Scan, at: number): boolean {
  const next = isSign(scan, at, COMMA) && isText(scan, at + 1, 'which') ? at + 2 : at;
  for (let word = next; word < next + 3; word++) {
    if (isOneOf(scan, word, HELD)) return true;
    if (isText(scan, word, 'do')) return isHosted(scan, word);
    // `ABC-3 ra thông cáo`.
    if (isText(scan, word, 'ra')) return isOneOf(scan, word + 1, ['thông', 'tuyên', 'Thông', 'Tuyên']);
    if (!isOneOf(scan, word, AUXILIARIES)) return false;
  }
  return false;
}

/** `do Lào đăng cai`. */
function isHosted(scan: Scan, at: number): boolean {
  for (let word = at + 2; word < at + 6; word++) if (isText(scan, word, 'cai')) return true;
  return false;
}

const HELD = [
  'khai',
  'bế',
  'diễn',
  'nhóm',
  'held',
  'opened',
  'opens',
  'concluded',
  'concludes',
  'closed',
  'ended',
  'adopted',
  'convened',
  'endorsed',
];
const AUXILIARIES = [
  'sẽ',
  'đã',
  'vừa',
  'chính',
  'thức',
  'dự',
  'kiến',
  'được',
  'tổ',
  'chức',
  'will',
  'be',
  'was',
  'is',
  'to',
  'has',
  'had',
  'have',
  'officially',
];

/** `dự ABC-12`, `đăng cai ABC12`, `host ABC-12`; `tại`, `Chủ tịch` and the like tell it of letters that a dash joins to their number. */
function isAttended(scan: Scan, at: number, dashed: boolean): boolean {
  const code = anyCode(scan, at - 1);
  if (STRONG[code] === 1 || isOneOf(scan, at - 1, ATTENDING)) return true;
  if (!dashed) return false;
  // `opening ceremony of ABC-6`.
  return WEAK[code] === 1 || isOneOf(scan, at - 1, CHAIRS) || (code === W.of && isOneOf(scan, at - 2, PARTS));
}

const STRONG = wordSet(W.dự, W.trì, W.khổ, W.lề, W.mạc, W.chức);
const WEAK = wordSet(W.tại, W.at);
const ATTENDING = [
  'cai',
  'thềm',
  'trình',
  'nghị',
  'attend',
  'attended',
  'attending',
  'attends',
  'host',
  'hosts',
  'hosted',
  'hosting',
  'chair',
  'chairs',
  'chaired',
  'chairing',
];
const CHAIRS = ['tịch', 'Chair', 'Chairman'];
const PARTS = ['ceremony', 'Ceremony', 'session', 'Session', 'margins', 'sidelines', 'framework', 'outcomes'];
