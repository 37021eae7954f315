/** Says what a YAML syntax error means, in words for people who never heard of YAML. */
import type { Localized } from '../text/span.ts';

/** By the library's code; its own sentence goes along where ours is vague. */
export function syntaxMessage(code: string, detail: string): Localized {
  switch (code) {
    case 'TAB_AS_INDENT':
      return {
        vi: 'Dòng này thụt đầu dòng bằng phím Tab. Tệp danh bạ chỉ dùng dấu cách để thụt đầu dòng.',
        en: 'This line is indented with a tab. Registry files are indented with spaces only.',
      };
    case 'BAD_INDENT':
      return {
        vi: 'Dòng này thụt đầu dòng không khớp với các dòng của cùng một mục.',
        en: 'The indentation of this line does not match the other lines of its entry.',
      };
    case 'OPEN_QUOTE':
      return {
        vi: 'Dấu nháy mở ở đây không có dấu nháy đóng.',
        en: 'The quotation mark that opens here is never closed.',
      };
    case 'MISSING_CHAR':
      return {
        vi: `Thiếu một ký tự: dấu ngoặc, dấu nháy, dấu phẩy hoặc dấu hai chấm chưa đủ đôi, đủ chỗ (${detail}).`,
        en: `A character is missing: a bracket, quotation mark, comma or colon (${detail}).`,
      };
    case 'RESOURCE_EXHAUSTION':
      return {
        vi: 'Mục này lồng nhau quá sâu nên không đọc được.',
        en: 'This entry is nested too deeply to be read.',
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        vi: `Dòng này có một dấu hai chấm thừa, hoặc thiếu dấu hai chấm sau tên trường; giá trị có “: ” phải đặt trong dấu nháy (${detail}).`,
        en: `This line has a colon too many, or none after the property name; a value with “: ” must stand in quotation marks (${detail}).`,
      };
    default:
      return {
        vi: `Mục này viết sai cú pháp YAML nên không đọc hết được (${detail}).`,
        en: `The YAML syntax of this entry is wrong, so not all of it could be read (${detail}).`,
      };
  }
}
