// Writes a small newsroom into a new folder: what the tests in VS Code open. All in it is invented.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const registry = `persons:
  - id: official/tran-van-mau
    name: Trần Văn Mẫu
    sources: [{ note: Danh bạ của toà soạn }]
organizations:
  - id: organisation/bo-hang-hai
    name: { vi: Bộ Hàng hải, en: Ministry of Maritime Affairs }
    sources: [{ note: Danh bạ của toà soạn }]
memberships:
  - person: official/tran-van-mau
    organization: organisation/bo-hang-hai
    role: { vi: Thứ trưởng, en: Deputy Minister }
    start_date: 2024-01-01
series:
  - id: meeting/ampm
    name: { vi: Hội nghị Bộ trưởng Cảng biển ASEAN, en: ASEAN Ports Ministerial Meeting }
    acronyms: [AMPM]
events:
  - id: meeting/ampm-3
    series: meeting/ampm
    ordinal: 3
    start_date: 2026-03-10
    end_date: 2026-03-12
    place: Hải Phòng
    sources: [{ note: Chương trình của ban tổ chức }]
`;

const opening = `Khai mạc hội nghị về cảng biển

Ngày 10/3/2026, tại Hải Phòng, Hội nghị Bộ trưởng Cảng biển ASEAN lần thứ 3 (AMPM-3) khai mạc trước 10 đoàn đại biểu.

Thứ trưởng Bộ Hàng hải Trần Văn Mẫu giới thiệu chương trình. Ông Trần Văn Mẫu cho biết AMPM-3 có bốn phiên họp.

Báo cáo được nộp trước ngày 31/02/2026 cho ban tổ chức, theo thông báo gửi các đoàn.
`;

const closing = `# AMPM-3 bế mạc

Ngày 12/3/2026, tại Hải Phòng, AMPM-3 bế mạc. Thủ trưởng Trần Văn Mẫu cảm ơn các đoàn đại biểu.

Trước đó, Thứ trưởng Trần Văn Mẫu chủ trì phiên toàn thể về KTCX tại Hải Phòng.
`;

/** Saved as old Windows and macOS programs do: CRLF, letters and accents apart. */
const foreign = `Ngày 11/3/2026, Thứ trưởng Trần Văn Mẫu tiếp các chuyên gia bên lề AMPM-3.

Ý kiến được gửi trước ngày 31/02/2026 về ban tổ chức, theo thông báo.
`
  .normalize('NFD')
  .replaceAll('\n', '\r\n');

/** Not a news article: nothing is to be said about it. */
const quiet = 'sữa, bánh mì\ntrứng\n';

export const files = {
  'cang-bien.registry.yaml': registry,
  'khai-mac.txt': opening,
  'be-mac.md': closing,
  'ben-le.txt': foreign,
  'di-cho.txt': quiet,
};

/** A folder of its own for each run, since the tests change what is in it. */
export function makeNewsroom() {
  const folder = mkdtempSync(join(tmpdir(), 'ministry-news-newsroom-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
