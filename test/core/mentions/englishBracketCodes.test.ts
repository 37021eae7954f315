/** Short names in brackets behind meetings of English text, and fairs that their letters and the year name. Own sentences, invented names. */
import { test } from 'node:test';
import { checkMentions } from '../../support/mentions.ts';

test('a word with its count, letters with partners or with those of a convention in brackets behind a meeting', () => {
  checkMentions(
    `The <meeting|Conference on Lakes and Sustainable Rivers|> (<meeting|Lakehabitat III|>) was held after the <meeting|Eighteenth World Rivers Congress|> (<meeting|Rg-18|>).

The <meeting|United Nations Conference on Sustainable Lakes|> (<meeting|Rivo+20|>) and the <meeting|Lakes Deputies' Meeting|> (<meeting|ALDM+3|>) agreed. The <meeting|16th Meeting of the Conference of the Parties to the Rivers Agreement|> (<meeting|COP-16 ARVHP|>) will follow.
`,
    { types: ['meeting', 'acronym'] },
  );
});

test('a fair that somebody takes part in, the round of a series', () => {
  checkMentions(
    `Some 420 sellers take part in <meeting|RIVEX 2025|> in the town, in the plan for <acronym|GDP|> 2025 and in the <meeting|ninth session of the World Rivers Forum|> in the capital.
`,
    { types: ['meeting', 'acronym'] },
  );
});

test('a fair that is held with a meeting is in its name', () => {
  checkMentions(
    `The <meeting|Green Rivers Forum & Exhibition|> (<meeting|GRFE|>) and the <meeting|Brunei Rivers Conference and Exhibition 2024|> drew many; the <meeting|Rivers Conference|> and the exhibition closed. The <meeting|22nd Vietnam International Rivers Fair|> (<meeting|VIETNAM EXPO 2024|>) opened.
`,
    { types: ['meeting', 'acronym'] },
  );
});
