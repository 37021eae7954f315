/** Mentions as comma-separated values (RFC 4180), one row a mention, for spreadsheets. */
import type { ArticleRecord } from './articleRecord.ts';

export const csvHeader = csvRow(['path', 'date', 'start', 'end', 'type', 'form', 'entity', 'value', 'nested', 'text']);

export function csvMentions(record: ArticleRecord): string {
  return record.mentions
    .map((mention) =>
      csvRow([
        record.path,
        record.date ?? '',
        String(mention.start),
        String(mention.end),
        mention.type,
        mention.form,
        mention.entity ?? '',
        mention.value ?? mention.expansion ?? '',
        mention.nested === true ? 'true' : '',
        mention.text,
      ]),
    )
    .join('');
}

export function csvRow(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
