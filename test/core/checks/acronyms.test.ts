/** Checks of acronyms: used without expansion, off by a letter, expanded in two ways. */
import { testCheck } from '../../support/checks.ts';

const registry = `-- vn.registry.yaml --
terms:
  - { id: term/nang-luong-tai-tao, name: { vi: năng lượng tái tạo, en: renewable energy }, acronyms: [NLTT] }
  - { id: term/chuyen-doi-xanh, name: { vi: chuyển đổi xanh, en: green transition }, acronyms: [CĐX], common: true }
organizations:
  - { id: organisation/lhq, name: { vi: Liên hợp quốc, en: United Nations }, acronyms: [LHQ] }
allowed:
  acronyms: [VNEI]
-- a.txt --
`;

testCheck('acronym.undefined', {
  fires: {
    'nobody knows it':
      'Bộ trưởng nói về <acronym.undefined|KTXTG|> tại hội thảo. Hội thảo kéo dài hai ngày. KTXTG là chủ đề mới.',
    'the registry knows it, the article does not say it': `${registry}Các dự án <acronym.undefined|NLTT|> tăng nhanh. Riêng NLTT ngoài khơi chậm hơn.`,
  },
  silent: {
    'who signs in brackets at the start': '(KVX) Ngày 23-6, tại Hà Nội, bộ họp báo. Khách vỗ tay.',
    'the district of a capital': 'Washington, DC, 5 March 2026 - Ann Hill met Tom Lee. They spoke.',
    defined: 'Phát triển kinh tế tuần hoàn (KTTH) là mục tiêu. Các mô hình KTTH được nhân rộng ở nhiều tỉnh.',
    'defined the other way round': 'Mô hình KTTH (kinh tế tuần hoàn) được nhân rộng. KTTH giúp giảm rác thải nhựa.',
    'many of what everybody knows': `The minister named two FTAs and five NGOs. The talks went well. All were glad.`,
    'the time of a place': `The talks began at 2:15 p.m. NPT in the capital. The ministers shook hands. All were glad.`,
    'everybody knows it': 'ASEAN và UNESCO dùng AI trong giáo dục. UBND tỉnh góp vốn. Việc này có lợi.',
    'allowed by the registry': `${registry}Chỉ số VNEI tăng hai điểm. Chuyên gia lạc quan.`,
    'common by the registry': `${registry}Lộ trình CĐX đã rõ. Doanh nghiệp chờ hướng dẫn.`,
    'put together of defined parts':
      'Ngành khoa học và công nghệ (KH&CN) và đổi mới sáng tạo (ĐMST) họp. Quỹ KH,CN&ĐMST được lập năm nay.',
    'a Roman numeral': 'Đại hội XIV và khóa XIII đều có báo cáo. Báo cáo dài 40 trang.',
    'said in the words before it': 'Đoàn đánh giá hạ tầng tích hợp (INXR) vừa đến. Báo cáo INXR sẽ có vào tháng tới.',
    'a name of a known kind': 'Tập đoàn XYZM và Vụ HTXYZ ký biên bản. Chỉ số DXTI tăng nhẹ.',
    'the agency at the end': 'The meeting ended on the morning of 15 January. — XVNS\n\nIt rained.',
    'the file in the number of a document': 'Theo Công văn số 969/TTg – KGXN ngày 1/7, bến đóng cửa. Khách về nước.',
    'the agency behind the day': 'Hue, December 6, 2025 XKP -- The minister opened a bridge. All were glad.',
    'the paper on a line before the text': 'Lê Minh Hải\nTGXN. Chiều 23/6, đoàn thăm trường. Học sinh vui mừng.',
    'behind its words and a dash': "They met at Hue's Conference Xanadu – HCX. All were glad.",
    'letters within a name': 'Ông Meynard LB. Monteal, Đại sứ, đến Huế. Khách vỗ tay.',
    'members, and the plural of known letters': 'Ms Ann Hill MP, spoke of the two NAs. All were glad.',
    'a line of capitals': 'BẢN TIN TUẦN: THUẾ - HẢI QUAN\n\nHôm nay trời mưa ở Hà Nội.',
    'the words in capitals that open a paragraph':
      'XUVA, 15 July 2025 – The office counted. All were glad.\n\nXANADU CITY, June 10, 2025 (PNA) -- The office gave boats to fishers. All were glad.\n\nHUE / XANADU CITY – A boat came. All were glad.',
    'a heading, and a family name':
      'XANADUS\n\nAll were glad. It rained.\n\nContacts: Peter XANADO, Lead Speaker of the fair. All were glad.',
    'a bracket of two':
      'Trường Đại học Khoa học, Đại học Sông Mây (ĐHXH - ĐHXM) và Chỉ số mưa nắng năm 2024 (XAR INDEX). Khách vỗ tay.',
    'the code of a share, a company with two words':
      'Công ty Điện Mây (mã XOW) lãi to, khí do PV GAS cấp. Khách vỗ tay.',
    'said in the words behind it':
      "They praised XAUR, the city's urban railway authority, and used XOST for the Xanadu Office of Science and Technology. All were glad.",
    'who reports, without brackets':
      'XĐK | Hôm nay trời mưa.\n\nXTCK Ngày 20/6, trời mưa ở Hà Nội. (With reports from XIA-9)',
    'the paper at the start': '(XYZO)- Sáng nay trời mưa ở Hà Nội. Ảnh: PV',
  },
  fixes: {
    "the registry's expansion": [
      `${registry}Các dự án NL<|>TT tăng nhanh. Câu sau.\n`,
      'Đổi thành năng lượng tái tạo (NLTT)',
      `-- a.txt --\nCác dự án năng lượng tái tạo (NLTT) tăng nhanh. Câu sau.\n`,
    ],
  },
});

testCheck('acronym.misspelt', {
  fires: {
    'before a place, as one body':
      'Theo phó chủ tịch <acronym.misspelt|UBDN|> TP.HCM Lê Minh Hải, trường mở cửa. CDC Hà Nội và BIDV Cà Mau tài trợ. Hết tin.',
    'behind a minister': 'Hội nghị Bộ trưởng <acronym.misspelt|GTAT|> ASEAN lần thứ 29 khai mạc. Bộ GTVT dự. Hết tin.',
    'without the stroke in a line of capitals, without one of two, and of a university': `VĂN PHÒNG <acronym.misspelt|HDND|> VÀ UBND\n\nÔng Lê Minh Hải, Chủ tịch Tổng <acronym.misspelt|LDLĐ|>, đến Trường Luật (<acronym.misspelt|DHQG|> Hà Nội). Khách vỗ tay.`,
    'beside certain words':
      'Ông Lê Minh Hải, Chủ nhiệm <acronym.misspelt|UVKT|> Tỉnh ủy, khen lực lượng <acronym.misspelt|CAGD|> và Cơ quan <acronym.misspelt|CSAT|>. Khách vỗ tay.',
    'of a bloc before what it alone has, again and again':
      'Guests of the <acronym.misspelt|ABEAN|> Secretariat thanked the <acronym.misspelt|ABEAN|> Secretariat and the <acronym.misspelt|ASEEAN|> Regional Forum. All were glad.',
    'a slip where the name stands before it':
      'Ministers of the Association of Southeast Asian Nations (<acronym.misspelt|ASAEN|>) met in Hue. All were glad.',
    'behind a hyphen': 'Delegates of the <acronym.misspelt|EU-ASAEN|> fair met in Hue. All were glad.',
    'neighbours swapped in letters that every reader knows':
      'Ông Lê Minh Hải, Chủ tịch <acronym.misspelt|UBDN|> tỉnh, đến Huế. Khách vỗ tay.',
    'a council of a level': 'Ông Lê Minh Hải, Phó Chủ tịch <acronym.misspelt|UBNG|> tỉnh, đến Huế. Khách vỗ tay.',
    'one letter off where the right ones stand beside it':
      'Chủ tịch UBND tỉnh đến Huế. Phó Chủ tịch <acronym.misspelt|UBNG|> tỉnh ở lại. Khách của UBND tỉnh vỗ tay.',
    'one letter off in four that the article explains':
      'Chương trình đổi mới sáng tạo (ĐMST) mở rộng. Trung tâm <acronym.misspelt|ĐGST|> mở tháng sau. Nơi đó rộng.',
    'one letter off behind the head of a ministry':
      'Giám đốc Sở <acronym.misspelt|GTAT|> Lê Minh Hải đến Huế. Khách vỗ tay.',
    'a member of the assembly': 'Sau đó, <acronym.misspelt|ĐBIH|> Lê Minh Hải hỏi về giá điện. Khách vỗ tay.',
    'within letters joined by a dash':
      'Hanoi, 5 March 2026 - The <acronym.misspelt|SAEAN-EU|> partnership is new. Members of ASEAN are glad of it.',
    'beside other letters':
      'Theo Trưởng nhóm WHO <acronym.misspelt|XSEAN|> của Việt Nam, mọi việc đã xong. Các nước ASEAN vui mừng.',
    'one letter off in five that every reader knows':
      'The <acronym.misspelt|ASVAN|> summit ended on Friday. All were glad.',
    'D for Đ beside a phrase that the article repeats': `Thành phố đẩy mạnh chuyển đổi xanh. Lộ trình chuyển đổi xanh có ba bước.
Ba trụ cột là KH, CN và <acronym.misspelt|CDX|> trong năm nay. Kinh phí đã có.`,
    'D for Đ beside a definition': `Chương trình đổi mới sáng tạo (ĐMST) mở rộng. Quỹ ĐMST cấp vốn. Trung tâm <acronym.misspelt|DMST|> mở tháng sau. Nơi đó rộng.`,
    'two letters swapped': `Tiểu ban Hạ tầng và Nguồn lực (SCIRD) họp hôm qua. Báo cáo của SCIRD dài 30 trang. Sau đó <acronym.misspelt|SCRID|> bế mạc. Khách về nước.`,
  },
  silent: {
    'other police': 'Lực lượng CSND và chiến sĩ ANND khen Phòng CSMT. LẠI CHUYỆN DAO KÉO. Khách vỗ tay.',
    'terms of four letters one letter apart':
      'Các TCTD họp sáng nay. Báo cáo của TCTD nói về TTTD tức thời. Các TCTD đồng ý.',
    'letters whose words the article has':
      'Chương trình đổi mới sáng tạo (ĐMST) mở rộng. Quỹ ĐTST lo cho đào tạo sáng tạo. Hết tin.',
    'a sign in the place of a sign, and another ministry':
      'Giám đốc Sở LĐ-TB-XH và Giám đốc Sở NN&MT cùng dự. Khách vỗ tay.',
    'a word in capitals': 'The ASIAN BANK summit ended on Friday. ASEAN and ASEAN again. All were glad.',
    'the paper at the start': 'GD&TĐ - Ngành giáo dục và đào tạo (GD&ĐT) họp sáng nay. Sở GD&ĐT báo cáo.',
    'the defined acronym': 'Chương trình đổi mới sáng tạo (ĐMST) mở rộng. Quỹ ĐMST cấp vốn. Nơi đó rộng.',
    'codes that differ in their number': `Hội nghị lần thứ 85 của Ủy ban Khoa học (COSTI-85) bế mạc. Hội nghị COSTI-86 sẽ họp tại Huế. Khách về nước.`,
    'another body with one letter less': `Ủy ban Khoa học và Sáng tạo (COSTI) họp. Trước đây COST là tên cũ. COSTI có mười thành viên.`,
    'a phrase said only once': 'Thành phố đẩy mạnh chuyển đổi xanh. Quỹ CDX góp vốn. Kinh phí đã có.',
    'well-known letters': 'Chuyển đổi số và chuyển đổi số. Dự án USD và ADB tài trợ. Không sai.',
  },
  fixes: {
    'the known acronym': [
      `Thành phố đẩy mạnh chuyển đổi xanh. Lộ trình chuyển đổi xanh có ba bước. Trụ cột là C<|>DX năm nay. Câu sau.`,
      'Đổi thành CĐX',
      `Thành phố đẩy mạnh chuyển đổi xanh. Lộ trình chuyển đổi xanh có ba bước. Trụ cột là CĐX năm nay. Câu sau.`,
    ],
  },
});

testCheck('acronym.conflicting-expansion', {
  fires: {
    'two meanings in one article': `Trung tâm công nghệ cao (CNC) khánh thành. Máy CNC chạy tốt.
Sau đó <acronym.conflicting-expansion|chăn nuôi cừu|> (CNC) được bàn tới. Hội thảo kết thúc.`,
    'one word else than the registry has, in English': `-- x.registry.yaml --
organizations:
  - { id: organisation/lda, name: { en: Lake Development Authority }, acronyms: [LDA] }
-- a.txt --
The <acronym.conflicting-expansion|Joint Development Authority|> (LDA) met on Friday. The LDA is new. Nobody complained.`,
    'one word else than every reader knows': `The country joined the <acronym.conflicting-expansion|Global Trade Organisation|> (WTO) in May. Trade grew. Nobody complained.`,
    'one small word else': `They signed a <acronym.conflicting-expansion|Charter joint Rivers|> (COR) on Friday. Nobody complained.
The Charter of Rivers is new. So is the boat.`,
    'one word else than the article has elsewhere': `The River Assembly met in May. Members of the <acronym.conflicting-expansion|River Urban|> (RA) spoke. The RA is new.`,
    'another wording than the registry has': `${registry}Đại diện <acronym.conflicting-expansion|Liên hiệp quốc|> (LHQ) dự lễ. Buổi lễ kéo dài một giờ.`,
  },
  silent: {
    'a word cut short, in English': `-- 1.txt --
Hanoi, 5 March 2026 - The River Finance Corporation (RFCO) spoke. RFCO is new. All were glad.
-- 2.txt --
Hanoi, 6 March 2026 - The River Finance Corp (RFCO) spoke. RFCO is new. All were glad.`,
    'two bodies with one word in common': `-- 1.txt --
The National Centre (NC) met on Friday. The NC is new. Nobody complained.
-- 2.txt --
The National Committee (NC) met on Friday. The NC is new. Nobody complained.`,
    'words of a person before the same words': `-- 1.txt --
Mr Tan, the Acting Utopian River Offices Meeting (ROM) leader, met them on Friday. The ROM is new. Nobody complained.
-- 2.txt --
The ASEAN River Offices' Meeting (ROM) met on Friday. The ROM is new. Nobody complained.`,
    'letters of a longer name': `The National Assembly met. The Permanent National Council (PNC) and the Ministry of Rivers (MORI) spoke. The Joint Working Group on Rivers (JWG) did not.`,
    'American and British letters, and UN for its words': `-- 1.txt --
The United Nations Canal Defence Programme (UNCDP) met on Friday. The UNCDP is new. Nobody complained.
-- 2.txt --
The United Nations Canal Defense Program (UNCDP) met on Friday. The UNCDP is new. Nobody complained.`,
    'Viet Nam and Vietnam': `-- 1.txt --
The Vietnam Academy of Rivers (VAR) met on Friday. The VAR is new. Nobody complained.
-- 2.txt --
It was signed with the Viet Nam Academy of Rivers (VAR) on Monday. The VAR is new. Nobody complained.`,
    'the same expansion twice': `Kinh tế tuần hoàn (KTTH) là mục tiêu. Mô hình kinh tế tuần hoàn (KTTH) lan rộng. Tốt.`,
    'a hyphen for và': `Nông nghiệp và Thủy lợi (NN-TL) là hai nghề. Ngành Nông nghiệp - Thủy lợi (NN-TL) phát triển. Tốt.`,
    'with and without the head': `Bộ Khoa học và Công nghệ (KH&CN) họp. Ngành khoa học và công nghệ (KH&CN) phát triển. Tốt.`,
    'as the registry has it': `${registry}Đại diện Liên hợp quốc (LHQ) dự lễ. Buổi lễ kéo dài một giờ.`,
    'letters of another language': `Ủy ban Khoa học (COSTI) họp. Hội đồng Sáng tạo khu vực (COSTI) cũng họp. Hết.`,
  },
  fixes: {
    'the other reading': [
      `${registry}Đại diện Liên <|>hiệp quốc (LHQ) dự lễ. Câu sau.\n`,
      'Đổi thành Liên hợp quốc',
      `-- a.txt --\nĐại diện Liên hợp quốc (LHQ) dự lễ. Câu sau.\n`,
    ],
    'the one word, as the writer spells the others': [
      'The country joined the <|>Global Trade Organisation (WTO) in May. Trade grew.',
      'Change to World Trade Organisation',
      'The country joined the World Trade Organisation (WTO) in May. Trade grew.',
    ],
  },
});

testCheck('acronym.used-before-definition', {
  fires: {
    'two sentences early': `Tin vắn hôm nay\n\nCác mô hình <acronym.used-before-definition|KTTH|> lan rộng. Bộ trưởng nói về kinh tế tuần hoàn (KTTH) tại Huế. KTTH là hướng đi mới.`,
  },
  silent: {
    'who signs, and the words in capitals that open a paragraph':
      'XLO NEWS (Hue) – Ann Hill came to the Xanadu Labour Office (XLO). The XLO is glad.\n\n■ KTTH - XANADU: Mô hình kinh tế tuần hoàn (KTTH) được nhân rộng. KTTH là mục tiêu.',
    'defined first': `Tin vắn hôm nay\n\nBộ trưởng nói về kinh tế tuần hoàn (KTTH) tại Huế. KTTH là hướng đi mới.`,
    'in the headline': `KTTH lan rộng ở miền Trung\n\nBộ trưởng nói về kinh tế tuần hoàn (KTTH) tại Huế. KTTH là hướng đi mới.`,
  },
  fixes: {
    moved: [
      `Tin vắn hôm nay\n\nCác mô hình KT<|>TH lan rộng. Bộ trưởng nói về kinh tế tuần hoàn (KTTH) tại Huế. Hết.`,
      'Chuyển phần giải nghĩa lên lần dùng đầu tiên',
      `Tin vắn hôm nay\n\nCác mô hình kinh tế tuần hoàn (KTTH) lan rộng. Bộ trưởng nói về KTTH tại Huế. Hết.`,
    ],
  },
});

testCheck('acronym.defined-twice', {
  fires: {
    again: `Bộ trưởng nói về kinh tế tuần hoàn (KTTH) tại Huế. Mô hình <acronym.defined-twice|kinh tế tuần hoàn (KTTH)|> lan rộng. Hết tin.`,
  },
  silent: {
    'in the headline first':
      'Hội thảo kinh tế tuần hoàn (KTTH) ở Huế\n\nMô hình kinh tế tuần hoàn (KTTH) lan rộng. Hết tin.',
    once: `Bộ trưởng nói về kinh tế tuần hoàn (KTTH) tại Huế. Mô hình kinh tế tuần hoàn lan rộng. KTTH có ích.`,
  },
  fixes: {
    'the short form': [
      `Bộ trưởng nói về kinh tế tuần hoàn (KTTH) tại Huế. Mô hình kinh tế <|>tuần hoàn (KTTH) lan rộng. Hết tin.`,
      'Đổi thành KTTH',
      `Bộ trưởng nói về kinh tế tuần hoàn (KTTH) tại Huế. Mô hình KTTH lan rộng. Hết tin.`,
    ],
  },
});

testCheck('acronym.defined-but-unused', {
  fires: {
    'a term':
      'Tỉnh lập hai khu công nghiệp sạch (<acronym.defined-but-unused|KCNS|>) trong năm nay. Nhà đầu tư hỏi giá đất.',
  },
  silent: {
    'used again': 'Tỉnh lập hai khu công nghiệp sạch (KCNS) trong năm nay. Nhà đầu tư hỏi giá đất ở các KCNS.',
    'a body': 'Liên minh Viễn thông quốc tế (ITU) mở văn phòng. Nhà đầu tư hỏi giá đất.',
    'letters of another language': 'Tỉnh lập khu thương mại tự do (FTZ) trong năm nay. Nhà đầu tư hỏi giá đất.',
  },
  fixes: {
    'the words alone': [
      'Tỉnh lập hai khu công nghiệp sạch (KC<|>NS) trong năm nay. Câu sau.\n',
      'Bỏ (KCNS)',
      'Tỉnh lập hai khu công nghiệp sạch trong năm nay. Câu sau.\n',
    ],
  },
});

testCheck('acronym.variant', {
  fires: {
    'the rarer spelling': 'Sở KH&CN họp với Vụ KH&CN. Quỹ <acronym.variant|KH-CN|> góp vốn cho dự án này.',
  },
  silent: {
    'one spelling': 'Sở KH&CN họp với Vụ KH&CN. Quỹ KH&CN góp vốn cho dự án này.',
    'other letters': 'Sở KH&CN họp với Sở GD&ĐT. Quỹ KH&ĐT góp vốn cho dự án này.',
  },
  fixes: {
    'the usual spelling': [
      'Sở KH&CN họp với Vụ KH&CN. Quỹ KH<|>-CN góp vốn. Câu sau.\n',
      'Đổi thành KH&CN',
      'Sở KH&CN họp với Vụ KH&CN. Quỹ KH&CN góp vốn. Câu sau.\n',
    ],
  },
});

testCheck('acronym.letters-mismatch', {
  fires: {
    'the last letter':
      'Xã có ba <acronym.letters-mismatch|trạm đo rừng cộng đồng (TĐRK|>) từ năm ngoái. Mỗi TĐRK có hai người.',
    'another word than the article uses elsewhere':
      'Bàn về chuyển đổi số ở huyện. Công tác <acronym.letters-mismatch|chuyển đổi phát (CĐS|>) còn chậm. Hết.',
    'two letters that every reader knows':
      'Ông có bằng <acronym.letters-mismatch|đại bạn (ĐH|>) từ năm ngoái. Mỗi ĐH có một trường.',
    'across the commas of a list':
      'Ông nhờ <acronym.letters-mismatch|Cơ sở Đo đạc, Giám sát Núi hồ (CSĐĐGSNR|>) đo lại. Hết tin.',
    'another word than every reader knows':
      'Ủy ban <acronym.letters-mismatch|an toàn lương phẩm (ATTP|>) họp chiều nay. Hết tin.',
  },
  silent: {
    'a small word with the initial that a later one gives':
      'Bà trả lời Báo Thế giới và Việt Nam (TG&VN). Phóng viên TG&VN ghi.',
    'W for Ư': 'Bàn với Hội đồng Thi đua Trung ương (HĐTĐTW) từ năm ngoái. Mỗi kỳ HĐTĐTW họp hai ngày.',
    'all letters': 'Xã có ba trạm đo rừng cộng đồng (TĐRCĐ) từ năm ngoái. Mỗi TĐRCĐ có hai người.',
    'letters of another language': 'Thiết bị giám sát hành trình (VMS) được lắp trên tàu. Mỗi tàu có một VMS.',
    'two letters that nobody knows': 'Xã có bảy hợp bạn (HM) từ năm ngoái. Mỗi HM có hai người.',
    'three letters that nobody knows': 'Xã có bảy hợp tác bạn (HTM) từ năm ngoái. Mỗi HTM có hai người.',
  },
  fixes: {
    'the word that the article uses elsewhere': [
      'Bàn về chuyển đổi số ở huyện. Công tác chuyển đổi <|>phát (CĐS) còn chậm. Hết.',
      'Đổi thành chuyển đổi số',
      'Bàn về chuyển đổi số ở huyện. Công tác chuyển đổi số (CĐS) còn chậm. Hết.',
    ],
  },
});
