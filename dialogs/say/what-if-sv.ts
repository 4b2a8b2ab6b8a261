import { type CalcError, Decimal } from '../../calc/index.ts';
import type { MessageParams } from '../answer/message.ts';
import type { WeightUnit } from '../ports.ts';
import type { ScenarioChange } from '../scenario.ts';
import type { ChangeProblem } from '../understand/read-changes.ts';
import { capital, formatExact } from './format.ts';
import { type Factor, scalingOf, shareOf } from './scaling.ts';
import type { Locale, Words } from './words.ts';

type WhatIfKeys =
  | 'changes'
  | 'what-if'
  | 'what-if-leaves'
  | 'what-if-absent'
  | 'what-if-joins'
  | 'what-if-sides'
  | 'what-if-no-side'
  | 'what-if-nothing-moves'
  | 'what-if-below-krona'
  | 'what-if-others'
  | 'what-if-derived'
  | 'what-if-sum'
  | 'what-if-not-printed'
  | 'no-scenario'
  | 'table-what-if';

const UNITS: Readonly<Record<WeightUnit, string>> = { cases: 'ärenden', calls: 'samtal', users: 'användare' };

/** "1 ärende", "12,5 användare" */
function counted(count: Decimal | string, unit: WeightUnit): string {
  const one = unit === 'cases' && new Decimal(count).equals(1);
  return `${formatExact(count, 'sv')} ${one ? 'ärende' : UNITS[unit]}`;
}

/** Kronor have öre or none. */
function kr(value: Decimal | number | string): string {
  return `${formatExact(value, 'sv', 2)}\u00a0kr`;
}

function percent(value: Decimal): string {
  return `${formatExact(value, 'sv')}\u00a0%`;
}

function names(customers: readonly number[], w: Words): string {
  return customers.length > 6 ? `${customers.length} kunder` : w.list(customers.map(w.customer));
}

/** "Ökar 10 %", "halveras": a factor as people say it. */
function scaling(factor: Factor): string {
  const change = scalingOf(factor);
  switch (change.type) {
    case 'doubled':
      return 'fördubblas';
    case 'halved':
      return 'halveras';
    case 'percent':
      return `${change.falls ? 'minskar' : 'ökar'} ${percent(change.size)}`;
    case 'part':
      return `${change.falls ? 'minskar' : 'ökar'} med ${change.size}`;
  }
}

/** Changes in words, as clauses. */
export function changesSv(changes: readonly ScenarioChange[], service: string, w: Words): string {
  return w.list(changes.map((change) => changeSv(change, service, w)));
}

/** One change in words, as a clause. */
export function changeSv(change: ScenarioChange, service: string, w: Words): string {
  const unit = w.priceList.service(service)?.unit ?? 'cases';
  const each = 'customers' in change && change.customers.length > 1 ? 'vardera ' : '';
  switch (change.type) {
    case 'set-weight':
      return `${names(change.customers, w)} har ${each}${counted(change.value, unit)}`;
    case 'add-weight': {
      const value = new Decimal(change.value);
      const [fewer, more] = value.abs().equals(1) ? ['mindre', 'mer'] : ['färre', 'fler'];
      return `${names(change.customers, w)} får ${each}${counted(value.abs(), unit)} ${value.lt(0) ? fewer : more}`;
    }
    case 'scale-weight':
      return `antalet ${UNITS[unit]} för ${names(change.customers, w)} ${scaling(change.factor)}`;
    case 'set-total':
      return `totalen är ${kr(change.value)}`;
    case 'add-total': {
      const value = new Decimal(change.value);
      return `totalen ${value.lt(0) ? 'minskar' : 'ökar'} med ${kr(value.abs())}`;
    }
    case 'scale-total':
      return `totalen ${scaling(change.factor)}`;
    case 'set-equal-part':
      return `${share(change.part)} delas lika`;
    case 'join':
      return `${change.name ?? w.customer(change.customer)} ansluter sig${weights(change.weights, service, w)}`;
    case 'leave':
      return `${names(change.customers, w)} lämnar tjänsten`;
    case 'merge':
      return `${names(change.customers, w)} slås ihop${change.name === undefined ? '' : ` till ${change.name}`}`;
    case 'split':
      return `${w.customer(change.customer)} delas i ${change.into.length} delar${parts(change.into, service, w)}`;
    case 'weights-of-year':
      return `fördelningen är den från ${change.year}`;
  }
}

function share(part: Factor): string {
  const of = shareOf(part);
  return 'percent' in of ? percent(of.percent) : of.quotient;
}

/** Derived weights are no counts, so they are not shown. */
function weights(of: Readonly<Record<string, string>>, service: string, w: Words): string {
  const unit = w.priceList.service(service)?.unit ?? 'cases';
  const counts = Object.entries(of).flatMap(([base, value]) => (base === unit ? [value] : []));
  return unit === 'calls' || counts.length === 0
    ? ''
    : ` med ${w.list(counts.map((count) => counted(count, unit)))}`;
}

function parts(into: Extract<ScenarioChange, { type: 'split' }>['into'], service: string, w: Words): string {
  const unit = w.priceList.service(service)?.unit ?? 'cases';
  if (unit === 'calls') return '';
  return ` (${w.list(
    into.map((part) =>
      Object.values(part.weights)
        .map((count) => formatExact(count, 'sv', 2))
        .join(''),
    ),
  )} ${UNITS[unit]})`;
}

/** Why a change makes no sense, for the user. */
export function impossibleSv({ info }: CalcError, w: Words): string {
  switch (info.code) {
    case 'negative-weight':
      return 'Antalet skulle bli negativt.';
    case 'total-not-positive':
      return 'Totalen måste vara större än noll.';
    case 'part-out-of-range':
      return 'Den lika delen måste ligga mellan 0 och 100\u00a0%.';
    case 'unknown-customer':
      return `${w.customer(info.customer)} är inte med i tjänsten.`;
    case 'weights-sum-to-zero':
      return 'Då har ingen något antal kvar att fördela efter.';
    case 'number-too-large':
      return 'Talet är för stort för att räknas på.';
    case 'no-members':
      return 'Då finns ingen kvar som betalar.';
    case 'no-equal-pool':
      return 'I den tjänsten delas ingenting lika.';
    case 'too-few-customers':
      return 'Det behövs minst två kunder för att slå ihop.';
    case 'already-member':
      return `${w.customer(info.customer)} är redan med i tjänsten.`;
    case 'split-does-not-add-up':
      return `Delarna blir ${formatExact(info.got, 'sv')} tillsammans, men ${w.customer(info.customer)} har ${formatExact(info.expected, 'sv')}.`;
    case 'negative-factor':
      return 'Det går inte att minska med mer än 100\u00a0%.';
    default:
      return 'Den ändringen går inte att räkna på.';
  }
}

/** Why a message's change could not be read. */
export function changeProblemSv(problem: ChangeProblem, service: string, w: Words): string {
  switch (problem.type) {
    case 'unclear-amount':
      return `Menar du ${formatExact(problem.value, 'sv')} i antal, i procent eller i kronor? Skriv till exempel ”öka med ${formatExact(problem.value, 'sv')}\u00a0%” eller ”öka med ${formatExact(problem.value, 'sv')} ärenden”.`;
    case 'unclear-part':
      return `Ska det öka med ”${problem.text}”, minska med det eller minska till det? Skriv till exempel ”minska med en tredjedel” eller ”minska till en tredjedel”.`;
    case 'fee-follows':
      return `En kunds avgift följer av antalet och totalen, så den kan inte ändras för sig. Skriv i stället till exempel ”om antalet ${UNITS[w.priceList.service(service)?.unit ?? 'cases']} för ${w.customer(problem.customer)} ökar 10\u00a0%”, ändra totalen, eller fråga vilket antal som ger en viss avgift.`;
    case 'calls-not-published':
      return `Antalet samtal publiceras inte för ${w.service(service)}, så jag kan bara räkna på ändringar i procent. Skriv till exempel ”öka med 10\u00a0%”.`;
    case 'unclear-equal-part':
      return `Menar du med ${formatExact(problem.value, 'sv')} procentenheter eller till ${formatExact(problem.value, 'sv')}\u00a0%? Skriv till exempel ”öka lika delen med ${formatExact(problem.value, 'sv')} procentenheter”.`;
    case 'unclear-direction':
      return `Ska det öka eller minska med ${formatExact(problem.value, 'sv')}? Skriv till exempel ”öka med …” eller ”minska med …”.`;
    case 'small-total':
      return `Menar du att totalen för ${w.service(service)} blir ${kr(problem.value)}? Skriv annars till exempel ”${formatExact(problem.value, 'sv')} miljoner”.`;
    case 'several-amounts':
      return 'Jag ser flera tal i samma ändring och vet inte vilket som gäller. Skriv en ändring med ett tal i taget, till exempel ”öka med 10\u00a0%”.';
    case 'join-needs-weight':
      return `Hur mycket ska räknas på ${w.customer(problem.customer)}? Skriv till exempel ”om ${w.customer(problem.customer)} går med i ${w.service(service)} ${w.priceList.service(service)?.unit === 'calls' ? `med lika många samtal som ${w.customer(w.example.other)}` : `med 200 ${UNITS[w.priceList.service(service)?.unit ?? 'cases']}`}”.`;
    case 'split-needs-parts':
      return !problem.member
        ? `${w.customer(problem.customer)} är inte med i ${w.service(service)}.`
        : `Hur stora ska delarna vara? Skriv till exempel ”om ${w.customer(problem.customer)} delas i två” eller ”… delas i 60\u00a0% och 40\u00a0%”; delarna ska tillsammans bli hela.`;
    case 'year-without':
      if (problem.what === 'year')
        return `Jag har ingen prislista för ${problem.year}. Åren som finns är ${w.list(w.priceList.years.map(String))}.`;
      return problem.what === 'total'
        ? `${capital(w.service(service))} hade ingen fast avgift ${problem.year}, så det finns ingen total att räkna med.`
        : `Underlaget för ${w.service(service)} ${problem.year} finns inte, så jag kan inte fördela efter det.`;
    case 'no-subject':
      return 'Vem eller vad ska ändras? Ange en kund, en grupp eller totalen.';
  }
}

/** What is said about changed inputs, in Swedish. */
export const WHAT_IF_SV: Pick<Locale['sentences'], WhatIfKeys> = {
  changes: (p, w) => `Ändrat för ${w.service(p.service)}: ${changesSv(p.changes, p.service, w)}.`,
  'what-if': (p, w) => {
    const sign = Number(p.difference.value.toString());
    const about = p.approximate ? 'cirka ' : '';
    const moved =
      sign === 0
        ? 'oförändrat'
        : `${sign > 0 ? 'en ökning' : 'en minskning'} med ${w.size(p.difference)}${p.percent ? ` (${w.signed(p.percent)})` : ''}`;
    return `${capital(w.who(p.who))} betalar då ${about}${w.figure(p.after)}${p.who.type === 'group' || p.who.numbers.length > 1 ? ' tillsammans' : ''} för ${w.service(p.service)} i stället för ${w.figure(p.before)}: ${moved}.`;
  },
  'what-if-leaves': (p, w) =>
    `${capital(w.who(p.who))} betalar då ingenting för ${w.service(p.service)} i stället för ${w.figure(p.before)}; övriga delar på totalen.`,
  'what-if-absent': (p, w) => `${capital(w.who(p.who))} är inte med i ${w.service(p.service)}.`,
  'what-if-joins': (p, w) =>
    `${capital(w.who(p.who))} betalar då ${p.approximate ? 'cirka ' : ''}${w.figure(p.after)} för ${w.service(p.service)}.`,
  'what-if-sides': (p, w) => sides(p, w),
  'what-if-no-side': (p, w) =>
    `Ingen får ${p.side === 'gains' ? 'lägre' : 'högre'} avgift för ${w.service(p.service)} av det.`,
  'what-if-nothing-moves': (p, w) =>
    `Inga avgifter för ${w.service(p.service)} ändras: totalen är densamma och alla behåller sina andelar.`,
  'what-if-below-krona': (p, w) => `Ingen avgift för ${w.service(p.service)} ändras med en hel krona.`,
  'what-if-others': (p, w) =>
    Number(p.count.value) === 1
      ? `Dessutom ändras en avgift som inte visas här, med ${w.signed(p.difference)}.`
      : `Dessutom ändras ${w.figure(p.count)} avgifter som inte visas här, sammanlagt med ${w.signed(p.difference)}.`,
  'what-if-derived': (p, w) =>
    `Vikterna för ${w.service(p.service)} är härledda ur de tryckta avgifterna, så beloppen kan avvika med någon krona.`,
  'what-if-sum': (p, w) =>
    `Kontroll: de exakta avgifterna summerar ${p.addsUp ? '' : 'INTE '}till totalen ${w.figure(p.total)}; avrundade till hela kronor blir de ${w.figure(p.rounded)} (avrundningsrest ${w.signed(p.remainder)}).`,
  'what-if-not-printed': () => 'Beloppen är beräknade, inte tryckta.',
  'no-scenario': () => 'Inget är ändrat; avgifterna räknas på prislistans uppgifter.',
  'table-what-if': (p, w) => `Simulering, ${w.service(p.service)} ${p.year}`,
};

function sides({ gains, losses }: MessageParams['what-if-sides'], w: Words): string {
  const some = (side: typeof gains) =>
    w.list(side.map(({ customer, value }) => `${w.customer(customer)} ${w.signed(value)}`));
  return [
    ...(losses.length > 0 ? [`Mest ökar ${some(losses)}.`] : []),
    ...(gains.length > 0 ? [`Mest minskar ${some(gains)}.`] : []),
  ].join(' ');
}
