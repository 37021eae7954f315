/** Finds forms of a term that the registry knows to be wrong: đối tác, đối thoại for đối tác đối thoại. */
import { comparisonForm, type ComparisonForm } from '../text/comparison.ts';
import type { Registry, Term } from '../registry/model.ts';
import type { Span } from '../text/span.ts';
import type { Article } from '../mentions/model.ts';
import type { Check, Found } from './model.ts';
import { isQuoted, quotationsIn } from './quotations.ts';
import { correction, onOneLine, textAt } from './replacements.ts';

export const termVariant: Check = {
  code: 'term.variant',
  level: 'information',
  summary: { vi: 'Dạng sai của một thuật ngữ', en: 'A known wrong form of a term' },
  *find(article, { snapshot }) {
    const wrong = wrongForms(snapshot.registry);
    if (wrong.length === 0) return;
    const quoted = quotationsIn(article);
    const form = comparisonForm(article.text);
    const found: Found[] = [];
    for (const each of wrong) {
      for (const span of occurrences(form, each.key)) {
        if (!isQuoted(quoted, span)) found.push(...finding(article, span, each.term));
      }
    }
    yield* found.sort((a, b) => a.span.start - b.span.start);
  },
};

interface WrongForm {
  readonly key: string;
  readonly term: Term;
}

const byRegistry = new WeakMap<Registry, readonly WrongForm[]>();

/** Computed once per registry, which never changes. */
function wrongForms(registry: Registry): readonly WrongForm[] {
  const ready = byRegistry.get(registry);
  if (ready !== undefined) return ready;
  const made: WrongForm[] = [];
  for (const entity of registry.entities.values()) {
    if (entity.kind !== 'term') continue;
    for (const { text, use } of entity.names) {
      if (use === 'wrong') made.push({ key: comparisonForm(text).text, term: entity });
    }
  }
  byRegistry.set(registry, made);
  return made;
}

/** Whole words only. */
function* occurrences({ text, toSource }: ComparisonForm, key: string): Iterable<Span> {
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
    const around = (text[at - 1] ?? ' ') + (text[at + key.length] ?? ' ');
    const start = toSource[at];
    const end = toSource[at + key.length];
    if (/[\p{L}\p{N}]/u.test(around) || start === undefined || end === undefined) continue;
    yield { start, end };
  }
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
