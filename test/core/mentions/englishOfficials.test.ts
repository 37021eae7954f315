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
  officials(`The Ministers agreed. ASEAN Member States and a Minister of State were named; he is a Minister of Finance like any other of that year.
`);
});

test('a named office that is conferred, held or taken up', () => {
  officials(`He was appointed <official:title-only|Minister of Finance|> in spring. She was assigned to hold the position of <official:title-only|Deputy Minister of Rivers|>, and he was congratulated on his appointment as <official:title-only|Chinese Ambassador to Vietnam|>.

The Assembly elected <official|Alan Rio, member of the Rivers Committee|>, as <official:title-only|Chief Justice of the Supreme Court|>. It served as President of the Rivers Council for years.
`);
});

test('envoys of somebody, towns before their mayors, ministers of two bodies in brackets, units with numbers', () => {
  officials(`The <official|Special Envoy of the <official:title-only|United Nations Secretary-General|> for Iraq, Huang Sungai|>, met <official|Rivertown Mayor Tang Liang|> and <official|Minister of State (Prime Minister’s Office and Ministry of Rivers) Tan Kiat Song|>. The visit of the <official|ASEAN Secretary General|> to Manila ended.

<official|Lieutenant General Vu Hai Song, Commander of Military Zone 3|>, and <official|Vice Admiral Pham Hoai Ho, Commander of the Border Guard Command|>, came. The <official:title-only|Minister|> (Ministry of Rivers) left.
`);
});

test('titles in lower case right before a name', () => {
  officials(`The ministry's <official|deputy minister, Datuk Ahmad Rivai|>, spoke after <official|Indonesian foreign minister Retno Sungai|> and its <official|chairman Lieut. Gen. Le Tan Song|>. The director and a member of the board were there, and foreign ministers came later.
`);
});

test('ranks in all their short forms', () => {
  officials(`<official|Deputy Minister of National Defence Sen. Lieut. Gen. Hoang Van Song|> and <official|Col. Govin Alexeyev|> met <official|Maj. Gen Tran Van Suoi, Deputy Chief of the General Staff|>, and <official|Defence Minister General Phan Van Ho|>, on the border.
`);
});

test('a country, a body with its letters, or fields stand before the office', () => {
  officials(`<official|Malaysian Communications and Multimedia Minister Ali Sungai|>, <official|Philippine Department of Rivers and Lakes Technology (DRLT) Secretary Ivan E. Rio|> and <official|Vietnamese Deputy FM Bui Thanh Song|> took part. He thanked Malaysia's <official|Communications and Multimedia Minister Ali Sungai|> for it.
`);
});

test('a form of address behind a comma leads to the name, also behind "the"', () => {
  officials(`The <official|Governor of Jeju Special Self-Governing Province, H.E. Oh Hun|> and the <official|President of Jeju Rivers Institute, H.E. Kang Hoon|>, the <official|Secretary-General of ASEAN, Dr. Kao Hourn|>, met. <official|Prime Minister, Datuk Seri Ismail Sungai|>, and <official|Minister of State for Asia and the Pacific, the Rt Hon Mark Rivers MP|> said so.
`);
});

test('short references to foreign names, by their first word or their last', () => {
  officials(`<official|Trade Minister Yeo Han-gang|> met <official|Foreign Minister Cho Gang|>, who co-chaired the talks with <official|Yeo|>. <official|Cho|>, for his part, agreed. <official|Yeo|> visited the river. Long Cho Street was closed.
`);
});

test('the holder of the same office elsewhere', () => {
  officials(`<official|Minister of Foreign Affairs Bui Thanh Song|> held talks with his Cambodian counterpart <official|Prak Tonle|> and met <official|Wang Jiang, State Councilor and Foreign Minister of China|>, and <official|Lan Anh Song, the new ambassador and permanent representative of Vietnam|>, in town.
`);
});

test('family names that are function words', () => {
  officials(`They met <official|Vice Foreign Minister To Anh Song|> and <official|Ambassador Extraordinary and Plenipotentiary of the People's Republic of China to Vietnam He Jiang|> at noon. <official|Minister|> To Visit Laos Tomorrow was the headline.
`);
});

test('a post that is held by a country or counted is nobody', () => {
  officials(`Vietnam served as the ASEAN Chair, and he returned as any Chinese Ambassador to Vietnam would. It is the office of the 6th Secretary-General of the ASEAN Rivers Centre.
`);
});

test('an office in lower case behind the name, with its body; members of a committee; standing deputies', () => {
  officials(`<official|Dr Takeshi Kawa, WHO regional director for the Western Pacific|>, met <official|Party Central Committee member, Deputy Prime Minister Ho Duc Song|>. <official|Nguyen Phi Song, alternate member of the Party Central Committee and Secretary of the Hoa Binh provincial Party Committee|>, came with <official|Mr. Vu Anh Ho - RJU Standing Vice Rector|>.
`);
});

test('a country behind a comma is where the minister is one', () => {
  officials(`<official|H.E. Dr. Kalaya Maenam, Minister of Science and Technology, Thailand|>, was elected. <official|H.E. Nguyen Song, Minister of Rivers|>, left for Thailand and Laos.
`);
});

test('"Jr." behind a comma, verbs of headlines, names in capitals', () => {
  officials(`<official|Lao Prime Minister Sonexay Mekong|> Attends 42nd ASEAN Summit

<official|RIVA Secretary Dr. Renato U. Rio, Jr.|>, assured that <official|Rio|> also agreed.

<official|ANTÓNIO GOMES, Secretary-General of the United Nations|>, outlined it.
`);
});

test('name after name, each with its office before it', () => {
  officials(`He met the <official|Prime Minister of Timor-Leste, Taur Rivero|>, the <official|Prime Minister of Malaysia, Anwar Sungai|>, and the <official|President of the Philippines, Ferdinand Rio|>.
`);
});

test('somebody who is called like a town, under a chair who is none', () => {
  officials(`<official|NA Chairman Vuong Dinh Hue|> spoke. It met under the chair of <official|NA Chairman Vuong Dinh Hue|>. <official|Chairman Hue|> outlined the plan for Hue.
`);
});

test('titles in lower case that are joined, and an office that is part of a longer one', () => {
  officials(`He met <official|Jens Rivers, co-founder and current Chairman of Rivers Holdings|>, and <official|Mr Tharman Sungai|>, who is Coordinating Minister for Economic Policies.
`);
});

test('whoever heads a body is told by it, with its own ending and behind "newly appointed"', () => {
  officials(`Growth is fast, <official|Stefanie Rio, World Bank Acting Country Director for Vietnam|>, has said. <official|Victoria Mar, the World Bank's Country Director for Vietnam|>, agreed with <official|Ramla Al Rivera, newly-appointed UN Resident Coordinator in Vietnam|>. <official|Al Rivera|> thanked the <official|ASEAN Secretary-General|>, as well as the <official|Vice President of the European Commission|>.
`);
});

test('letters behind the head of a title, long portfolios, particles behind initials, a chairman of something', () => {
  officials(`<official|Minister of State (MOS) for Foreign Affairs and Home Affairs Masagos Zul|> met <official|Higher Education, Science, Research and Innovation Minister Suvit Mae|> and <official|National Police Director General Ronald M dela Rio|>. The Chairman of the board was away. <official|MOS Masagos|> left.
`);
});

test('whose office it is, behind the name', () => {
  officials(`<official|Secretary General Shen Zhong of the Rivers Centre|> (RCQ), <official|First Vice Foreign Minister Kim Hung Kyu of the ROK|>, <official|Assistant Foreign Minister Rusli Jalil of Thailand|> and <official|King Norodom Samoni of Cambodia|> sat with <official|President Xu Jin|> of China's party.
`);
});

test('letters in brackets between an office and its place or its holder', () => {
  officials(`Talks with <official|Resident Representative of the UN Development Programme (UNDP) in Vietnam Caitlin Wiese|> ended. The <official|Director-General of the World Rivers Organization (WRO), Ngozi Okonja|>, will speak. <official|Trent Frazer, Deputy Assistant Director of the Engagement Division|>, agreed.
`);
});

test('a body of several words behind "the", letters in brackets before "in" a country', () => {
  officials(`Growth is fast, said <official|Jonas Rivers, the United Nations Resident Coordinator in Vietnam|>, to <official|Anna Sungai, UN Resident Co-ordinator|>. <official|Resident Representative of the UN Development Programme (UNDP) in Vietnam Carla Rio|> and <official|Mr. Ajit Sungai, the UN Assistant Secretary-General, Assistant Administrator and Regional Director of UNDP for Asia and the Pacific|>, agreed. Briefing <official|Rio|> on it took an hour.
`);
});

test('somebody called like a town or by two joined words acts; "the Secretary" is who was named', () => {
  officials(`<official|NA Chairman Vuong Dinh Hue|> came. <official|Hue|> took the floor. "Yes," said <official|Foreign Minister Javier Rio-Olaya|>. "No," <official|Rio-Olaya|> went on.

<official|Secretary of State Antonia J. Rivers|> met <official|Foreign Minister Bui Thanh Song|>. The <official|Secretary|> and <official|Foreign Minister|> discussed rivers. The <official|Secretary|> also left.
`);
});

test('a bare office behind a comma with its predicate is the next subject', () => {
  officials(`<official|Minister for Asia Nigel Rivers|> came. Speaking alongside <official|Vice Minister Do Hung Song|>, the <official:title-only|Minister|> is expected to agree with all of it.
`);
});

test('letters in brackets between two offices, other organisations of a seat', () => {
  officials(`<official|Vice Chairwoman of the National Assembly (NA) and Chairwoman of the Rivers Group Nguyen Thi Song|> met <official|Ambassador Cecilia R. Rio, Permanent Representative to the United Nations and other International Organizations in Geneva|>, as co-head.
`);
});

test('a second office led by its fields, a father’s name, honours of Cambodia, deans and universities behind names', () => {
  officials(`<official|Deputy Prime Minister and Trade and Industry Minister Gan Kim Song|> met <official|Malaysia Investment, Trade, and Industry Minister Tengku Zafri Tengku Abdul Rio|> and <official|Interior Minister Samdech Krolahom Sar Rheng|>. <official|Mr. Zhang Can Song, Vice Principal of Rivers Academy|>, and <official|Dr. Le Quoc Song - Vice Rector of the university|>, sat beside <official|Prof. Le Anh Ho, Director of the University of Rivers, Vietnam National University|>, all day.

<official|Song|> and <official|Rheng|> signed it.
`);
});

test('nicknames, initials without stops, names that are forms of address, particles, coordinating ministers', () => {
  officials(`<official|President Joko “Joki” Sungai|> and <official|Foreign Minister Retno LP Sungai|> met <official|His Excellency Datuk Chin Hon Rio, Minister of Health of Malaysia|>, <official|Coordinating Maritime Affairs Minister Luhut Rio|> and <official|Secretary de la Rio|> there.

Incoming <official|Department of Rivers (DOR) Secretary Fortu De La Rivera|> left. <official|De La Rivera|> said so.
`);
});

test('who is appointed or replaced, ranks of other nations, ministers of a field by themselves, a name again with its office', () => {
  officials(`He has appointed <official|Alison Rivers|> of the United Kingdom, replacing <official|Alan Rio|>, who left. <official|Lieutenant General Leonard Sungai|> of Kenya came. The <official:title-only|Foreign Minister|> and the <official:title-only|Deputy Health Minister|> spoke in <official|Prime Minister Ismail Sungai|>'s Cabinet room.

<official|Dr. Tran Thi Song|> is here. <official|Song|> spoke. Two years ago, <official|Song, Director of the Department of Rivers|>, was promoted.
`);
});

test('brackets inside a chain of offices, nations, heads of missions in lower case, particles in a row, Irish names again', () => {
  officials(`<official|Tunisian Ambassador Dhia Rio|> met <official|Vietnamese Consul General in Vancouver (Canada) Le Quang Song|> and <official|head of the Delegation of the European Union to Vietnam Bruno Rio|>. At the invitation of <official|Foreign Minister Bui Thanh Song|>, <official|Vice President of the European Commission (EC), High Representative of the European Union (EU) for Foreign Affairs and Security Policy Josep Rio|> pays a visit with <official|President of the European Commission Ursula von der Rivers|>.

<official|Chief Operating Officer David O’Rivers|> met <official|Deputy Defence Minister Sen. Lieut. General Nguyen Chi Song|> first. Then <official|O’Rivers|> left.
`);
});

test('the PM in a headline behind a date, names that end in a word of sentences', () => {
  officials(`date 2023-12-10 <official|PM Hun Sungai|> came. <official|Deputy Prime Minister Men Sam An|> said so.
`);
});

test('a department and its ministry before a form of address, holders to come, assistants, whom somebody welcomes', () => {
  officials(`<official|Deputy Director-General of the Rivers Cooperation Department, Ministry of Rivers of Laos Dr. Ha Thi Song|> met <official|H.E. Rex Sungai, Secretary of Rivers of the Republic of the Philippines and incoming Chair of the Rivers Council|>. <official|Assistant Trade Minister Ayres|> saw <official|Special Envoy for Southeast Asia Nicholas Moor|> and <official|Permanent Secretary at the Singaporean Ministry of Defence Chan Heng Song|> there.

The group welcomed <official|Alan Phantha|> as the new <official:title-only|Deputy Director-General of the Rivers Council|>. The <official:title-only|Secretary-General of ASEAN|> and the Committee of Rivers agreed. <official|Senior General Hoang Xuan Ho|> left.
`);
});

test('press secretaries, judges, members told with an article', () => {
  officials(`<official|Deputy Press Secretary Ohta|> and <official|Justice Alan Menon, Judge of Appeal of the Supreme Court|>, met <official|Vuong Dinh Song, a Politburo member|>. They met <official|member of the NA Standing Committee, NA Secretary General Bui Van Ho|>.
`);
});

test('a Vietnamese name with a syllable that English has as a word, behind fields', () => {
  checkMentions(
    `HANOI, 6 December 2025 - <official|Deputy Minister of Science and Technology Bui The Duy|> attended the opening. He said it went well.
`,
    { types: ['official'] },
  );
});

test('the letters of a party inside the name of its committee', () => {
  officials(`<official|General Secretary of the Communist Party of Việt Nam (CPV) Central Committee Nguyễn Phú Sông|> met <official|Chairman of the National Rivers’ Congress of China (NRC) Standing Committee Zhang Jiang|>. On the invitation of <official|Raúl Rio, first secretary of the Communist Party of Cuba (PCC) Central Committee and President of the Councils of State of the Republic of Cuba|>, he left.
`);
});

test('committees told by their number inside a title, a family name that is a function word', () => {
  officials(`<official|Pham Minh Song, Secretary of the 12th Party Central Committee and head of the Central Organising Commission|>; <official|To Lam, Minister of Public Security|>; and <official|Senior Lieutenant General Phan Van Song, member of the 12th Party Central Committee, Chief of the General Staff and Deputy Minister of National Defence|>, came.
`);
});

test('permanent members, members before other offices, a vice state president', () => {
  officials(`Among them are <official|Tran Cam Song, permanent member of the Party Central Committee’s Secretariat, and Secretary of the Party Committee of Central Party Agencies|>. It praised <official|former permanent member of the Party Central Committee’s Secretariat Dinh The Song|> and <official|Vo Thi Anh Ho, Party Central Committee member and Vice State President|>.
`);
});

test('letters of a body before the name of who leads it', () => {
  officials(`He met <official|Director-General of UNESCO Irina Rivera|> and <official|Secretary-General of ASEAN Kao Hourn|>.
`);
});

test('letters in brackets before a form of address and before an office', () => {
  officials(`<official|President of the Viet Nam Union of Rivers Organisations (VURO) Ambassador Nguyen Phuong Song|> greeted the <official|Chair of the Rivers Advisory Council (RAC), Ms. Julia Rivera|>, there.
`);
});

test('honours of Cambodia, a rank of an army, a name that ends in a word of sentences', () => {
  officials(`<official|Samdech Akka Moha Sena Padei Techo Hun Song, Prime Minister of the Kingdom of Cambodia|>, and <official|National Assembly President Samdech Akka Moha Ponhea Chakrei Heng Song|> met <official|Army General Raúl Rio Ruz|>. <official|Samdech Techo Hun Song|> and <official|H.E. Sok An, Chairman of the Rivers Committee|>, agreed.
`);
});

test('more fields, a government’s spokesperson, founding chairmen', () => {
  officials(`<official|Energy and Mineral Resources Minister Ignasius Rio|>, <official|Government Spokesperson Chai Rivera|> and <official|Hon. Jose Rio, Founding Chairman and Co-chairman of the Rivers Committee|>, met the five General Departments of the ministry.
`);
});

test('a title with its bearer behind a name of one word, initials, a form of address amid a name', () => {
  officials(`<official|Communication and Informatics Minister Rudiantara|>, <official|Minister of Women's Empowerment and Child Protection Yohana Rivera|>, and <official|Vice Foreign Minister A. M. Fachir|> came. <official|Second Minister of Foreign Affairs Erywan Pehin Yusof|> left.
`);
});

test('presidents of a socialist republic, a conference that is a body', () => {
  officials(`<official|President of the Socialist Republic of Việt Nam Võ Văn Sông|> left with <official|Chairman of the National Committee of the Chinese People's Political Consultative Conference Yu Jiang|> at noon.
`);
});

test('who took the photo, a series, who retired', () => {
  officials(`The rivers were high. Photo: Le Anh Dung. The Rivers Speaker Series began. It was chaired by <official|His Excellency General Prayut Mae (Ret.), Prime Minister of the Kingdom of Thailand|>, there. Photo: Tung Dinh.
`);
});

test('offices and fields in lower case behind a name', () => {
  officials(`They were <official|Hong Nam-Gang, deputy prime minister and minister of economy and finance of South Korea|>, and <official|Lee Ju-gang, governor of the Bank of Rivers|>. <official|Ahmad Sungai, Brunei's deputy minister of finance and economy|>, came with <official|Victoria Mar, Vice President for East Asia and the Pacific at the World Bank|>, too.
`);
});

test('the city’s department, transition, whom somebody elects', () => {
  officials(`Also present was <official|Director of the city’s Department of External Relations Trần Phước Sông|>. <official|Energy Transition and Water Transformation Minister Fadillah Sungai|> spoke. The Assembly elected <official|Dennis Rivers|> of Trinidad and Tobago as President of its session.

PRESIDENT RETURNS TO NEW YORK FROM A TRIP
`);
});

test('who is chosen, an ambassador to be, a governor of a province', () => {
  officials(`<official|Nguyen Thanh Song|> was chosen as <official:title-only|Chairwoman of the Committee on Deputies' Affairs|>, and <official|Duong Thanh Ho|> as <official:title-only|Chairman of the Committee on Rivers|>. <official|Vietnamese Ambassador Designate to Cambodia Vu Quang Song|> met <official|Belarussian Minister of Education Andrei I. Rivanets|> and <official|former governor of Savannakhet province Santiphab Mekong|>.
`);
});

test('a mission to several bodies, weekdays behind a name, secretaries of a department and of regions', () => {
  officials(`<official|Ambassador Duong Chi Song, head of Vietnam’s Permanent Mission to the UN, the WTO and other international organisations in Geneva|>, was there. <official|President Joko Sungai|> Tuesday said so. <official|Deputy Assistant Secretary of Defence for South and Southeast Asia of the US Dr. Joseph Rivers|> agreed with <official|YB Dato Seri Setia Dr Hj Mohd Amin Sungai|>.
`);
});

test('the initial A. amid a name behind fields', () => {
  officials(`He was met by <official|Secretary for Foreign Affairs Enrique A. Rivera|> on Monday in the capital of the country.
`);
});

test('a chair of a bloc before the comma of the next official', () => {
  officials(`Following the opening remarks by <official|President Joko Widodo|> as ASEAN Chair, <official|Prime Minister Kishida|> spoke in the hall.
`);
});

test('the State Vice President, a spokesperson of the President, the leader of a country', () => {
  officials(`<official|State Vice President Nguyen Thi Doan|> met <official|Presidential Spokesperson Maria Rivera|> and <official|Russian leader Vladimir Rivera|> in the evening.
`);
});

test('acting counselors and vice provosts behind a dash or a comma', () => {
  officials(`With them were <official|Ms. Jane Rivers - Acting Commercial Counselor|>, <official|Bryan Hill, Vice Provost of International Affairs|> and <official|Mr. Tran Van Trong - Vice Rector|> in the morning.
`);
});

test('professors at a school', () => {
  officials(`<official|James Rivers, Associate Professor at the Lee Kuan Yew School of Public Policy|>, said so to the people of the city.
`);
});

test('outgoing deputies, Mme, regional directors, letters with a country before the office', () => {
  officials(`<official|Mme Souliya Song, Vice President of the National Assembly|>, met <official|Mr. Vieng Mekong, outgoing Deputy Governor of Savannakhet|>. <official|WHO Regional Director for the Western Pacific Dr Shin Young Rivers|> spoke; the <official|Regional Director|> thanked them. The United States-Rivers Business Council (US-RBC) was there, led by <official|US-RBC Malaysia head of delegation Tina Rivers|>.
`);
});

test('the country of the town where a mission has its seat', () => {
  officials(`<official|Ambassador Le Thi Song, head of the Vietnamese Permanent Mission to the UN, World Trade Organisation and other international organisations in Geneva, Switzerland|>, said so.
`);
});

test('a name right behind the dash of a dateline', () => {
  officials(`Paris, 1 December—<official|Nguyen Tan Song, Prime Minister of the Socialist Republic of Viet Nam|>, paid a visit to the capital of the country.
`);
});

test('what somebody is thanked for, offices joined by an ampersand, ministers in the plural', () => {
  officials(`She thanked the <official|Prime Minister|> for Vietnam’s recent work. He went with <official|Deputy Prime Minister & Coordinating Minister for National Security Teo Chee Song|> to the capital. In joining other ASEAN Foreign Ministers, <official|Foreign Minister Don Rivers|> brought a letter. <official|Trade Minister Jeong In-song|> spoke.
`);
});

test('somebody between commas before the next official, ambassadors to two countries', () => {
  officials(`In a meeting with the <official|Minister for Foreign Affairs of Papua New Guinea, Justin Rivers|>, <official|Minister Retno Sungai|> spoke. There were <official|Trade Minister Muhammad Sungai|>, <official|Indonesian Ambassador to Australia and Vanuatu Siswo Sungai|>, as well as others.
`);
});

test('long names of Brunei, acting directors of a bank in small letters, missions listed with a last comma', () => {
  officials(`<official|Haji Adi Ihram Bin Dato Paduka Haji Sungai, Deputy Permanent Secretary at the Ministry of Defense of Brunei|>, met <official|ADB acting country director for Cambodia Anthony Robert Rivers|>. The delegation was led by <official|Ambassador Nguyen Trung Song, Vietnam’s permanent representative to the United Nations, the World Trade Organisation (WTO), and other international organisations|>, in the city.
`);
});

test('the head of an organisation that was named before', () => {
  officials(`He paid a visit to UNESCO. Welcoming him, the Organization’s <official|Director-General, Irina Rivers|>, spoke of the country in her speech.
`);
});

test('chairs of two bodies with their letters, of the Lao NA, ministers with a small head', () => {
  officials(`Letters were sent to <official|Chairman of the National Assembly (NA) and the National Election Council (NEC) Vuong Dinh Song|>. <official|Chairman of the Lao NA Saysomphone Mekong|> spoke. <official|Commerce minister Pan Sorasak|> leads the meeting in the city.
`);
});

test('outgoing holders between commas, what else somebody is, offices to be', () => {
  officials(`She thanked the outgoing <official|Secretary General, Ban Ki-song|>, for his work. <official|H.E. Pan Sungai, also ASEAN Economic Minister for Cambodia|>, spoke of the readiness of Cambodia to be the Chair of ASEAN in the year.
`);
});

test('the holder behind a comma opens the sentence; the chair of a house told by letters that were explained', () => {
  officials(`<official|Prime Minister of Cambodia, Hun Song|> presided over the opening. Letters were sent to <official|Chairman of the National Assembly (NA) Vuong Dinh Song|>. In his letter, <official|Chairman of the Lao NA Saysomphone Mekong|> spoke of the NA and the people.
`);
});

test('forms of address of Brunei, Malaysia, Cambodia and courts, several at once, names cut short', () => {
  officials(`<official|Yang Berhormat Dato Seri Setia Awang Haji Ahmad bin Haji Mohd. Sungai, Minister of Rivers|>, met <official|The Honourable Dato' Sri Ali Sungai|>. <official|His Majesty Norodom Tonle, King of Cambodia|>, and <official|Lok Chumteav Bun Rany|> came with <official|HE Dr Anna Rio|>, and Excellencies, Lok Chumteav Deputy Prime Ministers stood.
`);
});

test('verbs of headlines behind a name', () => {
  officials(`<official|General Anna Rivers|> Attends Meeting in Bangkok

<official|Senator Nguyễn Thị Hà|>’s Visit to Japan

<official|Senator Lee Hyun-song|> Receives Guests

<official|Prime Minister Le Minh Song|> Receives <official|Deputy Minister of Health Kim Min-seok|>

The visit is part of the work of the two sides.
`);
});
