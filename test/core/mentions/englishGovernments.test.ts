/** Officials of governments that speak English: forms of address, offices of state, letters and fields behind them. Own sentences. */
import { test } from 'node:test';
import { checkMentions } from '../../support/mentions.ts';

const officials = (marked: string): void => {
  checkMentions(marked, { types: ['official'] });
};

const bodies = (marked: string): void => {
  checkMentions(marked, { types: ['organisation'] });
};

test('forms of address of South Asia stand before the name, in brackets too', () => {
  officials(`<official|Shri Anil Rao, Union Minister for Rivers|>, met <official|Smt. Mira Devi, Minister of State for Rivers|>. Later <official|Smt Devi|> thanked <official|Thiru Kannan Vel|>, <official|Hon’ble Prime Minister Shri Ravi Rao|> and <official|Lyonpo Tshering Norbu|>.

<official|Hon. (Dr.) Nimal Ganga, Minister of Rivers|>, and <official|Maj. Gen. (Retd.) Sunil Ganga, Secretary to the Ministry of Rivers|>, came with <official|Dr. (Mrs.) Kumari Ganga|>.
`);
});

test('letters of a body behind a comma belong to the office, in mixed capitals too', () => {
  officials(`<official|Dr. Asha Rao, Secretary, MoRL|>, spoke, as did <official|Shri Anil Rao, Former Secretary, MoRLS & Chief Statistician of India|>, and <official|Mr Banks, Additional Secretary, DRLT|>. The session was for the <official|Secretary|>, DRLT and other bodies of that kind.
`);
  bodies(`Mr Banks, Additional Secretary, <organisation|DRLT|>, took part; <organisation|DRLT|> paid.
`);
});

test('a charge in brackets, and what it is of', () => {
  officials(`It was signed by <official|Rao Inder Ganga, Union Minister of State (Independent Charge), Ministry of Rivers|>, and <official|Shri Anil Rao, Minister of State (Independent Charge) for Rivers and Lakes|>, on paper.
`);
});

test('offices of state', () => {
  officials(`<official|Mr Tavita Rio, Associate Minister of Rivers|>, met <official|Ms Anna Hill, Permanent Under-Secretary of State for Foreign Affairs|>, and <official|Mr Ivan Brook, Comptroller and Auditor General of India|>. <official|Mrs Mary Ford, Chief Medical Officer of England|>, and <official|Ms Lena Banks, Chief Adviser of Bangladesh|>, sat with <official|Mr Omar Sungai, Accountant-General of Singapore|>. <official|Ana Rio, First Vice-President of the Republic of Kenya, President of the Rio Foundation and UNESCO Goodwill Ambassador|>, was the Chief Guest of the day.
`);
});

test('a name that ends in an initial', () => {
  officials(`<official|Antonio Rios R., UNESCO Assistant Director-General for Culture|>, came with <official|Maria Rios G., Minister of Rivers|>.
`);
});

test('a field is no body of its own, and states have their formal names', () => {
  bodies(`Mr Chai, Minister of Digital Economy and Society of the Kingdom of Thailand, was in the chair of the <organisation|Ministry of Digital Economy and Society of Thailand|>.

The <organisation|Ministry of Culture of the Republic of Azerbaijan|> and the <organisation|National Commission of the Republic of Azerbaijan for <organisation|UNESCO|>|> wrote to the <organisation|Ministry of Health of the Kyrgyz Republic|>, the <organisation|Government of the United Republic of Tanzania|> and the <organisation|Embassy of the Islamic Republic of Pakistan in Hanoi|>.
`);
});

test('letters that address somebody are no acronym', () => {
  checkMentions(
    `YAB Dato Ahmad Sungai and YBhg Tan Sri Omar Sungai met the council of <acronym|QRSK|> users.
`,
    { types: ['acronym'] },
  );
});

test('posts that somebody comes to, keeps or leaves', () => {
  officials(`<official|Mr Kofi Banks|>, 53, becomes <official:title-only|Permanent Secretary (Transport)|> on Dec 11, and stays on as <official:title-only|Permanent Secretary (Law)|>. The same day <official|Mr Ivan Hill|> gives up the post of <official:title-only|Permanent Secretary (Finance)|>. He joined in July as <official:title-only|Permanent Secretary (Land Transport)|> and will be <official:title-only|Acting Prime Minister|> in the meantime, but remains <official:title-only|chief executive officer of QRS Media|>.

The new <official:title-only|Secretary-General|> takes office in spring. <official|Ms Anna Brook|> steps down as <official:title-only|Chief Executive of the Rivers Agency|>; a new Regional Director was elected, and Laos becomes Chair of the Rivers Council.
`);
});

test('offices of Malaysia and Australia, offices for the time being, names that open like an article', () => {
  officials(`<official|Housing and Local Government Minister Nga Kor Rio|> told <official|Opposition Leader Peter Hill|>, <official|Assistant Treasurer Stephen Brook|>, <official|Shadow Finance Minister Jane Ford|> and <official|Federal Minister for Rivers Ahsan Rao|> of it. <official|Edwin Rio, UNDP Deputy Resident Representative a.i.|>, and <official|RDB Secretariat Chief Executive Officer An Pich Song|> came with <official|Special Representative of the <official:title-only|UN Secretary-General|> for River Risk Kamal Rivers|> in a car.
`);
});

test('what an office is for is no part of its body, central banks, letters before the office of an office', () => {
  bodies(`The High Representative of the <organisation|European Union|> for Foreign Affairs, the Governor of <organisation|Bank Indonesia|> and the <organisation|Office of the <organisation|UN|> Resident Coordinator|> wrote to the <organisation|Office of the <organisation|National Broadcasting and Rivers Commission|>|>, to <organisation|Universiti Sungai|>, the <organisation|U.S. Department of Energy|> and the <organisation|Dewan Rakyat|>.
`);
});

test('letters of a meeting of three, regional meetings, boards that meet, a dateline in capitals', () => {
  checkMentions(
    `HANOI – Chinese Foreign Ministry staff went to the <meeting|57th ARM|> and the <meeting|16th Asia and the Pacific Regional Meeting|>, and prepared the <meeting|57th Annual Meeting of the RDB Board of Governors|> in May.
`,
    { types: ['meeting'] },
  );
});

test('a ministry that owns an agency, delegations whose heads meet, emirs', () => {
  bodies(`The <organisation|Department of Science and Technology|>'s <organisation|Philippine Council for River Research|>, the <organisation|Ministry of Women's Affairs|> and Heads of Delegation met <organisation|Petronas|> staff.
`);
  officials(`<official|Mr Ivan Banks, Chief Executive Officer of the Rivers Agency|>, met the <official|Emir of Kuwait, Sheikh Sabah Rivers|>, at the General People's Congress. The <official:title-only|CEO|> and the Governor left; the governor was nobody.
`);
});

test('behind "and" a minister between commas is the next one', () => {
  officials(`<official|The Hon Anna Lake, Minister for Rivers|>, and <official|Assistant Minister for Lakes, the Hon Tim Wood MP|>, spoke. <official|Anna Lake, Minister for Trade and Minister for Tourism|>, met <official|Mr Tim Wood|>.
`);
});

test('who is posted to a country, before another body; names with particles', () => {
  officials(`<official|World Bank Country Director for Vietnam Carolyn Reed|> and <official|State Bank of Vietnam Governor Nguyen Thi Hoa|> attended. <official|European Commission President Ursula von der Linden|> and <official|European Council President Antonio Rio|> met <official|World Bank Vice President Omar bin Said|> there.
`);
  bodies(`<organisation|European Commission|> President Ursula von der Linden and <organisation|European Council|> President Antonio Rio met. The <organisation|Viet Nam Coffee and Cocoa Association|> paid.
`);
});

test('ministers by field and letters, chief ministers of a state, forms of address in Brunei', () => {
  officials(`<official|Malaysian Investment, Trade and Industry (MITI) Minister Tengku Zaf|> met <official|Datuk Seri Setia Dr Awang Haji Amin bin Abdullah|>. <official|Telangana Chief Minister Ravi Rao|> and <official|Delhi Lieutenant Governor Anil Saxen|> came.
`);
});

test('directorates of the European Commission, and a director-general with a name', () => {
  bodies(`<organisation|DG INTPA|>, <organisation|DG Trade|> and the <organisation|Directorate-General for Climate Action|> (<organisation|DG CLIMA|>) attended. <organisation|WTO|> DG Ngozi Okon spoke.
`);
});

test('one word behind whose meeting it is tells the town', () => {
  checkMentions(
    `The <meeting|57th Annual Meeting of the ADB Board of Governors|> in Tbiliso opened. The <meeting|6th Dialogue on Trade in Services|> and the <meeting|Symposium on Advances in Nanotechnology|> ended.
`,
    { types: ['meeting'] },
  );
});

test('who is named to an office, police and army, members of parliaments, offices with portfolios of several words', () => {
  officials(`<official|Industry Minister nominee Anna Rivers|> met <official|National Police Chief General Marco Rio|>, <official|Chief Secretary to the Government Tan Sri Ahmad Rio|> and <official|Unification Minister Song Min-ho|>. <official|State-Owned Enterprises (SOEs) Minister Erik Rio|> and <official|Rep. Tom Rivers|> (D-WA) spoke to <official|Department Spokesperson Mary Lake|>. The General Debate began.

The <official|Minister at the Foreign Office, Mark Rivers MP|>, came, as did <official|He Yongqian, spokesperson for the Ministry of Commerce|>. At the event, <official|PM Le Van Song|> spoke.
`);
  bodies(`At the event, PM Le Van Song spoke, as did <organisation|VNA|>.
`);
});

test('who speaks for a ministry in small letters, an office joined in small letters, honours, bodies behind letters', () => {
  officials(`<official|Guo Rivers, a spokesperson for China's foreign ministry|>, met <official|Tom Lake, spokesperson for the Utopian Rivers Commission|>. Anna Rivers, spokesperson for the family, came. <official|NA General Secretary and head of the NA Office Le Van Song|> spoke, as did the <official|NA General Secretary|> and <official|head of the NA Office Tran Van Song|>. <official|Vice Admiral Anil Rao, AVSM, NM, Flag Officer Commanding-in-Chief, Western Rivers Command|>, agreed.
`);
  bodies(`The <organisation|FBI|>, <organisation|CIA|> and <organisation|Department of Rivers|> met the <organisation|All-China Rivers Federation|> and All-Party guests.
`);
});

test("a nation's customs, regions joined, nationals abroad, a part of the world, a country in the brackets of letters", () => {
  bodies(`<organisation|Thai Customs|> and <organisation|Singapore Customs|> Director-General Tan Hung Rio met; the Vietnam Customs Law and customs procedures did not change. The <organisation|Asia and Africa Cooperation Division|> wrote to the <organisation|Anti-Smuggling and Investigation Department|>.

He saw the <organisation|Association of Korean Scientists and Engineers in Viet Nam|>, the <organisation|Rivers Association|> in Laos, and the <organisation|Networking Centre for River Heritage in the Asia-Pacific Region|> in Seoul. The <organisation|Rivers Service Agency of Korea|> (<organisation|RSD Korea|>) signed; <organisation|RSD Korea|> is large.
`);
  bodies(`They thanked the <organisation|World Bank|> for the Rivers Financing Initiative. The <organisation|Indian Rivers Emergency Response Team|> (<organisation:short|RERT-In|>) and the <organisation|Lakes Protection Agency|> (<organisation:short|BL2MI|>) signed; <organisation:short|BL2MI|> paid. <organisation|Tenaga Nasional Berhad|> watched, as did the <organisation|Office of the <organisation|Inter-Sectoral Steering Committee for Rivers Integration|>|>.
`);
});

test('the Central Committee and its office, organs before a day, a town’s police, a house that is a place', () => {
  bodies(`Song, chief of the <organisation|<organisation|Central Committee|>’s Office|>, said so at the White House. It was approved by the <organisation|Executive Board|> on 7 September. The <organisation|Song Rivers Organizing Committee|> met; he had set up the <organisation|Organizing Committee|> on August 9.
`);
  bodies(`He works with the <organisation|Hanoi police|>, and Hue police officers left. The <organisation|Department of the Interior and Local Government|> wrote to the <organisation|<organisation|Lao People’s Rivers Party|> Central Committee|> and the <organisation|provincial delegation of <organisation|National Assembly|> deputies|>.
`);
});

test('whose release it is, a committee told by its letters, letters of two before their meeting', () => {
  bodies(`<organisation:short|MRT|> PRESS RELEASE

The <organisation|Joint Working Committee|> (<organisation:short|JWC|>) met. The 48th REM was followed by the 15th REM-<organisation:short|MOFCOM|> Consultation.
`);
});
