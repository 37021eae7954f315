/** Organisations in English text: what belongs to a name, what does not, and letters for them. Own sentences. */
import { test } from 'node:test';
import { checkMentions } from '../../support/mentions.ts';

const bodies = (marked: string): void => {
  checkMentions(marked, { types: ['organisation'] });
};

test('a list of fields belongs to the name, with its country', () => {
  bodies(`The <organisation|Ministry of Science, Technology and Innovation of Malaysia|> met the <organisation|Agency for Science, Technology and Research|> in the morning.

The <organisation|Ministry of Sustainability and the Environment|> and the <organisation|Ministry of Digital Development and Information|> replied to the <organisation|Economic and Social Council|> of the region in writing.
`);
});

test('a head at the end of the name, with fields joined before it', () => {
  bodies(`Staff of the <organisation|National Research and Innovation Agency of Indonesia|> and of the <organisation|Viet Nam Telecommunications Authority|> took part, as did the <organisation|Hà Nội People's Committee|> and the <organisation|National Cancer Centre Singapore|> on the last day.
`);
});

test('two bodies side by side are two', () => {
  bodies(`Officers of the <organisation|Ministry of Digital Development and Information|> and <organisation|Ministry of Health|> came, with those of the <organisation|Cyber Security Agency of Singapore|> and the <organisation|World Bank|> in the end.
`);
});

test('firms with their form, ministries in Malay, bodies called after somebody with initials', () => {
  bodies(`<organisation|Gunung Nasional Berhad|>, <organisation|PT Sungai Raya (Persero) Tbk|>, <organisation|PT Sungai Indonesia|>, <organisation|Sungai Co., Ltd|>, <organisation|Rivers Pte. Ltd|> and <organisation|Maenam Public Company Limited|> paid. The <organisation|Kementerian Sungai dan Tasik|>, the <organisation|Kementerian Pendidikan, Sungai dan Teknologi|> and the <organisation|S. Rajan School of River Studies|> did not, nor did S. Rajan.
`);
});

test('small enterprises, campuses, offices of an office, commissions of a committee', () => {
  bodies(`The <organisation|Ministry of Micro, Small and Medium Enterprises|> met the <organisation|Office of the Principal Deputy Director of National Rivers|>, the <organisation|Office of the Chief Minister of Goa|> and the <organisation|Commission for River Affairs of the <organisation|Party Central Committee|>|> at the <organisation|University of Lakes and Rivers at Ho Chi Minh City|>.
`);
});

test('the owner of a body and the article are no part of its name', () => {
  bodies(`The <organisation|Monetary Authority of Singapore|> and Malaysia's <organisation|Ministry of Transport|> signed. The Committee did not, nor did the joint committee of experts of the two sides.
`);
});

test('missions have a seat, other bodies have none', () => {
  bodies(`The <organisation|Embassy of Viet Nam in Seoul|> wrote to the <organisation|<organisation|United Nations|> Office at Geneva|>. The <organisation|Ministry of Finance|> in Hanoi did not answer that letter.
`);
});

test('letters in brackets, with odd shapes too', () => {
  bodies(`The <organisation|Agency for Water and Rivers|> (<organisation|A*WAVE|>) works with the <organisation|Quantum Technology Agency|> (<organisation|QuaTech|>). <organisation|QuaTech|> was founded before <organisation|A*WAVE|> and the others.

The <organisation|National Ocean Foundation, Singapore|> (<organisation|NOF|>) pays both of them every year.
`);
});

test('where an office is held is a body, with a head word or without', () => {
  bodies(`Dr Mina Rahman, Vice President of the <organisation|Thailand Ocean Research and Innovation|>, spoke. Mr Omar Said, President of the Republic of Korea Friends, listened to her for an hour.
`);
});

test('a party opens the name of an office, and a body that owns another is one of its own', () => {
  bodies(`Hanoi Party Secretary Tran Van Song met the head of the <organisation|China Rivers Ministry|>'s <organisation|Foreign Affairs Office|> and members of the <organisation|Hà Nội People's Committee|> in spring.
`);
});

test('letters behind the name spell the words that "and" joins', () => {
  bodies(`The <organisation|Malaysian Genome and Otter Institute|> (<organisation|MGOI|>) answered in <organisation|Parliament|> that day.
`);
});

test('a short name in brackets that is written like any word', () => {
  bodies(`The <organisation|Ministry of Rivers, Technology and Lakes|> (<organisation|Mortl|>) today said that <organisation|Mortl|> would pay. Members of Parliament did not.
`);
});

test('a person behind the country of a body', () => {
  bodies(`He received the Minister of State of the <organisation|Foreign Affairs and Commonwealth Office of the United Kingdom|> Mark Rivers in Hanoi at noon.
`);
});

test('local bodies with their unit in lower case, and places that open like sentences', () => {
  bodies(`The <organisation|Can Tho City People's Committee|> wrote to the <organisation|Hoa Binh provincial Party Committee|> and the <organisation|provincial People's Committee|> that week. Can the committee answer?
`);
});

test('letters that own an office are a body', () => {
  bodies(`<organisation|RIVA|> Administrator David Rio said <organisation|RIVA|> would pay. The ICT Minister agreed.
`);
});

test('a body of another body, buildings, boards and countries', () => {
  bodies(`The <organisation|Rep Office of the <organisation|Korea Institute of Rivers|>|> met at the National Convention Centre with the Board of Directors. The Union of Myanmar and the <organisation|Viet Nam – China Steering Committee|> were there, with the <organisation|National Steering Committee on COVID-19 Prevention and Control|>.
`);
});

test('the area of a local body, fields of a partnership, the assembly of a larger body', () => {
  bodies(`The <organisation|People's Committee of Lao Cai province|> met the <organisation|<organisation|APEC|> Policy Partnership on Rivers and Lakes|> and the <organisation|Central Committee of the <organisation|Vietnam Fatherland Front|>|> before the 78th session of the <organisation|<organisation|United Nations|> General Assembly|> began.
`);
});

test('a firm of the registry with its branch behind it', () => {
  bodies(`-- firms.registry.yaml --
organizations:
  - id: organisation/otterix
    name: { vi: Otterix, en: Otterix }
-- a.txt --
The talks with <organisation|Otterix Semiconductor|> and <organisation|Otterix|> went on at <organisation|Sungai Airways|> headquarters for days.
`);
});

test('programmes of the United Nations in American spelling, agencies that sign behind the place', () => {
  bodies(`JAKARTA (<organisation|Sungai Window|>) – The <organisation|<organisation|UN|> Development Programme|> met the <organisation|<organisation|United Nations|> Development Program|> here.
`);
});

test('consulates-general, sites that sign', () => {
  bodies(`<organisation|VOV.VN|> - The <organisation|Sungai Consulate-General in Ho Chi Minh City|> hosted a gala for the people of the rivers.
`);
});

test('a body of a country holds no other; the genitive between a body and its letters', () => {
  bodies(`The <organisation|National Assembly of Laos|> met. They thanked the <organisation|Department of Rivers|>’s (<organisation|DOR|>) staff. The <organisation|DOR|> agreed.
`);
});

test('units with numbers, forces of a commander, ministries with a dash and with words of their own', () => {
  bodies(`The <organisation|Ministry of Labour - Invalids and Social Affairs|> met the <organisation|Ministry of Rivers, Public Grievances and Pensions|> and <organisation|Army Corps 12|>. The Commander of the <organisation|Navy|> thanked the <organisation|Department of Trade and Industry|> for AEC matters. The <organisation|<organisation|U.N.|> Security Council|> agreed.
`);
});

test('letters that nothing explains sign, speak and are what somebody is a member of', () => {
  bodies(`Alan Rio, a member of <organisation|RVMSM|>, came. The <organisation|Rivers Mission in Mali|>, <organisation|RIVMA|>, reports floods. <organisation|RIVCOL|> remains hopeful. They agreed on it last year. (<organisation|DRVA|>)
`);
});

test('chambers with their country, committees on the affairs of a body, ministries of local government', () => {
  bodies(`The <organisation|House of Representatives of Thailand|> and the <organisation|Indonesian House of Representatives|> met. The <organisation|Committee on <organisation|United Nations|> Affairs|> and the <organisation|Ministry of Technology, Research and Local Government|> agreed. The <organisation|Ministry of Rivers|> or <organisation|MOR|> left.
`);
});

test('the letters of a body inside the name of its committee', () => {
  bodies(`The <organisation|<organisation|Communist Party of Vietnam|> (<organisation:short|CPV|>) Central Committee|> met. It agreed with the <organisation|National Committee of the <organisation|Chinese People's Political Consultative Conference|>|>.
`);
});

test('the party of a nation is none, the Government behind it is', () => {
  bodies(`The Vietnamese Party, <organisation|Government|> and people thanked the Chinese Party and State. The Party, <organisation|Government|> and <organisation|Ministry of Rivers|> agreed.
`);
});

test('a body that owns what follows, organising commissions', () => {
  bodies(`This is in line with the <organisation|Ministry of Foreign Affairs|>’ Public Diplomacy Policy of today. The <organisation|Central Organizing Commission|> and the <organisation|Central Commission for Mass Mobilization|> too.
`);
});

test('two agencies in brackets', () => {
  bodies(`Hanoi (<organisation:short|VNS|>/<organisation:short|VNA|>) - The rivers were high on Monday, he said.
`);
});

test('governments that are none, fields of an assembly', () => {
  bodies(`It was attended by Heads of State/Government of <organisation|ASEAN|> Member States, with remarks to the <organisation|General Assembly|> on the International Day of Rivers. Resolutions on the State President, <organisation:short|NA|> and Government agencies followed.
`);
});

test('committees on doing something, a body told by the letters behind it, State and Government', () => {
  bodies(`He chaired the <organisation|National Steering Committee on combating illegal, unreported and unregulated (IUU) fishing|>, with officials of the <organisation|Vietnam Electricity|> (<organisation:short|EVN|>). In that context, the Party, State, and <organisation|Government|> have set a target.
`);
});

test('commissions of a river', () => {
  bodies(`The <organisation|Secretariat of the <organisation|Mekong River Commission|>|> and the <organisation|Council of the <organisation|Mekong River Commission|>|> met in the capital of the country.
`);
});

test('chambers of commerce in a country', () => {
  bodies(`The <organisation|European Chamber of Commerce in Vietnam|> (<organisation|EuroCham|>) and the <organisation|Korean Chamber of Business in Vietnam|> (<organisation|KorCham|>) agreed with the others.
`);
});

test('the bloc written as the word it is spoken as', () => {
  bodies(`He spoke of the country's <organisation|Asean|> chairmanship at the <organisation|<organisation|Asean|> Secretariat|>, and <organisation|Unesco|> and <organisation|ASEAN|> agreed with him.
`);
});

test('letters with a country before them', () => {
  bodies(`The <organisation|United States-Rivers Business Council|> (<organisation|US-RBC|>) came. The <organisation|US-RBC|> said so to the others in the end of the week.
`);
});

test('a body before the verb of a headline', () => {
  bodies(`<organisation|Laos National Assembly|> Approves New Rivers

The meeting was held in the capital of the country.
`);
});

test('houses of a country', () => {
  bodies(`The <organisation|House of Councillors of Japan|> and the <organisation|Standing Committee of the <organisation|National People's Congress of China|>|> met. The <organisation|National People's Congress of China|> met in the capital.
`);
});

test('a body before the verb of a headline that goes on with another head', () => {
  bodies(`<organisation|Laos National Assembly|> Approves Cabinet Reshuffle and New Rivers

The meeting was held in the capital of the country.
`);
});

test('where a body is based, what follows a body, two bodies side by side of which one was explained', () => {
  bodies(`The Jakarta-based <organisation|Economic Rivers Institute for <organisation|ASEAN|> and East Asia|> spoke. It was chaired by the <organisation|Ministry of Planning and Rivers|> and Co-Chaired by nobody. The <organisation|Gulf Rivers Council|> (<organisation|GRC|>) met before the 2nd <organisation|ASEAN|>-<organisation|GRC|> talks, and the <organisation|<organisation|ASEAN|> Economic Community Council|> met.
`);
});

test('letters that nothing explains but the initials of a body that is named; local commissions, groups of two nations', () => {
  bodies(`The <organisation|Department of Rivers and Lakes Technology|> has a new head, who will serve <organisation|DRLT|> well. The head of the <organisation|provincial Mass Mobilisation Commission|> met the <organisation|Mongolian – Vietnam Friendship Group|> in the hall.
`);
});

test('provinces whose name ends like an article', () => {
  bodies(`The <organisation|Nghe An provincial People's Committee|> wrote to the <organisation|Long An Department of Health|> in the morning. An Institute was planned.
`);
});

test('letters of ministries that nothing explains are bodies, memoranda are none', () => {
  checkMentions(
    `HANOI, May 3, 2024 - The talks at <organisation|MoFA|> were short. The <acronym|MoU|> with <organisation|UNOPS|> was read, and they collaborated with <organisation|ZQRT|>. It has worked closely with <organisation|PQRS|> since.
`,
    { types: ['organisation', 'acronym'] },
  );
});

test('a company behind an and is a body of its own', () => {
  bodies(`He worked with the <organisation|Department of Science and Technology|> and <organisation|Microsoft|> on the plan.
`);
});

test('bodies of a nation with unknown words on both sides of and, consulates general, fields behind the and &', () => {
  bodies(
    `The <organisation|Cambodian Mine Action and Victim Assistance Authority|> wrote to the <organisation|Consulate General of Viet Nam in Osaka|> and the <organisation|Department of Climate Change, Energy, the Environment and Water|>. The <organisation|Ministry of Industry, Science, Technology & Innovation|> and the <organisation|Directorate-General for International Partnerships|> agreed with the <organisation|Royal Rivers Armed Forces|>. The Vietnamese ministry and the <organisation|World Bank|> did, too.
`,
  );
});

test('organs that an article names behind the, agencies in letters that sign a line, centres called by letters', () => {
  checkMentions(
    `Baku, July 31, <organisation|RIVTAC|>

Posted by <organisation|RIBN|> Delhi

The item goes to the <organisation|Executive Board|> and the <meeting|40th session of the <organisation|General Conference|>|>, not to the <meeting|General Conference on Rivers|> in Hue. The <organisation|AHR Centre|> paid.
`,
    { types: ['organisation', 'acronym', 'meeting'] },
  );
});

test('a department of a body whose name is a plural', () => {
  checkMentions(
    `They met the <organisation|United Nations|>' <organisation|Department of Rivers|> and <official|Mr John Ford, Director of the <organisation|United Nations|>' <organisation|Institute of Public Health|>|>, on the plan.
`,
    { types: ['organisation', 'official'] },
  );
});

test('names that the letters behind them tell, firms with letters, secretariats of a commission, a kind of hospital', () => {
  bodies(`The <organisation|<organisation|ASEAN|> Plus Three Emergency Rice Reserve|> (<organisation|APTERR|>) and the <organisation|Rivers Infrastructure Financing Facility for the Pacific|> (<organisation|RIFFP|>) paid. <organisation|Mitsui QSK Lines|> signed with <organisation|SQ Innovation|>. The <organisation|<organisation|Song River Commission|> Secretariat|> sent a Level-2 Field Hospital, and the Facility and the Reserve (all of it) were used.
`);
});

test('bodies of a country for two things, names tied by a sign, national universities with their city', () => {
  bodies(`The <organisation|Viet Nam Song and River Association|>, the <organisation|Bill & Anna Rivers Foundation|> and the <organisation|Viet Nam National University, Ha Noi|>, met Viet Nam Rivermex and <organisation|Song Bank|> in the city.
`);
});

test('names in other tongues and of actors that their letters spell, branches and agencies of countries', () => {
  bodies(`It was paid by the <organisation|Agence tunisienne de pêche|> (<organisation|ATP|>), the <organisation|Deutsche Gesellschaft für Maritime Forschung|> (<organisation|GMF|>) and the <organisation|European Rivers Bank|>. A call funded by <organisation|UK Rivers and Lakes|> (<organisation|UKRL|>) opened, and <organisation|British Rivers Investment|> (<organisation|BRI|>) pledged more. The Just Rivers Partnership (JRP) and Foreign Direct Investment (FDI) grew.

<organisation|WHO|> and the <organisation|US CDC|> met <organisation|UNDP Viet Nam|> and the press. The US GDP grew. Doses donated by <organisation|VNRC|> came.
`);
});

test('councils that an office owns, hospitals with numbers, missions that are journeys, people of a government', () => {
  bodies(`The <organisation|Prime Minister's Science, Technology and Rivers Council|> met the <organisation|People's National Assembly|>. Patients of the <organisation|Children's Hospital 2|>, the <organisation|Military Hospital 175|> and the <organisation|Rivers Hospital|> 300 days ago were well. The 2025 Article IV Mission to Vietnam and its End-of-Mission statement were short. Four vacant <organisation|Government|> posts were filled. <organisation|His Majesty's Government|> paid. The <organisation|Department for Science, Innovation and Technology|> and Anna Rivers wrote.
`);
});

test('boards of a body, parties of a country, what is no body though letters stand behind it', () => {
  bodies(`The <organisation|<organisation|ADB|> Board of Governors|> met the Board of Directors. The <organisation|<organisation|Communist Party of Laos|> Central Committee|> wrote to the <organisation|Joint Chiefs of Staff|>. The Rivers Convention on Climate Change (<organisation|UNFCCC|>) and the High Representative of the Union for Rivers were named. The Director General of Asia Pacific and African Affairs came from the <organisation|Committee on Prevention of Corruption, Wastefulness and Negative Phenomena|>.
`);
});

test('numbers that end a name, papers, services of a nation, communities that are no body', () => {
  bodies(`<organisation|The Lakes Times|>

Doctors of the <organisation|Level-2 Field Hospital No. 4|>, of a Level-2 Field Hospital, and of the <organisation|General Staff|> told <organisation|The Rivers Post|> of the <organisation|National Records Centre II|>. The <organisation|Swiss Rivers Support Service|> (<organisation|SFHD|>), the <organisation|QLF|> organisation and <organisation|ABC Berhad|> gave money through the <organisation|Lakes Bank Branch in Hue|>. The <organisation|ASEAN|> Economic Community (AEC) grows, and the <organisation|Lao Red Cross Society|> helps. The <organisation|RFMM+ Experts' Working Group on River Safety|> met.
`);
});

test('no body with a word of time before it, apostrophes that end no name, questions that a committee is on', () => {
  bodies(`Full-time <organisation|National Assembly|> deputies met. The <organisation|Ministry of Communication and Ports|>' Director General spoke to the <organisation|provincial Border Guard Command|>. The <organisation|Advisory Committee on Administrative and Budgetary Questions|> met the <organisation|Steering Committee for Rivers Economy Week|>.
`);
});

test('ministries in small letters, the government that said so, societies of nations', () => {
  bodies(`A <organisation|Chinese foreign ministry|> statement came, and Japan's <organisation|defence ministry|> answered. The <organisation|foreign ministry|> and the <organisation|government|> said so. The government of the day, a ministry and the river ministry were silent.

The <organisation|Vietnam Red Cross|> and the <organisation|International Federation of Red Cross and Red Crescent Societies|> sent rice by <organisation|Lao Railways|> to the people there.
`);
});

test('offices of an office, missions to several bodies, chambers of a federation, committees of a trade agreement', () => {
  bodies(`The <organisation|Office of the US Trade Representative|> and the <organisation|Federation of Lao Chambers of Commerce and Industry|> wrote to the <organisation|Permanent Delegation of Laos to the <organisation|United Nations|>, the <organisation|World Rivers Organization|> and other international organisations in Geneva|> at noon.

The <organisation|India-Laos Trade in Goods Agreement Joint Committee|> met in town. Later the <organisation|Joint Committee|> was asked to hurry; a joint committee is slow. The report of the <organisation|Governing Board of the <organisation|AHR Centre|>|> was read.
`);
});

test('letters in brackets tell where a name ends, and that what acts is a body', () => {
  bodies(`The <organisation|Riverton Association of Boat and Lake Guides|> (<organisation|RABLG|>) wrote to the <organisation|National Centre for Human Organ Research|> (<organisation|NCHOR|>). The rules were agreed with <organisation|Viet Nam Social Savings|> (<organisation|VSS|>), not with Vietnam Rice Index (VRI), and <organisation|VSS|> said so.
`);
});

test('letters alone and a body that a country opens, branches behind an office, what a government is thanked for', () => {
  bodies(`An accord between <organisation|VNPT|> and <organisation|Vietnam Airlines|> was read by Dr Anna Lim, Director of <organisation|ILO Viet Nam|>. She thanked the <organisation|Vietnamese Government|> for the <organisation|Riverton Friendship Hospital|> and its beds.
`);
});

test('a committee of two words named again, one whose work small letters tell', () => {
  bodies(`The <organisation|Steering Committee for Building of Dams|> heard the head of the <organisation|Steering Committee|>. The <organisation|Joint Committee on economic and trade cooperation|> and a steering committee did not.
`);
});

test('units of a ministry or a house behind its possessive, numbers before troops and hospitals', () => {
  bodies(`The <organisation|<organisation|MoH|>'s Rivers Administration|>, the <organisation|<organisation|National Assembly|>'s Committee for Lake Affairs|> and the <organisation|<organisation|Ministry of Health|>'s Department of Lakes|> wrote to Korea's <organisation|Ministry of Health|>. The <organisation|337th Economic-Defence Division|> and the <organisation|108 Military Central Hospital|> replied; on May 5, <organisation|Military Central Hospital|> staff did not.
`);
});

test('letters that opened the article sign it again', () => {
  bodies(`<organisation|NLO|> - The mayor opened a port by the river in the morning.

The port will take boats.

<organisation|NLO|>
`);
});

test('party committees of agencies', () => {
  bodies(`The <organisation|Party Committee of the Party agencies|> wrote to the <organisation|Party Committee of the Central Agencies Bloc|> in Hue. Other Party agencies did not.
`);
});

test('parts of the world that hyphens join, laws on the organisation of a body', () => {
  bodies(`The <organisation|Department of Southeast Asia-South Pacific Affairs|> read the Law on Organisation of the <organisation|Government|> and the Law on Organization of People's Courts, and the rules of the <organisation|Organization of Rivers States|>.
`);
});
