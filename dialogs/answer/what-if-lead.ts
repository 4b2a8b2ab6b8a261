import { type FeeChange, type SimulatedRow, type Simulation, together } from '../../calc/index.ts';
import type { Sheet } from '../ports.ts';
import type { Question } from '../question.ts';
import { percentOfExact } from './figure.ts';
import type { Merger } from './mergers.ts';
import { type Message, message } from './message.ts';
import { computedKr } from './simulated-cells.ts';
import type { Who } from './who.ts';

/** A question about changed inputs of one service. */
export type WhatIf = Question & { kind: 'what-if' };

/** So many are named as gaining or losing most. */
const MOST_NAMED = 3;

/** What the changes do: for those asked about, else for those whose fees move most. */
export function sayWhatIf(
  question: WhatIf,
  service: string,
  sheet: Sheet,
  simulation: Simulation,
  rows: readonly SimulatedRow[],
  mergers: ReadonlyMap<number, Merger>,
): readonly Message[] {
  const { year } = question;
  const about = { service, year, approximate: sheet.origin === 'derived' };
  if (question.group !== null && rows.length > 0)
    return [sayChange({ type: 'group', group: question.group }, together(rows), about)];
  if (rows.length > 0 && rows.length <= 4) {
    return rows.map((row) =>
      sayChange(
        { type: 'customers', numbers: mergers.get(row.customer)?.customers ?? [row.customer] },
        row,
        about,
      ),
    );
  }
  if (rows.length > 4)
    return [
      sayChange({ type: 'customers', numbers: rows.map(({ customer }) => customer) }, together(rows), about),
    ];
  return saySides(question, simulation, mergers, about);
}

/** Only those who gain, or only those who lose. */
export function isSide(view: WhatIf['view']): view is 'gains' | 'losses' {
  return view === 'gains' || view === 'losses';
}

/** Those who gain, those who lose, or both with those who lose first, as the question is about. */
export function sidesOf(
  { view }: WhatIf,
  { gains, losses }: Simulation,
): readonly (readonly SimulatedRow[])[] {
  return view === 'gains' ? [gains] : view === 'losses' ? [losses] : [losses, gains];
}

function sayChange(who: Who, row: FeeChange, about: About): Message {
  const { before, after } = row;
  if (after === null && before !== null)
    return message('what-if-leaves', {
      who,
      service: about.service,
      before: computedKr(before.fee, 'allocation'),
    });
  if (after === null) return message('what-if-absent', { who, service: about.service });
  if (before === null)
    return message('what-if-joins', { who, ...about, after: computedKr(after.fee, 'allocation') });
  return message('what-if', {
    who,
    ...about,
    before: computedKr(before.fee, 'allocation'),
    after: computedKr(after.fee, 'allocation'),
    difference: computedKr(row.roundedDifference, 'difference'),
    percent: row.ratio && percentOfExact(row.ratio, 'quotient'),
  });
}

/** Which service and year a sentence is about, and whether its figures are approximate. */
interface About {
  readonly service: string;
  readonly year: number;
  readonly approximate: boolean;
}

/** Those whose fees move most, where nobody is asked about. */
function saySides(
  question: WhatIf,
  simulation: Simulation,
  mergers: ReadonlyMap<number, Merger>,
  about: About,
): readonly Message[] {
  const { service } = about;
  const some = (side: readonly SimulatedRow[]) =>
    side
      .filter(({ customer }) => !mergers.has(customer))
      .slice(0, MOST_NAMED)
      .map((row) => ({ customer: row.customer, value: computedKr(row.roundedDifference, 'difference') }));
  if (simulation.rows.every(({ roundedDifference }) => roundedDifference === 0))
    return [message('what-if-below-krona', { service })];
  if (isSide(question.view) && simulation[question.view].length === 0)
    return [message('what-if-no-side', { service, side: question.view })];
  return [
    message('what-if-sides', {
      service,
      gains: question.view === 'losses' ? [] : some(simulation.gains),
      losses: question.view === 'gains' ? [] : some(simulation.losses),
    }),
  ];
}
