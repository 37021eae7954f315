/** Letters: those that stand for a term, those that are a body's name, and those that are neither. Own sentences. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkMentions } from '../../support/mentions.ts';
import { newsroom } from '../../support/newsroom.ts';

const letters = (marked: string): void => {
  checkMentions(marked, { types: ['acronym'] });
};

test('letters behind a body are its name, however far the name was read', () => {
  letters(`Ông đến từ Tập đoàn dữ liệu sông ngòi (IDGX). Viện Nghiên cứu lúa gạo và kinh doanh quốc tế (IRBX) cũng dự. Các hiệp định về <acronym|ATQX|> chưa ký.
`);
});

test('a short name of letters and words is no acronym', () => {
  letters(`Trung tâm Điều phối ASEAN về cứu trợ (ACX Centre) và Quỹ Bảo tồn sông Mê Công (QRX-Việt Nam) gửi hàng.
`);
});

test('a company named by letters, a ship, a bank among banks, a site', () => {
  letters(`Tập đoàn QRML và Công ty <acronym|CP|> QRSA ký kết. Tàu khu trục cùng tàu QRS Alpha cập cảng. Ba ngân hàng là Agribank, QRDB và Vietcombank. Theo VOV.VN, lãi suất giảm.
`);
});

test('a line of words in capitals that nobody knows is a heading or a name', () => {
  letters(`PARTNERS

Hội nghị bàn về <acronym|CNTT|> và <acronym|ATQX|>.

SONG MINH (Ảnh: Lê Hoa)
`);
  letters(`Tin vắn

<acronym|NAFOQED|>

Chương trình hạt giống sông ngòi (<acronym|NAFOQED|>) mở sáng nay. Ông Lê Hoa dự.

<acronym|CNTT|>
`);
});

test('capitals with a tone are shouted words', () => {
  letters(`Bản tin: THUẾ - HẢI QUAN. Ban <acronym|BCĐ|> họp chiều qua về <acronym|CNTT|>.
`);
});

test('letters of the last words of a body or topic are a term', () => {
  letters(`Học viện Công nghệ Bưu chính Viễn thông (<acronym|BCVT|>) đào tạo về <acronym|BCVT|>. Bộ mở hội thảo về cơ chế một cửa lâm sản (<acronym|QRW|>) hôm qua.
`);
});

test('two bodies joined by a dash are two bodies', () => {
  letters(`Quan hệ ASEAN-EU phát triển tốt. Bộ <acronym|GD-ĐT|> cử đoàn.
`);
});

/** `short = long` of every definition in the text. */
function definitions(text: string): readonly string[] {
  const [article] = newsroom([{ path: 'a.txt', text }]).articles;
  return (article?.definitions ?? []).map(
    ({ short, long }) => `${text.slice(short.start, short.end)} = ${text.slice(long.start, long.end)}`,
  );
}

test('what letters are defined as: the body at the end of a meeting, the meeting behind its opening, a number with its letters', () => {
  assert.deepEqual(
    definitions(
      'Ông dự Hội nghị các nhà lãnh đạo Hiệp hội các quốc gia Đông Nam Á (ASEAN) ở Huế. Sau Lễ khai mạc Hội nghị Bộ trưởng Lâm nghiệp lần thứ 9 (AMFX-9) là Hội nghị Quan chức Lâm nghiệp lần thứ ba (SOFX 3).',
    ),
    [
      'ASEAN = Hiệp hội các quốc gia Đông Nam Á',
      'AMFX-9 = Hội nghị Bộ trưởng Lâm nghiệp lần thứ 9',
      'SOFX 3 = Hội nghị Quan chức Lâm nghiệp lần thứ ba',
    ],
  );
});

test('letters of another language stand for as many words; letters of a parent for nothing', () => {
  assert.deepEqual(
    definitions(
      'Thành phố lập khu thương mại tự do (FTZ) ven sông. Bộ trình Kế hoạch hành động ASEAN về khoa học, công nghệ và đổi mới sáng tạo (APXTI). Ông học ở Trường Đại học Bách khoa (ĐHQG-HCM). Các tổ chức nước ngoài (TCTD) cũng dự.',
    ),
    ['FTZ = khu thương mại tự do', 'APXTI = Kế hoạch hành động ASEAN về khoa học, công nghệ và đổi mới sáng tạo'],
  );
});

test('letters that nothing explains name a body when they speak, sign, give or have an envoy', () => {
  letters(`QEPX cho biết sẽ đầu tư. Lãnh đạo QOSP và đại diện của JRQX dự họp. Dự án do QEXM và KOICA tài trợ. Theo QTIX, băng tần sẽ đấu giá. Bộ phối hợp với QPAX mở lớp.

Thỏa thuận giữa VNPT và RKQN, hợp tác với CQRS, INQA và INSQ có hiệu lực. Bà Maria Lopez (QNEP) trình bày. Hệ thống <acronym|SCQD|> cho biết mực nước; theo <acronym|BQT|>, <acronym|PPQ|>, vốn được hoàn.
`);
  letters(`QNST said the reactor was safe. Officials from QTIA and QCC met. The agreement between KQSA and VQSA was signed. The <acronym|QFT|> tariff rose.
`);
});

test('letters of a paper that opens the text are the paper, of a thing elsewhere', () => {
  letters(`(CAND) - Chiều 5/6, đơn vị ra quân. Lực lượng <acronym|CAND|> diễu binh.
`);
});

test('letters behind a dash are a body’s, and no part of its name', () => {
  checkMentions(
    `Hôm qua, <organisation|Cục An toàn bức xạ|> – <organisation|QIS|> thuộc <organisation|Bộ Công Thương|> và <organisation|Cơ quan Hợp tác Quốc tế Hàn Quốc|> - <organisation|KOICA|> đã họp. <organisation|QIS|> báo cáo. <organisation|Hội hữu nghị Việt Nam - <organisation|EU|>|> cũng dự.
`,
    { types: ['organisation'] },
  );
});

test('letters of a firm’s name are the firm, of a ministry’s field a term', () => {
  letters(`Tập đoàn Airbus Defence & Space (ADS) ký kết. Bộ Khoa học và Công nghệ (<acronym|KH&CN|>) chứng kiến.
`);
});

test('letters behind a ceremony are those of the body that ends there; the country’s letters are none', () => {
  checkMentions(
    `Lễ ký kết giữa <organisation|Bộ Y tế|> và <organisation|Liên đoàn Bóng rổ Hàn Quốc|> (<organisation|KQA|>) có <organisation|Cục Hàng không VN|> dự.
`,
    { types: ['organisation', 'acronym'] },
  );
});

test('the clauses of a declaration, an agency’s name, letters with member states; letters that stand for bodies of each level', () => {
  letters(`RECALLING the vision of rivers, we met.

Jakarta (QNTARA News) - The QORA member states agreed. The QORB Press Release is out.
`);
  letters(`Ủy ban Thẩm định (<acronym|UBTĐ|>) Trung ương đã họp. <acronym|UBTĐ|> Trung ương quyết định.
`);
});

test('shouted towns before a bracket, agencies beside a photographer', () => {
  letters(`QETALING JAYA (Malaysia), Aug 18 - The minister said it. (Photo: VNA/MK)
`);
});

test('letters that the registry knows for the very body in the brackets are explained by it; a parent explains nothing', () => {
  const registry = `organizations:
  - { id: organisation/lien-minh-rung, name: Liên minh Rừng Quốc tế, acronyms: [IFU] }
`;
  const [article] = newsroom([
    { path: 'vn.registry.yaml', text: registry },
    {
      path: 'a.txt',
      text: 'Theo IFU (Liên minh Rừng Quốc tế), rừng tăng. Báo RRV (Liên minh Rừng Quốc tế) đưa tin.\n',
    },
  ]).articles;
  assert.deepEqual(
    article?.definitions.map(({ short, pattern }) => [article.text.slice(short.start, short.end), pattern]),
    [['IFU', 'short (long)']],
  );
});

test('letters in quotation marks inside the brackets are explained; a plural has no letter of its own', () => {
  const text =
    'HANOI, 6 December 2025 - The River Basin Council (“RBC”) met firms of all kinds. It helps micro, small and medium rafts (MSMRs), they said.\n';
  const [article] = newsroom([{ path: 'a.txt', text }]).articles;
  assert.deepEqual(
    article?.definitions.map(({ short, long }) => [
      text.slice(short.start, short.end),
      text.slice(long.start, long.end),
    ]),
    [
      ['RBC', 'River Basin Council'],
      ['MSMRs', 'micro, small and medium rafts'],
    ],
  );
});

test('letters of the central committee beside others', () => {
  letters(`Bà Lê Hoa thay mặt <acronym|UBTƯ|> <acronym|MTTQ|> Việt Nam tặng quà. Ủy ban <acronym|TƯ|> <acronym|MTTQ|> Việt Nam góp ý. Vốn ĐẦU TƯ CÔNG tăng.
`);
});

test('letters whose director is named are a body wherever they stand, but not what a unit deals with', () => {
  checkMentions(
    `<organisation|Công đoàn <organisation|ĐHRX|>|> mở lớp. <official|Ông Lê Văn Bách, Giám đốc <organisation|ĐHRX|>|>, dự.
`,
    { types: ['organisation', 'official', 'acronym'] },
  );
  letters(`Ban <acronym|QLDX|> họp. Giám đốc QLDX Lê Văn Bách dự. Phòng <acronym|QLDX|> mới.
`);
});

test('letters at which somebody works, or which run something', () => {
  checkMentions(
    `Anh làm việc tại <organisation|RIVX|>, chị ở <acronym|KCN|>. Luật mở đường để <organisation|LOXC|> vận hành hệ thống bù trừ. Tuyến <acronym|BRT|> vận hành êm. Mẫu gửi tới <organisation|WADA|> trước SEA Games 31.
`,
    { types: ['organisation', 'acronym'] },
  );
});

test('a name in brackets, a column’s head and the writer’s initials are no letters', () => {
  letters(`(BẢO NAM) chụp. Chỉ số (<acronym|PAR INDEX|>) tăng.

| STT | Tên |

<acronym|QLDX|> họp.

HV
`);
});

test('numbers of ships, types of a virus, writers in capitals, stations that broadcast', () => {
  letters(`Tàu cá chìm, tàu CSB 4031 và tàu cá QNa 95.123 TS đến cứu. Chủng EV-A71 lan rộng. QRTV truyền hình trực tiếp.
`);
  letters(`Tin đầu

Tỉnh họp về <acronym|CNTT|>.

ĐỨC HÒA-THANH NHẬT
`);
});

test('fields with nothing but commas between them, papers of trade', () => {
  checkMentions(
    `Chi cho <acronym|KH,CN,ĐMST|> và <acronym|CĐS|>. Cấp chứng nhận xuất xứ (<acronym|C/O|>); <acronym|C/O|> điện tử tiện hơn. Gói A/B bị hủy.
`,
    { types: ['acronym'] },
  );
});

test('writers of three words in capitals, a town of two that opens a dateline', () => {
  letters(`Tin đầu

Tỉnh họp về <acronym|CNTT|>.

HÀ THANH GIANG
`);
  letters(`DUA MERU, BALI - The bank said that <acronym|GDP|> rose.
`);
});

test('letters that hand out posts and papers, the standing committee of the assembly', () => {
  letters(`BCX trước đó đã phân công ông Nam. BTVX đã ban hành nghị quyết. <acronym|UBTV|> QH bàn về quỹ. <acronym|AI|> đã thay đổi.
`);
});

test('letters behind a body whose figures they are', () => {
  letters(`Xuất siêu giảm, theo Cục Thống kê thương mại và TCTT. Giá tăng, theo Sở Y tế và <acronym|BQT|> khác.
`);
});
