/** Decisions to ignore that contradict each other: what is hidden is hidden by the widest one in force, and the others are told. */
import { test } from 'node:test';
import { checkFindings } from '../../support/checks.ts';

const codes = ['date.impossible', 'acronym.undefined', 'registry.stale-ignore'];
const wrong = 'Họp ngày 31/4/2026 tại Huế. Hết tin.\n';
const marked = 'Họp ngày <date.impossible|31/4/2026|> tại Huế. Hết tin.\n';
const entry = (rest: string): string => `{ code: date.impossible, exact: 31/4/2026, path: a.md, ${rest} }`;
const ignored = (...entries: readonly string[]): string =>
  `-- ignored.registry.yaml --\nignored:\n${entries.map((each) => `  - ${each}\n`).join('')}`;
/** The words that the entry quotes are marked. */
const stale = (written: string): string => written.replace(/(?<=exact: )[^,]+/, '<registry.stale-ignore|$&|>');

test('of two entries for one finding the one in force hides it, and the one past its day is reported', () => {
  const over = entry('until: 2025-12-31');
  checkFindings(`${ignored(entry('until: 2026-12-31'), stale(over))}-- a.md --\n${wrong}`, { codes });
  checkFindings(`${ignored(stale(over), entry('reason: theo bản gốc'))}-- a.md --\n${wrong}`, { codes });
  checkFindings(`${ignored(stale(over))}-- a.md --\n${marked}`, { codes });
});

test('two entries in force for one finding are both needed as long as it is found', () => {
  const [first, second] = [entry('reason: theo bản gốc'), entry('reason: trích nguyên văn')];
  checkFindings(`${ignored(first, second)}-- a.md --\n${wrong}`, { codes });
  checkFindings(`${ignored(stale(first), stale(second))}-- a.md --\nHọp ngày 30/4/2026 tại Huế. Hết tin.\n`, { codes });
});

test('an acronym that is allowed everywhere needs no entry of its own', () => {
  const allowed = 'allowed:\n  acronyms: [XQZ]\n';
  const own = stale('{ code: acronym.undefined, exact: XQZ, path: a.md }');
  checkFindings(`${ignored(own)}${allowed}-- a.md --\nSau đó bàn về XQZ. Riêng XQZ cần vốn. Hết tin.\n`, { codes });
});

test('a comment for the whole file holds, whatever comments inside it say', () => {
  const off = '<!-- ministry-news-disable-file date.impossible -->\n';
  checkFindings(`-- a.md --\n${off}${wrong}<!-- ministry-news-enable -->\n${wrong}`, { codes });
  checkFindings(`-- a.md --\n<!-- ministry-news-enable date.impossible -->\n${wrong}${off}`, { codes });
});

test('enabling what was never disabled changes nothing, and a second disabling ends with the first', () => {
  const [off, on] = ['<!-- ministry-news-disable -->\n', '<!-- ministry-news-enable -->\n'];
  checkFindings(`-- a.md --\n${on}${marked}`, { codes });
  checkFindings(`-- a.md --\n${off}${off}${wrong}${on}${marked}`, { codes });
  checkFindings(`-- a.md --\n${off}<!-- ministry-news-enable acronym.undefined -->\n${wrong}${on}${marked}`, { codes });
});

test('an entry for what a comment hides as well is still needed: the comment may go', () => {
  const comment = '<!-- ministry-news-disable-next-line date.impossible -->\n';
  checkFindings(`${ignored(entry('reason: theo bản gốc'))}-- a.md --\n${comment}${wrong}`, { codes });
});
