/**
 * What the checks found when an article was last asked about. After a key most of it is still true, only elsewhere: a check is asked
 * again when something that it read has changed. The answer is always that of asking all checks; a property test compares the two.
 */
import type { Article } from '../mentions/model.ts';
import { editBetween, isSameButMoved, movedSpan, type TextEdit } from '../mentions/movedArticle.ts';
import type { Registry } from '../registry/model.ts';
import type { FileId, Place } from '../text/span.ts';
import type { Check, CheckContext, Finding, Found } from './model.ts';
import { findsNothingNew, keepsQuotations, linesOf, type Lines } from './lines.ts';
import type { LineScan, Reads } from './watchedText.ts';
import { type Zone, zonesOf } from './zones.ts';

/** What one check found, and what it read for that. */
interface Kept {
  readonly found: readonly Found[];
  readonly reads: Reads;
}

/** Belongs to one article; changes with every run. */
export interface KeptFindings {
  article: Article | undefined;
  /** Everything beside the article on which answers rest. */
  apart: object | undefined;
  registry: Registry | undefined;
  today: string;
  lines: Lines | undefined;
  zones: readonly Zone[];
  byCheck: Map<Check, Kept>;
  /** The same finding is the same object: who shows it need not look at it again. */
  readonly findings: WeakMap<Found, Finding>;
}

export const noKeptFindings = (): KeptFindings => ({
  article: undefined,
  apart: undefined,
  registry: undefined,
  today: '',
  lines: undefined,
  zones: [],
  byCheck: new Map(),
  findings: new WeakMap(),
});

/** Leaves what is still true, moved to where it stands now; forgets the rest. */
export function keepWhatHolds(kept: KeptFindings, article: Article, { snapshot, today }: CheckContext): void {
  const before = kept.article;
  const apart = snapshot.apartFrom(article.file);
  const isComparable =
    before?.file === article.file &&
    kept.apart === apart &&
    kept.registry === snapshot.registry &&
    kept.today === today &&
    before.decided === undefined &&
    article.decided === undefined;
  const lines = linesOf(article);
  const zones = zonesOf(article);
  const edit = isComparable ? editBetween(before.text, article.text) : undefined;
  if (
    before === undefined ||
    edit === undefined ||
    kept.lines === undefined ||
    !isSameButMoved(before, article, edit) ||
    !keepsQuotations(kept.lines, lines, edit) ||
    zones.length !== kept.zones.length ||
    !zones.every((zone, at) => zone === kept.zones[at])
  ) {
    kept.byCheck.clear();
  } else if (before.text !== article.text) {
    moveAll(kept, { before: kept.lines, after: lines, edit, file: article.file });
  }
  kept.lines = lines;
  kept.zones = zones;
  kept.article = article;
  kept.apart = apart;
  kept.registry = snapshot.registry;
  kept.today = today;
}

interface Move {
  readonly file: FileId;
  readonly before: Lines;
  readonly after: Lines;
  readonly edit: TextEdit;
}

function moveAll({ byCheck }: KeptFindings, { file, before, after, edit }: Move): void {
  const scans = new Map<LineScan, boolean>();
  const findsNew = (scan: LineScan): boolean => {
    let known = scans.get(scan);
    if (known === undefined) scans.set(scan, (known = !findsNothingNew(scan, before, after, edit)));
    return known;
  };
  const seen = new Map<Reads, boolean>();
  const isTouched = (reads: Reads): boolean => {
    const known = seen.get(reads);
    if (known !== undefined) return known;
    let touched = reads.isWhole;
    seen.set(reads, touched);
    for (const other of reads.others) if (isTouched(other)) touched = true;
    touched ||= !moveSpans(reads.spans, edit) || [...reads.scans].some(findsNew);
    seen.set(reads, touched);
    return touched;
  };
  for (const [check, { found, reads }] of byCheck) {
    if (isTouched(reads)) byCheck.delete(check);
    else if (found.length > 0) byCheck.set(check, { found: found.map((each) => moved(each, file, edit)), reads });
  }
}

/** False when one of them touches the edit: what they are then means nothing. */
function moveSpans(spans: number[], edit: TextEdit): boolean {
  const { start, oldEnd, newEnd } = edit;
  for (let at = 0; at < spans.length; at += 2) {
    const from = spans[at] ?? 0;
    if ((spans[at + 1] ?? 0) < start) continue;
    if (from <= oldEnd) return false;
    spans[at] = from + newEnd - oldEnd;
    spans[at + 1] = (spans[at + 1] ?? 0) + newEnd - oldEnd;
  }
  return true;
}

/** The very same where nothing of it stands behind the edit. */
function moved(found: Found, file: FileId, edit: TextEdit): Found {
  const isBefore = ({ file: where, span }: Place): boolean => where !== file || span.end < edit.start;
  if (
    isBefore({ file, span: found.span }) &&
    (found.related ?? []).every(({ place }) => isBefore(place)) &&
    (found.fixes ?? []).every(({ edits }) => edits.every(({ place }) => isBefore(place)))
  )
    return found;
  const inPlace = (place: Place): Place => (place.file === file ? { file, span: movedSpan(edit, place.span) } : place);
  return {
    ...found,
    span: movedSpan(edit, found.span),
    ...(found.related === undefined
      ? {}
      : { related: found.related.map((each) => ({ ...each, place: inPlace(each.place) })) }),
    ...(found.fixes === undefined
      ? {}
      : {
          fixes: found.fixes.map((fix) => ({
            ...fix,
            edits: fix.edits.map((each) => ({ ...each, place: inPlace(each.place) })),
          })),
        }),
  };
}
