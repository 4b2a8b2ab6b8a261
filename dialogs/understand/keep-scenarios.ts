import type { PriceList } from '../ports.ts';
import type { Question } from '../question.ts';
import {
  findSaved,
  forget,
  MOST_NAME_LETTERS,
  rename,
  type SavedScenario,
  sameName,
  save,
  type UserState,
} from '../saved.ts';
import { customersOf, replaceSteps, type Scenario, type Step, stepsOf } from '../scenario.ts';
import { type SharedScenario, writeCode } from '../scenario-code.ts';
import { question as concluded } from './conclusion.ts';
import type { Outcome } from './outcome.ts';
import { firstProblem } from './possible.ts';
import type { Reading } from './reading.ts';
import type { ScenarioCommand, Side } from './scenario-command.ts';
import { refuse } from './simulation-outcome.ts';
import type { Thread } from './thread.ts';

/** What a command about saved scenarios is carried out with. */
export interface KeepingContext {
  readonly scenario: Scenario;
  readonly user: UserState;
  readonly thread: Thread;
  /** ISO */
  readonly now: string;
  readonly priceList: PriceList;
}

/** Carries out a command about saved scenarios; `reading` is that of what the command leaves of the message. */
export function keepScenarios(
  command: Exclude<ScenarioCommand, { does: 'ask' }>,
  reading: Reading,
  context: KeepingContext,
): Outcome {
  const { user } = context;
  switch (command.does) {
    case 'save':
      return saveScenario(command, context);
    case 'list':
      return kept({ did: 'listed', scenarios: user.scenarios.map(listed) });
    case 'others':
      return refuse({ type: 'others-scenarios' });
    case 'too-many':
      return refuse({ type: 'compare-two' });
    case 'unknown':
      return noSuch(command.name, user);
    case 'compare':
      return comparing(command.sides, reading, context);
    case 'share':
      return sharing(command.name, context);
  }
  const found = findSaved(user, command.name);
  if (found === undefined) return noSuch(command.name, user);
  switch (command.does) {
    case 'open':
      return openScenario(found, context);
    case 'delete':
      return kept({ did: 'deleted', name: found.name }, forget(user, found.name));
    case 'rename': {
      const { to } = command;
      if (to === null) return needName();
      const bad = badName(to);
      if (bad !== null) return bad;
      const other = findSaved(user, to);
      if (other !== undefined && !sameName(to, found.name))
        return refuse({ type: 'name-taken', name: other.name });
      return kept({ did: 'renamed', name: to, was: found.name }, rename(user, found.name, to));
    }
  }
}

/** Puts a scenario in place of the one that is being worked on, and shows what it comes to. */
export function openScenario(
  { name, year, steps }: SharedScenario,
  { scenario, thread, priceList }: KeepingContext,
): Outcome {
  const impossible = firstProblem(steps, priceList);
  if (impossible !== null) return impossible;
  const newest = newestYear(priceList);
  const services = [...new Set(steps.map(({ service }) => service))];
  const [service] = services;
  const about = { ...focusOf(thread, steps), year: newest };
  const whole: Question =
    services.length === 1 && service !== undefined
      ? {
          kind: 'what-if',
          changes: steps.flatMap(({ changes }) => changes),
          view: 'focus',
          ...about,
          services: [service],
        }
      : { kind: 'scenario', steps: [...steps], ...about, group: null, services: [] };
  return {
    type: 'question',
    question: whole,
    notes: [],
    continues: true,
    scenario: replaceSteps(scenario, steps),
    did: { type: 'opened', name, year: year === newest ? null : year },
  };
}

/** Keeps what is changed now, or the saved scenario `of`, under a name. */
export function saveScenario(
  { name, replaces, of }: Omit<Extract<ScenarioCommand, { does: 'save' }>, 'does'>,
  { scenario, user, now, priceList }: Omit<KeepingContext, 'thread'>,
): Outcome {
  const steps = [...(of === null ? stepsOf(scenario) : (findSaved(user, of)?.steps ?? []))];
  if (steps.length === 0) return refuse({ type: 'nothing-to-save' });
  if (name === null) return needName();
  const bad = badName(name);
  if (bad !== null) return bad;
  const before = findSaved(user, name);
  if (before !== undefined && !replaces) {
    return { type: 'clarify', clarification: { type: 'scenario-exists', name: before.name }, question: null };
  }
  const next = save(user, { name: before?.name ?? name, at: now, year: newestYear(priceList), steps });
  if (next === null) return refuse({ type: 'too-many-saved' });
  return kept({ did: before === undefined ? 'saved' : 'replaced', name: before?.name ?? name, steps }, next);
}

function sharing(name: string | null, context: KeepingContext): Outcome {
  const found = name === null ? undefined : findSaved(context.user, name);
  const steps = [...(found?.steps ?? stepsOf(context.scenario))];
  if (name !== null && found === undefined) return noSuch(name, context.user);
  if (steps.length === 0) return refuse({ type: 'nothing-to-save' });
  const year = found?.year ?? newestYear(context.priceList);
  const code = writeCode({ name: found?.name ?? '', year, steps });
  return kept({ did: 'shared', name: found?.name ?? '', code, steps });
}

function comparing(sides: readonly [Side, Side], reading: Reading, context: KeepingContext): Outcome {
  const { user, scenario, thread, priceList } = context;
  const resolved: { name: string | null; type: Side['type']; steps: Step[] }[] = [];
  for (const side of sides) {
    const found = side.type === 'saved' ? findSaved(user, side.name) : undefined;
    if (side.type === 'saved' && found === undefined) return noSuch(side.name, user);
    const steps = side.type === 'current' ? stepsOf(scenario) : (found?.steps ?? []);
    const impossible = firstProblem(steps, priceList);
    if (impossible !== null) return impossible;
    resolved.push({ name: found?.name ?? null, type: side.type, steps: [...steps] });
  }
  const changed = [...new Set(resolved.flatMap(({ steps }) => steps.map(({ service }) => service)))];
  const named = reading.services.flatMap(({ keys }) => (keys.length === 1 ? keys : []));
  const services = named.length > 0 ? named : changed;
  if (services.length === 0) return refuse({ type: 'nothing-to-save' });
  const customers = reading.customers.flatMap(({ numbers }) => (numbers.length === 1 ? numbers : []));
  const groups = reading.groups
    .filter(({ plural, group }) => plural && group !== 'all')
    .map(({ group }) => group);
  const own = customers.length + groups.length > 0;
  return concluded(
    {
      kind: 'scenario-comparison',
      sides: resolved,
      ...(own
        ? { customers, group: groups[0] ?? null }
        : focusOf(
            thread,
            resolved.flatMap(({ steps }) => steps),
          )),
      services,
      year: newestYear(priceList),
    },
    reading,
    true,
  );
}

/** Whom the conversation is about; at its beginning those whom the scenario changes. */
function focusOf({ last }: Thread, steps: readonly Step[]) {
  const isAbout = last !== null && (last.customers.length > 0 || last.group !== null);
  return isAbout
    ? { customers: [...last.customers], group: last.group }
    : { customers: customersOf(steps).slice(0, MOST_SHOWN), group: null };
}

const MOST_SHOWN = 20;

function kept(
  about: Pick<Extract<Question, { kind: 'saved' }>, 'did'> & Partial<Extract<Question, { kind: 'saved' }>>,
  user?: UserState,
): Outcome {
  return {
    type: 'question',
    question: { kind: 'saved', name: '', was: null, code: null, steps: [], scenarios: [], ...about },
    notes: [],
    continues: true,
    ...(user !== undefined && { user }),
  };
}

function listed({ name, at, steps }: SavedScenario) {
  return {
    name,
    at,
    services: [...new Set(steps.map(({ service }) => service))],
    changes: steps.reduce((count, { changes }) => count + changes.length, 0),
  };
}

function badName(name: string): Outcome | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  return name.length > MOST_NAME_LETTERS || /[\u0000-\u001f]/.test(name)
    ? refuse({ type: 'bad-scenario-name', most: MOST_NAME_LETTERS })
    : null;
}

function noSuch(name: string, { scenarios }: UserState): Outcome {
  return refuse({ type: 'no-such-scenario', name, known: scenarios.map((scenario) => scenario.name) });
}

function needName(): Outcome {
  return { type: 'clarify', clarification: { type: 'need-scenario-name' }, question: null };
}

function newestYear({ years }: PriceList): number {
  return years[years.length - 1] ?? 0;
}
