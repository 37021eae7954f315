/** Turns YAML nodes into typed values as the schema table says; what does not fit becomes a problem at its place. */
import type { Span } from '../text/span.ts';
import { checkBoolean, checkChoice, checkCountry, checkDate, checkInteger, checkOwnId } from './checkScalar.ts';
import { nearest } from './nearest.ts';
import { report } from './problems.ts';
import type { Problems } from './problems.ts';
import type { FieldType, Fields, ReadRecord, ValueOf, Written, WrittenLocalized } from './schemaTypes.ts';
import type { YamlMap, YamlNode, YamlScalar } from './yamlTree.ts';
import { expectation } from './expectation.ts';

/** Undefined when nothing is written there, or nothing usable: then a problem says why. */
export function readValue<T extends FieldType>(node: YamlNode, type: T, problems: Problems): ValueOf<T> | undefined {
  // The table's type says what its reader gives; the compiler cannot follow that through the switch.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return readAs(node, type, problems) as ValueOf<T> | undefined;
}

function readAs(node: YamlNode, type: FieldType, problems: Problems): unknown {
  if (node.kind === 'nothing') return undefined;
  if (node.kind === 'refused') {
    report(
      problems,
      node.span,
      node.reason === 'alias'
        ? {
            vi: 'Tệp danh bạ không dùng bí danh YAML (*tên). Hãy viết lại giá trị ở đây.',
            en: 'Registry files do not use YAML aliases (*name). Write the value out here.',
          }
        : { vi: 'Chỗ này lồng nhau quá sâu nên không đọc.', en: 'This is nested too deeply and is not read.' },
    );
    return undefined;
  }
  switch (type.kind) {
    case 'list':
      return readList(node, type.of, problems);
    case 'record':
      return node.kind === 'map' ? readRecord(node, type.fields, problems) : wrongType(node, type, problems);
    case 'localized':
      return readLocalized(node, problems);
    case 'text':
    case 'reference':
    case 'date':
    case 'integer':
    case 'boolean':
    case 'country':
    case 'choice':
    case 'id':
      return node.kind === 'scalar' ? readScalar(node, type, problems) : wrongType(node, type, problems);
  }
}

type ScalarType = Exclude<FieldType, { readonly kind: 'list' | 'record' | 'localized' }>;

function readScalar(node: YamlScalar, type: ScalarType, problems: Problems): Written<unknown> | undefined {
  const text = collapse(node.text);
  const { span } = node;
  if (text === '') return wrongType(node, type, problems);
  switch (type.kind) {
    case 'text':
      return { value: type.verbatim ? node.text : text, span };
    case 'reference':
      return { value: text, span };
    case 'date':
      return checkDate(text, span, problems);
    case 'integer':
      return checkInteger(text, span, problems);
    case 'boolean':
      return checkBoolean(text, span, problems);
    case 'country':
      return checkCountry(text, span, problems);
    case 'choice':
      return checkChoice(text, type.values, span, problems);
    case 'id':
      return checkOwnId(text, type.of, span, problems);
  }
}

/** One space between words, none around them. */
const collapse = (text: string): string => (/^\s|\s$|\s\s|[^\S ]/.test(text) ? text.trim().replace(/\s+/g, ' ') : text);

function readList(node: YamlNode, of: FieldType, problems: Problems): readonly unknown[] | undefined {
  if (node.kind === 'list') {
    const values: unknown[] = [];
    for (const item of node.items) {
      const value = item.kind === 'nothing' ? undefined : readAs(item, of, problems);
      if (value !== undefined) values.push(value);
    }
    return values;
  }
  wrongType(node, { kind: 'list', of }, problems, asList(node, of));
  // What was meant is plain: a list of one.
  const single = (of.kind === 'record') === (node.kind === 'map') ? readAs(node, of, problems) : undefined;
  return single === undefined ? undefined : [single];
}

const asList = (node: YamlNode, of: FieldType): string | undefined =>
  node.kind === 'scalar' && node.plain && of.kind !== 'record' && !/[,[\]{}:#]/.test(node.text)
    ? `[${node.text}]`
    : undefined;

function readLocalized(node: YamlNode, problems: Problems): WrittenLocalized | undefined {
  if (node.kind === 'scalar') {
    const value = collapse(node.text);
    return value === '' ? wrongType(node, { kind: 'localized' }, problems) : { both: { value, span: node.span } };
  }
  if (node.kind !== 'map') return wrongType(node, { kind: 'localized' }, problems);
  const { vi, en } = readRecord(node, languages, problems).fields;
  return vi === undefined && en === undefined ? undefined : { ...(vi && { vi }), ...(en && { en }) };
}

const languages = {
  vi: { type: { kind: 'text' }, summary: { vi: 'Tiếng Việt.', en: 'Vietnamese.' } },
  en: { type: { kind: 'text' }, summary: { vi: 'Tiếng Anh.', en: 'English.' } },
} as const satisfies Fields;

/** Reads what is there; keys that are missing, unknown or written twice become problems. */
function readRecord<F extends Fields>(node: YamlMap, fields: F, problems: Problems): ReadRecord<F> {
  const values: Record<string, unknown> = {};
  const seen = new Map<string, Span>();
  for (const { key, value } of node.entries) {
    const field = Object.hasOwn(fields, key.text) ? fields[key.text] : undefined;
    const earlier = seen.get(key.text);
    if (field === undefined)
      reportUnknownKey(
        key,
        node.entries.map((entry) => entry.key.text),
        fields,
        problems,
      );
    else if (earlier !== undefined) reportTwice(key, earlier, problems);
    else {
      seen.set(key.text, key.span);
      const read = readAs(value, field.type, problems);
      if (read !== undefined) values[key.text] = read;
      else if (field.required === true && value.kind === 'nothing') reportEmpty(key, field.type, problems);
    }
  }
  const id = node.entries.find(({ key, value }) => key.text === 'id' && value.kind === 'scalar')?.value;
  const head = (id ?? node.entries[0]?.key ?? node).span;
  for (const [name, field] of Object.entries(fields)) {
    if (field.required === true && !seen.has(name)) reportMissing(name, field.type, head, problems);
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each value was read as the type of its key
  return { file: problems.file, head, fields: values as ReadRecord<F>['fields'] };
}

/** Words that people try before they know the right key. */
const SYNONYMS: Readonly<Record<string, string>> = {
  organisations: 'organizations',
  organisation: 'organization',
  people: 'persons',
  officials: 'persons',
  meetings: 'events',
  acronym: 'acronyms',
  aliases: 'other_names',
  title: 'role',
  post: 'role',
  founded: 'founding_date',
  dissolved: 'dissolution_date',
  start: 'start_date',
  end: 'end_date',
  from: 'start_date',
  to: 'end_date',
  source: 'sources',
  lang: 'language',
};

/** `present`: the keys written beside it, which it can't be meant for. */
export function reportUnknownKey(
  key: { readonly text: string; readonly span: Span },
  present: readonly string[],
  fields: Fields,
  problems: Problems,
): void {
  const free = Object.keys(fields).filter((name) => !present.includes(name));
  const synonym = Object.hasOwn(SYNONYMS, key.text) ? SYNONYMS[key.text] : undefined;
  const meant = synonym !== undefined && free.includes(synonym) ? synonym : nearest(key.text, free);
  const known = Object.keys(fields).join(', ');
  report(
    problems,
    key.span,
    {
      vi: `Ở đây không có trường “${key.text}”. Những trường dùng được: ${known}.`,
      en: `There is no property “${key.text}” here. The properties are: ${known}.`,
    },
    { newText: meant },
  );
}

function reportTwice(key: YamlScalar, earlier: Span, problems: Problems): void {
  report(
    problems,
    key.span,
    {
      vi: `Trường “${key.text}” đã viết ở trên; giá trị ở đây không được dùng.`,
      en: `The property “${key.text}” is written above already; the value here is not used.`,
    },
    {
      related: [
        {
          place: { file: problems.file, span: earlier },
          message: { vi: 'Lần viết được dùng.', en: 'The one that is used.' },
        },
      ],
    },
  );
}

function reportEmpty(key: YamlScalar, type: FieldType, problems: Problems): void {
  const expected = expectation(type);
  report(problems, key.span, {
    vi: `Trường “${key.text}” chưa có giá trị: cần ${expected.vi}.`,
    en: `The property “${key.text}” has no value: expected ${expected.en}.`,
  });
}

function reportMissing(name: string, type: FieldType, head: Span, problems: Problems): void {
  const expected = expectation(type);
  report(problems, head, {
    vi: `Mục này thiếu trường “${name}”: cần ${expected.vi}.`,
    en: `This entry lacks the property “${name}”: expected ${expected.en}.`,
  });
}

function wrongType(node: YamlNode, type: FieldType, problems: Problems, newText?: string): undefined {
  const expected = expectation(type);
  report(
    problems,
    node.span,
    {
      vi: `Giá trị này không đúng kiểu: cần ${expected.vi}.`,
      en: `This value has the wrong type: expected ${expected.en}.`,
    },
    { newText },
  );
}
