/** What an article says of its meetings: who leads, who attends, who holds them and where, of what they are a part. Own sentences. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClaimProperty } from '../../../server/src/core/mentions/model.ts';
import { newsroom } from '../../support/newsroom.ts';

/** `meeting = value` of every claim of a kind, in the order of the text; without `official/` and the like. */
function claims(property: ClaimProperty, text: string): readonly string[] {
  const [article] = newsroom([{ path: 'a.txt', text }]).articles;
  const short = (id: string): string => id.replace(/^[a-z]+\//u, '');
  return (article?.claims ?? [])
    .filter((claim) => claim.property === property)
    .map(({ entity, value }) => `${short(article?.entities[entity]?.id ?? '')} = ${short(value)}`);
}

test('who chairs: before the verb, behind it, in a row, by turns of phrase', () => {
  const said = (text: string): readonly string[] => claims('chair', text);
  assert.deepEqual(said('Bộ trưởng Trần Văn Sông chủ trì Hội nghị Lâm nghiệp lần thứ 3.'), [
    'hoi-nghi-lam-nghiep-3 = tran-van-song',
  ]);
  assert.deepEqual(said('Thứ trưởng Lê Thị Hoa và Thứ trưởng Kim Ae đồng chủ trì Đối thoại Lâm nghiệp lần thứ hai.'), [
    'doi-thoai-lam-nghiep-2 = le-thi-hoa',
    'doi-thoai-lam-nghiep-2 = kim-ae',
  ]);
  assert.deepEqual(said('Hội nghị Lâm nghiệp lần thứ 3 do Bộ trưởng Trần Văn Sông chủ trì.'), [
    'hoi-nghi-lam-nghiep-3 = tran-van-song',
  ]);
  assert.deepEqual(said('Dưới sự chủ trì của Bộ trưởng Trần Văn Sông, Hội nghị Lâm nghiệp lần thứ 3 khai mạc.'), [
    'hoi-nghi-lam-nghiep-3 = tran-van-song',
  ]);
  assert.deepEqual(said('Chủ trì Hội nghị Lâm nghiệp lần thứ 3 có Bộ trưởng Trần Văn Sông và Thứ trưởng Lê Thị Hoa.'), [
    'hoi-nghi-lam-nghiep-3 = tran-van-song',
    'hoi-nghi-lam-nghiep-3 = le-thi-hoa',
  ]);
  assert.deepEqual(
    said('The 3rd Rivers Forum was chaired by H.E. Chang Lih, Minister of Rivers, and Deputy Minister Kao Kim.'),
    ['rivers-forum-3 = chang-lih', 'rivers-forum-3 = kao-kim'],
  );
  assert.deepEqual(said('Bộ trưởng Trần Văn Sông báo cáo kết quả Hội nghị Lâm nghiệp lần thứ 3.'), []);
});

test('who attends: by name, in a list, in the sentence behind', () => {
  const said = (text: string): readonly string[] => claims('participants', text);
  assert.deepEqual(said('Bộ trưởng Trần Văn Sông dự và phát biểu tại Hội nghị Lâm nghiệp lần thứ 3.'), [
    'hoi-nghi-lam-nghiep-3 = tran-van-song',
  ]);
  assert.deepEqual(
    said(
      'Hôm qua khai mạc Hội nghị Lâm nghiệp lần thứ 3. Cùng dự có Thứ trưởng Lê Thị Hoa; ông Trần Văn Sông, Cục trưởng Cục Lâm nghiệp. Bà Ngô Thị Mai ở nhà.',
    ),
    ['hoi-nghi-lam-nghiep-3 = le-thi-hoa', 'hoi-nghi-lam-nghiep-3 = tran-van-song'],
  );
  assert.deepEqual(
    said('The 3rd Rivers Forum was chaired by H.E. Chang Lih, Minister of Rivers, and attended by Dr. Kao Kim.'),
    ['rivers-forum-3 = kao-kim'],
  );
  assert.deepEqual(said('Cùng dự có Thứ trưởng Lê Thị Hoa.'), []);
});

test('who holds it: a body alone or with others, a country', () => {
  const said = (text: string): readonly string[] => claims('host', text);
  assert.deepEqual(said('Bộ Y tế phối hợp với Bộ Công Thương tổ chức Hội nghị Lâm nghiệp lần thứ 3.'), [
    'hoi-nghi-lam-nghiep-3 = bo-y-te',
  ]);
  assert.deepEqual(said('Việt Nam đăng cai Hội nghị Lâm nghiệp lần thứ 3.'), ['hoi-nghi-lam-nghiep-3 = Việt Nam']);
  assert.deepEqual(said('The 3rd Rivers Forum was hosted by Malaysia.'), ['rivers-forum-3 = Malaysia']);
  assert.deepEqual(said('Bộ Y tế cho biết Hội nghị Lâm nghiệp lần thứ 3 đã xong.'), []);
});

test('of what it is a part', () => {
  const said = (text: string): readonly string[] => claims('part-of', text);
  assert.deepEqual(said('Ông dự Lễ khai mạc Hội nghị Lâm nghiệp lần thứ 3.'), [
    'hoi-nghi-lam-nghiep-3-le-khai-mac = hoi-nghi-lam-nghiep-3',
  ]);
  assert.deepEqual(said('Bên lề Hội nghị Lâm nghiệp lần thứ 3 đã diễn ra Tọa đàm “Rừng trẻ”.'), [
    'toa-dam-rung-tre = hoi-nghi-lam-nghiep-3',
  ]);
  assert.deepEqual(said('Ông dự Hội nghị Lâm nghiệp lần thứ 3, rồi Hội nghị Thủy lợi lần thứ 4.'), []);
});

test('the day of a press conference and the days of what it announces', () => {
  assert.deepEqual(
    claims(
      'dates',
      'Hà Nội, ngày 25/2/2025. Ngày 24/2, Bộ Công Thương tổ chức họp báo công bố kế hoạch tổ chức Hội nghị Lâm nghiệp lần thứ 3, diễn ra từ ngày 12-16/3 tại Huế.',
    ).filter((claim) => claim.startsWith('hoi-nghi-lam-nghiep-3 =')),
    ['hoi-nghi-lam-nghiep-3 = 2025-03-12/2025-03-16'],
  );
});

test('a place in another clause is no meeting’s', () => {
  assert.deepEqual(
    claims('place', 'Nhóm công tác họp tại Bangkok; Việt Nam đăng cai Hội nghị Lâm nghiệp lần thứ 3.'),
    [],
  );
});

test('a day behind a short word that ends its sentence, and the day on which an agency wrote, are no days of the meeting', () => {
  const dates = (text: string): readonly string[] => claims('dates', text);
  assert.deepEqual(
    dates(
      'Huế, ngày 26/10/2024. Hội nghị Lâm nghiệp lần thứ 3 đã diễn ra từ 15/10 đến 24/10/2024 tại New Delhi, Ấn Độ. Ngay trước đó, ngày 14/10, hơn 500 đại biểu dự Hội nghị Thủy lợi lần thứ 4.',
    ),
    ['hoi-nghi-lam-nghiep-3 = 2024-10-15/2024-10-24'],
  );
  assert.deepEqual(
    dates(
      'Published on March 5, 2019\n\nRIVER CITY, March 5 (PIA) -- Ten names will be retired following the 3rd Rivers Meeting, held in Hue from February 26 to March 1, 2019.',
    ).map((each) => each.slice(each.indexOf('='))),
    ['= 2019-02-26/2019-03-01'],
  );
});
