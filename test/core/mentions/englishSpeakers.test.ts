/** Names in capitals throughout or in part, as minutes and agencies of many nations write them. Own sentences, invented names. */
import { test } from 'node:test';
import { checkMentions } from '../../support/mentions.ts';

test('speakers in capitals at the head of a paragraph, family names in capitals before the given one', () => {
  checkMentions(
    `<official|JOANNA LAKE, Deputy Head of the Rivers Office|>, drew attention to the plan.

<official|MARÍA RIO-LAGO|> (Brazil), speaking for the others, said that the rivers rose.

<official|LI Song, Minister of Rivers of Singapore|>, agreed.

RIVERTOWN FALLS (Malaysia) – The rivers rose.
`,
    { types: ['official', 'acronym'] },
  );
});
