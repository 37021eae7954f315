/** Sessions of elected bodies, whose numbers begin again with each term: the tenth of the National Assembly of 2016 and that of 2021 are two. */
import { meetingForm } from './meetingForm.ts';
import { organisationRow } from './linkOrganisations.ts';
import type { MeetingDraft } from './drafts.ts';
import type { Linking } from './linking.ts';
import { isOnlyNumbered } from './meetingNames.ts';

/** What tells the sessions of one term from others, as a part of an id: `ky-hop-quoc-hoi-2021`. `name` is the slug of the meeting's name. */
export function sessionsOfTerm(linking: Linking, draft: MeetingDraft, name: string): string | undefined {
  if (meetingForm(name) === PLENUM) {
    const term = linking.day === undefined ? undefined : latest(CONGRESSES, linking.day);
    return term === undefined ? undefined : `${PLENUM}-khoa-${term}`;
  }
  if (linking.reading.language === 'en') return englishSession(name, linking.day);
  const [, head, special = ''] = SESSION.exec(name) ?? [];
  if (head === undefined) return undefined;
  const body =
    bodyInside(linking, draft) ??
    NATIONAL_SESSION.exec(meetingForm(name))?.[1] ??
    (isOnlyNumbered(linking, draft) ? onlyBody(linking, head) : undefined);
  const term = body === undefined ? undefined : termOf(name, body, linking.day);
  return term === undefined ? undefined : `${head}${special}-${body}-${term}`;
}

/** `Hội nghị Trung ương 4` without the number of the Congress that elected the Committee. */
const PLENUM = 'phien-hop-ban-chap-hanh-trung-uong-dang';

const SESSION = /^(ky-hop|phien-hop)(-bat-thuong|-chuyen-de)?(?:-|$)/u;

/** `second session of the 15th National Assembly`, `National Assembly Standing Committee's 35th session`: that of Viet Nam, no other nation named. */
function englishSession(name: string, day: string | undefined): string | undefined {
  const plain = name
    .replace(/(?:^|-)(?:of-)?viet-?nam(?:-s|ese)?(?=-|$)/gu, '')
    .replace(/^-|(?<=-)the-/gu, '')
    .replace('-s-standing-', '-standing-');
  const { special, term, body } = (SESSION_OF.exec(plain) ?? SESSION_OWNED.exec(plain))?.groups ?? {};
  if (body === undefined) return undefined;
  const year = term === undefined ? day && latest(ELECTIONS, day) : FIRST_TERM + 5 * (Number(term) - FIRST_TERM_NUMBER);
  if (year === undefined || year === '') return undefined;
  const kind = special === undefined ? '' : '-bat-thuong';
  return body === 'national-assembly'
    ? `ky-hop${kind}-quoc-hoi-${year}`
    : `phien-hop${kind}-uy-ban-thuong-vu-quoc-hoi-${year}`;
}

const SESSION_OF =
  /^(?<special>extraordinary-)?session-of-(?:(?<term>\d+)(?:st|nd|rd|th)-)?(?<body>national-assembly(?:-standing-committee)?|standing-committee-of-national-assembly)$/u;
const SESSION_OWNED =
  /^(?:(?<term>\d+)(?:st|nd|rd|th)-)?(?<body>national-assembly(?:-standing-committee)?)(?:-s)?-(?<special>extraordinary-)?session$/u;

/** `Phiên họp thứ 35 của UBTVQH`, where nothing explains the letters. */
const NATIONAL_SESSION = /^phien-hop-(uy-ban-thuong-vu-quoc-hoi)(?:-|$)/u;

const NATIONAL = /^(?:uy-ban-thuong-vu-)?quoc-hoi$/u;
const LOCAL = /^(?:thuong-truc-)?(?:hoi-dong-nhan-dan|hdnd)(?:-|$)/u;

/** Who meets, by the end of its id. */
function bodyInside(linking: Linking, draft: MeetingDraft): string | undefined {
  const { organisationAt } = linking.reading;
  for (let at = draft.headTo; at < draft.to; at++) {
    const index = (organisationAt[at] ?? 0) - 1;
    const id = index < 0 ? undefined : endOfId(linking, organisationRow(linking, index));
    if (id !== undefined && (NATIONAL.test(id) || LOCAL.test(id))) return id.replace(/-(?:khoa|nhiem-ky)-.*$/u, '');
  }
  return undefined;
}

const endOfId = ({ entities }: Linking, row: number): string | undefined => entities.rows[row]?.id.split('/')[1];

/** The one elected body of which the article speaks; its standing committee has `phiên họp`, the whole `kỳ họp`. */
function onlyBody(linking: Linking, head: string): string | undefined {
  linking.elected ??= electedBodies(linking);
  const [only, ...more] = linking.elected.filter((id) => (head === 'phien-hop') === /thuong-(?:vu|truc)/u.test(id));
  return more.length > 0 ? undefined : only;
}

function electedBodies({ entities }: Linking): readonly string[] {
  const ids = entities.rows.flatMap(({ kind, id }) => (kind === 'organisation' ? [id.slice(id.indexOf('/') + 1)] : []));
  return ids.filter((id) => NATIONAL.test(id) || LOCAL.test(id));
}

/** The year in which the term began: as the name says, else by the article's day. */
function termOf(name: string, body: string, day: string | undefined): number | undefined {
  const years = /-nhiem-ky-(\d{4})/u.exec(name)?.[1];
  if (years !== undefined) return Number(years);
  const numeral = NATIONAL.test(body) ? /-khoa-([ivx]+)(?:-|$)/u.exec(name)?.[1] : undefined;
  const number = numeral === undefined ? -1 : NUMERALS.indexOf(numeral);
  if (number >= 0) return FIRST_TERM + 5 * number;
  return day === undefined ? undefined : latest(ELECTIONS, day);
}

const latest = (terms: readonly (readonly [number, string])[], day: string): number | undefined =>
  terms.findLast(([, from]) => day >= from)?.[0];

/** Of the National Assembly, from the term that began in 2011. */
const NUMERALS = ['xiii', 'xiv', 'xv', 'xvi', 'xvii', 'xviii'];
const FIRST_TERM = 2011;
const FIRST_TERM_NUMBER = 13;

/** Terms of the National Assembly and of all people's councils with the day on which they were elected, as the National Election Council announced it. */
const ELECTIONS: readonly (readonly [number, string])[] = [
  [2011, '2011-05-22'],
  [2016, '2016-05-22'],
  [2021, '2021-05-23'],
  [2026, '2026-03-15'],
];

/** Congresses of the Party with the day on which they elected the Central Committee. */
const CONGRESSES: readonly (readonly [number, string])[] = [
  [11, '2011-01-18'],
  [12, '2016-01-26'],
  [13, '2021-01-30'],
  [14, '2026-01-22'],
];
