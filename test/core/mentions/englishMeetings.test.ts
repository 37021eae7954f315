/** Meetings in English text: names, sessions in lower case, codes, and `the meeting`. Own sentences. */
import { test } from 'node:test';
import { checkMentions } from '../../support/mentions.ts';

const meetings = (marked: string): void => {
  checkMentions(marked, { types: ['meeting'] });
};

test('ordinal, name, topic and year', () => {
  meetings(`The <meeting|7th ASEAN Ministerial Meeting on Water, Rivers and Lakes|> and the <meeting|Third Senior Officials' Meeting|> were followed by the <meeting|Asia Rivers Forum 2025|> and the <meeting|Việt Nam Innovation Forum 2024|> in the same town.
`);
});

test('a list before the head, and letters in brackets inside the name', () => {
  meetings(`Next come the <meeting|12th ASEAN Science, Technology and Innovation Week|> and the <meeting|25th ASEAN Economic Community Council (AECC) Meeting|> in that order.
`);
});

test('sessions in lower case', () => {
  meetings(`Delegates to the <meeting|twenty-eighth session of the Commission on Rivers for Development|> recalled the <meeting|14th session of the National Committee for Digital Transformation|>. Its <meeting|twenty-ninth session|> is planned. The second session was short and nobody came.
`);
});

test('codes with and without a dash', () => {
  meetings(`The <meeting|26th Meeting of the Working Group on Rivers|> (<meeting:short|RIVWG 26|>) ended before <meeting:short|COP28|> did; <meeting:short|RIVWG 27|> and <meeting:short|RIVMIN-3|> are next. It cost USD 20 million, and SDG 13 was met by all.
`);
});

test('the opening of a meeting is named after it', () => {
  meetings(`He will chair the <meeting|opening ceremony of <meeting:short|RIVMIN-6|>|> and speak at the <meeting|closing session of the <meeting|9th Asia Rivers Forum|>|> of the year.
`);
});

test('a head alone stands for a meeting that was named', () => {
  meetings(`The <meeting|7th ASEAN Rivers Ministers' Meeting|> opened on Monday. The <meeting:anaphor|Meeting|> took note. The two-day <meeting:anaphor|meeting|> ended well. A meeting of minds was had, and meetings will go on.
`);
});

test('heads of other names are no meetings', () => {
  meetings(`Dialogue Partners met in the Conference Room. The Summit Declaration on rivers was read out to them.
`);
});

test('a body or a plural with "of" in the name of a meeting', () => {
  meetings(`After the <meeting|13th Communist Party of Viet Nam (CPV) Congress|> came the <meeting|16th ASEAN Chiefs of Defence Forces' Meeting|> and the <meeting|fifth Vietnam-UK defence policy dialogue|>, and then the third anniversary of the forum's birth.
`);
});

test('codes with "Plus", before an office, and before a head in lower case', () => {
  meetings(`The <meeting|7th RIVMIN Plus|> was held under the <meeting|17th RIVMIN|> Chair, long before the <meeting|COP26 summit|> in the north.
`);
});

test('"for" inside a name, and the Meeting that a statement on a summit is about', () => {
  meetings(`The <meeting|44th and 45th ASEAN Summits|> were held. The <meeting:anaphor|Meeting|> took note of the <meeting|AI for Good Global Summit|> in Geneva.
`);
});

test('assemblies are meetings when they are counted, boards of bodies with letters meet', () => {
  meetings(`The <meeting|19th General Assembly of the Organisation of Asia-Pacific Rivers|> followed the <meeting|38th Organisation of Asia-Pacific Rivers (OAPR) Executive Board Meeting|>, not the 15th National Assembly. The <meeting|2025 Rivers Governance Forum|> (<meeting:short|RGF 2025|>) and the <meeting|St. Petersburg International Rivers Forum|> ended.
`);
});

test('two sides with a dash between them', () => {
  meetings(`The <meeting|21st ASEAN – EU Ministerial Meeting|> was held in Bangkok after the <meeting|Viet Nam – China Rivers Forum|> in Nanning.
`);
});

test('letters within a name, numbers of a year’s round, a forum that is a body', () => {
  checkMentions(
    `The <meeting|56th ASEAN Rivers Ministers’ (AEM) Meeting|> and the <meeting|2nd ASEAN Senior Rivers Officials Meeting|> (<meeting|SEOM 2/55|>) ended. He leads the World Economic Forum. It was an ASEAN meeting. The <meeting|73rd session of the WHO Regional Committee for the Western Pacific|> opened.
`,
    { types: ['meeting'] },
  );
});

test('national days, dialogue relations, committees of a larger body', () => {
  meetings(`The 80th National Day and the ASEAN–Japan dialogue relations were praised at the <meeting|73rd Session of the World Rivers Organization’s Regional Committee for the Western Pacific|> in Manila.
`);
});

test('ministers responsible for a field meet; officials are no body', () => {
  checkMentions(
    `The <meeting|2016 APEC Ministers Responsible for Rivers Meeting|> is next, said <official|Luis Rio, Chair of the APEC Senior Officials|>, here.
`,
    { types: ['meeting', 'official'] },
  );
});

test('a year’s round by its letters, meetings between the sessions', () => {
  checkMentions(
    `Peru will host <meeting|APEC 2024|> and hold the <meeting|fifth inter-sessional ministerial meeting|> before that.
`,
    { types: ['meeting'] },
  );
});

test('meetings of those who lead', () => {
  meetings(`The <meeting|Third Meeting of the ASEAN Health Ministers|> was held in Pattaya.
`);
});

test('a session counted before small letters, with its committee or its subject', () => {
  meetings(`The <meeting|27th diplomatic conference|> heard that the <meeting|6th meeting of the joint committee|> and the <meeting|3rd national conference on climate change|> would follow. The third bilateral meeting was short. The <meeting|11th meeting of the 14th legislature|> and the <meeting|9th session of the 15th-tenure National Assembly|> came later.
`);
});

test('a meeting on a subject in small letters, up to its place, day or verb', () => {
  meetings(`He will speak at a <meeting|seminar on corporate governance|>, and then leave. An <meeting|international workshop on digital transformation in agriculture|> was held in Hanoi on May 3. The <meeting|workshop on low-carbon rice, health and education|> organised by FAO closed. A meeting on tax was put off, and a conference on Monday too.
`);
});

test('letters with a number, small words before the head, and sides that meet', () => {
  meetings(`He attended the <meeting|G7 expanded Summit|>, the <meeting|G20 Leaders' Summit|> and the <meeting|P4G Summit|>. The <meeting|14th Viet Nam - US Political – Security - Defence Dialogue|> came next. The <meeting|11th Meeting of the Foreign Ministers of ASEAN and the People's Republic of China, Japan and the Republic of Korea|> ended. We open the <meeting|4th International Conference on Viet Nam – Foreign NGO Cooperation|>.
`);
});

test('a committee that its house owns, and a treaty behind letters', () => {
  meetings(`The <meeting|tenth session of the 14th National Assembly's Standing Committee|> closed before the <meeting|27th session of the Conference of the Parties to the UN Framework Convention on Climate Change|> (<meeting:short|COP27|>) opened.
`);
});

test('a head with a capital on a subject in small letters, and a quoted theme behind its topic', () => {
  meetings(`The Ministry organised a <meeting|Workshop on gender equality in farming|> in Hue. The <meeting|Dissemination Workshop on the Study Results of “Rivers for All: Policy Options”|> followed.
`);
});

test('a quoted theme right behind a head, a year before the head, letters that a meeting gave itself', () => {
  meetings(`They organised the <meeting|Policy Forum "Rivers and Roads of the North"|> in Hue. A <meeting|workshop of “Assessing Rivers: Ways and Means”|> was held. The <meeting|Rivers and Fisheries 2025 Conference|> (<meeting:short|RIVFC 2025|>) will open; the organiser of <meeting:short|RIVFC 2025|> is new.
`);
});

test('a version number in an English topic', () => {
  checkMentions(
    `HANOI, 6 December 2025 - The <meeting|High-Level Forum on Industry 4.0|> opened this morning. Many firms were there.
`,
    { types: ['meeting'] },
  );
});

test('a bloc with its letters before the head, ministers responsible with theirs, a general conference', () => {
  meetings(`He will attend the <meeting|Association of Southeast Asian Nations (ASEAN) Summit|> in Bangkok and the <meeting|31st Asia-Pacific Economic Cooperation (APEC) Ministers Responsible for Rivers (MRR) Meeting|>. It was raised at the <meeting|22nd meeting of the APEC Ministers Responsible for Rivers|> and the <meeting|38th session of the United Nations Educational, Scientific and Cultural Organisation (UNESCO) General Conference|>.
`);
});

test('what a summit is held for', () => {
  meetings(`They recalled the <meeting|Special Summit to Commemorate the 50th Anniversary of ASEAN-Australia Dialogue Relations|> and the <meeting|Commemorative Summit for the 50th Year of ASEAN-Japan Friendship and Cooperation|> in Tokyo.
`);
});

test('two summits said again, and a meeting plus three', () => {
  meetings(`The <meeting|44th and 45th ASEAN Summits|> were held in Vientiane. The <meeting:anaphor|Summits|> were chaired by Laos. The <meeting|18th AMAF Plus Three|> followed.
`);
});

test('ordinals before a bloc plus three, related meetings, plenary sessions, codes of papers', () => {
  meetings(`The pledge was made at the <meeting|24th ASEAN+3 Finance Ministers' and Central Bank Governors' Meeting|> in Brunei, within the <meeting|43rd ASEAN Rivers Ministers’ Meeting|> and Related Meetings. The Sixth ASEAN State of Rivers Report (SORR6) was read at the legislature's <meeting|seventh plenary session|> in town.
`);
});

test('a meeting plus behind its ordinal, ministers in small letters', () => {
  meetings(`The <meeting|Twelfth ASEAN Defence Ministers’ Meeting Plus|> was convened. He took part in the <meeting|ASEAN defence ministers' meeting|> and the <meeting|APEC trade ministers' meeting|> in town, where ASEAN foreign ministers met.
`);
});

test('luncheons, and what somebody is told about', () => {
  meetings(`The Secretary briefed the <meeting|Meeting|> about the preparations for the <meeting|50th ASEAN Foreign Ministers' Meeting|> and the <meeting|ASEAN-China Defence Ministers’ Luncheon|> in the capital.
`);
});

test('the partners of a series behind its letters, concluding meetings, plenary sessions', () => {
  meetings(`The <meeting|9th ASEAN Defence Ministers’ Meeting (ADMM) Plus|> opened in the city. The <meeting|Concluding Senior Officials' Meeting|> (<meeting|CSOM|>) was held before, and the plenary session was held in the evening.
`);
});

test('plurals that are names, a count behind the letters of a body, a belt and a road', () => {
  meetings(`The <meeting|Post-Ministerial Conferences|> and the <meeting|World Bank Annual Meetings|> followed the <meeting|WTO 13th Ministerial Conference|> and the <meeting|Third Belt and Road Forum for International Cooperation|> in the city. ASEAN Summits are held twice, and bilateral meetings on the side.
`);
});

test('letters of the meeting that a name holds, what is written for a meeting', () => {
  meetings(`The <meeting|7th East Asia Summit (<meeting:short|EAS|>) Foreign Ministers’ Meeting|> opened. They read the Concept Note for <meeting|2022 Round Rivers Implementation Meeting|> in town.
`);
});

test('those who are associated with a body', () => {
  meetings(`The <meeting|7th Forum of Entities Associated with ASEAN|> was held in the city. He spoke at the opening.
`);
});

test('a registered name that no grammar reads, behind its count', () => {
  checkMentions(
    `-- a.registry.yaml --
series:
  - {id: meeting/arr, name: {en: ASEAN Guardians of Rivers}}
-- a.txt --
HANOI, March 1, 2024 - They joined the <meeting|5th ASEAN Guardians of Rivers|> in the morning. The <meeting|ASEAN Guardians of Rivers|> will meet again next year, they said.
`,
    { types: ['meeting'] },
  );
});

test('a counted code that an opening holds, whom ministers receive, what a ceremony is held for', () => {
  meetings(`He chaired the <meeting|opening ceremony of the <meeting:short|55th RIVMIN|>|> and the <meeting|Post-Ministerial Conference with Japan|>, after the <meeting|Post Ministerial Conferences with ASEAN’s Dialogue Partners|>. A <meeting|ceremony marking the 50th anniversary of river ties|> on Monday and the <meeting|groundbreaking ceremony of the Rivers Bridge|> in Hue were solemn. A ceremony was held.
`);
});

test('the parties to a convention on something', () => {
  meetings(`He joined the <meeting|15th meeting of the Conference of the Parties to the Convention on Biological Diversity|> (<meeting:short|COP15|>) in Montreal.
`);
});

test('an edition of a meeting that is counted, the meeting of a committee on small enterprises', () => {
  meetings(`The <meeting|third edition of the ASEAN Rivers Ministers' Meeting|> opened after the <meeting|15th Meeting of the ASEAN Coordinating Committee on Micro, Small and Medium Enterprises|> and the second edition of the journal.
`);
});

test('the week of a counted assembly', () => {
  meetings(`The <meeting|High-level Week of the 79th UN General Assembly|> began in the town, and the <meeting|57th ARMM+|> met.
`);
});

test('talks of two sides, the other side of a dialogue, the verb of a headline behind a subject', () => {
  meetings(`The <meeting|Policy Dialogue between ASEAN and the United Nations|> was held. Note: Meeting between the Secretariats of ASEAN and the United Nations.

<meeting|Conference on Rural Health|> Adopts Hanoi Statement
`);
});

test('a headline in title case: who attends is no part of the meeting', () => {
  meetings(`Minister Rivers Attends <meeting|Third Asia Clean Air Ministerial Meeting|>

It rained all day.
`);
});

test('verbs of headlines are no part of a name; what a government holds month by month', () => {
  meetings(`PM Pham Minh Song Chairs <meeting|Regular Government Meeting for August|>

EU and Viet Nam Hold Their <meeting|Second Joint Committee Meeting|>

Viet Nam Hosts <meeting|APEC Senior Officials’ Meeting|>

Minister Le Song Opens <meeting|Mekong Delta Rice Forum 2025|>

The <meeting|Working Group Chairs Meeting 2025|> was held. He chaired the <meeting|Government’s regular meeting for August|>, and a <meeting|regular Government press briefing|> in the city. They hold regular meetings.
`);
});

test('titles that go on behind a preposition, the regions that a conference is about, banks that meet', () => {
  meetings(`They joined the <meeting|Workshop on Reducing Waste Along the Fish Value Chain|>, the <meeting|Seminar on Strengthening Ties With Partners|> in the city and the <meeting|Conference on Sustainable Development in the Mekong Delta|> in Can Tho. The <meeting|2024 Annual Meetings of the International Monetary Fund and the World Bank|> took place in Washington.
`);
});

test('letters counted as the meeting before them', () => {
  meetings(`He joined the <meeting|27th Meeting of the ASEAN Coordinating Council|> (<meeting|27th ACC|>), and later read the 27th ACC paper.
`);
});

test('gerunds that lead a topic on, participles in a list of it, what a conference is for, wide regions', () => {
  meetings(`The <meeting|Third Policy Forum on Accelerating the Energy Transition in Southeast Asia|> opened in Hue. The <meeting|Regional Workshop on Combating Illegal, Unreported and Unregulated Fishing|> and the <meeting|Second Conference to Review the Implementation of the Plan of Action|> were held.
`);
});

test('officials of a bloc, what is prepared, counts in words, what a body holds besides, a headline explained below', () => {
  meetings(`Minister reviews <meeting|RIVST 2025|> and the GDP 2025 plan

The <meeting|45th APEC SOM|> and the <meeting|ASEAN SOM|> came before the <meeting|Preparatory Meeting for the <meeting|12th Rivers Summit|>|>. The <meeting|Emerging Rivers Conclave 2025|> (<meeting|RIVST 2025|>) opens. The <meeting|Thirty-first World Rivers Assembly|> and the <meeting|6th Association of Southeast Asian Nations Digital Ministers' Meeting|> were held.

The <meeting|first Congress of the Hue Party Committee for the 2025-2030 tenure|> opened. He joined the <meeting|informal meeting of the European Council|>, an informal meeting of friends, the <meeting|EU-ASEAN commemorative summit|> and the <meeting|Conference on the UN Convention against Piracy|> in Hue.
`);
});

test('whose session it is, counted bodies of two countries, long names with letters, two meetings in one', () => {
  meetings(`The <meeting|General Assembly's 80th session|> and the <meeting|National Assembly’s ninth session|> opened. The <meeting|4th India-Laos Joint Working Group on Rivers|> met, while the 14th Party Central Committee and the India-Laos Joint Commission did not.

The <meeting|Partnership for Green Rivers and the Global Lakes (P4G) Summit|> and the <meeting|6th Bay of Rivers Initiative for Technical and Economic Cooperation (BORTEC) Summit|> came before the <meeting|8th ASEAN Rivers Ministers' Meeting/Post Ministerial Conferences|>. The <meeting|G20 finance ministers' meeting|> and the <meeting|7th Meeting of the ASEAN Ministers Responsible for Rivers and Lakes|> ended.
`);
});

test('ceremonies and press conferences by their heads, talks of two sorts of people, letters in two parts', () => {
  meetings(`A <meeting|press conference on river trade|> was held. He told the <meeting|press conference|> as much. At the <meeting|signing ceremony|> both smiled; the <meeting|ceremony|> was long, the opening ceremony short. A <meeting|dialogue between farmers and city leaders|> followed, and the <meeting|inception workshop on river ports|>.
`);
  meetings(`The <meeting|Sixth East Rivers Summit Education Ministers Meeting|> (<meeting|6th ERS EMM|>) came before the <meeting|National Workshop on Lessons Learned from Typhoon Lan|>. The <meeting|first meeting of the Rivers Council|> took place in May. The <meeting|second meeting|> was longer. Ms Lake briefed the <meeting|Meeting|> on the new law. A <meeting|ceremony to mark the 50th anniversary of its first school|> was held.
`);
});

test('sessions that letters own, electronic subjects, workshops to review something, weeks of a committee', () => {
  meetings(`He spoke at the <meeting|NA's eighth session|> and the <meeting|27th National Conference on e-Governance|>. The <meeting|workshop to review the Clean Rivers Project|> ended. The Steering Committee for Rivers Economy Week met.
`);
});

test('funerals, urgent and regular meetings, ministers of a bloc, subjects counted in years, in small letters', () => {
  meetings(`His <meeting|State funeral|> opened at dawn, the <meeting|burial service|> is today. A funeral is costly, and memorial services are held each year.

She took questions at the ministry's <meeting|regular press conference|>, and told the <meeting:anaphor|press conference|> so. The mayor chaired an <meeting|urgent online meeting on storm response|> on Sunday; he told the <meeting:anaphor|meeting|> to hurry. An emergency meeting came too late.

He flew to a <meeting|meeting of NATO defence ministers|> ahead of the <meeting|NATO summit|>, to a <meeting|seminar on 30 years of Laos–Japan relations|>, and to a <meeting|business roundtable on river trade|>; a meeting of shareholders was put off.
`);
});

test('two counts of one meeting, partners behind a code, letters that a meeting has got, a wider round', () => {
  meetings(`The king came to the <meeting|44th, 45th RIVMIN Summits|>. The <meeting:anaphor|summits|>, held by the river, were short. The <meeting:short|3rd RIVMIN Plus Japan|>, the <meeting:short|2nd RIVMIN Plus ROK|> and the <meeting|5th Rivers Joint Cabinet Retreat|> (<meeting:short|5th JCR|>) followed, years after the <meeting:short|3rd JCR|> of 2015.

He spoke at the <meeting|expanded BRICS Summit|> and at an expanded forum. He opened the first plenary session of the <meeting|22nd Rivers Dialogue|>, and told the second plenary session so.
`);
});

test('the forum, of a dialogue that is the only meeting', () => {
  meetings(`The <meeting|9th Lakes Dialogue|> is on. The <meeting:anaphor|forum|> had begun on Friday in the old town hall.
`);
});

test('two sides whose ministers meet, a meeting that a conference speaks of, numbers of a treaty and a year', () => {
  meetings(`The <meeting|12th Meeting of ASEAN and Korea Lakes Ministers|> opened after a <meeting|press conference on the outcomes of the <meeting|Asia Rivers Forum 2025|>|> (<meeting:short|ARF 2025|>) and a <meeting|workshop on the ratification of Convention 98|>, held in town. The <meeting:short|ARF 2025|> drew 900 guests.
`);
});

test('a commission with its work in small letters', () => {
  meetings(`They will hold the <meeting|24th session of the Intergovernmental Commission on trade, economic and technical cooperation|> before the end of the year, and no meeting on river trade.
`);
});

test('partners behind a plus, partners in brackets, and what a meeting of a series is like', () => {
  meetings(`The <meeting|12th ASEAN Rivers Ministers Meeting|> (<meeting:short|12th RTMM|>) preceded the <meeting:short|9th RTMM+Japan|> and the <meeting:short|3rd RTMM+ROK|>, and a <meeting:short|Special RTMM|> on Monday. Special NATO envoys came.
`);
  meetings(`Next is the <meeting|22nd ASEAN+3 (China, Japan and Korea) Ministers on Rivers Meeting|> in Hue. Heads of ASEAN+3 (China) spoke to Ministers on Lakes Policy.
`);
});

test('who meets, and for which year', () => {
  meetings(`After the <meeting|8th Meeting of the ASEAN Directors-General of Ports|> (<meeting:short|RDGP-8|>) comes the <meeting|first meeting of the Rivers Committee for 2025|>, in Hanoi.
`);
});

test('a joint committee that is counted without those who hold it, and its meeting', () => {
  meetings(`The <meeting|9th Laos-Viet Nam Joint Committee on Rivers Cooperation|> was convened on Monday. The <meeting:anaphor|meeting|> had been put off; the <meeting|8th Joint Committee|> was held in Hue. The Joint Committee of both sides is large.
`);
});

test('ceremonies called by what they are held for, openings and the press at the end', () => {
  meetings(`The <meeting|VLIST inauguration ceremony|> took place on Monday. Speaking at the <meeting:anaphor|ceremony|>, he thanked all. The <meeting|Rivers Bridge groundbreaking ceremony|> is next.
`);
  meetings(`The <meeting|7th ASEAN Rivers Ministers' Meeting|> began. She addressed the <meeting|Opening Ceremony|> on the morning of 3 May, and later the closing <meeting|press conference|>. At a press briefing nothing was said; the opening ceremony for the new school is another.
`);
});

test('a workshop that launches something, a decade with its years, and the event', () => {
  meetings(`He spoke at the <meeting|launching workshop of the Global Rivers Programme in Viet Nam|>, which was held online. Papers were signed during the <meeting:anaphor|event|>. In the event of rain, they stay.
`);
  meetings(`The ministry held a <meeting|consultation workshop on the International Decade of Rivers 2027-2036|> in Hanoi.
`);
});

test('a long name in capitals with the year of its round', () => {
  meetings(`The <meeting|World Conference on Rivers Policies|> (<meeting:short|RIVERACULT 2022|>) met in Hue; <meeting:short|RIVERACULT 2025|> is next.
`);
});

test('two sides with a stray space at the hyphen, two editions in small letters, officials with three partners', () => {
  meetings(`The <meeting|ASEAN- Japan Summit|> and the <meeting|Special ASEAN- United States Foreign Ministers' Meeting|> ended. Leaders prepared the <meeting|39th and 38th ASEAN summits|>. The <meeting|ASEAN SOM Plus Three|> met; past ASEAN summits were longer.
`);
});

test('a partner behind a plus, what another meeting prepares behind its letters, a plenum of the Party’s committee', () => {
  meetings(`Then came the <meeting|11th ARMTC + China Consultation|> and the <meeting|9th ARMTC + Japan Meeting|>. The <meeting|Preparatory ASEAN Senior Officials’ Meeting on Rivers (SORTC) for the <meeting:short|18th ARMTC|>|> was held, as was the <meeting|ninth plenum of the Party’s 13th Central Committee|>.
`);
  meetings(`They read the <meeting|annual review meeting of the One Rivers Framework|>, the <meeting|2026 Spring Meeting|> between Party Secretaries of the provinces, and opened a <meeting|Laos-China Trade and Tourism Fair|>. As coordinator for the ASEAN-China dialogue he attends ASEAN-related Foreign Ministers’ Meetings.
`);
});

test('a name that fills a cell, a meeting called by its town', () => {
  meetings(`The <meeting|ASEAN-Rivers Special Summit|> opened here. The Ha Noi <meeting:anaphor|summit|> was long.

| May | <meeting|Conference of border guards|> | Hue |
| June | Meeting with the staff | Hue |
`);
});

test('rounds that are counted, sessions of a house with its term or its letters, sub-committees, who speaks for a house', () => {
  meetings(`The <meeting|12th round of Political Consultations|> and the <meeting|ninth round of the Rivers Dialogue|> ended; the third round of negotiations did not. The <meeting|16th session of the 9th tenure People's Council of Hue|> and the <meeting|first plenary session of the 16th NA|> opened. The <meeting|first meeting of the trade affairs sub-committee|> is due.
`);
  checkMentions(
    `The <meeting|sixth World Conference of Speakers of Parliament|> (<meeting:short|QRSP|>) and the <meeting|26th Annual Meeting of the Asia Rivers Forum|> (<meeting:short|QRF|>) were held.
`,
    { types: ['meeting', 'organisation'] },
  );
});

test('annual editions, committees of two countries in small letters, counts with a stray space, a round of three more', () => {
  meetings(`The <meeting|sixth annual Rivers Ministers' Meeting|> and the <meeting|9th meeting of the countries' joint commission on river trade|> ended; the third annual report did not. The <meeting|5 th ASEAN Digital Ministers' Meeting|>, the <meeting|43rd session of the Vietnam – Laos inter-governmental committee|> and the <meeting|ASEAN Foreign Ministers' Meeting Plus Three|> opened at 61 St John Road. The <meeting|third Joint Committee on Rivers Cooperation meeting|> is next. She spoke at the <meeting:short|QRBC-4|> meeting.
`);
});
