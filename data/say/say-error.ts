import type { DataError } from '../error.ts';
import type { Problem, ProblemCode } from '../problem.ts';

/** What went wrong and what to do about it, in Swedish, for whoever imports or publishes a list. */
export function sayError({ info }: DataError): string {
  switch (info.code) {
    case 'bad-sources':
      return [
        `Källfilerna i ${info.folder} har ${info.problems.length} fel. Inget är ändrat; rätta dem och försök igen:`,
        ...info.problems.map((problem) => `  ${sayProblem(problem)}`),
      ].join('\n');
    case 'missing-snapshot':
      return `Det finns ingen publicerad prislista (${info.path}). "npm run snapshot" bygger den.`;
    case 'foreign-snapshot':
      return `${info.path} är ingen prislista utan en annan sorts fil, så den är orörd. Kontrollera SNAPSHOT.`;
    case 'outdated-snapshot':
      return `${info.path} är gjord för en äldre version av boten. "npm run snapshot" bygger den på nytt.`;
    case 'newer-snapshot':
      return `${info.path} är gjord för en nyare version av boten. Uppdatera boten.`;
    case 'damaged-snapshot':
      return `${info.path} är skadad (${info.got}). "npm run snapshot" bygger prislistan på nytt; "npm run snapshot -- --list" visar vilka versioner som finns.`;
    case 'unreadable-snapshot':
      return `${info.path} kan inte läsas (${info.got}).`;
    case 'unwritable-snapshot':
      return `${info.path} kan inte skrivas (${info.got}). Inget är publicerat.`;
    case 'unknown-version':
      return info.known.length === 0
        ? `Ingen version börjar på "${info.wanted}"; ingen är publicerad än.`
        : `Ingen version börjar på "${info.wanted}". De som finns: ${info.known.join(', ')}.`;
    case 'ambiguous-version':
      return `Flera versioner börjar på "${info.wanted}": ${info.fits.join(', ')}. Skriv mer av den som menas.`;
    case 'no-earlier-version':
      return info.version === null
        ? 'Ingen version är sparad att gå tillbaka till. "npm run snapshot" bygger prislistan.'
        : `Ingen version före ${info.version} finns att gå tillbaka till. "npm run snapshot -- --list" visar vilka som finns.`;
    case 'bad-argument':
      return `Förstår inte kommandot: väntade ${info.expected}, men fick ${info.got}.`;
  }
}

/**
 * A fault of the sources in one line, Swedish but for what is expected: that is told as the check tells it, since it names
 * fields and forms of the files.
 */
export function sayProblem({ file, line, column, code, expected, got }: Problem): string {
  const where = [line === null ? file : `${file}:${line}`, column].filter((part) => part !== null).join(' ');
  return `${where}: ${PROBLEMS[code]} (${code}). Där står ${got}; väntat: ${expected}`;
}

const PROBLEMS: Readonly<Record<ProblemCode, string>> = {
  'missing-file': 'filen saknas',
  'not-utf8': 'filen är inte sparad som UTF-8',
  'unreadable-csv': 'filen går inte att läsa som CSV',
  'unreadable-json': 'filen går inte att läsa som JSON',
  'missing-column': 'en kolumn saknas',
  'unknown-column': 'en kolumn är okänd',
  'wrong-number-of-cells': 'raden har fel antal celler',
  'missing-value': 'ett värde saknas',
  'not-a-number': 'ett tal går inte att läsa',
  'negative-number': 'ett tal är negativt',
  'not-allowed': 'värdet är inte tillåtet',
  'unknown-field': 'ett fält är okänt',
  duplicate: 'finns två gånger',
  'ambiguous-name': 'namnet kan betyda flera kunder',
  'unknown-customer': 'kunden är okänd',
  'unknown-service': 'tjänsten är okänd',
  'unknown-document': 'dokumentet är okänt',
  'parts-do-not-add-up': 'delarna blir inte 1 tillsammans',
  'weights-do-not-follow': 'avgifterna följer inte av några vikter',
  'total-does-not-fit': 'totalen stämmer inte',
  'sum-does-not-fit': 'summan stämmer inte med raderna',
  'fee-does-not-fit': 'avgiften stämmer inte med regeln',
  'share-does-not-fit': 'andelen stämmer inte med antalen',
};
