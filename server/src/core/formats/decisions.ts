/**
 * What people decided about places of an article, as W3C Web Annotations in a file of the article's own: read, added to and taken from.
 * A decision holds where its words stand between the same words as then; else it is an orphan, and never moved to a look-alike.
 */
import type { Localized, Span } from '../text/span.ts';
import { codePointOffsets } from './codePoints.ts';
import { wholeCharacter } from './webAnnotation.ts';

export interface Decision extends Quote {
  readonly id: string;
  /** What the words are: a type of mention, `title` or `figure`. */
  readonly kind: string;
  /** Who decided, by name. */
  readonly creator: string;
  /** ISO 8601. */
  readonly created: string;
}

/** The words, and those around them. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export interface DecisionFile {
  readonly decisions: readonly Decision[];
  /** Every annotation as it was read, those of other programs included: they are written back as they are. */
  readonly items: readonly object[];
  /** Why the file is not to be used, nor written over. */
  readonly problem?: Localized;
}

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const LENGTH = 32;

/** `undefined`: there is no file yet. */
export function readDecisions(json: string | undefined): DecisionFile {
  if (json === undefined || json.trim() === '') return { decisions: [], items: [] };
  let page: unknown;
  try {
    page = JSON.parse(json);
  } catch (error) {
    return damaged(error instanceof Error ? error.message : String(error));
  }
  const items = fieldOf(page, 'items');
  if (!Array.isArray(items)) return damaged('"items"');
  const objects = items.filter((item): item is object => typeof item === 'object' && item !== null);
  if (objects.length !== items.length) return damaged('"items"');
  return { decisions: objects.flatMap((item) => decisionOf(item) ?? []), items: objects };
}

const damaged = (where: string): DecisionFile => ({
  decisions: [],
  items: [],
  problem: {
    vi: `Tệp chú giải không đọc được (${where}): cần một trang chú giải W3C (JSON-LD) với danh sách "items". Tệp được giữ nguyên.`,
    en: `The annotation file cannot be read (${where}): a W3C annotation page (JSON-LD) with a list "items" was expected. The file is left as it is.`,
  },
});

export interface NewDecision {
  readonly source: string;
  readonly text: string;
  readonly span: Span;
  readonly kind: string;
  readonly entity?: string;
  readonly creator: string;
  readonly created: string;
}

/** The file with one more decision: the whole text to be written. */
export function withDecision({ items }: DecisionFile, made: NewDecision): string {
  const { source, text, span, kind, entity, creator, created } = made;
  const point = codePointOffsets(text);
  const start = point(span.start);
  const end = point(span.end);
  const item = {
    id: `${source}#char=${start},${end}&type=${kind}&verified=${created}`,
    type: 'Annotation',
    motivation: 'assessing',
    creator: { type: 'Person', name: creator },
    created,
    body: [
      { type: 'TextualBody', purpose: 'assessing', value: 'verified' },
      { type: 'TextualBody', purpose: 'classifying', value: kind },
      ...(entity === undefined ? [] : [{ type: 'TextualBody', purpose: 'identifying', value: entity }]),
    ],
    target: {
      source,
      selector: [
        { type: 'TextQuoteSelector', ...quoteAt(text, span) },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  };
  return serialised([...items, item]);
}

/** The file without some decisions; everything else stays. */
export const withoutDecisions = ({ items }: DecisionFile, ids: ReadonlySet<string>): string =>
  serialised(items.filter((item) => !ids.has(String(fieldOf(item, 'id')))));

const serialised = (items: readonly object[]): string =>
  `${JSON.stringify({ '@context': CONTEXT, type: 'AnnotationPage', items }, null, 2)}\n`;

const quoteAt = (text: string, { start, end }: Span): Quote => ({
  exact: text.slice(start, end),
  prefix: text.slice(wholeCharacter(text, start - LENGTH), start),
  suffix: text.slice(end, wholeCharacter(text, end + LENGTH)),
});

/** Where the words stand now; undefined for an orphan. Of several places none is chosen. */
export function anchorOf(text: string, { exact, prefix, suffix }: Quote): Span | undefined {
  if (exact === '') return undefined;
  const whole = prefix + exact + suffix;
  const at = text.indexOf(whole);
  if (at < 0 || text.includes(whole, at + 1)) return undefined;
  const start = at + prefix.length;
  return { start, end: start + exact.length };
}

function decisionOf(item: object): Decision | undefined {
  const bodies = listOf(fieldOf(item, 'body'));
  const valueFor = (purpose: string): string | undefined =>
    bodies
      .map((body) => (fieldOf(body, 'purpose') === purpose ? textOf(fieldOf(body, 'value')) : undefined))
      .find(Boolean);
  if (valueFor('assessing') !== 'verified') return undefined;
  const quote = listOf(fieldOf(fieldOf(item, 'target'), 'selector')).find(
    (selector) => fieldOf(selector, 'type') === 'TextQuoteSelector',
  );
  const exact = textOf(fieldOf(quote, 'exact'));
  const id = textOf(fieldOf(item, 'id'));
  if (exact === undefined || id === undefined) return undefined;
  return {
    id,
    kind: valueFor('classifying') ?? '',
    creator: textOf(fieldOf(fieldOf(item, 'creator'), 'name')) ?? '',
    created: textOf(fieldOf(item, 'created')) ?? '',
    exact,
    prefix: textOf(fieldOf(quote, 'prefix')) ?? '',
    suffix: textOf(fieldOf(quote, 'suffix')) ?? '',
  };
}

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? new Map<string, unknown>(Object.entries(value)).get(name) : undefined;
