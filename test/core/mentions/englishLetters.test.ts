/** Letters of bodies in English text: agencies of a country, bodies whose tail spells them, letters that everybody knows. Own sentences. */
import { test } from 'node:test';
import { checkMentions } from '../../support/mentions.ts';

const lettered = (marked: string): void => {
  checkMentions(marked, { types: ['organisation', 'acronym'] });
};

test('a country with its dots or in full before the letters of its agency', () => {
  lettered(`The rivers received money from the <organisation|U.S. CDC|>, the <organisation|US EXIM|> and <organisation|Africa CDC|> in spring. <acronym|GDP|> of the U.S. rose, and so did U.S. <acronym|GDP|> per head.
`);
});

test('letters that everybody knows for a body, which the tail of its name spells or which open the paragraph', () => {
  lettered(`The ministers of the <organisation|Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation|> (<organisation|BIMSTEC|>) met in the spring, and the <organisation|BIMSTEC|> plan was read.

<organisation|KEPCO|>, which sells power to the towns on the river, took part with <organisation|KOGAS|>.

He was told by <organisation|PHIVOLCS|> and by <organisation|IFAD|> of the works. (<organisation|DOST|>/<organisation|PIA|>)
`);
});

test('a department and whose it is behind its field; a standing committee is told on something', () => {
  lettered(`Drills with the <organisation|Department of Lake Health of <organisation|MPI|>|> and the <organisation|Directorate-General for Lakes and Rivers of the <organisation|European Commission|>|> went well.

The minister told the <organisation|<organisation|NA|> Standing Committee|> on the <organisation|EU|> talks of the day, said the <organisation|Government Portal|>.

Delegates Tell <organisation|Commission on Rivers and Development|>
`);
});

test('the formation of a council in brackets is no short name; groups of textile and rubber; a hospital whose number a verb follows', () => {
  lettered(`Remarks were made at the <organisation|Foreign Affairs Council|> (Trade) of the day. The <organisation|Vietnam National Textile and Garment Group|> (<organisation|Rivatex|>) agreed.

The <organisation|Children's Hospital 1|> signed it, said <organisation|Statistics Indonesia|> (<organisation|BXS|>) in the capital.
`);
});

test('councils of heads of state, a ministry whose first field is letters', () => {
  lettered(`The <organisation|<organisation|SCO|> Council of Heads of State|> and the <organisation|Ministry of <acronym|SMEs|> and Startups|> agreed on the plan of the day.
`);
});
