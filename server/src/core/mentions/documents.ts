/** Finds documents and programmes (`Nghị quyết số 57-NQ/TW`, `Kế hoạch hành động ASEAN về …`) and places, as far as facts and links need them. */
import { W } from './functionWords.ts';
import { DOLLAR } from '../text/signs.ts';
import { NUMBER } from '../text/tokens.ts';
import { COMPOUND, COUNTRY, DOCUMENT_HEAD, PLACE, STOP, STOP_PHRASE, TITLE } from './categories.ts';
import {
  IN_DOCUMENT,
  IN_MEETING,
  IN_NUMBER,
  IN_OFFICIAL,
  IN_ORGANISATION,
  IN_PLACE,
  cover,
  type Reading,
} from './drafts.ts';
import { isCapital, isLower, isSign, isWord, placeLength } from './tokenTests.ts';
import { fieldsEnd } from './meetingTails.ts';
import { longestLength, startsAny } from './scan.ts';

export function recogniseDocuments(reading: Reading, from: number, to: number): void {
  const { scan } = reading;
  for (let at = from; at < to; at++) {
    if (
      !startsAny(scan, at, 1 << DOCUMENT_HEAD) ||
      !isCapital(scan, at) ||
      ((reading.covered[at] ?? 0) & (IN_MEETING | IN_OFFICIAL | IN_ORGANISATION)) !== 0
    )
      continue;
    const head = longestLength(scan, at, DOCUMENT_HEAD);
    if (head === 0 || longestLength(scan, at, TITLE) > head) continue;
    const end = documentEnd(reading, at + head, to);
    if (end <= at + head) continue;
    const draft = { from: at, to: end, headTo: at + head };
    reading.documents.push(draft);
    cover(reading, draft, IN_DOCUMENT);
    at = end - 1;
  }
}

/** `số 57-NQ/TW`, `749/QĐ-TTg`, `hành động ASEAN về KH,CN&ĐMST`: up to the last word that belongs to the name. */
function documentEnd(reading: Reading, from: number, to: number): number {
  const { scan } = reading;
  let at = from;
  if (isWord(scan, at, W.số) && scan.tokens.kind[at + 1] === NUMBER) at++;
  if (scan.tokens.kind[at] === NUMBER) {
    let end = at + 1;
    while (end < to && ((reading.covered[end] ?? 0) & IN_NUMBER) !== 0) end++;
    return end;
  }
  let end = from;
  let open = 0;
  while (at < to && at - from < 30 && open < 6) {
    // `Kế hoạch hành động và Thứ trưởng …`.
    if (((reading.covered[at] ?? 0) & IN_OFFICIAL) !== 0 && longestLength(scan, at, TITLE) > 0) break;
    const organisation = reading.organisationAt[at] ?? 0;
    const acronym = reading.acronymAt[at] ?? 0;
    if (organisation > 0) at = reading.organisations[organisation - 1]?.to ?? at + 1;
    else if (acronym > 0) at = reading.acronyms[acronym - 1]?.to ?? at + 1;
    else if (placeLength(scan, at) > 0) at += placeLength(scan, at);
    else if (isCapital(scan, at)) at += Math.max(1, longestLength(scan, at, COMPOUND));
    else if (isLower(scan, at)) {
      const compound = longestLength(scan, at, COMPOUND);
      const joint = isWord(scan, at, W.về) || isWord(scan, at, W.và) || isWord(scan, at, W.của);
      if (
        compound === 0 &&
        !joint &&
        (((scan.flags[at] ?? 0) & STOP) !== 0 || longestLength(scan, at, STOP_PHRASE) > 0)
      )
        break;
      at += Math.max(1, compound);
      if (compound === 0 || joint) {
        open++;
        continue;
      }
      if (end === from) {
        open++;
        continue;
      }
    } else {
      // `Kế hoạch hành động về khoa học, công nghệ và đổi mới sáng tạo`.
      const fields = fieldsEnd(reading, at, to);
      if (fields === at) break;
      at = fields;
    }
    end = at;
    open = 0;
  }
  return end;
}

/** Countries and places that stand by themselves. */
export function recognisePlaces(reading: Reading, from: number, to: number): void {
  const { scan } = reading;
  for (let at = from; at < to; at++) {
    if (!startsAny(scan, at, (1 << COUNTRY) | (1 << PLACE)) || !isCapital(scan, at)) continue;
    const country = longestLength(scan, at, COUNTRY);
    const length = Math.max(country, longestLength(scan, at, PLACE));
    // `US$150 million`.
    if (length === 0 || isSign(scan, at + length, DOLLAR)) continue;
    if (((reading.covered[at] ?? 0) & (IN_OFFICIAL | IN_ORGANISATION | IN_MEETING)) === 0) {
      reading.places.push({ from: at, to: at + length, country: country === length });
      cover(reading, { from: at, to: at + length }, IN_PLACE);
    }
    at += length - 1;
  }
}
