/** Finds names of officials that are off by one mark or letter from a person in the same office, known or named more often. */
import type { Snapshot } from '../corpus/model.ts';
import type { Article } from '../mentions/model.ts';
import type { EntityId } from '../registry/model.ts';
import { nameKey } from '../text/comparison.ts';
import type { Place } from '../text/span.ts';
import { claimsElsewhere, namesElsewhere, question } from './elsewhere.ts';
import type { Check, Found } from './model.ts';
import { differInOneWord, nearMiss, wordsIn } from './nearMiss.ts';
import { ofLastArticle, readingOf } from './reading.ts';
import { alternative, correction, placeIn } from './replacements.ts';
import type { Spelling } from './spelling.ts';
import { headWords } from './titleHeads.ts';

export const misspeltName: Check = {
  code: 'official.misspelt-name',
  level: 'warning',
  summary: { vi: 'Tên người viết sai một dấu hoặc một chữ cái', en: "A person's name off by one mark or letter" },
  *find(article, { snapshot }) {
    const forms = formsWritten(article);
    const usual = byEnds([...forms.values()].filter(({ count }) => count > 1));
    const answers = new Map<Form, KnownPerson | undefined>();
    for (const { name, spelling } of readingOf(article).officials) {
      const form = spelling === undefined ? undefined : forms.get(spelling.key);
      // A name without any mark is how English and old systems write it.
      if (name === undefined || form === undefined || form.spelling.words.length < 2 || form.spelling.isAscii) continue;
      if (!answers.has(form)) {
        answers.set(form, sameArticle(form, usual) ?? askElsewhere(article, snapshot, keyOf(form), () => known(form)));
      }
      const right = answers.get(form);
      if (right !== undefined) yield finding(article, name, form.spelling.text, right);
    }

    function known(form: Form): KnownPerson | undefined {
      return registeredPerson(form, snapshot) ?? otherArticles(article, form, snapshot);
    }
  },
};

const askElsewhere = question<KnownPerson | undefined>();

/** All that the answer rests on. */
const keyOf = ({ id, spelling, heads }: Form): string => `${id} ${spelling.text} ${[...heads].join('|')}`;

/** One spelling of a personal name in the article. */
interface Form {
  readonly spelling: Spelling;
  readonly id: EntityId;
  readonly place: Place;
  count: number;
  /** Comparison keys of the titles that stand with it. */
  readonly heads: Set<string>;
}

interface KnownPerson {
  readonly name: string;
  readonly place: Place;
  /** Registered, or the same article's own usual spelling. */
  readonly certain: boolean;
}

const formsWritten = ofLastArticle((article: Article): ReadonlyMap<string, Form> => {
  const forms = new Map<string, Form>();
  for (const { mention, name, spelling, titles } of readingOf(article).officials) {
    const local = article.entities[mention.entity];
    if (name === undefined || spelling === undefined || local === undefined) continue;
    let form = forms.get(spelling.key);
    if (form === undefined) {
      form = { spelling, id: local.id, place: placeIn(article, name), count: 0, heads: new Set<string>() };
      forms.set(spelling.key, form);
    }
    form.count++;
    for (const { head } of titles) form.heads.add(head.key);
  }
  return forms;
});

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

/** A spelling that the same article uses more often, and never for somebody in another office; the first one. */
function sameArticle(form: Form, usual: ReadonlyMap<string, readonly Form[]>): KnownPerson | undefined {
  let right: Form | undefined;
  for (const end of endsOf(form)) {
    for (const other of usual.get(end) ?? []) {
      if (right !== undefined && right.place.span.start <= other.place.span.start) break;
      if (other.count <= form.count || !differInOneWord(form.spelling.keys, other.spelling.keys)) continue;
      if (isSlip(form.spelling.words, other.spelling.words) && shareOffice(form, other)) right = other;
    }
  }
  return right === undefined ? undefined : { name: right.spelling.text, place: right.place, certain: true };
}

/** The same titles; or none, once, for somebody whom the article has named with a title again and again. */
function shareOffice(form: Form, other: Form): boolean {
  if (form.heads.size > 0) return [...form.heads].every((head) => other.heads.has(head));
  return other.heads.size > 0 && form.count === 1 && other.count > 2;
}

/** Somebody of the registry who holds every title that stands with the name. */
function registeredPerson({ id: own, heads, spelling }: Form, snapshot: Snapshot): KnownPerson | undefined {
  const { registry } = snapshot;
  const candidates = [snapshot.canonical(own), ...snapshot.nearNames('official', spelling.text)];
  for (const id of candidates) {
    const person = registry.entities.get(id);
    if (person?.kind !== 'official') continue;
    const names = person.names.filter(({ use }) => use !== 'wrong').map(({ text }) => text.normalize('NFC'));
    if (names.some((name) => nameKey(name) === spelling.key)) return undefined;
    const wrong = person.names.some(({ text, use }) => use === 'wrong' && nameKey(text) === spelling.key);
    const right = wrong ? names[0] : names.find((name) => isSlip(spelling.words, wordsIn(name)));
    if (right === undefined) continue;
    const roles = new Set<string>();
    for (const { role } of registry.membershipsOf(id)) {
      for (const text of Object.values(role)) roles.add(nameKey(headWords(text)));
    }
    if (wrong || (heads.size > 0 && [...heads].every((head) => roles.has(head)))) {
      return { name: right, place: person.declaredAt, certain: true };
    }
  }
  return undefined;
}

/** Somebody of the other articles in the same office, whom five times as many of them call otherwise. */
function otherArticles(
  article: Article,
  { id: own, heads, spelling }: Form,
  snapshot: Snapshot,
): KnownPerson | undefined {
  if (heads.size === 0) return undefined;
  const { words } = spelling;
  const times = 1 + spellings(namesElsewhere(article, snapshot, own), spelling.key);
  for (const id of [snapshot.canonical(own), ...snapshot.nearNames('official', spelling.text)]) {
    if (snapshot.registry.entities.has(id)) continue;
    const names = namesElsewhere(article, snapshot, id);
    for (const name of names.keys()) {
      const all = wordsIn(name);
      const found = all.length > words.length ? withoutTitles(all, words.length) : all;
      if (!isSlip(words, found) || spellings(names, nameKey(found.join(' '))) < 5 * times) continue;
      const theirs = new Set<string>();
      let place: Place | undefined;
      let asked = 0;
      for (const { value, file, start, end } of claimsElsewhere(article, snapshot, id, 'title')) {
        // A few dozen articles show what office somebody holds.
        if (theirs.size > 0 && asked++ > 50) break;
        theirs.add(nameKey(headWords(value)));
        place ??= { file, span: { start, end } };
      }
      if (place === undefined || ![...heads].every((head) => theirs.has(head))) continue;
      return { name: found.join(' '), place, certain: false };
    }
  }
  return undefined;
}

/** Mentions are kept with their titles: the name stands at the end (`Thứ trưởng Lê Minh Hải`). */
const withoutTitles = (words: readonly string[], size: number): readonly string[] => words.slice(words.length - size);

/** How many articles use the name, with whatever title before it. */
function spellings(names: ReadonlyMap<string, number>, key: string): number {
  let articles = 0;
  for (const [written, count] of names) {
    const other = nameKey(written);
    if (other === key || other.endsWith(` ${key}`)) articles += count;
  }
  return articles;
}

/** Two people may differ by a syllable: another letter is taken for a slip only in names of three syllables and more. */
function isSlip(words: readonly string[], known: readonly string[]): boolean {
  const miss = nearMiss(words, known);
  return miss !== undefined && (miss.nearness === 'marks' || words.length > 2);
}

function finding(article: Article, span: Place['span'], written: string, right: KnownPerson): Found {
  return {
    span: { start: span.start, end: span.end },
    message: {
      vi: `"${written}" có lẽ là "${right.name}" viết sai: cùng chức danh, tên chỉ khác một dấu hoặc một chữ cái.`,
      en: `"${written}" is probably "${right.name}" misspelt: the same title, and the names differ by one mark or letter.`,
    },
    related: [
      { place: right.place, message: { vi: `Tên đã biết: ${right.name}`, en: `The known name: ${right.name}` } },
    ],
    fixes: [(right.certain ? correction : alternative)(article, span, right.name)],
  };
}
