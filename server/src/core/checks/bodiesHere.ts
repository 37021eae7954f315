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
  type Candidate,
} from './bodiesInText.ts';
import { inLines, type Line } from './lines.ts';
import { ofLastArticle, readingOf } from './reading.ts';
import { placeIn } from './replacements.ts';

/** Known names with one word misspelt, in the order of the text. */
export const misspeltHere = (article: Article, registry: Registry): readonly BodyInText[] =>
  found(article, registry, 'misspelt');

/** Known names without one `và`. */
export const withoutAndHere = (article: Article, registry: Registry): readonly BodyInText[] =>
  found(article, registry, 'withoutAnd');

function found(article: Article, registry: Registry, what: keyof Scans): readonly BodyInText[] {
  const own = namedTwice(article);
  const scan = scansFor(registry, [...own.keys()])[what];
  return inLines(article, scan).map(({ start, found: { span, known } }) => {
    const here = own.get(known.name);
    return {
      span: { start: start + span.start, end: start + span.end },
      // Of names of the article only the words are looked for: where they stand changes with every key.
      known: here === undefined || known.place !== NOWHERE ? known : { ...known, place: placeIn(article, here) },
    };
  });
}

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

interface Scans {
  readonly misspelt: (line: Line) => readonly BodyInText[];
  readonly withoutAnd: (line: Line) => readonly BodyInText[];
}

const known = new WeakMap<Registry, Map<string, Scans>>();

/** For names of this article and others; kept while somebody writes beside them. */
function scansFor(registry: Registry, own: readonly string[]): Scans {
  let scans = known.get(registry);
  if (scans === undefined || scans.size >= MOST) known.set(registry, (scans = new Map()));
  const key = own.join('\n');
  let ready = scans.get(key);
  if (ready === undefined) scans.set(key, (ready = createScans(registry, own)));
  return ready;
}

const MOST = 64;

const NOWHERE: Place = { file: fileId(''), span: { start: 0, end: 0 } };

function createScans(registry: Registry, own: readonly string[]): Scans {
  const indexes = [indexBodies(own.map((name) => ({ name, place: NOWHERE }))), registeredBodies(registry)];
  const ready = new WeakMap<Line, readonly Candidate[]>();
  const places = (line: Line): readonly Candidate[] => {
    const made = ready.get(line) ?? candidates(line.words, indexes);
    ready.set(line, made);
    return made;
  };
  return {
    misspelt: (line) => [...misspeltBodies(line, places(line))],
    withoutAnd: (line) => [...bodiesWithoutAnd(line, places(line))],
  };
}
