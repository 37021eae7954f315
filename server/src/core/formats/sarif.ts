/** Findings as a SARIF 2.1.0 log, which code review and dashboards read. */
import type { Check, Finding, Level } from '../checks/model.ts';
import type { FileId, Localized, Place } from '../text/span.ts';
import { positionsIn, type LineColumn, type ReportContext } from './reportedText.ts';

export interface SarifOptions {
  /** Of this program, as in `package.json`. */
  readonly version: string;
  /** Every check there is, so that a reader can tell "checked and clean" from "not checked". */
  readonly rules: readonly Pick<Check, 'code' | 'level' | 'summary'>[];
  readonly ruleText: (text: Localized) => string;
}

export function sarifLog(findings: readonly Finding[], context: ReportContext, options: SarifOptions): object {
  const ruleIndex = new Map(options.rules.map(({ code }, index) => [code, index]));
  const position = positionsIn(context);
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'ministry-news',
            version: options.version,
            rules: options.rules.map(({ code, level, summary }) => ({
              id: code,
              shortDescription: { text: options.ruleText(summary) },
              defaultConfiguration: level === 'off' ? { enabled: false } : { level: sarifLevel(level) },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => result(finding, ruleIndex.get(finding.code), context, position)),
      },
    ],
  };
}

type Position = (file: FileId, offset: number) => LineColumn;

function result(finding: Finding, ruleIndex: number | undefined, context: ReportContext, position: Position): object {
  const { file } = finding.place;
  const related = finding.related.map(({ place, message }, index) => ({
    id: index + 1,
    physicalLocation: physicalLocation(place, position),
    message: { text: context.say(message, file) },
  }));
  const fixes = finding.fixes
    .filter(({ edits }) => edits.length > 0)
    .map(({ title, edits }) => ({
      description: { text: context.say(title, file) },
      artifactChanges: [...new Set(edits.map(({ place }) => place.file))].map((changed) => ({
        artifactLocation: { uri: pathUri(changed) },
        replacements: edits
          .filter(({ place }) => place.file === changed)
          .map(({ place, newText }) => ({
            deletedRegion: region(place, position),
            insertedContent: { text: newText },
          })),
      })),
    }));
  return {
    ruleId: finding.code,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: sarifLevel(finding.level),
    message: { text: context.say(finding.message, file) },
    locations: [{ physicalLocation: physicalLocation(finding.place, position) }],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    ...(fixes.length === 0 ? {} : { fixes }),
  };
}

function physicalLocation(place: Place, position: Position): object {
  return { artifactLocation: { uri: pathUri(place.file) }, region: region(place, position) };
}

function region({ file, span }: Place, position: Position): object {
  const start = position(file, span.start);
  const end = position(file, span.end);
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: span.start,
    charLength: span.end - span.start,
  };
}

/** SARIF knows three levels that show; information and hints are both notes. */
function sarifLevel(level: Exclude<Level, 'off'>): 'error' | 'warning' | 'note' {
  switch (level) {
    case 'error':
    case 'warning':
      return level;
    case 'information':
    case 'hint':
      return 'note';
  }
}

/** A relative path stays relative, so that the log means the same on the machine that shows it. */
export function pathUri(path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return `file://${encoded}`;
  return /^[A-Za-z]:\//.test(path) ? `file:///${path.slice(0, 2)}${encoded.slice(encoded.indexOf('/'))}` : encoded;
}
