import { printable } from '../printable.ts';

/** A name that a message gives to somebody new, and the message without it. */
export interface GivenName {
  readonly name: string;
  readonly rest: string;
}

/**
 * "… slås ihop under namnet Västerort", "a new customer called “Klimatkontoret”": a name that no list knows, so it is
 * taken out before the message is read. Without quotation marks it is a run of words with capitals; `null` when none
 * is given.
 */
export function takeGivenName(written: string): GivenName | null {
  const message = written.normalize('NFC');
  const match = GIVEN.exec(message);
  const name = printable(match?.[1] ?? match?.[2] ?? '').trim();
  if (match === null || !name || name.length > MOST_LETTERS) return null;
  return { name, rest: message.replace(match[0], ' ') };
}

const MOST_LETTERS = 60;

const GIVEN =
  /(?<!\p{L})(?:under namnet|med namnet|(?:och|som) heter|(?:och |som )?kallas|kallad|kalla (?:den|dem|det)|under the name(?: of)?|called|named|call it|call them)\s+(?:["“”»]([^"“”«\n]+)["“”«]|(\p{Lu}[\p{L}\d-]*(?:\s(?:\p{Lu}[\p{L}\d-]*|sdf|AB))*))/u;
