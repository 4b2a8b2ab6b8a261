import { newestYear } from '../lineage.ts';
import type { PriceList } from '../ports.ts';
import type { Question } from '../question.ts';
import { findSaved, type UserState } from '../saved.ts';
import { replaceSteps, type Scenario, stepsOf } from '../scenario.ts';
import { findCode, type SharedScenario } from '../scenario-code.ts';
import { isAboutSomethingElse } from './about-fees.ts';
import { asksWhatIsChanged, besideChanges, isSimulation, simulated } from './beside-changes.ts';
import { complete } from './complete.ts';
import { question } from './conclusion.ts';
import { continueSimulation } from './continue-simulation.ts';
import { doubtfulName, memberMeant, unknownName } from './doubt.ts';
import type { Draft } from './draft.ts';
import { changesAgain, limitsAgain, seeksAgain } from './elliptical.ts';
import { asksSomething, type ExportCommand, exporting, readExport } from './export-command.ts';
import { feeAskedByAmount } from './fee-by-amount.ts';
import { takeGivenName } from './given-name.ts';
import { inherit, isWeak } from './inherit.ts';
import { type Aside, intentOf } from './intent.ts';
import { type KeepingContext, keepScenarios, openScenario } from './keep-scenarios.ts';
import type { Lexicon } from './lexicon.ts';
import { openForm } from './open-form.ts';
import type { Operation } from './operation.ts';
import type { Outcome } from './outcome.ts';
import { ownScope } from './own-scope.ts';
import { changesSomething } from './read-changes.ts';
import { completedBy, type Reading, readMessage } from './reading.ts';
import { readScenarioCommand, type ScenarioCommand } from './scenario-command.ts';
import { showScenario } from './simulation-outcome.ts';
import { type Thread, threadOf } from './thread.ts';
import { amongTodays, choicesInTheirYear } from './todays-customers.ts';
import { understandWhatIf } from './what-if.ts';

/** What the conversation knows when a message comes in. */
export interface Context {
  /** The run of questions that the message may continue, oldest first; empty when there is none or it is too old. */
  readonly recent: readonly Question[];
  /** The customers that the last answer found in a ranking or selection, first first. */
  readonly found: readonly number[];
  /** The last question that was answered. */
  readonly answered?: Question | null;
  /** The changed inputs so far. */
  readonly scenario: Scenario;
  /** What the user has saved. */
  readonly user: UserState;
  /** ISO */
  readonly now: string;
  /** The current calendar year. */
  readonly year: number;
  /** What the message says around the question. */
  readonly beside?: string;
  /** It is a further question of one message: whom it is about was named in the one before. */
  readonly goesOn?: boolean;
}

/** A message understood, with the parts it was read from. */
export interface Understanding {
  readonly reading: Reading;
  readonly outcome: Outcome;
  /** The outcome rests on what the user has saved. */
  readonly looksAtUser?: true;
}

/**
 * Turns a message into a question, a clarifying question, or a refusal with its reason. Nothing is guessed:
 * a name that is not known, is not clear, or is too far from a known one never becomes a customer.
 */
export function understand(
  message: string,
  context: Context,
  priceList: PriceList,
  lexicon: Lexicon,
): Understanding {
  const code = findCode(message);
  const text = code?.rest ?? message;
  const given = takeGivenName(text);
  const unnamed = given === null ? null : readMessage(given.rest, lexicon, context.year);
  // A name is given to who comes out of a change; anything else that is called so is not taken out.
  const isGiven = unnamed?.has('merge', 'join', 'newcomer') === true;
  const names = context.user.scenarios.map(({ name }) => name);
  const reading = choicesInTheirYear(
    unnamed !== null && isGiven
      ? unnamed
      : withBeside(readMessage(text, lexicon, context.year), context, lexicon),
    priceList,
  );
  if (code !== null) return { reading, outcome: withCode(code.shared, reading, context, priceList, lexicon) };
  const command = readScenarioCommand(text, names, lexicon);
  const file = isNamed(command) ? null : readExport(reading);
  if (file !== null) return { reading, outcome: asFile(file, context, priceList, lexicon) };
  const form = openForm(reading, keeping(context, priceList));
  if (form !== null) return { reading, outcome: form };
  if (command === null) {
    const outcome = conclude(reading, context, priceList, lexicon, isGiven ? (given?.name ?? null) : null);
    const elsewhere = isAboutSomethingElse(text, reading, lexicon, context.recent.length > 0);
    return { reading, outcome: elsewhere ? withoutFigures(outcome) : outcome };
  }
  if (command.does === 'ask') {
    const found = findSaved(context.user, command.name);
    const asked = readMessage(command.rest, lexicon, context.year);
    return {
      reading: asked,
      outcome: onlyAsked(withCode(found ?? null, asked, context, priceList, lexicon)),
      looksAtUser: true,
    };
  }
  const rest = command.does === 'compare' ? readMessage(command.rest, lexicon, context.year) : reading;
  const doubt = command.does === 'compare' ? doubtfulName(rest) : null;
  return {
    reading,
    outcome: doubt ?? keepScenarios(command, rest, keeping(context, priceList)),
    looksAtUser: true,
  };
}

/** "Spara som Budget Excel" gives a name; "spara som Excel" wishes for a file. */
function isNamed(command: ScenarioCommand | null): boolean {
  return (
    command?.does === 'save' &&
    command.name !== null &&
    !/^(?:excel|xlsx|csv)(?:[- ]?fil(?:en)?| file)?$/i.test(command.name)
  );
}

/** What is asked beside the wish for a file, or what was answered last, as one. */
function asFile(command: ExportCommand, context: Context, priceList: PriceList, lexicon: Lexicon): Outcome {
  const rest = readMessage(command.rest, lexicon, context.year);
  const asked = asksSomething(rest) ? understand(command.rest, context, priceList, lexicon).outcome : null;
  return exporting(command, rest, asked, context.answered ?? null);
}

/** What the message says around the question names whom and what the question itself does not. */
function withBeside(reading: Reading, { beside = '', year }: Context, lexicon: Lexicon): Reading {
  return beside === '' ? reading : completedBy(reading, readMessage(beside, lexicon, year), lexicon.years);
}

/** Prose about other things gets no figure, and nothing of the list is offered for it. */
function withoutFigures(outcome: Outcome): Outcome {
  const social = outcome.type === 'question' && outcome.question.kind === 'social';
  if (social || outcome.type === 'refuse') return outcome;
  return { type: 'refuse', refusal: { type: 'not-understood' }, question: null };
}

/** A question about a saved scenario leaves the one that is being worked on as it is. */
function onlyAsked(outcome: Outcome): Outcome {
  if (outcome.type !== 'question') return outcome;
  const { scenario: _, did: __, ...rest } = outcome;
  return rest;
}

/** A scenario that was pasted is opened; with a question beside it, it is what the question is about. */
function withCode(
  shared: SharedScenario | null,
  reading: Reading,
  context: Context,
  priceList: PriceList,
  lexicon: Lexicon,
): Outcome {
  if (shared === null) return { type: 'refuse', refusal: { type: 'broken-code' }, question: null };
  const opened = openScenario(shared, keeping(context, priceList));
  const asks = reading.customers.length + reading.groups.length + reading.services.length > 0;
  if (opened.type === 'refuse' || !(asks || changesSomething(reading.mentions))) return opened;
  const scenario = replaceSteps(context.scenario, shared.steps);
  const doubt = doubtfulName(reading);
  if (doubt !== null) return doubt;
  const intent = intentOf(reading, lexicon);
  if (intent?.type === 'operation' && intent.operation.kind === 'explain') {
    const whole = conclude(reading, { ...context, scenario, recent: [] }, priceList, lexicon);
    return simulated(whole, shared.steps);
  }
  const services = [...new Set(shared.steps.map(({ service }) => service))];
  if (services.length > 1 && reading.services.length === 0)
    return { type: 'clarify', clarification: { type: 'need-service', services }, question: null };
  // The service is that of the scenario, whatever was talked about before.
  const thread = threadOf([], []);
  return understandWhatIf(reading, { thread, scenario, year: context.year, priceList, givenName: null });
}

function keeping(context: Context, priceList: PriceList): KeepingContext {
  const { scenario, user, now, recent, found } = context;
  return { scenario, user, now, thread: threadOf(recent, found), priceList };
}

function conclude(
  reading: Reading,
  context: Context,
  priceList: PriceList,
  lexicon: Lexicon,
  givenName: string | null = null,
): Outcome {
  const last = context.recent[context.recent.length - 1] ?? null;
  const intent = intentOf(reading, lexicon);
  if (last?.kind === 'background' && goesOnInBackground(reading))
    return asideOutcome('background', reading, null);
  const said = intent?.type === 'operation' ? intent.operation : null;
  const operation = said !== null && isWeak(reading, said, last) ? null : said;
  const thread = threadOf(context.recent, context.found);
  const draft = draftOf(reading, operation, thread, context.goesOn === true, priceList);
  const whole = draft === null ? null : complete(draft, reading, priceList);
  const again = seeksAgain(reading, last) ?? limitsAgain(reading, last);
  if (again !== null) return doubtfulName(reading) ?? again;
  if ((intent?.type === 'aside' && intent.aside === 'hypothetical') || changesAgain(reading, last)) {
    const doubtful = doubtfulName(reading);
    if (doubtful !== null) return doubtful;
    const stranger = unknownName(reading, null);
    if (stranger !== null && stranger.type !== 'not-understood')
      return { type: 'refuse', refusal: stranger, question: null };
    return understandWhatIf(reading, {
      thread,
      scenario: context.scenario,
      year: context.year,
      priceList,
      givenName,
    });
  }
  // "In English please": the last answer again, in that language.
  if (intent?.type === 'aside' && intent.aside === 'language' && last !== null && last.kind !== 'social') {
    return question(last, reading, true);
  }
  if (intent?.type === 'aside') return asideOutcome(intent.aside, reading, whole?.question ?? null);
  const doubt = doubtfulName(reading);
  if (doubt !== null) return doubt;
  const unknown = unknownName(reading, operation);
  if (unknown !== null) return { type: 'refuse', refusal: unknown, question: whole?.question ?? null };
  const steps = stepsOf(context.scenario);
  // "Vad betalar Farsta utan den första ändringen?" is about neither the list nor all that is changed.
  if (steps.length > 0 && reading.has('without') && reading.has('change') && reading.years.length === 0)
    return { type: 'refuse', refusal: { type: 'hypothetical' }, question: null };
  if (steps.length > 0 && asksWhatIsChanged(reading))
    return showScenario(context.scenario, reading, { thread, priceList });
  const simulation = { thread, scenario: context.scenario, year: context.year, priceList, givenName };
  const today = last !== null && isSimulation(last) ? figureToday(reading, thread, priceList) : null;
  if (today !== null) return today;
  const seen =
    last !== null && isSimulation(last)
      ? amongTodays(reading, simulation, (now, todays) => continueSimulation(now, operation, todays))
      : null;
  if (seen !== null) return seen;
  const oneOf = memberMeant(reading, operation, thread, priceList);
  if (oneOf !== null) return oneOf;
  const byAmount = feeAskedByAmount(reading, operation, last, priceList);
  if (byAmount !== null) return byAmount;
  const turned = operation === null && reading.has('other-way') ? reversed(last) : null;
  if (turned !== null) return question(turned, reading, true);
  if (whole === null) return { type: 'refuse', refusal: { type: 'not-understood' }, question: null };
  // "Vad skulle Järva betala om …?" has a condition that was not understood: what is printed is no answer to it.
  if (
    intent?.type === 'operation' &&
    (supposesMore(reading, intent.operation) || asksPartOfFee(reading, intent.operation))
  )
    return { type: 'refuse', refusal: { type: 'hypothetical' }, question: whole.question };
  return besideChanges(whole, { reading, last, steps, continues: draft?.continues === true });
}

/** What the message asks for; the groups that it names are those of the year that it is about. */
function draftOf(
  reading: Reading,
  operation: Operation | null,
  thread: Thread,
  goesOn: boolean,
  priceList: PriceList,
): Draft | null {
  const inYear = (year: number) =>
    inherit(reading, ownScope(reading, operation, thread, priceList, year), operation, thread, goesOn);
  const newest = newestYear(priceList);
  const draft = inYear(newest);
  const year = draft === null || draft.scope.years.length === 0 ? newest : Math.max(...draft.scope.years);
  return year === newest ? draft : inYear(year);
}

/** "Hur mycket är tio procent av Brommas avgift?" */
function asksPartOfFee(reading: Reading, operation: Operation): boolean {
  const percent = reading.mentions.findIndex(
    (mention) => mention.type === 'number' && mention.number.unit === 'percent',
  );
  const value = (operation.kind === 'value' || operation.kind === 'sum') && operation.measure === 'fee';
  return value && percent >= 0 && /^(?:av|of)$/.test(reading.mentions[percent + 1]?.word ?? '');
}

/** A question about what would be, with a condition; "om SLK:s ärenden fördelas på Järva" is one about no rule. */
function supposesMore(reading: Reading, { kind }: Operation): boolean {
  if (kind === 'rule' && reading.has('if') && reading.customers.length > 1) return true;
  return reading.has('if') && reading.has('conditional', 'hypothetical') && !reading.has('agree', 'we');
}

/** "Och vad är det i dag?" right after a what-if: the fee that the list has. */
function figureToday(reading: Reading, { last }: Thread, priceList: PriceList): Outcome | null {
  const named =
    reading.customers.length + reading.services.length + reading.groups.length > 0 || reading.has('sum');
  // "Hur mycket mer är det än i dag?" asks for the difference, which the simulation says.
  const compared = reading.has('more', 'fewer', 'over', 'under', 'than', 'change', 'rose', 'fell', 'compare');
  if (
    !reading.has('newer') ||
    named ||
    compared ||
    reading.words > 8 ||
    last === null ||
    last.customers.length === 0
  )
    return null;
  const year = priceList.years.at(-1) ?? 0;
  const { customers, services } = last;
  return question({ kind: 'value', measure: 'fee', customers, group: null, services, year }, reading, true);
}

function asideOutcome(aside: Aside, reading: Reading, rest: Question | null): Outcome {
  switch (aside) {
    case 'hypothetical':
    case 'elsewhere':
    case 'contact':
    case 'unrelated':
      return { type: 'refuse', refusal: { type: aside }, question: rest };
    case 'background': {
      const best = [...reading.cues].sort(([, a], [, b]) => b - a);
      const top = best[0]?.[1] ?? 0;
      const facts = best.filter(([, count]) => count === top).map(([fact]) => fact);
      if (facts.length === 0) return { type: 'refuse', refusal: { type: 'not-understood' }, question: null };
      return question({ kind: 'background', facts: facts.slice(0, 3) }, reading, false);
    }
    case 'greeting':
    case 'help':
    case 'thanks':
    case 'goodbye':
    case 'language':
      return question({ kind: 'social', about: aside }, reading, false);
  }
}

/** "Hur många samtal var det?" after a fact from the background asks for another one. */
function goesOnInBackground(reading: Reading): boolean {
  const scoped = reading.customers.length + reading.years.length > 0;
  // "What did that contract cost?" has a word that only the background has.
  const told = Math.max(0, ...reading.cues.values()) >= 1 && reading.services.length === 0;
  return !scoped && reading.cues.size > 0 && (told || !reading.has('fee', 'share'));
}

/** "Och tvärtom?": the other end of a ranking, the other side of a comparison first. */
function reversed(last: Question | null): Question | null {
  if (last?.kind === 'rank') return { ...last, direction: last.direction === 'most' ? 'least' : 'most' };
  return last?.kind === 'compare' ? { ...last, customers: [...last.customers].reverse() } : null;
}
