/** Letters that nothing explains, but that speak, sign, have a seat or an envoy: `KEPCO cho biết`, `đại diện KOSPO`, `officials from NTIA`. They name a body. */
import { composed } from '../text/composed.ts';
import { entryAt } from '../text/entryAt.ts';
import { CLOSE, COMMA, DOT, OPEN } from '../text/signs.ts';
import { BREAK } from '../text/tokens.ts';
import { TITLE } from './categories.ts';
import { IN_OFFICIAL, IN_ORGANISATION, type AcronymDraft, type Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import { KNOWN_LETTERS, lettersKey } from './grammar/knownLetters.ts';
import { rangeKey } from './linking.ts';
import { kindOfLetters } from './nameParts.ts';
import { longestLength } from './scan.ts';
import { isLower, isOneOf, isSign, isText, isWord } from './tokenTests.ts';

/** What only somebody does, right behind the letters. */
const ACTS =
  /^ (?:trước đó )?(?:(?:cũng|đã|sẽ|vừa|còn|mới|đang|has|have|had|will|also) )?(?:cho biết|cho hay|cam kết|đề xuất|đề nghị|khẳng định|thông báo|tuyên bố|nhấn mạnh|kêu gọi|bày tỏ|cử|điều|tổ chức|khuyến nghị|khuyến cáo|cảnh báo|nhận định|chia sẻ|ký|mong muốn|đánh giá cao|nhất trí|phối hợp|tài trợ|chủ trì|viện trợ|bàn giao|kiến nghị|phân công|điều động|bổ nhiệm|ban hành|phụ trách|vận hành (?:cơ chế|hệ thống|nhà máy|thị trường|mạng|lưới|sàn|trạm)|yêu cầu (?:các|doanh nghiệp|chủ)|(?:ghi nhận|thống kê|phát hiện|xử lý) (?:(?:hơn|gần|trên|khoảng) )?[\d.]+ (?:cuộc|vụ|ca|trường hợp|sự cố|vật)|là (?:một )?(?:cơ quan|tổ chức|tập đoàn|hiệp hội|doanh nghiệp|công ty)|thuộc Bộ|said|says|announced|signed|agreed|launched|reported|warned|estimates|hosted|organised|organized|urged|welcomed|pledged|confirmed|stated|noted|added|reports|remains?|condemned|expressed|co-chaired|spokesperson|spokesman|spokeswoman|headquarters|staff|statement|release|officials|experts|representatives|delegates)(?!\p{L})/u;

/** What only a body has, or who deals with one, right before them. */
const OWNED =
  /(?:^|\P{L})(?:hãng|hãng (?:hàng không|bay|xe|tàu)|đại diện|đại diện (?:của|cho|từ)|lãnh đạo|trụ sở|phía|(?:trụ sở|báo cáo|số liệu|thống kê|chuyên gia|cán bộ|đề nghị|hỗ trợ|hợp tác|phối hợp|đồng hành|tài trợ|đánh giá|dự báo|khuyến nghị|khuyến cáo|thành viên|nghiên cứu) của|(?:làm việc|công tác|nghiên cứu|giảng dạy|thực tập) tại|(?:phối hợp|làm việc|hợp tác|ký|ký kết|thỏa thuận|trao đổi) (?:với|cùng)|(?:president|ceo|director|director-general|secretary-general|secretary general|chairman|chairwoman|governor) of(?: the)?|(?:officials|experts|representatives|delegates|delegation|leaders|scientists) (?:from|of|at)(?: the)?|(?:funded|financed|donated|organised|organized|hosted|supported|sponsored|published|issued|commissioned) by(?: the)?|(?:cooperation|coordination|partnership|collaboration|agreement|memorandum|talks) with(?: the)?|(?:cooperat|collaborat|coordinat|partner)(?:e|ed|ing|s|es)? with(?: the)?|work(?:ed|ing|s)? closely with(?: the)?|(?:assistance|support|funding|grants?|loans?|help|aid|delegation|team) from(?: the)?|according to(?: the)?|(?:a )?member of(?: the)?|(?:spokesperson|spokesman|spokeswoman|head) (?:of|for)(?: the)?|(?:board|agency|arm|unit|office|body) (?:of|under)(?: the)?|(?:leadership|chairmanship|membership) (?:in|of)(?: the)?|chief economist (?:of|at|for)(?: the)?|(?:economist|analyst|strategist|researcher|lecturer|research|expert) at(?: the)?) $/u;

/** What only a body has, right behind the letters. */
const HAS =
  /^ (?:[Mm]ember (?:[Ss]tates|[Cc]ountries|[Ee]conomies)|(?:Press|Media|News) Release|(?:PRESS|MEDIA|NEWS) RELEASE|Secretariat|organi[sz]ation|charity|newspaper|news agency|think tank)(?!\p{L})/u;

/** `do KOICA tài trợ`, `do KOICA và KISDI tổ chức`. */
const BY = /(?:^|\P{L})do(?: \p{Lu}+ và)? $/u;
const DOES =
  /^(?: và \p{Lu}+)? (?:đồng )?(?:tổ chức|tài trợ|hỗ trợ|phối hợp|chủ trì|đầu tư|thực hiện|công bố|cung cấp|viện trợ|khởi xướng|điều phối|phát động|vận hành|triển khai)(?!\p{L})/u;

/** `giữa KISA và VNISA`. */
const BETWEEN = /(?:^|\P{L})(?:giữa|between)(?: \p{Lu}+ (?:và|and))? $/u;

/** `Hệ thống SCADA cho biết`: a thing that bears the letters. */
const THING =
  /(?:hệ thống|phần mềm|chỉ số|công nghệ|nền tảng|ứng dụng|mô hình|giải pháp|hiệp định|chương trình|dự án|máy|tiêu chuẩn|virus|bệnh|vốn|the|an?) $/u;

/** `NTV truyền hình trực tiếp`, `THTV phát sóng`: what stations do. */
const BROADCASTS =
  /^ (?:(?:đã|sẽ|đang) )?(?:truyền hình|truyền thanh|tường thuật|phát sóng|phát thanh|ghi hình|đưa tin)(?!\p{L})/u;

const AROUND = 32;

/** Keys (see rangeKey) of the letters of this text that name bodies by what they do, wherever in it they do so. */
export function actingLetters(reading: Reading): ReadonlySet<number> {
  const acting = new Set<number>();
  const unknown = reading.acronyms.filter((draft) => isUnknown(reading, draft));
  for (const draft of unknown) if (acts(reading, draft)) acting.add(rangeKey(reading, draft.from, draft.lettersTo));
  // `CNRS, INRIA và INSERM`: what holds for one of a list holds for all, whichever comes first.
  for (const list of [unknown, unknown.toReversed()])
    for (const draft of list)
      if (isListed(reading, draft, acting)) acting.add(rangeKey(reading, draft.from, draft.lettersTo));
  return acting;
}

function isUnknown({ scan }: Reading, { from, to, lettersTo, known, number }: AcronymDraft): boolean {
  if (known >= 0 || number >= 0 || to !== lettersTo) return false;
  // `PCT phụ trách văn xã`: an office.
  if (longestLength(scan, from, TITLE) > 0) return false;
  const { tokens } = scan;
  const letters = lettersKey(tokens.text.slice(tokens.start[from], tokens.end[lettersTo - 1]));
  return /^[A-Z]{3,}(?:-[A-Z]+)?$/u.test(letters) && !KNOWN_LETTERS.has(letters);
}

function acts({ scan, covered }: Reading, { from, to }: AcronymDraft): boolean {
  // `Cục XTTM tổ chức …`: its field.
  if (isOneOf(scan, from - 1, FIELDED) && ((covered[from - 1] ?? 0) & IN_ORGANISATION) !== 0) return false;
  const { tokens } = scan;
  const start = tokens.start[from] ?? 0;
  const end = tokens.end[to - 1] ?? 0;
  // `bà Maria Lopez (UNEP-WCMC)`: where somebody comes from; `… last year. (NTIA)`: who signs.
  if (isSign(scan, from - 1, OPEN) && isSign(scan, to, CLOSE))
    return (
      ((covered[from - 2] ?? 0) & IN_OFFICIAL) !== 0 ||
      (isSign(scan, from - 2, DOT) && scan.tokens.kind[to + 1] === BREAK)
    );
  // `the Mission in Mali, MINUSMA, reports`.
  // `The Ministry of Rivers or MOR (…)`.
  const isApposed = (isSign(scan, from - 1, COMMA) && isSign(scan, to, COMMA)) || isText(scan, from - 1, 'or');
  if (isApposed && ((covered[from - 2] ?? 0) & IN_ORGANISATION) !== 0) return true;
  const before = composed(tokens.text.slice(Math.max(0, start - AROUND), start));
  const behind = composed(tokens.text.slice(end, end + AROUND));
  // Small letters, since to look for both takes the engine as long as the rest of an article when it starts.
  const small = before.toLowerCase();
  if (OWNED.test(small)) return true;
  if (BY.test(before) && DOES.test(behind)) return true;
  if (BETWEEN.test(before) || HAS.test(behind)) return true;
  if (/(?:^|\P{L})[Tt]heo $/u.test(before) && /^, (?!\p{Lu}{2})/u.test(behind)) return true;
  return (ACTS.test(behind) || (tokens.text.endsWith('TV', end) && BROADCASTS.test(behind))) && !THING.test(small);
}

/** Heads behind which letters stand for a field of work. */
const FIELDED = ['Sở', 'Cục', 'Vụ', 'Phòng', 'Bộ', 'Ban'] as const;

/** `funded by Rivers Research (RR)`, `Rivers Investment (RI) pledged`: does what stands between two tokens deal as only a body does? */
export function actsBetween({ scan: { tokens } }: Reading, from: number, to: number): boolean {
  const start = tokens.start[from] ?? 0;
  const end = tokens.end[to - 1] ?? 0;
  return (
    OWNED.test(composed(tokens.text.slice(Math.max(0, start - AROUND), start)).toLowerCase()) ||
    ACTS.test(composed(tokens.text.slice(end, end + AROUND)))
  );
}

/** `FAO và OIE`: letters at a token that everybody knows as those of a body. */
function namesBody(reading: Reading, at: number): boolean {
  const draft = entryAt(reading.acronyms, (reading.acronymAt[at] ?? 0) - 1);
  return draft !== undefined && draft.lettersTo === draft.from + 1 && kindOfLetters(reading, draft) === 'organisation';
}

/** In a list with a body on the other side of a comma or *và*. */
function isListed(reading: Reading, { from, to }: AcronymDraft, acting: ReadonlySet<number>): boolean {
  const { scan } = reading;
  // `Đài TNVN, VTV`: what the station is called.
  if (isText(scan, from - 1, 'Đài') || isText(scan, from - 1, 'Báo')) return false;
  const isJoint = (at: number): boolean => isSign(scan, at, COMMA) || isWord(scan, at, W.và) || isWord(scan, at, W.and);
  const isActing = (at: number): boolean => {
    const draft = entryAt(reading.acronyms, (reading.acronymAt[at] ?? 0) - 1);
    return draft !== undefined && acting.has(rangeKey(reading, draft.from, draft.lettersTo));
  };
  // `Viện Vắc xin (VNVC), MEDIPHA sản xuất`: behind a body's letters in brackets, before what both do.
  const isBehind = isSign(scan, from - 1, COMMA) && isSign(scan, from - 2, CLOSE) && isSign(scan, from - 4, OPEN);
  if (isBehind && ((reading.covered[from - 5] ?? 0) & IN_ORGANISATION) !== 0 && isLower(scan, to)) return true;
  // `Cơ quan Phòng, chống ma túy (UNODC) và DEA`.
  if (
    isWord(scan, from - 1, W.và) &&
    isSign(scan, from - 2, CLOSE) &&
    isSign(scan, from - 4, OPEN) &&
    namesBody(reading, from - 3)
  )
    return true;
  if (isJoint(from - 1) && (isActing(from - 2) || namesBody(reading, from - 2))) return true;
  if (isJoint(to) && (isActing(to + 1) || namesBody(reading, to + 1))) return true;
  // `giữa VAST và RIKEN`.
  const isBody = ((reading.covered[from - 2] ?? 0) & IN_ORGANISATION) !== 0;
  if (!isBody || !(isWord(scan, from - 1, W.và) || isWord(scan, from - 1, W.and))) return false;
  for (let at = from - 3; at >= 0 && from - at < 14; at--) {
    if (isWord(scan, at, W.giữa) || isWord(scan, at, W.between)) return true;
    if (((reading.covered[at] ?? 0) & IN_ORGANISATION) === 0) return false;
  }
  return false;
}
