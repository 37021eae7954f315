/** Findings for a person at a terminal: by file, one line each, its evidence below it, a count at the end. */
import type { Finding } from '../core/checks/model.ts';
import { groupFindings, positionsIn, type ReportContext } from '../core/formats/reportedText.ts';
import type { Language } from '../core/text/span.ts';

export interface StylishOptions {
  readonly colour: boolean;
  readonly language: Language;
  readonly articles: number;
}

export function stylishReport(findings: readonly Finding[], context: ReportContext, options: StylishOptions): string {
  const paint = painter(options.colour);
  const position = positionsIn(context);
  const lines: string[] = [];
  for (const [file, own] of groupFindings(findings, ({ place }) => place.file)) {
    lines.push(paint('underline', printable(file)));
    const places = own.map(({ place }) => {
      const { line, column } = position(file, place.span.start);
      return `${line}:${column}`;
    });
    const placeWidth = Math.max(...places.map(({ length }) => length));
    for (const [index, finding] of own.entries()) {
      const place = (places[index] ?? '').padStart(placeWidth);
      const level = paint(colours[finding.level], levelNames[options.language][finding.level].padEnd(levelWidth));
      const message = printable(context.say(finding.message, file));
      lines.push(`  ${paint('dim', place)}  ${level}  ${message}  ${paint('dim', finding.code)}`);
      for (const { place: other, message: why } of finding.related) {
        const at = position(other.file, other.span.start);
        const where = `${printable(other.file)}:${at.line}:${at.column}`;
        lines.push(paint('dim', `  ${' '.repeat(placeWidth)}  ↳ ${where}  ${printable(context.say(why, file))}`));
      }
    }
    lines.push('');
  }
  lines.push(summary(findings, options));
  return lines.map((line) => `${line}\n`).join('');
}

const levelNames: Readonly<Record<Language, Readonly<Record<Finding['level'], string>>>> = {
  vi: { error: 'lỗi', warning: 'cảnh báo', information: 'thông tin', hint: 'gợi ý' },
  en: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
};

const levelWidth = 11;

type Style = 'red' | 'yellow' | 'blue' | 'dim' | 'underline';

const colours: Readonly<Record<Finding['level'], Style>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'dim',
};

const codes: Readonly<Record<Style, readonly [number, number]>> = {
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
  dim: [2, 22],
  underline: [4, 24],
};

function painter(colour: boolean): (style: Style, text: string) => string {
  if (!colour) return (_style, text) => text;
  return (style, text) => `\u001B[${codes[style][0]}m${text}\u001B[${codes[style][1]}m`;
}

/** What an article says must not steer the terminal, nor break the line. */
function printable(text: string): string {
  return text.replace(/[\r\n\t]+/g, ' ').replace(/\p{Cc}/gu, '\uFFFD');
}

function summary(findings: readonly Finding[], { language, articles }: StylishOptions): string {
  const files = new Set(findings.map(({ place }) => place.file)).size;
  const counts = (['error', 'warning', 'information', 'hint'] as const)
    .map((level) => ({ level, count: findings.filter((finding) => finding.level === level).length }))
    .filter(({ count }) => count > 0);
  if (language === 'vi') {
    if (counts.length === 0) return `Không thấy gì phải sửa trong ${articles} bài.`;
    const parts = counts.map(({ level, count }) => `${count} ${levelNames.vi[level]}`);
    return `${parts.join(', ')} trong ${files} tệp; đã đọc ${articles} bài.`;
  }
  if (counts.length === 0) return `Nothing found in ${plural(articles, 'article')}.`;
  const parts = counts.map(({ level, count }) =>
    level === 'information' ? `${count} information` : plural(count, level),
  );
  return `${parts.join(', ')} in ${plural(files, 'file')}; ${plural(articles, 'article')} read.`;
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
