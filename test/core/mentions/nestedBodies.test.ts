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
