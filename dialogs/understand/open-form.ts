import { isComputable } from '../amended.ts';
import type { PriceList } from '../ports.ts';
import type { Scenario } from '../scenario.ts';
import { doubtfulName } from './doubt.ts';
import type { Outcome } from './outcome.ts';
import { changesSomething } from './read-changes.ts';
import type { Reading } from './reading.ts';
import { showScenario } from './simulation-outcome.ts';
import type { Thread } from './thread.ts';
import { amongTodays } from './todays-customers.ts';

/**
 * "Räkna på en ändring", "simulera för Järva i växeln", "open the form": the form, with what is named in its fields;
 * `null` for a message that says itself what is changed, or wants something else.
 */
export function openForm(
  reading: Reading,
  context: { thread: Thread; scenario: Scenario; priceList: PriceList },
): Outcome | null {
  if (!asksForForm(reading)) return null;
  return amongTodays(reading, context, opened);
}

function opened(
  reading: Reading,
  { thread, scenario, priceList }: { thread: Thread; scenario: Scenario; priceList: PriceList },
): Outcome {
  const doubt = doubtfulName(reading);
  if (doubt !== null) return doubt;
  const shown = showScenario(scenario, reading, { thread, priceList });
  if (shown.type !== 'question') return shown;
  const year = priceList.years.at(-1) ?? 0;
  const services = reading.services.flatMap(({ keys }) => keys);
  const [service = null, ...others] = services.length > 0 ? services : (thread.last?.services ?? []);
  const isOne = service !== null && others.length === 0 && isComputable(priceList.sheet(service, year));
  const named = reading.customers.flatMap(({ numbers }) => numbers);
  const [customer = null, ...more] = named.length > 0 ? named : (thread.last?.customers ?? []);
  const entry = {
    service: isOne ? service : null,
    customer: more.length === 0 ? customer : null,
    change: 'count-percent',
    amount: '',
  } as const;
  const question = {
    ...shown.question,
    customers: entry.customer === null ? [] : [entry.customer],
    services: entry.service === null ? [] : [entry.service],
  };
  return { ...shown, question, form: { entry } };
}

function asksForForm(reading: Reading): boolean {
  const suggests = reading.has('simulate') || (reading.has('hypothetical') && reading.words <= 2);
  const says =
    reading.amounts.length > 0 || changesSomething(reading.mentions) || reading.has('if', 'affected', 'fee');
  return suggests && !says && reading.unknown.length === 0 && reading.words <= MOST_WORDS;
}

const MOST_WORDS = 12;
