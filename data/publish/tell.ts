import { basename } from 'node:path';
import { reconciliation } from '../reconciliation.ts';
import { dayAndTime, inWords, printReconciliation } from '../say/index.ts';
import type { KeptVersion } from './kept-version.ts';
import type { Published } from './publish.ts';
import type { RolledBack } from './roll-back.ts';

/** What the list at `path` contradicts itself in, and what came of publishing it; Swedish. */
export function tellPublished(path: string, { outcome, snapshot }: Published): string {
  const called = `${path}, version ${snapshot.version}`;
  // Older years were read when they were new.
  const years = snapshot.years.slice(-2);
  const when = snapshot.published === null ? '' : ` ${dayAndTime(snapshot.published)}`;
  return [
    `Där listan ${inWords(years.map(String))} säger emot sig själv, eller utelämnar något:`,
    printReconciliation(reconciliation(snapshot, years), snapshot),
    outcome === 'new'
      ? `Publicerad${when}: ${called}.\nEn bot som kör tar upp den inom några sekunder. Ångra med: npm run snapshot -- --rollback`
      : `Inget är nytt: ${called}, publicerad${when}, är redan i bruk.`,
  ].join('\n\n');
}

/** What a rollback has done, and how to undo it; Swedish. */
export function tellRolledBack({ to, from, skipped }: RolledBack): string {
  if (from === to) return `Version ${called(to)} är redan i bruk. Inget är ändrat.`;
  const isForward = from !== null && (from.published ?? '') < (to.published ?? '');
  const isRepair = from === null || from.version === to.version;
  return [
    ...skipped.map((file) => `${basename(file)} är skadad och hoppades över.`),
    `Prislistan är nu version ${called(to)}${isRepair ? '' : `, i stället för ${called(from)}`}.`,
    'En bot som kör tar upp den inom några sekunder.',
    ...(isRepair
      ? []
      : [`Gå ${isForward ? 'tillbaka' : 'fram'} igen med: npm run snapshot -- --rollback ${from.version}`]),
    ...(isForward || isRepair
      ? []
      : ['Källfilerna är orörda: rätta dem och publicera med "npm run snapshot".']),
  ].join('\n');
}

function called({ version, published }: KeptVersion): string {
  return published === null ? version : `${version} (publicerad ${dayAndTime(published)})`;
}
