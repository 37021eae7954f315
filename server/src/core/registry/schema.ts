/** The one description of registry files: sections, their keys, types and meanings; reading and the JSON schema follow it. */
import type { Localized } from '../text/span.ts';
import type { EntityKind } from './model.ts';
import type { Field, FieldType, Fields } from './schemaTypes.ts';

const text = { kind: 'text' } as const;
const verbatim = { kind: 'text', verbatim: true } as const;
const localized = { kind: 'localized' } as const;
const date = { kind: 'date' } as const;
const country = { kind: 'country' } as const;
const list = <T extends FieldType>(of: T): { readonly kind: 'list'; readonly of: T } => ({ kind: 'list', of });
const record = <F extends Fields>(fields: F): { readonly kind: 'record'; readonly fields: F } => ({
  kind: 'record',
  fields,
});
const shared = <F extends Fields>(
  name: string,
  fields: F,
): { readonly kind: 'record'; readonly fields: F; readonly name: string } => ({ kind: 'record', fields, name });
const id = <K extends EntityKind>(of: K): { readonly kind: 'id'; readonly of: K } => ({ kind: 'id', of });
const reference = <K extends EntityKind>(to: K): { readonly kind: 'reference'; readonly to: K } => ({
  kind: 'reference',
  to,
});
const choice = <const V extends readonly string[]>(values: V): { readonly kind: 'choice'; readonly values: V } => ({
  kind: 'choice',
  values,
});
const field = <T extends FieldType>(
  type: T,
  vi: string,
  en: string,
): { readonly type: T; readonly summary: Localized } => ({
  type,
  summary: { vi, en },
});
const required = <T extends FieldType>(
  type: T,
  vi: string,
  en: string,
): { readonly type: T; readonly summary: Localized; readonly required: true } => ({
  ...field(type, vi, en),
  required: true,
});

const source = shared('source', {
  url: field(text, 'Địa chỉ trang đã đọc.', 'Address of the page that was read.'),
  note: field(text, 'Nguồn gì, đọc ở đâu.', 'What the source is, where in it.'),
});

const interval = {
  start_date: field(date, 'Từ ngày (YYYY, YYYY-MM hoặc YYYY-MM-DD).', 'From this date (YYYY, YYYY-MM or YYYY-MM-DD).'),
  end_date: field(
    date,
    'Đến hết ngày (YYYY, YYYY-MM hoặc YYYY-MM-DD).',
    'Up to and including this date (YYYY, YYYY-MM or YYYY-MM-DD).',
  ),
} as const;

const otherName = shared('otherName', {
  name: required(text, 'Cách gọi, viết đúng như trong bài.', 'The form, exactly as articles write it.'),
  language: field(
    choice(['vi', 'en']),
    'Ngôn ngữ của cách gọi; bỏ trống nếu dùng cho cả hai.',
    'Language of the form; leave out when it serves both.',
  ),
  use: field(
    choice(['short', 'acronym', 'wrong', 'name']),
    'short: cách gọi ngắn hoặc cũ vẫn đúng · acronym: chữ viết tắt · wrong: cách viết sai cần sửa · name: tên chính thức trong thời gian đã nêu.',
    'short: a short or former form that stays right · acronym: letters · wrong: a form to be corrected · name: the official name in the given time.',
  ),
  ...interval,
});

const sources = field(list(source), 'Những nguồn của thông tin này.', 'Where these facts were read.');
const note = field(text, 'Ghi chú cho người biên tập.', 'A note for editors.');
const name = required(
  localized,
  'Tên chính thức: một tên, hoặc mỗi ngôn ngữ một tên (vi, en).',
  'Official name: one, or one per language (vi, en).',
);
const naming = {
  acronyms: field(list(text), 'Những chữ viết tắt.', 'Acronyms.'),
  other_names: field(list(otherName), 'Những cách gọi khác, đúng hoặc sai.', 'Other forms, right or wrong.'),
} as const;
const ownId = <K extends EntityKind>(
  of: K,
): { readonly type: { readonly kind: 'id'; readonly of: K }; readonly summary: Localized; readonly required: true } =>
  required(
    id(of),
    `Mã không đổi, dạng ${of}/ten-khong-dau.`,
    `Identifier that never changes, written ${of}/name-without-marks.`,
  );

const organisation = reference('organisation');

export const sections = {
  persons: field(
    list(record({ id: ownId('official'), name, ...naming, sources, note })),
    'Những người có chức danh.',
    'People who hold or held offices.',
  ),
  organizations: field(
    list(
      record({
        id: ownId('organisation'),
        name,
        ...naming,
        country: field(
          country,
          'Nước của cơ quan (mã hai chữ, ví dụ VN); bỏ trống với tổ chức quốc tế.',
          'Country of the body (two letters, e.g. VN); leave out for international ones.',
        ),
        parent: field(organisation, 'Mã của cơ quan cấp trên.', 'Identifier of the body above it.'),
        founding_date: field(date, 'Ngày thành lập.', 'Date of founding.'),
        dissolution_date: field(
          date,
          'Ngày giải thể, sáp nhập hoặc đổi tên thành cơ quan khác.',
          'Date of its end: dissolved, merged or made into another body.',
        ),
        successors: field(
          list(organisation),
          'Mã của những cơ quan kế thừa.',
          'Identifiers of the bodies that took over.',
        ),
        single_seats: field(
          list(text),
          'Những chức danh mỗi lúc chỉ một người giữ, viết như ở memberships.',
          'Posts with one holder at a time, as written in memberships.',
        ),
        sources,
        note,
      }),
    ),
    'Những cơ quan, tổ chức.',
    'Organisations.',
  ),
  memberships: field(
    list(
      record({
        person: required(reference('official'), 'Mã của người.', 'Identifier of the person.'),
        organization: required(organisation, 'Mã của cơ quan.', 'Identifier of the organisation.'),
        role: required(localized, 'Chức danh, ví dụ Thứ trưởng.', 'The post, e.g. Deputy Minister.'),
        ...interval,
        sources,
        note,
      }),
    ),
    'Ai giữ chức gì ở đâu, từ khi nào đến khi nào.',
    'Who held which post where, from when to when.',
  ),
  series: field(
    list(record({ id: ownId('meeting'), name, ...naming, sources, note })),
    'Những cuộc họp định kỳ.',
    'Series of meetings.',
  ),
  events: field(
    list(
      record({
        id: ownId('meeting'),
        series: field(reference('meeting'), 'Mã của cuộc họp định kỳ.', 'Identifier of the series.'),
        ordinal: field({ kind: 'integer' }, 'Lần thứ mấy, hoặc năm.', 'Its number in the series, or its year.'),
        name: field(
          localized,
          'Tên; bỏ trống thì suy ra từ series và ordinal.',
          'Name; derived from series and ordinal when left out.',
        ),
        ...naming,
        start_date: field(date, 'Ngày đầu.', 'First day.'),
        end_date: field(date, 'Ngày cuối.', 'Last day.'),
        place: field(text, 'Nơi họp.', 'Where it takes place.'),
        host: field(organisation, 'Mã của cơ quan chủ trì.', 'Identifier of the host.'),
        theme: field(localized, 'Chủ đề.', 'Theme.'),
        sources,
        note,
      }),
    ),
    'Từng cuộc họp, hội nghị, diễn đàn.',
    'Single meetings, conferences, forums.',
  ),
  terms: field(
    list(
      record({
        id: ownId('term'),
        name,
        ...naming,
        common: field(
          { kind: 'boolean' },
          'true: ai cũng biết, không cần giải thích trong bài.',
          'true: everybody knows it, no expansion needed in an article.',
        ),
        sources,
        note,
      }),
    ),
    'Thuật ngữ và chữ viết tắt của nó.',
    'Terms and their acronyms.',
  ),
  documents: field(
    list(
      record({
        id: ownId('document'),
        name,
        ...naming,
        date: field(date, 'Ngày ban hành.', 'Date of issue.'),
        sources,
        note,
      }),
    ),
    'Văn bản, kế hoạch, tuyên bố.',
    'Documents, plans, declarations.',
  ),
  places: field(
    list(
      record({
        id: ownId('place'),
        name,
        ...naming,
        country: field(country, 'Mã hai chữ, khi nơi này là một nước.', 'Two letters, when the place is a country.'),
        sources,
        note,
      }),
    ),
    'Nơi chốn.',
    'Places.',
  ),
  allowed: field(
    record({
      acronyms: field(
        list(text),
        'Chữ viết tắt không bao giờ cần giải thích.',
        'Acronyms that never need an expansion.',
      ),
    }),
    'Những gì không cần kiểm tra.',
    'What is never flagged.',
  ),
  ignored: field(
    list(
      record({
        code: required(
          text,
          'Mã kiểm tra, ví dụ official.misspelt-title.',
          'Code of the check, e.g. official.misspelt-title.',
        ),
        path: field(
          text,
          'Đường dẫn của bài, tính từ thư mục của tệp này; bỏ trống là mọi bài.',
          'Path of the article, from the folder of this file; every article when left out.',
        ),
        exact: required(verbatim, 'Đoạn chữ được bỏ qua, đúng nguyên văn.', 'The words that are ignored, exactly.'),
        prefix: field(verbatim, 'Chữ ngay trước.', 'The words just before.'),
        suffix: field(verbatim, 'Chữ ngay sau.', 'The words just after.'),
        reason: field(text, 'Vì sao bỏ qua.', 'Why it is ignored.'),
        until: field(date, 'Bỏ qua đến hết ngày này.', 'Ignored up to and including this date.'),
      }),
    ),
    'Những phát hiện mà người biên tập chấp nhận.',
    'Findings that an editor decided to live with.',
  ),
} as const satisfies Readonly<Record<string, Field>>;

/** The whole file. */
export const registryShape = record(sections);
