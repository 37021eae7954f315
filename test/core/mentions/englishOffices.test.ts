/** Offices in English text: ranks, regions, fields and whose they are. Own sentences. */
import { test } from 'node:test';
import { checkMentions } from '../../support/mentions.ts';

const officials = (marked: string): void => {
  checkMentions(marked, { types: ['official'] });
};

test('police ranks, Filipino forms of address', () => {
  officials(`<official|Pol. Gen. Somchai Maenam|>, <official|Police Major General Somsak Maenam|> and <official|Usec. Maria Rio|> spoke to <official|Deputy Minister of Health Asec. Ana Rio|> in the hall.
`);
});

test('ministers in the office of the prime minister, countries in a list, offices with a rank', () => {
  officials(`<official|Ms. Anna Teo, Minister in the Prime Minister's Office|>, met <official|World Bank Country Director for Vietnam, Cambodia and Laos Maria Rio|> and <official|Maria Rivers, Lead Economist and Program Leader for Vietnam at the World Bank|>, at noon. <official|World Bank (WB) Regional Vice President for East Asia and Pacific Ana Rio|> and <official|IFC Vice President and Treasurer John Rio|> left.
`);
});

test('regions of a body, small fields, parks that are nobody', () => {
  officials(`<official|DRLT Region 2 Director Ana Rio|> and <official|Dr. Julius Rio, regional director of DRLT Region III|>, spoke. <official|DRLT undersecretary for regional operations, Juan Rio|>, and <official|Mr Tan, Head of the Management Board of Da Nang Hi-Tech Park|>, said so. <official|Deputy-Minister of Foreign Affairs Anna Rio|> agreed.
`);
});

test('leaders of senior officials, whose leader somebody is', () => {
  officials(`<official|Deputy Minister of Foreign Affairs, Thong Sava, Lao’s ASEAN SOM Leader|>, took part. <official|APEC SOM Chair Carlos Rio|> closed it, and <official|Ms. Ana Rio, Director, Science and Technology Division, ASEAN Secretariat|>, thanked him in the hall.
`);
});

test('whoever was appointed, two posts given together, boards of a committee, governors of provinces, who is newly appointed', () => {
  officials(`<official|Anna Rio|> and <official|Juan Maria Sungai|> were appointed <official:title-only|Undersecretary for Content Production|> and <official:title-only|Undersecretary for Traditional Media|>, respectively. <official|Hoang Van Song, member of the provincial Party Committee’s standing board|>, met <official|Governor of Champasak Province Vilay Mekong|> and <official|Mr. Vinod Ahu, the newly appointed Representative of the Food and Rivers Organization in Vietnam|>, at noon.
`);
});

test('ranks without a full stop, whose secretary somebody is, state-owned enterprises, names with King, provincial governors', () => {
  officials(`<official|Prime Minister Gen Prayut Maenam|> met the <official|provincial governor Apinan Maenam|>, <official|Mr. Prommin Maenam, Deputy Secretary-General to the Prime Minister for Political Affairs|>, <official|Minister of State-Owned Enterprises Erick Sungai|> and <official|Minister of Tourism, Arts and Culture, Datuk Seri Tiong King Song|>, at noon. Gen Z was there.
`);
});

test('on whose behalf somebody speaks, posts held concurrently, names with Than', () => {
  officials(`On behalf of the <official:title-only|Secretary-General of ASEAN|>, <official|Deputy Secretary-General Maria Rio|> thanked <official|Ms. Anna Rio, Vice Minister, concurrently Head of the Drafting Board|>, for it. Then <official|Senior General Than Sungai|> left with <official|Minister of Foreign Affairs of Canada Honorable Marc Rio|> by car.
`);
});

test('an office that somebody takes up, serves in or is succeeded in', () => {
  officials(`The <official:title-only|Secretary-General|> is appointing <official|Maria Rios|> of Jordan as his <official:title-only|Special Adviser on Rivers|>. She will also serve as <official:title-only|Resident Coordinator in South Sudan|>. <official|Ms. Anna Hill|> succeeds <official|Mr. John Banks|> as <official:title-only|Deputy Minister of Health|>. He was sworn in as <official:title-only|Minister of Rivers|> and took office as <official:title-only|Chair of the Rivers Council|>. Laos served as Chair of the Rivers Council.
`);
});

test('the next holder of an office abroad', () => {
  officials(`Today we announce the appointment of <official|Ms Anna Hill|> as Australia’s next <official:title-only|High Commissioner to Samoa|>, and of <official|Mr Ivan Banks|> as the next <official:title-only|Ambassador to the Kingdom of Sweden|> in May.
`);
});

test('a name behind letters, a known body, a local department or a committee of a house', () => {
  officials(`<official|Secretary-General of the OECD Maria Rios|> and <official|Minister of Health John Banks|> met the <official|Director of the provincial Department of Health Anna Hill|>. <official|Secretary-General of the United Nations Ivan Brook|> and <official|Chairman of the National Assembly's Committee for Rivers Mark Ford|> spoke. <official|Mr. Vincent Brook, Chair of the RGF Leadership Panel|>, did not.
`);
});

test('the country whose branch a body is', () => {
  officials(`<official|Anna Hill, Country Director of WWF Vietnam|>, met <official|Ivan Brook, Head of UNDP Viet Nam|>, and <official|Second Vice-President of the Rivers Council Mark Ford|>, in Hue.
`);
});

test('names with apostrophes again, the house of a country, armed forces, small fields, short forms of offices', () => {
  officials(`<official|Datuk Mohd Na’im Mokhtar|> spoke, and then <official:name-variant|Mohd Na’im|> left. <official|State Secretary of Germany’s Federal Rivers Office Miguel Brook|> met <official|Sen. Lt. Gen. Roberto Rios, Chief of the General Staff and Deputy Minister of the Cuban Revolutionary Armed Forces|>, and <official|Pres. Rodrigo Rios|>. “It is done,” said <official|Laurent Banks, the Acting Country Director for the World Bank in Vietnam|>. Its <official|Deputy Secretary-General (policy) Ahmad Shakir|> met <official|Mr. Abdel Fattah el-Sisi|> and its <official|director, Maria Rios|>, in town.
`);
});

test('two offices with a slash between them, the chair of a meeting, a capacity, the chair of a year’s officials', () => {
  checkMentions(
    `<official|Mr. Nikorn Rios, Director-General of the Department of Rivers/Spokesperson of the Rivers Council|>, met <official|Deputy Minister/Vice Chairman Maria Rios|> and <official|<meeting|APEC 2023 Senior Rivers Officials’ Meeting|> Chair Mike Brook|>. In his capacity as <official:title-only|Chair of the Rivers Council|>, he agreed with <official|Evan Banks, the Chair of 2021 APEC Senior Officials|>, in Hue. The <meeting|MOU Signing Ceremony on “Rivers for All”|> followed.
`,
    { types: ['official', 'meeting'] },
  );
});

test('honours behind a name, initials in brackets, the Honourable behind an office, names with An', () => {
  officials(`<official|Senator the Hon Maria Rivers, Minister for Foreign Affairs|>, named <official|Ms Hae Rin (HR) Banks PSM|>, <official|Dr Anna Hill AO|> and <official|Mr. An Pich Song|> of Cambodia. <official|Minister for Trade the Hon John Ford|> did not.
`);
});

test('a Vietnamese given name that opens a sentence', () => {
  officials(`<official|Gen. Phan Van Song|> went to the hall; <official|Song|> saw both in the evening.
`);
});

test('posts whose verb stands before, offices of three words, whoever leaves', () => {
  officials(`<official|Ms Anna Hill|> takes over as <official:title-only|Minister of Health|>, and <official|Mr John Ford|> as <official:title-only|Minister of Labour|>. They named <official|Mr. Ivan Brook|> as <official:title-only|Chief Executive Officer|>. <official|Ms Mary Banks|> was made <official:title-only|State Auditor General|>, and <official|Mr Mark Rio|> thanked the outgoing <official:title-only|President|>. The chairs of three committees and <official|Mr Paul Rio|> as well as a President came.
`);
});

test('posts in towns that no list knows, directors for regions, speakers of parliament', () => {
  checkMentions(
    `- <official|Ms Anna Hill|>: <official:title-only|Consul-General in Rivershead|>

They met <official|Speaker of <organisation|Parliament|> Anna Rio|> and <official|<organisation:short|WHO|> Regional Director for Arab States Mary Rio|>, and left.
`,
    { types: ['official', 'organisation'] },
  );
});

test('presidents and chairs of what is called by its head alone', () => {
  officials(`Then <official|Commission President Anna Rivers|> and <official|Board Chairman Ivan Brook|> met people, and <official|Ministry Spokesperson Mark Hill|> spoke.
`);
});

test('on behalf of whom somebody else speaks, headlines in title case, days and openings', () => {
  officials(`On behalf of the <official:title-only|Minister of Health|>, <official|Mr John Ford|> thanked the guests.

Message of the <official:title-only|Prime Minister|> on Rivers Day

Remarks by the <official:title-only|Health Minister|> at the Opening

<official:title-only|Prime Minister|> Receives Chinese Guests
`);
});

test('researchers and policy officers of a body in a list of participants', () => {
  officials(`<official|Dr. Anna Vosper, Policy Officer, Directorate-General for Rivers, European Commission|>

<official|Dr. Tran Thi Sen, Researcher, Viet Nam Academy of Science and Technology|>

A researcher spoke first.
`);
});

test('professions with their field behind and before a name, the family name alone afterwards', () => {
  officials(`It grows, said <official|Anjali Rivers, Senior Environmental Specialist at the World Bank|>. <official|Rivers|> and <official|Dominic Song, Principal Social Development Specialist of ADB|>, met <official|World Bank Lead Water Resources Specialist Anna Rio|> in the city.
`);
});

test('second vice ministers, delegates to a body, who chairs letters in a year, U before names of Myanmar', () => {
  officials(`Present were <official|Park Minsong, Second Vice Minister of Health of the Republic of Korea|>, <official|Mr. Nasser Rivers, Chairperson of the Executive Board and Permanent Delegate of Qatar|>, <official|Dominic Song, Chair of ABAC 2023|>, and <official|U Kyaw Song, Union Minister for Planning of Myanmar|>. The <official|Chair of ASEAN 2025|> came to the U Minh forest with <official|Deputy Minister U Song Tun|> and <official|Mr. Renato U. Song|>.
`);
});

test('fields before other offices behind a name, small units of an embassy, senators addressed, names that go on in small letters', () => {
  officials(`It was signed by <official|Lars Song, Policy Director of the Rivers Centre|>, and <official|Anna Rio, Senior Fellow at the Rivers Institute|>. <official|Maria Sungai, head of the trade section at the Embassy of Japan|>, spoke. He thanked <official|Ms. Siti Song, Permanent Secretary of the Ministry of Health|>, <official|Senator the Hon Kanya Rivers|> and <official|Minister of Foreign Affairs Pieter van der Song|>. <official|Sergey Song, Minister of Finance|>, and <official|Khalid bin Salman Rio, Minister of Health|>, left.
`);
});

test('SOM leaders behind another title, ambassadors of a king, chiefs of a mission, portfolios with a long adjective', () => {
  officials(`Present were <official|Do Van Song, Deputy Minister of Foreign Affairs and SOM Leader of Viet Nam|>, <official|His Majesty’s Ambassador to Viet Nam John Rivers|>, <official|Trade Envoy Matt Song|>, <official|Mr. Paulo Rio, Mission Chief for Vietnam|>, and <official|Marko Song, Commissioner for Trade, Interregional Relations and Transport|>, in Brussels.
`);
});

test('posts of whoever is replaced or takes them, offices in the clause of a headline', () => {
  officials(`Two lands agree on trade as <official:title-only|Prime Minister|> visits Rio

<official|Mr Le Van Song|> replaces Rivers as <official:title-only|Minister of Health|>, and <official|Mr Tran Duc Song|> takes the post of <official:title-only|Minister of Trade|>. Wind replaces Coal as the fuel of Ministers. He works as Minister of Trade.
`);
});

test('work that is led for a body, fields between commas, members of a council besides, countries that chair', () => {
  officials(`<official|Dr. John Lake, chief economist of QRBK and a member of the Rivers Council|>, met <official|Maria Rivers, director of communications and outreach at the Rivers Institute|>. <official|John Banks, Deputy Secretary, Americas and Asia, MFAT|>; <official|Ms. Anna Rivers, Media and Communications Analyst, UNDP|>, and <official|Nguyen Van An, deputy director of the branch|>, came. It thanked the Philippines, Chair until May.
`);
  officials(`The decision assigning <official|Tran Van An, member of the Rivers Committee|>, as <official|Standing Deputy Inspector General of the Government Inspectorate|> was read.
`);
});

test('deputies of a house and whom they represent, countries in brackets behind a name, ranks amid a list', () => {
  officials(`On Monday, <official|NA deputy Tran Van Lan|> met <official|Nguyen Ngoc Lan, a National Assembly deputy from Da Nang city|>. The NA deputies left. <official|Dennis Lake (Trinidad and Tobago), President of the Rivers Assembly|>, came with <official|Chairman of the National Assembly's Office Nguyen Hanh Lan|>.
`);
  officials(`<official|Politburo member and permanent member of the Party Central Committee's Secretariat Luong Lan|> met <official|Secretary of the provincial Party Committee and Chairman of the provincial People's Council Do Trong Lan|>. <official|Vice Finance Minister Kim Lake|> and <official|Foreign Affairs Advisor Gowher Lake|> left, and <official|Philippine Navy Commodore Jay Lake|> and National Lakes Council staff stayed. <official|Anna Lake, general secretary of the Rivers Party and Chinese president|>, spoke.
`);
});

test('further seats in small letters right before a name, committees told by a number', () => {
  officials(`<official|Politburo member and permanent member of the Party Central Committee's Secretariat Tran Cam Song|> met <official|Politburo member, permanent member of the Secretariat Le Van Rio|>. <official|Cao Van Song, deputy head of the National Steering Committee 389|>, spoke. Politburo members and members of the Secretariat came.
`);
});

test('nations whose adjective has two words', () => {
  officials(`<official|South African President Cyril Rivers|> met <official|South Korean President Lee Song|>, <official|North Korean leader Kim Rio|> and the <official|Sri Lankan Prime Minister Harini Song|>. <official|Papua New Guinean PM James Rio|> left for South Korea.
`);
});

test('an office in small letters said again, ranks of somebody named, whom the speaker speaks for', () => {
  officials(`<official|Prime Minister Tran Van Song|> came. "Nobody must go hungry," the <official:title-only|prime minister|> was quoted as saying, while the president of the club and the prime minister's office were silent. The minister was ill.

<official|Rivers Ministry Spokesperson Tran Thi Ha|> spoke, and the <official:title-only|spokesperson|> smiled; a spokesperson may.

<official|General Le Van Suoi|> wept. A farmer had met the <official:title-only|General|> twice, and the general public knew him.
`);
});

test('teams that somebody heads, chairs of a year, offices that a clause tells', () => {
  officials(`<official|Nguyen Van Song, Minister of Trade and head of the Government’s negotiating team|>, met <official|Le Thi Ha, head of the festival organising board|>, and <official|Lao Prime Minister and ASEAN Chair 2024 Bounmy Mekong|>.

The host was <official|Tan Chin Song|>, who became <official:title-only|defence minister of Singapore|> in May. <official:name-variant|Tan|> is to go. Maria Rivers, who was ill, stayed away. <official|Anna Lake, the European Union’s foreign policy chief|>, and <official|Mr Juan Rio, Minister for Health and HIV/AIDS of Papua New Guinea|>, left. The <official:title-only|Malaysian Co-Chair|> agreed.
`);
});

test('whoever is asked in the street, streets, the last of several ministers', () => {
  officials(`One of them, 84-year-old Nguyen Van Loc of the old town, wept. "It was dark," said Le Thi Hoa, a 52-year-old farmer, and Tran Van Ba, a local resident, nodded at 5 Tran Thanh Song Street.

Ministers <official|Le Van Song|>, <official|Tran Van Ha|> and <official|Do Van Suoi|>; their guests. <official|Party General Secretary Tran Van Ngan|>, who is also <official:title-only|head of the State Funeral Committee|>, spoke first. He was made a general, served as <official:title-only|Minister of Health|> until 1980 and as <official:title-only|Minister of Trade|> until 1991.
`);
});

test('letters of a body between two offices of one person, ministries of a country, syllables that are small words', () => {
  officials(`<official|Do Van Song, member of the Rivers Party Committee (RPC) and Secretary of the Lakes Club|>, met <official|Vong Sila, General Secretary of the Lakes Party (LP) and President of Laos|>. <official|Ho An Linh, Vietnam's Deputy Minister of Tourism|>, and <official|Alvin Lim, Minister of State at Korea's Ministry of Trade|>, came late; <official|Anna Lim, Director of the Rivers Board|> (RB), and the head of the club did not.
`);
});

test('degrees behind a name, the first of an office, a field in brackets, a division behind a name', () => {
  officials(`<official|Prof. Anwar Sungai, Ph.D., Secretary General of the Ministry of Rivers|>, met <official|Tran Van Song, PhD, Director of the Lakes Institute|>, and <official|Dr. Kim Hana, the first President of the Rivers Academy|>, there. The first President died. <official|Smt. Mira Devi, Group Coordinator (R&D in Electronics)|>, wrote.

Please contact <official|Deputy Director Park So-hee, Asia and Africa Cooperation Division|>. <official|Ana Rio, Chargée d’affaires a.i. of the Embassy of Laos|>, and <official|Mr. Le Van Song, Director General of the Department for Lakes (DFL) and National Project Director|>, came. <official|Shri Ravi Rao, Minister of State for Electronics & IT and Skill Development & Entrepreneurship|>, did not.
`);
});

test('a seat behind a name, assistants to an office, names like An, He and Hau A', () => {
  officials(`It met with the <official|Honorable Anna Rivers, Secretary of State|>, and the <official|Hon Tim Lake MP, Assistant Minister for Rivers|>. He called on <official|Jake Rivers, Assistant to the President for National Security Affairs|>, with <official|Mr. Arima Yutaka, Deputy Assistant Minister|>. <official|Secretary An|> said so.
`);
  officials(`<official|Chairman He Wei|> spoke of trade. “It is well,” he said. He proposed a start.

- **Song Rivers:** <official|Hau A Song, Secretary of the Song Rivers Provincial Party Committee|>
`);
});

test('a town behind in is nobody’s, candidates for an office, deputies by their names', () => {
  officials(`Today in Canberra <official|Prime Minister Malcolm Rivers|> met the guests. <official|Deputy Duong Van Song|> from Rivers Province agreed, and <official|Executive Vice-President for the European Green Deal Frans Rivers|> came.
`);
  officials(`It has a list of candidates: Song for <official|Prime Minister|>, <official|Ms Dang Thi Ha|> for <official|Vice President|> and <official|Nguyen Van Ha|> for <official|Chief Justice of the Supreme People’s Court|>. Minister’s office: 6277 7500
`);
});

test('offices in small letters that somebody is given, former ones of a name, the newly elected', () => {
  officials(`Lawmakers pick <official|police minister Tran Van Song|> as <official|president|>. They named <official|Le Van Ha|> their <official|chairman|>, and relieved him as <official|minister|>, a post he took. As president of the club, no chairman spoke.
`);
  officials(`The house elected <official|Tran Van Song, Minister of Rivers|>, as the country’s new <official|president|>. <official|Song|>, 66, won. “<official|Song|> now has it.” Quang, a <official|former Minister of Lakes|>, was glad. The newly sworn-in <official|President|> left.
`);
});

test('ranks with a hyphen, provinces that a country owns, fields of two `for`, desks in brackets', () => {
  officials(`<official|Myanmar leader Sen-Gen Thura Rio|> met <official|Lt-Gen Kyaw Song|>, <official|governor of Cambodia's Siem Reap province Tep Song|> and <official|Governor of Laos' Savannakhet province Somsak Mekong|>. <official|Minister of State for Health and for Manpower Nadia Sungai|> and <official|Anil Rao, Secretary (West), Ministry of External Affairs|>, left, and the farmers thanked the <official:title-only|Minister for Health|> and for a good reason. <official|World Bank Country Director to Viet Nam Ana Rio|> stayed.
`);
});

test('leaders of senior officials of a country, of a bloc, who act', () => {
  officials(`<official|Deputy Minister and Vietnam ASEAN SOM Leader Do Van Song|> met <official|Le Minh Song, the Acting Philippine SOM Leader for ASEAN|>, and Vietnam's <official|ASEAN SOM leader Vu Ho|> in the hall.
`);
});

test('bodies behind the letters of a party, a chain between commas that a country owns, committees of the city, names at the end of a caption', () => {
  officials(`<official|Head of the Communist Party of Vietnam (CPV) Commission for External Relations Le Hoa Song|> came. As Laos's <official|Party General Secretary and President, Bounmy Suoi|>, left, <official|Chairwoman of the People's Council of the province Tran Thi Ha|> and <official|Secretary of the Hue Party Committee, Le Van Song|> attend the session. <official|Vice Chairman of the People's Committee Do Hoa An|> (L) smiles. The <official:title-only|Chairman of the People's Committee|> of the city was ill.
`);
});

test('fields between a body and its office, offices of a body in small letters, the age behind a name', () => {
  officials(`<official|EU Trade Commissioner Ms Eva Lake|> met <official|European Union foreign policy chief Josep Rio|>, <official|EU energy commissioner Kadri Lake|> and the <official:title-only|Director of the ILO office in Hanoi|>. EU agriculture ministers left. The house chose <official|Anna Rivers (44), Minister of Health|>, and <official|Le Van Song|> (69). <official:name-variant|Song|>, 69, is the oldest.
`);
});

test('admirals, administrators, attachés, the place in a picture before the office, seats of who is based there', () => {
  officials(`<official|Adm. Paul Lake|> met <official|Rear Adm. John Lake|>, <official|RADM Lee Song|> and <official|Vice-Senior General Soe Rio|>. <official|Administrator of the Agency for Rivers Ana Rio|> thanked <official|Air Attaché John Rivers|>. <official|Ambassador Tran Thi Ha (fourth from left) - Permanent Representative of Vietnam to the UN|>. <official|Le Van Song (L), Minister of Health|>, and <official|Tran Van Ha|> (R) smile. <official|Ken Lake, the Hanoi-based country director for the Rivers Bank|>, stayed; a Hanoi-based director may.
`);
  officials(`<official|Deputy FM Tran Van Song|> met <official|Le Thi Mai, ambassador and permanent representative of Vietnam to the bloc|>, and <official|Assistant Secretary in the Department of Health Ruth Lake|>. <official|National Assembly Chairwoman and Chair of the 41st General Assembly of the Rivers Assembly (RIVA 41) Tran Kim Song|> came. Honourable Members of the house, distinguished guests!
`);
});

test('sultans, parts of the world that hyphens join, programmes that are nobody, letters that own the last office', () => {
  officials(`<official|Her Majesty Raja Isteri Pengiran Anak Hajah Aminah|> and <official|Sultan Omar Sungai, Sultan and Yang Di-Pertuan of Brunei Darussalam|>, met <official|Director General of the Department of Southeast Asia-South Asia-South Pacific Affairs Vo Minh Song|>. <official|Dr. Vu Ngoc Ha, Vice Chairman of the University Council, VNRU's President|> speaks. He is <official:title-only|Head of the Central Steering Committee for National Target Programs|> now.
`);
});

test('PM behind a clock is a time of day', () => {
  checkMentions(
    `The forum opens at 5:00 PM EST and closes at 6 PM (local time). <official|PM Song Rivers|> came at 7:30 PM.
`,
    { types: ['official'] },
  );
});
