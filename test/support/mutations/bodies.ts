/** Errors in the names of bodies, in acronyms and in what they stand for. */
import type { Definition, EntityMention } from '../../../server/src/core/mentions/model.ts';
import { isRegistered, replaced, standsElsewhere, textOf, witnessOf } from './model.ts';
import type { Ground, Injection, MutationKind } from './model.ts';
import { slipInPhrase } from './slips.ts';

export const bodyErrors: readonly MutationKind[] = [
  { name: 'dropped "và"', inject: droppedAnd },
  { name: "body's name, tone or letter", inject: bodySlip },
  { name: "body's name, a word dropped", inject: droppedWord },
  { name: 'acronym, a letter off', inject: letterOff },
  { name: 'D for Đ in an acronym', inject: plainD },
  { name: 'expansion altered', inject: alteredExpansion },
  { name: 'defined twice', inject: definedTwice },
  { name: 'used before definition', inject: usedEarly },
];

const namedBodies = ({ article }: Ground): readonly EntityMention[] =>
  article.mentions.filter(
    (mention): mention is EntityMention =>
      mention.type === 'organisation' && mention.form === 'full' && !mention.nested,
  );

function droppedAnd(ground: Ground): Injection | undefined {
  const nested = ground.article.mentions.filter(
    (mention): mention is EntityMention => mention.type === 'organisation' && mention.form === 'full',
  );
  const body = ground.random.pick(nested.filter((each) => / (?:và|and) /.test(textOf(ground.article, each))));
  if (body === undefined) return undefined;
  const written = textOf(ground.article, body);
  const wrong = written.replace(/ (?:và|and)(?= )/, '');
  if (isRegistered(ground.snapshot.registry, wrong)) return undefined;
  return replaced(body, wrong, ['organisation.name-variant'], witnessOf(ground, written, body));
}

function bodySlip(ground: Ground): Injection | undefined {
  const body = ground.random.pick(namedBodies(ground));
  if (body === undefined) return undefined;
  const written = textOf(ground.article, body);
  const wrong = slipInPhrase(written, ground.random);
  if (wrong === undefined || written.split(/\s+/).length < 4 || isRegistered(ground.snapshot.registry, wrong))
    return undefined;
  const codes = ['organisation.misspelt-name', 'organisation.name-variant'];
  return replaced(body, wrong, codes, witnessOf(ground, written, body));
}

/** Words without which a name is still one that people use. */
const OPTIONAL =
  /^(?:tỉnh|thành|phố|huyện|quận|xã|phường|của|các|về|và|tại|cho|nước|the|of|and|for|on|Việt|Nam|Vietnam|Viet|ASEAN)$/iu;

/** One word inside the name, not its first or last. */
function droppedWord(ground: Ground): Injection | undefined {
  const body = ground.random.pick(namedBodies(ground));
  if (body === undefined) return undefined;
  const written = textOf(ground.article, body);
  const words = written.split(' ');
  const chosen = ground.random.pick(
    words.flatMap((word, at) =>
      at > 0 && at < words.length - 1 && /^[\p{L}\p{M}]+$/u.test(word) && !OPTIONAL.test(word) ? [at] : [],
    ),
  );
  if (words.length < 5 || chosen === undefined) return undefined;
  const wrong = words.toSpliced(chosen, 1).join(' ');
  if (isRegistered(ground.snapshot.registry, wrong)) return undefined;
  const codes = ['organisation.name-variant', 'organisation.misspelt-name'];
  return replaced(body, wrong, codes, witnessOf(ground, written, body));
}

/** Two letters that stand side by side change places, or one is another. */
function letterOff(ground: Ground): Injection | undefined {
  const { article, random, snapshot } = ground;
  const uses = article.mentions.filter(
    (mention) =>
      (mention.type === 'acronym' || (mention.type !== 'date' && mention.form === 'short')) &&
      /^\p{Lu}{4,8}$/u.test(textOf(article, mention)) &&
      article.definitions.every(({ short }) => short.start !== mention.start),
  );
  const use = random.pick(uses);
  if (use === undefined) return undefined;
  const letters = Array.from(textOf(article, use).normalize('NFC'));
  const at = random.number(letters.length - 1);
  const wrong = (
    random.number(2) === 0
      ? letters.toSpliced(at, 2, letters[at + 1] ?? '', letters[at] ?? '')
      : letters.with(at, random.pick(Array.from('ABCDGHIKLMNPSTVX')) ?? '')
  ).join('');
  const written = letters.join('');
  if (wrong === written || isRegistered(snapshot.registry, wrong) || snapshot.registry.allowedAcronyms.has(wrong))
    return undefined;
  // Only where somebody says what the right letters stand for.
  const isDefined = article.definitions.some(({ short }) => textOf(article, short) === written);
  const witness = isDefined ? 'article' : isRegistered(snapshot.registry, written) ? 'registry' : undefined;
  return replaced(use, wrong, ['acronym.misspelt', 'acronym.variant'], witness);
}

function plainD(ground: Ground): Injection | undefined {
  const { article, random, snapshot } = ground;
  const uses = article.mentions.filter(
    (mention) =>
      (mention.type === 'acronym' || (mention.type !== 'date' && mention.form === 'short')) &&
      textOf(article, mention).includes('Đ'),
  );
  const use = random.pick(uses);
  if (use === undefined) return undefined;
  const written = textOf(article, use);
  if (written.length < 3) return undefined;
  const wrong = written.replace('Đ', 'D');
  if (isRegistered(snapshot.registry, wrong) || snapshot.registry.allowedAcronyms.has(wrong)) return undefined;
  const defined = article.definitions.find(({ short }) => short.start === use.start);
  const codes = ['acronym.misspelt', ...(defined === undefined ? [] : ['acronym.letters-mismatch'])];
  const witness = defined === undefined ? witnessOf(ground, written, use) : 'article';
  return replaced(use, wrong, codes, witness);
}

/** Definitions whose letters are the initials of their words. */
const spelt = ({ article }: Ground): readonly Definition[] =>
  article.definitions.filter((definition) => {
    const short = textOf(article, definition.short);
    return definition.pattern === 'long (short)' && /^[\p{Lu}&,]{2,8}$/u.test(short);
  });

const OTHER_WORDS = ['Bảo', 'Gia', 'Hiệp', 'Kinh', 'Liên', 'Nghệ', 'Phát', 'Quốc', 'Sáng', 'Thương', 'Viễn', 'Xuất'];

const ENGLISH_WORDS = ['Global', 'Joint', 'Mutual', 'Vocational', 'Urban', 'Youth'];

/** One word of the long form becomes another one with another initial. */
function alteredExpansion(ground: Ground): Injection | undefined {
  const { article, random } = ground;
  const definition = random.pick(spelt(ground));
  if (definition === undefined) return undefined;
  const long = textOf(article, definition.long);
  const short = textOf(article, definition.short);
  const words = [...long.matchAll(/[\p{L}\p{M}]+/gu)];
  const initials = words.map(([word]) => initialOf(word)).join('');
  const letters = Array.from(short).filter((letter) => /\p{L}/u.test(letter));
  if (!initials.endsWith(letters.join(''))) return undefined;
  const chosen = random.pick(words.slice(words.length - letters.length));
  const other = random.pick(article.language === 'en' ? ENGLISH_WORDS : OTHER_WORDS);
  if (chosen === undefined || other === undefined) return undefined;
  const word = /^\p{Lu}/u.test(chosen[0]) ? other : other.toLowerCase();
  if (initialOf(word) === initialOf(chosen[0])) return undefined;
  const start = definition.long.start + chosen.index;
  const codes = ['acronym.letters-mismatch', 'acronym.conflicting-expansion', 'organisation.misspelt-name'];
  // English letters need not follow from the words: there somebody else has to know the expansion.
  const witness = article.language === 'en' ? witnessOf(ground, long, definition.long) : 'article';
  return replaced({ start, end: start + chosen[0].length }, word, codes, witness);
}

const initialOf = (word: string): string => {
  const first = word.normalize('NFC')[0]?.toUpperCase() ?? '';
  return first === 'Đ' ? first : (first.normalize('NFD')[0] ?? '');
};

function definedTwice(ground: Ground): Injection | undefined {
  const { article, random } = ground;
  const definition = random.pick(spelt(ground));
  if (definition === undefined) return undefined;
  const short = textOf(article, definition.short);
  const later = plainUses(ground, short).filter(({ start }) => start > definition.short.end);
  const use = random.pick(later);
  if (use === undefined) return undefined;
  return replaced(use, `${textOf(article, definition.long)} (${short})`, ['acronym.defined-twice'], 'article');
}

/** The first use and the definition change places. */
function usedEarly(ground: Ground): Injection | undefined {
  const { article, random } = ground;
  const definition = random.pick(spelt(ground));
  if (definition === undefined) return undefined;
  const short = textOf(article, definition.short);
  // What the newsroom's readers know may stand before it is explained.
  if (ground.snapshot.registry.allowedAcronyms.has(short)) return undefined;
  const later = plainUses(ground, short).find(({ start }) => start > definition.short.end);
  const headline = article.paragraphs[0]?.end ?? 0;
  const close = /^\s*\)/.exec(article.text.slice(definition.short.end));
  if (later === undefined || close === null || definition.long.start < headline) return undefined;
  const whole = { start: definition.long.start, end: definition.short.end + close[0].length };
  if (standsElsewhere(article, textOf(article, whole), whole)) return undefined;
  return {
    changes: [
      { span: whole, newText: short },
      { span: later, newText: textOf(article, whole) },
    ],
    at: 0,
    codes: ['acronym.used-before-definition'],
    witness: 'article',
  };
}

function plainUses({ article }: Ground, short: string): readonly { readonly start: number; readonly end: number }[] {
  return article.mentions.flatMap((mention) =>
    mention.type !== 'date' && textOf(article, mention) === short && article.text[mention.start - 1] !== '('
      ? [{ start: mention.start, end: mention.end }]
      : [],
  );
}
