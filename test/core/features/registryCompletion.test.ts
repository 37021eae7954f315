/** Completion in registry files that are being written, in block and in flow style. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { registryCompletion } from '../../../server/src/core/features/registryCompletion.ts';
import { inEveryVariant } from '../../support/features.ts';

const people = `persons:
  - id: official/tran-van-mau
    name: {vi: Trần Văn Mẫu, en: Tran Van Mau}
organizations:
  - {id: organisation/bo-canh-buom, name: Bộ Cánh buồm}
  - {id: organisation/cuc-hai-dang, name: Cục Hải đăng}
`;

/** The labels offered first, and the file after the first of them is chosen. */
function checkRegistryCompletion(marked: string, labels: readonly string[] | undefined, after?: string): void {
  inEveryVariant(`-- so.registry.yaml --\n${marked}`, ({ snapshot, cursor }, variant) => {
    const { text } = cursor.file;
    const found = registryCompletion(snapshot, { text, offset: cursor.offset, registry: snapshot.registry });
    assert.deepEqual(found?.items.map(({ label }) => label.normalize('NFC')).slice(0, labels?.length), labels, variant);
    const first = found?.items[0];
    if (after === undefined || found === undefined || first === undefined) return;
    const made = text.slice(0, found.span.start) + first.newText + text.slice(found.span.end);
    assert.equal(made.normalize('NFC').replaceAll('\r\n', '\n'), after, variant);
  });
}

test('keys: those of the record that are not written yet', () => {
  checkRegistryCompletion(
    `${people}memberships:\n  - person: official/tran-van-mau\n    org<|>\n    start_date: 2020\n`,
    ['organization', 'role', 'end_date'],
    `${people}memberships:\n  - person: official/tran-van-mau\n    organization: \n    start_date: 2020\n`,
  );
  checkRegistryCompletion(`${people}terms:\n  - id: term/x\n    <|>\n  - id: term/y\n`, ['name', 'acronyms']);
  checkRegistryCompletion(`${people}terms:\n  - <|>\n`, ['id', 'name', 'acronyms']);
  checkRegistryCompletion(`${people}terms:\n  - {id: term/x, <|>}\n`, ['name', 'acronyms']);
  checkRegistryCompletion(`${people}terms:\n  - id: term/x\n    name:\n      vi: Thuật ngữ\n      e<|>\n`, ['en']);
  checkRegistryCompletion(`${people}terms:\n  - id: term/x\n    sources:\n      - u<|>\n`, ['url', 'note']);
});

test('sections: those that the file has not, at the left margin', () => {
  checkRegistryCompletion(`${people}mem<|>\n`, ['memberships', 'series'], `${people}memberships:\n`);
  checkRegistryCompletion('<|>', ['persons', 'organizations']);
});

test('ids: of the kind that the key takes, by id or by name', () => {
  const membership = `${people}memberships:\n  - person: `;
  checkRegistryCompletion(`${membership}<|>\n`, ['official/tran-van-mau'], `${membership}official/tran-van-mau\n`);
  const organisation = `${people}memberships:\n  - {person: official/tran-van-mau, organization: `;
  checkRegistryCompletion(
    `${organisation}hai<|>}\n`,
    ['organisation/cuc-hai-dang'],
    `${organisation}organisation/cuc-hai-dang}\n`,
  );
  checkRegistryCompletion(`${organisation}organisation/bo-c<|>}\n`, ['organisation/bo-canh-buom']);
  checkRegistryCompletion(`${organisation}chđ<|>}\n`, ['organisation/cuc-hai-dang']);
});

test("ids of one's own: made from the name, or from the series and the number", () => {
  checkRegistryCompletion(`persons:\n  - name: {vi: Lê Thị Buồm}\n    id: <|>\n`, ['official/le-thi-buom']);
  checkRegistryCompletion(`events:\n  - {series: meeting/ampm, ordinal: 3, id: <|>}\n`, ['meeting/ampm-3']);
});

test('values: what a key takes, titles that are known, codes of checks', () => {
  const name = `terms:\n  - id: term/x\n    name: X\n    `;
  checkRegistryCompletion(`${name}common: t<|>\n`, ['true', 'false']);
  checkRegistryCompletion(`${name}other_names:\n      - {name: Y, use: <|>}\n`, ['short', 'acronym', 'wrong', 'name']);
  checkRegistryCompletion(`ignored:\n  - code: <|>\n`, ['official.misspelt-name']);
  const role = `${people}memberships:\n  - {person: official/tran-van-mau, organization: organisation/bo-canh-buom, role: Thứ trưởng}\n  - person: official/tran-van-mau\n    role: `;
  checkRegistryCompletion(`${role}<|>\n`, ['Thứ trưởng']);
  checkRegistryCompletion(`${role}pho cuc<|>\n`, ['Phó Cục trưởng'], `${role}Phó Cục trưởng\n`);
  checkRegistryCompletion(`${role}{vi: Bộ trưởng, en: deputy min<|>}\n`, ['Deputy Minister']);
});

test('nothing where the schema knows nothing', () => {
  checkRegistryCompletion(`nothing:\n  - id: <|>\n`, undefined);
  checkRegistryCompletion(`terms:\n  - id: term/x\n    colour: <|>\n`, undefined);
});
