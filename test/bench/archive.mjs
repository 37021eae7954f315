// Writes an archive of made-up ministry news for measuring: the same files for the same seed, on every machine.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Numbers from 0 to 1 that follow from the seed alone (mulberry32). */
export function seededRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Writes `count` articles of about 5 KB below the folder and answers their paths; one in ten is Markdown, or all where a reader of
 * Markdown is to see them, and one in fifty NFD.
 */
export function writeArchive(folder, count, { seed = 20260115, isMarkdown = (i) => i % 10 === 9 } = {}) {
  const random = seededRandom(seed);
  const paths = [];
  for (let i = 0; i < count; i++) {
    const month = join(folder, `${2023 + (i % 4)}`, String(1 + (i % 12)).padStart(2, '0'));
    mkdirSync(month, { recursive: true });
    const markdown = isMarkdown(i);
    const path = join(month, `tin-${String(i).padStart(6, '0')}.${markdown ? 'md' : 'txt'}`);
    const text = article(random, markdown);
    writeFileSync(path, i % 50 === 49 ? text.normalize('NFD') : text);
    paths.push(path);
  }
  return paths;
}

/** One article of about this many UTF-8 bytes. */
export function article(random, markdown = false, bytes = 5200) {
  const facts = {
    meeting: meeting(random),
    minister: person(random),
    ministry: pick(random, ministries),
    day: 1 + Math.floor(random() * 27),
    month: 1 + Math.floor(random() * 12),
    year: 2023 + Math.floor(random() * 4),
    city: pick(random, cities),
  };
  const head = `${facts.meeting.name} diễn ra tại ${facts.city}`;
  const paragraphs = [markdown ? `# ${head}` : head];
  let size = Buffer.byteLength(head);
  while (size < bytes) {
    const sentences = [];
    for (let i = 0; i < 4; i++) sentences.push(pick(random, templates)(facts, random));
    const paragraph = sentences.join(' ');
    paragraphs.push(paragraph);
    size += Buffer.byteLength(paragraph) + 2;
  }
  return `${paragraphs.join('\n\n')}\n`;
}

/** The name of a body that nobody has: millions differ. */
export function madeUpName(random) {
  const place = `${pick(random, middles)} ${pick(random, givens)}`;
  return `${pick(random, heads)} ${pick(random, fields)} ${pick(random, fields)} ${pick(random, families)} ${place}`;
}

const pick = (random, list) => list[Math.floor(random() * list.length)];

function person(random) {
  const name = `${pick(random, families)} ${pick(random, middles)} ${pick(random, givens)}`;
  return { name, title: pick(random, titles) };
}

function meeting(random) {
  const [name, code] = pick(random, series);
  const ordinal = 2 + Math.floor(random() * 40);
  return { name: `${name} lần thứ ${ordinal}`, code: `${code}-${ordinal}` };
}

function otherDay({ month, year }, random) {
  const day = 1 + Math.floor(random() * 27);
  return pick(random, [
    `ngày ${day}/${month}/${year}`,
    `ngày ${day}/${month}`,
    `sáng ${day}/${month}`,
    `tháng ${month}/${year}`,
  ]);
}

const families = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Huỳnh',
  'Phan',
  'Vũ',
  'Võ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
  'Dương',
  'Lý',
];
const middles = [
  'Văn',
  'Thị',
  'Minh',
  'Quốc',
  'Thanh',
  'Ngọc',
  'Đức',
  'Hữu',
  'Thu',
  'Xuân',
  'Kim',
  'Anh',
  'Hải',
  'Gia',
];
const givens = [
  'An',
  'Bình',
  'Cường',
  'Dũng',
  'Giang',
  'Hà',
  'Hạnh',
  'Hùng',
  'Hương',
  'Khánh',
  'Lan',
  'Linh',
  'Long',
  'Mai',
  'Nam',
  'Phúc',
  'Quân',
  'Sơn',
  'Thảo',
  'Trang',
  'Tuấn',
  'Vinh',
  'Yến',
];
const titles = [
  'Bộ trưởng',
  'Thứ trưởng',
  'Vụ trưởng',
  'Cục trưởng',
  'Phó Cục trưởng',
  'Chánh Văn phòng',
  'Viện trưởng',
  'Giám đốc Sở',
];
const heads = [
  'Cục',
  'Vụ',
  'Viện',
  'Trung tâm',
  'Hiệp hội',
  'Ban',
  'Quỹ',
  'Tổng công ty',
  'Trường Đại học',
  'Liên minh',
];
const fields = [
  'Thông tin',
  'Thủy lợi',
  'Đường sắt',
  'Khí tượng',
  'Bảo tồn',
  'Dược phẩm',
  'Lâm nghiệp',
  'Kiểm định',
  'Dệt may',
  'Hàng hải',
  'Thư viện',
  'Quy hoạch',
  'Năng lượng',
  'Thú y',
];
const cities = [
  'Hà Nội',
  'Đà Nẵng',
  'Cần Thơ',
  'Huế',
  'Hải Phòng',
  'Nha Trang',
  'Viêng Chăn',
  'Băng Cốc',
  'Gia-các-ta',
  'Xin-ga-po',
];
const ministries = [
  { name: 'Bộ Tài chính', short: 'BTC' },
  { name: 'Bộ Công Thương', short: 'BCT' },
  { name: 'Bộ Nông nghiệp và Môi trường', short: 'NN&MT' },
  { name: 'Bộ Khoa học và Công nghệ', short: 'KH&CN' },
  { name: 'Bộ Giáo dục và Đào tạo', short: 'GD&ĐT' },
  { name: 'Bộ Xây dựng', short: 'BXD' },
];
const bodies = [
  'Ủy ban nhân dân thành phố Cần Thơ',
  'Cục Chuyển đổi số',
  'Viện Chiến lược',
  'Ngân hàng Thế giới',
  'ASEAN',
  'UNESCO',
  'WTO',
  'Sở Công Thương Đà Nẵng',
  'Trường Đại học Bách khoa',
  'Tổng cục Thống kê',
];
const series = [
  ['Hội nghị Bộ trưởng Du lịch khu vực', 'HBDL'],
  ['Diễn đàn Chuyển đổi xanh', 'DĐCX'],
  ['Phiên họp Ủy ban hỗn hợp Việt Nam - Lào', 'UBVL'],
  ['Hội nghị quan chức cao cấp về nước sạch', 'SOMW'],
  ['Đối thoại chính sách số', 'ĐTCS'],
];
const themes = [
  'tiết kiệm năng lượng',
  'dữ liệu mở',
  'du lịch bền vững',
  'an toàn thực phẩm',
  'trí tuệ nhân tạo',
  'giao thông xanh',
  'đào tạo nghề',
];

/** Each makes one sentence of its own; together they give about fifteen mentions in a kilobyte. */
const templates = [
  ({ meeting, city, day, month, year }) =>
    `${meeting.name} (${meeting.code}) được tổ chức tại ${city} từ ngày ${day} đến ngày ${day + 1}/${month}/${year}.`,
  ({ minister, ministry }) =>
    `Đồng chí ${minister.name}, ${minister.title} ${ministry.name} (${ministry.short}), dẫn đầu đoàn Việt Nam.`,
  ({ minister }, random) =>
    `${minister.title} ${minister.name} cho biết ${pick(random, bodies)} đã góp ý cho dự thảo vào ${otherDay({ month: 3, year: 2025 }, random)}.`,
  (facts, random) =>
    `Theo ${facts.ministry.short}, ${pick(random, bodies)} sẽ cùng ${pick(random, bodies)} triển khai chương trình ${pick(random, themes)} từ ${otherDay(facts, random)}.`,
  (facts, random) => {
    const guest = person(random);
    return `Ông ${guest.name}, ${guest.title.toLowerCase()} ${pick(random, bodies)}, phát biểu về ${pick(random, themes)}.`;
  },
  (facts, random) => {
    const guest = person(random);
    return `Bà ${guest.name} đề nghị ${facts.ministry.name} báo cáo ${pick(random, bodies)} trước ${otherDay(facts, random)}.`;
  },
  ({ meeting, city }, random) =>
    `Hội nghị cũng nhất trí đưa nội dung ${pick(random, themes)} vào ${meeting.code} và chọn ${city} làm nơi họp tiếp theo.`,
  ({ minister, meeting }) => `${minister.title} nhấn mạnh ý nghĩa của ${meeting.code} đối với các địa phương.`,
  (facts, random) =>
    `Chiều ${facts.day}/${facts.month}, ${facts.ministry.name} và ${pick(random, bodies)} ký biên bản ghi nhớ về ${pick(random, themes)}.`,
  (facts, random) =>
    `Năm ${facts.year}, ${pick(random, bodies)} đã hỗ trợ ${10 + Math.floor(random() * 90)} dự án, trong đó có dự án của ${pick(random, bodies)}.`,
  (facts, random) => {
    const other = meeting(random);
    return `Kết quả này nối tiếp ${other.name} (${other.code}) họp ngày ${facts.day}/${facts.month}/${facts.year - 1}.`;
  },
  ({ ministry }, random) => `${ministry.short} đề nghị các đơn vị gửi ý kiến về ${pick(random, bodies)} để tổng hợp.`,
  (facts, random) =>
    `Các đại biểu cho rằng việc phối hợp giữa các cơ quan còn chậm, nhiều thủ tục về ${pick(random, themes)} chưa được rà soát và cần có lộ trình rõ ràng hơn.`,
  (facts, random) =>
    `Nhiều ý kiến đề nghị bố trí đủ kinh phí, nâng cao năng lực cho cán bộ cơ sở và lắng nghe người dân khi làm ${pick(random, themes)}.`,
  () =>
    'Trong phần thảo luận, các bên chia sẻ kinh nghiệm, nêu khó khăn còn tồn tại và thống nhất giữ liên hệ thường xuyên để xử lý những vấn đề mới phát sinh.',
  () =>
    'Người tham dự đã tham quan khu trưng bày, nghe giới thiệu về các mô hình thử nghiệm và trao đổi trực tiếp với nhóm thực hiện.',
];
