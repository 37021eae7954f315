/** How far the name of a meeting goes behind its head: ordinals, codes, years, topics, bodies, quoted themes. */
import { WORD } from '../text/tokens.ts';
import type { Ordinal, Reading } from './drafts.ts';
import { actsEnd, countedAhead } from './meetingActs.ts';
import { isYearAhead } from './meetingEditions.ts';
import { readCount, readFigure, readLetters } from './meetingNameNumbers.ts';
import { readBracket, readJoint, readQuotation, signAt } from './meetingNameSigns.ts';
import { beginName, endsDistinct, type NameRead, type Went } from './meetingNameSteps.ts';
import { readOccasion, readPurpose, readSession, readTail, readTopic, readWord } from './meetingNameTopics.ts';
import { periodEnd, planEnd, sessionTail } from './meetingTails.ts';

export interface MeetingName {
  readonly to: number;
  readonly ordinal: Ordinal;
  readonly year: number;
  /** Index + 1 of the code that is part of the name, 0 without one. */
  readonly code: number;
  /** Nothing but the code follows the head. */
  readonly onlyCode: boolean;
  /** Something beside qualifiers and `của` follows the head. */
  readonly distinct: boolean;
  /** Nothing but `về …` follows the head. */
  readonly onlyTopic: boolean;
  /** What the meeting is for follows the head. */
  readonly task: boolean;
  /** An ordinal, a code or a year tells this meeting from its like. */
  readonly certain: boolean;
}

/** Reads what follows a head up to the last word that belongs to the name for sure. */
export function meetingName(reading: Reading, from: number, to: number, namedOnly: boolean): MeetingName {
  const name = beginName(from, to, namedOnly);
  while (name.at < to) if (step(reading, name) === 'end') break;
  const { end, ordinal, year, code, distinct, onlyTopic, task } = name;
  // `Hội nghị ABC-40 đặc biệt xem xét …`: what was tried behind the code is no part of it.
  const onlyCode = name.onlyCode || name.codeTo === end;
  const certain = ordinal.value >= 0 || year > 0 || code > 0;
  return { to: end, ordinal, year, code, onlyCode: onlyCode && code > 0, distinct, onlyTopic, task, certain };
}

function step(reading: Reading, name: NameRead): 'on' | 'end' {
  // `Triển lãm thành tựu nổi bật chăm sóc sức khỏe nhân dân lần thứ nhất`: so many words are a name only if it is counted.
  if (name.open >= 5) {
    const counted = countedAhead(reading, name.at, name.to);
    if (counted === name.at && !isYearAhead(reading, name.at)) return 'end';
    name.at = counted;
    name.open = 0;
  }
  const went = readLetters(reading, name) ?? readTail(reading, name);
  if (went !== undefined) return went;
  if (reading.scan.tokens.kind[name.at] === WORD)
    return (
      readOccasion(reading, name) ??
      readCount(reading, name) ??
      readTopic(reading, name) ??
      readPurpose(reading, name) ??
      readSession(reading, name) ??
      readWord(reading, name) ??
      'end'
    );
  const sign = signAt(reading, name.at);
  return (
    readActs(reading, name) ??
    readFigure(reading, name) ??
    readQuotation(reading, name, sign) ??
    readBracket(reading, name, sign) ??
    readJoint(reading, name, sign)
  );
}

/** What is done, listed right behind the head; `Kỳ họp thứ 8, Quốc hội khóa XV`, `Phiên họp … thường kỳ tháng 5/2024`. */
function readActs(reading: Reading, name: NameRead): Went {
  const { at, from, to } = name;
  const acts = name.namedOnly && at === from ? actsEnd(reading, at, to) : at;
  if (acts > at) {
    name.task = true;
    return endsDistinct(name, planEnd(reading, periodEnd(reading, acts, to), to));
  }
  const tail = sessionTail(reading, at, to);
  if (tail === 0) return undefined;
  name.distinct = true;
  name.term = true;
  name.at = name.end = at + tail;
  return 'on';
}
