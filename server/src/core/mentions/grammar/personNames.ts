/** Vietnamese family and middle names, particles of foreign names. Family names by frequency: vietnamese.md's two counts and the 2005 census. */

const words = (text: string): string[] => text.trim().split(/\s+/u);

export const FAMILY_NAMES = words(`
Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Trương Đoàn Đinh Trịnh Cao Đào Mai Lương Lưu Lâm Hà Thái Phùng Tạ Văn Tô Vương Châu Chu Từ
Quách Lã Tôn Tống Đồng Hứa Tăng Đậu Diệp Đàm Kiều Triệu La Lại Thạch Chung Lữ Nông Dư Bạch Âu Giang Thân Bành Mã Nghiêm Nhữ Cù Khương Khổng Khuất Doãn Ninh Vi Lò Cấn Phí
Mạc Viên Lục Ma Giàng Hầu Ksor Cầm Bế Hoàn Sùng Thào Vàng Đường Tòng Quàng Lù Điểu Rơ Chảo Hạng Mùa Mầu Lầu Thẩm Sử Ứng Trang Danh Bá Đổng Ngọ Ngụy Liêu Quan Tiêu Nhâm Kim Phương Tưởng Lường Mông Hờ Chẩu Đới Trà Lành Hàn Phó Ôn Yên Thiều Cung Mẫn
Uông Sơn Lỗ Lưu Biện Hình Đèo Bàn Triệu Đặng Tần Y K H'
Rah Rmah Siu Kpă Rcom Puih Rchăm Kpuih Ayun Niê Êban Knul Hmok Adrơng
`).filter((word) => word.length > 1 && !word.includes("'"));

/** Family names that are common words or head common words and places as well: they need a title, or a longer name. */
/** Family names that three Vietnamese of four have, and that no place begins with. */
export const COMMON_FAMILY_NAMES: ReadonlySet<string> = new Set(
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Ngô Dương'.split(' '),
);

export const AMBIGUOUS_FAMILY_NAMES: ReadonlySet<string> = new Set(
  words(
    `Hà Thái Văn Cao Châu Chu Từ Đồng Tăng Thạch La Lại Chung Nông Dư Bạch Âu Giang Thân Mã Ninh Vi Phí Viên Lục Ma Hầu Vàng Đường Mùa Trang Danh Bá Ngọ Quan Tiêu Kim Phương Lâm Mai Lương Dương Tôn Sơn Phó Cung Trà Yên Hoàn Sử Ứng Thẩm Hàn Lý Tô Lưu Đào Bàn Tần Mẫn`,
  ),
);

export const MIDDLE_NAMES = words(
  `Thị Văn Đình Đức Xuân Hữu Ngọc Quang Minh Thanh Quốc Công Bá Trọng Duy Mạnh Thế Việt Hồng Tiến Anh Thành Viết Kim Bích Thu Như Bảo Gia Khắc Đăng Trung Vĩnh Huy Phú Chí Tuấn Hoàng`,
);

/** Between the parts of foreign names, in lower case. */
export const NAME_PARTICLES = words(
  `van von der den de da di del la los le bin binti al el ibn abu dos das du ter ten ag des zu af av y dela delos bte binte`,
);

/** Last words of names of persons that are also names of places and institutions: never an official by themselves. */
export const EPONYMS = [
  'Hồ Chí Minh',
  'Tôn Đức Thắng',
  'Lê Quý Đôn',
  'Nguyễn Trãi',
  'Nguyễn Du',
  'Trần Hưng Đạo',
  'Lê Lợi',
  'Quang Trung',
  'Lý Thường Kiệt',
  'Võ Thị Sáu',
  'Nguyễn Huệ',
  'Phan Bội Châu',
  'Phan Chu Trinh',
  'Phan Châu Trinh',
  'Lý Thái Tổ',
  'Hai Bà Trưng',
  'Nguyễn Thị Minh Khai',
  'Trần Phú',
  'Lê Hồng Phong',
  'Nguyễn Văn Linh',
  'Phạm Văn Đồng',
  'Võ Văn Kiệt',
  'Nguyễn Văn Cừ',
  'Tôn Thất Thuyết',
  'Nguyễn Chí Thanh',
  'Điện Biên Phủ',
  'Trần Quốc Toản',
  'Chu Văn An',
  'Nguyễn Tất Thành',
  'Nguyễn Ái Quốc',
  'Lê Thánh Tông',
  'Lý Tự Trọng',
  'Nguyễn Trung Trực',
  'Nguyễn Bỉnh Khiêm',
  'Nguyễn Khuyến',
  'Hoàng Hoa Thám',
  'Hoàng Văn Thụ',
  'Hồ Xuân Hương',
  'Trường Chinh',
  'Lê Duẩn',
] as const;
