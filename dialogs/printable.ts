/** Whether a text has only letters that can be shown: no control characters, and none that no alphabet has. */
export function isPrintable(text: string): boolean {
  return !UNPRINTABLE.test(text);
}

/** A text with a blank for every run of letters that cannot be shown. */
export function printable(text: string): string {
  return text.replace(new RegExp(UNPRINTABLE, 'gu'), ' ');
}

// Control characters, halves of a pair, and what Unicode keeps from being letters.
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]+/u;
