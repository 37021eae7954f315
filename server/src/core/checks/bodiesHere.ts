/** Where an article may misspell names of bodies: its own whole names and the registry's, looked for in each line. */
import type { Article } from '../mentions/model.ts';
import type { Registry } from '../registry/model.ts';
import { fileId, type Place, type Span } from '../text/span.ts';
import {
  bodiesWithoutAnd,
  candidates,
  indexBodies,
  misspeltBodies,
  registeredBodies,
  type BodyInText,
} from './bodiesInText.ts';
import { inLines, type InLine, type Line } from './lines.ts';
import { ofLastArticle, readingOf } from './reading.ts';
import { placeIn } from './replacements.ts';
import { noteReads, watchIfAsked, type Reads } from './watchedText.ts';

/** Known names with one word misspelt, in the order of the text. */
export const misspeltHere = (article: Article, registry: Registry): readonly BodyInText[] =>
  found(article, registry, 'misspelt');

/** Known names without one `và`. */
export const withoutAndHere = (article: Article, registry: Registry): readonly BodyInText[] =>
  found(article, registry, 'withoutAnd');

function found(article: Article, registry: Registry, slip: Slip['slip']): readonly BodyInText[] {
  const own = namedTwice(article);
  return slipsIn(article)(registry).flatMap(({ start, found: { slip: kind, span, known } }) => {
    if (kind !== slip) return [];
    const here = own.get(known.name);
    return {
      span: { start: start + span.start, end: start + span.end },
      // Of names of the article only the words are looked for: where they stand changes with every key.
      known: here === undefined || known.place !== NOWHERE ? known : { ...known, place: placeIn(article, here) },
    };
  });
}

/** Two checks ask. */
const slipsIn = ofLastArticle((article: Article) => {
  let known:
    { readonly by: Registry; readonly answer: readonly InLine<Slip>[]; readonly reads: Reads | undefined } | undefined;
  return (registry: Registry): readonly InLine<Slip>[] => {
    const scan = (): readonly InLine<Slip>[] => inLines(article, scanFor(registry, [...namedTwice(article).keys()]));
    if (known?.by !== registry) known = { by: registry, ...watchIfAsked(scan) };
    noteReads(known.reads);
    return known.answer;
  };
});

/** Names that the article gives in the same words more than once: what it writes once may be the slip. */
const namedTwice = ofLastArticle((article: Article): ReadonlyMap<string, Span> => {
  const seen = new Set<string>();
  const twice = new Map<string, Span>();
  for (const { mention, spelling } of readingOf(article).organisations) {
    if (mention.form !== 'full' || spelling.isAllCaps || spelling.words.length < 4) continue;
    if (seen.has(spelling.text) && !twice.has(spelling.text)) twice.set(spelling.text, mention);
    seen.add(spelling.text);
  }
  return twice;
});

interface Slip extends BodyInText {
  readonly slip: 'misspelt' | 'withoutAnd';
}

type Scan = (line: Line) => readonly Slip[];

const known = new WeakMap<Registry, Map<string, Scan>>();

/** For names of this article and others; kept while somebody writes beside them. */
function scanFor(registry: Registry, own: readonly string[]): Scan {
  let scans = known.get(registry);
  if (scans === undefined || scans.size >= MOST) known.set(registry, (scans = new Map()));
  const key = own.join('\n');
  let ready = scans.get(key);
  if (ready === undefined) scans.set(key, (ready = createScan(registry, own)));
  return ready;
}

const MOST = 64;

const NOWHERE: Place = { file: fileId(''), span: { start: 0, end: 0 } };

function createScan(registry: Registry, own: readonly string[]): Scan {
  const registered = registeredBodies(registry);
  const indexes =
    own.length === 0 ? [registered] : [indexBodies(own.map((name) => ({ name, place: NOWHERE }))), registered];
  return (line) => {
    const places = candidates(line, indexes);
    if (places.length === 0) return NONE;
    const slips: Slip[] = [];
    for (const each of misspeltBodies(line, places)) slips.push({ ...each, slip: 'misspelt' });
    for (const each of bodiesWithoutAnd(line, places)) slips.push({ ...each, slip: 'withoutAnd' });
    return slips;
  };
}

const NONE: readonly Slip[] = [];
