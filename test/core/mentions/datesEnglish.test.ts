/** English dates: what is marked, and the value of each mark. The article's day is 14 January 2026. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText, showMarks, takeMarks } from './datesSupport.ts';

type Case = readonly [marked: string, ...values: string[]];

const cases: readonly Case[] = [
  ['The meeting was held on [[3 June 2024]] in Siem Reap.', '2024-06-03'],
  ['The meeting was held on [[June 3, 2024]] in Siem Reap.', '2024-06-03'],
  ['The meeting was held on [[3 Jun 2024]] in Siem Reap.', '2024-06-03'],
  ['The meeting was held on [[Sept. 3, 2024]] in Siem Reap.', '2024-09-03'],
  ['It opens on [[12 January]] in Hanoi.', '2026-01-12'],
  ['It opens on [[January 12]] in Hanoi.', '2026-01-12'],
  ['It opens on the [[6th of June]] in Hanoi.', '2026-06-06'],
  ['It opens on [[June 6th, 2025]] in Hanoi.', '2025-06-06'],
  ['It runs from [[3 to 7 June 2024]] in Hanoi.', '2024-06-03/2024-06-07'],
  ['It runs on [[3-7 June 2024]] in Hanoi.', '2024-06-03/2024-06-07'],
  ['It runs on [[3–7 June 2024]] in Hanoi.', '2024-06-03/2024-06-07'],
  ['It runs on [[June 3–7, 2024]] in Hanoi.', '2024-06-03/2024-06-07'],
  ['It runs from [[June 3 to 7, 2024]] in Hanoi.', '2024-06-03/2024-06-07'],
  ['It runs from [[30 June to 2 July 2024]] in Hanoi.', '2024-06-30/2024-07-02'],
  ['It runs from [[June 30 – July 2, 2024]] in Hanoi.', '2024-06-30/2024-07-02'],
  ['It runs from [[30 December 2025 to 2 January 2026]] in Hanoi.', '2025-12-30/2026-01-02'],
  ['It runs on [[3 and 4 June 2024]] in Hanoi.', '2024-06-03/2024-06-04'],
  ['It runs on [[June 3 and 5, 2024]] in Hanoi.', '2024-06-03,2024-06-05'],
  ['It began in [[June 2024]] in Hanoi.', '2024-06'],
  ['It began in [[Sep 2024]] in Hanoi.', '2024-09'],
  ['It ran from [[June 2024 to March 2025]] in Hanoi.', '2024-06/2025-03'],
  ['It will end in [[March]] this time.', '2026-03'],
  ['It was founded in [[1976]] in Bangkok.', '1976'],
  ['It has grown since [[2015]], they said.', '2015'],
  ['The plan for [[2021–2025]] ends now.', '2021/2025'],
  ['The [[2026]] ASEAN Summit opens.', '2026'],
  ['APEC [[2017]] was in Da Nang.', '2017'],
  ['Music of the [[1990s]] is back.', '199X'],
  ['A [[21st century]] skill.', '20XX'],
  ['Sales in [[Q1 2025]] rose.', '2025-Q1'],
  ['It opens on [[Monday, 12 January 2026]], in Hanoi.', '2026-01-12'],
  ['It opens [[Mon, January 12, 2026]] in Hanoi.', '2026-01-12'],
  ['It opens on [[Monday]] in Hanoi.', '2026-01-12'],
  ['It will open on [[Friday]] in Hanoi.', '2026-01-16'],
  ['It opened [[last Friday]] in Hanoi.', '2026-01-09'],
  ['It opens [[next Monday]] in Hanoi.', '2026-01-19'],
  ['It opened [[today]] in Hanoi.', '2026-01-14'],
  ['It opened [[yesterday]] in Hanoi.', '2026-01-13'],
  ['It opened [[this morning]] in Hanoi.', '2026-01-14TMO'],
  ['It opened [[last year]] in Hanoi.', '2025'],
  ['It opened [[last month]] in Hanoi.', '2025-12'],
  ['It opens next week in Hanoi, not this week.'],
  ['It will end in the [[third quarter of 2025]], they said.', '2025-Q3'],
  ['From the [[1st quarter of 2026]] on, prices rose.', '2026-Q1'],
  ['In the [[fourth quarter]], prices rose.', '2025-Q4'],
  ['In the [[first quarter of this year]], prices rose.', '2026-Q1'],
  ['In the [[second quarter of last year]], prices rose.', '2025-Q2'],
  [
    'In the [[first half of 2025]] and the [[second half of the year]], prices rose.',
    '2025-01/2025-06',
    '2026-07/2026-12',
  ],
  [
    'In the [[first six months of 2025]] and the [[first 9 months of the year]], prices rose.',
    '2025-01/2025-06',
    '2026-01/2026-09',
  ],
  ['In [[March]], 2000 people came, and in the [[first three months of 2025]] more.', '2026-03', '2025-01/2025-03'],
  ['In the first quarter of the match and the first half, he scored first.'],
  ['It opens on the [[morning of 15 January]] in Hanoi.', '2026-01-15TMO'],
  ['It opened on the [[evening of January 13, 2026]], with music.', '2026-01-13TEV'],
  ['It opens on the [[afternoon of Monday, 12 January 2026]], in Hanoi.', '2026-01-12TAF'],
  ['He asked on [[Thursday afternoon]] for help.', '2026-01-08TAF'],
  ['He met them [[Monday night]] and [[Tuesday morning]] there.', '2026-01-12TNI', '2026-01-13TMO'],
  ['[[Thursday afternoon, 8 January 2026]], he left.', '2026-01-08TAF'],
  ['[[January 08, 2026 - 17:45]] by the editor', '2026-01-08T17:45'],
  ['He spoke on [[3 June 2024]]. On the [[same day]], he left.', '2024-06-03', '2024-06-03'],
  ['With same day delivery, on the same day as the summit.'],
  ['It ran from [[March to May 2025]] in Hanoi.', '2025-03/2025-05'],
  ['In [[May]] President Tô Lâm left.', '2026-05'],
  ['Sent to Jan-Hendrik Bosch, by April Nguyen, for May Chen and on Jan alone.'],
  ['The morning of change, in the afternoon of life.'],
  ['Updated [[2024-06-03]] by the editor.', '2024-06-03'],
  ['Posted [[3 June 2024, 10:30]] by the editor.', '2024-06-03T10:30'],
  ['HA NOI, [[3 June 2024]] – Ministers met.', '2024-06-03'],
  ['Between [[2014]] and [[2023]], ministries grew in [[2013]] compared with others.', '2014', '2023', '2013'],
  ['By end-[[2025]] and mid-[[2026]] it is done.', '2025', '2026'],
  ['The [[2012]] “Dragon Year” was good.', '2012'],
  ['On [[Tuesday (June 10)]], it opened.', '2025-06-10'],
  ['KUALA LUMPUR, [[Jan 19]]: The meeting begins.', '2026-01-19'],
  ['The report ([[2023-24]]) is out.', '2023/2024'],
  ['It opens at [[this November]] fair.', '2026-11'],
  ['You may meet in march or on the second day.'],
  ['In 2000 people, 3 of 7 delegates may come, 24/7.'],
  ['Resolution 57 of 12 members, room 2024, over 2000 people.'],
];

test('English dates', () => {
  for (const [marked, ...values] of cases) {
    const { text, spans } = takeMarks(marked);
    const { mentions } = readText(text, { today: '2026-01-14' });
    assert.equal(showMarks(text, mentions), showMarks(text, spans));
    assert.deepEqual(
      mentions.map(({ value }) => value),
      values,
      marked,
    );
  }
});
