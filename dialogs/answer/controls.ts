import type { Stand } from '../act.ts';
import type { FormEntry, FormField } from '../form.ts';
import { customerIn } from '../lineage.ts';
import type { PriceList } from '../ports.ts';
import type { Question } from '../question.ts';
import { changesOf, type ScenarioChange, type Step, standing } from '../scenario.ts';
import type { FormProblem } from '../understand/form-change.ts';
import type { FormShown } from '../understand/outcome.ts';
import { type Message, message } from './message.ts';

/** What can be done with a simulation on its card. */
export interface Controls {
  readonly on: Omit<Stand, 'language'>;
  /** Each change that is in force, with its place among all changes of the scenario, from 1. */
  readonly changes: readonly {
    readonly place: number;
    readonly service: string;
    readonly change: ScenarioChange;
  }[];
  readonly entry: FormEntry;
  readonly isOpen: boolean;
  /** What the scenario was to be called. */
  readonly name: string;
  readonly problem: { readonly field: FormField; readonly says: Message; readonly exists: boolean } | null;
  /** There are other rows to show than those that are shown. */
  readonly canShow: 'all' | 'focus' | null;
}

/** The controls of an answer about changed inputs; `null` for any other. */
export function controlsOf(
  question: Question,
  steps: readonly Step[],
  form: FormShown | undefined,
  priceList: PriceList,
): Controls | null {
  if (question.kind !== 'what-if' && question.kind !== 'scenario') return null;
  const { customers, group, services } = question;
  const [service = null] = services.length === 1 ? services : [];
  const view = question.kind === 'what-if' ? question.view : 'focus';
  const [first] = customers;
  const customer = first === undefined ? null : customerIn(first, question.year, priceList).number;
  const listed = customer !== null && priceList.customer(customer) !== undefined ? customer : null;
  return {
    on: { version: priceList.version, steps: [...steps], service, customers, group, view },
    changes: changesInForce(steps),
    entry: form?.entry ?? { service, customer: listed, change: 'count-percent', amount: '' },
    isOpen: form !== undefined && form.problem?.field !== 'name',
    name: form?.name ?? '',
    problem: form?.problem === undefined ? null : said(form.problem, priceList),
    canShow: question.kind !== 'what-if' ? null : view === 'all' ? 'focus' : 'all',
  };
}

/** All changes, without those that a later one of their service replaces. */
function changesInForce(steps: readonly Step[]): Controls['changes'] {
  const inForce = new Set(
    [...new Set(steps.map(({ service }) => service))].flatMap((service) =>
      standing(changesOf(steps, service)),
    ),
  );
  return steps
    .flatMap(({ service, changes }) => changes.map((change) => ({ service, change })))
    .map((one, index) => ({ ...one, place: index + 1 }))
    .filter(({ change }) => inForce.has(change));
}

function said({ field, why }: FormProblem, priceList: PriceList): Controls['problem'] {
  switch (why.type) {
    case 'amount':
      return {
        field,
        says: message('form-amount', { counts: why.counts, written: why.written }),
        exists: false,
      };
    case 'name':
      return { field, says: message('form-name', { taken: why.taken }), exists: why.taken !== null };
    case 'clarify':
      return { field, says: message('clarify', { clarification: why.clarification }), exists: false };
    case 'refuse': {
      const services = priceList.services.map(({ key }) => key);
      const says = message('refuse', { refusal: why.refusal, years: priceList.years, services });
      return { field, says, exists: false };
    }
  }
}
