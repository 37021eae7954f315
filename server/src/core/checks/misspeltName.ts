/** Finds names of officials that are off by one mark or letter from a person in the same office, known or named more often. */
import type { Snapshot } from '../corpus/model.ts';
import type { Article } from '../mentions/model.ts';
import type { EntityId } from '../registry/model.ts';
import { overlaps, type Span } from '../text/span.ts';
import { question } from './elsewhere.ts';
import { otherGivenNames } from './givenNames.ts';
import { isNameOf, knownPerson, type KnownPerson } from './knownPerson.ts';
import type { Check, Fix, Found } from './model.ts';
import { nameSlip } from './nameSlip.ts';
import { namesHere, type KnownName } from './namesInText.ts';
import { differInOneWord, wordsIn } from './nearMiss.ts';
import { isQuoted, ofLastArticle, readingOf } from './reading.ts';
import { alternative, correction, editAt, placeIn } from './replacements.ts';
import { sentenceAround } from './sentenceAround.ts';
import { areSwapped } from './swappedSyllables.ts';
import { spellingOf, type Spelling } from './spelling.ts';

export const misspeltName: Check = {
  code: 'official.misspelt-name',
  level: 'warning',
  summary: { vi: 'Tên người viết sai một dấu hoặc một chữ cái', en: "A person's name off by one mark or letter" },
  *find(article, { snapshot }) {
    const forms = formsWritten(article);
    const others = byEnds([...forms.values()]);
    const answers = new Map<Form, KnownPerson | undefined>();
    const found: Found[] = [];
    const { officials } = readingOf(article);
    for (const { name, spelling } of officials) {
      const form = spelling === undefined ? undefined : forms.get(spelling.key);
      if (name === undefined || form === undefined || form.spelling.words.length < 2 || form.spelling.isAllCaps)
        continue;
      if (!answers.has(form)) answers.set(form, meant(article, form, others, snapshot));
      const right = answers.get(form);
      if (right !== undefined && !isPlural(article, form.spelling.text, right.name))
        found.push(finding(article, name, form.spelling.text, right));
    }
    const own = [...forms.values()].flatMap(({ spelling, spans: [first] }): readonly KnownName[] =>
      first === undefined ? [] : [{ name: spelling.text, place: placeIn(article, first) }],
    );
    for (const { span, written, known } of namesHere(article, own, snapshot)) {
      if (found.some((each) => overlaps(each.span, span)) || isQuoted(readingOf(article), span)) continue;
      if (isPlural(article, written, known.name)) continue;
      // Where it is read as a name, that has been asked above.
      if (forms.has(spellingOf(written).key) && nameSlip(wordsIn(written), wordsIn(known.name))?.sureness === 'foreign')
        continue;
      found.push(finding(article, span, written, { ...known, certain: true }));
    }
    for (const { span, written, right, shown } of otherGivenNames(article)) {
      if (found.some((each) => overlaps(each.span, span)) || isQuoted(readingOf(article), span)) continue;
      found.push(finding(article, span, written, { name: right, place: placeIn(article, shown), certain: true }));
    }
    yield* found.sort((a, b) => a.span.start - b.span.start);
  },
};

/** `two Nguyen Thi Thanhs`. */
const isPlural = ({ language }: Article, written: string, name: string): boolean =>
  language === 'en' && written.normalize('NFC') === `${name.normalize('NFC')}s`;

const askElsewhere = question<KnownPerson | undefined>();

/** The registry knows best; then the article's own usual spelling, then the other articles. */
function meant(
  article: Article,
  form: Form,
  others: ReadonlyMap<string, readonly Form[]>,
  snapshot: Snapshot,
): KnownPerson | undefined {
  const here = sameArticle(article, form, others, snapshot);
  if (here?.certain === true) return here;
  const { id, spelling, heads, bodies, colleagues } = form;
  const key = [id, spelling.text, ...heads, '|', ...bodies, '|', ...colleagues].join(' ');
  return askElsewhere(article, snapshot, key, () => knownPerson(article, form, snapshot)) ?? here;
}

/** One spelling of a personal name in the article. */
export interface Form {
  readonly spelling: Spelling;
  readonly id: EntityId;
  /** Where it is written, in order. */
  readonly spans: readonly Span[];
  /** Comparison keys of the titles that stand with it. */
  readonly heads: ReadonlySet<string>;
  /** Ids of the bodies in those titles. */
  readonly bodies: ReadonlySet<EntityId>;
  /** Registered persons who stand right beside it in a list. */
  readonly colleagues: ReadonlySet<EntityId>;
}

interface GrowingForm extends Form {
  readonly spans: Span[];
  readonly heads: Set<string>;
  readonly bodies: Set<EntityId>;
  readonly colleagues: Set<EntityId>;
}

const formsWritten = ofLastArticle((article: Article): ReadonlyMap<string, Form> => {
  const forms = new Map<string, GrowingForm>();
  let before: { readonly form: GrowingForm; readonly end: number; readonly known: EntityId | undefined } | undefined;
  for (const { mention, name, spelling, titles } of readingOf(article).officials) {
    const local = article.entities[mention.entity];
    if (name === undefined || spelling === undefined || local === undefined) continue;
    let form = forms.get(spelling.key);
    if (form === undefined) {
      form = { spelling, id: local.id, spans: [], heads: new Set(), bodies: new Set(), colleagues: new Set() };
      forms.set(spelling.key, form);
    }
    const known = local.registered ? local.id : undefined;
    if (before !== undefined && LISTED.test(article.text.slice(before.end, Math.min(mention.start, before.end + 6)))) {
      if (known !== undefined) before.form.colleagues.add(known);
      if (before.known !== undefined) form.colleagues.add(before.known);
    }
    before = { form, end: mention.end, known };
    form.spans.push(name);
    for (const { head, title } of titles) {
      form.heads.add(head.key);
      const body = title.organisation === undefined ? undefined : article.entities[title.organisation];
      if (body !== undefined) form.bodies.add(body.id);
    }
  }
  return forms;
});

/** Between two names of a list. */
const LISTED = /^(?:[,;]| và| and) $/u;

/** By the number of words and the first or the last of them: names that differ in one word share one of the two. */
function byEnds(forms: readonly Form[]): ReadonlyMap<string, readonly Form[]> {
  const groups = new Map<string, Form[]>();
  for (const form of forms) {
    for (const end of endsOf(form)) {
      const group = groups.get(end);
      if (group === undefined) groups.set(end, [form]);
      else group.push(form);
    }
  }
  return groups;
}

const endsOf = ({ spelling: { keys } }: Form): readonly string[] => [
  `${keys.length} ${keys[0] ?? ''} `,
  `${keys.length} ${keys.at(-1) ?? ''}`,
];

/** Another spelling in the same article, the first one that is as good as this or better. */
function sameArticle(
  article: Article,
  form: Form,
  others: ReadonlyMap<string, readonly Form[]>,
  { registry }: Snapshot,
): KnownPerson | undefined {
  let right: Form | undefined;
  let isBetter = false;
  for (const end of endsOf(form)) {
    for (const other of others.get(end) ?? []) {
      if (!areNear(form.spelling.keys, other.spelling.keys)) continue;
      const better = isSpellingOf(article, form, other);
      if (better === undefined || (right !== undefined && (isBetter || !better))) continue;
      right = other;
      isBetter = better;
    }
  }
  const [first] = right?.spans ?? [];
  if (right === undefined || first === undefined) return undefined;
  // Of two that stand there equally often the registered one is right.
  if (!isBetter && isNameOf(registry.entities.get(form.id), form.spelling.key)) return undefined;
  const certain = isBetter || isNameOf(registry.entities.get(right.id), right.spelling.key);
  return { name: right.spelling.text, place: placeIn(article, first), certain };
}

const areNear = (a: readonly string[], b: readonly string[]): boolean => differInOneWord(a, b) || areSwapped(a, b);

/** Whether the article shows the other one to be right; undefined when they may be two people. */
function isSpellingOf(article: Article, form: Form, other: Form): boolean | undefined {
  const slip = nameSlip(form.spelling.words, other.spelling.words);
  const [own, theirs] = [form.spans.length, other.spans.length];
  if (slip === undefined || other.spelling.isAllCaps) return undefined;
  if (slip.sureness === 'certain') return true;
  // The other one is the slip.
  const reverse = nameSlip(other.spelling.words, form.spelling.words);
  if (theirs < own || reverse?.sureness === 'certain') return undefined;
  if (theirs > own && (slip.sureness === 'foreign' || shareOffice(form, other))) return true;
  if (stand(article, form, other)) return undefined;
  if (slip.isUnusual) return true;
  if (slip.isOtherLetter) return undefined;
  if (slip.sureness === 'foreign') return theirs > own;
  if (areSwapped(form.spelling.keys, other.spelling.keys) && mayBeOne(form, other)) return theirs > own;
  const isSame = form.heads.size > 0 ? shareOffice(form, other) : isSameUnintroduced(article, form, other);
  return isSame ? theirs > own : undefined;
}

/** In one sentence, two names are two people. */
const stand = (article: Article, form: Form, other: Form): boolean =>
  form.spans.some((span) => {
    const { start, end } = sentenceAround(article.text, span);
    return other.spans.some((each) => start <= each.start && each.end <= end);
  });

/** Nothing that stands with the names tells two people apart. */
const mayBeOne = (form: Form, other: Form): boolean =>
  form.heads.size === 0 || other.heads.size === 0 || [...form.heads].some((head) => other.heads.has(head));

/** The same titles; or none, once, for somebody whom the article has named with a title again and again. */
function shareOffice(form: Form, other: Form): boolean {
  if (form.heads.size > 0) return [...form.heads].every((head) => other.heads.has(head));
  return other.heads.size > 0 && form.spans.length === 1 && other.spans.length > 2;
}

/** A person whom the article has not met yet is introduced (`ông Lê Minh Hải, chủ hiệu sách`): this one is not. */
function isSameUnintroduced({ text }: Article, form: Form, other: Form): boolean {
  const isIntroduced = form.spans.some(({ end }) => /^\s*(?:[,(–]|- )/.test(text.slice(end, end + 4)));
  return other.heads.size > 0 && !isIntroduced && form.spelling.words.length > 2;
}

function finding(article: Article, span: Span, written: string, right: KnownPerson): Found {
  return {
    span: { start: span.start, end: span.end },
    message: {
      vi: `"${written}" có lẽ là "${right.name}" viết sai: hai tên chỉ khác nhau một dấu hoặc một chữ cái.`,
      en: `"${written}" is probably "${right.name}" misspelt: the names differ by one mark or letter.`,
    },
    related: [
      { place: right.place, message: { vi: `Tên đã biết: ${right.name}`, en: `The known name: ${right.name}` } },
    ],
    fixes: [
      (right.certain ? correction : alternative)(article, span, right.name),
      // Of two spellings that the article has equally often, the other one may be the slip.
      ...(right.certain || right.place.file !== article.file ? [] : [otherOne(article, right.place.span, written)]),
    ],
  };
}

const otherOne = (article: Article, span: Span, newText: string): Fix => ({
  title: { vi: `Đổi chỗ kia thành ${newText}`, en: `Change the other one to ${newText}` },
  preferred: false,
  edits: [editAt(article, span, newText)],
});
