/** Which names of meetings say the same, and which do not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meetingForm } from '../../../server/src/core/mentions/meetingForm.ts';
import { nameForms } from '../../support/nameForms.ts';

const { areOne, areTwo } = nameForms(meetingForm);

test('summits have many names', () => {
  areOne(
    'Hội nghị Cấp cao ASEAN',
    'Hội nghị thượng đỉnh ASEAN',
    'Hội nghị Cấp cao Hiệp hội các quốc gia Đông Nam Á',
    'ASEAN Summit',
    'Summit of the Association of Southeast Asian Nations',
  );
  areOne(
    'Hội nghị các nhà lãnh đạo APEC',
    'Hội nghị Cấp cao Diễn đàn Hợp tác kinh tế châu Á - Thái Bình Dương',
    "APEC Economic Leaders' Meeting",
  );
  areOne('Hội nghị Cấp cao ASEAN+3', 'ASEAN Plus Three Summit', 'ASEAN+3 Summit');
  areOne('Hội nghị Cấp cao ASEAN - Nhật Bản', 'ASEAN-Japan Summit');
});

test('meetings of ministers, whatever their field', () => {
  areOne(
    'Hội nghị Bộ trưởng Quốc phòng các nước ASEAN mở rộng',
    'Hội nghị Bộ trưởng Quốc phòng ASEAN mở rộng',
    "ASEAN Defence Ministers' Meeting-Plus",
  );
  areOne('Hội nghị Bộ trưởng Năng lượng ASEAN', 'ASEAN Energy Ministers Meeting');
});

test('sessions of one body are counted through', () => {
  areOne(
    'Hội nghị Hội đồng Điều phối ASEAN',
    'Phiên họp Hội đồng Điều phối ASEAN',
    'Meeting of the ASEAN Coordinating Council',
    'ASEAN Coordinating Council Meeting',
  );
  areOne(
    'Khóa họp Đại hội đồng Liên hợp quốc',
    'Kỳ họp Đại hội đồng LHQ',
    'session of the UN General Assembly',
    'UN General Assembly',
  );
  areOne('Khóa họp Đại hội đồng Cơ quan Năng lượng nguyên tử quốc tế', 'General Conference of the IAEA');
});

test('terms are told in numerals of either kind', () => {
  areOne(
    'Hội nghị Ban Chấp hành Trung ương Đảng khóa XIII',
    'Hội nghị Trung ương khóa XIII',
    'plenum of the 13th Party Central Committee',
  );
  areTwo('Hội nghị Trung ương khóa XII', 'Hội nghị Trung ương khóa XIII');
});

test('a month is one with or without the word for the year', () => {
  areOne('Phiên họp Chính phủ thường kỳ tháng 5/2024', 'phiên họp Chính phủ thường kỳ tháng 5 năm 2024');
});

test('congresses, world assemblies, groups of nations by their letters', () => {
  areOne(
    'Đại hội đại biểu toàn quốc Mặt trận Tổ quốc Việt Nam',
    'Đại hội MTTQ Việt Nam',
    'National Congress of the Vietnam Fatherland Front',
  );
  areOne('Đại hội đồng Y tế thế giới', 'World Health Assembly', 'session of the World Health Assembly');
  areOne('Hội nghị Cấp cao CLMV', 'Hội nghị Cấp cao Hợp tác Campuchia - Lào - Myanmar - Việt Nam', 'CLMV Summit');
  areOne('Khóa họp Ủy ban liên Chính phủ Việt - Nga', 'Vietnam-Russia Intergovernmental Committee meeting');
  areTwo('Đại hội Thể thao toàn quốc', 'Đại hội đại biểu toàn quốc');
});

test('what differs stays apart', () => {
  areTwo('Hội nghị Cấp cao ASEAN - Nhật Bản', 'Hội nghị Cấp cao ASEAN - Hàn Quốc');
  areTwo('Hội nghị Bộ trưởng Kinh tế ASEAN', 'Hội nghị Quan chức cao cấp Kinh tế ASEAN');
  areTwo('Hội nghị Cấp cao ASEAN', 'Tuần lễ Cấp cao ASEAN');
  areTwo('Hội thảo về nuôi tôm', 'Hội thảo về nuôi cá');
  areTwo('Kỳ họp HĐND tỉnh Cà Mau', 'Kỳ họp HĐND tỉnh An Giang');
});

test('names that it does not know stay as they are', () => {
  for (const name of ['ngay-hoi-ca-phe-buon-ho', 'rivers-forum', 'le-hoi-hoa-ban'])
    assert.equal(meetingForm(name), name);
  areOne('Forum of the Rivers', 'Rivers Forum');
});
