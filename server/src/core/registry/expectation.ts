/** What a key of the schema expects, in words. */
import type { Localized } from '../text/span.ts';
import type { FieldType } from './schemaTypes.ts';

/** Completes “expected …”. */
export function expectation(type: FieldType): Localized {
  switch (type.kind) {
    case 'text':
      return { vi: 'một đoạn chữ', en: 'a text' };
    case 'localized':
      return {
        vi: 'một đoạn chữ, hoặc mỗi ngôn ngữ (vi, en) một đoạn',
        en: 'a text, or one text per language (vi, en)',
      };
    case 'date':
      return {
        vi: 'một ngày có thật dạng YYYY, YYYY-MM hoặc YYYY-MM-DD',
        en: 'a real date written YYYY, YYYY-MM or YYYY-MM-DD',
      };
    case 'integer':
      return { vi: 'một số nguyên từ 1 đến 9999', en: 'a whole number from 1 to 9999' };
    case 'boolean':
      return { vi: 'true hoặc false', en: 'true or false' };
    case 'country':
      return { vi: 'mã nước gồm hai chữ hoa, ví dụ VN', en: 'a country code of two capital letters, e.g. VN' };
    case 'choice':
      return { vi: `một trong các từ ${type.values.join(', ')}`, en: `one of ${type.values.join(', ')}` };
    case 'id':
      return {
        vi: `mã dạng ${type.of}/ten-khong-dau (chữ thường không dấu, chữ số, gạch nối)`,
        en: `an identifier written ${type.of}/name-without-marks (small letters, digits, hyphens)`,
      };
    case 'reference':
      return {
        vi: `mã ${type.to}/… của một mục trong danh bạ`,
        en: `the identifier ${type.to}/… of an entry of the registry`,
      };
    case 'list': {
      const item = expectation(type.of);
      return { vi: `một danh sách, mỗi phần tử là ${item.vi}`, en: `a list, each item ${item.en}` };
    }
    case 'record': {
      const names = Object.keys(type.fields).join(', ');
      return { vi: `một mục gồm các trường ${names}`, en: `an entry with the properties ${names}` };
    }
  }
}
