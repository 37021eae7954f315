/** No text takes more than time in proportion to its length, and none makes the analysis throw: texts that no newsroom writes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../../server/src/core/mentions/analyse.ts';
import { buildLexicon } from '../../../server/src/core/mentions/lexicon.ts';
import type { Article } from '../../../server/src/core/mentions/model.ts';
import { emptyRegistry } from '../../../server/src/core/registry/readRegistry.ts';
import { fileId } from '../../../server/src/core/text/span.ts';

const lexicon = buildLexicon(emptyRegistry);

const MEGABYTE = 1 << 20;

/** Eight times the length may take this much more time: eight times the work, colder caches, and noise. Anything quadratic takes 64 times as much. */
const FACTOR = 20;
const PART = 8;
/** Times below this say nothing. */
const LEAST_MILLISECONDS = 60;
const ATTEMPTS = 5;

const syllables = ['An', 'Bình', 'Cường', 'Dung', 'Giang', 'Hải', 'Khánh', 'Lan'] as const;

/** A name of its own for each number. */
function name(number: number): string {
  let rest = number;
  const words: string[] = [];
  do {
    words.push(syllables[rest % syllables.length] ?? '');
    rest = Math.floor(rest / syllables.length);
  } while (rest > 0);
  return words.join(' ');
}

/** Pieces of a text: always the same one, or one for each number. */
const texts: Readonly<Record<string, string | ((number: number) => string)>> = {
  'letters without a space': 'a',
  'capitals without a space': 'A',
  'heads of bodies': 'Bộ ',
  'opening brackets': '(',
  'topics of meetings': 'Hội nghị về ',
  'openings of openings': 'Lễ khai mạc ',
  'press conferences on press conferences': 'Họp báo giới thiệu ',
  'heads of meetings joined': 'Hội nghị và ',
  'fields of a meeting': 'Hội nghị Khoa học, Công nghệ, ',
  'sides of a dialogue': 'Đối thoại giữa các Bộ trưởng ',
  'two bodies joined': 'Quan hệ ASEAN-EU ',
  'letters behind a body': 'Viện lúa (QRX) ',
  'letters joined by ampersands': 'KH&',
  'letters in a list': 'KH, CN & ',
  quotes: '"',
  'quoted words': '"chủ đề ',
  digits: '1',
  'digits and slashes': '12/1/',
  'days in a list': '3, 4 và 5/6, ',
  'combining marks': '\u0301',
  'letters with combining marks': 'a\u0323\u0302',
  'forms of address': 'ông bà ',
  'titles within titles': 'Trợ lý Bộ trưởng của ',
  'titles in a chain': 'Ủy viên, Bộ trưởng, ',
  'bodies within bodies': 'Ủy ban về ',
  'Markdown code': '`a` ',
  'line ends': 'Bộ\n',
  'persons, each another': (number) => `Bộ trưởng Bộ Y tế Nguyễn ${name(number)}. Ông ${name(number % 7)} nói. `,
  'titles of persons named before': (number) => `Chủ tịch UBND tỉnh ${name(number)} Lê Văn An. Bộ trưởng Bộ Công an. `,
  'meetings, each another': (number) =>
    `Hội nghị ${name(number)} lần thứ ${number} diễn ra ngày ${1 + (number % 28)}/6/2025 tại Hà Nội. Hội nghị về. `,
  'meetings in one sentence': (number) => `Diễn đàn ${name(number)} ngày ${1 + (number % 28)}/6 do Bộ Y tế tổ chức, `,
  'definitions, each another': (number) => `Bộ Y tế (B${number.toString(26).toUpperCase().replaceAll(/\d/gu, 'Q')}T), `,
  'codes, each another': (number) => `Hội nghị ${name(number)} lần thứ ${number} (AMM-${number}), AMM-${number}. `,
  'English meetings': (number) => `The ${number}th ASEAN Meeting on ${name(number)} met. The Meeting noted. `,
};

function textOf(piece: string | ((number: number) => string), length: number): string {
  if (typeof piece === 'string') return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const pieces: string[] = [];
  for (let number = 1, made = 0; made < length; number++) {
    const next = piece(number);
    pieces.push(next);
    made += next.length;
  }
  return pieces.join('').slice(0, length);
}

/** The analysis and the milliseconds of processor time that it took. */
function timed(label: string, text: string): { readonly article: Article; readonly milliseconds: number } {
  const before = process.cpuUsage();
  const article = analyse({ file: fileId(label.startsWith('Markdown') ? 'a.md' : 'a.txt'), text }, lexicon);
  const { user, system } = process.cpuUsage(before);
  return { article, milliseconds: (user + system) / 1000 };
}

function assertSane({ text, mentions, entities, claims, definitions, paragraphs }: Article): void {
  let start = 0;
  for (const mention of mentions) {
    assert.ok(mention.start >= start && mention.start < mention.end && mention.end <= text.length);
    if (mention.type !== 'date') assert.ok(entities[mention.entity] !== undefined);
    ({ start } = mention);
  }
  for (const claim of claims) assert.ok(entities[claim.entity] !== undefined && claim.end <= text.length);
  for (const { short, long } of definitions) assert.ok(short.end <= text.length && long.end <= text.length);
  let end = 0;
  for (const paragraph of paragraphs) {
    assert.ok(paragraph.start >= end && paragraph.end > paragraph.start && paragraph.end <= text.length);
    ({ end } = paragraph);
  }
}

for (const [label, piece] of Object.entries(texts)) {
  test(`a megabyte of ${label} takes time in proportion to its length`, () => {
    const whole = textOf(piece, MEGABYTE);
    const part = textOf(piece, MEGABYTE / PART);
    const found = timed(label, whole);
    assertSane(found.article);
    // The quickest of several runs each: what else the machine does can only add to a time.
    let long = found.milliseconds;
    let short = Infinity;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (attempt > 0) long = Math.min(long, timed(label, whole).milliseconds);
      short = Math.min(short, timed(label, part).milliseconds);
      if (long <= Math.max(LEAST_MILLISECONDS, FACTOR * short)) return;
    }
    assert.fail(`an eighth: ${short.toFixed(0)} ms, whole: ${long.toFixed(0)} ms`);
  });
}

test('an article is read alike whatever was read before it', () => {
  const file = fileId('a.txt');
  const text = 'Sáng 12/1, Bộ trưởng Bộ Y tế Đào Hồng Lan dự Hội nghị Bộ trưởng Y tế ASEAN lần thứ 16 tại Hà Nội';
  const long = textOf(texts['meetings, each another'] ?? '', 2_000);
  // Reads nothing longer before a text than the text itself.
  const fresh = buildLexicon(emptyRegistry);
  for (let end = 1; end <= text.length; end++) {
    const cut = text.slice(0, end);
    const expected = analyse({ file, text: cut }, fresh);
    analyse({ file, text: long }, lexicon);
    assert.deepEqual(analyse({ file, text: cut }, lexicon), expected);
  }
});
