/** Finds names of officials that are off by one mark or letter from a person in the same office, known or named more often. */
import type { Article } from '../mentions/model.ts';
import type { EntityId } from '../registry/model.ts';
import { nameKey } from '../text/comparison.ts';
import type { Place } from '../text/span.ts';
import type { Check, CheckContext, Found } from './model.ts';
import { nearMiss, wordsIn } from './nearMiss.ts';
import { alternative, correction, onOneLine, placeIn, textAt } from './replacements.ts';
import { headWords } from './titleHeads.ts';
import { headOf, officialsOf } from './titlesBorne.ts';

export const misspeltName: Check = {
  code: 'official.misspelt-name',
  level: 'warning',
  summary: { vi: 'Tên người viết sai một dấu hoặc một chữ cái', en: "A person's name off by one mark or letter" },
  *find(article, context) {
    const forms = formsWritten(article);
    for (const mention of officialsOf(article)) {
      if (mention.name === undefined) continue;
      const form = forms.get(nameKey(textAt(article, mention.name)));
      // A name without any mark is how English and old systems write it.
      if (form === undefined || form.words.length < 2 || !/[^\p{ASCII}]/u.test(form.name)) continue;
      const right = sameArticle(form, forms) ?? registeredPerson(form, context) ?? otherArticles(form, context);
      if (right !== undefined) yield finding(article, mention.name, form.name, right);
    }
  },
};

/** One spelling of a personal name in the article. */
interface Form {
  readonly name: string;
  readonly words: readonly string[];
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

function formsWritten(article: Article): ReadonlyMap<string, Form> {
  const forms = new Map<string, Form>();
  for (const mention of officialsOf(article)) {
    const local = article.entities[mention.entity];
    if (mention.name === undefined || local === undefined) continue;
    const name = onOneLine(textAt(article, mention.name)).normalize('NFC');
    const key = nameKey(name);
    const form = forms.get(key) ?? {
      name,
      words: wordsIn(name),
      id: local.id,
      place: placeIn(article, mention.name),
      count: 0,
      heads: new Set<string>(),
    };
    forms.set(key, form);
    form.count++;
    for (const title of mention.titles ?? []) form.heads.add(nameKey(headOf(article, title)));
  }
  return forms;
}

/** A spelling that the same article uses more often, and never for somebody in another office. */
function sameArticle(form: Form, forms: ReadonlyMap<string, Form>): KnownPerson | undefined {
  for (const other of forms.values()) {
    if (other.count <= form.count || !isSlip(form.words, other.words) || !shareOffice(form, other)) continue;
    return { name: other.name, place: other.place, certain: true };
  }
  return undefined;
}

/** The same titles; or none, once, for somebody whom the article has named with a title again and again. */
function shareOffice(form: Form, other: Form): boolean {
  if (form.heads.size > 0) return [...form.heads].every((head) => other.heads.has(head));
  return other.heads.size > 0 && form.count === 1 && other.count > 2;
}

/** Somebody of the registry who holds every title that stands with the name. */
function registeredPerson(form: Form, { snapshot }: CheckContext): KnownPerson | undefined {
  const { registry } = snapshot;
  const candidates = [snapshot.canonical(form.id), ...snapshot.nearNames('official', form.name)];
  for (const id of candidates) {
    const person = registry.entities.get(id);
    if (person?.kind !== 'official') continue;
    const names = person.names.filter(({ use }) => use !== 'wrong').map(({ text }) => text.normalize('NFC'));
    if (names.some((name) => nameKey(name) === nameKey(form.name))) return undefined;
    const wrong = person.names.some(({ text, use }) => use === 'wrong' && nameKey(text) === nameKey(form.name));
    const right = wrong ? names[0] : names.find((name) => isSlip(form.words, wordsIn(name)));
    if (right === undefined) continue;
    const roles = new Set<string>();
    for (const { role } of registry.membershipsOf(id)) {
      for (const text of Object.values(role)) roles.add(nameKey(headWords(text)));
    }
    if (wrong || (form.heads.size > 0 && [...form.heads].every((head) => roles.has(head)))) {
      return { name: right, place: person.declaredAt, certain: true };
    }
  }
  return undefined;
}

/** Somebody of the other articles in the same office, whom five times as many of them call otherwise. */
function otherArticles(form: Form, { snapshot }: CheckContext): KnownPerson | undefined {
  if (form.heads.size === 0) return undefined;
  const own = snapshot.canonical(form.id);
  const times = Math.max(1, spellings(snapshot.namesOf(own), form.name));
  for (const id of [own, ...snapshot.nearNames('official', form.name)]) {
    if (snapshot.registry.entities.has(id)) continue;
    for (const name of snapshot.namesOf(id).keys()) {
      const words = wordsIn(name);
      const found = words.length > form.words.length ? withoutTitles(words, form.words.length) : words;
      if (!isSlip(form.words, found) || spellings(snapshot.namesOf(id), found.join(' ')) < 5 * times) continue;
      const heads = new Set<string>();
      let place: Place | undefined;
      let asked = 0;
      for (const claim of snapshot.claimsOf(id, 'title')) {
        // A few dozen articles show what office somebody holds.
        if (heads.size > 0 && asked++ > 50) break;
        heads.add(nameKey(headWords(claim.value)));
        place ??= { file: claim.file, span: { start: claim.start, end: claim.end } };
      }
      if (place === undefined || ![...form.heads].every((head) => heads.has(head))) continue;
      return { name: found.join(' '), place, certain: false };
    }
  }
  return undefined;
}

/** Mentions are kept with their titles: the name stands at the end (`Thứ trưởng Lê Minh Hải`). */
const withoutTitles = (words: readonly string[], size: number): readonly string[] => words.slice(words.length - size);

/** How many articles use the name, with whatever title before it. */
function spellings(names: ReadonlyMap<string, number>, name: string): number {
  const key = nameKey(name);
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
