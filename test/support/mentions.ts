/**
 * What tests of recognition say: an article with every mention marked by its type. `<date:2026-01-12/2026-01-16|…|>` also asserts a
 * date's value, `<official:title-only|…|>` a form; `<miss.official|…|>` should be found and is not yet, `<wrong.date|…|>` is found and
 * should not be: today's behaviour is pinned, and precision and recall fall out of the labels.
 */
import assert from 'node:assert/strict';
import type { Mention, MentionType } from '../../server/src/core/mentions/model.ts';
import { insertMarks, inVariant, parseMarkedFiles, textVariants, type Mark, type TextVariant } from './markedText.ts';
import { isRegistryPath, newsroom } from './newsroom.ts';

export interface MentionOptions {
  /** Only these types are compared and may be marked; absent = all of them. */
  readonly types?: readonly MentionType[];
  /** Default: all three. */
  readonly variants?: readonly TextVariant[];
}

export interface MentionScore {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Two-way: every mention is marked, and every mark is a mention. Answers the score by type that the labels imply. */
export function checkMentions(marked: string, options: MentionOptions = {}): ReadonlyMap<string, MentionScore> {
  for (const variant of options.variants ?? textVariants) {
    const files = parseMarkedFiles(inVariant(marked, variant));
    const { articles } = newsroom(files);
    const expected: string[] = [];
    const actual: string[] = [];
    for (const article of articles) {
      const file = files.find(({ path }) => path === article.file);
      if (file === undefined) continue;
      const wanted = file.marks.filter(({ label }) => !label.startsWith('miss.'));
      const mentions = article.mentions.filter(({ type }) => options.types?.includes(type) ?? true);
      expected.push(insertMarks({ text: file.text, marks: wanted }));
      actual.push(insertMarks({ text: file.text, marks: mentions.map((mention) => markOf(mention, wanted)) }));
    }
    assert.equal(
      actual.join('\n=====\n'),
      expected.join('\n=====\n'),
      `${variant}: the marks are what was found (actual) and what should be (expected, "miss." left out)`,
    );
  }
  return scoreOf(parseMarkedFiles(marked).flatMap((file) => (isRegistryPath(file.path) ? [] : file.marks)));
}

/** The mention under the label that the test gave it, where that says nothing false; else as type and detail. */
function markOf(mention: Mention, wanted: readonly Mark[]): Mark {
  const { start, end, type } = mention;
  const detail = mention.type === 'date' ? mention.value : mention.form;
  const labels = wanted.filter((mark) => mark.start === start && mark.end === end).map(({ label }) => label);
  const details = mention.type === 'date' ? [mention.value, mention.form] : [mention.form];
  const fits = labels.find((label) => {
    const [kind, asked] = split(label);
    return kind === type && (asked === undefined || details.includes(asked));
  });
  const sameType = labels.some((label) => split(label)[0] === type);
  return { label: fits ?? (sameType ? `${type}:${detail}` : type), kind: 'range', start, end };
}

/** `wrong.date:2026` → `date`, `2026`. */
function split(label: string): readonly [kind: string, detail: string | undefined] {
  const plain = label.replace(/^(?:miss|wrong)\./, '');
  const colon = plain.indexOf(':');
  return colon < 0 ? [plain, undefined] : [plain.slice(0, colon), plain.slice(colon + 1)];
}

function scoreOf(marks: readonly Mark[]): ReadonlyMap<string, MentionScore> {
  const scores = new Map<string, MentionScore>();
  for (const { label } of marks) {
    const [kind] = split(label);
    const old = scores.get(kind) ?? { right: 0, wrong: 0, missed: 0 };
    const field = label.startsWith('miss.') ? 'missed' : label.startsWith('wrong.') ? 'wrong' : 'right';
    scores.set(kind, { ...old, [field]: old[field] + 1 });
  }
  return scores;
}
