/** Checks of letters: decomposed ones, and those of another alphabet that only look right. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFindings, checkFix, findingsOf, testCheck } from '../../support/checks.ts';

const decomposed = (text: string): string => text.normalize('NFD');

testCheck('text.decomposed', {
  options: { variants: ['NFD'] },
  fires: {
    'once, at the first word': '<text.decomposed|Họp|> báo tại Hà Nội.\nCâu sau cũng vậy.',
  },
  silent: {
    'plain ASCII': 'The meeting opens today. It ends tomorrow.\n',
  },
});

test('text.decomposed stays silent in composed text, LF and CRLF', () => {
  checkFindings('Họp báo tại Hà Nội.\nCâu sau.', { codes: ['text.decomposed'], variants: ['NFC', 'CRLF'] });
});

test('text.decomposed fires for one decomposed word among composed ones, and its fix leaves the rest alone', () => {
  const text = `Thứ trưởng ${decomposed('Bùi')} đến.\nDòng hai đủ chữ.\n${decomposed('Dòng')} ba.`;
  const [finding, ...more] = findingsOf([{ path: 'a.txt', text }], { codes: ['text.decomposed'] });
  assert.deepEqual(more, []);
  assert.equal(text.slice(finding?.place.span.start, finding?.place.span.end), decomposed('Bùi'));
  assert.equal(finding?.fixes[0]?.preferred, true);
  assert.deepEqual(
    finding?.fixes[0]?.edits.map(({ newText }) => newText),
    ['Thứ trưởng Bùi đến.', 'Dòng ba.'],
  );
});

test('text.decomposed fix composes every line', () => {
  const before = decomposed('Họp báo tại Huế.\nCâu sau.');
  const [finding] = findingsOf([{ path: 'a.txt', text: before }], { codes: ['text.decomposed'] });
  assert.deepEqual(
    finding?.fixes[0]?.edits.map(({ newText }) => newText),
    ['Họp báo tại Huế.', 'Câu sau.'],
  );
  checkFix(
    'text.decomposed',
    decomposed('H<|>ọp báo.\nCâu sau.'),
    'Dựng lại toàn bộ chữ trong tệp (NFC)',
    'Họp báo.\nCâu sau.',
    { variants: ['NFD'] },
  );
});

testCheck('text.confusable-letter', {
  fires: {
    'eth for Đ': 'Tỉnh <text.confusable-letter|\u00D0ồng|> Nai họp báo. Cuộc họp kéo dài.',
    'small eth at the start of a word': 'Hội nghị <text.confusable-letter|\u00F0ã|> bế mạc. Các đoàn ra về.',
    'eth in an acronym': 'Kỳ họp <text.confusable-letter|H\u00D0ND|> thành phố. Có 30 đại biểu.',
    'African d': 'Ông <text.confusable-letter|\u0189ặng|> Văn Minh phát biểu. Sau đó là thảo luận.',
    'Cyrillic inside a Latin word': 'Hội nghị <text.confusable-letter|\u0410SEAN|> mở hôm nay. Bế mạc ngày mai.',
    'Greek inside a Latin word': 'Tổ chức <text.confusable-letter|UNESC\u039F|> cho biết. Không có gì thêm.',
  },
  silent: {
    'a Russian word': 'Báo \u041F\u0440\u0430\u0432\u0434\u0430 của Nga đưa tin. Tin rất ngắn.',
    'Cyrillic look-alikes only': 'Khối \u0421\u041E\u0420 là tên tiếng Nga. Không dịch.',
    'an Icelandic name': 'Ông Sigur\u00F0ur Ingi Jóhannsson thăm Hà Nội. Ông ở lại hai ngày.',
    'Greek letters as signs': 'Hạt \u03B1 và tia \u03B2 có bước sóng 5 \u03BCm. Đo ở phòng thí nghiệm.',
    'Vietnamese Đ': 'Đồng Nai, ĐMST, HĐND và đường sắt. Tất cả đều đúng.',
  },
  fixes: {
    'the right letter': [
      'Tỉnh \u00D0ồ<|>ng Nai họp báo. Câu sau.',
      'Đổi thành Đồng',
      'Tỉnh Đồng Nai họp báo. Câu sau.',
    ],
    'a Latin letter': ['Hội nghị \u0410S<|>EAN mở. Câu sau.', 'Change to ASEAN', 'Hội nghị ASEAN mở. Câu sau.'],
  },
});

testCheck('text.invisible-character', {
  fires: {
    'zero-width space': 'Hội <text.invisible-character|ng\u200Bhị|> khai mạc. Câu sau.',
    'soft hyphen': 'Cuộc <text.invisible-character|thảo\u00ADluận|> kéo dài. Câu sau.',
  },
  silent: {
    'a byte order mark': '\uFEFFHội nghị khai mạc. Câu sau.',
    'an emoji of several': 'Đoàn 👩\u200D🔬 và khách. Câu sau.',
    'beside a word': 'Hội nghị\u200B khai mạc. Câu sau.',
  },
  fixes: {
    removed: ['Hội ng\u200B<|>hị khai mạc. Câu sau.', 'Xóa ký tự vô hình', 'Hội nghị khai mạc. Câu sau.'],
  },
});

testCheck('term.variant', {
  fires: {
    'a wrong form of the registry': `-- vn.registry.yaml --
terms:
  - { id: term/ban-hang, name: bạn hàng chiến lược, other_names: [{ name: 'bạn hàng, chiến lược', use: wrong }] }
-- a.txt --
Các <term.variant|bạn hàng, chiến lược|> gặp nhau. <term.variant|Bạn  hàng, chiến lược|> mới ký kết. Hết tin.`,
  },
  silent: {
    'the right form, a part of a word, a quotation': `-- vn.registry.yaml --
terms:
  - { id: term/ban-hang, name: bạn hàng chiến lược, other_names: [{ name: 'bạn hàng, chiến lược', use: wrong }] }
-- a.txt --
Các bạn hàng chiến lược gặp nhau. Ông nói “bạn hàng, chiến lược” nhiều lần. Hết tin.`,
  },
  fixes: {
    'the term': [
      `-- vn.registry.yaml --
terms:
  - { id: term/ban-hang, name: bạn hàng chiến lược, other_names: [{ name: 'bạn hàng, chiến lược', use: wrong }] }
-- a.txt --
Bạn <|>hàng, chiến lược gặp nhau. Hết tin.
`,
      'Đổi thành Bạn hàng chiến lược',
      `-- a.txt --\nBạn hàng chiến lược gặp nhau. Hết tin.\n`,
    ],
  },
});

testCheck('text.mixed-tone-marks', {
  fires: {
    'the rarer style, once':
      'Hòa bình và hóa học, xóa đói. Ông nói <text.mixed-tone-marks|hoà|> giải là cần. Ông Thuỷ đồng ý.',
    uy: 'Ủy ban thủy lợi họp. Ông <text.mixed-tone-marks|Thuỷ|> chủ trì. Hết tin.',
  },
  silent: {
    'one style': 'Hòa bình và hóa học, xóa đói, thủy lợi. Quý vị và hoàn toàn, toán học, quỹ đất. Hết.',
    'the other style': 'Hoà bình và hoá học, xoá đói, thuỷ lợi. Quý vị. Hết.',
    'in a quotation': 'Hòa bình và hóa học. Ông nói “hoà giải”. Hết.',
  },
  fixes: {
    'the whole article': [
      'Hòa bình và hóa học, xóa đói. Ông nói h<|>oà giải. Ông Thuỷ đồng ý. HOÀ GIẢI',
      'Đặt dấu như "Hòa" trong cả bài',
      'Hòa bình và hóa học, xóa đói. Ông nói hòa giải. Ông Thủy đồng ý. HÒA GIẢI',
    ],
  },
});

testCheck('text.glued', {
  fires: {
    'a date': 'Đoàn đến <text.glued|ngày13/1|> và về hôm sau. Hết tin.',
    'a term of office': 'Bầu ban chấp hành nhiệm <text.glued|kỳ2020-2025|>. Hết tin.',
    'a word of a name written twice':
      'Thứ trưởng <text.glued|Bộ Bộ|> Nội vụ Lê Minh <text.glued|Hải Hải|> đến Huế. Ủy ban Thường vụ <text.glued|Quốc Quốc|> hội họp. Hết tin.',
    'in the middle of a word of a name':
      'Ngày 6/3, Cuộc họp lần thứ 15 Nhóm <text.glued|công công|> tác Hội đồng điều phối ASEAN kết thúc. Hết tin.',
    'a joining word written twice': 'Đoàn họp với trường <text.glued|và và|> xã về việc này. Hết tin.',
    'a long word written twice, in English':
      'They spoke of other <text.glued|international international|> bodies. All were glad.',
    'a joining word written twice, in English': 'He spoke of <text.glued|the the|> rivers. All were glad.',
    'a word of a title': `Dự họp có Bí <text.glued|thư thư|> Tỉnh ủy Lê Minh Hải, Phó Bí thư <text.glued|thường thường|> trực Trần Hà.
Ông Vũ Nam, <text.glued|Ủy Ủy|> viên Ban Thường vụ, vắng mặt. Hết tin.`,
    'a family name': 'Bộ trưởng <text.glued|Trần Trần|> Ngọc Hạnh tiếp đoàn. Hết tin.',
    'a form of address': 'Đoàn đã về. <text.glued|Ông Ông|> Giàng A Phử ở lại. Hết tin.',
    'a foreign name that stands elsewhere': `Tổng Thư ký Kao Kim Hourn đến Huế. Theo Tổng Thư ký Kao Kim <text.glued|Hourn Hourn|>, trời đẹp.
Hết tin.`,
    'letters and their code': 'Hội nghị <text.glued|AMMSTI AMMSTI|>-21 họp ở Huế. Hết tin.',
    'the end of an ordinal': 'The 3<text.glued|rd rd|> meeting of the committee is over. All left.',
    'the ordinal word': 'Hội nghị Bộ trưởng số ASEAN lần <text.glued|thứ thứ|> 6 đã bế mạc. Hết tin.',
  },
  silent: {
    'a given name said twice':
      'Bà Trần Ly Ly, Quyền Cục trưởng Cục Lúa, dự họp. Thứ trưởng Lê Thị Na Na chủ trì. Hết tin.',
    spaced: 'Đoàn đến ngày 13/1, nhiệm kỳ 2020-2025. Hết tin.',
    'said twice': 'Họ luôn luôn học, ngày ngày tập. Kế hoạch năm năm 2021-2025 của Bộ Nội vụ đã xong. Hết tin.',
    'two words that meet': 'Ủy ban hỗn hợp hợp tác kinh tế họp. Hai Bộ Bộ Nội vụ và Bộ Y tế cùng dự. Hết tin.',
    'a department and what it is against':
      'Phòng Phòng, chống ma túy họp. Phòng Phòng không đã đến. Ban Xây dựng Đảng Đảng ủy xã họp. Hết tin.',
    'a title and its body': 'Ông Lê Minh Hải, Trưởng Ban Ban Tổ chức Tỉnh ủy, đến Huế. Hết tin.',
    'names that are so': 'Foreign Minister Kyaw Kyaw Win met Prime Minister Pol Pol and Mr Yang Yang. They spoke.',
    'the end of one word and the start of another': `Đoàn kêu gọi đầu tư tư nhân, dẫn đầu đoàn đoàn Lào. Máy in in cả ngày.
Trưởng đoàn đoàn Lào phát biểu. Liên minh Quỹ đầu tư tư nhân Việt Nam và Viện Nghiên cứu Tổ chức chức năng đã dự. Hết tin.`,
    'codes and units': 'AMM53, COVID19, quý2 và 5km ở khu A1. Hết tin.',
  },
  fixes: {
    'one of the two': [
      'Thứ trưởng <|>Bộ Bộ Nội vụ đến Huế. Câu sau.',
      'Đổi thành Bộ',
      'Thứ trưởng Bộ Nội vụ đến Huế. Câu sau.',
    ],
    'a space': ['Đoàn đến ngà<|>y13/1 và về. Câu sau.', 'Đổi thành ngày 13/1', 'Đoàn đến ngày 13/1 và về. Câu sau.'],
  },
});

testCheck('text.broken-paragraph', {
  options: { variants: ['NFC', 'NFD'] },
  fires: {
    'small letters after no stop':
      'Ban tổ chức mời hai trăm học sinh của mười tám trường trong tỉnh về dự hội trại mà<text.broken-paragraph|\n\n|>không thu một đồng nào. Trại mở ba ngày.',
  },
  silent: {
    'a stop':
      'Ban tổ chức mời hai trăm học sinh của mười tám trường trong tỉnh về dự hội trại.\n\nkhông thu một đồng nào. Trại mở ba ngày.',
    'a headline': 'Trại hè mở cửa\n\nkhông thu một đồng nào. Trại mở ba ngày.',
    'a new sentence':
      'Ban tổ chức mời hai trăm học sinh của mười tám trường trong tỉnh về dự hội trại\n\nTrại mở ba ngày. Hết tin.',
  },
  fixes: {
    joined: [
      'Ban tổ chức mời hai trăm học sinh của mười tám trường trong tỉnh về dự hội trại mà\n<|>\nkhông thu một đồng nào. Hết tin.\n',
      'Nối hai đoạn',
      'Ban tổ chức mời hai trăm học sinh của mười tám trường trong tỉnh về dự hội trại mà không thu một đồng nào. Hết tin.\n',
    ],
  },
});
