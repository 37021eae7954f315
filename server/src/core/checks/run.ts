/** Asks every check about one article: levels applied, what people decided to live with left out, a broken check reported. */
import type { Article } from '../mentions/model.ts';
import { allChecks } from './all.ts';
import { isDisabled, markdownDisables } from './disableComments.ts';
import { isIgnored } from './ignoredFindings.ts';
import { keepWhatHolds, type KeptFindings } from './keptFindings.ts';
import type { Check, CheckContext, Finding, Found, Level } from './model.ts';
import { watch, watched } from './watchedText.ts';
import { isInZones, type Zone } from './zones.ts';
import { isRejected, rejectedPlaces } from './rejectedPlaces.ts';

/** A check that threw: a bug of ours, with the article that showed it. The other checks have answered. */
export interface CheckFailure {
  readonly code: string;
  readonly error: unknown;
}

export interface CheckRun {
  /** By place, then by code. */
  readonly findings: readonly Finding[];
  readonly failures: readonly CheckFailure[];
}

/** A code's level comes from `levels`, else from the check itself. */
export function runChecks(
  article: Article,
  context: CheckContext,
  levels: ReadonlyMap<string, Level>,
): readonly Finding[] {
  return runChecksWithFailures(article, context, levels).findings;
}

/** The same with the failures, which the caller logs. */
export function runChecksWithFailures(
  article: Article,
  context: CheckContext,
  levels: ReadonlyMap<string, Level>,
  checks: readonly Check[] = allChecks,
  kept?: KeptFindings,
): CheckRun {
  if (kept !== undefined) keepWhatHolds(kept, article, context);
  // Whoever asks for one makes it: mostly all that was found holds.
  let asked: Article | undefined;
  const foundNow = (check: Check, known: KeptFindings): readonly Found[] =>
    known.byCheck.get(check)?.found ?? foundBy(check, (asked ??= watched(article)), context, known);
  const findings: Finding[] = [];
  const failures: CheckFailure[] = [];
  const disables = article.file.endsWith('.md') && article.text.includes('<!--') ? markdownDisables(article.text) : [];
  const rejected = article.decided === undefined ? [] : rejectedPlaces(article);
  for (const { check, code, usual, notIn, find } of alike(checks)) {
    const level = levels.get(code) ?? usual;
    if (level === 'off') continue;
    const before = findings.length;
    try {
      for (const found of kept === undefined ? find(article, context) : foundNow(check, kept)) {
        if (isDisabled(disables, code, found.span)) continue;
        if (notIn !== undefined && isInZones(article, found.span, notIn)) continue;
        if (isRejected(rejected, code, found.span)) continue;
        if (isIgnored(article, code, found.span, context)) continue;
        findings.push(complete(article, code, level, found, kept?.findings));
      }
    } catch (error) {
      // A check that throws half-way reports nothing.
      findings.length = before;
      failures.push({ code, error });
    }
  }
  return { findings: findings.sort(byPlace), failures };
}

interface Asked {
  readonly check: Check;
  readonly code: string;
  readonly usual: Level;
  readonly notIn: readonly Zone[] | undefined;
  readonly find: Check['find'];
}

const asked = new WeakMap<readonly Check[], readonly Asked[]>();

/** The checks in one shape: of objects of many shapes the engine looks each field up by name. */
function alike(checks: readonly Check[]): readonly Asked[] {
  const known = asked.get(checks);
  if (known !== undefined) return known;
  const made = checks.map((check) => {
    const { code, level: usual, notIn, find } = check;
    return { check, code, usual, notIn, find };
  });
  asked.set(checks, made);
  return made;
}

/** Keeps it, too. */
function foundBy(check: Check, article: Article, context: CheckContext, { byCheck }: KeptFindings): readonly Found[] {
  const { answer: found, reads } = watch(() => [...check.find(article, context)]);
  byCheck.set(check, { found, reads });
  return found;
}

function complete(
  article: Article,
  code: string,
  level: Finding['level'],
  found: Found,
  ready?: WeakMap<Found, Finding>,
): Finding {
  const known = ready?.get(found);
  if (known?.code === code && known.level === level) return known;
  const finding: Finding = {
    code,
    level,
    place: { file: article.file, span: { start: found.span.start, end: found.span.end } },
    message: found.message,
    related: found.related ?? [],
    fixes: found.fixes ?? [],
  };
  ready?.set(found, finding);
  return finding;
}

const byPlace = (a: Finding, b: Finding): number =>
  a.place.span.start - b.place.span.start ||
  b.place.span.end - a.place.span.end ||
  (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
