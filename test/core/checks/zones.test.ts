/** The zones of an article, told apart in plain text and Markdown, and what checks make of them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allChecks } from '../../../server/src/core/checks/all.ts';
import { zoneAt, zonesOf } from '../../../server/src/core/checks/zones.ts';
import { checkFindings } from '../../support/checks.ts';
import { inVariant, textVariants } from '../../support/markedText.ts';
import { newsroom } from '../../support/newsroom.ts';

const lead = 'Chợ nổi Cái Sậy vừa mở thêm hai bến đò để khách đi lại dễ hơn trong mùa nước lớn.';
const body = 'Theo ban quản lý, mỗi bến có ba người trực. Họ ghi số chuyến vào một cuốn sổ chung.';
const press = 'Press officer An Nhien said that the boats would run every day until the end of the season.';

const articles: readonly (readonly [path: string, paragraphs: readonly (readonly [zone: string, text: string])[]])[] = [
  [
    'a.txt',
    [
      ['headline', 'Chợ nổi có thêm bến đò'],
      ['byline', '03/05/2022 17:42 GMT+7'],
      ['lead', lead],
      ['body', body],
      ['caption', 'Khách chờ đò ở bến mới. Ảnh: Lê Thu'],
      ['body', `${body} Người bán quen dần.`],
      ['caption', 'Ban quản lý chụp ảnh lưu niệm cùng các chủ đò.'],
      ['body', 'Bến thứ ba sẽ mở vào mùa sau, khi cầu tàu được sửa xong.'],
      ['source', 'Nguồn: Ban quản lý chợ nổi'],
      ['byline', 'Lê Thu - Minh Anh'],
    ],
  ],
  [
    'b.md',
    [
      ['headline', '# Chợ nổi có thêm bến đò'],
      ['lead', `**${lead}**`],
      ['body', body],
      ['headline', '## Bến mới'],
      ['body', `${body} Người bán quen dần.`],
      ['caption', '*Toàn cảnh bến đò nhìn từ cầu.*'],
      ['body', 'Bến thứ ba sẽ mở vào mùa sau, khi cầu tàu được sửa xong.'],
      ['source', '*(Theo Báo Sông Nước)*'],
      ['boilerplate', 'Mọi chi tiết xin liên hệ: Ban quản lý chợ nổi, điện thoại bàn số hai.'],
      ['boilerplate', 'Bến mở cửa từ năm giờ sáng mỗi ngày.'],
    ],
  ],
  [
    'c.txt',
    [
      ['headline', 'Two new piers for the floating market'],
      ['byline', '7 April 2025'],
      ['lead', press],
      ['body', `${press} Nobody complained.`],
      ['caption', 'Boats at the new pier. Photo: An Nhien'],
      ['body', 'A third pier opens next season, once the jetty has been mended.'],
      ['boilerplate', 'For more information, call the market office.'],
      ['boilerplate', 'About the Floating Market'],
      ['boilerplate', 'It has been there for two hundred years.'],
    ],
  ],
];

for (const [path, paragraphs] of articles) {
  for (const variant of textVariants) {
    test(`the zones of ${path} (${variant})`, () => {
      const text = inVariant(`${paragraphs.map(([, each]) => each).join('\n\n')}\n`, variant);
      const [article] = newsroom([{ path, text }]).articles;
      assert.ok(article !== undefined);
      assert.equal(zonesOf(article).length, paragraphs.length);
      for (const [zone, each] of paragraphs) {
        const written = inVariant(each.replace(/^[*_]+/, ''), variant);
        assert.equal(zoneAt(article, text.indexOf(written) + 2), zone, each);
      }
    });
  }
}

const around = (before: string, after: string): string =>
  `-- a.txt --\n${before}\n\nHuế, 5/1/2026 - ${lead}\n\nBan quản lý nói về XQZR trước khách. Sau đó XQZR được trao giải.\n\n${body}\n\n${body} Hết ngày.\n\n${after}\n`;
const marked = (text: string): string => text.replace('nói về XQZR', 'nói về <acronym.undefined|XQZR|>');

test('an acronym is explained in the text, not in the lines beside it', () => {
  const codes = ['acronym.undefined'];
  checkFindings(marked(around('Chợ nổi đón XQZR', 'Khách chờ XQZR ở bến mới. Ảnh: Lê Thu')), { codes });
  checkFindings(around('Chợ nổi đón XQZR', 'Hết bài.').replaceAll(/nói về XQZR|đó XQZR/g, 'đó họ'), { codes });
  checkFindings(around('Chợ nổi', 'Nguồn: Ban quản lý XQZR').replaceAll(/nói về XQZR|đó XQZR/g, 'đó họ'), { codes });
});

test('a caption may use letters before the text explains them, and explain them once more', () => {
  const codes = ['acronym.used-before-definition', 'acronym.defined-twice'];
  const caption = (text: string): string => `${text} Ảnh: Lê Thu\n\n`;
  const text = 'Ban quản lý bến đò (BQLBĐ) họp sáng nay. Sau đó BQLBĐ đi thăm bến.\n\nBQLBĐ trực mỗi ngày. Hết bài.\n';
  checkFindings(`-- a.txt --\nChợ nổi\n\n${caption('BQLBĐ ở bến mới.')}${text}`, { codes });
  checkFindings(`-- a.txt --\nChợ nổi\n\n${text}\n${caption('Ban quản lý bến đò (BQLBĐ) ở bến mới.')}Hết bài.\n`, {
    codes,
  });
});

test('no check that changes style looks into quotations', () => {
  const restyling = allChecks.filter(({ code }) => /capitalisation|variant|mixed|superseded|partial-name/.test(code));
  assert.ok(restyling.length >= 9);
  for (const { code, notIn } of restyling) assert.ok(notIn?.includes('quotation'), code);
});
