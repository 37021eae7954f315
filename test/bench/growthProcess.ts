/**
 * One sentence said again and again, at two lengths of article: index and checks must cost in proportion. In a process of its own, with
 * the registry folder and a folder of marked articles, whose sentences these are; answers the figures of each.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRegistries } from './coldIndex.ts';
import type { CheckContext } from '../../server/src/core/checks/model.ts';
import { runChecks } from '../../server/src/core/checks/run.ts';
import { applyChange, emptySnapshot } from '../../server/src/core/corpus/applyChange.ts';
import { buildLexicon } from '../../server/src/core/mentions/lexicon.ts';
import { fileId } from '../../server/src/core/text/span.ts';
import { inlineLess } from '../../server/src/files/nodeEngine.ts';
import { parseMarkedText } from '../support/markedText.ts';

// As the programs do.
inlineLess();

const [registryFolder = '', articles = ''] = process.argv.slice(2);
const registry = readRegistries(registryFolder);
const lexicon = buildLexicon(registry);
const file = fileId('/a.txt');
const levels = new Map();

/** UTF-16 code units. */
const lengths = [8_000, 64_000] as const;

const forms: Readonly<Record<string, (sentence: string, at: number) => string>> = {
  'the same': (sentence) => sentence,
  'other numbers and letters': (sentence, at) => withLetters(withNumbers(sentence, at), at),
};

interface Cost {
  readonly index: number;
  readonly checks: number;
}

const sentences = sentencesOf(articles);
const costs = sentences.flatMap((sentence) =>
  Object.entries(forms).map(([form, variant]) => {
    const [short, long] = lengths.map((length) => cheapest(again(sentence, variant, length)));
    return { form, sentence, short, long };
  }),
);
process.stdout.write(JSON.stringify({ lengths, sentences: sentences.length, costs }));

/** Every third one, the same on every machine. */
function sentencesOf(folder: string): readonly string[] {
  const lines = readdirSync(folder)
    .sort()
    .flatMap((name) => parseMarkedText(readFileSync(join(folder, name), 'utf8')).text.split('\n'));
  const whole = lines.filter((line) => line.length > 60 && line.length < 600);
  return [...new Set(whole)].filter((_, at) => at % 3 === 0);
}

function again(sentence: string, variant: (sentence: string, at: number) => string, length: number): string {
  const times = Math.ceil(length / (sentence.length + 2));
  return Array.from({ length: times }, (_, at) => variant(sentence, at)).join('\n\n');
}

/** The first one warms up; others of the machine only add. */
function cheapest(text: string): Cost {
  const times = Array.from({ length: 4 }, () => cost(text)).slice(1);
  return { index: Math.min(...times.map((each) => each.index)), checks: Math.min(...times.map((each) => each.checks)) };
}

/** Milliseconds of the processor. */
function cost(text: string): Cost {
  const start = process.cpuUsage();
  const change = { upserted: [{ file, text }], removed: [] };
  const snapshot = applyChange(emptySnapshot(registry, lexicon), change, { keepText: () => true });
  const index = since(start);
  const article = snapshot.article(file);
  const context: CheckContext = { snapshot, today: '2026-11-22' };
  if (article !== undefined) runChecks(article, context, levels);
  return { index, checks: since(start) - index };
}

function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function withNumbers(sentence: string, by: number): string {
  return sentence.replace(/\d+/g, (digits) =>
    String((Number(digits) + by) % 10 ** Math.min(digits.length, 9)).padStart(digits.length, '1'),
  );
}

/** Three capitals or more are another acronym each time. */
function withLetters(sentence: string, by: number): string {
  const letter = (at: number) => 'BCDFGHJKLMNPQRSTVWXZ'.charAt(at % 20);
  return sentence.replace(
    /\p{Lu}{3,}/gu,
    (letters) => letters.slice(0, 1) + letter(by) + letter(Math.floor(by / 20)) + letters.slice(1),
  );
}
