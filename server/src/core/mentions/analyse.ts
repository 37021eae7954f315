/** Reads one article: tokens, phrases, grammars kind by kind, links inside the article, claims. Pure; never throws on any text. */
import { slug } from '../text/comparison.ts';
import type { FileId, SourceFile, Span } from '../text/span.ts';
import { askedBits } from './asked.ts';
import { createEntityTable, localEntities } from './entityTable.ts';
import { linkAcronyms, noteExpansions } from './linkAcronyms.ts';
import { linkMeetings } from './linkMeetings.ts';
import { linkOfficials } from './linkOfficials.ts';
import { linkOrganisations } from './linkOrganisations.ts';
import type { Linking } from './linking.ts';
import { definitionRow, harvestClaims } from './claims.ts';
import { findDefinitions, shortEnd } from './definitions.ts';
import { recogniseDates } from './dates/recogniseDates.ts';
import { monthFirst } from './dates/monthFirst.ts';
import { resolveDates } from './dates/resolveDates.ts';
import { articleDate, partialArticleDate } from './dates/articleDate.ts';
import type { DateDraft } from './dates/draft.ts';
import { withDecisions } from './decidedMentions.ts';
import { recogniseAcronyms } from './acronyms.ts';
import { recogniseNamesAgain } from './englishNamesAgain.ts';
import { recogniseDocuments, recognisePlaces } from './documents.ts';
import { IN_DATE, cover, createReading, type Reading, type TokenRange } from './drafts.ts';
import type { Lexicon } from './lexicon.ts';
import { mentionsOf } from './mentionList.ts';
import { recogniseMeetings } from './meetings.ts';
import type { Article, ArticleDate, DateMention, Definition } from './model.ts';
import { recogniseOfficials } from './officials.ts';
import { recogniseOrganisations } from './organisations.ts';
import { notProse } from './prose.ts';
import { createScan, scanText, type Scan } from './scan.ts';
import { paragraphsOf, sentenceNumbers } from './sentences.ts';
import { readTitleCase } from './titleCase.ts';
import { unwrapped } from './wrappedLines.ts';

/** One set of columns per lexicon, reused from article to article: nothing in it outlives a call. */
const scans = new WeakMap<Lexicon, Scan>();

function scanFor(lexicon: Lexicon): Scan {
  const known = scans.get(lexicon);
  if (known !== undefined) return known;
  const made = createScan(lexicon.phrases);
  scans.set(lexicon, made);
  return made;
}

export const analyse = (source: SourceFile, lexicon: Lexicon): Article => analyseIn(scanFor(lexicon), source, lexicon);

/** The same for an article of which only the index stays, with what its reading asked of the registry; undefined where people decided about it. */
export function analyseForIndex(
  source: SourceFile,
  lexicon: Lexicon,
): { readonly article: Article; readonly asked?: Int32Array } {
  const scan = scanFor(lexicon);
  const article = analyseIn(scan, source, lexicon);
  return source.decisions === undefined ? { article, asked: askedBits(scan.tokens, scan.questions) } : { article };
}

/** The same with columns of the caller, who can look at them afterwards. `outside`: what is no prose, for a caller that knows it. */
export function analyseIn(
  scan: Scan,
  source: SourceFile,
  lexicon: Lexicon,
  outside = notProse(source.file, source.text),
): Article {
  scanText(scan, unwrapped(source.text));
  const reading = createReading(lexicon, scan);
  const paragraphs = paragraphsOf(scan, outside);
  const sentence = sentenceNumbers(scan);
  const { tokens } = scan;
  const spans = paragraphs.map(({ from, to }) => ({ start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0 }));
  const drafts = readParagraphs(reading, paragraphs);
  const date = articleDate(source.file, scan, drafts, spans);
  const partialDate = date === undefined ? partialArticleDate(scan, drafts, spans) : undefined;
  const dates = resolveDates(drafts, date);
  const linking = createLinking(reading, date?.value, source.file, datesTold(drafts, dates));
  noteExpansions(linking);
  linkOrganisations(linking);
  linkMeetings(linking);
  linkOfficials(linking);
  const acronyms = linkAcronyms(linking);
  const mentions = mentionsOf({ linking, dates, acronyms });
  const claims = harvestClaims({
    linking,
    sentence,
    dates,
    drafts,
    headerEnd: headerEnd(date, spans),
    ownDate: date?.reason === 'dateline' ? (date.span?.start ?? -1) : -1,
  });
  const article: Article = {
    file: source.file,
    text: source.text,
    language: reading.language,
    ...(date === undefined ? {} : { date }),
    ...(partialDate === undefined ? {} : { partialDate }),
    entities: localEntities(linking.entities),
    mentions,
    claims,
    definitions: definitionsOf(linking),
    paragraphs: spans,
  };
  return source.decisions === undefined ? article : withDecisions(article, source.decisions, lexicon);
}

/** End of the line that carries the article's own date: a date there is no date of what its headline speaks of. */
function headerEnd(date: ArticleDate | undefined, paragraphs: readonly Span[]): number {
  if (date?.span === undefined || (date.reason !== 'header' && date.reason !== 'front-matter')) return 0;
  const { start } = date.span;
  return paragraphs.find((each) => each.end > start)?.end ?? 0;
}

/**
 * Runs the grammars in the order in which they build on each other. Each goes over all paragraphs before the next one starts, as far as
 * what it finds in one paragraph means nothing to another grammar in the next: the processor's cache holds one grammar, not all of them.
 */
export function readParagraphs(reading: Reading, paragraphs: readonly TokenRange[]): readonly DateDraft[] {
  const drafts: DateDraft[] = [];
  for (const [paragraph, { from, to }] of paragraphs.entries()) {
    readTitleCase(reading.scan, from, to);
    for (const draft of recogniseDates(reading.scan, from, to, paragraph)) {
      drafts.push(reading.language === 'en' ? monthFirst(draft) : draft);
      cover(reading, { from: draft.firstToken, to: draft.lastToken + 1 }, IN_DATE);
    }
  }
  for (const [paragraph, { from, to }] of paragraphs.entries()) {
    recogniseAcronyms(reading, from, to);
    recogniseOrganisations(reading, from, to);
    recogniseMeetings(reading, from, to, paragraph);
    recogniseOfficials(reading, from, to, paragraph);
  }
  for (const { from, to } of paragraphs) recogniseDocuments(reading, from, to);
  for (const { from, to } of paragraphs) recognisePlaces(reading, from, to);
  if (reading.language === 'en') recogniseNamesAgain(reading, paragraphs);
  return drafts;
}

function createLinking(reading: Reading, day: string | undefined, file: FileId, dated: Linking['dated']): Linking {
  return {
    reading,
    day,
    dated,
    articleName: slug(file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/u, '')),
    entities: createEntityTable(),
    definitions: findDefinitions(reading),
    expansions: new Map(),
    definedAs: new Map(),
    organisationByTokens: new Map(),
    lettersByTokens: new Map(),
    bodies: new Map(),
    termRow: new Map(),
    seriesOfCode: new Map(),
    organisationRow: zeros(reading.organisations.length),
    meetingRow: zeros(reading.meetings.length),
    officialRow: zeros(reading.officials.length),
    elected: undefined,
    acting: undefined,
    led: undefined,
    initials: undefined,
  };
}

/** Those of which something may have been said to happen then; drafts and dates are in one order. */
function datesTold(drafts: readonly DateDraft[], dates: readonly DateMention[]): Linking['dated'] {
  const told: { at: number; value: string }[] = [];
  for (let at = 0; at < dates.length; at++) {
    const [date, draft] = [dates[at], drafts[at]];
    if (date === undefined || draft === undefined || date.inName || date.form === 'range' || date.value === '')
      continue;
    told.push({ at: draft.firstToken, value: date.value });
  }
  return told;
}

/** A plain list: to make a short one costs less than to make a typed array. */
function zeros(length: number): number[] {
  const list: number[] = [];
  for (let at = 0; at < length; at++) list.push(0);
  return list;
}

function definitionsOf(linking: Linking): readonly Definition[] {
  const { tokens } = linking.reading.scan;
  const found: Definition[] = [];
  for (const definition of linking.definitions) {
    const acronym = linking.reading.acronyms[definition.acronym];
    const entity = definitionRow(linking, definition);
    if (acronym === undefined || entity < 0) continue;
    found.push({
      short: { start: tokens.start[acronym.from] ?? 0, end: tokens.end[shortEnd(linking.reading, acronym) - 1] ?? 0 },
      long: { start: tokens.start[definition.from] ?? 0, end: tokens.end[definition.to - 1] ?? 0 },
      entity,
      pattern: definition.pattern,
    });
  }
  return found;
}
