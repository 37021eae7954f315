/** Finds days that are the article's own but for the year (16/1/2025 in an article of 16/1/2026), and documents with two years. */
import type { Article, DateMention } from '../mentions/model.ts';
import { overlaps } from '../text/span.ts';
import type { Day } from '../text/calendar.ts';
import { dayExists, dayNumber, parseDay } from './calendar.ts';
import { isLunar } from './lunarDate.ts';
import type { Check, Fix, Found } from './model.ts';
import { isQuoted, readingOf } from './reading.ts';
import { alternative, placeIn, textAt } from './replacements.ts';
import { sentenceAround } from './sentenceAround.ts';
import { yearsOfNumbers } from './yearOfNumber.ts';

export const yearSlip: Check = {
  code: 'date.year-slip',
  level: 'hint',
  notIn: ['quotation'],
  summary: {
    vi: 'Ngày của bài hoặc của văn bản nhưng lệch năm',
    en: "The article's own day, or a document's, with another year",
  },
  *find(article) {
    const numbered = yearsOfNumbers(article).filter(({ span }) => !isQuoted(readingOf(article), span));
    const ahead = [...ownDays(article)].filter(({ span }) => !numbered.some((each) => overlaps(each.span, span)));
    yield* [...numbered, ...ahead].sort((a, b) => a.span.start - b.span.start);
  },
};

/** Days that are the article's own, or lie beside it, but for the year. */
function* ownDays(article: Article): Iterable<Found> {
  const own = article.date;
  const today = own === undefined ? undefined : parseDay(own.value);
  if (own?.span === undefined || today === undefined) return;
  for (const mention of readingOf(article).dates) {
    const { year, month, day } = mention.from;
    if (year === undefined || month === undefined || day === undefined || mention.yearReason !== 'written') continue;
    if (Math.abs(year - today.year) > 1 || mention.inName) continue;
    if ((mention.to?.year ?? year) !== year || !dayExists({ year, month, day })) continue;
    if (isOwnDate(article, mention) || isQuoted(readingOf(article), mention) || isLunar(article.text, mention))
      continue;
    // Around New Year the day that was meant lies in another year than the article: `signed on 29 December 2026`, on 5 January 2026.
    const meant = year === today.year ? [year - 1, year + 1] : [today.year];
    const right = meant.find((each) => isMeant(article, mention, today, { year: each, month, day }));
    if (right === undefined) continue;
    const { core } = mention;
    yield {
      span: { start: core.start, end: core.end },
      message:
        year === today.year
          ? againstTense(textAt(article, core), own.value, year > right)
          : {
              vi: `${textAt(article, core)} lệch đúng một năm so với ngày của bài (${own.value}): có lẽ năm bị gõ sai.`,
              en: `${textAt(article, core)} is exactly one year away from the article's own date (${own.value}): the year is probably a slip.`,
            },
      related: [
        {
          place: placeIn(article, own.span),
          message: { vi: `Ngày của bài: ${own.value}`, en: `The article's own date: ${own.value}` },
        },
      ],
      fixes: [...withYear(article, mention, right), ...withYearThere(article, mention)],
    };
  }
}

/** The day with another year lies beside the article's own, and what is said of it fits that one only. */
function isMeant(article: Article, mention: DateMention, today: Day, meant: Day): boolean {
  if (!dayExists(meant)) return false;
  const apart = dayNumber(meant) - dayNumber(today);
  if (Math.abs(apart) > SEASON) return false;
  const isAhead = (mention.from.year ?? 0) > meant.year;
  if (contradictsTense(article, mention, isAhead, apart)) return true;
  return (
    meant.year === today.year &&
    (isOfToday(article, mention, isAhead, apart) || takesPlace(article, mention, isAhead, apart))
  );
}

const againstTense = (written: string, own: string, isAhead: boolean): Found['message'] => ({
  vi: `${written} ở ${isAhead ? 'sau' : 'trước'} ngày của bài (${own}), mà câu nói đến như việc ${isAhead ? 'đã qua' : 'sắp tới'}: có lẽ năm bị gõ sai.`,
  en: `${written} lies ${isAhead ? 'after' : 'before'} the article's own date (${own}), and the sentence speaks of it as ${isAhead ? 'past' : 'to come'}: the year is probably a slip.`,
});

/** Within days of the article's own, and spoken of as what the news is about. */
function isOfToday(article: Article, mention: DateMention, isAhead: boolean, apart: number): boolean {
  if (Math.abs(apart) > WEEK || isPast(article, mention) || isOfEarlierEdition(article, mention)) return false;
  // `The 2024 fair was held on 13-16 November 2024.`
  const { start } = sentenceAround(article.text, mention);
  if (article.text.slice(start, mention.start).includes(String(mention.from.year))) return false;
  if (
    isAhead &&
    /(?<!\p{L})to be held(?!\p{L})/u.test(article.text.slice(Math.max(0, mention.start - 40), mention.start))
  )
    return false;
  const isToday = mention.to === undefined ? apart <= 0 && apart >= -1 : runsToday(article, mention, apart);
  const year = (mention.from.year ?? 0) + (isAhead ? -1 : 1);
  return isToday || amongOthers(article, mention, year) || speaksOfNow(article, mention, isAhead);
}

/** `The 31st Meeting was held on 28 November 2024` in an article about the 32nd. */
function isOfEarlierEdition(article: Article, mention: DateMention): boolean {
  const meant = article.claims.find(({ property, start }) => property === 'dates' && start === mention.start)?.entity;
  const { series, edition } = article.entities[meant ?? -1] ?? {};
  if (series === undefined || edition === undefined) return false;
  return article.entities.some((each) => each.series === series && Number(each.edition) === Number(edition) + 1);
}

/** `diễn ra từ ngày 25-27/12/2022`, days of one event that begin within a week of the article's own day. */
function takesPlace(article: Article, mention: DateMention, isAhead: boolean, apart: number): boolean {
  const { start, to } = mention;
  if (isAhead || to === undefined || Math.abs(apart) > WEEK || isPast(article, mention)) return false;
  return /(?:diễn ra|tổ chức|will be held|takes place) (?:từ |trong |from |on )?(?:các )?(?:ngày )?$/iu.test(
    article.text.slice(Math.max(0, start - 40), start).normalize('NFC'),
  );
}

/** Days of which the article's own would be one. */
function runsToday({ date }: Article, { from, to }: DateMention, apart: number): boolean {
  const today = date === undefined ? undefined : parseDay(date.value);
  if (today === undefined || to?.day === undefined || from.month === undefined) return false;
  const last = { year: today.year, month: to.month ?? from.month, day: to.day };
  return apart <= 0 && dayExists(last) && dayNumber(last) >= dayNumber(today);
}

/** What has been done or issued cannot lie ahead, what will be done not behind; with the other year it fits. */
function contradictsTense({ text }: Article, { core }: DateMention, isAhead: boolean, apart: number): boolean {
  const before = text.slice(Math.max(0, core.start - 90), core.start).normalize('NFC');
  if (isAhead) return apart <= 0 && (ISSUED.test(before) || (DONE.test(before) && !PLANNED.test(before)));
  return apart >= 0 && TO_COME.test(before) && !OF_THE_PAST.test(before);
}

const ISSUED =
  /(?:Quyết định|Công văn|Thông báo|Tờ trình|Công điện|Chỉ thị|Thông tư|Nghị định|Kế hoạch|Decision|Decree|Circular)(?: số| No\.?)?\s[\p{L}\d./&-]+(?:\s[–-]\s?[\p{L}-]+)?,?\s(?:ban hành |ký )?(?:ngày |of |dated )$/u;
const DONE =
  /(?<!\p{L})(?:đã|vừa|took place|was held|were held|opened|closed|took office|was signed|was elected|(?<!(?:be|is|are|been|to be) )(?:signed|issued|unveiled)|(?<!(?:be|is|are) )held|visited|attended|(?:was|were) in)(?!\p{L})[^.;()"“]{0,60}$/iu;
const PLANNED = /sẽ|dự kiến|kế hoạch|thống nhất|nhất trí|đồng ý|lùi|hoãn|hẹn|hạn|will|plan|agree|postpone|schedule/iu;
const TO_COME =
  /(?<!\p{L})(?:sẽ|dự kiến|sắp|will|would|is to|are to|is scheduled|are scheduled|is expected|to be held|to take place)(?!\p{L})[^.,;()"“]{0,50}(?:, \p{Lu}[^.,;()"“]{0,20}, on )?$/iu;
const OF_THE_PAST = /trước đó|từng|năm ngoái|năm trước|last year|had been|(?<!\p{L})theo /iu;

/** Days. Further away, next year's and last year's events begin. */
const SEASON = 100;

/** Anniversaries, terms and documents speak of the day a year ago or ahead. */
function isPast(article: Article, { start, end }: DateMention): boolean {
  const around = article.text.slice(Math.max(0, start - 80), end + 40).normalize('NFC');
  return /năm ngoái|năm trước|năm sau|một năm|cùng kỳ|kỷ niệm|tròn|so với|cách đây|kể từ|đến hết|hiệu lực|hạn|số \d|Quyết định|Nghị|Thông tư|Công văn|Luật|ký ngày|ban hành|sinh ngày|trước đó|đã từng|từng là|year ago|last year|next year|since|until|anniversary|dated/u.test(
    around,
  );
}

/** The event that the news is about: in its first paragraphs, as something that takes place. */
function speaksOfNow(article: Article, mention: DateMention, isAhead: boolean): boolean {
  const lead = article.paragraphs[3]?.end ?? article.text.length;
  if (mention.start > lead) return false;
  const said = textAt(article, sentenceAround(article.text, mention)).normalize('NFC');
  return !(isAhead && YET_TO_COME.test(said)) && EVENT.test(said);
}

const YET_TO_COME = /(?<!\p{L})(?:sẽ|sắp|dự kiến|will|would|plan|expected|scheduled|to be|due|next)(?!\p{L})/iu;

const EVENT =
  /diễn ra|tổ chức|khai mạc|bế mạc|(?<!\p{L})(?:họp|dự|tiếp|thăm|trao)(?!\p{L})|làm việc|công bố|phát biểu|chủ trì|trình|gặp gỡ|đón|bàn giao|thảo luận|cho biết|nói|held|opened|closed|met|visited|chaired|attended|took place|takes place|convened|signed|arrived|received|elected|launched|began|announced|discussed|agreed|told|spoke|took office|runs from|led|represented|participated|took part|joined|paid|was in|were in|nhậm chức|had a working session|hosted|received/iu;

const WEEK = 7;

/** Two other days of the article, with their year written, lie within days of this one if its year were the article's. */
function amongOthers(article: Article, { from: { month, day }, core }: DateMention, year: number): boolean {
  if (month === undefined || day === undefined) return false;
  const own = dayNumber({ year, month, day });
  const near = readingOf(article).dates.filter((other) => {
    const { from } = other;
    if (other.core.start === core.start || other.yearReason !== 'written' || other.inName) return false;
    if (from.year !== year || from.month === undefined || from.day === undefined) return false;
    return Math.abs(dayNumber({ year, month: from.month, day: from.day }) - own) <= WEEK;
  });
  return near.length > 1;
}

const isOwnDate = ({ date }: Article, mention: DateMention): boolean =>
  date?.span !== undefined && overlaps(date.span, mention);

/** What dates the article may be the slip where it is only the first day that the text names. */
function withYearThere(article: Article, { from: { year, month, day } }: DateMention): readonly Fix[] {
  if (article.date?.reason !== 'first-date' || year === undefined) return [];
  const there = readingOf(article).dates.find(
    (mention) => isOwnDate(article, mention) && mention.from.month === month && mention.from.day === day,
  );
  if (there?.yearReason !== 'written') return [];
  const written = textAt(article, there.core);
  return withYear(article, there, year).map((fix) => {
    const right = fix.edits[0]?.newText ?? '';
    return {
      ...fix,
      title: { vi: `Đổi ${written} ở kia thành ${right}`, en: `Change ${written} there to ${right}` },
    };
  });
}

/** The year's digits, wherever the notation has them. */
function withYear(article: Article, { core, from }: DateMention, year: number): readonly Fix[] {
  const written = textAt(article, core);
  const at = from.year === undefined ? -1 : written.lastIndexOf(String(from.year));
  return at < 0 ? [] : [alternative(article, core, written.slice(0, at) + String(year) + written.slice(at + 4))];
}
