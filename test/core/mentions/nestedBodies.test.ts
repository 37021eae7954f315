/** Bodies inside the names of other bodies and of meetings. Own sentences. */
import { test } from 'node:test';
import { checkMentions } from '../../support/mentions.ts';

const bodies = (marked: string): void => {
  checkMentions(marked, { types: ['organisation'] });
};

test('the organ of an organ of a command', () => {
  bodies(`<organisation|Ban Chấp hành Đảng bộ <organisation|Quân khu 9|>|> khóa IX ra mắt. <organisation|Đảng bộ <organisation|Quân khu 9|>|> có nhiều đổi mới. Dự có lãnh đạo <organisation|Ban Chấp hành Đảng bộ tỉnh|>.
`);
});

test('an office of two bodies', () => {
  bodies(`<organisation|Văn phòng <organisation|HĐND|> và <organisation|UBND xã|>|> thông báo. Gửi về <organisation|Văn phòng <organisation|HĐND|> và <organisation|UBND huyện Ba Vì|>|>, <organisation|Văn phòng <organisation|HĐND|> & <organisation|UBND huyện|>|>.
`);
});

test('the council, the committee and the front of one ward in a row', () => {
  bodies(`Đoàn của <organisation|Đảng ủy|>, <organisation|HĐND|>, <organisation|UBND|>, <organisation|Ủy ban MTTQ phường Hạc Thành|> đến thăm.
`);
});

test('the Party committee of a command of the border guard, and the guard of a province', () => {
  bodies(`<organisation|Đảng bộ <organisation|Ban Chỉ huy Bộ đội Biên phòng tỉnh Hà Tĩnh|>|> họp. <organisation|Ban Chỉ huy Bộ đội Biên phòng tỉnh Hà Tĩnh|> và <organisation|Đồn Biên phòng Cửa Sót|> (<organisation|Biên phòng tỉnh Hà Tĩnh|>) tuần tra.
`);
});

test('the association of a school', () => {
  bodies(`<organisation|Hội Sinh viên <organisation|Trường Đại học Vinh|>|> ra quân. <organisation|Hội Sinh viên tỉnh|> cùng <organisation|Trường Đại học Hà Tĩnh|> trao quà.
`);
});

test('so many committees of communes are none in particular', () => {
  bodies(`Công bố quyết định thành lập 38 Đảng bộ xã, phường mới; 12 Công an xã được khen. Ngày 5/7, <organisation|Công an xã|> ra quân. Năm 2024 <organisation|UBND xã|> đã xây cầu.
`);
});

test('the Party committee whose organ is named', () => {
  bodies(`<organisation|Ban Xây dựng Đảng <organisation|Đảng ủy xã Tân Hòa|>|> và <organisation|Văn phòng <organisation|Đảng ủy phường|>|> họp.
`);
});
