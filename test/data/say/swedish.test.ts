import { expect, test } from 'vitest';
import {
  dayAndTime,
  decimalText,
  exactNumber,
  inWords,
  kr,
  krChange,
  monthName,
  monthNumber,
  number,
  percentChange,
} from '../../../data/say/index.ts';

test.each([
  ['kronor', kr(54_575), '54\u00a0575\u00a0kr'],
  ['few kronor', kr(0), '0\u00a0kr'],
  ['many kronor', kr(123_456_789_012), '123\u00a0456\u00a0789\u00a0012\u00a0kr'],
  ['kronor below zero', kr(-8), '\u22128\u00a0kr'],
  ['no kronor, whatever their sign', kr(-0), '0\u00a0kr'],
  ['more', krChange(1_200), '+1\u00a0200\u00a0kr'],
  ['less', krChange(-54_575), '\u221254\u00a0575\u00a0kr'],
  ['the same', krChange(0), '0\u00a0kr'],
  ['a count', number(33_437), '33\u00a0437'],
  ['a large decimal', exactNumber('12345.678901'), '12\u00a0345,678901'],
  ['a whole number below zero', exactNumber(-5), '\u22125'],
  ['a month', monthName(3), 'mars'],
  ['a decimal', decimalText('9.10'), '9,10'],
  ['a part', percentChange(910, 10_000), '+9,10\u00a0%'],
  ['a loss', percentChange(-800_000, 1_400_000), '\u221257,14\u00a0%'],
  ['a multiple', percentChange(707_211, 40_586), '+1\u00a0742,50\u00a0%'],
  ['a half, upwards', percentChange(1, 20_000), '+0,01\u00a0%'],
  ['a half below zero, away from it', percentChange(-1, 20_000), '\u22120,01\u00a0%'],
  ['nothing of something', percentChange(0, 7), '0,00\u00a0%'],
  ['next to nothing', percentChange(-1, 1_000_000), '0,00\u00a0%'],
  ['something of nothing', percentChange(7, 0), null],
  ['names in a row', inWords(['KCP', 'växeln', 'e-tjänstsupport']), 'KCP, växeln och e-tjänstsupport'],
  ['a summer’s day', dayAndTime('2026-07-01T10:00:00.000Z'), '2026-07-01 12:00'],
  ['a winter’s night', dayAndTime('2026-01-01T23:30:00.000Z'), '2026-01-02 00:30'],
])('%s is written as Swedes do', (_, written, expected) => {
  expect(written).toBe(expected);
});

test.each([
  ['Januari', 1],
  ['sept', 9],
  ['dec', 12],
  ['no', null],
  ['smarch', null],
])('%s is the month %s', (word, month) => {
  expect(monthNumber(word)).toBe(month);
});
