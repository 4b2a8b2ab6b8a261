import type { Snapshot } from '../stored-sheet.ts';

/** What a version holds, in numbers. */
export interface VersionSummary {
  readonly years: readonly SummaryYear[];
  /** Customers of today, without those that have ended. */
  readonly customers: number;
  readonly services: number;
}

/** A year, and whether all, some or none of its services are preliminary. */
export interface SummaryYear {
  readonly year: number;
  readonly preliminary: 'all' | 'some' | 'none';
}

/** Counts what the snapshot holds. */
export function versionSummary({ years, services, stage, customers }: Snapshot): VersionSummary {
  return Object.freeze({
    years: Object.freeze(
      years.map((year): SummaryYear => {
        const stages = services.flatMap(({ key }) => stage(key, year) ?? []);
        const isPreliminary = stages.includes('preliminary');
        return { year, preliminary: isPreliminary ? (stages.includes('printed') ? 'some' : 'all') : 'none' };
      }),
    ),
    customers: customers.filter(({ until }) => until === null).length,
    services: services.length,
  });
}

/** The years as they are listed: `2020–2025, 2026 preliminärt`; years in a row that are alike are drawn together. */
export function sayYears(years: readonly SummaryYear[]): string {
  const runs: { from: number; to: number; preliminary: SummaryYear['preliminary'] }[] = [];
  for (const { year, preliminary } of years) {
    const last = runs.at(-1);
    if (last !== undefined && last.to === year - 1 && last.preliminary === preliminary) last.to = year;
    else runs.push({ from: year, to: year, preliminary });
  }
  return runs
    .map(({ from, to, preliminary }) => `${from === to ? from : `${from}–${to}`}${SUFFIXES[preliminary]}`)
    .join(', ');
}

const SUFFIXES = { all: ' preliminärt', some: ' delvis preliminärt', none: '' };
