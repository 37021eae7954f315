/** What people decided about the words under the cursor: notes, verifications, links, each with who and when. */
import type { Article, PlacedDecision } from '../mentions/model.ts';
import type { Language, Localized, Span } from '../text/span.ts';
import type { Hover } from './hover.ts';
import { labelled, type Line, most } from './pieces.ts';

/** Of words that are nothing else: people may have said something of them. */
export function hoverDecisions({ decided = [] }: Article, offset: number, language: Language): Hover | undefined {
  const here = decided.filter(({ act, span }) => act === 'note' && span.start <= offset && offset <= span.end);
  const [first] = here;
  if (first === undefined) return undefined;
  return {
    span: first.span,
    title: [{ text: first.exact.replaceAll(/\s+/g, ' '), style: 'strong' }],
    lines: linesOf(here, language),
  };
}

/** About a mention: decisions about its words, or about a part of them or more around the cursor. */
export function decisionLines(
  { decided = [] }: Article,
  mention: Span,
  offset: number,
  language: Language,
): readonly Line[] {
  const isHere = ({ span }: PlacedDecision): boolean =>
    (span.start === mention.start && span.end === mention.end) || (span.start <= offset && offset <= span.end);
  return linesOf(decided.filter(isHere), language);
}

const linesOf = (decisions: readonly PlacedDecision[], language: Language): readonly Line[] =>
  decisions.slice(-most).map(({ act, note, creator, created }) => {
    const who = [creator, created.slice(0, 10)].filter((part) => part !== '').join(', ');
    const text = note ?? labels[act][language];
    return note === undefined
      ? [{ text: `${text}: ${who}`, style: 'emphasis' }]
      : labelled(labels.note, language, { text }, { text: ` (${who})` });
  });

const labels: Readonly<Record<PlacedDecision['act'], Localized>> = {
  verify: { vi: 'Đã xác nhận', en: 'Verified' },
  link: { vi: 'Liên kết do người chọn', en: 'Linked by hand' },
  reject: { vi: 'Không phải thực thể', en: 'Not an entity' },
  annotate: { vi: 'Do người chỉ ra', en: 'Annotated by hand' },
  note: { vi: 'Ghi chú', en: 'Note' },
};
