/** Puts errors into the articles of a newsroom and says of each whether it was found, by whom, with the original as a fix, and at what cost. */
import type { Finding, Fix, Level } from '../../../server/src/core/checks/model.ts';
import { runChecks } from '../../../server/src/core/checks/run.ts';
import { applyChange } from '../../../server/src/core/corpus/applyChange.ts';
import type { Article } from '../../../server/src/core/mentions/model.ts';
import { overlaps, type Span } from '../../../server/src/core/text/span.ts';
import type { Newsroom } from '../newsroom.ts';
import { mutationKinds } from './all.ts';
import { seededRandom, type Change, type Ground, type Injection, type Witness } from './model.ts';

export interface Case {
  readonly kind: string;
  readonly path: string;
  readonly witness: Witness | undefined;
  /** A finding of the right code on the words that were changed, or beside them with the original among its fixes. */
  readonly isFound: boolean;
  /** One of its fixes, or of another finding there, brings the original text back. */
  readonly isRestorable: boolean;
  /** Findings at other places that the clean article does not have and that do not name the changed words as evidence. */
  readonly elsewhere: readonly Finding[];
  readonly before: string;
  readonly after: string;
  /** Codes of all findings on the changed words. */
  readonly codes: readonly string[];
  readonly text: string;
  readonly findings: readonly Finding[];
}

export interface JudgeOptions {
  readonly seed: number;
  /** Errors of each kind that are tried in each article. */
  readonly tries: number;
  readonly today?: string;
}

export function* judgeNewsroom({ snapshot, articles }: Newsroom, options: JudgeOptions): Generator<Case> {
  const context = { today: options.today ?? '2026-02-01' };
  const levels = new Map<string, Level>();
  for (const [at, article] of articles.entries()) {
    const others = articles.filter((other) => other !== article);
    const clean = runChecks(article, { ...context, snapshot }, levels);
    for (const [number, kind] of mutationKinds.entries()) {
      const random = seededRandom(options.seed + at * 1009 + number * 9176);
      const ground = { article, snapshot, others, random };
      for (const injection of injections(ground, kind.inject, options.tries, clean)) {
        const text = changed(article.text, injection.changes);
        const after = applyChange(snapshot, { upserted: [{ file: article.file, text }], removed: [] });
        const mutated = after.article(article.file);
        if (mutated === undefined) throw new Error(`${article.file} is not in the snapshot that it was put into.`);
        const findings = runChecks(mutated, { ...context, snapshot: after }, levels);
        yield judge(kind.name, article, injection, text, findings, clean);
      }
    }
  }
}

/** Different ones, on words that draw no finding as they are. */
function injections(
  ground: Ground,
  inject: (ground: Ground) => Injection | undefined,
  tries: number,
  clean: readonly Finding[],
): readonly Injection[] {
  const found = new Map<string, Injection>();
  for (let i = 0; i < tries; i++) {
    const injection = inject(ground);
    if (injection === undefined) continue;
    const isClean = injection.changes.every(({ span }) => !clean.some(({ place }) => overlaps(place.span, span)));
    if (isClean) found.set(JSON.stringify(injection.changes), injection);
  }
  return [...found.values()];
}

function judge(
  kind: string,
  article: Article,
  { changes, at, codes, witness }: Injection,
  text: string,
  findings: readonly Finding[],
  clean: readonly Finding[],
): Case {
  const places = changedPlaces(changes);
  const place = places[at] ?? { start: 0, end: 0 };
  const here = findings.filter((finding) => touches(finding.place.span, place));
  const original = article.text.normalize('NFC');
  const restores = (fix: Fix): boolean =>
    fix.edits.every((edit) => edit.place.file === article.file) &&
    changed(
      text,
      fix.edits.map(({ place: { span }, newText }) => ({ span, newText })),
    ).normalize('NFC') === original;
  // Of two things that contradict each other (a weekday, its date) the finding marks one and names the other as evidence.
  const isMendedBeside = findings.some(
    ({ code, related, fixes }) =>
      codes.includes(code) &&
      related.some(({ place: said }) => said.file === article.file && touches(said.span, place)) &&
      fixes.some(restores),
  );
  const change = changes[at];
  return {
    kind,
    path: article.file,
    witness,
    isFound: isMendedBeside || here.some(({ code }) => codes.includes(code)),
    isRestorable: isMendedBeside || here.some(({ fixes }) => fixes.some(restores)),
    elsewhere: findings.filter(
      (finding) =>
        !places.some((each) => touches(finding.place.span, each)) &&
        !finding.related.some(
          (each) => each.place.file === article.file && places.some((one) => touches(each.place.span, one)),
        ) &&
        !wasThere(finding, clean, changes),
    ),
    before: change === undefined ? '' : article.text.slice(change.span.start, change.span.end),
    after: text.slice(place.start, place.end),
    codes: [...new Set(here.map(({ code }) => code))],
    text,
    findings,
  };
}

const touches = (a: Span, b: Span): boolean => overlaps(a, b) || (a.start <= b.start && b.end <= a.end);

/** The same finding before the change, its place moved by what was put in before it. */
function wasThere(finding: Finding, clean: readonly Finding[], changes: readonly Change[]): boolean {
  return clean.some(({ code, place: { span } }) => {
    let shift = 0;
    for (const change of changes)
      if (change.span.end <= span.start) shift += change.newText.length - (change.span.end - change.span.start);
    return code === finding.code && span.start + shift === finding.place.span.start;
  });
}

/** Applies changes that do not touch one another. */
function changed(text: string, changes: readonly Change[]): string {
  let out = '';
  let done = 0;
  for (const { span, newText } of changes.toSorted((a, b) => a.span.start - b.span.start)) {
    out += text.slice(done, span.start) + newText;
    done = span.end;
  }
  return out + text.slice(done);
}

/** Where the changes stand afterwards. */
function changedPlaces(changes: readonly Change[]): readonly Span[] {
  let shift = 0;
  return changes.map(({ span, newText }) => {
    const start = span.start + shift;
    shift += newText.length - (span.end - span.start);
    return { start, end: start + newText.length };
  });
}
