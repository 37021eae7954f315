/** Errors in meetings: the number of the edition in words or in the code, the place. */
import type { Claim, EntityMention } from '../../../server/src/core/mentions/model.ts';
import type { EntityId } from '../../../server/src/core/registry/model.ts';
import { slug } from '../../../server/src/core/text/comparison.ts';
import type { Span } from '../../../server/src/core/text/span.ts';
import { replaced, textOf } from './model.ts';
import type { Ground, Injection, MutationKind, Witness } from './model.ts';

export const meetingErrors: readonly MutationKind[] = [
  { name: 'ordinal ±1 in words', inject: wordsOff },
  { name: 'ordinal ±1 in the code', inject: codeOff },
  { name: 'place swapped', inject: placeSwapped },
];

const CODES = ['meeting.ordinal-mismatch', 'meeting.date-conflict', 'meeting.ordinal-order', 'meeting.place-conflict'];

const meetingsOf = ({ article }: Ground): readonly EntityMention[] =>
  article.mentions.filter((mention): mention is EntityMention => mention.type === 'meeting');

const NUMBERS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

function wordsOff(ground: Ground): Injection | undefined {
  const { article, random } = ground;
  const meeting = random.pick(meetingsOf(ground).filter(({ ordinal }) => ordinal !== undefined));
  if (meeting?.ordinal === undefined) return undefined;
  const { value } = meeting.ordinal;
  const other = value + (random.number(2) === 0 || value === 1 ? 1 : -1);
  const written = textOf(article, meeting.ordinal);
  const wrong = withNumber(written, value, other);
  if (wrong === undefined) return undefined;
  return replaced(meeting.ordinal, wrong, CODES, editionWitness(ground, meeting, isPairedWithCode(ground, meeting)));
}

function withNumber(written: string, value: number, other: number): string | undefined {
  if (written.includes(String(value))) {
    const digits = written.replace(String(value), String(other));
    return digits.replace(/(\d+)(?:st|nd|rd|th)/i, (_, number: string) => number + suffix(Number(number)));
  }
  const [old, word] = [NUMBERS[value - 1], NUMBERS[other - 1]];
  return old === undefined || word === undefined || !written.endsWith(old)
    ? undefined
    : written.slice(0, -old.length) + word;
}

const suffix = (number: number): string =>
  number % 100 > 10 && number % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');

/** A code with the same number right behind the name, or defined for it. */
function isPairedWithCode({ article }: Ground, { end, ordinal }: EntityMention): boolean {
  const [, number] = /^\s*\(\s*[\p{L}&.,]+[\s–-]*(\d{1,3})\s*[),;]/u.exec(article.text.slice(end, end + 60)) ?? [];
  return number !== undefined && Number(number) === ordinal?.value;
}

function codeOff(ground: Ground): Injection | undefined {
  const { article, random } = ground;
  const codes = meetingsOf(ground).filter(
    (mention) => mention.form === 'short' && /[\p{Lu}][\s–-]?\d{1,3}$/u.test(textOf(article, mention)),
  );
  const code = random.pick(codes);
  if (code === undefined) return undefined;
  const written = textOf(article, code);
  const number = Number(/\d{1,3}$/.exec(written)?.[0]);
  const wrong = written.replace(/\d{1,3}$/, String(number + (random.number(2) === 0 || number === 1 ? 1 : -1)));
  const named = meetingsOf(ground).find(
    (mention) => mention.ordinal?.value === number && /^\s*\(\s*$/.test(article.text.slice(mention.end, code.start)),
  );
  return replaced(code, wrong, CODES, editionWitness(ground, code, named !== undefined));
}

/** The pair of words and code; or days that the article gives the meeting and others know. */
function editionWitness(ground: Ground, meeting: EntityMention, isPaired: boolean): Witness | undefined {
  const { article } = ground;
  if (isPaired) return 'article';
  const id = editionId(ground, meeting);
  const told = article.claims.filter(
    (claim) => claim.entity === meeting.entity && claim.property === 'dates' && isNear(ground, meeting, claim),
  );
  return id === undefined || told.length === 0 ? undefined : knownElsewhere(ground, id, 'dates');
}

/** In one sentence or nearly so: the claim rests on this very mention. */
const isNear = ({ article }: Ground, meeting: Span, claim: Span): boolean => {
  const [from, to] = meeting.start < claim.start ? [meeting.end, claim.start] : [claim.end, meeting.start];
  return to - from < 120 && !/[.\n]\s/.test(article.text.slice(from, to));
};

function editionId({ article, snapshot }: Ground, meeting: { readonly entity: number }): EntityId | undefined {
  const local = article.entities[meeting.entity];
  return local?.edition === undefined ? undefined : snapshot.canonical(local.id);
}

function knownElsewhere({ article, snapshot }: Ground, id: EntityId, property: 'dates' | 'place'): Witness | undefined {
  const entity = snapshot.registry.entities.get(id);
  if (entity?.kind === 'meeting' && (property === 'dates' ? entity.dates.start : entity.place) !== undefined)
    return 'registry';
  for (const claim of snapshot.claimsOf(id, property)) if (claim.file !== article.file) return 'archive';
  return undefined;
}

const PLACES = ['Hà Nội', 'Đà Nẵng', 'Cần Thơ', 'Hải Phòng', 'Huế', 'Bangkok', 'Jakarta', 'Singapore'];

function placeSwapped(ground: Ground): Injection | undefined {
  const { article, random } = ground;
  const claim = random.pick(article.claims.filter(({ property }) => property === 'place'));
  if (claim === undefined) return undefined;
  const written = textOf(article, claim);
  const other = random.pick(PLACES.filter((place) => !written.includes(place)));
  if (other === undefined) return undefined;
  const first = /^[^,]+/.exec(written)?.[0] ?? written;
  const span = { start: claim.start, end: claim.start + first.length };
  return replaced(span, other, ['meeting.place-conflict'], placeWitness(ground, claim));
}

function placeWitness(ground: Ground, claim: Claim): Witness | undefined {
  const { article } = ground;
  const same = article.claims.some(
    (other) =>
      other !== claim &&
      other.entity === claim.entity &&
      other.property === 'place' &&
      slug(other.value) === slug(claim.value) &&
      other.start !== claim.start,
  );
  if (same) return 'article';
  const id = editionId(ground, claim);
  return id === undefined ? undefined : knownElsewhere(ground, id, 'place');
}
