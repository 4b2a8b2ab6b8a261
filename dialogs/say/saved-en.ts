import type { ScenarioSide } from '../answer/message.ts';
import { capital } from './format.ts';
import type { SAVED_SV } from './saved-sv.ts';
import { formula } from './steps.ts';
import { changesEn } from './what-if-en.ts';

/** A scenario as it is spoken of in a sentence: “Budget A”, the price list, the current changes. */
function sideEn({ type, name }: ScenarioSide): string {
  return type === 'saved' ? `“${name ?? ''}”` : type === 'list' ? 'the price list' : 'the current changes';
}

/** A scenario as the heading of a column. */
export function sideHeadingEn(side: ScenarioSide): string {
  return side.name ?? sideEn(side);
}

/** What is said about saved scenarios, in English. */
export const SAVED_EN: typeof SAVED_SV = {
  'explain-simulated': (p, w) =>
    `The computed fee of ${w.customer(p.customer)} for ${w.service(p.service)} in ${p.year} is then ${p.derived ? 'about ' : ''}${w.figure(p.fee)}: ${formula(p.explanation, p.derived, 'en')}, rounded to whole kronor.`,
  'scenario-saved': (p) =>
    p.replaced ? `I have replaced the scenario “${p.name}”.` : `I have saved the scenario as “${p.name}”.`,
  'scenario-renamed': (p) => `The scenario “${p.was}” is now called “${p.name}”.`,
  'scenario-deleted': (p) => `I have deleted the scenario “${p.name}”.`,
  'scenario-shared': () =>
    'Copy the line that begins with “scenario:” and send it to a colleague, who pastes it into their own chat with me.',
  'scenario-code': (p) => p.code,
  'scenario-opened': (p) =>
    `${p.name === '' ? 'The scenario' : `The scenario “${p.name}”`} is open${p.year === null ? '' : `; it was made on the price list for ${p.year} and is now computed on the latest one`}.`,
  'scenarios-none': () =>
    'You have no saved scenarios. Calculate a change and write for example “save as Budget A”.',
  'scenarios-listed': (p, w) =>
    `You have ${p.names.length} saved ${p.names.length === 1 ? 'scenario' : 'scenarios'}: ${w.list(p.names.map((name) => `“${name}”`))}.`,
  'scenarios-how': (p) =>
    `Write “open ${p.name}”, “compare ${p.name} with the price list”, “share ${p.name}”, “rename ${p.name} to …” or “delete ${p.name}”.`,
  'scenario-changes': (p, w) =>
    `${capital(sideEn(p.side))}, ${w.service(p.service)}: ${changesEn(p.changes, p.service, w)}.`,
  'scenarios-differ': (p, w) => {
    // What the list prints is not approximate.
    const about = (side: ScenarioSide) => (p.approximate && side.type !== 'list' ? 'about ' : '');
    const several = p.who.type === 'group' || p.who.numbers.length > 1;
    const second = p.second === null ? 'nothing' : `${about(p.two)}${w.figure(p.second)}`;
    const first = p.first === null ? 'nothing' : `${about(p.one)}${w.figure(p.first)}`;
    const sign = Number(p.difference.value.toString());
    const gap =
      sign === 0
        ? 'the same'
        : `${w.size(p.difference)} ${sign > 0 ? 'more' : 'less'}${p.percent ? ` (${w.signed(p.percent)})` : ''}`;
    return `${capital(w.who(p.who))} ${several ? 'pay' : 'pays'} ${second} for ${w.service(p.service)} under ${sideEn(p.two)} and ${first} under ${sideEn(p.one)}: ${gap} under ${sideEn(p.two)}.`;
  },
  'scenarios-differ-most': (p, w) =>
    `${w.figure(p.count)} fees for ${w.service(p.service)} differ between ${sideEn(p.one)} and ${sideEn(p.two)}, most for ${w.customer(p.customer)}: ${w.signed(p.difference)}.`,
  'scenarios-alike': (p, w) =>
    `The fees for ${w.service(p.service)} are the same under ${sideEn(p.one)} and ${sideEn(p.two)}.`,
  'table-scenarios': () => 'Saved scenarios',
  'table-comparison': (p, w) => `Comparison, ${w.service(p.service)} ${p.year}`,
};
