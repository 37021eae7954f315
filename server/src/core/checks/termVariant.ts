/** Finds forms of a term that the registry knows to be wrong: đối tác, đối thoại for đối tác đối thoại. */
import { comparisonForm } from '../text/comparison.ts';
import type { Registry, Term } from '../registry/model.ts';
import type { Span } from '../text/span.ts';
import type { Article } from '../mentions/model.ts';
import { inLines, type Line } from './lines.ts';
import type { Check, Found } from './model.ts';
import { groupBy, isQuoted, readingOf } from './reading.ts';
import { correction, onOneLine, textAt } from './replacements.ts';
import { hashTable, mayHold, wordsOf } from './words.ts';

export const termVariant: Check = {
  code: 'term.variant',
  level: 'information',
  notIn: ['quotation'],
  summary: { vi: 'Dạng sai của một thuật ngữ', en: 'A known wrong form of a term' },
  *find(article, { snapshot }) {
    const { byHash, scan } = wrongForms(snapshot.registry);
    if (byHash.size === 0) return;
    for (const { start, found } of inLines(article, scan)) {
      const span = { start: start + found.start, end: start + found.end };
      if (!isQuoted(readingOf(article), span)) yield* finding(article, span, found.term);
    }
  },
};

interface Occurrence extends Span {
  readonly term: Term;
}

function occurrencesIn({ text, words: { hashes, starts, count } }: Line, { table, byHash }: Index): Occurrence[] {
  const found: Occurrence[] = [];
  for (let at = 0; at < count; at++) {
    const hash = hashes[at] ?? 0;
    if (!mayHold(table, hash)) continue;
    for (const { key, term, words } of byHash.get(hash) ?? []) {
      if (!words.every((word, i) => word === hashes[at + i])) continue;
      const span = occurrenceAt(text, starts[at] ?? 0, key);
      if (span !== undefined) found.push({ ...span, term });
    }
  }
  return found;
}

interface WrongForm {
  readonly key: string;
  readonly term: Term;
  /** Hashes of its words. */
  readonly words: readonly number[];
}

interface Index {
  readonly table: Uint8Array;
  /** By the hash of their first word. */
  readonly byHash: ReadonlyMap<number, readonly WrongForm[]>;
}

interface WrongForms extends Index {
  readonly scan: (line: Line) => readonly Occurrence[];
}

const byRegistry = new WeakMap<Registry, WrongForms>();

/** Computed once per registry, which never changes. */
function wrongForms(registry: Registry): WrongForms {
  const ready = byRegistry.get(registry);
  if (ready !== undefined) return ready;
  const forms = [...registry.entities.values()].flatMap((entity) =>
    entity.kind === 'term'
      ? entity.names.flatMap(({ text, use }) =>
          use === 'wrong' ? [{ key: comparisonForm(text).text, term: entity, words: [...wordsOf(text).hashes] }] : [],
        )
      : [],
  );
  const byHash = groupBy(forms, ({ words }) => words[0] ?? 0);
  const index = { table: hashTable([...byHash.keys()]), byHash };
  const made = { ...index, scan: (line: Line) => occurrencesIn(line, index) };
  byRegistry.set(registry, made);
  return made;
}

/** Whole words only. */
function occurrenceAt(text: string, start: number, key: string): Span | undefined {
  if (/[\p{L}\p{N}]/u.test(text.charAt(start - 1) || ' ')) return undefined;
  const form = comparisonForm(text.slice(start, start + 4 * key.length + 8));
  if (!form.text.startsWith(key) || /[\p{L}\p{N}]/u.test(form.text[key.length] ?? ' ')) return undefined;
  const length = form.toSource[key.length];
  return length === undefined ? undefined : { start, end: start + length };
}

/** The term in the language of the wrong form, with its capital. */
function finding(article: Article, span: Span, term: Term): readonly Found[] {
  const right = term.name[article.language] ?? term.name.vi ?? term.name.en;
  const written = onOneLine(textAt(article, span)).normalize('NFC');
  if (right === undefined || written === right) return [];
  const isCapital = /^\p{Lu}/u.test(written);
  const form = isCapital ? (right[0]?.toUpperCase() ?? '') + right.slice(1) : right;
  return [
    {
      span,
      message: {
        vi: `Thuật ngữ đúng là "${form}", không phải "${written}".`,
        en: `The term is "${form}", not "${written}".`,
      },
      related: [{ place: term.declaredAt, message: { vi: `Danh bạ: ${right}`, en: `Registry: ${right}` } }],
      fixes: [correction(article, span, form)],
    },
  ];
}
