/** The runner: levels, checks that throw, comments and registry entries that switch findings off, and near misses of words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Check, Level } from '../../../server/src/core/checks/model.ts';
import { nearMiss, nearness } from '../../../server/src/core/checks/nearMiss.ts';
import { wordsOf } from '../../../server/src/core/checks/words.ts';
import { runChecks, runChecksWithFailures } from '../../../server/src/core/checks/run.ts';
import { dayNumber, weekdayOf } from '../../../server/src/core/checks/calendar.ts';
import { calendarDay } from '../../../server/src/core/text/calendar.ts';
import { checkFindings, findingsOf } from '../../support/checks.ts';
import { newsroom } from '../../support/newsroom.ts';
import { applyChange, emptySnapshot } from '../../../server/src/core/corpus/applyChange.ts';
import { readRegistry } from '../../../server/src/core/registry/readRegistry.ts';
import { fileId } from '../../../server/src/core/text/span.ts';

const eth = 'text.confusable-letter';

test('levels come from the settings, then from the check; "off" asks nothing', () => {
  const { snapshot, articles } = newsroom([{ path: 'a.txt', text: 'Tỉnh \u00D0ồng Nai họp báo. Câu sau.' }]);
  const [article] = articles;
  assert.ok(article !== undefined);
  const run = (levels: ReadonlyMap<string, Level>): readonly string[] =>
    runChecks(article, { snapshot, today: '2026-02-01' }, levels).map(({ code, level }) => `${code} ${level}`);
  assert.deepEqual(run(new Map()), [`${eth} warning`]);
  assert.deepEqual(run(new Map([[eth, 'error']])), [`${eth} error`]);
  assert.deepEqual(run(new Map([[eth, 'off']])), []);
});

test('a check that throws is reported with what it threw, its half answer dropped, and the others answer', () => {
  const { snapshot, articles } = newsroom([{ path: 'a.txt', text: 'Câu một. Câu hai.' }]);
  const [article] = articles;
  assert.ok(article !== undefined);
  const sentence = { vi: 'Một câu.', en: 'A sentence.' };
  const found = { span: { start: 0, end: 3 }, message: sentence };
  const broken: Check = {
    code: 'test.broken',
    level: 'error',
    summary: sentence,
    *find() {
      yield found;
      throw new RangeError('no such day');
    },
  };
  const works: Check = { ...broken, code: 'test.works', find: () => [found] };
  const { findings, failures } = runChecksWithFailures(article, { snapshot, today: '2026-02-01' }, new Map(), [
    broken,
    works,
  ]);
  assert.deepEqual(
    findings.map(({ code }) => code),
    ['test.works'],
  );
  assert.deepEqual(failures, [{ code: 'test.broken', error: new RangeError('no such day') }]);
});

test('Markdown comments switch findings off: the next line, from here to there, the whole file, one code or all', () => {
  const wrong = '\u00D0ồng Nai';
  const line = (text: string): string => `Tỉnh ${text} họp báo.\n`;
  const marked = line(`<${eth}|\u00D0ồng|> Nai`);
  const cases: readonly string[] = [
    `<!-- ministry-news-disable-next-line ${eth}: tên cũ -->\n${line(wrong)}${marked}`,
    `<!-- ministry-news-disable-next-line -->\n\n${line(wrong)}${marked}`,
    `${marked}<!-- ministry-news-disable ${eth} -->\n${line(wrong)}${line(wrong)}<!-- ministry-news-enable -->\n${marked}`,
    `<!-- ministry-news-disable -->\n${line(wrong)}<!-- ministry-news-enable ${eth} -->\n${marked}`,
    `<!-- ministry-news-disable date.impossible -->\n${marked}`,
    `${line(wrong)}<!-- ministry-news-disable-file ${eth} -->\n${line(wrong)}`,
  ];
  for (const text of cases) checkFindings(`-- a.md --\n${text}Hết bài.\n`, { codes: [eth] });
  checkFindings(`-- a.txt --\n<!-- ministry-news-disable-file -->\n${marked}Hết bài.\n`, { codes: [eth] });
});

const ignoring = (entry: string): string => `-- ignored.registry.yaml --\nignored:\n  - { code: ${eth}, ${entry} }\n`;

test('registry entries silence the finding that they quote, in their file, with their context, until their date', () => {
  const silent = 'Tỉnh \u00D0ồng Nai họp báo. Câu sau.\n';
  const found = `Tỉnh <${eth}|\u00D0ồng|> Nai họp báo. Câu sau.\n`;
  const files = (entry: string, text: string): string => `${ignoring(entry)}-- tin/a.txt --\n${text}`;
  const options = { codes: [eth], today: '2026-02-01' };
  checkFindings(files(`exact: "\u00D0ồng"`, silent), options);
  checkFindings(files(`exact: "\u00D0ồng", path: tin/a.txt`, silent), options);
  checkFindings(files(`exact: "\u00D0ồng", path: a.txt`, silent), options);
  checkFindings(files(`exact: "\u00D0ồng", path: tin/b.txt`, found), options);
  checkFindings(files(`exact: "\u00D0ồng", prefix: "Tỉnh ", suffix: " Nai họp"`, silent), options);
  checkFindings(files(`exact: "\u00D0ồng", prefix: "huyện "`, found), options);
  checkFindings(files(`exact: "\u00D0ồng", until: 2026-02-01`, silent), options);
  checkFindings(files(`exact: "\u00D0ồng", until: 2026-01`, found), options);
});

test('an entry survives changes on one side of what it quotes, and never slides to a look-alike', () => {
  const entry = ignoring('exact: "\u00D0ồng", prefix: "Tỉnh ", suffix: " Nai họp"');
  const options = { codes: [eth] };
  const silent = '\u00D0ồng';
  const found = `<${eth}|\u00D0ồng|>`;
  const articles: readonly string[] = [
    `Hôm qua, tỉnh ${silent} Nai họp báo. Câu sau.`,
    `Tỉnh ${silent} Nai đã họp báo. Câu sau.`,
    `Thành phố ${found} Nai đã họp báo. Câu sau.`,
    // Two places agree on one side: which of them was meant is anybody's guess.
    `Tỉnh ${found} Nai đã họp. Tỉnh ${found} Nai cũng họp. Câu sau.`,
    `Tỉnh ${silent} Nai họp báo. Tỉnh ${found} Nai nghỉ. Câu sau.`,
  ];
  for (const article of articles) checkFindings(`${entry}-- tin/a.txt --\n${article}\n`, options);
});

test('two syllables are near when marks differ, or one letter under the same tone', () => {
  assert.equal(nearness('Thủ', 'Thứ'), 'marks');
  assert.equal(nearness('dình', 'đình'), 'marks');
  assert.equal(nearness('hoà', 'hòa'), 'same');
  assert.equal(nearness('TƯỞNG', 'tưởng'.normalize('NFD')), 'same');
  assert.equal(nearness('tưởng', 'trưởng'), 'letter');
  assert.equal(nearness('tường', 'trưởng'), undefined);
  assert.equal(nearness('Vinh', 'Minh'), 'letter');
  assert.equal(nearness('Hà', 'Thanh'), undefined);
  assert.deepEqual(nearMiss(['Bộ', 'trường'], ['Bộ', 'trưởng']), { at: 1, nearness: 'marks' });
  assert.equal(nearMiss(['Bố', 'trường'], ['Bộ', 'trưởng']), undefined);
  assert.equal(nearMiss(['Bộ', 'trưởng'], ['Bộ', 'trưởng']), undefined);
});

test('quotations end in their paragraph', () => {
  const text = 'Ông nói: “một”, rồi "hai".\n“ba không đóng\n"bốn" hết.';
  assert.deepEqual(
    wordsOf(text).quotations.map(({ start, end }) => text.slice(start, end)),
    ['“một”', '"hai"', '"bốn"'],
  );
});

test('days and weekdays', () => {
  assert.equal(weekdayOf({ year: 2026, month: 1, day: 15 }), 4);
  assert.equal(weekdayOf({ year: 1970, month: 1, day: 1 }), 4);
  assert.equal(weekdayOf({ year: 1945, month: 9, day: 2 }), 7);
  for (let number = -200_000; number < 200_000; number += 997) {
    assert.equal(dayNumber(calendarDay(number)), number);
  }
});

const pieces = fc.constantFrom(
  ...'Thứ trưởng|Thứ tưởng|Bộ trường|Bùi Thế Duy|Bùi Thế Dụy|ông|Rajiv Kumar Menon|Rajiv Kumar|Bộ Khoa học và Công nghệ|Bộ Khoa học Công nghệ'.split(
    '|',
  ),
  ...'(KH&CN)|KH,CN&ĐMST|CDS|chuyển đổi số|Liên Hợp Quốc|Hội nghị|Hôi nghị|lần thứ 6|lần thứ lần thứ 3|(AMMSTI-21)|ASEAN'.split(
    '|',
  ),
  ...'31/2/2025|16-12/1/2026|Thứ Hai, 15/1/2026|15/1|giai đoạn 2030-2025|tại Hà Nội|diễn ra từ ngày 3-5/3/2026'.split(
    '|',
  ),
  '\u00D0ồng',
  'ng\u200Bhị',
  '😀',
  '“',
  '”',
  '"',
  '(',
  ')',
  '. ',
  ', ',
  '\n',
  '\n\n',
  '\r\n',
  '<!-- ministry-news-disable',
  '-->',
);

test('on any text no check throws, and every span, edit and piece of evidence lies in its file', () => {
  const texts = fc.array(pieces, { maxLength: 30 }).map((words) => words.join(' '));
  const forms = fc.constantFrom<'NFC' | 'NFD'>('NFC', 'NFD');
  let found = 0;
  fc.assert(
    fc.property(texts, texts, forms, (a, b, form) => {
      const files = [
        { path: 'a.md', text: a.normalize(form) },
        { path: 'b.txt', text: b.normalize(form) },
      ];
      for (const finding of findingsOf(files)) {
        found++;
        const edits = finding.fixes.flatMap((fix) => fix.edits.map(({ place }) => place));
        for (const { file, span } of [finding.place, ...finding.related.map(({ place }) => place), ...edits]) {
          const length = files.find(({ path }) => path === file)?.text.length ?? -1;
          assert.ok(
            0 <= span.start && span.start <= span.end && span.end <= length,
            `${finding.code} ${JSON.stringify(span)}`,
          );
        }
      }
    }),
    { numRuns: 200 },
  );
  assert.ok(found > 200, `only ${found} findings`);
});

test('what is kept between keystrokes changes no finding: typing through a newsroom equals reading it anew', () => {
  const registry = readRegistry([
    {
      file: fileId('vn.registry.yaml'),
      text: `persons: [{ id: official/tran-dinh-khoi, name: Trần Đình Khôi }]
organizations: [{ id: organisation/bo-noi-vu, name: Bộ Nội vụ và Dân cư }]
memberships: [{ person: official/tran-dinh-khoi, organization: organisation/bo-noi-vu, role: Bộ trưởng }]
`,
    },
  ]);
  const others = [
    'Huế, 1/3/2026 - Thứ trưởng Lê Minh Hải dự Diễn đàn Nước sạch Mê Kông lần thứ 4 tại Huế từ ngày 3-5/3/2026. Hết.',
    'Huế, 2/3/2026 - Thứ trưởng Lê Minh Hải dự Hội thảo khu công nghệ xanh (KCNX). Mỗi KCNX có hai trạm. Hết.',
    'Huế, 3/3/2026 - Thứ trưởng Lê Minh Hải và Viện Vật liệu và Nước Hoa Sen ký biên bản. Hết.',
  ].map((text, i) => ({ file: fileId(`${i}.txt`), text }));
  const whole = `Huế, 4/3/2026 - Thủ trưởng Lê Minh Hải và Bộ trưởng Trần Đình Khoi dự Diễn đàn Nước Mê Kông lần thứ 4 tại Huế từ ngày 3-5/3/2026.
Khu công nghệ xa (KCNX) và Viện Vật liệu Nước Hoa Sen họp; Thứ trưởng Lê Minh Hảj vắng. Bộ Nội vụ Dân cư vắng. Diễn đàn Nước sạch Mê Kông lần thứ 4 diễn ra từ ngày 4-6/3/2026.`;
  const file = fileId('mine.txt');
  const today = '2026-03-05';
  let typed = applyChange(emptySnapshot(registry), { upserted: others, removed: [] });
  for (let length = 20; length <= whole.length; length += 7) {
    const text = whole.slice(0, length);
    typed = applyChange(typed, { upserted: [{ file, text }], removed: [] });
    const fresh = applyChange(emptySnapshot(registry), { upserted: [...others, { file, text }], removed: [] });
    const [one, other] = [typed, fresh].map((snapshot) => {
      const article = snapshot.article(file);
      return article === undefined ? [] : runChecks(article, { snapshot, today }, new Map());
    });
    assert.deepEqual(one, other, text);
  }
});
