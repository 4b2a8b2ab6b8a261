import type { Stage } from '../../dialogs/ports.ts';
import type { Read, YearDraft } from './draft.ts';
import type { PresentYears } from './present.ts';
import type { Tell } from './problem.ts';

/** A year of an input with what is done with it. */
export interface PlannedYear {
  readonly draft: YearDraft;
  /** The folder in the sources: "2026" or "2026-preliminary". */
  readonly folder: string;
  /** The key of the document in documents.csv. */
  readonly document: string;
  /** Whether it is written; else another list has told it already, and it is compared with that. */
  readonly isWritten: boolean;
}

/**
 * Says which years of an input are written: the newest, also when it is there already (told), and an older one that is not
 * there or comes from the same document. A list prints less about the year before than that year's own list did.
 */
export function planYears({ years }: Read, { sheets }: PresentYears, tell: Tell): readonly PlannedYear[] {
  const newest = Math.max(...years.map(({ year }) => year.value));
  return years.map((draft) => {
    const { year, stage } = draft;
    const folder = yearFolder(year.value, stage);
    const document = `price-list-${newest}${stage === 'preliminary' ? '-preliminary' : ''}`;
    const present = sheets.filter((sheet) => sheet.year === year.value && sheet.stage === stage);
    if (year.value === newest && present.length > 0) {
      const got = `${year.value}${stage === 'preliminary' ? ' (preliminärt)' : ''} finns redan och ersätts`;
      tell({ code: 'year-exists', place: year.place, expected: 'ett år som inte är infört', got });
    }
    const isWritten =
      year.value === newest || present.every(({ manifest }) => manifest.place.document === document);
    return { draft, folder, document, isWritten };
  });
}

function yearFolder(year: number, stage: Stage): string {
  return stage === 'preliminary' ? `${year}-preliminary` : String(year);
}
