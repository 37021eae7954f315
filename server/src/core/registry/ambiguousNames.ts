/** Finds forms that lead to two entities at one time, and wrong forms that are right for something. */
import { comparisonForm } from '../text/comparison.ts';
import type { Place } from '../text/span.ts';
import { mayOverlap } from './interval.ts';
import type { EntityId, RegistryEntity, RegistryName, RegistryProblem } from './model.ts';

interface Form {
  /** Composed, so that equal forms are equal texts. */
  readonly text: string;
  readonly name: RegistryName;
  readonly entity: RegistryEntity;
}

/** Hundreds of entries with one name are one trouble, not thousands. */
const MAX_COMPARED = 50;

export function ambiguousNames(entities: Iterable<RegistryEntity>): readonly RegistryProblem[] {
  const problems: RegistryProblem[] = [];
  const forms = new Map<string, Form[]>();
  for (const entity of entities) {
    for (const name of entity.names) {
      const form: Form = { text: name.text.normalize('NFC'), name, entity };
      const key = comparisonForm(form.text).text;
      const same = forms.get(key);
      if (same === undefined) {
        forms.set(key, [form]);
        continue;
      }
      if (repeats(same.at(-1), form)) continue;
      const earlier = same.slice(0, MAX_COMPARED).find((other) => clash(other, form));
      if (earlier !== undefined) problems.push(describe(form, earlier));
      same.push(form);
    }
  }
  return problems;
}

/** One form written twice in an entry says nothing new. */
const repeats = (a: Form | undefined, b: Form): boolean =>
  a?.entity === b.entity && a.text === b.text && a.name.use === b.name.use && a.name.interval === b.name.interval;

function clash(a: Form, b: Form): boolean {
  if (!mayOverlap(a.name.interval, b.name.interval)) return false;
  const sameText = a.text === b.text;
  const wrong = a.name.use === 'wrong' || b.name.use === 'wrong';
  if (a.entity.id === b.entity.id)
    return wrong && sameText && a.name.use !== b.name.use && sameLanguage(a.name, b.name);
  // An edition may be called by its series' name.
  if (seriesOf(a.entity) === b.entity.id || seriesOf(b.entity) === a.entity.id) return false;
  // Capitals and signs tell acronyms apart, and often are what is wrong with a wrong form.
  return sameText || !(wrong || a.name.use === 'acronym' || b.name.use === 'acronym');
}

const sameLanguage = (a: RegistryName, b: RegistryName): boolean =>
  a.language === undefined || b.language === undefined || a.language === b.language;

const seriesOf = (entity: RegistryEntity): EntityId | undefined =>
  entity.kind === 'meeting' ? entity.series : undefined;

const placeOf = ({ name, entity }: Form): Place => ({ file: entity.declaredAt.file, span: name.span });

function describe(form: Form, earlier: Form): RegistryProblem {
  const related = [
    {
      place: placeOf(earlier),
      message: { vi: `Cũng là “${earlier.name.text}” ở đây.`, en: `It is “${earlier.name.text}” here as well.` },
    },
  ];
  const { text } = form.name;
  if (form.entity.id === earlier.entity.id) {
    return {
      code: 'registry.invalid',
      place: placeOf(form),
      message: {
        vi: `“${text}” vừa ghi là viết đúng vừa ghi là viết sai của cùng một mục.`,
        en: `“${text}” is given as a right and as a wrong form of one entry.`,
      },
      related,
    };
  }
  return {
    code: 'registry.ambiguous-name',
    place: placeOf(form),
    message: ambiguity(form, earlier),
    related,
  };
}

function ambiguity(form: Form, earlier: Form): RegistryProblem['message'] {
  const { text } = form.name;
  const [wrong, right] = form.name.use === 'wrong' ? [form, earlier] : [earlier, form];
  if (wrong.name.use === 'wrong' && right.name.use !== 'wrong') {
    return {
      vi: `“${text}” là cách viết sai của ${wrong.entity.id} nhưng lại là tên đúng của ${right.entity.id}, nên không sửa được.`,
      en: `“${text}” is a wrong form of ${wrong.entity.id} and a right one of ${right.entity.id}, so it cannot be corrected.`,
    };
  }
  return {
    vi: `“${text}” dẫn đến hai mục trong cùng thời gian: ${earlier.entity.id} và ${form.entity.id}.`,
    en: `“${text}” leads to two entries at one time: ${earlier.entity.id} and ${form.entity.id}.`,
  };
}
