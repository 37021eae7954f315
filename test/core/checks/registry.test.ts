/** What the reader of the registry objects to is shown as findings, at the level that the settings give. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingsOf, testCheck } from '../../support/checks.ts';

testCheck('registry.duplicate-id', {
  fires: {
    'an id twice': `-- vn.registry.yaml --
persons:
  - { id: official/a, name: Trần Đình Khôi }
  - { id: <registry.duplicate-id|official/a|>, name: Lê Minh Hải }
places: []
`,
  },
  silent: {
    'two ids': `-- vn.registry.yaml --
persons:
  - { id: official/a, name: Trần Đình Khôi }
  - { id: official/b, name: Lê Minh Hải }
places: []
`,
  },
});

const people = `-- vn.registry.yaml --
organizations:
  - { id: organisation/bo-y, name: Bộ Y, founding_date: 2000, single_seats: [Bộ trưởng] }
persons:
  - { id: official/a, name: Trần Đình Khôi }
  - { id: official/b, name: Lê Minh Hải }
memberships:
`;

testCheck('registry.invalid', {
  fires: {
    'an unknown key': `-- vn.registry.yaml --
terms:
  - { id: term/a, name: một hai, <registry.invalid|acronym|>: [A] }
places: []
`,
  },
  silent: { 'all keys known': `-- vn.registry.yaml --\nterms:\n  - { id: term/a, name: một hai, acronyms: [A] }\n` },
  fixes: {
    'the key that was meant': [
      `-- vn.registry.yaml --\nterms:\n  - id: term/a\n    name: một hai\n    acro<|>nym: [A]\n`,
      'Đổi thành “acronyms”',
      `-- vn.registry.yaml --\nterms:\n  - id: term/a\n    name: một hai\n    acronyms: [A]\n`,
    ],
  },
});

testCheck('registry.unknown-reference', {
  fires: {
    'nobody of that id': `${people}  - { person: <registry.unknown-reference|official/c|>, organization: organisation/bo-y, role: Bộ trưởng }
places: []
`,
  },
  silent: {
    'a declared id': `${people}  - { person: official/a, organization: organisation/bo-y, role: Bộ trưởng }\n`,
  },
});

testCheck('registry.impossible-interval', {
  fires: {
    'the end first': `-- vn.registry.yaml --
events:
  - { id: meeting/e, name: Họp kín, start_date: 2024-06-07, end_date: <registry.impossible-interval|2024-06-03|> }
places: []
`,
  },
  silent: {
    'one day': `-- vn.registry.yaml --\nevents:\n  - { id: meeting/e, name: Họp kín, start_date: 2024-06-07, end_date: 2024-06-07 }\n`,
  },
});

testCheck('registry.overlapping-seat', {
  fires: {
    'two ministers': `${people}  - { person: official/a, organization: organisation/bo-y, role: Bộ trưởng, start_date: 2020 }
  - { person: official/b, organization: organisation/bo-y, role: <registry.overlapping-seat|Bộ trưởng|>, start_date: 2023 }
places: []
`,
  },
  silent: {
    'one after the other': `${people}  - { person: official/a, organization: organisation/bo-y, role: Bộ trưởng, start_date: 2020, end_date: 2023 }
  - { person: official/b, organization: organisation/bo-y, role: Bộ trưởng, start_date: 2023 }
`,
  },
});

testCheck('registry.ambiguous-name', {
  fires: {
    'one acronym, two bodies': `-- vn.registry.yaml --
organizations:
  - { id: organisation/a, name: Bộ Tài chính, acronyms: [BTC] }
  - { id: organisation/b, name: Ban Tổ chức, acronyms: [<registry.ambiguous-name|BTC|>] }
places: []
`,
  },
  silent: {
    'two acronyms': `-- vn.registry.yaml --
organizations:
  - { id: organisation/a, name: Bộ Tài chính, acronyms: [BTC] }
  - { id: organisation/b, name: Ban Tổ chức, acronyms: [BanTC] }
`,
  },
});

test('registry findings take the level of the settings, and "off" hides them', () => {
  const text = `persons:\n  - { id: official/a, name: Trần Đình Khôi }\n  - { id: official/a, name: Lê Minh Hải }\n`;
  const files = [{ path: 'vn.registry.yaml', text }];
  const at = (level: 'hint' | 'off'): readonly string[] =>
    findingsOf(files, { levels: new Map([['registry.duplicate-id', level]]), codes: ['registry.duplicate-id'] }).map(
      (finding) => `${finding.code} ${finding.level}`,
    );
  assert.deepEqual(at('hint'), ['registry.duplicate-id hint']);
  assert.deepEqual(at('off'), []);
});

const ignoring = (entry: string): string => `-- ignored.registry.yaml --
ignored:
  - { code: ${entry} }
places: []
-- tin/a.txt --
Tỉnh \u00D0ồng Nai họp báo. Câu sau.
`;

testCheck('registry.stale-ignore', {
  fires: {
    'past its last day': ignoring(
      'text.confusable-letter, exact: "<registry.stale-ignore|\u00D0ồng|>", until: 2026-01',
    ),
    'words that are gone': ignoring('text.confusable-letter, exact: "<registry.stale-ignore|\u00D0à|>"'),
    'another context': ignoring(
      'text.confusable-letter, exact: "<registry.stale-ignore|\u00D0ồng|>", prefix: "huyện "',
    ),
    'no such article': ignoring('text.confusable-letter, exact: "<registry.stale-ignore|\u00D0ồng|>", path: tin/b.txt'),
    'a code that finds nothing there': ignoring('date.impossible, exact: "<registry.stale-ignore|\u00D0ồng|>"'),
  },
  silent: {
    'what it hides is there': ignoring('text.confusable-letter, exact: "\u00D0ồng", path: tin/a.txt'),
    'until today': ignoring('text.confusable-letter, exact: "\u00D0ồng", until: 2026-02-01'),
  },
});
