/** The TextMate grammars: what each pattern colours in a line, that patterns take linear time, that words follow the schema. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { sections } from '../../server/src/core/registry/schema.ts';
import { parseMarkedText } from '../support/markedText.ts';

interface Grammar {
  readonly scopeName: string;
  readonly injectionSelector: string;
  readonly patterns: readonly { readonly include: string }[];
  readonly repository: Readonly<Record<string, { readonly name: string; readonly match: string }>>;
}

const grammar = (name: string): Grammar =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own file; the first test would fail on another shape
  JSON.parse(readFileSync(`syntaxes/${name}.tmLanguage.json`, 'utf8')) as Grammar;
const news = grammar('news');
const registry = grammar('registry');

/** The rules in their order; the editor's regular expressions mean the same as these for all that is used here. */
const rulesOf = ({ patterns, repository }: Grammar): readonly (readonly [string, RegExp])[] =>
  patterns.map(({ include }) => {
    const name = include.slice(1);
    const rule = repository[name];
    assert.ok(rule, `${include} is in the repository`);
    return [name, new RegExp(rule.match, 'gu')];
  });

/** As an editor colours a line: the leftmost match, of several the first rule's, then on from its end. */
function colour(rules: readonly (readonly [string, RegExp])[], line: string): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  for (let at = 0; at < line.length;) {
    let best: { readonly name: string; readonly start: number; readonly text: string } | undefined;
    for (const [name, expression] of rules) {
      expression.lastIndex = at;
      const match = expression.exec(line);
      if (match !== null && match[0] !== '' && (best === undefined || match.index < best.start)) {
        best = { name, start: match.index, text: match[0] };
      }
    }
    if (best === undefined) break;
    found.push([best.name, best.text]);
    at = best.start + best.text.length;
  }
  return found;
}

function checkColours(from: Grammar, marked: string): void {
  const { text, marks } = parseMarkedText(marked);
  assert.deepEqual(
    colour(rulesOf(from), text),
    marks.map(({ label, start, end }) => [label, text.slice(start, end)]),
    text,
  );
}

test('news: acronyms, meeting codes, dates and datelines', () => {
  for (const line of [
    '<dateline|(Chinhphu.vn)|> – Ngày <date|7/6/2024|>, <meeting-code|AMMSTI-20|> và Bộ <acronym|KH,CN&ĐMST|> họp.',
    '<dateline|HÀ NỘI, 12/6|> - Các Bộ <acronym|TT&TT|>, <acronym|GD-ĐT|>, <acronym|S.T.I.D|>, <acronym|TT & TT|>, <acronym|UBND|> tỉnh.',
    '<dateline|Phnôm Pênh, ngày 3/6/2024|>: (<acronym|ADGMIN|>) họp từ <date|03-07/6/2024|> đến <date|12 – 16/1|>.',
    'Từ <date|31/12-2/1/2025|>, <date|2024-06-03|>, <date|3-6-2024|>, <date|3.6.2024|>, <date|3 tháng 6 năm 2024|>, tháng <date|6/2024|> nhé.',
    'On <date|5 June 2024|> and <date|7 June|>, <meeting-code|COSTI-85|> met; <acronym|ASEAN|> agreed.',
  ])
    checkColours(news, line);
});

test('news: what is no acronym and no date', () => {
  for (const line of [
    'HỘI NGHỊ BỘ TRƯỞNG KHOA HỌC, và bài tiếp theo ở đây.',
    'Đồng chí Bùi Thế Duy, A và B, ThS Lan, iPhone, tỷ lệ 3.5 và 1-2-3, mã 2024-06-031.',
    'xASEAN1, 12/6/20245, 1.000.000 đồng.',
  ])
    checkColours(news, line);
});

test('registry: ids, dates and property names', () => {
  for (const line of [
    '  - id: <identifier|official/bui-the-duy|> # x',
    '    <property|start_date|>: <date|2024-06|>',
    '    - { name: x, <property|end_date|>: "<date|2024-06-03|>", date: <date|2024|> }',
    '<property|organizations|>:',
    '    parent: "<identifier|organisation/bo-kh-cn|>"',
    'url: https://example.org/place/x/2024',
    'name: other_names là gì, 2024-06-03, official/Lê',
  ])
    checkColours(registry, line);
});

test('registry: the words of the grammar are those of the schema', () => {
  const keys = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('fields' in value && typeof value.fields === 'object' && value.fields !== null)
      for (const key of Object.keys(value.fields)) keys.add(key);
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(sections);
  for (const section of Object.keys(sections)) keys.add(section);
  const words = /\(\?:([a-z_|]+)\)/.exec(registry.repository['property']?.match ?? '')?.[1]?.split('|') ?? [];
  assert.ok(words.length > 10);
  assert.deepEqual(
    words.filter((word) => !keys.has(word)),
    [],
  );
});

test('patterns take linear time', () => {
  const unfortunate = [
    'A&',
    'AB,',
    'A.',
    'A ',
    'Ab',
    '1/',
    '12-',
    '1 tháng ',
    '1-1',
    'Hà ',
    '(a ',
    'term/a-',
    'a-',
    '_date: ',
    'A, 1',
  ];
  let tried = 0;
  for (const from of [news, registry]) {
    for (const [name, expression] of rulesOf(from)) {
      for (const piece of unfortunate) {
        const line = piece.repeat(100_000 / piece.length);
        const before = performance.now();
        let matches = 0;
        for (const _ of line.matchAll(expression)) matches++;
        const taken = performance.now() - before;
        tried++;
        assert.ok(taken < 1000, `${name} on ${piece}: ${taken.toFixed(0)} ms, ${matches} matches`);
      }
    }
  }
  assert.ok(tried > 50);
});
