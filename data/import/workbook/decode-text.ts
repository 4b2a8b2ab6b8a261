/**
 * The text of a CSV file in any of the encodings that spreadsheets save: UTF-8 and UTF-16 by their marks, UTF-16 without
 * one by its zeros, UTF-8 where it is sound, else Windows-1252. Null for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return sound(new TextDecoder('utf-16le').decode(bytes));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return sound(new TextDecoder('utf-16be').decode(bytes));
  const zeros = { even: 0, odd: 0 };
  bytes.subarray(0, SAMPLE).forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? 'even' : 'odd'] += 1;
  });
  const half = Math.min(bytes.length, SAMPLE) / 2;
  if (zeros.odd > half * MOSTLY && zeros.even === 0) return sound(new TextDecoder('utf-16le').decode(bytes));
  if (zeros.even > half * MOSTLY && zeros.odd === 0) return sound(new TextDecoder('utf-16be').decode(bytes));
  if (zeros.even + zeros.odd > 0) return null;
  try {
    return sound(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return sound(new TextDecoder('windows-1252').decode(bytes));
  }
}

const SAMPLE = 2000;
const MOSTLY = 0.7;

/** Control characters are in no text but tabs and ends of lines. */
function sound(text: string): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  return /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/.test(text) ? null : text;
}
