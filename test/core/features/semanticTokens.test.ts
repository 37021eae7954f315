/** Semantic tokens: every mention as what it is, the innermost where they lie in one another. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runChecks } from '../../../server/src/core/checks/run.ts';
import { semanticTokens } from '../../../server/src/core/features/semanticTokens.ts';
import { fileId } from '../../../server/src/core/text/span.ts';
import { inEveryVariant } from '../../support/features.ts';
import { insertMarks } from '../../support/markedText.ts';

const registry = `-- so.registry.yaml --
persons:
  - {id: official/tran-van-mau, name: Trần Văn Mẫu}
organizations:
  - {id: organisation/bo-canh-buom, name: {vi: Bộ Cánh buồm, en: Ministry of Sails}, acronyms: [BCB]}
series:
  - {id: meeting/ampm, name: Hội nghị Bộ trưởng Cảng biển ASEAN, acronyms: [AMPM]}
events:
  - {id: meeting/ampm-3, series: meeting/ampm, ordinal: 3, start_date: 2026-03-10, end_date: 2026-03-12}
`;

/** The marks are the tokens: `type` or `type.modifier`. */
function checkTokens(marked: string): void {
  inEveryVariant(`${registry}-- a.txt --\n${marked}`, ({ snapshot, files }, variant) => {
    const file = files.find(({ path }) => path === 'a.txt');
    const article = snapshot.article(fileId('a.txt'));
    assert.ok(file !== undefined && article !== undefined);
    const findings = runChecks(article, { snapshot, today: '2026-02-01' }, new Map());
    const found = semanticTokens(snapshot, { file: article.file, findings });
    const marks = found.map(({ type, modifiers, start, end }) => ({
      label: [type, ...modifiers].join('.'),
      kind: 'range' as const,
      start,
      end,
    }));
    assert.equal(insertMarks({ text: file.text, marks }), insertMarks(file), variant);
  });
}

test('each kind; a body within a title is a body; short forms and their expansions are definitions', () => {
  checkTokens(
    '<date|Ngày 6/1/2026|>, <official|Thứ trưởng |><organisation|Bộ Cánh buồm|><official| Trần Văn Mẫu|> đến <place|Hà Nội|>. <organisation.definition|Bộ Cánh buồm|> (<organisation.definition|BCB|>) mời họp về <acronym|KTCX|>.\n',
  );
});

test('what stands for something named elsewhere is an anaphor', () => {
  checkTokens(
    '<date|Ngày 6/1/2026|>, <official|Thứ trưởng Trần Văn Mẫu|> đến. <official.anaphor|Thứ trưởng|> phát biểu. Hết.\n',
  );
});

test('a mention that a check has found in conflict says so', () => {
  checkTokens('<meeting|AMPM-3|> diễn ra từ <date.conflict|ngày 17-19/3/2026|> tại <place|Hải Phòng|>. Hết.\n');
});

test('nothing in a text without mentions, nor in a registry file', () => {
  checkTokens('Không có gì ở đây.\n');
  inEveryVariant(registry, ({ snapshot }) => {
    assert.deepEqual(semanticTokens(snapshot, { file: fileId('so.registry.yaml'), findings: [] }), []);
  });
});

test('a part of the text is answered for by the mentions that touch it', () => {
  inEveryVariant(`${registry}-- a.txt --\n<|Ngày 6/1/2026, họp.|> Ngày 7/1/2026, BCB họp.\n`, ({ snapshot, files }) => {
    const span = files.find(({ path }) => path === 'a.txt')?.marks[0];
    assert.ok(span !== undefined);
    const found = semanticTokens(snapshot, { file: fileId('a.txt'), findings: [], span });
    assert.deepEqual(
      found.map(({ type, start }) => [type, start]),
      [['date', 0]],
    );
  });
});
