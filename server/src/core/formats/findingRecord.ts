/** A finding as the JSON that scripts read: one object a finding, keys in this order. */
import type { Finding } from '../checks/model.ts';
import type { ReportContext } from './reportedText.ts';

export interface FindingRecord {
  readonly path: string;
  readonly code: string;
  readonly level: Finding['level'];
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly message: string;
  readonly related: readonly PlaceRecord[];
  readonly fixes: readonly FixRecord[];
}

interface PlaceRecord {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

interface FixRecord {
  readonly title: string;
  readonly preferred: boolean;
  readonly edits: readonly {
    readonly path: string;
    readonly start: number;
    readonly end: number;
    readonly newText: string;
  }[];
}

/** The file's id stands as its path. */
export function findingRecord(finding: Finding, context: ReportContext): FindingRecord {
  const { file, span } = finding.place;
  return {
    path: file,
    code: finding.code,
    level: finding.level,
    start: span.start,
    end: span.end,
    text: (context.textOf(file) ?? '').slice(span.start, span.end),
    message: context.say(finding.message, file),
    related: finding.related.map(({ place, message }) => ({
      path: place.file,
      start: place.span.start,
      end: place.span.end,
      message: context.say(message, file),
    })),
    fixes: finding.fixes.map(({ title, preferred, edits }) => ({
      title: context.say(title, file),
      preferred,
      edits: edits.map(({ place, newText }) => ({
        path: place.file,
        start: place.span.start,
        end: place.span.end,
        newText,
      })),
    })),
  };
}
