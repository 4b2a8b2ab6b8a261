import type { Stage } from '../../dialogs/ports.ts';
import type { Read, YearDraft } from './draft.ts';
import type { Present, PresentYears } from './present.ts';
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
 * there or comes from the same document. A list prints less about the year before than that year's own list did. Tells a
 * newest year that is easily a wrong one: after a year that has no list, or preliminary where it is printed already.
 */
export function planYears(
  { years }: Read,
  present: Present,
  { sheets }: PresentYears,
  tell: Tell,
): readonly PlannedYear[] {
  const newest = Math.max(...years.map(({ year }) => year.value));
  return years.map((draft) => {
    const { year, stage } = draft;
    const folder = yearFolder(year.value, stage);
    const document = `price-list-${newest}${stage === 'preliminary' ? '-preliminary' : ''}`;
    const ofYear = sheets.filter((sheet) => sheet.year === year.value);
    const same = ofYear.filter((sheet) => sheet.stage === stage);
    if (year.value === newest) checkYear(draft, present, ofYear.length > same.length, tell);
    if (year.value === newest && same.length > 0) {
      const got = `${year.value}${stage === 'preliminary' ? ' (preliminärt)' : ''} finns redan och ersätts`;
      tell({ code: 'year-exists', place: year.place, expected: 'ett år som inte är infört', got });
    }
    const isWritten =
      year.value === newest || same.every(({ manifest }) => manifest.place.document === document);
    return { draft, folder, document, isWritten };
  });
}

function checkYear({ year, stage }: YearDraft, { years }: Present, isOther: boolean, tell: Tell): void {
  const next = Math.max(...years) + 1;
  const say = (expected: string, got: string) =>
    tell({ code: 'unlikely-year', place: year.place, expected, got });
  if (years.length > 0 && year.value > next) say(`${next} eller ett tidigare år`, `året är ${year.value}`);
  if (stage === 'preliminary' && isOther)
    say('ett år som inte är tryckt än', `${year.value} är redan tryckt. De tryckta avgifterna gäller`);
}

function yearFolder(year: number, stage: Stage): string {
  return stage === 'preliminary' ? `${year}-preliminary` : String(year);
}
