/** Who is meant: posts that a sentence gives or takes away, bare offices. Own sentences. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMarkedFiles } from '../../support/markedText.ts';
import { newsroom } from '../../support/newsroom.ts';

/** The names of the persons meant by the officials of a text, in order. */
function persons(text: string): readonly string[] {
  // An article before it: nothing of that may be left over.
  const [, article] = newsroom(
    parseMarkedFiles(`-- a.txt --\nMột. Hai. Ba. Bốn. Năm. Sáu. Bảy. Tám. Chín. Mười.\n-- b.txt --\n${text}\n`),
  ).articles;
  return (article?.mentions ?? []).flatMap((each) =>
    each.type === 'official' ? [article?.entities[each.entity]?.name ?? ''] : [],
  );
}

test('a post conferred is that of whoever gets it, and who has it from then on', () => {
  assert.deepEqual(
    persons(
      'Sáng 3/2, Bộ Thủy sản điều động ông Trần Văn Sông - Phó Giám đốc Sở Thủy sản tỉnh Cà Mau - giữ chức vụ Giám đốc Sở Thủy sản tỉnh An Giang, thay ông Lê Văn Suối. Giám đốc Sở Thủy sản tỉnh An Giang cảm ơn.',
    ),
    ['Trần Văn Sông', 'Trần Văn Sông', 'Lê Văn Suối', 'Trần Văn Sông'],
  );
});

test('a post taken away is that of whom the sentence names behind it', () => {
  assert.deepEqual(
    persons(
      'Ông Lê Văn Suối chủ trì. Kỳ họp miễn nhiệm chức danh Chủ tịch HĐND tỉnh Cà Mau đối với ông Trần Văn Sông, và bà Lý Thị Hồ được bầu giữ chức Chủ tịch HĐND tỉnh Cà Mau.',
    ),
    ['Lê Văn Suối', 'Trần Văn Sông', 'Trần Văn Sông', 'Lý Thị Hồ', 'Lý Thị Hồ'],
  );
});

test('"the Secretary" is the Secretary of State, "the Minister" the Foreign Minister', () => {
  assert.deepEqual(
    persons(
      'Secretary of State Antonia Rivers met Foreign Minister Bui Thanh Song on the river. The Secretary spoke. The Minister listened to it.',
    ),
    ['Antonia Rivers', 'Bui Thanh Song', 'Antonia Rivers', 'Bui Thanh Song'],
  );
});
