/** Errors that nobody sees or everybody overlooks: decomposed letters, look-alikes of other alphabets, characters without width, words written twice. */
import type { Span } from '../../../server/src/core/text/span.ts';
import { replaced, textOf } from './model.ts';
import type { Ground, Injection, MutationKind } from './model.ts';

export const letterErrors: readonly MutationKind[] = [
  { name: 'NFD', inject: decomposed },
  { name: 'look-alike letter', inject: lookAlike },
  { name: 'zero-width space', inject: zeroWidth },
  { name: 'word written twice', inject: doubled },
];

/** A word inside a mention, or any. */
function someWord({ article, random }: Ground, pattern: RegExp): Span | undefined {
  const words = [...article.text.matchAll(/[\p{L}\p{M}]+/gu)].filter(
    ([word]) => word.length > 2 && pattern.test(word) && word.normalize('NFC') === word,
  );
  const chosen = random.pick(words);
  return chosen === undefined ? undefined : { start: chosen.index, end: chosen.index + chosen[0].length };
}

function decomposed(ground: Ground): Injection | undefined {
  const word = someWord(ground, /[^\p{ASCII}đĐ]/u);
  return word === undefined
    ? undefined
    : replaced(word, textOf(ground.article, word).normalize('NFD'), ['text.decomposed'], 'article');
}

const LOOK_ALIKES: readonly (readonly [string, string])[] = [
  ['Đ', '\u00d0'],
  ['a', '\u0430'],
  ['e', '\u0435'],
  ['o', '\u043e'],
  ['c', '\u0441'],
  ['p', '\u0440'],
  ['H', '\u041d'],
  ['T', '\u0422'],
  ['B', '\u0412'],
  ['C', '\u0421'],
];

function lookAlike(ground: Ground): Injection | undefined {
  const [right = '', wrong = ''] = ground.random.pick(LOOK_ALIKES) ?? [];
  const word = someWord(ground, new RegExp(right === 'Đ' ? '^Đ' : right, 'u'));
  return word === undefined
    ? undefined
    : replaced(word, textOf(ground.article, word).replace(right, wrong), ['text.confusable-letter'], 'article');
}

function zeroWidth(ground: Ground): Injection | undefined {
  const word = someWord(ground, /./u);
  if (word === undefined) return undefined;
  const written = textOf(ground.article, word);
  const at = 1 + ground.random.number(written.length - 1);
  return replaced(word, `${written.slice(0, at)}\u200b${written.slice(at)}`, ['text.invisible-character'], 'article');
}

/** A word of a name, or a small word that joins. */
function doubled({ article, random }: Ground): Injection | undefined {
  const names = article.mentions.filter(({ type }) => ['official', 'organisation', 'meeting'].includes(type));
  const inNames = names.flatMap(({ start, end }) =>
    [...article.text.slice(start, end).matchAll(/[\p{L}\p{M}]+/gu)].map((word) => ({
      start: start + word.index,
      end: start + word.index + word[0].length,
    })),
  );
  const joining = [...article.text.matchAll(JOINING)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const word = random.pick(random.number(2) === 0 ? inNames : joining);
  if (word === undefined) return undefined;
  const written = textOf(article, word);
  if (written.length < 2 || /^\s/.test(article.text.slice(word.end, word.end + 2).replace(/^ \S/, '')))
    return undefined;
  return replaced(word, `${written} ${written}`, ['text.glued'], 'article');
}

const JOINING = /(?<![\p{L}\p{M}])(?:và|của|các|những|được|tại|với|trong|the|of|and|for|with|at)(?![\p{L}\p{M}])/gu;
