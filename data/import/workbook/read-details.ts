import type { Stage } from '../../../dialogs/ports.ts';
import type { Given } from '../draft.ts';
import type { Tell } from '../problem.ts';
import type { Grid } from './grid.ts';
import { besideLabel } from './label.ts';
import { tellOtherYear } from './other-year.ts';
import { readChoice, readText, readWhole } from './read-value.ts';
import { DETAILS, SHEETS, STAGES } from './words.ts';

/** Which list it is. */
export interface Details {
  readonly year: Given<number>;
  /** Null where it is not said, which is told. */
  readonly stage: Stage | null;
  readonly document: string;
}

/** What the sheet of details says; null, told, where the year cannot be known. */
export function readDetails(grid: Grid, tell: Tell): Details | null {
  const year = besideLabel(grid, DETAILS.year, Number.POSITIVE_INFINITY);
  const stage = besideLabel(grid, DETAILS.stage, Number.POSITIVE_INFINITY);
  const document = besideLabel(grid, DETAILS.document, Number.POSITIVE_INFINITY);
  const expected = 'ett årtal som 2026';
  const value = year === undefined ? null : readWhole(year, expected, LATEST, tell);
  const isBlank = year === undefined || year.content === null;
  if (isBlank || (value !== null && value < EARLIEST)) {
    const place = year?.place ?? grid.place;
    if (value === null) tell({ code: 'missing-value', place, expected, got: 'cellen är tom' });
    else tell({ code: 'not-allowed', place, expected, got: `${value}` });
  }
  const chosen = stage === undefined ? null : readChoice(stage, STAGES, tell);
  if (stage === undefined || stage.content === null) {
    const words = `"${STAGES.preliminary}" eller "${STAGES.printed}" på bladet ${SHEETS.details}`;
    tell({ code: 'missing-value', place: stage?.place ?? grid.place, expected: words, got: 'cellen är tom' });
  }
  if (value === null || value < EARLIEST) return null;
  const title = document === undefined ? '' : readText(document, 'dokumentets titel', tell);
  if (document !== undefined) tellOtherYear(document, title, value, tell);
  return {
    year: { value, place: year?.place ?? grid.place },
    stage: chosen,
    document: title === '' ? `Prislista ${value}` : title,
  };
}

const EARLIEST = 2000;
const LATEST = 2100;
