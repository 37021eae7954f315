/** Letters that nothing explains, told to be a body by those named beside them: `giao Bộ Xây dựng, ACV và VATM bảo đảm …`, `cho SCIC và Tập đoàn …`. */
import { entryAt } from '../text/entryAt.ts';
import { COMMA } from '../text/signs.ts';
import { ALL_CAPS, SIGN } from '../text/tokens.ts';
import type { AcronymDraft, OrganisationDraft, Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import { headOfBody } from './headOfBody.ts';
import { isOneOf, isSign, isText, isWord } from './tokenTests.ts';

/** `giao Bộ Xây dựng, ACV và VATM bảo đảm …`: behind somebody who is charged with the same. */
export function isInChargedList(reading: Reading, { from, lettersTo }: AcronymDraft): boolean {
  const { scan } = reading;
  let at = from;
  for (let items = 0; items < MOST_ITEMS && (isSign(scan, at - 1, COMMA) || isWord(scan, at - 1, W.và)); items++) {
    const body = bodyEnding(reading, at - 1);
    if (body !== undefined) {
      // `theo Bộ Công Thương và TCTT.`
      const isTold = items === 0 && isWord(scan, at - 1, W.và) && isOneOf(scan, body.from - 1, ['theo', 'Theo']);
      if (isTold && !body.letters && scan.tokens.kind[lettersTo] === SIGN) return true;
      if (!body.letters && isOneOf(scan, body.from - 1, CHARGED)) return true;
      at = body.from;
    } else if (((scan.tokens.shape[at - 2] ?? 0) & ALL_CAPS) !== 0) at -= 2;
    else return false;
  }
  return false;
}

const MOST_ITEMS = 8;

/** Last syllables of `giao`, `yêu cầu`, `đề nghị`, `chỉ đạo`, `giữa`, `đại diện`. */
const CHARGED = ['giao', 'cầu', 'nghị', 'đạo', 'giữa', 'diện'] as const;

/** The outermost body that ends right before a token. */
function bodyEnding({ organisationAt, organisations }: Reading, to: number): OrganisationDraft | undefined {
  let found: OrganisationDraft | undefined;
  for (let at = to - 1; at >= 0 && to - at < LONGEST_NAME; at--) {
    const body = entryAt(organisations, (organisationAt[at] ?? 0) - 1);
    if (body?.to === to) found = body;
  }
  return found;
}

const LONGEST_NAME = 14;

/** `phát hành thêm cổ phiếu cho SCIC và Tập đoàn ANA Holdings`: a firm named in full is the other one. */
export function isBesideFirm(reading: Reading, { from, to }: AcronymDraft): boolean {
  const { scan, organisationAt, organisations } = reading;
  // `hãng Fokker và ATX`.
  if (isWord(scan, from - 1, W.và) && isText(scan, (bodyEnding(reading, from - 1)?.from ?? 0) - 1, 'hãng')) return true;
  if (!isWord(scan, to, W.và) || !isOneOf(scan, from - 1, TO_WHOM)) return false;
  const body = entryAt(organisations, (organisationAt[to + 1] ?? 0) - 1);
  if (body === undefined || body.letters) return false;
  return headOfBody(scan, to + 1)?.class === 'company';
}

const TO_WHOM = ['cho', 'với', 'của', 'giữa', 'cùng'] as const;
