/** Checks the values that must have a certain shape; an obvious slip is offered as a fix. */
import { slug } from '../text/comparison.ts';
import type { Span } from '../text/span.ts';
import { expectation } from './expectation.ts';
import type { EntityKind, PartialDate } from './model.ts';
import { nearest } from './nearest.ts';
import { parsePartialDate } from './partialDate.ts';
import { report } from './problems.ts';
import type { Problems } from './problems.ts';
import type { FieldType, Written } from './schemaTypes.ts';

export function checkDate(text: string, span: Span, problems: Problems): Written<PartialDate> | undefined {
  const value = parsePartialDate(text);
  if (value !== undefined) return { value, span };
  return reject(text, { kind: 'date' }, span, problems, rewriteDate(text));
}

/** `3/6/2024`, `6/2024` and `2024-6-3` as they should be written; undefined when no such day exists. */
function rewriteDate(text: string): string | undefined {
  const dayFirst = /^(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})$/.exec(text);
  const yearFirst = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text);
  const [year, month, day] = dayFirst
    ? [dayFirst[3], dayFirst[2], dayFirst[1]]
    : [yearFirst?.[1], yearFirst?.[2], yearFirst?.[3]];
  if (year === undefined || month === undefined) return undefined;
  return parsePartialDate(
    [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-'),
  );
}

export function checkInteger(text: string, span: Span, problems: Problems): Written<number> | undefined {
  if (/^[1-9]\d{0,3}$/.test(text)) return { value: Number(text), span };
  return reject(text, { kind: 'integer' }, span, problems);
}

export function checkBoolean(text: string, span: Span, problems: Problems): Written<boolean> | undefined {
  if (text === 'true' || text === 'false') return { value: text === 'true', span };
  const yes = /^(?:true|yes|on|có|đúng|1)$/i.test(text);
  const no = /^(?:false|no|off|không|sai|0)$/i.test(text);
  return reject(text, { kind: 'boolean' }, span, problems, yes ? 'true' : no ? 'false' : undefined);
}

export function checkCountry(text: string, span: Span, problems: Problems): Written<string> | undefined {
  if (/^[A-Z]{2}$/.test(text)) return { value: text, span };
  return reject(text, { kind: 'country' }, span, problems, /^[a-z]{2}$/i.test(text) ? text.toUpperCase() : undefined);
}

export function checkChoice(
  text: string,
  values: readonly string[],
  span: Span,
  problems: Problems,
): Written<string> | undefined {
  if (values.includes(text)) return { value: text, span };
  return reject(text, { kind: 'choice', values }, span, problems, nearest(text.toLowerCase(), values));
}

/** An id of the wrong shape is read as what it should be, so that the entry stays in use. */
export function checkOwnId(text: string, of: EntityKind, span: Span, problems: Problems): Written<string> | undefined {
  const name = text.slice(text.indexOf('/') + 1);
  const right = `${of}/${slug(name)}`;
  if (text === right && right.length > of.length + 1) return { value: text, span };
  const repaired = right.length > of.length + 1 ? right : undefined;
  reject(text, { kind: 'id', of }, span, problems, repaired);
  return repaired === undefined ? undefined : { value: repaired, span };
}

function reject(text: string, type: FieldType, span: Span, problems: Problems, newText?: string): undefined {
  const expected = expectation(type);
  report(
    problems,
    span,
    {
      vi: `“${text}” không dùng được ở đây: cần ${expected.vi}.`,
      en: `“${text}” does not fit here: expected ${expected.en}.`,
    },
    { newText },
  );
}
