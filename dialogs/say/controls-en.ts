import type { Counts } from '../understand/form-change.ts';
import type { ControlWords } from './controls.ts';
import type { Locale } from './words.ts';

/** The words on the controls of a simulation, in English. */
export const CONTROLS_EN: ControlWords = {
  more: 'Change more',
  begin: 'Simulate a change',
  service: 'Service',
  customer: 'Customer',
  customerHint: 'Type part of the name or the number',
  change: 'Change',
  amount: 'Number',
  amountHint: 'For example 10 or 1,000',
  changes: {
    'count-percent': 'The customer’s count changes by (%)',
    'count-by': 'The customer’s count changes by',
    'count-to': 'The customer’s count becomes',
    'total-percent': 'The total changes by (%)',
    'total-by': 'The total changes by (SEK)',
    'total-to': 'The total becomes (SEK)',
    'equal-part': 'The part shared equally becomes (%)',
    join: 'The customer joins, with the count',
    leave: 'The customer leaves the service',
  },
  compute: 'Compute',
  undo: 'Undo',
  reset: 'Reset',
  all: 'Show all',
  focus: 'Show fewer',
  insert: 'Insert into the chat',
  save: 'Save',
  replace: 'Replace',
  saveTitle: 'Save as a scenario',
  name: 'Name',
  nameHint: 'For example Budget A',
  export: { xlsx: 'Excel', csv: 'CSV' },
};

/** What is said about forms and files, in English. */
export const FORMS_EN: Pick<Locale['sentences'], 'form' | 'form-name' | 'form-amount' | 'export'> = {
  form: (_, w) =>
    `Fill in what shall change, and I will compute it. You can just as well write: “what if ${w.customer(w.example.customer)} increases by 10% in ${w.service(w.example.counted)}?”`,
  'form-name': ({ taken }) =>
    taken === null
      ? 'Please write a name, for example Budget A.'
      : `You already have a scenario called “${taken}”. Press Replace to put this in its place, or write another name.`,
  'form-amount': ({ counts, written }) =>
    `${written === '' ? '' : `I cannot read “${written}” here. `}Please write ${wanted(counts)}.`,
  export: ({ format }) =>
    `Here is the answer as ${format === 'xlsx' ? 'an Excel file with formulas' : 'a CSV file'}.`,
};

function wanted(counts: Counts): string {
  switch (counts) {
    case 'kr':
      return 'an amount in kronor, for example 700,000';
    case 'percent':
      return 'a percentage, for example 10 or −5';
    case 'cases':
      return 'a number of cases, for example 1,000';
    case 'calls':
      return 'a number of calls, for example 1,000';
    case 'users':
      return 'a number of users, for example 12';
  }
}
