/** Which names of public bodies say the same, and which do not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyForm } from '../../../server/src/core/mentions/bodyForm.ts';
import { nameForms } from '../../support/nameForms.ts';

const { formOf, areOne, areTwo } = nameForms(bodyForm);

test('committees, councils and departments of the provinces', () => {
  areOne(
    'UBND thành phố Hà Nội',
    'Ủy ban nhân dân Hà Nội',
    "Hanoi People's Committee",
    "Ha Noi City People's Committee",
    "People's Committee of Hanoi",
  );
  areOne(
    'Ủy ban nhân dân tỉnh Nghệ An',
    'UBND Nghệ An',
    "Nghe An provincial People's Committee",
    "People's Committee of Nghe An Province",
  );
  areOne('HĐND thành phố Đà Nẵng', "Danang People's Council");
  areOne('Sở Y tế Hà Nội', 'Sở Y tế thành phố Hà Nội', 'Hanoi Department of Health');
  areOne('Thành ủy Thành phố Hồ Chí Minh', 'Ho Chi Minh City Party Committee');
  areOne('Thành ủy Hà Nội', 'Hanoi Party Committee', 'Hanoi municipal Party Committee');
  areTwo('UBND tỉnh Nghệ An', 'UBND tỉnh Hà Tĩnh');
  areTwo('UBND huyện Hòa Bình', 'UBND tỉnh Hòa Bình');
  areTwo('UBND tỉnh Nghệ An', 'HĐND tỉnh Nghệ An');
});

test('embassies by whose they are, and where unless it is here', () => {
  areOne(
    'Đại sứ quán Mỹ tại Việt Nam',
    'Đại sứ quán Hoa Kỳ tại Hà Nội',
    'US Embassy in Vietnam',
    'U.S. Embassy in Hanoi',
    'Embassy of the United States in Viet Nam',
  );
  areOne('Đại sứ quán Việt Nam tại Nhật Bản', 'Vietnamese Embassy in Japan', 'Embassy of Viet Nam in Japan');
  areTwo('Đại sứ quán Nhật Bản', 'Đại sứ quán Việt Nam tại Nhật Bản');
});

test('ministries of other nations, and ours', () => {
  areOne('Bộ Ngoại giao Mỹ', 'Bộ Ngoại giao Hoa Kỳ', 'US Department of State', 'US State Department');
  areOne(
    'Bộ Quốc phòng Nhật Bản',
    'Japanese Ministry of Defence',
    'Ministry of Defense of Japan',
    'Japanese Defense Ministry',
  );
  areOne('Bộ Y tế', 'Ministry of Health', 'Vietnamese Ministry of Health', 'Ministry of Health of Viet Nam');
  areTwo('Bộ Y tế', 'Bộ Y tế Lào');
  areTwo('Bộ Giáo dục', 'Bộ Giáo dục và Đào tạo');
  assert.equal(formOf('Foreign Ministry'), 'foreign-ministry');
  areOne('Ministry of Rivers and Lakes of Japan', 'Japanese Ministry of Rivers and Lakes');
  areTwo('Ministry of Rivers of Japan', 'Ministry of Rivers');
});

test('governments, parliaments, parties and delegations', () => {
  areOne('Chính phủ Nga', 'Chính phủ Liên bang Nga', 'Russian Government', 'Government of Russia');
  areOne('Chính phủ Mỹ', 'US Government', 'United States Government');
  areOne('Quốc hội Lào', 'Lao National Assembly', 'National Assembly of the Lao PDR');
  areOne('Quốc hội Hoa Kỳ', 'US Congress');
  areOne('Đảng Cộng sản Trung Quốc', 'Communist Party of China');
  areOne('Phái đoàn EU tại Việt Nam', 'Delegation of the European Union to Viet Nam');
  areTwo('Chính phủ', 'Chính phủ Lào');
  areTwo('Congress of Rivers', 'Quốc hội');
});

test('letters, spellings and English names', () => {
  areOne('Liên hợp quốc', 'Liên Hiệp Quốc', 'United Nations');
  areOne('Tổng LĐLĐ Việt Nam', 'Tổng Liên đoàn Lao động Việt Nam', 'Vietnam General Confederation of Labour');
  areOne('Ủy ban Trung ương MTTQ Việt Nam', 'Vietnam Fatherland Front Central Committee');
  areOne('Tập đoàn Sông', 'Song Group', 'Song Corporation');
  areTwo('Tập đoàn Sông Xanh', 'Công ty Sông Xanh');
});

test('names that it does not know stay as they are', () => {
  for (const name of ['hoi-cau-ca', 'rivers-council', 'foreign-press-club', 'government'])
    assert.equal(bodyForm(name), name);
});
