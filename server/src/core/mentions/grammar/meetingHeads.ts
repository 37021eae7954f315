/** Words that head the names of meetings, and what makes a head speak of one meeting rather than of meetings at large. */

const list = (text: string): string[] =>
  text
    .split('|')
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** Heads that a bare mention may stand for later (`Hội nghị`). */
export const ANAPHORIC_HEADS = list(
  `Hội nghị|Diễn đàn|Đại hội|Kỳ họp|Hội thảo|Phiên họp|Cuộc họp|Tọa đàm|Toạ đàm|Khóa họp|Khoá họp|Đối thoại|Triển lãm|Tuần lễ|Tuần lễ Cấp cao|Liên hoan|Liên hoan phim|Hội chợ|Hội chợ Triển lãm|Lễ hội|Festival|Hội báo|Hội thi|Hội thao|Hội khỏe Phù Đổng|Hội khoẻ Phù Đổng|Hội sách|Giao lưu|Họp báo|Buổi lễ|Buổi họp|Buổi họp mặt|Buổi gặp mặt|Cuộc họp mặt|Buổi họp báo|Cuộc họp báo|Buổi tọa đàm|Buổi toạ đàm|Cuộc tọa đàm|Cuộc toạ đàm|Buổi hội thảo|Cuộc hội thảo|Buổi công bố|Buổi đối thoại|Buổi giao lưu|Chương trình giao lưu|Cuộc đối thoại|Khóa đào tạo|Khoá đào tạo|Khóa tập huấn|Khoá tập huấn|Phiên rà soát`,
);

/** Heads that need a name or an ordinal behind them every time. */
export const NAMED_ONLY_HEADS = list(
  `Hội hoa xuân|Hội hoa Xuân|Hội Hoa xuân|Hội Hoa Xuân|Lễ mở ký|Đại hội đồng cổ đông|Đại hội cổ đông|ĐHĐCĐ|ĐHCĐ|Tham vấn quốc gia|Tham khảo chính trị|Tham khảo Chính trị|Tham vấn chính trị|Tham vấn Chính trị|Tham khảo chính sách|Tham vấn cấp Bộ trưởng|Tham vấn cấp cao|Hội nghị Thượng đỉnh|Hội nghị thượng đỉnh|Hội nghị cấp cao|Hội nghị Cấp cao|Lễ khai mạc|Lễ bế mạc|Lễ kỷ niệm|Lễ kỷ niệm, diễu binh, diễu hành|Lễ diễu binh, diễu hành|Lễ trao|Lễ đón|Lễ ký kết|Lễ thắp nến|Lễ tưởng niệm|Lễ dâng hương|Lễ tri ân|Lễ xuất quân|Lễ tốt nghiệp|Lễ khai giảng|Lễ trao bằng|Lễ trao giải|Lễ tuyên thệ|Lễ thượng cờ|Lễ chào cờ|Lễ truy điệu|Lễ viếng|Lễ tang|Lễ Quốc tang|Lễ quốc tang|Tuần Du lịch|Tuần Văn hóa|Tuần Văn hoá|Lễ ký|Lễ khánh thành|Lễ công bố|Lễ ra mắt|Lễ khởi công|Lễ nhậm chức|Lễ đăng quang|Lễ phát động|Lễ tổng kết|Lễ tuyên dương|Lễ mít tinh|Mít tinh|Mít-tinh|Lễ tôn vinh|Lễ vinh danh|Lễ động thổ|Lễ bàn giao|Lễ tiếp nhận|Lễ hưởng ứng|Phiên tham vấn|Phiên chuyên đề|Lễ giao nhận quân|Lễ giao nhận|Lễ tiễn|Lễ đón nhận|Lễ trao tặng|Lễ trao thưởng|Lễ trao quyết định|Lễ trao học bổng|Lễ gắn biển|Lễ an táng|Lễ cầu siêu|Lễ báo công|Lễ bổ nhiệm|Lễ hợp long|Lễ thông xe|Lễ khai trương|Lễ khai hội|Lễ khai ấn|Lễ khai bút|Lễ cầu an|Lễ cầu ngư|Lễ tịch điền|Lễ đặt vòng hoa|Lễ dâng hoa|Lễ bế giảng|Lễ ra quân|Lễ đặt tên|Lễ chuyển giao|Lễ khởi động|Lễ kết nạp|Lễ tiễn đưa|Lễ giỗ|Cuộc thi|Chương trình đối thoại|Cuộc gặp gỡ|Ngày hội|Phiên thảo luận mở|Chợ công nghệ|Chợ Công nghệ|Chợ công nghệ và thiết bị|Chợ Công nghệ và Thiết bị|Phiên thảo luận chung|Phiên thảo luận chung cấp cao|Phiên thảo luận cấp cao|Phiên khai mạc|Phiên bế mạc|Phiên trù bị|Phiên trọng thể|Phiên họp trù bị|Vòng đàm phán|Phiên đàm phán|Hội diễn|Đại lễ|Đêm giao lưu|Tuần lễ Cấp cao|Tuần lễ cấp cao|Tuần phim|Phiên toàn thể|Lễ khai khóa|Lễ khai khoá|Lễ chào mừng|Lễ mừng|Lễ mừng công|Lễ trình|Lễ công nhận|Lễ giới thiệu|Lễ sơ kết|Lễ triển khai|Lễ thắp hương|Lễ đặt đá|Lễ đúc|Lễ truy tặng|Lễ đặt viên gạch|Lễ xuất phát|Lễ kết nghĩa|Lễ hội quân|Lễ trao nhận|Lễ trao kỷ niệm chương|Lễ nghiệm thu|Lễ gặp mặt|Lễ họp mặt|Lễ khen thưởng|Họp mặt kỷ niệm|Gặp mặt kỷ niệm|Buổi họp mặt kỷ niệm|Buổi gặp mặt kỷ niệm|Phiên giải trình|Lễ giao, nhận quân`,
);

/** Heads that name a meeting only with its number right behind them (`họp phiên thứ 48`, `Tham vấn lần thứ 15 giữa …`). */
export const COUNTED_HEADS = ['Phiên', 'Tham vấn'];

/** Purposes that name a meeting when they stand right behind its head. */
export const MEETING_TASKS = list(
  `ra nghị quyết|công bố, trao quyết định|công bố và trao quyết định|giải đáp|gỡ khó|rà soát|triển khai|công bố|thông báo|tổng kết|sơ kết|quán triệt|đánh giá|giao ban|góp ý|xúc tiến|phổ biến|bàn|gặp mặt|họp mặt|tập huấn|thông tin|nghe báo cáo|thẩm định|thẩm tra|xét duyệt|sơ, tổng kết|giới thiệu|kiểm điểm|bảo tồn|tham vấn|lấy ý kiến|lấy ý kiến góp ý|lấy ý kiến đóng góp|phản biện|phản biện xã hội|tháo gỡ|nâng cao|thúc đẩy|phát triển|phát động|kết nối|truyền thông|ứng phó|xây dựng|tuyên truyền|nghiệm thu|tuyên dương|biểu dương|gặp gỡ|triển khai|khởi động|giải pháp|hướng dẫn|phòng chống|tôn vinh|hưởng ứng|chuẩn bị|nghiên cứu|học tập|cung cấp thông tin|trao đổi|rút kinh nghiệm|thống nhất nội dung|thống nhất chương trình|thống nhất nội dung, chương trình|thống nhất kế hoạch|thống nhất danh sách|thống nhất phương án|thảo luận|tăng cường|tiếp xúc|đẩy mạnh|kỷ niệm|tìm hiểu|bàn giao|ký kết|chia sẻ|đôn đốc|phân tích|tri ân|hoàn thiện|khắc phục|trao quyết định|đưa vào sử dụng|đưa vào hoạt động|đưa vào khai thác|đưa vào vận hành`,
);

/** Talks between two sides: facts about those who meet, never meetings with a name. */
export const BILATERAL = list(
  `buổi làm việc|cuộc gặp|hội đàm|hội kiến|chuyến thăm|chuyến công tác|buổi tiếp|cuộc tiếp|điện đàm|cuộc điện đàm|cuộc hội đàm|tiếp xúc|gặp gỡ`,
);

export const ENGLISH_MEETING_HEADS = list(
  `Meeting|Conference|Summit|Forum|Workshop|Symposium|Seminar|Dialogue|Session|General Assembly|Consultation|Consultations|Congress|Roundtable|Retreat|Exhibition|Expo|Ceremony|Festival|Convention|Plenary|Negotiations`,
);

/** Lower-case words that may stand between a meeting's head and its name. */
export const MEETING_QUALIFIERS = list(
  `cấp|cấp cao|thượng đỉnh|người đứng đầu|nhà lãnh đạo|nhà tiên phong|những người đứng đầu|chung|nhà quản lý|nhà lập pháp|toàn quốc|toàn quân|toàn ngành|toàn tỉnh|toàn thành phố|quốc tế|thường niên|thường kỳ|định kỳ|định kỳ phổ quát|thường lệ|trực tuyến|lần này|các|quan chức|quan chức cao cấp|quan chức cấp cao|các quan chức cấp cao|các quan chức cao cấp|bộ trưởng|số|không chính thức|hẹp|mở rộng|đại biểu|đại biểu toàn quốc|chuyên đề|tổng kết|sơ kết|triển khai|giao ban|công tác|khoa học|đặc biệt|liên tịch|bất thường|toàn thể|hợp tác|song phương|đa phương|trung ương|ban chấp hành|đối thoại|những|nhóm|tư vấn|cấp Bộ trưởng|cấp bộ trưởng|cấp tỉnh|cấp thành phố|cấp Bộ|gặp gỡ, đối thoại|gặp mặt, đối thoại|tiếp xúc, đối thoại|quốc gia|khu vực|thế giới|tham vấn|chuyên gia|hỗn hợp|liên chính phủ|liên Chính phủ|về|thúc đẩy|kết nối|công bố|giữa nhiệm kỳ|giữa kỳ|khẩn|khẩn cấp|trù bị|trù bị chung|liên Bộ trưởng|định kỳ|liên ngành|bàn tròn|hằng năm|hàng năm|ba bên|bốn bên|nội bộ|trực tiếp kết hợp trực tuyến|trực tiếp và trực tuyến|kết hợp trực tuyến|ở nước ngoài|toàn thế giới|báo cáo viên|báo cáo viên trực tuyến|báo cáo viên trực tuyến toàn quốc|báo cáo viên toàn quốc|đầu bờ|nhiều bên|báo cáo viên trung ương|báo cáo viên Trung ương|cán bộ chủ chốt|cán bộ, công chức, viên chức|cán bộ công chức viên chức|viên chức, người lao động|cán bộ, viên chức|cán bộ, viên chức, người lao động|cán bộ, công chức, viên chức, người lao động|cán bộ, công chức, viên chức và người lao động|nhà giáo, cán bộ quản lý và người lao động|đại biểu cán bộ, công chức, viên chức|người lao động|học tập, quán triệt|công - tư|công-tư|công tư|thi đua|thi đua yêu nước|chuyên trách|hoạt động chuyên trách`,
);

/** `lần thứ`, and what else leads to a number; longest first by the matcher. */
export const ORDINAL_LEADS = list(`lần thứ|lần|thứ|khóa|khoá|kỳ họp thứ|khóa thứ|kỳ`);

/** Ordinals in words with their values; compounds up to 99 are generated. */
export function ordinalWords(): readonly (readonly [string, number])[] {
  const units = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
  const found: [string, number][] = [
    ['nhất', 1],
    ['tư', 4],
    ['nhì', 2],
    ['bẩy', 7],
    ['mười', 10],
  ];
  for (let value = 1; value < 10; value++) found.push([units[value] ?? '', value]);
  for (let unit = 1; unit < 10; unit++) found.push([`mười ${unit === 5 ? 'lăm' : units[unit]}`, 10 + unit]);
  for (let ten = 2; ten < 10; ten++) {
    const tens = `${units[ten]} mươi`;
    found.push([tens, ten * 10]);
    for (let unit = 1; unit < 10; unit++) {
      const forms =
        unit === 1 ? ['mốt'] : unit === 4 ? ['tư', 'bốn'] : unit === 5 ? ['lăm', 'nhăm'] : [units[unit] ?? ''];
      for (const form of forms) found.push([`${tens} ${form}`, ten * 10 + unit]);
    }
  }
  return found;
}

export const ENGLISH_ORDINALS: readonly (readonly [string, number])[] = [
  ...`first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth`
    .split('|')
    .flatMap((word, at): (readonly [string, number])[] => [
      [word, at + 1],
      ...(at < 9
        ? ([
            [`twenty-${word}`, 21 + at],
            [`thirty-${word}`, 31 + at],
            [`forty-${word}`, 41 + at],
            [`fifty-${word}`, 51 + at],
            [`sixty-${word}`, 61 + at],
            [`seventy-${word}`, 71 + at],
            [`eighty-${word}`, 81 + at],
            [`ninety-${word}`, 91 + at],
          ] as const)
        : []),
    ]),
  ...['thirtieth', 'fortieth', 'fiftieth', 'sixtieth', 'seventieth', 'eightieth', 'ninetieth', 'hundredth'].map(
    (word, at): readonly [string, number] => [word, 30 + at * 10],
  ),
];
