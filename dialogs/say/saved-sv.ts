import type { ScenarioSide } from '../answer/message.ts';
import { capital } from './format.ts';
import { formula } from './steps.ts';
import { changesSv } from './what-if-sv.ts';
import type { Locale } from './words.ts';

type SavedKeys =
  | 'explain-simulated'
  | 'scenario-saved'
  | 'scenario-renamed'
  | 'scenario-deleted'
  | 'scenario-shared'
  | 'scenario-code'
  | 'scenario-opened'
  | 'scenarios-none'
  | 'scenarios-listed'
  | 'scenarios-how'
  | 'scenario-changes'
  | 'scenarios-differ'
  | 'scenarios-differ-most'
  | 'scenarios-alike'
  | 'table-scenarios'
  | 'table-comparison';

/** A scenario as it is spoken of in a sentence: ”Budget A”, prislistan, de nuvarande ändringarna. */
function sideSv({ type, name }: ScenarioSide): string {
  return type === 'saved' ? `”${name ?? ''}”` : type === 'list' ? 'prislistan' : 'nuvarande ändringar';
}

/** A scenario as the heading of a column. */
export function sideHeadingSv(side: ScenarioSide): string {
  return side.name ?? sideSv(side);
}

/** What is said about saved scenarios, in Swedish. */
export const SAVED_SV: Pick<Locale['sentences'], SavedKeys> = {
  'explain-simulated': (p, w) =>
    `Den beräknade avgiften för ${w.customer(p.customer)} i ${w.service(p.service)} ${p.year} blir då ${p.derived ? 'cirka ' : ''}${w.figure(p.fee)}: ${formula(p.explanation, p.derived, 'sv')}, avrundat till hela kronor.`,
  'scenario-saved': (p) =>
    p.replaced ? `Jag har ersatt scenariot ”${p.name}”.` : `Jag har sparat scenariot som ”${p.name}”.`,
  'scenario-renamed': (p) => `Scenariot ”${p.was}” heter nu ”${p.name}”.`,
  'scenario-deleted': (p) => `Jag har tagit bort scenariot ”${p.name}”.`,
  'scenario-shared': () =>
    'Kopiera raden som börjar med ”scenario:” och skicka den till en kollega, som klistrar in den i sin chatt med mig.',
  'scenario-code': (p) => p.code,
  'scenario-opened': (p) =>
    `${p.name === '' ? 'Scenariot' : `Scenariot ”${p.name}”`} är öppnat${p.year === null ? '' : `; det gjordes på prislistan för ${p.year} och räknas nu på den senaste`}.`,
  'scenarios-none': () =>
    'Du har inga sparade scenarier. Räkna på en ändring och skriv till exempel ”spara som Budget A”.',
  'scenarios-listed': (p, w) =>
    `Du har ${p.names.length} ${p.names.length === 1 ? 'sparat scenario' : 'sparade scenarier'}: ${w.list(p.names.map((name) => `”${name}”`))}.`,
  'scenarios-how': (p) =>
    `Skriv ”öppna ${p.name}”, ”jämför ${p.name} med prislistan”, ”dela ${p.name}”, ”döp om ${p.name} till …” eller ”ta bort ${p.name}”.`,
  'scenario-changes': (p, w) =>
    `${capital(sideSv(p.side))}, ${w.service(p.service)}: ${changesSv(p.changes, p.service, w)}.`,
  'scenarios-differ': (p, w) => {
    // What the list prints is not approximate.
    const about = (side: ScenarioSide) => (p.approximate && side.type !== 'list' ? 'cirka ' : '');
    const second = p.second === null ? 'ingenting' : `${about(p.two)}${w.figure(p.second)}`;
    const first = p.first === null ? 'ingenting' : `${about(p.one)}${w.figure(p.first)}`;
    const sign = Number(p.difference.value.toString());
    const gap =
      sign === 0
        ? 'lika mycket'
        : `${w.size(p.difference)} ${sign > 0 ? 'mer' : 'mindre'}${p.percent ? ` (${w.signed(p.percent)})` : ''}`;
    return `${capital(w.who(p.who))} betalar ${second} för ${w.service(p.service)} enligt ${sideSv(p.two)} och ${first} enligt ${sideSv(p.one)}: ${gap} enligt ${sideSv(p.two)}.`;
  },
  'scenarios-differ-most': (p, w) =>
    `${w.figure(p.count)} avgifter för ${w.service(p.service)} skiljer sig mellan ${sideSv(p.one)} och ${sideSv(p.two)}, mest för ${w.customer(p.customer)}: ${w.signed(p.difference)}.`,
  'scenarios-alike': (p, w) =>
    `Avgifterna för ${w.service(p.service)} är desamma enligt ${sideSv(p.one)} och ${sideSv(p.two)}.`,
  'table-scenarios': () => 'Sparade scenarier',
  'table-comparison': (p, w) => `Jämförelse, ${w.service(p.service)} ${p.year}`,
};
