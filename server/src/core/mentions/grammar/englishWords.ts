/** Words of English releases: heads of bodies and meetings, fields of government, nationalities, words that open sentences. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);
const list = (text: string): readonly string[] =>
  text
    .split('|')
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** Nouns that end the name of a body, or head it before `of` and `for`. */
export const BODY_HEADS = words(`
Ministry Department Committee Subcommittee Secretariat Council University Institute Agency Authority Bank Fund Organisation Organization
Commission Association Union Board Office Centre Center Embassy Consulate Mission Group Company Corporation Alliance Academy College School Hospital
Foundation Bureau Court Parliament Assembly Government Federation Network Society Chamber Force Forces Polytechnic Laboratory Consortium
Delegation Club Division Directorate Inspectorate Taskforce Party Police Army Navy Senate Cabinet Institution Faculty Museum Library
Command Guard Coalition League Telecommunity Airlines Airways Motors Inc Ltd Limited Corp JSC LLC LLP PLC Plc GmbH Bhd Berhad Tbk Confederation Conglomerate Holdings Newspaper Administration Unit Section Branch Body
`);

/** Bodies abroad: a place or body follows with `in`, `at` or `to`. */
export const MISSION_HEADS = words(`Embassy Consulate Mission Delegation Office Branch`);

/** Bodies known by names that no head word ends. The longest one counts. */
export const KNOWN_BODIES = list(`
United Nations|U.N.|Group of Twenty|Group of Seven|National People's Congress|Caribbean Community|East African Community|Southern African Development Community|Economic Community of West African States|Arab League|League of Arab States|European Union|African Union|Organization for Security and Cooperation in Europe|Organization for Security and Co-operation in Europe|Association of Southeast Asian Nations|Asia-Pacific Economic Cooperation|General Assembly|Security Council|
United Nations Conference on Trade and Development|
United Nations Educational, Scientific and Cultural Organization|United Nations Educational, Scientific and Cultural Organisation|World Food Programme|Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation|Bay of Bengal Initiative for Multisectoral Technical and Economic Cooperation|
United Nations Framework Convention on Climate Change|UN Framework Convention on Climate Change|U.N. Framework Convention on Climate Change|United Nations High Commissioner for Refugees|
Organisation for Economic Co-operation and Development|Organization for Economic Co-operation and Development|World Economic Forum|Pacific Islands Forum|Viet Nam News|Government Portal|Statistics Indonesia|Statistics Korea|Statistics Canada|Statistics New Zealand|Tourism Malaysia|Meteorological Service Singapore|Pasteur Institute in Ho Chi Minh City|Pasteur Institute in HCM City|Pasteur Institute in Nha Trang|Pasteur Institute of Ho Chi Minh City|Pasteur Institute of Nha Trang|Việt Nam News|
National Assembly|Party Central Committee|Chinese People's Political Consultative Conference|National Committee of the Chinese People's Political Consultative Conference|Communist Party of Viet Nam|Communist Party of Vietnam|Communist Party of Việt Nam|Political Bureau|Politburo|
Viet Nam Fatherland Front|Vietnam Fatherland Front|Việt Nam Fatherland Front|White House|Pentagon|Kremlin|His Majesty's Government|Her Majesty's Government|HM Government|HM Treasury|HM Revenue and Customs|Centers for Disease Control and Prevention|Centres for Disease Control and Prevention|House of Representatives|House of Councillors|House of Commons|House of Lords|Supreme People's Court|Supreme People's Procuracy|Government Office|Office of the Government|
World Bank|Federal Reserve|US Federal Reserve|U.S. Federal Reserve|Joint Chiefs of Staff|National Trades Union Congress|Trades Union Congress|Indonesian Military|Indonesian National Military|Bank Indonesia|Bank Negara Malaysia|Bangko Sentral ng Pilipinas|Banco Central de Timor-Leste|Attorney General's Chambers|Attorney-General's Chambers|NITI Aayog|Lok Sabha|Rajya Sabha|Dewan Rakyat|Dewan Negara|European External Action Service|Red Cross|Interpol|Fatherland Front|Microsoft|Google|Nvidia|Samsung|Viettel|Vingroup|VinFast|Vinamilk|Vietnam Airlines|Vietcombank|VietinBank|Agribank|Petrovietnam|PetroVietnam|MobiFone|Boeing|Airbus|TikTok|Petronas|Pertamina|Huawei|Tenaga Nasional|Telekom Malaysia|Singtel|Alibaba|Tencent|Siemens|Ericsson|Qualcomm|Toyota|Hamas|Hezbollah|Eurasian Economic Union|Ho Chi Minh Communist Youth Union|Viet Nam Television|Vietnam Television|Voice of Vietnam|Voice of Viet Nam|Radio Television of Viet Nam|Green Climate Fund|International Federation of Red Cross and Red Crescent Societies|US Centers for Disease Control and Prevention|Office of the High Commissioner for Human Rights|Lao Front for National Construction|Lao Front for National Development
`);

/** Known names that hold the name of a larger body, which is a mention of its own. */
export const BODIES_OF_BODIES = list(`
UN Tourism|United Nations Relief and Works Agency for Palestine Refugees in the Near East|Office of the United Nations High Commissioner for Human Rights|Office of the UN High Commissioner for Human Rights|Committee of Permanent Representatives to ASEAN|ASEAN Coordinating Centre for Humanitarian Assistance on disaster management|ASEAN Coordinating Centre for Humanitarian Assistance on Disaster Management|United Nations Development Programme|United Nations Environment Programme|United Nations Human Settlements Programme|UN Development Programme|UN Environment Programme|United Nations Development Program|United Nations Environment Program|UN Development Program|UN Environment Program|UN Human Settlements Programme|United Nations Entity for Gender Equality and the Empowerment of Women|UN Women|UN-Habitat|Joint United Nations Programme on HIV/AIDS|Joint United Nations Program on HIV/AIDS|ASEAN Economic Community Council|ASEAN Political-Security Community Council|ASEAN Socio-Cultural Community Council|National Assembly Standing Committee|
U.N. General Assembly|U.N. Security Council|UN General Assembly|UN Security Council|United Nations General Assembly|United Nations Security Council
`);

/** Nouns that name a meeting. */
export const MEETING_NOUNS = words(`
Meeting Conference Summit Forum Workshop Symposium Seminar Dialogue Session Consultation Consultations Congress Roundtable Retreat Luncheon
Exhibition Expo Conclave Ceremony Festival Plenary Plenum Negotiations Colloquium Webinar Hackathon Techfest
`);

/** Nouns that name a meeting with an ordinal, a year or a name before them only. */
export const EVENT_NOUNS = words(`Week Games Fair Summits Meetings Conferences Talks Day Show Olympiad`);

/** Meetings in lower case: behind an ordinal (`14th session of …`), or as what stands for one (`the session`). */
export const LOWER_MEETING_NOUNS = words(`
meeting session sitting summit conference forum congress plenum dialogue workshop symposium seminar plenary roundtable
exhibition festival retreat assembly webinar
`);

/** Adjectives that make no name by themselves (`Joint Committee`, `Opening Ceremony`). */
export const GENERIC_WORDS = words(`
Joint Organising Organizing Steering Working Special Standing Executive Technical Expert Opening Closing Plenary Award Awards Signing Annual
Welcome Gala Side Main Host Hosting Local Central Relevant Concerned Respective Related New First Two Three Inaugural Regular Ad Hoc
States Staff Economies Members Parties Partners Head Parent Public Private Sub General Sectoral Advisory Drafting Preparatory Interim Inauguration Handover Welcoming Launching Launch
Series Departments Committees Offices Councils Units Divisions Guest Guests
`);

/** Words with capitals at the start of a sentence that begin no name. */
export const SENTENCE_WORDS = words(`
The A An This That These Those It Its He His She Her They Their We Our You Your I My In On At By For From To With Of As And But Or Nor So Yet If When While
Where What Which Who Whose How Why Since Until Unless Although Though Because After Before During Under Over Between Among Through Throughout Across Against
About Above Below Beyond Within Without Along Upon Both Each Every All Some Many Most Several Other Another Any No Not Only Also Additionally Furthermore
Moreover However Meanwhile Therefore Thus Hence Then There Here Now Today Yesterday Tomorrow Earlier Later Recently Previously Currently According Addressing Speaking
Citing Noting Recalling Welcoming Recognising Recognizing Reaffirming Following Given Based Despite Besides Instead Once Finally Firstly Secondly Lastly Next
Let Please Yes Can Will Would Should Could May Must Shall Is Are Was Were Be Been Has Have Had Do Does Did Such Same Like Than Ahead Amid Around Attended Incoming Outgoing
Briefing Thanking Congratulating Receiving Greeting Answering Quoting Responding Appreciating Highlighting Underscoring Underlining Emphasising Emphasizing Stressing Mentioning Sharing Hailing
Praising Commenting Replying Attending Visiting Concluding Affirming Expressing Echoing Joining Hosting Informing Asking Telling Replacing Succeeding
Chaired Organised Organized Hosted Held Led Joined Accompanied Participants Delegates Delegations Governments Photo
Source Caption File Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April June July August September October November December
Representatives Countries Dear Issued Contact Read More Enquiries Annex Background Note Remarks
`);

/** What ministers and departments are for: the words of portfolios and of bodies' names. A word that is none may begin a person's name. */
export const FIELD_WORDS = words(`
Deal Science Sciences Scientific Technology Technologies Technological Technical Innovation Innovative Trade Trading Industry Industries Industrial Finance Financial Health
Healthcare Medical Medicine Education Educational Training Defence Defense Foreign Affairs External International Cooperation Co Operation Collaboration Development
Information Communications Communication Media Digital Digitalisation Digitalization Economy Economic Economics Social Security Home Law Laws Legal Justice Internal Interior Labour Labor
Employment Manpower Human Resources Resource Invalids Agriculture Agricultural Rural Food Forestry Forests Fisheries Fishing Marine Maritime Environment Environmental Natural Climate Change
Energy Power Mines Mining Minerals Petroleum Oil Gas Coal Steel Textiles Textile Garment Garments Rubber Cement Shipbuilding Seafood Footwear Leather Automobile Automotive Chemicals Chemical Fertilizers Fertilisers Highways Waterways Ports Shipping Pensions Grievances Unification Reunification Transport Transportation Infrastructure Construction Housing Urban Planning Investment Investments Public Works
Culture Cultural Sport Sports Tourism Youth Community Communities Family Women Children Gender Citizens Religious Religions Ethnic Minorities Research Higher Learning
Skills Vocational Posts Post Postal Telecommunications Telecommunication Telecom Broadcasting Arts Creative Enterprise Enterprises Startups Agencies Bloc Entrepreneurship Business Businesses
Commerce Commercial Consumer Consumers Domestic Living National Nation Nations Regional Local Government Governance Administrative Administration Reform Reforms Civil Service Services
Cybersecurity Cyber Cyberspace Smart Cities City Data Artificial Intelligence Space Aviation Water Sanitation Irrigation Meteorology Hydrology Land Lands Territories Territorial Border
Customs Tax Taxation Revenue Budget Budgetary Questions Treasury Banking Monetary Statistics Strategic Strategy Strategies Policy Policies Partnership Partnerships Integration Integrated Relations
Humanitarian Disaster Risk Risks Reduction Resilience Preparedness Management Relief Emergency Emerging Sustainable Sustainability Corporate Parliamentary Political Peace Peacebuilding Operations Logistics Supply
Quality Standards Standard Standardisation Standardization Metrology Mineral Informatics Empowerment Protection Mobilization Industrialisation Industrialization Modernisation Modernization Popularisation Popularization Urbanisation Urbanization Aquaculture Conservation Demography Geology Railways Railway Aeronautics Satellite Metallurgy Transition Digitisation Digitization Plantation Plantations Commodities Entrepreneur Cooperatives Agrarian Spatial Bureaucratic Migrant Workers Islamic Socio Intellectual Property Nuclear Atomic Radiation Safety Engineering Biotechnology Biomedical Quantum Semiconductor Semiconductors
Transformation Connectivity Networks Electronic Electronics Software Hardware Oceans Ocean Livestock Veterinary Plant Biodiversity Wildlife Heritage Welfare Insurance Veterans War
Population Applied Basic Advanced Future Global Emerging Asian Pacific Southeast European African American Eastern Western Northern Southern Middle East North South Central Plan
Programme Programmes Program Project Projects Mission Migration Refugees Multilateral Bilateral Consular Protocol Inspection Audit Personnel Propaganda Mobilisation Judicial Judiciary
Procurement State Islands Overseas Competitiveness Competition Productivity Export Exports Import Market Markets Securities Capital Knowledge Capacity Building Facilitation
Rights Equality Inclusion Inclusive Disability Disabilities Elderly Pharmaceutical Pharmaceuticals Drug Drugs Crime Prevention Control Disease Diseases Nutrition School Schools Student
Students Secondary Primary Early Childhood Crafts Handicrafts Village Villages Fire Rescue Search Immigration Prosecution Anti Corruption Discipline Organisation Organization Mass
Utilities Utility Regulatory Regulation Regulations Innovations Growth Cost Costs Wellbeing Social Aged Care Ageing Waste Pollution Carbon Green Renewable Renewables Efficiency Hydrogen
Belt Road System Systems Applications Application Analysis Forecasting Mathematics Physics Chemistry Biology Genetics Materials Astronomy Archaeology Design Broadcasting Press Publication Publishing
Micro Small Medium Smuggling Investigation Investigations Entrepreneurship Skill Film Music Language Languages Literature Religious Muslim Buddhist Senior Junior Informal Ministerial Ministers Senior Officials Leaders Experts Policymakers
`);

/** Adjectives of nations in front of an office. */
export const NATIONALITIES = words(`
Vietnamese Singaporean Malaysian Indonesian Thai Filipino Philippine Bruneian Cambodian Lao Laotian Burmese Timorese Chinese Japanese Korean Mongolian Indian Pakistani Bangladeshi Nepali
Australian Zealand Canadian American British French German Italian Spanish Portuguese Dutch Belgian Swiss Austrian Swedish Norwegian Danish Finnish Polish Czech Slovak Hungarian Romanian
Bulgarian Greek Russian Ukrainian Belarusian Turkish Israeli Iranian Iraqi Saudi Emirati Qatari Egyptian Moroccan Nigerian Kenyan Ethiopian Rwandan Brazilian Argentine Chilean Peruvian
Mexican Cuban Colombian Kazakh Uzbek Irish Scottish Tunisian Algerian Libyan Sudanese Angolan Mozambican Tanzanian Ugandan Ghanaian Senegalese Cameroonian Zambian Zimbabwean Namibian Beninese Gambian Guinean
Icelandic Maltese Cypriot Estonian Latvian Lithuanian Slovenian Croatian Serbian Bosnian Albanian Georgian Armenian Azerbaijani Moldovan Turkmen Tajik Kyrgyz Afghan Syrian Lebanese Jordanian Palestinian Omani
Kuwaiti Bahraini Yemeni Bhutanese Maldivian Fijian Ecuadorian Bolivian Venezuelan Uruguayan Paraguayan Panamanian Nicaraguan Guatemalan Jamaican Haitian Dominican Honduran Salvadoran
Belarussian Argentinian Nepalese Kazakhstani Azeri Ivorian Congolese Malagasy Malian Liberian Djiboutian Somali Eritrean Botswanan Mauritian Surinamese Samoan Tongan Palauan Luxembourgish Montenegrin Macedonian
`);

/** Verbs that report what somebody said, in the past and the present. */
export const SAYING_WORDS = words(`
said says added adds noted notes stressed stresses emphasised emphasized highlighted underlined underscored stated told announced remarked explained affirmed reaffirmed urged called
asked thanked welcomed praised expressed proposed suggested recalled pointed observed concluded acknowledged pledged warned confirmed revealed shared commented reiterated continued replied
admitted argued assigned requested directed instructed ordered hailed commended congratulated briefed informed agreed believed
`);

/** Verbs of headlines in which every word has a capital: no name goes on with one. */
export const HEADLINE_VERBS = words(`
Attends Visits Meets Chairs Hosts Receives Urges Leads Opens Joins Launches Addresses Wraps Begins Arrives Holds Concludes Pays Congratulates Delivers Signs Inspects Presides Speaks
Thanks Tours Sends Extends Becomes Affirms Highlights Stresses Emphasises Emphasizes Requests Hails Vows Pledges Seeks Backs Heads Departs Leaves Witnesses Reaffirms Discusses Underscores Kicks
Named Appointed Elected Reelected Appoints Elects Wins Says Calls Asks Tells Greets Unveils Inaugurates Participates Offers Presents Proposes Promotes Boosts Returns Travels Welcomes Announces Condemns Commends Convenes Endorses Adopts Lauds Reiterates Outlines Briefs Expresses Approves Passes Ratifies Rejects Strengthens Enhances Celebrates Completes Inks Bolsters Explores Considers Finalises Finalizes
Hold Attend Convene Conclude Adopt Discuss Celebrate Endorse Join Host Launch Tell Urge
`);

/** Family names of Vietnamese persons without marks; those that are English words or places are left out. */
export const PLAIN_FAMILY_NAMES = words(`
Nguyen Tran Le Pham Hoang Huynh Phan Vu Vo Dang Bui Ngo Duong Ly Truong Dinh Trinh Dao Mai Luong Luu Ha Phung Vuong Chau Quach Doan Trieu Nghiem Khuat Thach Dam Kieu Lam Cao Thai
`);

/** Countries as English releases name them, beside those of the common list. */
export const ENGLISH_COUNTRIES = list(`
Republic of Singapore|Republic of Indonesia|Republic of the Philippines|Republic of India|Republic of Korea|Kingdom of Cambodia|Kingdom of Thailand|Kingdom of the Netherlands|Kingdom of Belgium|Kingdom of Sweden|
Kingdom of Norway|Kingdom of Denmark|Kingdom of Saudi Arabia|Lao People's Democratic Republic|People's Republic of China|Democratic People's Republic of Korea|Socialist Republic of Viet Nam|Socialist Republic of Vietnam|Socialist Republic of Việt Nam|
Federal Republic of Germany|Democratic Republic of Timor-Leste|Democratic Republic of the Congo|French Republic|Republic of Cuba|Republic of the Union of Myanmar|Union of Myanmar|United Arab Emirates|United States of America|
U.S.|U.K.|South Sudan|Central African Republic|Equatorial Guinea|Guinea-Bissau|Western Sahara|Great Lakes|Horn of Africa|Arab States|Sahel|Southeast Asia|South-East Asia|Central Asia|Indo-Pacific|Western Pacific|RoK|ROK|DPRK|PRC|UAE|Gambia|Czechia|Slovak Republic|Cabo Verde|Côte d'Ivoire|Burkina Faso|Benin|Togo|Sierra Leone|Liberia|Gabon|Chad|Mauritania|Mauritius|Seychelles|Comoros|Djibouti|Eritrea|Somalia|Burundi|Malawi|Lesotho|Eswatini|
Barbados|Bahamas|Belize|Guyana|Suriname|Grenada|Saint Lucia|Solomon Islands|Marshall Islands|Nauru|Tuvalu|Kiribati|Cook Islands|North Macedonia|Montenegro|Kosovo|Cyprus|Andorra|
Monaco|Liechtenstein|San Marino|Holy See|State of Palestine|Chinese Taipei|Hong Kong, China|New Zealand|Great Britain|England|Scotland|Wales|Northern Ireland|Britain|Lao|Burma|Brunei|Türkiye
`);

/** Vietnamese and other cities as English releases write them. */
export const ENGLISH_PLACES = list(`
Asia and the Pacific|St. Petersburg|St Petersburg|HCM City|HCMC|Ho Chi Minh City|Hồ Chí Minh City|HCM|Hai Phong|Can Tho|Hue|Quang Ninh|Nghe An|Thanh Hoa|Quang Nam|Quang Ngai|Binh Duong|Dong Nai|Bac Ninh|Bac Giang|Hai Duong|Hung Yen|Thai Nguyen|Lam Dong|Khanh Hoa|
NSW|New South Wales|Queensland|Tasmania|Western Australia|South Australia|Northern Territory|Delhi|Kolkata|Ahmedabad|Jaipur|Lucknow|Karachi|Lahore|Chattogram|Kandy|Pokhara|Kien Giang|An Giang|Ca Mau|Ha Tinh|Quang Tri|Quang Binh|Binh Dinh|Gia Lai|Dak Lak|Lao Cai|Son La|Dien Bien|Ha Long|Ha Long Bay|Nha Trang|Da Lat|Phu Quoc|Ninh Binh|Nam Dinh|Vinh Phuc|Phu Tho|Tay Ninh|Long An|Vung Tau|
Incheon|Gyeongju|Suwon|Jeju|Daejeon|Sejong|Beijing|Shanghai|Guangzhou|Shenzhen|Nanning|Fukuoka|Sapporo|Yokohama|Nagoya|Hiroshima|Taipei|Putrajaya|Cyberjaya|Johor Bahru|Johor|Sabah|Sarawak|Kota Kinabalu|Kuching|
Makati|Quezon City|Davao|Bandung|Semarang|Nusantara|Labuan Bajo|Hyderabad|Mumbai|Bengaluru|Chennai|Samarkand|Baku|Astana|Almaty|Belém|Glasgow|Rotterdam|Eindhoven|The Hague|Barcelona|Milan|Munich|Hamburg|Frankfurt|Lyon|
Cape Town|Kigali|Sharm el-Sheikh|Marrakesh|Marrakech|Casablanca|Tunis|Bogotá|San José|Antalya|Sevilla|Seville|Melbourne|Perth|Brisbane|Auckland|Seattle|San Diego|Boston|Detroit|Houston|Santa Clara|Silicon Valley
`);

/** Offices beside those of the common list. */
export const MORE_OFFICES = list(`
Provincial Governor|Deputy Provincial Governor|Vice Provincial Governor|Acting Airport Director|Airport Director|Gen|Col|Adm|Adm.|Capt|Capt.|Consul-General|Inspector-General|Chef de Cabinet|Chargé d'affaires a.i.|Chargée d'affaires|Chargée d'affaires a.i.|National Project Director|National Project Manager|National Project Coordinator|Chargé d'affaires ad interim|Charge d'affaires|Charge d'affaires a.i.|Charge d'affaires ad interim|Regional Vice President|Presidential Adviser|Presidential Advisor|Presidential Assistant|Special Presidential Envoy|Parliamentary Under-Secretary of State|Parliamentary Under Secretary of State|Parliamentary Vice-Minister|Parliamentary Vice Minister|State Minister|Chief Cabinet Secretary|Deputy-Minister|Vice-Governor|Deputy-Director|Deputy-Governor|Deputy-Director General|SOM Leader|SOM Chair|SOM Head|SEOM Leader|SEOM Chair|Alternate SOM Leader|Manager|Economist|Specialist|Analyst|Lecturer|Board Member|Council Member|Party Secretary|Party Chief|Lead Economist|Permanent Member|Minister-in-charge|Minister-in-Charge|Minister in charge|Minister in Charge|Union Minister|State Minister|Cabinet Minister|Secretary|Cabinet Secretary|Undersecretary|Under Secretary|Under-Secretary|Principal Secretary|State Secretary|Chief Secretary|
Chief Scientist|Chief Technology Officer|Chief Digital Officer|Chief Information Officer|Chief Operating Officer|Chief Financial Officer|Chief Data Officer|Chief Economist|Chief of Staff|Chief Minister|Lieutenant Governor|Lieutenant-Governor|Chief Representative|
Leader|Counselor|Commercial Counselor|Political Counselor|Economic Counselor|Agricultural Counselor|Agriculture Counselor|Vice Provost|Assistant Provost|Associate Provost|State Vice President|Presidential Spokesperson|Presidential Spokesman|Presidential Spokeswoman|Science Counsellor|Counsellor|Agricultural Counsellor|Political Counsellor|Economic Counsellor|Trade Counsellor|Commercial Counsellor|First Secretary|Second Secretary|Third Secretary|Attaché|Attache|Defence Attaché|Defence Attache|Defense Attaché|Defense Attache|Military Attaché|Minister-Counsellor|
Executive Secretary|Executive Chairman|Executive Vice President|Senior Vice President|Group President|Group CEO|Country Director|Country Manager|Country Representative|Regional Director|General Manager|General Director|Senior Director|Group Director|
Representative|Chief Representative|Special Representative|Special Adviser|Special Advisor|Adviser|Advisor|Senior Adviser|Senior Advisor|Envoy|Special Assistant|Coordinator|Chief Coordinator|National Coordinator|
Principal|Vice Principal|Vice-Principal|Provost|President Emeritus|Vice-Rector|Vice Rector|Chair Professor|Founder|Co-Founder|Member|National Assembly Deputy|NA Deputy|NA deputy|Standing Member|Permanent Member|Political Commissar|Deputy Political Commissar|Political Commissioner|Trade Representative|Administrator|Executive Vice-President|Senior Vice-President|Leader of the Opposition|Special Rapporteur|Rapporteur|Ambassador Extraordinary and Plenipotentiary|Ambassador-at-Large|Ambassador-designate|Chief of General Staff|Chief of Defence Force|Commander|Senior Assistant Director|Assistant Managing Director|Deputy Director-General|Standing Deputy Prime Minister|Standing Deputy PM|Standing Vice Chairman|Standing Vice President|Second Permanent Secretary|Politburo member|Politburo Member|Party General Secretary|Party Secretary|Party chief|Party Chief|
State President|National Assembly Chairman|National Assembly Chairwoman|NA Chairman|NA Chairwoman|NA Vice Chairman|Chief of Office|Chief Inspector|Inspector General|Auditor General|State Auditor General|Solicitor-General|Chief Prosecutor|Procurator General|Procurator-General|Prosecutor General|Prosecutor-General|Chief Judge|
FM|Deputy FM|Vice FM|MOS|National Security Advisor|National Security Adviser|Chief of the General Staff|Deputy Chief of the General Staff|Deputy Chief of General Staff|Vice Secretary|State Councillor|State Councilor|Vice Premier|Deputy Premier|Minister-Chairman|Alternate Member|Full Member|Officer|Assistant Secretary|First Assistant Secretary|Editor-in-Chief|Deputy Editor-in-Chief|
Police General|Police Lieutenant General|Police Major General|Police Colonel|Police Lieutenant Colonel|Police Brigadier General|Pol. Gen.|Pol. Lt. Gen.|Pol. Maj. Gen.|Pol. Brig. Gen.|Pol. Col.|Pol Gen|Pol Lt Gen|Pol Maj Gen|Pol Col|PGen.|PMGen.|PBGen.|PCol.|Emeritus Professor|Professor Emeritus|Adjunct Professor|Treasurer|Bursar|
Senior Lieutenant General|Senior Lieutenant-General|Lieutenant-General|Major-General|Sen. Lt. Gen.|Sen. Lt. Gen|Sen. Lieut. Gen.|Sen. Lieut. Gen|Senior Lieut. Gen.|Senior Lieut. Gen|Senior Lt. Gen.|Senior Lt. Gen|Snr. Lt. Gen.|Snr. Lt. Gen|Snr Lt Gen|Sr. Lt. Gen.|Sr. Lt. Gen|Sr Lt Gen|Sen Lt Gen|
Sen-Gen|Snr-Gen|Sr-Gen|Sr. Gen.|Sr Gen|Snr. Gen.|Snr Gen|Vice-Senior General|Vice Senior General|Lt-Gen|Lt-General|Maj-Gen|Maj-General|Brig-Gen|Lt-Col|RADM|VADM|Vice Adm.|Vice Adm|Rear Adm.|Rear Adm|Sen. Lieut. General|Sen. Lt. General|Senior Lieut. General|Senior Lt. General|Lieut. General|Lt. General|Maj. General|Brig. General|Lt. Gen.|Lt. Gen|Lt Gen|Lieut. Gen.|Lieut. Gen|Lieut Gen|Maj. Gen.|Maj. Gen|Maj Gen|Brig. Gen.|Brig. Gen|Brig Gen|Gen.|Col.|Sen. Col.|Snr. Col.|Sr. Col.|Senior Colonel|Senior General|Lt. Col.|Lt. Col|Lt Col|Captain|Commodore|Air Marshal|Air Chief Marshal|Vice-Admiral|Rear-Admiral|Lieutenant Colonel|Brigadier-General|Brigadier General|Vice Admiral|Rear Admiral|
Officer-in-Charge|Deputy Assistant Director|Deputy Assistant Secretary|Principal Deputy Assistant Secretary|Principal Deputy Spokesperson|Deputy Spokesperson|Deputy Executive Director|Assistant Foreign Minister|Deputy Assistant Minister|Police Minister|Security Minister|Industry Minister|Commerce Minister|Assistant to the President|Assistant to the Prime Minister|Assistant to the General Secretary|Assistant to the Secretary-General|Assistant to the Minister|Assistant to the Foreign Minister|Deputy Under Secretary|Principal Deputy Director|Senior Official|Senior Minister of State|Minister of State|Co-chair|Co-Chairman|Vice-Chair|Vice-President|Vice-Chairman|Vice-Minister|President-designate|Director-General|Foreign Secretary|Crown Prince|King Father|Queen Mother|Emperor|Lord Mayor|
High Representative|Executive Deputy|Managing Partner|Head of Office|Head of Mission|Chief Negotiator|Lead Shepherd|Sherpa|Focal Point|Justice Minister|Environment Minister|Energy Minister|Interior Minister|Agriculture Minister|
Communications Minister|Labour Minister|Home Minister|Culture Minister|Tourism Minister|Technology Minister|Innovation Minister|Premier|Chancellor of the Exchequer|Science Advisor|Science Adviser|Chief Science Advisor|Chief Science Adviser|Chief Scientific Adviser|Chief Scientific Advisor|Resident Co-ordinator|Co-ordinator|Spokeswoman|Alternate Chair|Assistant Administrator|Associate Administrator|Governor-General|Governor General|Resident Director|Special Coordinator|Humanitarian Coordinator|Personal Envoy|Humanitarian Envoy|Presidential Envoy|Regional Representative|Assistant Representative|Deputy Resident Representative|Deputy Special Representative|Deputy Special Envoy|Force Commander|Press Secretary|Foreign Press Secretary|Parliamentary Vice-Minister|Parliamentary Vice Minister|Judge of Appeal|Justice|Judicial Commissioner|Vice NA Chairman|Vice NA Chairwoman|Brigade Commander|Division Commander|Political Commissar|Chief of Mission|Officer in Charge|Permanent Member|Vice State President|Ambassador Designate|Government Spokesperson|Government Spokesman|Government Spokeswoman|Founding Chairman|Founding President|Founding Director|Honorary Chairman|Honorary President|Honorary Consul|Army General|
Sen.|Pres.|Sec.|Asec.|Amb.|First Minister|Shadow Minister|Delegate Minister|Minister Delegate|Menteri Besar|First Vice President|First Vice-President|Second Vice President|Second Vice-President|First Deputy Prime Minister|Second Deputy Prime Minister|First Deputy Minister|First Deputy Director|First Deputy Chairman|Emergency Relief Coordinator|Mission Director|Labor Attaché|Labour Attaché|Cultural Attaché|Police Attaché|Naval Attaché|Air Attaché|Trade Attaché|Government Inspector General|Senate President|House Speaker|Majority Leader|Minority Leader|Senate Majority Leader|House Majority Leader|Commissioner General|Commissioner-General|Vice-Chancellor|Pro Vice-Chancellor|Pro-Vice-Chancellor|Communications Secretary|Presidential Communications Secretary|Apostolic Nuncio|Chief Commissioner|Second Finance Minister|Union Home Minister|Union Finance Minister|Union Health Minister|Union Commerce Minister|Union Agriculture Minister|Union Education Minister|Union Home Secretary|Union Health Secretary|Second Foreign Minister|Second Defence Minister|Chief Sustainability Officer|Chief Marketing Officer|Chief Legal Officer|Chief Operations Officer|Chief Executive Director|Police Chief|Chief of Police|Surgeon General|Solicitor General|Deputy Chief Executive Officer|Deputy CEO|Deputy Chief Negotiator|
Permanent Delegate|Team Leader|Task Team Leader|Global Lead|Global Director|Project Director|Project Manager|Fellow|Senior Fellow|Visiting Fellow|Research Fellow|Senior Research Fellow|Associate Fellow|Distinguished Fellow|Visiting Senior Fellow|Senior Visiting Fellow|Non-Resident Fellow|Nonresident Fellow|Associate Minister|Minister-designate|Minister-Designate|Prime Minister-designate|Prime Minister-elect|President-elect|Vice President-elect|Minister Plenipotentiary|Goodwill Ambassador|Researcher|Senior Researcher|Policy Officer|Programme Officer|Lead Spokesperson|Ambassador at Large|Alternate Representative|Alternate Delegate|Permanent Under-Secretary|Permanent Under Secretary|Permanent Under-Secretary of State|Permanent Under Secretary of State|Parliamentary Under-Secretary|Parliamentary Under Secretary|Parliamentary State Secretary|Senior State Secretary|Permanent State Secretary|Additional Secretary|Joint Secretary|Special Secretary|Senior Secretary|Additional Chief Secretary|Additional Director General|Additional Director-General|Joint Director|Secretary-designate|Opposition Leader|Deputy Opposition Leader|Shadow Treasurer|Assistant Treasurer|Yang Di-Pertuan|Yang di-Pertuan Agong|Yang di-Pertua Negeri|Raja Permaisuri Agong|Federal Minister|Federal Secretary|Provincial Minister|Emir|Amir|
Chief Statistician|National Statistician|Government Statistician|Chief Economic Adviser|Chief Economic Advisor|Principal Economic Adviser|Principal Economic Advisor|Principal Scientific Adviser|Principal Scientific Advisor|Chief Technical Adviser|Chief Technical Advisor|Chief Adviser|Chief Advisor|Chief Medical Officer|Chief Health Officer|Chief Public Health Officer|Chief Nursing Officer|Chief Veterinary Officer|Chief Scientific Officer|Chief Information Security Officer|Chief Security Officer|Chief Investment Officer|Chief Innovation Officer|Chief Risk Officer|Chief Strategy Officer|Chief Commercial Officer|Chief Communications Officer|Chief People Officer|Chief Electoral Officer|Chief Election Commissioner|Chief Information Commissioner|Chief Planner|Chief Engineer|Chief Architect|Chief Whip|Government Chief Whip|
Chief Secretary to the Government|Chief Secretary to the Cabinet|Secretary to the Cabinet|Secretary to the Government|National Police Chief|Commandant|Flag Officer Commanding-in-Chief|General Officer Commanding-in-Chief|Air Officer Commanding-in-Chief|General Officer Commanding|Union Minister of State|Mission Chief|Deputy Mission Chief|Trade Envoy|Climate Envoy|Press Officer|Palace Press Officer|Comptroller|Comptroller General|Comptroller-General|Comptroller and Auditor General|Controller|Controller General|Controller-General|Auditor-General|Accountant General|Accountant-General|Advocate General|Advocate-General|Ombudsman|Ombudsperson|Registrar|Superintendent|Public Prosecutor|Chief of Air Staff|Chief of the Air Staff|Chief of Army Staff|Chief of the Army Staff|Chief of Naval Staff|Chief of the Naval Staff|Chief of Defence Staff|Chief of the Defence Staff|Chief of Army|Chief of Navy|Commander-in-Chief|Commander in Chief|President pro tempore|President Pro Tempore|Director-in-Charge|Director-in-charge|Co-Chairperson|Co-chairperson|Co-Chairwoman|Co-President|Pro-Rector|Pro Rector|Group Chief Executive|Group Chief Executive Officer|Commissioner-designate|Resident Commissioner|
`);

/** What makes another rank of an office, without being one. */
export const OFFICE_RANKS = words(
  `Regional Global Senior Lead Principal Associate Founding Group Country Programme Program Project Presidential Honorary Interim National Provincial Technical Legal Political Economic`,
);

/** Offices that such a rank stands before. */
export const RANKED_OFFICES = list(
  `Director|Vice President|Vice-President|Manager|Adviser|Advisor|Economist|Officer|Specialist|Coordinator|Co-ordinator|Representative|Envoy|Leader|Analyst|Lecturer|Counsellor|Counselor|President|Head|Chair|Secretary|Assistant|Consultant`,
);

/** Forms of address beside those of the common list. */
export const MORE_HONORIFICS = list(
  `Academician|Mme|Mme.|Madame|Dato Seri Setia|Datin Seri Setia|Datin Setia|Dato Setia|Dato Paduka Seri Setia|Hj|Haj|Hjh|Hajah|Hajjah|Y.B.|Y.A.B.|Haji|Dato Haji|Pehin Dato Haji|Dato Paduka Haji|Dato Seri Haji|Samdech|Samdech Krolahom|Samdech Techo|Samdech Moha Bovorthipadi|Samdech Moha Borvor Thipadei|Samdech Bovorthipadei|Samdech Moha Bovor Thipadei|Samdech Pichey Sena|Samdech Thipadei|Samdech Pichey Sena Tea|Samdech Akka Moha Sena Padei Techo|Samdech Akka Moha Ponhea Chakrei|Samdech Akka Moha Thomak Pothisal|Samdech Moha Borvor Thipadei|Samdech Vibol Sena Pheakdei|Samdech Thipadei Techo|Samdech Kralahom|Samdech Kittisangahapundit|Oknha|Neak Oknha|Datuk Seri Utama|Datuk Seri Setia|Datuk Setia|Datuk Seri Panglima|Tengku Datuk Seri Utama|Tengku Datuk Seri|Datin|Datin Paduka|Datin Seri|Datuk Wira|Dato' Dr|Dato' Wira|Pehin|Dato Paduka|Ts|Ts.|Ir|Ir.|Ir. Dr|Ir Dr|Acad|Acad.|Prof. Acad.|Sec|Sec.|Asst. Prof.|Assoc. Prof. Dr|Assist. Prof.|Dato' Seri Utama|Dato' Seri|Dato' Sri|Datuk Seri Dr|Tan Sri Dato'|H.E|Assoc Prof|Assoc. Prof. Dr.|Assoc Prof Dr|Associate Prof|Prof. Dr.|Prof Dr|Dr Eng|Tun|Tengku|Toh Puan|Rt. Hon|Puan|Puan Sri|Dato Sri|Datuk Dr|YB|YBhg|Hon|Rt Hon|Rt. Hon.|Engr|Engr.|Atty|Atty.|Dame|Sheikh|Prince|Princess|Monsignor|Rev.|Honourable|Ph.D.|Messrs|Miss|A/Prof|
  Yang Berhormat|Yang Amat Berhormat|Yang Amat Arif|Yang Mulia|Yang Amat Mulia|Yang Teramat Mulia|Yang Dimuliakan|Yang Berbahagia|Y.Bhg.|Y.Bhg|Yg Bhg|YAB|YAM|YM|Awang|Dayang|Pengiran|Pengiran Anak|Pengiran Muda|Pengiran Muda Mahkota|Raja Isteri|Raja Isteri Pengiran Anak|Pehin Datu|Pehin Orang Kaya|Dato Paduka Seri|Dato Paduka Awang|Tunku|Raja Dato'|Raja Datuk|Datu|Doktor|
  His Majesty|Her Majesty|His Majesty's|Her Majesty's|His Royal Highness|Her Royal Highness|His Highness|Her Highness|H.R.H.|H.M.|HRH|HE|Her Excellency Madam|Lok Chumteav|Sheikha|Khun|Daw|Venerable|Most Venerable|Archbishop|Lord|Baroness|Cardinal|Pope|Honorable|The Honorable|Usec|Usec.|Asec|Asec.|Dir.|Amb.|Gov.|Dr. Eng.|Dr. Eng|Drs.|The Hon|The Rt Hon|The Rt. Hon|Right Honourable|Right Hon|Right Hon.|The Right Honourable|The Right Hon|The Right Hon.|
  U|Rep.|Cong.|Senator the Hon|Senator the Hon.|Senator the Honourable|Shri|Shrimati|Smt|Smt.|Sushri|Thiru|Thirumathi|Tmt|Tmt.|Hon'ble|The Hon'ble|Dasho|Lyonpo|Lyonchhen|Lyonchoen|Ven.|Datuk Amar|Datuk Patinggi|Datuk Panglima|Datuk Sri|Dato' Indera|First Lady|Khunying|Thanpuying|Prof. Ir|Prof. Ir.`,
);
