import type { Counts } from '../understand/form-change.ts';
import type { ControlWords } from './controls.ts';
import type { Locale } from './words.ts';

/** The words on the controls of a simulation, in Swedish. */
export const CONTROLS_SV: ControlWords = {
  more: 'Ändra mer',
  begin: 'Räkna på en ändring',
  service: 'Tjänst',
  customer: 'Kund',
  customerHint: 'Skriv en del av namnet eller numret',
  change: 'Ändring',
  amount: 'Tal',
  amountHint: 'Till exempel 10 eller 1 000',
  changes: {
    'count-percent': 'Kundens antal ändras med (%)',
    'count-by': 'Kundens antal ändras med',
    'count-to': 'Kundens antal blir',
    'total-percent': 'Totalen ändras med (%)',
    'total-by': 'Totalen ändras med (kr)',
    'total-to': 'Totalen blir (kr)',
    'equal-part': 'Delen som delas lika blir (%)',
    join: 'Kunden går med, med antalet',
    leave: 'Kunden lämnar tjänsten',
  },
  compute: 'Räkna',
  undo: 'Ångra',
  reset: 'Nollställ',
  all: 'Visa alla',
  focus: 'Visa färre',
  insert: 'Infoga i chatten',
  save: 'Spara',
  replace: 'Ersätt',
  saveTitle: 'Spara som scenario',
  name: 'Namn',
  nameHint: 'Till exempel Budget A',
  export: { xlsx: 'Excel', csv: 'CSV' },
};

/** What is said about forms and files, in Swedish. */
export const FORMS_SV: Pick<Locale['sentences'], 'form' | 'form-name' | 'form-amount' | 'export'> = {
  form: (_, w) =>
    `Fyll i vad som ska ändras, så räknar jag. Det går lika bra att skriva: ”om ${w.customer(w.example.customer)} ökar 10\u00a0% i ${w.service(w.example.counted)}?”`,
  'form-name': ({ taken }) =>
    taken === null
      ? 'Skriv ett namn, till exempel Budget A.'
      : `Du har redan ett scenario som heter ”${taken}”. Tryck på Ersätt för att byta ut det, eller skriv ett annat namn.`,
  'form-amount': ({ counts, written }) =>
    `${written === '' ? '' : `Jag kan inte läsa ”${written}” här. `}Skriv ${wanted(counts)}.`,
  export: ({ format }) =>
    `Här är svaret som ${format === 'xlsx' ? 'en Excelfil med formler' : 'en CSV-fil'}.`,
};

function wanted(counts: Counts): string {
  switch (counts) {
    case 'kr':
      return 'ett belopp i kronor, till exempel 700\u00a0000';
    case 'percent':
      return 'en procentsats, till exempel 10 eller −5';
    case 'cases':
      return 'ett antal ärenden, till exempel 1\u00a0000';
    case 'calls':
      return 'ett antal samtal, till exempel 1\u00a0000';
    case 'users':
      return 'ett antal användare, till exempel 12';
  }
}
