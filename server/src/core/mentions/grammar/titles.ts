/** Titles of office and honorifics, Vietnamese and English. Grammar: [former] [acting] [deputy] HEAD [standing] [body] [country] [portfolio]. */

import { MORE_OFFICES } from './englishWords.ts';

/** Words before a head that change rank but not office; generated in front of every base head below. */
const VIETNAMESE_HEADS = `
Tổng Bí thư|Chủ tịch nước|Chủ tịch|Thủ tướng|Bộ trưởng|Tổng Thanh tra|Thống đốc|Chủ nhiệm|Chánh án|Viện trưởng|Tổng Thư ký|
Tổng cục trưởng|Cục trưởng|Vụ trưởng|Chánh Văn phòng|Chánh Thanh tra|Trưởng phòng|Giám đốc|Tổng Giám đốc|Hiệu trưởng|
Chi cục trưởng|Bí thư|Trưởng ban|Trưởng ban Tổ chức|Trưởng ban Chỉ đạo|Trưởng ban Quản lý|Trưởng ban Giám khảo|Trưởng Đoàn|Trưởng đoàn|Trưởng đoàn đàm phán|Trưởng đoàn công tác|Trưởng đoàn kiểm tra|Trưởng đoàn giám sát|Trưởng đoàn thanh tra|Tổng Biên tập|Đại sứ|Tổng Lãnh sự|Trưởng Phái đoàn|Trưởng Phái đoàn thường trực|Trưởng Phái đoàn Đại diện thường trực|Trưởng Đại diện|
Tổng Kiểm toán|Tổng KTNN|Trưởng Quan chức cấp cao|Trưởng quan chức cấp cao|Trưởng Quan chức cao cấp|Trưởng quan chức cao cấp|Trưởng đoàn Quan chức cấp cao|Trưởng đoàn quan chức cấp cao|Trưởng đoàn Quan chức cao cấp|Trưởng đoàn quan chức cao cấp|Thị trưởng|Tỉnh trưởng|Tổng Tham mưu trưởng|Tham mưu trưởng|Tư lệnh|Tổng Tư lệnh|Chính ủy|Chỉ huy trưởng|Trưởng khoa|Trưởng ga|Đô trưởng|Tổng Lãnh sự danh dự|
Đội trưởng|Hạt trưởng|Đồn trưởng|Trạm trưởng|Sư đoàn trưởng|Lữ đoàn trưởng|Trung đoàn trưởng|Tiểu đoàn trưởng|Đại đội trưởng|Hải đội trưởng|Hải đoàn trưởng|Đoàn trưởng|Hội trưởng|Trưởng Công an|Chánh tòa|Chánh toà|Giám đốc dự án|Giám đốc điều hành dự án|Giám đốc quản lý dự án|Trưởng Bộ môn|Giám đốc điều hành|Tổng thống|Đô đốc|Trưởng nhóm|Trưởng Ban|Trưởng Tiểu ban|Cao ủy|Thủ hiến|Kế toán trưởng|Trưởng trạm|
Chủ nhiệm khoa|Tổng Chỉ huy|Tổng chưởng lý|Chủ tịch Hội đồng quản trị|Chủ tịch Hội đồng thành viên|Chủ tịch HĐTV|Chủ tịch Hội đồng Quản lý|Chủ tịch Hội đồng trường|Chủ tịch HĐQT|Bí thư thứ nhất|Tổng Thư ký thường trực|Trưởng Văn phòng|Tổng thống đắc cử|Thủ tướng đắc cử|Tổng thống lâm thời|Thủ tướng lâm thời
`;

/** Of soldiers who are no officers: `Thiếu tá QNCN`. */
const PROFESSIONAL_RANKS = ['Thượng tá', 'Trung tá', 'Thiếu tá', 'Đại úy', 'Thượng úy', 'Trung úy', 'Thiếu úy'].map(
  (rank) => `${rank} QNCN`,
);

/** Of other countries' police, and where an article tells soldiers from policemen. */
const POLICE_RANKS = ['Đại tướng', 'Thượng tướng', 'Trung tướng', 'Thiếu tướng', 'Đại tá', 'Thượng tá'].flatMap(
  (rank) => ['cảnh sát', 'Cảnh sát', 'công an', 'quân đội'].map((force) => `${rank} ${force}`),
);

const VIETNAMESE_ALONE = `
Chánh Thanh tra, giám sát ngân hàng|Phó Chánh Thanh tra, giám sát ngân hàng|Thứ trưởng|Thủ trưởng|Thống lĩnh các lực lượng vũ trang nhân dân|Thống lĩnh lực lượng vũ trang nhân dân|Thống lĩnh các lực lượng vũ trang|Chuyên gia cao cấp|Chuyên viên chính|Chuyên viên cao cấp|Trưởng ca|Trưởng ca trực|Trưởng kíp|Trưởng kíp trực|Kiểm sát viên trung cấp|Kiểm sát viên cao cấp|Kiểm sát viên sơ cấp|Thẩm phán trung cấp|Thẩm phán cao cấp|Thẩm phán sơ cấp|Chấp hành viên|Giám đốc Kinh doanh toàn quốc|Giám đốc kinh doanh toàn quốc|Điều dưỡng trưởng|Điều dưỡng trưởng khoa|Kỹ thuật viên trưởng|Nữ hộ sinh trưởng|Vụ phó|Cục phó|Tổng cục phó|Chi cục phó|Đội phó|Kiểm toán trưởng|Phó Kiểm toán trưởng|Viện phó|Phó phòng|Phó Tỉnh trưởng|Chi hội trưởng|Chi hội phó|Phó Chi hội trưởng|Phó Chánh tòa|Phó chánh|UVTV|UV BTV|UVBCH|HUV|Đại diện Thương mại|PCT|PCTTT|PCT TT|PCT Thường trực|PBT|PBTTT|BSCKII|BSCKI|Cố vấn cao cấp|Phó Tư lệnh Tham mưu trưởng|Phó Tư lệnh - Tham mưu trưởng|Phó CT|GĐ|PGĐ|Phó GĐ|TGĐ|PTGĐ|Phó TGĐ|Chánh VP|Phó Chánh VP|Phó Bí thư TT|Phó Chủ tịch TT|ĐB|LS|Bộ trưởng Chủ nhiệm|Nhân viên|UVBTV|Tỉnh ủy viên|TUV|TVTU|UVBTVTU|UV BTVTU|Chủ nhiệm bộ môn|Chủ nhiệm Bộ môn|Trưởng bộ môn|Phó Chủ nhiệm bộ môn|Phó trưởng bộ môn|Phó Trưởng bộ môn|Chủ nhiệm khoa|Chủ nhiệm Khoa|Thành ủy viên|Huyện ủy viên|Quận ủy viên|Thị ủy viên|Đảng ủy viên|Ủy viên Quốc vụ|Ủy viên trưởng|Chỉ huy phó|Lãnh sự|Lãnh sự danh dự|Chủ tịch danh dự|Nhà lãnh đạo|Đồng sáng lập|Người sáng lập|TBT|Trưởng thôn|Trưởng bản|Trưởng ấp|Tổ trưởng|Già làng|Tùy viên|Tùy viên Quốc phòng|Tùy viên quốc phòng|Chính trị viên|Phó Chính trị viên|Kiểm sát viên cao cấp|Thẩm phán cao cấp|Giám đốc quốc gia|Phó tổng Thanh tra|Phó Chủ tịch thứ nhất|Phó Thủ tướng thứ nhất|Phó Tổng thống thứ nhất|Thứ trưởng thứ nhất|Bộ trưởng thứ hai|Phó Thủ tướng thứ hai|Phó Trưởng ban thứ nhất|Phó Trưởng Ban thứ nhất|Phó Chủ nhiệm thứ nhất|Trưởng|Phó trưởng|Tổng Vụ trưởng|Phó Tổng Vụ trưởng|Đại sứ đặc mệnh toàn quyền|Đại sứ Đặc mệnh toàn quyền|Thường trực Ban Bí thư|Quốc vụ khanh cấp cao|Quốc vụ khanh Nghị viện|Phó Chủ tịch cấp cao|Phó Chủ tịch Cấp cao|Phó Chủ tịch cao cấp|Phó Tổng Giám đốc cấp cao|Phó Tổng Giám đốc Cấp cao|Chủ tọa|Ngoại trưởng|Toàn quyền|Phó Toàn quyền|Chuyên gia kinh tế trưởng|Kinh tế trưởng|Quốc vương|Nhà vua|Vua|Phật hoàng|Nhật hoàng|Hoàng hậu|Thái tử|Công chúa|Hoàng tử|Hoàng thân|Đại biện|Đại biện lâm thời|Tham tán|Tham tán Công sứ|Công sứ|Trưởng xóm|Trưởng khu phố|Trưởng tổ dân phố|Trưởng khóm|Trưởng buôn|Trưởng làng|Xóm trưởng|Tổ trưởng tổ dân phố|Nữ hoàng|Nữ vương|CT|
Đặc phái viên|Điều phối viên thường trú|Điều phối viên thường trú lâm thời|Quyền Điều phối viên thường trú|Trưởng đại diện lâm thời|Trợ lý đặc biệt|Đặc sứ|Đại diện thường trú|Đại diện cấp cao|Đại diện Cấp cao|Trưởng đại diện thường trú|Đại diện thường trực|Trưởng cơ quan đại diện|
Ủy viên|Ủy viên dự khuyết|Ủy viên Thường vụ|Ủy viên Thường trực|Ủy viên Ban Thường vụ|Thường vụ|Thành viên|Thành viên Hội đồng thành viên|Thành viên HĐTV|Thành viên Hội đồng quản trị|Thành viên HĐQT|Ủy viên HĐQT|Thành viên Ban Tổng giám đốc|UVTW Đảng|UVTƯ Đảng|UVT.Ư Đảng|UV T.Ư Đảng|UVBCT|UV Bộ Chính trị|UVTW|UVTƯ|UVT.Ư|UVTV Tỉnh ủy|Đại biểu Quốc hội|Đại biểu|ĐBQH|
Thượng nghị sĩ|Hạ nghị sĩ|Nghị sĩ|Quốc vụ khanh|Người phát ngôn|Phó Người phát ngôn|Phó Phát ngôn|Phát ngôn viên|Viện sĩ|Viện sĩ Danh dự|Viện sĩ danh dự|Tiến sĩ Danh dự|Tiến sĩ danh dự|Giáo sư|Phó Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|Luật sư|Kỹ sư|
GS|PGS|TS|ThS|BS|Ir|TSKH|T.S|T.s|Th.S|Th.s|GS.TS.BS|PGS.TS.BS|TS.BS|ThS.BS|ThS.BS.CKII|ThS.BS.CKI|TS.BS.CKII|ThS.BSCKII|ThS.BSCKI|TS.BSCKII|BS.CKII|GS.TS|PGS.TS|GS. TS|PGS. TS|GS.TSKH|GS, TS|PGS, TS|PGS-TS|GS-TS|VS|GS.VS|GS. VS|GS, VS|GS-VS|GS.VS.TSKH|TS. BS|ThS. BS|BSCKII|BSCKI|BS.CK2|BS.CK1|BSCK2|BSCK1|DSCKI|DSCKII|GS.,TS|PGS.,TS|Bác sĩ chuyên khoa II|Bác sĩ chuyên khoa I|Bác sĩ chuyên khoa 2|Bác sĩ chuyên khoa 1|Bác sĩ CKII|Bác sĩ CKI|Bác sĩ nội trú|BS.CKII|BS.CKI|BS. CKII|BS. CKI|BSCK II|BSCK I|BS CKII|BS CKI|NSND|NSƯT|NGND|NGƯT|TTND|TTƯT|Nghệ sĩ Nhân dân|Nghệ sĩ Ưu tú|Nhà giáo Nhân dân|Nhà giáo Ưu tú|Thầy thuốc Nhân dân|Thầy thuốc Ưu tú|Nghệ nhân Nhân dân|Nghệ nhân Ưu tú|Kiến trúc sư|KTS|Dược sĩ|Linh mục|Giám mục|Nghệ nhân|Anh hùng Lao động|Anh hùng Lực lượng vũ trang nhân dân|Anh hùng LLVT nhân dân|Anh hùng LLVTND|
Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Chuẩn tướng|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Thượng úy|Trung úy|Thiếu úy|Phó Đô đốc|Chuẩn Đô đốc|${PROFESSIONAL_RANKS.join('|')}|${POLICE_RANKS.join('|')}|
Trợ lý Tổng Thư ký|Trợ lý Tổng Giám đốc|Trợ lý Ngoại trưởng|Trợ lý Bộ trưởng|Trợ lý Thủ tướng|Trợ lý Tổng Bí thư|Trợ lý Chủ tịch nước|Trợ lý Chủ tịch Quốc hội|Trợ lý Tổng thống|Trợ lý|Thư ký|Cố vấn|Cố vấn cấp cao|Cố vấn Cấp cao|Cố vấn An ninh quốc gia|Cố vấn đặc biệt|Phó Cố vấn An ninh quốc gia|Cố vấn trưởng|Phó Trợ lý Tổng thống|Phó Trợ lý Ngoại trưởng|Phó Trợ lý Bộ trưởng|Điều phối viên đặc biệt|Giám đốc cấp cao|Giám đốc cao cấp|Phó Giám đốc cấp cao|Bộ trưởng cao cấp|Bộ trưởng cấp cao|Bộ trưởng Cấp cao|Quốc vụ khanh cao cấp|
Tổng Giám mục|Hồng y|Mục sư|Phó Chủ tịch cấp cao|Phó Chủ tịch Cấp cao|Phó Tổng Giám đốc cấp cao|Phó Tổng Giám đốc Cấp cao|Phó Chủ tịch điều hành|Hòa thượng|Trưởng lão Hòa thượng|Thượng tọa|Đại đức|Ni trưởng|Ni sư|Sư cô|Sư thầy|Sư cả|Cả sư|Phó Cả sư|Pháp chủ|Phó Pháp chủ|Chánh Thư ký|Phó Chánh Thư ký|Tổng Thư ký Quốc hội|Phó vụ trưởng|Hiệu phó|Phó ban|Thủ lĩnh|Lãnh tụ|Nhà báo|Nhà nghiên cứu|Nhà sáng lập|Đồng Chủ tịch|Đức cha|Đức Giám mục|Đức Tổng Giám mục|Đức Hồng y|Chủ tọa phiên tòa|Chủ tọa phiên họp|Chánh xứ|Phó xứ|Quản xứ|Quản nhiệm|
Kiểm sát viên|Thẩm phán|Thanh tra viên|Chuyên viên|Chuyên gia|Điều tra viên|Trung ương ủy viên|Tổng đạo diễn|Đạo diễn|Nhạc sĩ|Nhà văn|Nhà thơ|Ca sĩ|Cầu thủ|Huấn luyện viên|HLV
`;

const ENGLISH_HEADS = `
Prime Minister|Minister|Minister of State|Senior Minister|Senior Minister of State|Minister Mentor|Coordinating Minister|Second Minister|Vice Minister|Foreign Minister|
President|Secretary-General|Secretary General|Under-Secretary-General|Assistant Secretary-General|General Secretary|Director-General|Director General|Assistant Director-General|
Director|Executive Director|Managing Director|Permanent Secretary|Second Permanent Secretary|Parliamentary Secretary|Senior Parliamentary Secretary|Minister Counsellor|
Chairman|Chairwoman|Chairperson|Chair|Co-Chair|Ambassador|High Commissioner|Governor|Chief Executive|Chief Executive Officer|CEO|Commissioner|Speaker|Secretary of State|
Chancellor|King|Queen|Sultan|Crown Prince|Senator|Mayor|Professor|Associate Professor|Special Envoy|Permanent Representative|Resident Representative|Resident Coordinator|
Head|Head of Delegation|Chief|Chief Justice|Attorney-General|General|Lieutenant General|Major General|Colonel|Admiral|Chargé d'affaires|Consul General|Spokesperson|Spokesman|Rector|Dean|Member of Parliament|MP|DPM|SMS|PM|
Trade Minister|Finance Minister|Defence Minister|Defense Minister|Education Minister|Health Minister|Digital Minister|Science Minister|Transport Minister|Economic Minister|ASEAN Secretary-General
`;

const ENGLISH_PREFIXES = ['', 'Deputy ', 'Vice ', 'Acting ', 'Former ', 'Vice-', 'Assistant '];

const list = (text: string): string[] =>
  text
    .split('|')
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** Every head with its deputies and standing deputies. Matching ignores case: `phó vụ trưởng` is `Phó Vụ trưởng`. */
const COMMON_HEADS: readonly string[] = [
  ...list(VIETNAMESE_HEADS).flatMap((head) => [
    head,
    `Phó ${head}`,
    `Phó ${head} Thường trực`,
    `Phó ${head} Điều hành`,
    `Phó ${head} Phụ trách`,
    `Đồng ${head}`,
  ]),
  ...list(VIETNAMESE_ALONE),
  'Thứ trưởng Thường trực',
  'Phó Bí thư Thường trực',
  ...list(ENGLISH_HEADS).flatMap((head) => ENGLISH_PREFIXES.map((prefix) => `${prefix}${head}`)),
];

/** The same, then offices that only English text is searched for. */
export const TITLE_HEADS: readonly string[] = [
  ...COMMON_HEADS,
  'SG',
  'DSG',
  'SM',
  ...MORE_OFFICES.flatMap((head) => [head, `Deputy ${head}`]),
];

/** Index of the first of those. */
export const ENGLISH_ONLY_FROM = COMMON_HEADS.length;

/** Academic and military ranks, professions: part of an official's span, but no office to agree with a body. */
export const RANKS: ReadonlySet<string> = new Set(
  list(`Viện sĩ|Viện sĩ Danh dự|Viện sĩ danh dự|Tiến sĩ Danh dự|Tiến sĩ danh dự|Giáo sư|Phó Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|Luật sư|Kỹ sư|LS|GS|PGS|TS|ThS|BS|TSKH|T.S|T.s|Th.S|Th.s|GS.TS.BS|PGS.TS.BS|TS.BS|ThS.BS|ThS.BS.CKII|ThS.BS.CKI|TS.BS.CKII|ThS.BSCKII|ThS.BSCKI|TS.BSCKII|BS.CKII|GS.TS|PGS.TS|GS. TS|PGS. TS|GS.TSKH|GS, TS|PGS, TS|PGS-TS|GS-TS|VS|GS.VS|GS. VS|GS, VS|GS-VS|GS.VS.TSKH|TS. BS|ThS. BS|BSCKII|BSCKI|BS.CK2|BS.CK1|BSCK2|BSCK1|DSCKI|DSCKII|GS.,TS|PGS.,TS|Bác sĩ chuyên khoa II|Bác sĩ chuyên khoa I|Bác sĩ chuyên khoa 2|Bác sĩ chuyên khoa 1|Bác sĩ CKII|Bác sĩ CKI|Bác sĩ nội trú|BS.CKII|BS.CKI|BS. CKII|BS. CKI|BSCK II|BSCK I|BS CKII|BS CKI|NSND|NSƯT|
NGND|NGƯT|TTND|TTƯT|Nghệ sĩ Nhân dân|Nghệ sĩ Ưu tú|Nhà giáo Nhân dân|Nhà giáo Ưu tú|Thầy thuốc Nhân dân|Thầy thuốc Ưu tú|Nghệ nhân Nhân dân|Nghệ nhân Ưu tú|Kiến trúc sư|KTS|Dược sĩ|Linh mục|Nghệ nhân|Anh hùng Lao động|Anh hùng Lực lượng vũ trang nhân dân|Anh hùng LLVT nhân dân|Anh hùng LLVTND|Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Chuẩn tướng|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Thượng úy|Trung úy|Thiếu úy|Phó Đô đốc|Chuẩn Đô đốc|Professor|Associate Professor|Mục sư|Hồng y|Đức cha|${PROFESSIONAL_RANKS.join('|')}|${POLICE_RANKS.join('|')}|
Mục sư|Hòa thượng|Trưởng lão Hòa thượng|Thượng tọa|Đại đức|Ni trưởng|Ni sư|Sư cô|Sư thầy|Sư cả|Cả sư|Phó Cả sư|Nhà báo|Chuyên gia|Chuyên viên|Nhạc sĩ|Nhà văn|Nhà thơ|Ca sĩ|Cầu thủ|Nhà nghiên cứu|Đạo diễn|General|Lieutenant General|Major General|Colonel|Admiral`),
);

/** Heads that stand for no single person unless a name or a body follows (`Ủy viên`, `Thành viên`, `Đại biểu`). */
export const NEVER_ALONE: ReadonlySet<string> = new Set(
  list(`Chuyên gia cao cấp|Chuyên viên chính|Chuyên viên cao cấp|Trưởng ca|Trưởng ca trực|Trưởng kíp|Trưởng kíp trực|Researcher|Senior Researcher|Policy Officer|Programme Officer|Kiểm sát viên trung cấp|Kiểm sát viên cao cấp|Kiểm sát viên sơ cấp|Thẩm phán trung cấp|Thẩm phán cao cấp|Thẩm phán sơ cấp|Chấp hành viên|Phó phòng|Chi hội trưởng|Chi hội phó|Phó Chi hội trưởng|Phó Chánh tòa|Phó chánh|UVTV|UV BTV|UVBCH|HUV|Đại diện Thương mại|PCT|CT|PCTTT|PCT TT|PCT Thường trực|PBT|PBTTT|BSCKII|BSCKI|Cố vấn cao cấp|Phó CT|GĐ|PGĐ|Phó GĐ|TGĐ|PTGĐ|Phó TGĐ|Chánh VP|Phó Chánh VP|Phó Bí thư TT|Phó Chủ tịch TT|ĐB|LS|Nhân viên|UVBTV|Tỉnh ủy viên|TUV|TVTU|UVBTVTU|UV BTVTU|Chủ nhiệm bộ môn|Chủ nhiệm Bộ môn|Trưởng bộ môn|Chủ nhiệm khoa|Chủ nhiệm Khoa|Thường vụ|Thành ủy viên|Huyện ủy viên|Quận ủy viên|Thị ủy viên|Đảng ủy viên|Chỉ huy phó|Nhà lãnh đạo|Đồng sáng lập|Người sáng lập|TBT|Trưởng thôn|Trưởng bản|Trưởng ấp|Tổ trưởng|Già làng|Trưởng|Phó trưởng|Tùy viên|Chính trị viên|Kiểm sát viên cao cấp|Thẩm phán cao cấp|Chủ tọa|Thường trực Ban Bí thư|Ủy viên|Ủy viên dự khuyết|Ủy viên Thường vụ|Ủy viên Thường trực|Ủy viên Ban Thường vụ|Thành viên|Đại biểu|Đại biểu Quốc hội|ĐBQH|Trợ lý|Thư ký|Cố vấn|Cố vấn cấp cao|Cố vấn Cấp cao|Trưởng đoàn|Trưởng Đoàn|Trưởng đoàn đàm phán|Trưởng đoàn công tác|Trưởng đoàn kiểm tra|Trưởng đoàn giám sát|Trưởng đoàn thanh tra|Phó Trưởng đoàn đàm phán|Phó Trưởng đoàn công tác|Phó Trưởng đoàn kiểm tra|Phó Trưởng đoàn giám sát|Phó Trưởng đoàn thanh tra|Chủ tọa phiên tòa|Chủ tọa phiên họp|Giám mục|Tổng Giám mục|Đức Giám mục|Đức Tổng Giám mục|Trưởng xóm|Trưởng khu phố|Trưởng tổ dân phố|Trưởng khóm|Trưởng buôn|Trưởng làng|Xóm trưởng|Tổ trưởng tổ dân phố|
Thủ trưởng|Trưởng nhóm|Chuyên gia|Head|Chief|General|Member of Parliament|MP|Chair|King|Queen|Director|Phó Trưởng đoàn|Phó Trưởng Đoàn|Vua|Phật hoàng|Luật sư|Bác sĩ|Bác sĩ chuyên khoa II|Bác sĩ chuyên khoa I|Bác sĩ chuyên khoa 2|Bác sĩ chuyên khoa 1|Bác sĩ CKII|Bác sĩ CKI|Bác sĩ nội trú|BS.CKII|BS.CKI|BS. CKII|BS. CKI|BSCK II|BSCK I|BS CKII|BS CKI|Kỹ sư|Giáo sư|Tiến sĩ|Nhà báo|Chuyên viên|Thẩm phán|Kiểm sát viên|Nghị sĩ|Governor|Mayor|Speaker|Professor|Commissioner|Đại biện|Tham tán`),
);

/** Forms of address. They belong to an official's span but are no titles. */
export const HONORIFICS: readonly string[] = list(
  `ông|bà|ngài|phu nhân|phu quân|đồng chí|đ/c|anh|chị|cô|thầy|cô giáo|thầy giáo|quý ông|quý bà|ngài ông|ông bà|cụ|Mr|Mr.|Mrs|Mrs.|Ms|Ms.|Dr|Dr.|Prof|Prof.|Assoc. Prof.|H.E.|H.E. Mr.|H.E. Mr|H.E. Mrs.|H.E. Ms.|H.E. Dr.|H.E. Dr|H.E. Ms|His Excellency|Her Excellency|His Excellency Mr.|Sir|Madam|Dato|Datuk|Datuk Seri|Dato Seri|Dato' Seri|Dato’ Seri|Tan Sri|Hon.|The Honourable|Samdech|Samdech Techo|Samdech Pichey Sena|Samdech Krolahom|Oknha|Neak Oknha|Mdm|Comrade`,
);

/** Before a title: held no longer, held provisionally. */
export const FORMER = list('nguyên|cựu|cố|former|late');
export const ACTING = list('quyền|Q.|hàm|đương kim|acting|incumbent');
