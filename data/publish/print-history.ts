import { basename } from 'node:path';
import { DataError } from '../error.ts';
import { openSnapshot } from '../open.ts';
import { dayAndTime, textTable } from '../say/index.ts';
import { readHistory } from './history.ts';
import { sayYears, versionSummary } from './version-summary.ts';
import { readWithdrawn, withdrawnFile } from './withdrawn.ts';

/** The history as it is shown: a table, and what could not be read, a line each. */
export interface PrintedHistory {
  readonly table: string;
  readonly faults: readonly string[];
}

/** The versions that are kept for the snapshot at `path`, in Swedish, the newest first. */
export function printHistory(path: string): PrintedHistory {
  const { versions, inUse, broken } = readHistory(path);
  const withdrawn = readWithdrawn(path);
  const faults = [
    ...broken.map((file) => `${basename(file)}: innehåller ingen version av prislistan och visas inte.`),
    ...(withdrawn.isBroken
      ? [`${basename(withdrawnFile(path))}: kan inte läsas, så vad som är återtaget visas inte.`]
      : []),
  ];
  const rows = versions.flatMap(({ file, version, published, content }) => {
    const read = reading(file);
    if ('fault' in read) {
      faults.push(`${basename(file)}: ${read.fault} och visas inte.`);
      return [];
    }
    const { years, customers, services } = read.summary;
    const isWithdrawn = withdrawn.versions.some((one) => one.version === version);
    return [
      [
        version,
        published === null ? 'okänt' : dayAndTime(published),
        sayYears(years),
        String(customers),
        String(services),
        content.slice(0, SHORT),
        version === inUse?.version ? 'i bruk' : isWithdrawn ? 'återtagen' : '',
      ],
    ];
  });
  // Where the copy of what is in use stands in the table, what stands in place may still have been damaged since.
  const present = inUse === null || versions.some(({ file }) => file === path) ? null : reading(path);
  if (present !== null && 'fault' in present) {
    faults.push(
      `${basename(path)}: ${present.fault}; "npm run snapshot -- --rollback ${inUse?.version}" lagar den.`,
    );
  }
  const told = withdrawn.versions.map(
    ({ version, to, at }) => `Återtagen ${dayAndTime(at)}: ${version}, då ${to} togs i bruk i stället.`,
  );
  return {
    table:
      rows.length === 0
        ? 'Ingen version är publicerad än.'
        : [textTable(COLUMNS, rows), ...(told.length === 0 ? [] : ['', ...told])].join('\n'),
    faults,
  };
}

function reading(file: string) {
  try {
    return { summary: versionSummary(openSnapshot(file)) };
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const isOtherSchema = error.code === 'outdated-snapshot' || error.code === 'newer-snapshot';
    return { fault: isOtherSchema ? 'är gjord för en annan version av boten' : 'är skadad' };
  }
}

// As many as tell versions apart at a glance.
const SHORT = 8;

const COLUMNS = [
  { heading: 'version', align: 'left' },
  { heading: 'publicerad', align: 'left' },
  { heading: 'år', align: 'left' },
  { heading: 'kunder', align: 'right' },
  { heading: 'tjänster', align: 'right' },
  { heading: 'innehåll', align: 'left' },
  { heading: 'läge', align: 'left' },
] as const;
