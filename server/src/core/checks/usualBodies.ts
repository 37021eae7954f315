/** Names of bodies that every province, party committee or government has: every reader knows how they are written, and no registry lists them all. */
import type { Registry } from '../registry/model.ts';
import type { KnownBody } from './bodiesInText.ts';

const VIETNAMESE = `
Ban Thường vụ Tỉnh ủy|Ban Thường vụ Thành ủy|Ban Thường vụ Huyện ủy|Ban Thường vụ Đảng ủy|Ban Chấp hành Trung ương Đảng|Ban Chấp hành Đảng bộ tỉnh|
Ban Chấp hành Đảng bộ thành phố|Ban Tổ chức Tỉnh ủy|Ban Tổ chức Thành ủy|Ban Tổ chức Trung ương|Ban Tuyên giáo Tỉnh ủy|Ban Tuyên giáo Thành ủy|
Ban Tuyên giáo và Dân vận Tỉnh ủy|Ban Tuyên giáo và Dân vận Trung ương|Ban Dân vận Tỉnh ủy|Ban Nội chính Tỉnh ủy|Ban Nội chính Trung ương|Văn phòng Trung ương Đảng|
Ủy ban Kiểm tra Tỉnh ủy|Ủy ban Kiểm tra Thành ủy|Ủy ban Kiểm tra Trung ương|Ủy ban Thường vụ Quốc hội|Đoàn đại biểu Quốc hội tỉnh|Hội đồng nhân dân tỉnh|
Ủy ban nhân dân tỉnh|Ủy ban nhân dân thành phố|Tòa án nhân dân tối cao|Tòa án nhân dân tỉnh|Viện kiểm sát nhân dân tối cao|Viện kiểm sát nhân dân tỉnh|
Ủy ban Mặt trận Tổ quốc Việt Nam|Mặt trận Tổ quốc Việt Nam|Hội Cựu chiến binh Việt Nam|Hội Cựu chiến binh tỉnh|Hội Nông dân Việt Nam|Hội Chữ thập đỏ Việt Nam|
Hội Liên hiệp Phụ nữ Việt Nam|Hội Liên hiệp Phụ nữ tỉnh|Hội Liên hiệp Thanh niên Việt Nam|Hội Sinh viên Việt Nam|Hội Nhà báo Việt Nam|Hội Luật gia Việt Nam|
Tổng Liên đoàn Lao động Việt Nam|Liên đoàn Lao động tỉnh|Trung ương Đoàn TNCS Hồ Chí Minh|Đoàn TNCS Hồ Chí Minh|Đoàn Thanh niên Cộng sản Hồ Chí Minh|
Quân đội nhân dân Việt Nam|Quân đội Nhân dân Việt Nam|Công an nhân dân Việt Nam|Bộ Chỉ huy Quân sự tỉnh|Bộ Chỉ huy Bộ đội Biên phòng|Bộ Tư lệnh Bộ đội Biên phòng|
Bộ Tư lệnh Cảnh sát biển|Tổng cục Chính trị Quân đội nhân dân Việt Nam|Liên hiệp các Hội Khoa học và Kỹ thuật|Liên hiệp các tổ chức hữu nghị|
Liên hiệp các hội Văn học nghệ thuật Việt Nam|Sở Kế hoạch và Đầu tư|Sở Khoa học và Công nghệ|Sở Giáo dục và Đào tạo|Sở Thông tin và Truyền thông|
Sở Tài nguyên và Môi trường|Sở Nông nghiệp và Môi trường|Sở Nông nghiệp và Phát triển nông thôn|Sở Văn hóa, Thể thao và Du lịch|Sở Lao động - Thương binh và Xã hội|
Ngân hàng Nhà nước|Kho bạc Nhà nước|Kiểm toán Nhà nước|Thanh tra Chính phủ|Văn phòng Chính phủ|Văn phòng Quốc hội|Văn phòng Chủ tịch nước|Bảo hiểm xã hội Việt Nam|
Ủy ban Chứng khoán Nhà nước|Tổng cục Thống kê|Tổng cục Hải quan|Tổng cục Chính trị|Bộ Tổng Tham mưu|Ban Tuyên giáo Trung ương|Ban Kinh tế Trung ương|Ban Đối ngoại Trung ương|
Ban Dân vận Trung ương|Ngân hàng Thế giới|Quỹ Tiền tệ Quốc tế|Ngân hàng Phát triển châu Á|Tổ chức Y tế Thế giới|Liên đoàn Bóng đá Việt Nam|
Đại học Quốc gia Hà Nội|Đại học Quốc gia TP.HCM|Hội đồng nhân dân thành phố|Cục Cảnh sát giao thông|Cục Hàng không Việt Nam|Cục Hàng hải Việt Nam|
Hội đồng Bảo an Liên hợp quốc|Đại hội đồng Liên hợp quốc|Học viện Chính trị quốc gia Hồ Chí Minh|Học viện Ngoại giao|Văn phòng UBND tỉnh|Văn phòng UBND thành phố|Hội Nông dân tỉnh|Thường trực Tỉnh ủy|Thường trực Thành ủy|Thông tấn xã Việt Nam|Đài Tiếng nói Việt Nam|Đài Truyền hình Việt Nam
`;

const ENGLISH = `
Ministry of Science and Technology|Department of Science and Technology|Ministry of Science, Technology and Innovation|Ministry of Trade and Industry|
Ministry of Industry and Trade|Ministry of Education and Training|Ministry of Planning and Investment|Ministry of Agriculture and Rural Development|
Ministry of Agriculture and Environment|Ministry of Natural Resources and Environment|Ministry of Information and Communications|
Ministry of Culture, Sports and Tourism|Ministry of Economy and Finance|Ministry of Foreign Affairs and International Cooperation|
Department of Foreign Affairs and Trade|ASEAN Committee on Science and Technology|ASEAN Committee on Science, Technology and Innovation|
United Nations Economic and Social Council|Food and Agriculture Organization
`;

const inList = (text: string): readonly string[] => text.split('|').map((name) => name.trim().normalize('NFC'));

/** Those that the registry has are the registry's, with its evidence. */
export function usualBodies(registry: Registry): readonly KnownBody[] {
  const names = new Set([...inList(VIETNAMESE), ...inList(ENGLISH)]);
  for (const entity of registry.entities.values())
    for (const { text } of entity.names) names.delete(text.normalize('NFC'));
  return [...names].map((name) => ({ name, place: undefined }));
}
