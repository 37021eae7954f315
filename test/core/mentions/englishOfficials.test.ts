/** Officials in English text: forms of address, titles before and behind names, titles alone, names said again. Own sentences. */
import { test } from 'node:test';
import { checkMentions } from '../../support/mentions.ts';

const officials = (marked: string): void => {
  checkMentions(marked, { types: ['official'] });
};

test('titles behind the name, with field and country', () => {
  officials(`<official|H.E. Dr. Renato U. Solano Jr., Secretary of the Department of Rivers of the Philippines|>, met <official|Mr Tan Wei Ming, Senior Minister of State for Digital Development and Information|>, and <official|Mrs Anna Teo, Minister for Digital Development and Information and Minister-in-charge of Cybersecurity and Smart Rivers Group|>, at noon.
`);
});

test('a field before a name, with marks and without', () => {
  officials(`With <official|Minister of Science and Technology Nguyễn Văn Sông|> came <official|Minister for Trade and Industry Goh Kim Hua|>, <official|Minister of Science and Technology Huynh Van Ha|> and <official|Vietnamese Minister of National Defence General Phan Van Son|> in one car.
`);
});

test('a name that nothing leads to, with a title behind it', () => {
  officials(`Rules are needed, <official|Ahmad Sing Gul, Under-Secretary-General and Special Envoy for Digital and Emerging Technologies|>, told the room. <official|Yun Sang-ho, Minister of Science and ICT of the Republic of Korea|>, agreed, and so did <official|Eduardo Pedras, Executive Director of the APEC Secretariat|>, later on.
`);
});

test('a body or nation in front of the title', () => {
  officials(`<official|UN Under-Secretary-General Ahmad Sing Gul|> and <official|United Nations Secretary-General António Gomes|> met <official|Indonesian Minister of Communication and Digital Affairs Meutia Hasan|> in Geneva.
`);
});

test('a name between commas belongs to the office before it', () => {
  officials(`The <official|Secretary-General of ASEAN, Dr. Kao Kim Heng|>, will travel. The <official|Permanent Secretary (Trade and Industry) Dr Beh Swan Tin|> will not, and nobody minds.
`);
});

test('ambassadors are somewhere', () => {
  officials(`<official|H.E. Tran Van Anh, Ambassador of Viet Nam to Singapore|>, and <official|Prof. Mohamad M.O. Kah, Permanent Representative of the Gambia to the United Nations Office at Geneva|>, saw <official|Ms Nguyen Hoang Bao Ngoc, Science Counsellor at the Embassy of Viet Nam in Seoul|>, off.
`);
});

test('a person named before is known by one word', () => {
  officials(`<official|Deputy Minister Bùi Hoàng Phượng|> spoke first. "It is ready," <official:name-variant|Phượng|> said. <official:name-variant|Minister Phượng|> then left, and the <official:title-only|Deputy Minister|> did not come back that day.
`);
});

test('posts and plurals are nobody', () => {
  officials(`The Ministers agreed. ASEAN Member States and a Minister of State were named; he was appointed Minister of Finance in the spring of that year.
`);
});
