/** What makes a paragraph English, and words in capitals that are no acronyms. Own sentences. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkMentions } from '../../support/mentions.ts';
import { newsroom } from '../../support/newsroom.ts';
import { parseMarkedFiles } from '../../support/markedText.ts';

test('English text with Vietnamese names in all their marks is English', () => {
  const { articles } = newsroom(
    parseMarkedFiles(
      'HÀ NỘI — Nguyễn Văn Sông, Trần Thị Hồ and Lê Đình Suối of Hà Nội and Đà Nẵng met the people of the river in Huế.\n',
    ),
  );
  assert.deepEqual(
    articles.map(({ language }) => language),
    ['en'],
  );
});

test('headlines and labels in capitals are no acronyms', () => {
  checkMentions(
    `MEDIA RELEASE

RIVERS AND LAKES OF THE REGION

The <acronym|RLI|> index, the rivers and lakes index (<acronym|RLI|>), rose in HCM City and in the whole of the country.
`,
    { types: ['acronym'] },
  );
});

test('a place of two words in capitals opens the article', () => {
  checkMentions(
    `KUALA SUNGAI – The <acronym|RLI|> index of the rivers rose, said rivers.gov.VN on the day.
`,
    { types: ['acronym'] },
  );
});

test('words that open sentences, headings that run on, labels and symbols of documents are no acronyms', () => {
  checkMentions(
    `WE, the Ministers in charge of the rivers, met and did NOT agree; the <acronym|RLI|> index and the <acronym|IT|> of the lakes rose.

DO HEREBY adopt the plan of the rivers.

WHAT CAME NEXT. The <acronym|RLI|> rose again.

The Commission had before it the draft agenda (document E/RN.8/2017/L.4) and the record S/PV.8123. (Record ID: 70817)
`,
    { types: ['acronym'] },
  );
});
