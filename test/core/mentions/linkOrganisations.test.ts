/** Which bodies of an article are one: short forms of local bodies. Own sentences. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMarkedFiles } from '../../support/markedText.ts';
import { newsroom } from '../../support/newsroom.ts';

/** The ids of the bodies of a text, in order. */
function bodies(text: string): readonly string[] {
  const [article] = newsroom(parseMarkedFiles(`${text}\n`)).articles;
  return (article?.mentions ?? []).flatMap((each) =>
    each.type === 'organisation' ? [article?.entities[each.entity]?.id ?? ''] : [],
  );
}

test('a local body without its place is the one that the article names with it', () => {
  const [full, short, other] = bodies(
    'UBND tỉnh Cà Mau họp bàn. Chiều nay UBND tỉnh kết luận. Công an tỉnh giữ trật tự, mọi việc êm đẹp.',
  );
  assert.equal(short, full);
  assert.notEqual(other, full);
});

test('where two places are named it stays a body of its own', () => {
  const [one, two, short] = bodies(
    'UBND tỉnh Cà Mau và UBND tỉnh An Giang cùng họp. Chiều nay UBND tỉnh kết luận, mọi việc đã êm đẹp.',
  );
  assert.equal(new Set([one, two, short]).size, 3);
});

test('a steering committee by its head alone', () => {
  const [full, short] = bodies(
    'Ban Chỉ đạo Chuyển đổi số tỉnh Cà Mau họp sáng nay. Ban Chỉ đạo yêu cầu làm nhanh hơn nữa.',
  );
  assert.equal(short, full);
});

test('a local body without its place belongs to the place of the bodies beside it', () => {
  const [full, council] = bodies(
    'UBND tỉnh Cà Mau họp sáng nay. Hội đồng nhân dân tỉnh giám sát việc này trong ba ngày tới.',
  );
  assert.match(full ?? '', /-tinh-ca-mau$/u);
  assert.equal(council, 'organisation/hoi-dong-nhan-dan-tinh-ca-mau');
});

test('bodies that every province or event has are others in another article', () => {
  const ids = newsroom(
    parseMarkedFiles(`-- 1.txt --
Giám đốc Sở Công Thương Lê Minh Hải dự lễ. Ban tổ chức trao quà, HĐND tỉnh tặng hoa.
-- 2.txt --
Giám đốc Sở Công Thương Trần Đình Khôi dự lễ. Ban tổ chức trao quà, HĐND tỉnh tặng hoa.
-- 3.txt --
Giám đốc Sở Công Thương Hà Nội Trần Đình Khôi dự lễ khai trương, có nhiều khách tới.
`),
  ).articles.map(({ entities }) => entities.filter(({ kind }) => kind === 'organisation').map(({ id }) => id));
  const [one = [], two = [], three = []] = ids;
  assert.equal(one.length, 3);
  assert.deepEqual(
    one.filter((id) => two.includes(id)),
    [],
  );
  assert.deepEqual(three, ['organisation/so-cong-thuong-ha-noi']);
});

test('in English a committee with the letters of its house, with its name and with both', () => {
  const [whole, , short, both] = bodies(
    'The National Assembly Standing Committee met on the river. The NA Standing Committee agreed. The National Assembly (NA) Standing Committee ended it.',
  ).filter((id) => id !== 'organisation/quoc-hoi');
  assert.equal(whole, 'organisation/uy-ban-thuong-vu-quoc-hoi');
  assert.deepEqual([short, both].includes(whole), true);
  assert.equal(
    new Set(
      bodies(
        'The NA Standing Committee met on the river in May. The National Assembly Standing Committee met again.',
      ).filter((id) => id.includes('thuong-vu')),
    ).size,
    1,
  );
});

test('a general assembly by itself is that of the one body whose the article names', () => {
  const ids = bodies(
    'The World Rivers Organization (WRO) General Assembly met on the river. It was the end of the General Assembly, he said.',
  ).filter((id) => id.endsWith('general-assembly'));
  assert.equal(ids.length, 2);
  assert.equal(new Set(ids).size, 1);
});

test('whose ministry it is stands before the name', () => {
  const ids = bodies(
    "Japan's Ministry of Health met Vietnam's Ministry of Health on the river. South Korea's Ministry of Health came too, and the Ministry of Health thanked them.",
  );
  assert.deepEqual(ids.slice(0, 4), [
    'organisation/bo-y-te-nhat-ban',
    'organisation/bo-y-te',
    'organisation/bo-y-te-han-quoc',
    'organisation/bo-y-te',
  ]);
});

test('organs that many bodies have are those of the one that the article names', () => {
  const [full, , short] = bodies(
    'The India-Laos Joint Committee met the World Bank on Monday in the capital. Later the Joint Committee was asked to hurry up.',
  );
  assert.equal(short, full);
});

test('the site of a broadcaster by its letters', () => {
  const ids = bodies('VOV.VN - Sáng nay, mưa to ở Huế và ở Vinh, đường ngập sâu. Phóng viên VOV có mặt ở đó từ sớm.');
  assert.equal(ids.length, 2);
  assert.equal(new Set(ids).size, 1);
});

test('letters in brackets amid a name, behind it with a number or a country', () => {
  const [court, again] = bodies('Tòa án nhân dân (TAND) tỉnh Gia Lai tuyên án. TAND tỉnh Gia Lai nói thêm về vụ này.');
  assert.equal(again, court);
  const [board, short, later] = bodies(
    'Ban Chỉ đạo quốc gia khắc phục hậu quả lũ ống sau bão (BCĐ 502) họp sáng nay. BCĐ 502 yêu cầu làm nhanh.',
  );
  assert.deepEqual([short, later], [board, board]);
});

test('committees by their heads alone are the one named before', () => {
  const [full, short] = bodies('Ban Chỉ huy PCTT&TKCN tỉnh họp sáng nay. Ban Chỉ huy yêu cầu các xã trực đêm.');
  assert.equal(short, full);
});

test('a confederation in short, the standing committee of the assembly by letters and its house', () => {
  const [full, short, committee, again] = bodies(
    'Tổng Liên đoàn Lao động Việt Nam họp sáng nay. Tổng Liên đoàn kết luận. UBTV QH giám sát, UBTVQH sẽ họp tiếp.',
  );
  assert.equal(short, full);
  assert.equal(committee, 'organisation/uy-ban-thuong-vu-quoc-hoi');
  assert.notEqual(again, full);
});
