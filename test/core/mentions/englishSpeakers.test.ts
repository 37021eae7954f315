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

test('particles behind initials, deputies counted in figures, commissioners, honours behind the comma', () => {
  checkMentions(
    `<official|Sec. Renato T. de la Cruz|> and <official|Usec. Juan P. de los Rios|> met <official|2nd Vice Minister Choi Nam-song|> on the 2nd day.

<official|Mr. Liu Song, Vice Commissioner of the Lakes Commission of China|>, and <official|Shri Manoj Lal, Hon'ble Minister of Power|>, agreed with <official|Smt. Sunita Rao, Joint Secretary (BIMSTEC & SAARC), Ministry of Lakes|>, on the plan.

<official|Park Geun-song, Director-General for Trade Negotiations|>, and <official|Mr. Ali Rio, Special Envoy of the <official:title-only|Secretary-General|> for Disaster Risk Reduction|>, left.
`,
    { types: ['official'] },
  );
});

test('what an office is responsible for in small letters, a second office behind the fields of the first', () => {
  checkMentions(
    `The commission's <official|Executive Vice-President responsible for trade, Valdis Rio|>, met the press of the day.

<official|Tom Lake, Under-Secretary-General for Humanitarian Affairs and Emergency Relief Coordinator|>, and <official|Wang Song, Vice Minister of Commerce and Deputy China International Trade Representative|>, agreed.
`,
    { types: ['official'] },
  );
});

test('second ministers by their numeral, no diocese is a person', () => {
  checkMentions(
    `<official|Minister of Finance II Datuk Seri Johan Lake|> met <official|Second Finance Minister Datuk Seri Ahmad Song|> and the people of the Bui Song Diocese in the capital.
`,
    { types: ['official'] },
  );
});
