/** Findings as workflow commands, which GitHub shows beside the changed lines. */
import type { Finding } from '../core/checks/model.ts';
import { positionsIn, type ReportContext } from '../core/formats/reportedText.ts';

export function githubReport(findings: readonly Finding[], context: ReportContext): string {
  const position = positionsIn(context);
  return findings
    .map((finding) => {
      const { file, span } = finding.place;
      const start = position(file, span.start);
      const end = position(file, span.end);
      // Columns are only understood for places within one line.
      const columns = start.line === end.line ? [`col=${start.column}`, `endColumn=${end.column}`] : [];
      const properties = [
        `file=${property(file)}`,
        `line=${start.line}`,
        `endLine=${end.line}`,
        ...columns,
        `title=${property(finding.code)}`,
      ];
      return `::${command(finding.level)} ${properties.join(',')}::${data(context.say(finding.message, file))}\n`;
    })
    .join('');
}

function command(level: Finding['level']): 'error' | 'warning' | 'notice' {
  switch (level) {
    case 'error':
    case 'warning':
      return level;
    case 'information':
    case 'hint':
      return 'notice';
  }
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
