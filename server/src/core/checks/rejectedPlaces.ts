/** Words of which a person said that they are nothing to be recognised: checks of what they might have been say nothing of them. */
import { lastRulings } from '../mentions/decidedMentions.ts';
import type { Article, PlacedDecision } from '../mentions/model.ts';
import { contains, type Span } from '../text/span.ts';

export const rejectedPlaces = ({ decided = [] }: Article): readonly PlacedDecision[] =>
  lastRulings(decided).filter(({ act }) => act === 'reject');

/** How the words are spelt and set remains to be checked. */
export const isRejected = (places: readonly PlacedDecision[], code: string, span: Span): boolean =>
  places.some(
    (place) =>
      contains(place.span, span) && !code.startsWith('text.') && code.startsWith('date.') === (place.kind === 'date'),
  );
