import type { Question } from '../question.ts';
import { changesOf, type Step } from '../scenario.ts';
import type { Outcome } from './outcome.ts';
import type { Reading } from './reading.ts';

/** What a look-up is read beside. */
interface Beside {
  readonly reading: Reading;
  readonly last: Question | null;
  /** What is changed now. */
  readonly steps: readonly Step[];
  /** It took something from the questions before it. */
  readonly continues: boolean;
}

/**
 * A look-up while something is changed: right after a simulation an explanation is about the changed fee, and a figure
 * of the list that may be taken for a changed one says that it is not.
 */
export function besideChanges(whole: Outcome, { reading, last, steps, continues }: Beside): Outcome {
  if (last === null || !isSimulation(last)) {
    const unmarked = isLookup(whole) && last !== null && concernsChanged(whole, steps);
    return unmarked ? withoutChanges(simulated(whole, [])) : simulated(whole, []);
  }
  // After a comparison, the scenario that was set against the other.
  const meant = last.kind === 'scenario-comparison' ? (last.sides[1]?.steps ?? []) : steps;
  // "Förklara Järvas avgift" right after a what-if is about the changed one, too.
  const goesOn = continues || reading.services.length + reading.years.length === 0;
  const explained = simulated(whole, goesOn ? meant : []);
  return isLookup(explained) && meant.length > 0 ? withoutChanges(explained) : explained;
}

/** A fee of a scenario is explained with its changes. */
export function simulated(outcome: Outcome, steps: readonly Step[]): Outcome {
  if (outcome.type !== 'question' || outcome.question.kind !== 'explain') return outcome;
  const [service, ...others] = outcome.question.services;
  const changed = [...new Set(steps.map((step) => step.service))];
  // Without a service the one that is changed is meant.
  const meant = service ?? (changed.length === 1 ? changed[0] : undefined);
  const changes = meant === undefined || others.length > 0 ? [] : changesOf(steps, meant);
  const services = changes.length > 0 && meant !== undefined ? [meant] : outcome.question.services;
  return { ...outcome, question: { ...outcome.question, services, changes } };
}

/** "Vad har jag ändrat?", "what have we changed so far?": said by who did it, so it is not about the list's years. */
export function asksWhatIsChanged(reading: Reading): boolean {
  const { customers, groups, services, years, amounts } = reading;
  const named = customers.length + groups.length + services.length + years.length + amounts.length > 0;
  return (
    reading.has('change') &&
    reading.has('we') &&
    !named &&
    reading.words <= 8 &&
    !reading.has('fee', 'since', 'previous')
  );
}

/** The figures may be taken for changed ones: something of their service is changed. */
function concernsChanged(outcome: Outcome, steps: readonly Step[]): boolean {
  if (outcome.type !== 'question' || !('services' in outcome.question)) return false;
  const { services } = outcome.question;
  return steps.some(({ service }) => services.length === 0 || services.includes(service));
}

/** A figure of the list, right after a what-if, may be taken for a changed one: the answer says that it is not. */
function withoutChanges(outcome: Outcome): Outcome {
  return outcome.type === 'question'
    ? { ...outcome, notes: [...outcome.notes, { type: 'without-changes' }] }
    : outcome;
}

function isLookup(outcome: Outcome): boolean {
  if (outcome.type !== 'question') return false;
  const { question } = outcome;
  return question.kind === 'explain' ? question.changes.length === 0 : LOOKUPS.has(question.kind);
}

const LOOKUPS: ReadonlySet<Question['kind']> = new Set([
  'value',
  'sum',
  'average',
  'rank',
  'filter',
  'compare',
  'change',
  'list',
  'membership',
]);

/** After a what-if, "hur räknas det?" asks how the changed fee came about. */
export function isSimulation(question: Question): boolean {
  return (
    question.kind === 'what-if' ||
    question.kind === 'goal' ||
    question.kind === 'scenario' ||
    question.kind === 'scenario-comparison' ||
    (question.kind === 'explain' && question.changes.length > 0)
  );
}
