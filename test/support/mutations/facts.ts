/** Errors in what is told of a meeting: its last day, the nation in which its city lies. */
import { calendarDay } from '../../../server/src/core/text/calendar.ts';
import { dayNumber, parseDay } from '../../../server/src/core/checks/calendar.ts';
import { nationOfCity } from '../../../server/src/core/checks/citiesOfNations.ts';
import { replaced, textOf } from './model.ts';
import type { Ground, Injection, MutationKind, Witness } from './model.ts';

export const factErrors: readonly MutationKind[] = [
  { name: "meeting's last day off", inject: lastDayOff },
  { name: 'nation of a city', inject: otherNation },
];

/** `3-7/6/2024` becomes `3-9/6/2024`. */
function lastDayOff(ground: Ground): Injection | undefined {
  const { article, snapshot, random } = ground;
  const claim = random.pick(
    article.claims.filter(
      ({ property, entity }) => property === 'dates' && article.entities[entity]?.edition !== undefined,
    ),
  );
  const local = claim === undefined ? undefined : article.entities[claim.entity];
  const date = article.mentions.find(
    (mention) =>
      mention.type === 'date' && claim !== undefined && mention.start <= claim.start && claim.end <= mention.end,
  );
  if (claim === undefined || local === undefined || date?.type !== 'date' || date.to === undefined) return undefined;
  const [from, to] = date.value.split('/').map((day) => parseDay(day));
  const written = textOf(article, date.core);
  const [, first = '', sign = '', second = '', rest = ''] =
    /^(\d{1,2})(\s*[-–]\s*)(\d{1,2})([/.-]\d{1,2}(?:[/.-]\d{4})?)$/u.exec(written) ?? [];
  if (from === undefined || to === undefined || second === '') return undefined;
  const wrong = calendarDay(dayNumber(to) + 1 + random.number(2));
  if (wrong.month !== to.month || (wrong.day < 10 && second.startsWith('0'))) return undefined;
  return replaced(
    date.core,
    first + sign + String(wrong.day) + rest,
    ['meeting.date-conflict'],
    knownRange(ground, snapshot.canonical(local.id)),
  );
}

/** Somebody else knows the whole of its days. */
function knownRange(
  { article, snapshot }: Ground,
  id: ReturnType<Ground['snapshot']['canonical']>,
): Witness | undefined {
  const entity = snapshot.registry.entities.get(id);
  if (entity?.kind === 'meeting' && entity.dates.end !== undefined) return 'registry';
  for (const { file, value } of snapshot.claimsOf(id, 'dates'))
    if (file !== article.file && value.includes('/')) return 'archive';
  return undefined;
}

const NATIONS = ['Lào', 'Thái Lan', 'Malaysia', 'Pháp', 'Nhật Bản', 'Hàn Quốc'];

/** `Paris, Pháp` becomes `Paris, Lào`. */
function otherNation({ article, random }: Ground): Injection | undefined {
  const claim = random.pick(
    article.claims.filter(
      ({ property, start, end, entity }) =>
        property === 'place' &&
        article.entities[entity]?.kind === 'meeting' &&
        nationOfCity(textOf(article, { start, end }).split(/[,(]/)[0]?.trim() ?? '') !== undefined,
    ),
  );
  const [, city = '', gap = '', nation = ''] =
    /^([^,(\n]+)(, | \()(\p{Lu}[\p{L} ]+?)(?=[.;)\n])/u.exec(
      claim === undefined ? '' : article.text.slice(claim.start),
    ) ?? [];
  const other = random.pick(NATIONS.filter((each) => each !== nation));
  if (claim === undefined || nation === '' || other === undefined) return undefined;
  const start = claim.start + city.length + gap.length;
  return replaced({ start, end: start + nation.length }, other, ['meeting.place-conflict'], 'article');
}
