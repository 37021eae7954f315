/** One finding in the report for an editor-in-chief: the words in their context, and beside them what speaks against them. */
import type { Evidence, Finding } from '../checks/model.ts';
import type { FileId, Localized, Place, Span } from '../text/span.ts';
import { inBoth, quoteAround, visible } from './htmlText.ts';
import type { LineColumn, ReportContext } from './reportedText.ts';

export interface FindingSurroundings {
  readonly context: ReportContext;
  /** What the page calls a file. */
  readonly nameOf: (file: FileId) => string;
  readonly position: (file: FileId, offset: number) => LineColumn;
  /** Among the files of the report: what its filter chooses by. */
  readonly fileIndex: number;
}

export const levelNames: Readonly<Record<Finding['level'], Localized>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  information: { vi: 'thông tin', en: 'information' },
  hint: { vi: 'gợi ý', en: 'hint' },
};

export function htmlFinding(finding: Finding, surroundings: FindingSurroundings): string {
  const { code, level, place, message, related } = finding;
  const evidence = related.map((each) => `<li>${evidenceOf(each, surroundings)}</li>`).join('');
  return [
    `<article class="finding ${level}" tabindex="-1" data-level="${level}" data-code="${code}" data-file="${surroundings.fileIndex}">`,
    `<p class="head"><span class="level ${level}">${inBoth(levelNames[level])}</span> <strong>${inBoth(message)}</strong> <code>${code}</code></p>`,
    '<div class="sides">',
    `<div>${where(place, surroundings)}${quoted(place, surroundings)}${fixesOf(finding)}</div>`,
    evidence === '' ? '' : `<ul class="evidence">${evidence}</ul>`,
    '</div></article>',
  ].join('');
}

function evidenceOf({ place, message }: Evidence, surroundings: FindingSurroundings): string {
  return `${where(place, surroundings)} ${inBoth(message)}${quoted(place, surroundings)}`;
}

function where({ file, span }: Place, { position, nameOf }: FindingSurroundings): string {
  const { line, column } = position(file, span.start);
  return `<span class="place"><span class="path">${visible(nameOf(file))}:</span>${line}:${column}</span>`;
}

/** Nothing for a file that was not read: its message still says what stands there. */
function quoted({ file, span }: Place, { context }: FindingSurroundings): string {
  const text = context.textOf(file);
  return text === undefined ? '' : `<blockquote>${quoteAround(text, span)}${entryBelow(file, text, span)}</blockquote>`;
}

/** Of a registry's entry, where its id alone says little: the next lines that belong to it. */
function entryBelow(file: FileId, text: string, { end }: Span): string {
  if (!file.endsWith('.yaml')) return '';
  const [first = '', ...rest] = text.slice(text.lastIndexOf('\n', end - 1) + 1, end + mostBelow).split(/\r?\n/);
  if (!/^\s*- /.test(first)) return '';
  const own = rest.slice(0, -1).findIndex((line) => indent(line) <= indent(first));
  const lines = rest.slice(0, Math.min(linesBelow, own < 0 ? rest.length - 1 : own));
  return lines.map((line) => `<br>${visible(line.trim())}`).join('');
}

const linesBelow = 2;
/** UTF-16 units in which those lines are looked for. */
const mostBelow = 400;

const indent = (line: string): number => line.length - line.trimStart().length;

function fixesOf({ fixes }: Finding): string {
  if (fixes.length === 0) return '';
  const items = fixes.map(({ title, preferred }) => `<li${preferred ? ' class="certain"' : ''}>${inBoth(title)}</li>`);
  return `<ul class="fixes">${items.join('')}</ul>`;
}
