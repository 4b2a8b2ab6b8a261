/**
 * A text as the XML of a spreadsheet can hold it: what XML has no place for becomes U+FFFD, and "_x0041_", which a
 * spreadsheet would read as "A", stays as it is.
 */
export function spreadsheetText(text: string): string {
  return text.replace(NOT_IN_XML, '\uFFFD').replace(ESCAPE, '_x005F_');
}

// What Unicode calls a control but XML takes is tab, line feed and carriage return.
const NOT_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const ESCAPE = /_(?=x[\dA-Fa-f]{4}_)/g;
