/** Headlines in capitals. Own sentences. */
import { test } from 'node:test';
import { checkMentions } from '../../support/mentions.ts';

const bodies = (marked: string): void => {
  checkMentions(
    `${marked}

Người dân đi chợ như thường ngày.
`,
    { types: ['organisation'] },
  );
};

test('behind its number a name in capitals ends', () => {
  bodies('<organisation|QUÂN KHU 7|> CÔNG BỐ KẾT QUẢ KIỂM TRA');
  bodies('<organisation|ĐỘI CẢNH SÁT GIAO THÔNG SỐ 6|> RA QUÂN');
  bodies('<organisation|BỆNH VIỆN NHI ĐỒNG 1|> CÔNG BỐ GIÁ MỚI');
  bodies('<organisation|UBND QUẬN 1|> NÓI VỀ GIÁ NƯỚC');
  bodies('<organisation|KHO BẠC NHÀ NƯỚC KHU VỰC II|> CÔNG BỐ KẾT QUẢ');
  bodies('<organisation|UBND XÃ A LƯỚI 2|> CÔNG BỐ GIÁ NƯỚC');
});

test('two fields of a ministry in capitals', () => {
  bodies('<organisation|SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG|> CÔNG BỐ GIÁ NƯỚC');
  bodies('<organisation|SỞ DÂN TỘC VÀ TÔN GIÁO TỈNH GIA LAI|> HỌP');
  bodies('<organisation|SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH|> KHEN THƯỞNG');
  bodies('<organisation|HỌC VIỆN BÁO CHÍ VÀ TUYÊN TRUYỀN|> CÔNG BỐ ĐIỂM');
  bodies('<organisation|SỞ Y TẾ|> VÀ DOANH NGHIỆP KÝ KẾT');
  bodies('<organisation|SỞ Y TẾ|> VÀ <organisation|SỞ CÔNG THƯƠNG|> KÝ KẾT');
});

test('what a name without a field does', () => {
  bodies('<organisation|KIỂM TOÁN NHÀ NƯỚC|> CÔNG BỐ KẾT QUẢ KIỂM TRA');
  bodies('<organisation|NGÂN HÀNG CHÍNH SÁCH XÃ HỘI|> CÔNG BỐ LÃI SUẤT');
  bodies('<organisation|TRƯỜNG THPT NGUYỄN THỊ MINH KHAI|> CÔNG BỐ ĐIỂM');
  bodies('<organisation|UBND PHƯỜNG VÕ THỊ SÁU|> CÔNG BỐ GIÁ NƯỚC');
});

test('Title Case: names end before the words that would be small', () => {
  bodies('<organisation|Bộ Y Tế|> Nói Về Giá Nước Sạch');
  bodies('<organisation|UBND Phường Bến Thành|> Nói Về Giá Nước Sạch');
  bodies('<organisation|UBND Tỉnh|> Và <organisation|Sở Nông Nghiệp Và Môi Trường|> Làm Việc Tại Hà Nội');
  const official = (marked: string): void => {
    checkMentions(`${marked}\n\nNgười dân đi chợ như thường ngày.\n`, { types: ['official'] });
  };
  official('<official|Giám Đốc Sở Y Tế Nguyễn Văn Bình|> Nói Về Dịch Bệnh Quận 1');
  official('<official|Bí Thư Quận Ủy Quận 1 Tô Thị Sen|> Làm Việc Với Doanh Nghiệp');
});

test('half of a word in capitals is no committee', () => {
  const letters = (marked: string): void => {
    checkMentions(
      `-- vn.registry.yaml --
terms:
  - { id: term/tu, name: trung ương, acronyms: [TƯ] }
-- a.txt --
${marked}

Người dân đi chợ.
`,
      { types: ['acronym'] },
    );
  };
  letters('HÀ NỘI THÚC ĐẨY ĐẦU TƯ CÔNG');
  letters('NGÀNH TƯ PHÁP GIẢI QUYẾT ÁN TỒN');
  letters('TƯ VẤN MÙA THI');
  letters('BAN NỘI CHÍNH <acronym|TƯ|> LÀM VIỆC VỚI TỈNH');
});
