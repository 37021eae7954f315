/** Where an article may misspell names of bodies: its own whole names and the registry's, looked for in each line. */
import type { Article } from '../mentions/model.ts';
import type { Registry } from '../registry/model.ts';
import { fileId, type Place, type Span } from '../text/span.ts';
import { hasNoWord } from './bodyElsewhere.ts';
import {
  bodiesWithoutAnd,
  bodiesWithoutWord,
  candidates,
  indexBodies,
  misspeltBodies,
  registeredBodies,
  type BodyInText,
} from './bodiesInText.ts';
import { inLines, type InLine, type Line } from './lines.ts';
import { organisationIndex } from './organisationNames.ts';
import { ofLastArticle, readingOf } from './reading.ts';
import { placeIn } from './replacements.ts';
import { spellingOf } from './spelling.ts';
import { isSlipByUse, isTornApart } from './usualWords.ts';
import { noteReads, watchIfAsked, type Reads } from './watchedText.ts';

/** Known names with one word misspelt, in the order of the text. */
export const misspeltHere = (article: Article, registry: Registry): readonly BodyInText[] =>
  found(article, registry, 'misspelt');

/** Known names without one `và`. */
export const withoutAndHere = (article: Article, registry: Registry): readonly BodyInText[] =>
  found(article, registry, 'withoutAnd');

/** Known names without one word that no name goes without. */
export const withoutWordHere = (article: Article, registry: Registry): readonly BodyInText[] =>
  found(article, registry, 'withoutWord');

function found(article: Article, registry: Registry, slip: Slip['slip']): readonly BodyInText[] {
  const own = ownNames(article);
  return slipsIn(article)(registry).flatMap(({ start, line, found: { slip: kind, span, known } }) => {
    if (kind !== slip) return [];
    const here = own.get(known.name);
    const written = line.text.slice(span.start, span.end);
    const isLong = article.language === 'vi' && known.place !== NOWHERE && spellingOf(known.name).words.length > 6;
    if (slip === 'withoutWord' && !isLong && !isTornApart(written, known.name, registry)) return [];
    // In other languages each word is one by itself: only the registry tells that it belongs to the name.
    if (slip === 'withoutWord' && known.place === NOWHERE && article.language !== 'vi') return [];
    // What the article writes once may be the slip, unless this here is no word.
    if (known.place === NOWHERE && here?.isAgain !== true) {
      if (slip === 'misspelt' && !hasNoWord(written, known.name) && !isSlipByUse(written, known.name, registry))
        return [];
      if (slip !== 'misspelt' && own.get(spellingOf(written).text)?.isAgain === true) return [];
    }
    return {
      span: { start: start + span.start, end: start + span.end },
      // Of names of the article only the words are looked for: where they stand changes with every key.
      known: here === undefined || known.place !== NOWHERE ? known : { ...known, place: placeIn(article, here.span) },
    };
  });
}

/** Two checks ask. */
const slipsIn = ofLastArticle((article: Article) => {
  let known:
    { readonly by: Registry; readonly answer: readonly InLine<Slip>[]; readonly reads: Reads | undefined } | undefined;
  return (registry: Registry): readonly InLine<Slip>[] => {
    const scan = (): readonly InLine<Slip>[] => inLines(article, scanFor(registry, namesToFind(article, registry)));
    if (known?.by !== registry) known = { by: registry, ...watchIfAsked(scan) };
    noteReads(known.reads);
    return known.answer;
  };
});

interface OwnName {
  /** Where it stands first. */
  readonly span: Span;
  readonly key: string;
  /** The article gives it in the same words more than once. */
  isAgain: boolean;
}

const ownNames = ofLastArticle((article: Article): ReadonlyMap<string, OwnName> => {
  const names = new Map<string, OwnName>();
  for (const { mention, spelling } of readingOf(article).organisations) {
    if (mention.form !== 'full' || spelling.isAllCaps || spelling.words.length < 4) continue;
    const known = names.get(spelling.text);
    if (known === undefined) names.set(spelling.text, { span: mention, key: spelling.key, isAgain: false });
    else known.isAgain = true;
  }
  return names;
});

interface Slip extends BodyInText {
  readonly slip: 'misspelt' | 'withoutAnd' | 'withoutWord';
}

/** What is written once and registered is looked for as such. */
function namesToFind(article: Article, registry: Registry): readonly string[] {
  const { accepted } = organisationIndex(registry);
  return [...ownNames(article)].flatMap(([name, { key, isAgain }]) => (isAgain || !accepted.has(key) ? [name] : []));
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
    for (const each of bodiesWithoutWord(line, places)) slips.push({ ...each, slip: 'withoutWord' });
    return slips;
  };
}

const NONE: readonly Slip[] = [];
