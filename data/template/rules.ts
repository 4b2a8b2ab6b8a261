import type { Rule } from './page.ts';

/** A count: a number of at least 0. */
export const COUNT: Rule = number(
  'decimal',
  'Antal',
  'Skriv ett antal med siffror, till exempel 1841. Skriv 0 om det inte finns några. Minustecken och bokstäver går inte.',
);

/** A fee or a total in whole kronor. */
export const KRONOR: Rule = number(
  'whole',
  'Kronor',
  'Skriv hela kronor med siffror, till exempel 155255. Skriv 0 om kunden inte betalar något. Ören, minustecken och bokstäver går inte.',
);

/** A share in percent. */
export const PERCENT: Rule = {
  ...number('decimal', 'Procent', 'Skriv procent som ett tal mellan 0 och 100, till exempel 64,7.'),
  operator: 'between',
  formula1: '0',
  formula2: '100',
};

/** A customer's number. */
export const NUMBER: Rule = {
  ...number('whole', 'Kundnummer', 'Skriv kundens nummer, ett heltal mellan 1 och 99999.'),
  operator: 'between',
  formula1: '1',
  formula2: '99999',
};

/** A year of a list. */
export const YEAR: Rule = {
  ...number('whole', 'År', 'Skriv året med fyra siffror, till exempel 2026.'),
  operator: 'between',
  formula1: '2000',
  formula2: '2100',
};

/** A calendar day. */
export const DAY: Rule = {
  ...number('date', 'Datum', 'Skriv ett datum, till exempel 2026-06-30.'),
  operator: 'greaterThanOrEqual',
  // 1990-01-01 in the days of a spreadsheet.
  formula1: '32874',
};

/** What must not be written over: it is for comparison only. */
export const REFERENCE: Rule = {
  type: 'custom',
  formula1: 'FALSE',
  showErrorMessage: true,
  errorStyle: 'stop',
  errorTitle: 'Grå cell',
  errorMessage: 'Grå celler visar förra årets siffror och läses inte. Skriv i de gula cellerna.',
};

/** One of a few words. */
export function oneOf(words: readonly string[], title: string): Rule {
  return {
    type: 'list',
    values: [...words],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: title,
    errorMessage: `Välj i listan: ${words.join(', ')}.`,
  };
}

/** A hint that shows while the cell is chosen; anything may be written. */
export function hint(title: string, message: string): Rule {
  return {
    type: 'textLength',
    operator: 'lessThanOrEqual',
    formula1: '200',
    allowBlank: true,
    showInputMessage: true,
    inputTitle: title,
    inputMessage: message,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: title,
    errorMessage: 'Texten är för lång, högst 200 tecken.',
  };
}

function number(type: 'whole' | 'decimal' | 'date', title: string, message: string): Rule {
  return {
    type,
    operator: 'greaterThanOrEqual',
    formula1: '0',
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: title,
    errorMessage: message,
  };
}
