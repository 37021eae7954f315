/** Papers that sign, in letters and in mixed case. Own sentences. */
import { test } from 'node:test';
import { checkMentions } from '../../support/mentions.ts';

const bodies = (marked: string): void => {
  checkMentions(marked, { types: ['organisation', 'acronym'] });
};

test('one word in mixed case before a bar or a dash and a date', () => {
  bodies(`Tin mới

<organisation|ICTnews|> | Thứ Hai, 09/10/2023 17:50

Hà Nội sắp có đường mới.
`);
  bodies(`Tin mới

<organisation|VnExpress|> - Sáng 9/10, Hà Nội có mưa.

iPhone - món quà của năm. YouTube | Kênh xem nhiều.
`);
});

test('a television of a province, the hour behind', () => {
  bodies(`Tin mới

<organisation|Điện Biên TV|> - 22/09/2025 10:00

Trời mưa. Ảnh: <organisation|Vietnam+|>. Chị trả lời <acronym|PV|> <organisation|VietNamNet|> hôm qua.
`);
});

test('letters that mean something else sign before a date', () => {
  bodies(`Tin mới

<organisation|CAND|> - Thứ Sáu, 21/11/2025, 11:36

Lực lượng <acronym|CAND|> diễu binh.
`);
  bodies(`Tin mới

<organisation|LĐO|> | Gần 2.000 công nhân đã dự lễ.

<acronym|KH&CN|> - động lực mới của tỉnh.
`);
});

test('firms called by letters and a word, letters of two words in brackets', () => {
  bodies(`Khí do <organisation|PV GAS|> cấp cho <organisation|PV Power|> và <organisation|FPT Telecom|>. Tỉnh công bố Chỉ số cải cách hành chính (<acronym|PAR INDEX|>) hôm qua. <acronym|PV|> Lan gửi bài.
`);
});

test('papers that are spoken to', () => {
  bodies(`Giá tăng. Trả lời <organisation|HanoiMoi|>, bà chủ chợ cho hay. Chia sẻ với <organisation|VnEconomy|>, ông nói.
`);
});

test('a line of those who wrote the article', () => {
  const all = (marked: string): void => {
    checkMentions(marked, { types: ['official', 'organisation', 'acronym'] });
  };
  all(`Giá nước tăng

Người dân chờ nước.

NGUYÊN KHÔI - VINH HOA
`);
  all(`Giá nước tăng

Người dân chờ nước.

BÀI, ẢNH: MINH HOA, THU LAN
`);
  all(`Giá nước tăng

Người dân chờ nước.

Anh Khôi - Tuấn Vinh - Thu Lan (<organisation|TTXVN|>)
`);
  all(`Giá nước tăng

<official|Anh Khôi|> - nông dân xã - đã bán lúa.

<organisation|TTXVN|> - <organisation|VOV|>
`);
});

test('letters of the treasury are its name alone', () => {
  bodies(`<organisation|KBNN|> đẩy nhanh giải ngân. Ông đến <organisation|<acronym|KBNN|> Hà Nam|>.
`);
});

test('a paper online, letters above the day, a label behind a paper', () => {
  bodies(`Tin mới

06:41 - 26.08.2016 <organisation|Đất Việt Online|>

Trời mưa. Quảng cáo Online tăng.
`);
  bodies(`Tin mới

<organisation|QRSO|> 11/11/2025 17:46

Trời mưa.
`);
  bodies(`Tin mới

<organisation|Báo Quảng Ninh điện tử|>  Cập nhật lúc: 19:24, Thứ Sáu, 09/06/2017

(<organisation|Báo Cà Mau Online|>) - Trời mưa.
`);
  bodies(`Chỉ tiêu

<acronym|GRDP|> 6/2024

Tin của nhóm.

<acronym|PV|>-<acronym|CTV|>
`);
});

test('a paper in mixed case behind another paper', () => {
  checkMentions(
    `Dự có phóng viên của <organisation|VTV|>, <organisation|Báo Nhân Dân|>, <organisation|VnExprox|>... Theo <organisation|Bộ Y tế|>, eHospital đã chạy.
`,
    { types: ['organisation'] },
  );
});

test('a line with nothing but the source; a site that signs in small letters', () => {
  checkMentions(
    `(<organisation|baosonha.vn|>) - Một ngày nắng.

Theo <organisation|QĐND|>
`,
    { types: ['organisation', 'acronym'] },
  );
});

test('in a dateline behind a place two small numbers are a day', () => {
  const dates = (marked: string): void => {
    checkMentions(marked, { types: ['date'] });
  };
  for (const [before, behind] of [
    ['Hà Nội (TTXVN ', ') –'],
    ['(Huế, ', ') -'],
    ['Cần Thơ ', ' -'],
  ])
    dates(`Lớp học mở cửa\n\n${before}<date|2/3|>${behind} Lớp học mở cửa.\n`);
  dates('Lớp học mở cửa\n\nTỷ lệ 2/3 - Lớp học mở cửa. <date|Ngày 4/3|>, trời mưa.\n\nHuế có 2/3 - Lớp học mở cửa.\n');
});

test('a paper on line opens a paragraph, an agency by its foreign name asks', () => {
  bodies(`<organisation|QĐND Online|> - Nhận lời mời, đoàn lên đường.

Phóng viên <organisation|Nikkei|>: Giá thì sao? Phóng viên Nam: Còn lúa?
`);
});
