/** A made-up archive behind the pages of the timeline and the map: their questions answered by the core itself, without an editor. */
import { relations } from '../../server/src/core/features/relations.ts';
import { sharedPlaces } from '../../server/src/core/features/sharedPlaces.ts';
import { timeline } from '../../server/src/core/features/timeline.ts';
import { timelineEntries } from '../../server/src/core/features/timelineEntries.ts';
import type { Destination } from '../../server/src/core/features/destination.ts';
import { entityId } from '../../server/src/core/registry/model.ts';
import type { ArticleItem } from '../../server/src/protocol.ts';
import type { RelationsView, TimelineView } from '../../server/src/overviewProtocol.ts';
import { type Question, readPageMessage } from '../../client/src/pages/contract.ts';
import { overviewHtml } from '../../client/src/views/overviewHtml.ts';
import { overviewWords } from '../../client/src/views/overviewWords.ts';
import { fakeSettings } from '../support/fakeVscode.ts';
import { newsroom, type NewsroomFile } from '../support/newsroom.ts';

export { overviewHtml, readPageMessage };

export function wordsIn(language: 'vi' | 'en') {
  fakeSettings.set('ministryNews.messageLanguage', language);
  return overviewWords();
}

const answered = <Answer>(work: Generator<undefined, Answer>): Answer => {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
};

/** Answers questions as the server does. */
export function archiveOf(files: readonly NewsroomFile[], language: 'vi' | 'en') {
  const { snapshot } = newsroom(files);
  const entriesAbout = new Map<string, ReturnType<typeof read>>();
  const read = (about?: string) =>
    [...timelineEntries(snapshot, about === undefined ? undefined : entityId(about))].flat();
  const place = ({ file, line = 0, character = 0 }: Destination): ArticleItem => {
    const at = { line, character };
    return { uri: `file:///newsroom/${encodeURIComponent(file)}`, range: { start: at, end: at } };
  };
  return ({ what, params }: Question): unknown => {
    switch (what) {
      case 'timeline': {
        const { about, ...question } = params;
        const entries = entriesAbout.get(about ?? '') ?? read(about);
        entriesAbout.set(about ?? '', entries);
        const unnamed = question.unnamed || about !== undefined;
        const view: TimelineView = {
          ...answered(timeline(snapshot, entries, { ...question, unnamed, language })),
          incomplete: false,
        };
        return view;
      }
      case 'relations': {
        const { about, ...question } = params;
        const asked = { ...question, language, ...(about === undefined ? {} : { about: entityId(about) }) };
        const view: RelationsView = { ...answered(relations(snapshot, asked)), incomplete: false };
        return view;
      }
      case 'places': {
        const { entity, beside, ...question } = params;
        const asked = {
          ...question,
          entity: entityId(entity),
          ...(beside === undefined ? {} : { beside: entityId(beside) }),
        };
        const { total, articles, declaredAt } = answered(sharedPlaces(snapshot, asked));
        return {
          total,
          articles: articles.map(({ at, day }) => ({ ...place(at), ...(day === undefined ? {} : { day }) })),
          ...(declaredAt === undefined ? {} : { declared: place(declaredAt) }),
        };
      }
    }
  };
}

const first = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Đỗ', 'Vũ', 'Bùi', 'Hoàng', 'Lý', 'Đặng'];
const middle = ['Văn', 'Thị', 'Minh', 'Ngọc', 'Quang', 'Thu'];
const last = ['Buồm', 'Mái', 'Neo', 'Lái', 'Bến', 'Phao', 'Cảng', 'Sóng', 'Khơi', 'Đảo'];
const topics = [
  'Cảng biển',
  'Đường thủy',
  'Hải đăng',
  'Đóng tàu',
  'Thủy sản',
  'Vận tải',
  'Luồng lạch',
  'Bờ biển',
  'Khí tượng',
  'Cứu hộ',
];
const bodies = ['Bộ Cánh buồm', 'Bộ Hàng hải', 'Sở Mái chèo', 'Sở Bến bãi', 'Viện Sóng biển', 'Cục Hoa tiêu'];
const heads = ['Hội nghị', 'Hội thảo', 'Diễn đàn'];
const roles = ['Bộ trưởng', 'Thứ trưởng', 'Giám đốc', 'Cục trưởng', 'Viện trưởng'];

const of = (list: readonly string[], at: number): string => list[at % list.length] ?? '';

/** Articles, each about a meeting with some people and bodies; names that try to be markup, right-to-left ones and an emoji among them. */
export function manyArticles(count: number): readonly NewsroomFile[] {
  return Array.from({ length: count }, (_, at) => {
    const year = 2016 + (at % 10);
    const month = 1 + (Math.floor(at / 10) % 12);
    const day = 1 + ((at * 7) % 27);
    const person = (seed: number) =>
      `${of(roles, seed)} ${of(bodies, seed + Math.floor(seed / 5))} ${of(first, seed)} ${of(middle, Math.floor(seed / 10))} ${of(last, Math.floor(seed / 3))}`;
    const meeting = `${of(heads, at)} ${of(topics, Math.floor(at / 3))} ${of(last, Math.floor(at / 30))} lần thứ ${1 + (year - 2016)}`;
    const text = `Ngày ${day}/${month}/${year}\n${meeting} diễn ra ngày ${day}/${month}/${year} tại Hải Phòng. ${person(at % 97)} và ${person((at * 3) % 89)} dự. ${of(bodies, at)} chủ trì. Hết.\n`;
    return { path: `bai-${String(at).padStart(5, '0')}.txt`, text };
  });
}

export const strangeNames = `organizations:
  - {id: organisation/markup, name: "<img src=x onerror=alert(1)> **Bộ** [x](command:y)"}
  - {id: organisation/rtl, name: "وزارة البحار والموانئ"}
  - {id: organisation/emoji, name: "Sở ⛵👩‍👩‍👧 Cánh buồm"}
persons:
  - {id: official/rtl, name: "محمد الملاح"}
memberships:
  - {person: official/rtl, organization: organisation/rtl, role: {vi: Bộ trưởng}, start_date: 2020-05-01}
  - {person: official/rtl, organization: organisation/markup, role: {vi: "<b>Cố vấn</b>"}, start_date: 2016, end_date: 2018}
  - {person: official/rtl, organization: organisation/emoji, role: {vi: "Giám đốc 🚢"}, start_date: 2018, end_date: 2020-04}
`;

/** A picture of more items at once than the server ever sends: what the page itself can bear. */
export function crowdedTimeline(count: number): (question: Question) => unknown {
  const lanes = Array.from({ length: 40 }, (_, at) => ({
    id: `body ${at}`,
    kind: 'body' as const,
    name: of(bodies, at),
    left: 0,
  }));
  const dayOf = (at: number): string => new Date(Date.UTC(2016, 0, 1 + at)).toISOString().slice(0, 10);
  const items: TimelineView['items'] = Array.from({ length: count }, (_, at) => ({
    id: `official/${at}`,
    lane: `body ${at % 40}`,
    kind: 'post',
    entity: entityId(`official/${at}`),
    label: `${of(first, at)} ${of(middle, at)} ${of(last, at)}`,
    name: `${of(first, at)} ${of(middle, at)} ${of(last, at)}`,
    when: '',
    start: dayOf((at * 37) % 3650),
    end: dayOf(((at * 37) % 3650) + 200),
    source: 'registry',
    articles: 1,
    conflict: false,
  }));
  const view: TimelineView = {
    total: count,
    from: dayOf(0),
    to: dayOf(3850),
    lanes,
    lanesLeft: 0,
    items,
    heaps: [],
    incomplete: false,
  };
  return ({ what }) => (what === 'timeline' ? view : { total: 0, articles: [] });
}

export function crowdedMap(count: number): (question: Question) => unknown {
  const kinds = ['meeting', 'official', 'organisation'] as const;
  const idOf = (at: number) => entityId(`official/${at}`);
  const nodes: RelationsView['nodes'] = Array.from({ length: count }, (_, at) => ({
    id: idOf(at),
    kind: kinds[at % 3] ?? 'official',
    label: `${of(first, at)} ${of(middle, at)} ${of(last, at)}`,
    name: `${of(first, at)} ${of(middle, at)} ${of(last, at)}`,
    articles: 1 + Math.floor(400 / (1 + at)),
    wanted: false,
  }));
  const links: RelationsView['links'] = nodes.flatMap((_, at) =>
    [Math.floor(at / 2), Math.floor(at / 7), (at * 31) % count, (at + 17) % count]
      .filter((other) => other !== at)
      .map((other) => ({ from: idOf(at), to: idOf(other), articles: 1 + (at % 5) })),
  );
  const view: RelationsView = { total: count, nodes, links, incomplete: false };
  return ({ what }) => (what === 'relations' ? view : { total: 0, articles: [] });
}
