import type { Question, ScopedQuestion } from '../question.ts';
import { type Draft, filledIn, measureOf, operationOf, type Scope } from './draft.ts';
import { continued, inTheSpiritOf, joined, onBefore } from './go-on.ts';
import type { Operation } from './operation.ts';
import { overTheThread } from './over-the-thread.ts';
import type { Reading } from './reading.ts';
import { isOrdinary, says } from './says.ts';
import { shortFollowUp } from './short-follow-up.ts';
import type { Thread } from './thread.ts';

/**
 * Completes what a message says with the questions before it. The rules, in order:
 *
 * 1. A message with an operation and a customer, group or service of its own is a new question and inherits nothing.
 * 2. … unless it says that it goes on ("och", "men", "då", "bara", "den", "de"): then it inherits what it does not name.
 *    So does a further question of the same message that asks for a customer's figure and names none.
 * 3. "Tillsammans", "skillnad", "vem av dem" alone are about everything that the run of questions has been about.
 * 4. Another operation alone ("Varför?", "Hur stor andel är det?") inherits the whole scope, and the measure if it
 *    names none.
 * 5. A scope alone ("Och Bromma då?", "2024?") inherits the operation and the rest of the scope.
 * 6. A customer replaces customers and groups, a service replaces services, a year replaces the year; a customer
 *    added to a comparison, or with "plus" to anything, joins it.
 * 7. What a ranking or a selection found is meant by "de", "det" and what is asked of one: "vad blir det för dem
 *    tillsammans?", "hur många?", "hur mycket över snittet är det?".
 * 8. After the fee of two years, "i procent?", "varför?" and "ökningen?" ask for the change between them.
 *
 * `null` when there is nothing to do, not even from before.
 */
export function inherit(
  reading: Reading,
  own: Scope,
  operation: Operation | null,
  thread: Thread,
  goesOnInMessage = false,
): Draft | null {
  const before = withSubject(thread);
  // "Addera alla tre" means those asked about, not everybody.
  const theseAll =
    own.group === 'all' && thread.customers.length > 1 && reading.words <= 4 && operation?.kind === 'sum';
  const named = own.customers.length > 0 || (own.group !== null && !theseAll) || own.services.length > 0;
  if (operation === null) {
    if (before !== null && !named) {
      const turned = shortFollowUp(reading, own, thread, before);
      if (turned !== null) return { ...turned, continues: true };
    }
    // "Och per månad?": the same figure, with what is said of months beside it.
    if (!named && own.years.length === 0 && !(reading.has('part-of-year') && before !== null)) return null;
    if (before === null) return fresh(own);
    return { ...(joined(reading, own, before) ?? continued(own, before)), continues: true };
  }
  if (before === null) return { operation, scope: own, continues: false };
  // "Med hur mycket?" after one was found to pay more, "vad är skillnaden?" after two years of the same.
  const muchMore =
    operation.kind === 'value' && reading.has('how-much') && reading.words <= 5 && !reading.has('fee');
  const saidAlready =
    (before.kind === 'compare' && muchMore) || (before.kind === 'change' && operation.kind === 'compare');
  if (saidAlready && !named && own.years.length === 0) {
    const same = operationOf(before);
    return { operation: same, scope: filledIn(own, before, same), continues: true };
  }
  // "Jämför med Bromma" has its other side in the question before.
  const oneSided =
    operation.kind === 'compare' &&
    own.customers.length === 1 &&
    operation.against.length === 0 &&
    before.customers.length > 0;
  const sameYears =
    before.kind === 'compare' &&
    operation.kind === 'change' &&
    reading.has('compare', 'equal', 'same') &&
    own.years.length === 1;
  if (!named && sameYears) {
    const same = operationOf(before);
    return { operation: same, scope: filledIn(own, before, same), continues: true };
  }
  const goesOn =
    reading.has('follow-up', 'instead', 'it', 'them', 'both', 'same', 'only') ||
    beginsWithAnd(reading) ||
    (reading.tokens[0]?.word === 'per' && reading.words <= 3) ||
    reading.has('plus') ||
    oneSided ||
    partOfTotal(own, operation, before) ||
    (goesOnInMessage && (isAboutTheSame(reading, own, operation, before) || countsToo(reading, own, before)));
  // "And what is the total for KCP?" is about everybody.
  const whole =
    operation.kind === 'sum' &&
    own.services.length > 0 &&
    reading.tokens.some(({ word }) => /^total(?:en|summan|kostnaden)?$/.test(word)) &&
    !reading.has('them', 'both');
  if (whole && goesOnInMessage) return { operation, scope: own, continues: false };
  if (named && !goesOn) return { operation, scope: own, continues: false };
  if (oneSided) {
    const customers = [...new Set([...before.customers, ...own.customers])];
    return {
      operation: inTheSpiritOf(before, operation, reading),
      scope: { ...filledIn(own, before, null), customers },
      continues: true,
    };
  }
  const together = named ? joined(reading, own, before) : overTheThread(reading, operation, thread, before);
  return { ...(together ?? onBefore(reading, own, operation, before)), continues: true };
}

/** "Hur stor del är växeln?" after what one customer pays for several services. */
function partOfTotal(own: Scope, operation: Operation, before: ScopedQuestion): boolean {
  const share = operation.kind === 'value' && operation.measure === 'share';
  const ofOne = before.kind === 'value' && before.customers.length === 1 && before.services.length !== 1;
  return share && ofOne && own.services.length > 0 && own.customers.length === 0 && own.group === null;
}

/** "Och KCP?", "jaha, och KCP-avgiften?": whatever is said before it only takes in the answer. */
function beginsWithAnd(reading: Reading): boolean {
  const at = reading.at('and');
  const before = reading.mentions.filter(({ from }) => from < at);
  return (
    at >= 0 &&
    before.length <= 2 &&
    before.every((mention) => isOrdinary(mention) || says(mention, 'yes', 'no', 'thanks', 'follow-up'))
  );
}

/** "Brommas avgift 2024? Avgiften 2025? Och hur många ärenden?": whoever was named first is meant in all of them. */
function isAboutTheSame(reading: Reading, own: Scope, operation: Operation, before: ScopedQuestion): boolean {
  if (own.customers.length > 0 || own.group !== null || before.customers.length === 0) return false;
  const ours = operation.kind === 'sum' && reading.has('we');
  const ofOne =
    ours || operation.kind === 'value' || operation.kind === 'change' || operation.kind === 'explain';
  const perUnit = 'measure' in operation && operation.measure === 'unit-cost';
  return ofOne && !perUnit && !reading.has('sum', 'who', 'each');
}

/** "Hur många användare har A, och hur många har B?" */
function countsToo(reading: Reading, own: Scope, before: ScopedQuestion): boolean {
  const unsaid = !reading.has('cases', 'calls', 'users', 'kronor', 'customer');
  return own.services.length === 0 && reading.has('how-many') && unsaid && measureOf(before) === 'count';
}

/**
 * "And the companies that pay?", "vilken är det i växeln?": the words only carry the names; what is asked is what was
 * asked before of others.
 */
export function isWeak(reading: Reading, operation: Operation, last: Question | null): boolean {
  if (last === null || !REPEATED.has(last.kind) || reading.has('how-much', 'sum', 'each', 'mean', 'median'))
    return false;
  if (operation.kind === 'value' || operation.kind === 'sum')
    return operation.measure === 'fee' && beginsWithAnd(reading) && reading.customers.length === 0;
  return (
    operation.kind === 'filter' &&
    reading.has('it') &&
    !reading.has('anybody', 'without', 'none') &&
    reading.words <= 8 &&
    reading.amounts.length === 0
  );
}

const REPEATED: ReadonlySet<Question['kind']> = new Set(['average', 'rank', 'filter']);

/** The last question; after a ranking it is about the customer that was found. */
function withSubject({ last, found: [subject, ...others] }: Thread): ScopedQuestion | null {
  return last?.kind === 'rank' && subject !== undefined && others.length === 0
    ? { ...last, customers: [subject] }
    : last;
}

/** A scope without operation at the start of a conversation: its fees. */
function fresh(own: Scope): Draft {
  const sum = own.customers.length === 0;
  return { operation: { kind: sum ? 'sum' : 'value', measure: 'fee' }, scope: own, continues: false };
}
