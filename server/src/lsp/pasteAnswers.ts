/** What somebody pastes, put right: offered beside the text as it is. */
import { repairText, type Repair } from '../core/text/repairText.ts';
import type { Localized } from '../core/text/span.ts';
import type { Repaired, RepairParams } from '../protocol.ts';
import type { Session } from './session.ts';
import { fileOf } from './uris.ts';

/** Characters. More than this is no part of an article. */
const LONGEST = 2 ** 20;

export function repairPaste(session: Session, { uri, text }: RepairParams): Repaired | null {
  if (text.length > LONGEST) return null;
  const repaired = repairText(text);
  if (repaired.repairs.length === 0) return null;
  const language = session.language(fileOf(uri));
  const done = repaired.repairs.map((repair) => names[repair][language]).join(', ');
  return { text: repaired.text, title: { vi: `Dán sau khi sửa: ${done}`, en: `Paste repaired: ${done}` }[language] };
}

const names: Readonly<Record<Repair, Localized>> = {
  tcvn3: { vi: 'mã TCVN3 sang Unicode', en: 'TCVN3 to Unicode' },
  vni: { vi: 'mã VNI sang Unicode', en: 'VNI to Unicode' },
  composed: { vi: 'dấu liền chữ', en: 'composed letters' },
  'look-alikes': { vi: 'chữ trông giống', en: 'look-alike letters' },
  invisible: { vi: 'bỏ ký tự vô hình', en: 'no invisible characters' },
};
