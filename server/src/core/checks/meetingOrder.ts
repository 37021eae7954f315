/** Finds editions of a meeting dated after a later edition, before an earlier one, or on the very days of another one. */
import type { Article, Claim, EntityMention, LocalEntity } from '../mentions/model.ts';
import type { Snapshot } from '../corpus/model.ts';
import { areOfOtherTerms } from './countedAnew.ts';
import { dateOfClaim, parseDays, type Days } from './meetingDays.ts';
import { editionOfDays, editionsElsewhere, type Edition } from './meetingEditions.ts';
import { secondYears } from './secondYears.ts';
import type { Check, Found } from './model.ts';
import { withOrdinal } from './ordinalMismatch.ts';
import { firstFrom } from './reading.ts';
import { alternative, onOneLine, textAt } from './replacements.ts';
import { publishedOn } from './sentenceAround.ts';

export const meetingOrder: Check = {
  code: 'meeting.ordinal-order',
  level: 'warning',
  summary: { vi: 'Thứ tự các kỳ họp trái với ngày họp', en: 'Editions of a meeting out of order' },
  *find(article, { snapshot }) {
    const done = new Set<number>();
    const found: Found[] = [];
    for (const claim of article.claims) {
      const local = article.entities[claim.entity];
      if (claim.property !== 'dates' || local?.edition === undefined || done.has(claim.entity)) continue;
      const days = parseDays(claim.value);
      if (days === undefined || !/^\d{1,3}$/.test(local.edition)) continue;
      const twin = editionOfDays(article, local, days, snapshot);
      const other = twin ?? outOfOrder(article, claim, local, days, snapshot);
      if (other === undefined || ofOtherBlocs(local.name, other.name)) continue;
      done.add(claim.entity);
      const mention = nearestName(article, claim);
      if (mention !== undefined && !(other === twin && namesBoth(article, mention, other)))
        found.push(finding(article, mention, local.name, claim.value, other, other === twin));
    }
    found.push(...secondYears(article, snapshot, done));
    yield* found.sort((a, b) => a.span.start - b.span.start);
  },
};

function outOfOrder(
  article: Article,
  claim: Claim,
  local: LocalEntity,
  days: Days,
  snapshot: Snapshot,
): Edition | undefined {
  if (dateOfClaim(article, claim)?.yearReason !== 'written') return undefined;
  const published = publishedOn(article) ?? '9';
  return editionsElsewhere(article, local.id, snapshot).find(
    (each) =>
      each.published <= published &&
      isOutOfOrder(Number(local.edition), days, each) &&
      !areOfOtherTerms(local.name, days, each.days),
  );
}

/** `ASEM Senior Officials' Meeting` and `ASEAN-EU …` are two series. */
function ofOtherBlocs(one: string, other: string): boolean {
  const [blocs, others] = [blocsIn(one), blocsIn(other)];
  return blocs.length > 0 && others.length > 0 && !blocs.some((bloc) => others.includes(bloc));
}

const blocsIn = (name: string): readonly string[] =>
  Array.from(name.matchAll(/(?<!\p{L})\p{Lu}{3,}(?:-\p{Lu}{2,})*(?!\p{L})/gu), ([bloc]) => bloc);

/** `the 44th and 45th ASEAN Summits` are held together. */
function namesBoth({ text }: Article, { start, end }: EntityMention, other: Edition): boolean {
  const around = text.slice(Math.max(0, start - 16), end).normalize('NFC');
  const number = String(other.number);
  return (
    new RegExp(`(?<!\\d)${number}(?:st|nd|rd|th)?(?:,| và| and| &) `).test(around) ||
    new RegExp(`(?:,|và|and|&) (?:lần )?(?:thứ )?(?:the )?${number}(?!\\d)`).test(around)
  );
}

/** Postponed editions may come a few weeks after the next one. */
const SLACK = 30;

const isOutOfOrder = (number: number, days: Days, other: Edition): boolean =>
  other.number > number ? other.days.last + SLACK < days.first : other.days.first - SLACK > days.last;

/** The name beside the date: the number stands in it. */
function nearestName(article: Article, claim: Claim): EntityMention | undefined {
  const { mentions } = article;
  const at = firstFrom(mentions, claim.start);
  let nearest: EntityMention | undefined;
  let least = Infinity;
  // Counted in mentions: how many letters stand between two of them changes with every key.
  for (const [index, mention] of mentions.entries()) {
    if (mention.type !== 'meeting' || mention.entity !== claim.entity || mention.form === 'anaphor') continue;
    const apart = index < at ? at - index : index - at + 0.5;
    if (apart < least) [nearest, least] = [mention, apart];
  }
  return nearest;
}

function finding(
  article: Article,
  mention: EntityMention,
  name: string,
  value: string,
  other: Edition,
  isTwin: boolean,
): Found {
  const { ordinal } = mention;
  const words = ordinal === undefined ? undefined : withOrdinal(textAt(article, ordinal), other.number);
  const code = /\d{1,3}$/.exec(textAt(article, mention));
  const fixes =
    !isTwin || (words === undefined && code === null)
      ? []
      : words !== undefined && ordinal !== undefined
        ? [alternative(article, ordinal, words)]
        : [alternative(article, mention, textAt(article, mention).slice(0, code?.index) + String(other.number))];
  return {
    span: { start: mention.start, end: mention.end },
    message: isTwin
      ? {
          vi: `${onOneLine(name)} ghi ngày ${value}, nhưng đó là ngày họp của ${other.name}: số lần hoặc ngày bị sai.`,
          en: `${onOneLine(name)} is dated ${value}, but those are the days of ${other.name}: the number or the date is wrong.`,
        }
      : {
          vi: `${onOneLine(name)} ghi ngày ${value}, nhưng ${other.name} họp ngày ${other.value}: số lần hoặc ngày bị sai.`,
          en: `${onOneLine(name)} is dated ${value}, but ${other.name} is dated ${other.value}: a number or a date is wrong.`,
        },
    related: [
      {
        place: other.place,
        message: { vi: `${other.name}: ${other.value}`, en: `${other.name}: ${other.value}` },
      },
    ],
    fixes,
  };
}
