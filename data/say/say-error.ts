import type { DataError } from '../error.ts';
import { sayCause } from './say-cause.ts';
import { sayProblem } from './say-problem.ts';

/** What went wrong and what to do about it, in Swedish, for whoever imports or publishes a list. */
export function sayError({ info }: DataError): string {
  switch (info.code) {
    case 'bad-sources':
      return [
        `Källfilerna i ${info.folder} har ${info.problems.length} fel. Inget är ändrat. Rätta ${info.problems.length === 1 ? 'det' : 'dem'} och försök igen:`,
        ...info.problems.map((problem) => `  ${sayProblem(problem)}`),
      ].join('\n');
    case 'missing-snapshot':
      return `Det finns ingen publicerad prislista (${info.path}). "npm run snapshot" bygger den.`;
    case 'foreign-snapshot':
      return `${info.path} är ingen prislista utan en annan sorts fil, så den är orörd. Kontrollera inställningen SNAPSHOT.`;
    case 'outdated-snapshot':
      return `${info.path} är gjord för en äldre version av boten. "npm run snapshot" bygger den på nytt.`;
    case 'newer-snapshot':
      return `${info.path} är gjord för en nyare version av boten. Uppdatera boten.`;
    case 'damaged-snapshot':
      return `${info.path} är skadad. "npm run snapshot" bygger prislistan på nytt; "npm run snapshot -- --list" visar vilka versioner som finns.`;
    case 'unreadable-snapshot':
      return `${info.path} kan inte läsas: ${sayCause(info.got)}.`;
    case 'unwritable-snapshot':
      return `${info.path} kan inte skrivas: ${sayCause(info.got)}. Inget är publicerat.`;
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
