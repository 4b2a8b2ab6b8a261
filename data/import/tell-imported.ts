import { join, parse } from 'node:path';
import type { Imported } from './import-input.ts';
import { type ImportProblem, problemSentence } from './problem.ts';

/** What came of an import, in Swedish, with the next step; problems one a line, errors first. */
export function tellImported(imported: Imported, path: string): string {
  const { errors, warnings } = imported;
  const lists = [
    list(errors, errors.length === 1 ? 'Ett fel måste rättas' : `${errors.length} fel måste rättas`),
    list(warnings, warnings.length === 1 ? 'En sak att se över' : `${warnings.length} saker att se över`),
  ].filter((part) => part !== '');
  return [...lists, outcomeOf(imported, path)].join('\n\n');
}

function list(problems: readonly ImportProblem[], title: string): string {
  if (problems.length === 0) return '';
  const left = problems.length - MOST_TOLD;
  return [
    `${title}:`,
    ...problems.slice(0, MOST_TOLD).map((problem) => `  ${problemSentence(problem)}`),
    ...(left > 0 ? [`  … och ${left} till.`] : []),
  ].join('\n');
}

function outcomeOf(imported: Imported, path: string): string {
  switch (imported.outcome) {
    case 'refused':
      return `Inget är skrivet. ${nextStep(imported, path)}`;
    case 'to-accept':
      return `Inget är skrivet än. Stämmer det som står ovan, så kör: npm run import -- ${quoted(path)} --accept`;
    case 'written': {
      const years = imported.years.map(({ year, stage }) =>
        stage === 'preliminary' ? `${year} (preliminärt)` : year,
      );
      return `Infört i källfilerna: ${years.join(', ')}.`;
    }
  }
}

/** What is to be done and typed then: what is saved anew has another name. */
function nextStep({ errors }: Imported, path: string): string {
  const again = (name: string): string => `npm run import -- ${quoted(name)}`;
  if (errors.some(({ code }) => code === 'unknown-format')) {
    const { dir, name, ext } = parse(path);
    const saved = join(dir, `${name}${ext.toLowerCase() === '.pdf' ? '.txt' : '.xlsx'}`);
    return `Läs in den nya filen när den är sparad: ${again(saved)}`;
  }
  if (errors.some(({ code }) => code === 'missing-file'))
    return 'Välj rätt fil eller mapp och kör: npm run import -- NAMNET';
  return `Rätta felen och kör sedan igen: ${again(path)}`;
}

// A file of another kind may have a fault in each of its cells.
const MOST_TOLD = 500;

/** As it has to be typed when there are blanks in it. */
function quoted(path: string): string {
  return /^[\w./\\:-]+$/.test(path) ? path : `"${path}"`;
}
