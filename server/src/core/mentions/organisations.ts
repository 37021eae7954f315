/** Finds organisations: names of the registry, head words with what follows them, and letters known to stand for one. */
import { DOT } from '../text/signs.ts';
import { MIXED, SPACED, WORD } from '../text/tokens.ts';
import {
  COMPOUND,
  DOCUMENT_HEAD,
  ENGLISH_ORGANISATION_HEAD,
  MEETING_HEAD,
  ORGANISATION_HEAD,
  REGISTRY_NAME,
  TITLE,
} from './categories.ts';
import { IN_DATE, IN_NUMBER, IN_ORGANISATION, cover, type OrganisationDraft, type Reading } from './drafts.ts';
import { registeredRow } from './registeredNames.ts';
import { W } from './functionWords.ts';
import { ORGANISATION_HEADS, STANDING_BODIES } from './grammar/organisationHeads.ts';
import { recogniseEnglishBodies } from './englishBodies.ts';
import { englishOrganisation } from './englishNames.ts';
import { isEnglishParagraph } from './englishText.ts';
import { organisationTail } from './organisationName.ts';
import { isBank, isCapital, isSign, isWord, placeLength } from './tokenTests.ts';
import { anyStarts, longest, longestLength, startsAny } from './scan.ts';

const HEADS = (1 << ORGANISATION_HEAD) | (1 << REGISTRY_NAME);

/** Reads tokens `from` to `to` of one paragraph; acronyms must have been read. */
export function recogniseOrganisations(reading: Reading, from: number, to: number): void {
  if (isEnglishParagraph(reading, from, to)) return recogniseEnglishBodies(reading, from, to);
  const { scan } = reading;
  const isEnglish = anyStarts(scan, from, to, 1 << ENGLISH_ORGANISATION_HEAD);
  let outerEnd = from;
  for (let at = from; at < to; at++) {
    if (scan.tokens.kind[at] !== WORD || ((reading.covered[at] ?? 0) & (IN_NUMBER | IN_DATE)) !== 0) continue;
    if (!isCapital(scan, at)) continue;
    const draft =
      (startsAny(scan, at, HEADS) ||
      reading.acronymAt[at] !== 0 ||
      ((scan.tokens.shape[at] ?? 0) & MIXED) !== 0 ||
      isSign(scan, at + 1, DOT)
        ? organisationAt(reading, at, to, at < outerEnd)
        : undefined) ?? (isEnglish && at >= outerEnd ? englishOrganisation(reading, at, to) : undefined);
    if (draft === undefined) continue;
    // Inside another name only names that stand by themselves count (`Ban Thư ký ASEAN`).
    if (draft.to > outerEnd && at < outerEnd) continue;
    reading.organisationAt[at] = reading.organisations.push(draft);
    cover(reading, draft, IN_ORGANISATION);
    outerEnd = Math.max(outerEnd, draft.to);
  }
}

/** `Chinhphu.vn`, `Baoquocte.vn`: a site that is a paper, 0 when the token starts none. */
function siteLength(reading: Reading, at: number): number {
  const { tokens } = reading.scan;
  const glued = (token: number): boolean => ((tokens.shape[token] ?? 0) & SPACED) === 0;
  if (!isSign(reading.scan, at + 1, DOT) || !glued(at + 1) || !glued(at + 2)) return 0;
  const domain = tokens.text.slice(tokens.start[at + 2], tokens.end[at + 2]);
  return domain === 'vn' || domain === 'VN' || domain === 'com' ? 3 : 0;
}

function organisationAt(reading: Reading, at: number, to: number, nested: boolean): OrganisationDraft | undefined {
  const { scan, lexicon } = reading;
  const site = nested ? 0 : siteLength(reading, at);
  if (site > 0) return { from: at, to: at + site, headTo: at, known: -1, letters: true };
  if (!nested && isBank(scan, at)) return { from: at, to: at + 1, headTo: at, known: -1, letters: true };
  const headRow = longest(scan, at, ORGANISATION_HEAD);
  const headLength = headRow < 0 ? 0 : (scan.length[headRow] ?? 0);
  const registryRow = registeredRow(reading, at, 'organisation');
  const registryLength = registryRow < 0 ? 0 : (scan.length[registryRow] ?? 0);
  const known = registryRow < 0 ? -1 : (scan.data[registryRow] ?? -1);
  const acronym = reading.acronymAt[at] ?? 0;
  if (acronym > 0) {
    const draft = reading.acronyms[acronym - 1];
    if (draft !== undefined && headLength === 0) {
      if (registryLength > draft.to - at)
        return withCountry(reading, { from: at, to: at + registryLength, headTo: at, known, letters: false }, to);
      if (draft.number >= 0 || draft.known < 0) return undefined;
      return lexicon.names[draft.known]?.entity.kind === 'organisation'
        ? { from: at, to: draft.lettersTo, headTo: at, known: draft.known, letters: true }
        : undefined;
    }
  }
  const otherLength = Math.max(
    longestLength(scan, at, MEETING_HEAD),
    longestLength(scan, at, TITLE),
    longestLength(scan, at, DOCUMENT_HEAD),
    placeLength(scan, at),
  );
  let parsed: OrganisationDraft | undefined;
  if (
    headLength > 0 &&
    isCapital(scan, at) &&
    headLength >= otherLength &&
    longestLength(scan, at, COMPOUND) <= headLength
  ) {
    const head = ORGANISATION_HEADS[scan.data[headRow] ?? 0];
    if (
      head !== undefined &&
      !(nested && head.class !== 'whole' && head.class !== 'ministry' && head.class !== 'local')
    ) {
      const headTo = at + headLength;
      if (head.class === 'whole') {
        const place = placeLength(scan, headTo);
        parsed = {
          from: at,
          to: headTo + (head.text.startsWith('Liên') ? 0 : place),
          headTo,
          known: -1,
          letters: false,
        };
      } else {
        const tail = organisationTail(reading, headTo, to, head.class);
        // `Tỉnh ủy`, `Thành ủy` are names by themselves; `Tỉnh ủy viên` is a person.
        const alone = (head.text.endsWith('ủy') && !isWord(scan, headTo, W.viên)) || STANDING_BODIES.has(head.text);
        // `Trường Giang` is somebody's name.
        const isName = head.text === 'Trường' && tail.to === headTo + 1 && placeLength(scan, headTo) === 0;
        if (isName) return undefined;
        if (tail.found || alone || (tail.to > headTo && head.class === 'committee'))
          parsed = { from: at, to: tail.to, headTo, known: -1, letters: false };
      }
    }
  }
  if (registryLength > 0 && (parsed === undefined || registryLength >= parsed.to - at)) {
    return withCountry(
      reading,
      { from: at, to: at + registryLength, headTo: at + Math.min(headLength, registryLength), known, letters: false },
      to,
    );
  }
  return parsed;
}

/** A country right behind a body's name is part of it, and makes it another body (`Bộ KH&CN Sri Lanka`). */
function withCountry(reading: Reading, draft: OrganisationDraft, to: number): OrganisationDraft {
  const { scan } = reading;
  if (draft.headTo === draft.from || draft.to >= to) return draft;
  const place = placeLength(scan, draft.to);
  if (place === 0) return draft;
  return { ...draft, to: draft.to + place, known: -1 };
}
