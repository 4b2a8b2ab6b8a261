import type { ImportProblemCode } from '../problem.ts';

/** Why a cell holds no figure of its kind: the code of the problem and what was expected, in Swedish. */
export interface FigureFault {
  readonly code: ImportProblemCode;
  readonly expected: string;
}

/** Whole kronor as a list prints them: `155 255 kr`; a dash is 0, a blank cell `null`. */
export function readFee(cell: string): number | null | FigureFault {
  const expected = 'hela kronor, till exempel "155 255 kr", eller "- kr"';
  const written = cell.replace(/\s*(kr\.?|kronor|:-)$/i, '').trim();
  if (cell.trim() === '') return null;
  if (isDash(written)) return 0;
  const number = readNumber(written, expected);
  if (typeof number !== 'string') return number;
  return number.includes('.') ? { code: 'not-whole', expected } : Number(number);
}

/** A count as a list prints it, as decimal text: `1 841` is "1841"; a dash is "0", a blank cell `null`. */
export function readCount(cell: string): string | null | FigureFault {
  if (cell.trim() === '') return null;
  if (isDash(cell)) return '0';
  return readNumber(cell, 'ett antal, till exempel "1 841"');
}

/** A share in percent as a list prints it, its decimals kept: `9,10%` is "9.10"; a dash is "0", a blank cell `null`. */
export function readShare(cell: string): string | null | FigureFault {
  const written = cell.replace(/\s*%$/, '').trim();
  if (cell.trim() === '') return null;
  if (isDash(written)) return '0';
  return readNumber(written, 'en andel i procent, till exempel "9,10%"');
}

/** Whether a reader gave a fault. */
export function isFault(read: string | number | null | FigureFault): read is FigureFault {
  return typeof read === 'object' && read !== null;
}

function isDash(written: string): boolean {
  return /^[-–—−]$/.test(written.trim());
}

/** Digits in groups of three or without any, and decimals after a comma, as decimal text. */
function readNumber(written: string, expected: string): string | FigureFault {
  const trimmed = written.trim();
  if (/^[-–—−] ?\d/.test(trimmed)) return { code: 'negative-number', expected };
  // Another grouping may be a digit lost or two cells run together.
  if (!/^(\d+|\d{1,3}( \d{3})+)(,\d{1,8})?$/.test(trimmed)) return { code: 'not-a-number', expected };
  const digits = trimmed.replaceAll(' ', '');
  const [whole = ''] = digits.split(',');
  if (whole.length > MOST_DIGITS) return { code: 'number-too-large', expected };
  return digits.replace(',', '.');
}

// What a source file takes in a cell.
const MOST_DIGITS = 12;
