import type { Bounds, MeasureUnit, MessageParams, Period, Than } from '../answer/message.ts';
import type { Who } from '../answer/who.ts';
import { printedNumberOf } from '../lineage.ts';
import type { WeightUnit } from '../ports.ts';
import type { Group, Measure } from '../question.ts';
import type { Refusal } from '../understand/outcome.ts';
import { CONTROLS_EN, FORMS_EN } from './controls-en.ts';
import { capital, formatNumber, unbroken } from './format.ts';
import { GOALS_EN } from './goals-en.ts';
import { monthNames } from './month-names.ts';
import { PARTS_EN } from './parts-en.ts';
import { SAVED_EN, sideHeadingEn } from './saved-en.ts';
import { STAGE_EN } from './stage-en.ts';
import { formula } from './steps.ts';
import { changeEn, changeProblemEn, impossibleEn, WHAT_IF_EN } from './what-if-en.ts';
import type { Locale, Words } from './words.ts';

const UNITS: Readonly<Record<WeightUnit, { one: string; many: string }>> = {
  cases: { one: 'case', many: 'cases' },
  calls: { one: 'call', many: 'calls' },
  users: { one: 'concurrent user', many: 'concurrent users' },
};

const GROUPS: Readonly<Record<Group, string>> = {
  all: 'all customers',
  administrations: 'the departments and districts',
  departments: 'the departments',
  districts: 'the district administrations',
  companies: 'the companies',
  foundations: 'the foundations',
};

const MONTHS = monthNames('en-GB');

function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

/** "No customer", "none of the companies" */
function noneOf(who: Who, w: Words): string {
  return isSome(who) ? `None of ${whoEn(who, w)}` : 'No customer';
}

/** Not everybody: a group, or some that are left of it. */
function isSome(who: Who): boolean {
  return who.type === 'customers' || who.group !== 'all';
}

function whoEn(who: Who, w: Words): string {
  // A list that long is in the table.
  if (who.type === 'customers' && who.numbers.length > 6) return `the ${who.numbers.length} customers`;
  return who.type === 'group' ? GROUPS[who.group] : w.list(who.numbers.map(w.customer));
}

function forServices(services: readonly string[], w: Words): string {
  if (services.length === 0 || services.length === w.priceList.services.length)
    return `the ${countWord(w.priceList.services.length)} services`;
  return w.list(services.map(w.service));
}

/** A filter over all services asks for a fee in any of them. */
function anyService(services: readonly string[], w: Words): string {
  return services.length === 0 ? 'the services taken together' : forServices(services, w);
}

/** The services that something holds for: all of them together, or each. */
function inServices(services: readonly string[], isEach: boolean, w: Words): string {
  if (!isEach) return anyService(services, w);
  return services.length === 2
    ? `both ${w.list(services.map(w.service))}`
    : `each of ${forServices(services, w)}`;
}

function countWord(count: number): string {
  return (
    ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'][count] ??
    String(count)
  );
}

/** A year before the newest is over. */
function paysIn(year: number, w: Words): string {
  return year < Math.max(...w.priceList.years) ? 'paid' : 'pays';
}

/** What the members of a group are called, one and several. */
const MEMBERS: Readonly<Record<Group, { one: string; many: string }>> = {
  all: { one: 'customer', many: 'customers' },
  administrations: { one: 'department or district', many: 'departments and districts' },
  departments: { one: 'department', many: 'departments' },
  districts: { one: 'district administration', many: 'district administrations' },
  companies: { one: 'company', many: 'companies' },
  foundations: { one: 'foundation', many: 'foundations' },
};

function members(who: Who, count: { toString(): string }): string {
  const words = MEMBERS[who.type === 'group' ? who.group : 'all'];
  return Number(count.toString()) === 1 ? words.one : words.many;
}

/** Up to a dozen names in full, of more only the first three. */
function someOf(names: readonly string[], w: Words): string {
  return names.length <= 12 ? w.list(names) : `among them ${w.list(names.slice(0, 3))}`;
}

/** One customer is not "together". */
function alone(who: Who): boolean {
  return who.type === 'customers' && who.numbers.length === 1;
}

function isPast(year: number, w: Words): boolean {
  return year < Math.max(...w.priceList.years);
}

/** "pays", "pay" or "paid". */
function payVerb(year: number, many: boolean, w: Words): string {
  return isPast(year, w) ? 'paid' : many ? 'pay' : 'pays';
}

function haveVerb(year: number, many: boolean, w: Words): string {
  return isPast(year, w) ? 'had' : many ? 'have' : 'has';
}

/** "is", "are", or "was" and "were" of a year that is over. */
function isVerb(year: number, many: boolean, w: Words): string {
  return isPast(year, w) ? (many ? 'were' : 'was') : many ? 'are' : 'is';
}

/** The answer to "does A pay more than B?". */
function yesOrNo(asked: 'more' | 'fewer' | null, sign: number): string {
  if (asked === null) return '';
  return (asked === 'more' ? sign > 0 : sign < 0) ? 'Yes. ' : 'No. ';
}

/** A day or month as a text: "1 July 2023". */
export function date(iso: string): string {
  const everyYear = /^--(\d\d)-(\d\d)$/.exec(iso);
  if (everyYear) return `${Number(everyYear[2])} ${MONTHS[Number(everyYear[1]) - 1]} each year`;
  const [year, month, day] = iso.split('-');
  const name = MONTHS[Number(month) - 1] ?? month ?? '';
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

function periodEn({ from, to }: Period): string {
  return from === to ? date(from) : `${date(from)} to ${date(to)}`;
}

function amount(value: number): string {
  return `SEK\u00a0${formatNumber(value, Number.isInteger(value) ? 0 : 2, 'en')}`;
}

function boundsEn(
  { min, max, minInclusive, maxInclusive }: Bounds,
  measure: MeasureUnit,
  than: Than,
  w: Words,
): string {
  const size = (value: number) => {
    const number = formatNumber(value, Number.isInteger(value) ? 0 : 2, 'en');
    return measure === 'kr'
      ? amount(value)
      : measure === 'percent'
        ? `${number}%`
        : `${number} ${UNITS[measure].many}`;
  };
  if (than !== null) {
    const whose =
      typeof than === 'number' ? w.customer(than) : `the ${than === 'mean' ? 'average' : 'median'}`;
    return `${min === null ? 'less' : 'more'} than ${whose} (${size(min ?? max ?? 0)})`;
  }
  if (max === 0) return 'no fixed fee';
  if (min === 0 && max === null && !minInclusive) return 'a fixed fee';
  if (min !== null && min === max) return `exactly ${size(min)}`;
  if (min !== null && max !== null) return `between ${size(min)} and ${size(max)}`;
  if (min !== null) return `${minInclusive ? 'at least' : 'more than'} ${size(min)}`;
  return max !== null ? `${maxInclusive ? 'at most' : 'less than'} ${size(max)}` : '';
}

/** Cases and users are had, kronor and shares of the fee are paid. */
function hasOrPays(measure: MeasureUnit, year: number, many: boolean, w: Words): string {
  return measure === 'kr' || measure === 'percent' ? payVerb(year, many, w) : haveVerb(year, many, w);
}

function measureVerb(
  measure: Measure,
  direction: 'most' | 'least',
  many: boolean,
  year: number,
  w: Words,
): string {
  const most = direction === 'most';
  switch (measure) {
    case 'fee':
      return `${payVerb(year, many, w)} the ${most ? 'most' : 'least'}`;
    case 'count':
      return `${haveVerb(year, many, w)} the ${most ? 'most' : 'fewest'}`;
    case 'share':
      return `${haveVerb(year, many, w)} the ${most ? 'largest' : 'smallest'} share`;
    case 'unit-cost':
      return `${payVerb(year, many, w)} the ${most ? 'most' : 'least'} per unit`;
  }
}

/** How many of each kind, without those that there are none of. */
function kinds(p: MessageParams['list-customers']): readonly string[] {
  const { departments, districts, companies, foundations } = p;
  return [
    [departments, 'department', 'departments'],
    [districts, 'district administration', 'district administrations'],
    [companies, 'company', 'companies'],
    [foundations, 'foundation', 'foundations'],
  ].flatMap(([count, one, many]) => (count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]));
}

function moved(w: Words, p: Pick<MessageParams['change'], 'difference' | 'percent'>): string {
  const sign = Number(p.difference.value.toString());
  if (sign === 0) return 'unchanged';
  return `${sign > 0 ? 'an increase' : 'a decrease'} of ${w.size(p.difference)}${p.percent === null ? '' : ` (${w.signed(p.percent)})`}`;
}

function shortPercent(figure: { readonly value: { toString(): string } }): string {
  const value = Number(figure.value.toString());
  return `${formatNumber(value, Number.isInteger(value) ? 0 : 2, 'en')}%`;
}

function refusal(r: Refusal, years: readonly number[], services: readonly string[], w: Words): string {
  const have = w.list(years.map(String));
  switch (r.type) {
    case 'unknown-customer':
      return `I cannot find a customer called “${r.text}” in the price list, so I cannot give a fee. Please write the customer’s name or number, for example ${w.example.customer} for ${w.customer(w.example.customer)}.`;
    case 'unknown-service':
      return `I do not know a service called “${r.text}”. I can answer about ${w.list(services.map(w.service))}.`;
    case 'unknown-area':
      return `The price list has no group called “${r.text}”, so I give no figure. Please write which districts you mean, for example “${w.customer(w.example.customer)} plus ${w.customer(w.example.other)}”.`;
    case 'contact':
      return `The price list does not say whom to ask. The figures come from ${w.list(w.priceList.documents.map(({ title }) => `“${title}”`))}; please ask those who published the list.`;
    case 'unknown-word':
      return `I do not know what “${r.text}” is here, so I give no figure. I can answer about fixed fees, counts and shares for ${w.list(services.map(w.service))}.`;
    case 'unknown-year':
      return `I have no price list for ${r.year}, so I cannot give a fee for that year. The years that exist are ${have}.`;
    case 'unknown-amount':
      return `I cannot find a fee of ${amount(r.amount)} in the price list. Name the customer and the service and I will show how that fee is calculated.`;
    case 'elsewhere':
      return 'The price list only covers customers within the City of Stockholm, so that place or organisation is not in it. Please ask about one of the city’s departments, districts or companies.';
    case 'unrelated':
      return `I cannot answer that. I only know the fixed fees for ${w.list(services.map(w.service))}, for ${have}.`;
    case 'hypothetical':
      return `I cannot calculate that, so I give no figure. Try “what if ${w.customer(w.example.customer)} increases by 10% in ${w.service(w.example.counted)}?”.`;
    case 'what-if-year':
      return `I can only calculate changes to the price list for ${r.newest}, not ${r.year}.`;
    case 'what-if-no-fee':
      return `${capital(w.service(r.service))} in ${r.year} cannot be recalculated, so I give no figure for that.`;
    case 'what-if-problem':
      return changeProblemEn(r.problem, r.service, w);
    case 'impossible-change':
      return `${impossibleEn(r.error, w)} Nothing is changed.`;
    case 'already-merged':
      return `${w.list(r.parts.map(w.customer))} ${r.parts.length > 1 ? 'are' : 'is'} part of ${w.customer(r.into)} already, so there is nothing to merge. Nothing is changed.`;
    case 'nothing-to-change':
      return 'There is no such change to take back.';
    case 'one-service':
      return 'I calculate one service at a time. Write the changes of each service in a message of its own; they add up.';
    case 'too-many-changes':
      return 'The scenario already has 50 changes. Remove one, or write “reset” to start over.';
    case 'nothing-to-save':
      return 'Nothing is changed, so there is no scenario to save or share. Calculate a change first.';
    case 'too-many-saved':
      return 'You have 50 saved scenarios already. Delete one first.';
    case 'others-scenarios':
      return 'I only show your own scenarios. A colleague can share one by writing “share the scenario” and sending you the line.';
    case 'no-such-format':
      return 'I can save the answer as Excel or CSV. Write for example “export to Excel”.';
    case 'nothing-to-export':
      return 'There is no table or calculation to save as a file. Ask first for, say, the fees of several customers, a ranking or a change.';
    case 'outdated-file':
      return 'The price list has been updated, and the changes in that answer cannot be computed on the new one. Please ask again to get a file of the new answer.';
    case 'not-saved':
      return 'Then I save nothing. The changes are still here to work on.';
    case 'compare-two':
      return 'I compare two scenarios at a time. Write for example “compare A and B”.';
    case 'broken-code':
      return 'The line with the scenario is not complete. Copy all of it, from “scenario:” to the end.';
    case 'no-such-scenario':
      return r.known.length === 0
        ? `You have no scenario called “${r.name}”, and no others saved.`
        : `You have no scenario called “${r.name}”. Saved ones are ${w.list(r.known.map((name) => `“${name}”`))}.`;
    case 'name-taken':
      return `You already have a scenario called “${r.name}”. Please choose another name.`;
    case 'bad-scenario-name':
      return `The name may have ${r.most} characters at most, on one line. Please choose a shorter one.`;
    case 'not-understood':
      return `I did not understand the question. Try “What does ${w.customer(w.example.customer)} pay for ${w.service(w.example.service)} in ${w.example.year}?” or “help”.`;
  }
}

/** Everything that the product says in English. */
export const EN: Locale = {
  language: 'en',
  and: 'and',
  who: whoEn,
  unit: (unit, count) => (count === 1 ? UNITS[unit].one : UNITS[unit].many),
  period: periodEn,
  side: sideHeadingEn,
  date,
  change: changeEn,
  controls: CONTROLS_EN,
  labels: {
    customer: 'Customer',
    service: 'Service',
    year: 'Year',
    fee: 'Fixed fee',
    before: 'Before',
    step: 'Step',
    after: 'After',
    count: 'Count',
    share: 'Share',
    'share-of-fee': 'Share of the fee',
    'unit-cost': 'SEK per unit',
    sum: 'Sum',
    'preliminary-fee': 'Preliminary fee',
    'printed-sum': 'Printed sum',
    place: 'Place',
    difference: 'Difference',
    'difference-percent': 'Difference, %',
    lower: 'Lower',
    higher: 'Higher',
    'equal-part': 'Of which equal part, computed',
    'weighted-part': 'Of which variable part, computed',
    'effect-of-total': 'From the changed total',
    'effect-of-share': 'From the changed share',
    printed: 'Printed',
    computed: 'Computed',
    'rows-add-to': 'Rows add to',
    total: 'Total of the service',
    period: 'Period',
    scenario: 'Scenario',
    changes: 'Changes',
    'saved-on': 'Saved',
    'price-list': 'Price list',
    'block-departments': 'Departments and districts',
    'block-companies': 'Companies',
    'block-all': 'Total',
  },
  suggestion: (s, w) => {
    switch (s.ask) {
      case 'fee':
        return `What does ${w.customer(s.customer)} pay for ${w.service(s.service)}?`;
      case 'how':
        return `How is ${possessive(w.customer(s.customer))} fee for ${w.service(s.service)} in ${s.year} calculated?`;
      case 'how-simulated':
        return `How is ${w.customer(s.customer)}’s fee for ${w.service(s.service)} calculated? ${s.code}`;
      case 'scenario':
        return `Show ${s.code}`;
      case 'replace':
        return `Replace the scenario “${s.name}”`;
      case 'what-if':
        return `What if ${w.customer(s.customer)} increases by 10% in ${w.service(s.service)}?`;
      case 'overview':
        return `What does ${w.customer(s.customer)} pay in total?`;
      case 'change':
        return `How did ${possessive(w.customer(s.customer))} fee for ${w.service(s.service)} change?`;
      case 'change-total':
        return `How did the total for ${w.service(s.service)} change?`;
      case 'rank':
        return `Rank the customers in ${w.service(s.service)}`;
      case 'top':
        return `Which five pay the most for ${w.service(s.service)}?`;
      case 'rule':
        return `How is ${w.service(s.service)} split?`;
      case 'reconciliation':
        return `Does the sum for ${w.service(s.service)} add up correctly?`;
      case 'customers':
        return 'Which customers are there?';
      case 'help':
        return 'What can you do?';
    }
  },
  button: (s, w) => {
    switch (s.ask) {
      case 'fee':
        return `Fee for ${w.service(s.service)}`;
      case 'how':
        return `Calculation, ${w.service(s.service)}`;
      case 'how-simulated':
        return `Calculation, ${w.service(s.service)}`;
      case 'scenario':
        return 'All changed fees';
      case 'replace':
        return `Replace “${s.name}”`;
      case 'what-if':
        return 'Try +10%';
      case 'overview':
        return 'All services';
      case 'change':
        return `Change, ${w.service(s.service)}`;
      case 'change-total':
        return `Change of total, ${w.service(s.service)}`;
      case 'rank':
        return `Ranking, ${w.service(s.service)}`;
      case 'top':
        return `Top five, ${w.service(s.service)}`;
      case 'rule':
        return `How ${w.service(s.service)} is split`;
      case 'reconciliation':
        return `Does ${w.service(s.service)} add up?`;
      case 'customers':
        return 'Show the customers';
      case 'help':
        return 'What can you do?';
    }
  },
  sentences: {
    ...WHAT_IF_EN,
    ...GOALS_EN,
    ...SAVED_EN,
    ...STAGE_EN,
    ...PARTS_EN,
    ...FORMS_EN,
    fee: (p, w) =>
      `${w.customer(p.customer)} ${paysIn(p.year, w)} ${w.figure(p.fee)} for ${w.service(p.service)} in ${p.year}.`,
    'no-fee': (p, w) =>
      `${w.customer(p.customer)} ${paysIn(p.year, w)} no fixed fee for ${w.service(p.service)} in ${p.year}; the price list shows a dash.`,
    'blank-fee': (p, w) =>
      `The price list’s cell for ${w.customer(p.customer)} and ${w.service(p.service)} in ${p.year} is empty, so there is no fee to give.`,
    'not-listed': (p, w) =>
      `${w.customer(p.customer)} is not in the price list for ${w.service(p.service)} in ${p.year}.`,
    'no-fixed-fee': (p, w) =>
      w.priceList.sheet(p.service, p.year) === undefined
        ? `There is nothing about ${w.service(p.service)} for ${p.year}.`
        : `${capital(w.service(p.service))} had no fixed fee in ${p.year}.`,
    overview: (p, w) =>
      p.parts.length === 1 && p.parts[0]
        ? `${w.customer(p.customer)} ${paysIn(p.year, w)} ${w.figure(p.sum)} in fixed fees in ${p.year}, all of it for ${w.service(p.parts[0].service)}.`
        : `${w.customer(p.customer)} ${paysIn(p.year, w)} ${w.figure(p.sum)} in fixed fees in ${p.year}: ${w.list(p.parts.map((part) => `${w.figure(part.fee)} for ${w.service(part.service)}`))}.`,
    'overview-of': (p, w) =>
      `${w.customer(p.customer)} ${paysIn(p.year, w)} ${w.figure(p.sum)} for ${w.list(p.services.map(w.service))} together in ${p.year}: ${w.list(p.parts.map(({ service, fee }) => `${fee === null ? 'no fixed fee' : w.figure(fee)} for ${w.service(service)}`))}.`,
    'overview-none': (p, w) =>
      `${w.customer(p.customer)} ${paysIn(p.year, w)} no fixed fee for any of the services in ${p.year}.`,
    fees: (p, w) =>
      `${capital(w.service(p.service))} in ${p.year}: ${w.list(p.items.map(({ customer, fee }) => `${w.customer(customer)} ${paysIn(p.year, w)} ${fee === null ? 'no fixed fee' : w.figure(fee)}`))}. Together that is ${w.figure(p.sum)}.`,
    sum: (p, w) =>
      `${capital(whoEn(p.who, w))} ${payVerb(p.year, !alone(p.who), w)} ${w.figure(p.sum)}${alone(p.who) ? '' : ' together'} for ${forServices(p.services, w)} in ${p.year}${alone(p.who) ? '' : ` (${p.paying} of ${p.members} ${members(p.who, p.members)} ${payVerb(p.year, true, w)})`}.`,
    'sum-of-counts': (p, w) =>
      `${capital(whoEn(p.who, w))} ${haveVerb(p.year, !alone(p.who), w)} ${w.amount(p.sum)}${alone(p.who) ? '' : ' together'} in ${w.service(p.service)}, as counted for ${p.year}.`,
    'service-total': (p, w) =>
      `The fixed fee for ${w.service(p.service)} ${isVerb(p.year, false, w)} ${w.figure(p.total)} in total in ${p.year}. ${p.paying} customers ${payVerb(p.year, true, w)}.`,
    'all-services-total': (p, w) =>
      `The services’ fixed fees ${isVerb(p.year, true, w)} ${w.figure(p.total)} together in ${p.year}.`,
    'printed-sum-differs': (p, w) =>
      `The price list’s own subtotal for ${w.service(p.service)} is ${w.figure(p.printed)}; its rows add to ${w.figure(p.sum)}. The difference comes from rounding.`,
    'rows-differ-from-total': (p, w) =>
      `The rows for ${w.service(p.service)} add to ${w.figure(p.rows)} while the total is ${w.figure(p.total)}${p.rounding === null ? '' : p.rounding ? ', because each fee is rounded on its own' : ', because some fees differ from the recalculated ones'}.`,
    'companies-with-foundations': () =>
      'As in the price list, the foundations are counted with the companies.',
    'administrations-with-districts': () =>
      'As in the price list, this counts both departments and district administrations.',
    count: (p, w) =>
      `${w.customer(p.customer)} ${haveVerb(p.year, false, w)} ${w.amount(p.count)} in the basis for ${w.service(p.service)} in ${p.year}.`,
    'count-derived': (p, w) =>
      `${w.customer(p.customer)} had ${w.amount(p.count)} in ${w.service(p.service)} in ${p.year}, worked out from the fee.`,
    'no-count': (p, w) =>
      `The price list gives no count for ${w.customer(p.customer)} in ${w.service(p.service)} in ${p.year}.`,
    'count-not-published': (p, w) =>
      `The number of calls is not published for ${w.service(p.service)}, so I cannot give a count.${p.share && p.customer !== null ? ` From the fees for ${p.year} it can be derived that ${w.customer(p.customer)} has about ${w.figure(p.share)} of the calls.` : ''}`,
    'count-missing': (p, w) => `The price list gives no counts for ${w.service(p.service)} in ${p.year}.`,
    share: (p, w) =>
      `${w.customer(p.customer)} ${haveVerb(p.year, false, w)} ${w.figure(p.share)} of the ${UNITS[p.unit].many} in ${w.service(p.service)} in ${p.year} and ${payVerb(p.year, false, w)} the same share of the fee, ${w.figure(p.fee)}.`,
    'share-of-fee': (p, w) =>
      `${w.customer(p.customer)} ${payVerb(p.year, false, w)} ${w.figure(p.share)} of the fee for ${w.service(p.service)} in ${p.year}, ${w.figure(p.fee)}.${p.callShare ? ` Its share of the ${UNITS[p.unit].many} ${isVerb(p.year, false, w)} about ${w.figure(p.callShare)}.` : ''}`,
    'share-of-total': (p, w) =>
      `${capital(whoEn(p.who, w))} ${payVerb(p.year, !alone(p.who), w)} ${w.figure(p.share)} of the fixed fee for ${forServices(p.services, w)} in ${p.year}.`,
    'unit-cost': (p, w) =>
      `${capital(w.service(p.service))} ${isPast(p.year, w) ? 'cost' : 'costs'} ${w.figure(p.cost)} per ${UNITS[p.unit].one} in ${p.year} (the total divided by the count).`,
    'unit-cost-of': (p, w) =>
      `${w.customer(p.customer)} ${payVerb(p.year, false, w)} ${w.figure(p.cost)} per ${UNITS[p.unit].one} for ${w.service(p.service)} in ${p.year}: ${w.figure(p.fee)} divided by ${w.figure(p.count)}.`,
    'unit-cost-not-published': (p, w) =>
      `The counts for ${w.service(p.service)} are not published, so I cannot work out a cost per unit.`,
    average: (p, w) =>
      `The ${p.statistic} for ${whoEn(p.who, w)} ${isVerb(p.year, false, w)} ${w.amount(p.value)} for ${forServices(p.services, w)} in ${p.year}, over the ${p.paying} that ${payVerb(p.year, true, w)}.`,
    'against-average': (p, w) =>
      `${w.customer(p.customer)} has ${w.figure(p.value)}, which is ${w.size(p.difference)} ${Number(p.difference.value) < 0 ? 'less' : 'more'}.`,
    nobody: (p, w) =>
      `${noneOf(p.who, w)} ${haveVerb(p.year, false, w)} such a figure for ${forServices(p.services, w)} in ${p.year}.`,
    'rank-first': (p, w) =>
      `${w.list(p.items.map(({ customer }) => w.customer(customer)))} ${measureVerb(p.measure, p.direction, p.items.length > 1, p.year, w)} for ${forServices(p.services, w)} in ${p.year}${isSome(p.who) ? ` among ${whoEn(p.who, w)}` : ''}: ${p.items[0] ? w.amount(p.items[0].value) : ''}${p.items.length > 1 ? ' each' : ''}.`,
    'rank-list': (p, w) =>
      `${p.all ? `${p.direction === 'most' ? 'At the top' : 'At the bottom'} for ${forServices(p.services, w)} in ${p.year}` : `The ${p.items.length} that ${measureVerb(p.measure, p.direction, true, p.year, w)} for ${forServices(p.services, w)} in ${p.year}`}${isSome(p.who) ? ` among ${whoEn(p.who, w)}` : ''}: ${w.list(p.items.map(({ customer, value }) => `${w.customer(customer)} ${w.amount(value)}`))}.`,
    together: (p, w) => `Together that is ${w.amount(p.value)}.`,
    'rank-at': (p, w) =>
      `Number ${w.figure(p.place)}${p.direction === 'most' ? '' : ' from the bottom'} for ${forServices(p.services, w)} in ${p.year}${isSome(p.who) ? ` among ${whoEn(p.who, w)}` : ''} ${isVerb(p.year, false, w)} ${w.list(p.items.map(({ customer, value }) => `${w.customer(customer)} with ${w.amount(value)}`))}.`,
    'rank-too-few': (p, w) =>
      `Only ${w.figure(p.count)} ${haveVerb(p.year, true, w)} such a figure for ${forServices(p.services, w)} in ${p.year}, so there is no such place.`,
    place: (p, w) =>
      `${w.customer(p.customer)} ${isVerb(p.year, false, w)} number ${w.figure(p.place)} of ${p.of} among ${p.who.type === 'group' && p.who.group === 'all' ? 'the customers' : whoEn(p.who, w)} for ${forServices(p.services, w)} in ${p.year}, with ${w.amount(p.value)}.`,
    'place-none': (p, w) =>
      `${w.customer(p.customer)} has no place for ${forServices(p.services, w)} in ${p.year}, because it ${payVerb(p.year, false, w)} no fee there.`,
    'rank-change': (p, w) =>
      p.items.length === 0
        ? `${isSome(p.who) ? `None of ${whoEn(p.who, w)}` : 'Nobody'} ${payVerb(p.to, false, w)} ${p.direction === 'most' ? 'more' : 'less'} for ${forServices(p.services, w)} in ${p.to} than in ${p.from}.`
        : `The ${p.smallest ? 'smallest' : 'largest'} ${p.direction === 'most' ? 'increase' : 'decrease'}${p.items.length > 1 ? 's' : ''} from ${p.from} to ${p.to} for ${forServices(p.services, w)}${isSome(p.who) ? ` among ${whoEn(p.who, w)}` : ''}: ${w.list(p.items.map(({ customer, value }) => `${w.customer(customer)} ${w.signed(value)}`))}.`,
    'rank-change-count': (p, w) =>
      `${w.figure(p.count)} of ${p.of} ${members(p.who, p.of)} ${p.count.value.toString() === '1' ? 'pays' : 'pay'} ${p.direction === 'most' ? 'more' : 'less'} for ${forServices(p.services, w)} in ${p.to} than in ${p.from}.`,
    'rank-change-left-out': (p, w) =>
      `${w.figure(p.count)} ${members(p.who, p.count.value)} ${p.count.value.toString() === '1' ? 'has' : 'have'} a fee in only one of the years and ${p.count.value.toString() === '1' ? 'is' : 'are'} left out.`,
    'filter-count': (p, w) =>
      `${w.figure(p.count)} of ${p.of} ${members(p.who, p.of)} ${hasOrPays(p.measure, p.year, true, w)} ${boundsEn(p.bounds, p.measure, p.than, w)} ${p.measure === 'kr' ? 'for' : 'in'} ${inServices(p.services, p.each, w)} in ${p.year}.`,
    'filter-between-years': (p, w) => {
      const what = `a fixed fee for ${anyService(p.services, w)} in ${p.year} but not in ${p.notIn}`;
      if (p.customers.length === 0) return `${noneOf(p.who, w)} ${payVerb(p.year, false, w)} ${what}.`;
      const found = `${w.figure(p.count)} ${members(p.who, p.count.value)} ${payVerb(p.year, p.customers.length > 1, w)} ${what}`;
      return p.countOnly ? `${found}.` : `${found}: ${someOf(p.customers.map(w.customer), w)}.`;
    },
    'filter-list': (p, w) =>
      p.customers.length === 0 && p.bounds.max === 0 && p.measure === 'kr'
        ? `${capital(whoEn(p.who, w))}${isSome(p.who) ? ' all' : ''} ${payVerb(p.year, true, w)} a fixed fee for ${inServices(p.services, p.each, w)} in ${p.year}.`
        : p.customers.length === 0
          ? `${noneOf(p.who, w)} ${hasOrPays(p.measure, p.year, false, w)} ${boundsEn(p.bounds, p.measure, p.than, w)} ${p.measure === 'kr' ? 'for' : 'in'} ${inServices(p.services, p.each, w)}${p.exclusively ? ' and for no other service' : ''} in ${p.year}.`
          : `${w.figure(p.count)} ${members(p.who, p.count.value)} ${hasOrPays(p.measure, p.year, p.customers.length > 1, w)} ${boundsEn(p.bounds, p.measure, p.than, w)} ${p.measure === 'kr' ? 'for' : 'in'} ${inServices(p.services, p.each, w)}${p.exclusively ? ' and for no other service' : ''} in ${p.year}: ${someOf(p.customers.map(w.customer), w)}.`,
    'compare-two': (p, w) => {
      const sign = Number(p.difference.value.toString());
      const word = p.a.unit === 'kr' ? payVerb : haveVerb;
      const sides = `${yesOrNo(p.asked, sign)}${capital(whoEn(p.first, w))} ${word(p.year, !alone(p.first), w)} ${w.amount(p.a)} and ${whoEn(p.second, w)} ${w.amount(p.b)} for ${forServices(p.services, w)} in ${p.year}.`;
      if (sign === 0) return `${sides} That is the same.`;
      // Whoever pays more is named, unless the question was who pays less.
      const less = p.asked === 'fewer';
      const named = sign > 0 === less ? p.second : p.first;
      return `${sides} ${capital(whoEn(named, w))} ${word(p.year, !alone(named), w)} ${w.size(p.difference)} ${less ? 'less' : 'more'}${p.percent ? ` (${w.signed(p.percent)})` : ''}.`;
    },
    'compare-many': (p, w) =>
      `${capital(forServices(p.services, w))} in ${p.year}: ${w.list(p.items.map(({ who, value }) => `${whoEn(who, w)} ${value === null ? 'no fee' : w.amount(value)}`))}.`,
    'compare-services': (p, w) =>
      `${p.customer === null ? 'The totals' : `${possessive(w.customer(p.customer))} fees`} in ${p.year}: ${w.list(p.items.map(({ service, value }) => `${w.service(service)} ${value === null ? 'no fixed fee' : w.amount(value)}`))}.${p.difference === null ? '' : ` The difference is ${w.size(p.difference)}.`}`,
    change: (p, w) =>
      `${capital(whoEn(p.who, w))} paid ${w.figure(p.before)} for ${w.service(p.service)} in ${p.from} and ${payVerb(p.to, !alone(p.who), w)} ${w.figure(p.after)} in ${p.to}: ${moved(w, p)}.`,
    'change-measure': (p, w) =>
      p.after.unit === 'percent'
        ? `${capital(whoEn(p.who, w))} had ${w.figure(p.before)} of the fee for ${w.service(p.service)} in ${p.from} and ${w.figure(p.after)} in ${p.to}: ${moved(w, { difference: p.difference, percent: null })}.`
        : `${capital(whoEn(p.who, w))} had ${w.figure(p.before)} in the basis for ${w.service(p.service)} in ${p.from} and ${w.figure(p.after)} in ${p.to}: ${moved(w, { difference: p.difference, percent: null })}.`,
    'change-sum': (p, w) =>
      `${capital(whoEn(p.who, w))} paid ${w.figure(p.before)} for ${anyService(p.services, w)}${p.services.length === 0 ? '' : ' together'} in ${p.from} and ${payVerb(p.to, !alone(p.who), w)} ${w.figure(p.after)} in ${p.to}: ${moved(w, p)}.`,
    'change-split': (p, w) =>
      p.totalBefore.value === p.totalAfter.value
        ? 'The total is unchanged, so the whole difference comes from the changed share.'
        : `Of the difference, ${w.signed(p.effectOfTotal)} comes from the total going from ${w.figure(p.totalBefore)} to ${w.figure(p.totalAfter)}, and ${w.signed(p.effectOfShare)} from the changed share.`,
    'change-total': (p, w) =>
      `The total for ${w.service(p.service)} went from ${w.figure(p.before)} in ${p.from} to ${w.figure(p.after)} in ${p.to}: ${moved(w, p)}.`,
    'change-new': (p, w) =>
      `${capital(whoEn(p.who, w))} had no fee for ${w.service(p.service)} in ${p.from} and ${payVerb(p.to, !alone(p.who), w)} ${w.figure(p.after)} in ${p.to}. A change in percent cannot be given.`,
    'change-ended': (p, w) =>
      `${capital(whoEn(p.who, w))} paid ${w.figure(p.before)} for ${w.service(p.service)} in ${p.from} and ${haveVerb(p.to, !alone(p.who), w)} no fee in ${p.to}.`,
    'change-none': (p, w) =>
      `${capital(whoEn(p.who, w))} ${haveVerb(p.to, !alone(p.who), w)} no fee for ${w.service(p.service)} in either ${p.from} or ${p.to}.`,
    'change-no-earlier-fee': (p, w) =>
      `${w.priceList.sheet(p.service, p.from) === undefined ? `There is nothing about ${w.service(p.service)} for ${p.from}` : `${capital(w.service(p.service))} had no fixed fee in ${p.from}`}, so no change can be given.${p.after ? ` In ${p.to} the fee ${isVerb(p.to, false, w)} ${w.figure(p.after)}.` : ''}`,
    explain: (p, w) =>
      `${possessive(w.customer(p.customer))} fee for ${w.service(p.service)} in ${p.year} ${isVerb(p.year, false, w)} ${w.figure(p.fee)}. It ${isVerb(p.year, false, w)} calculated like this: ${formula(p.explanation, p.derived, 'en')}, rounded to whole kronor.`,
    'explain-differs': (p, w) =>
      `The printed fee, ${w.figure(p.printed)}, does not agree with the computed one, ${w.figure(p.computed)}. The printed fee is the one that applies.`,
    'difference-remark': (p, w) => w.priceList.sheet(p.service, p.year)?.differenceRemark?.en ?? '',
    'explain-not-recomputed': (p, w) =>
      `The rule behind ${w.service(p.service)} in ${p.year} is not in the price list, so those fees can be looked up and compared but not recalculated.`,
    'explain-overview': (p, w) =>
      `${w.customer(p.customer)} ${payVerb(p.year, false, w)} for ${w.list(p.services.map(w.service))} in ${p.year}. Choose which fee I should work out.`,
    'rule-proportional': (p, w) =>
      `${capital(w.service(p.service))} in ${p.year}: ${w.figure(p.total)} ${isVerb(p.year, false, w)} split by the customer’s share of the ${UNITS[p.unit].many}${p.period ? ` (${periodEn(p.period)})` : ''}.`,
    'rule-pools': (p, w) =>
      `${capital(w.service(p.service))} in ${p.year}: of ${w.figure(p.total)}, ${shortPercent(p.equal)} (${w.figure(p.equalTotal)}) ${isVerb(p.year, false, w)} split equally between the ${p.members} customers that ${isPast(p.year, w) ? 'used' : 'use'} the service, ${w.figure(p.equalEach)} each. The rest, ${shortPercent(p.rest)} (${w.figure(p.restTotal)}), ${isVerb(p.year, false, w)} split by share of the ${UNITS[p.unit].many}${p.period ? ` (${periodEn(p.period)})` : ''}.`,
    'rule-unknown': (p, w) =>
      `The total for ${w.service(p.service)} in ${p.year} was ${w.figure(p.total)}, but the rule that split it is not in the price list.`,
    'rule-overview': (p, w) =>
      `This is how the services’ fixed fees ${isVerb(p.year, true, w)} split in ${p.year}:`,
    'derived-weights': (p, w) =>
      `The number of calls is not published for ${w.service(p.service)}. The weights are derived from the printed fees and only say how the customers relate to each other.`,
    'inverted-counts': (p) =>
      `The counts for ${p.year} are worked out from the fees, because the list only prints their sum.`,
    'rounded-half-up': () => 'Each fee is rounded on its own to whole kronor, half a krona upwards.',
    'zero-not-absent': (p, w) =>
      `A customer that uses ${w.service(p.service)} pays the equal part even without ${UNITS[w.priceList.service(p.service)?.unit ?? 'calls'].many}.`,
    'counted-in': (p, w) =>
      `According to a footnote, ${possessive(w.customer(p.customer))} calls are counted in ${possessive(w.customer(p.into))} (${p.into}).`,
    'counted-in-but-charged': (p, w) =>
      `A footnote says that ${w.customer(p.customer)} is counted in ${w.customer(p.into)}, but ${p.fee.source.type === 'printed' ? 'the list still charges' : 'it has a count of its own and a fee of'} ${w.figure(p.fee)}.`,
    'counts-others': (p, w) =>
      `According to a footnote, the count includes ${w.list(p.others.map(w.customer))}.`,
    'price-per-call': (p, w) =>
      `A price per call comes on top of the fixed fee for ${w.list(p.services.map(w.service))}; it is not in the list.`,
    'nothing-on-top': (p, w) =>
      `The list states nothing on top of the fixed fee for ${w.list(p.services.map(w.service))} in ${p.year}.`,
    'customer-numbers': (p, w) =>
      `${w.list(p.customers.map((customer) => `${w.customer(customer)} has customer number ${printedNumberOf(customer, w.priceList)}`))}.`,
    'zero-not-counted': (p, w) => `Another ${w.figure(p.count)} in the list pay nothing at all.`,
    'printed-as': (p) => `The list prints the name as “${p.printed}”.`,
    'share-is-of-fee': (p, w) =>
      `The share printed for ${w.service(p.service)} is the share of the fee, equal part included, not of the calls.`,
    source: (p, w) =>
      `${p.fee && p.customer !== null ? `${w.figure(p.fee)} is printed` : 'The figures are printed'} in “${p.place.title}”, section ${p.place.section}, column ${p.place.column}${p.customer === null ? '' : `, row ${printedNumberOf(p.customer, w.priceList)}${p.printedName ? ` ${p.printedName}` : ''}`}.`,
    'source-overview': (p, w) => `The figures come from ${w.list(p.titles.map((title) => `“${title}”`))}.`,
    period: (p, w) =>
      p.period === null
        ? `The price list gives no measurement period for ${w.service(p.service)} in ${p.year}.`
        : p.period.from === p.period.to
          ? `The number of ${UNITS[p.unit].many} for ${w.service(p.service)} in ${p.year} is read on ${periodEn(p.period)}.`
          : `The number of ${UNITS[p.unit].many} for ${w.service(p.service)} in ${p.year} was measured from ${periodEn(p.period)}.`,
    'reconciled-all': (p, w) =>
      `All ${p.rows} fees for ${w.service(p.service)} in ${p.year} agree to the krona when recalculated.`,
    'reconciled-differs': (p, w) =>
      `${capital(countWord(p.differing))} of ${p.rows} fees for ${w.service(p.service)} in ${p.year} differ from the recalculated ones.`,
    'reconciled-not': (p, w) =>
      `The fees for ${w.service(p.service)} in ${p.year} cannot be recalculated, because the rule is not in the list.`,
    'reconciled-customer': (p, w) =>
      p.printed.value.toString() === p.computed.value.toString()
        ? `${possessive(w.customer(p.customer))} fee for ${w.service(p.service)} in ${p.year} agrees: printed and recalculated it is ${w.figure(p.printed)}.`
        : `${possessive(w.customer(p.customer))} printed fee for ${w.service(p.service)} in ${p.year} is ${w.figure(p.printed)}, but recalculated it is ${w.figure(p.computed)}.`,
    'sums-agree': (p, w) => `The rows for ${w.service(p.service)} add to the total.`,
    'membership-yes': (p, w) =>
      `Yes, ${w.customer(p.customer)} ${isVerb(p.year, false, w)} in ${w.service(p.service)} in ${p.year} and ${payVerb(p.year, false, w)} ${w.figure(p.fee)}.`,
    'membership-zero': (p, w) =>
      `${w.customer(p.customer)} is listed for ${w.service(p.service)} in ${p.year} but ${payVerb(p.year, false, w)} no fixed fee.`,
    'membership-no': (p, w) =>
      `No, ${w.customer(p.customer)} ${isVerb(p.year, false, w)} not in ${w.service(p.service)} in ${p.year}.`,
    memberships: (p, w) =>
      p.paid.length === 0
        ? `${w.customer(p.customer)} ${isPast(p.year, w) ? 'did' : 'does'} not pay for any service in ${p.year}${p.listed.length > 0 ? ` but ${isVerb(p.year, false, w)} listed without a fee in ${w.list(p.listed.map(w.service))}` : ''}.`
        : `${w.customer(p.customer)} ${payVerb(p.year, false, w)} for ${w.list(p.paid.map(({ service, fee }) => `${w.service(service)} (${w.figure(fee)})`))} in ${p.year}${p.listed.length > 0 ? ` and ${isVerb(p.year, false, w)} listed without a fee in ${w.list(p.listed.map(w.service))}` : ''}.`,
    members: (p, w) =>
      `${w.figure(p.paying)} customers ${payVerb(p.year, true, w)} for ${w.service(p.service)} in ${p.year}; ${w.figure(p.listed)} ${isVerb(p.year, true, w)} listed.${p.customers.length > 0 ? ` They ${isVerb(p.year, true, w)} ${w.list(p.customers.map(w.customer))}.` : ''}`,
    'list-customers': (p, w) =>
      `The price list${p.year === null ? '' : ` for ${p.year}`} has ${w.figure(p.count)} customers: ${w.list(kinds(p))}.`,
    'list-services': (p, w) =>
      `The services are ${w.list(p.services.map(({ service, paying }) => `${w.serviceName(service)} (${w.amount(paying)} pay)`))}, as of ${p.year}.`,
    'list-years': (p, w) => `There are fees for ${w.list(p.years.map(String))}.`,
    background: (p, w) => unbroken(w.priceList.background.find((fact) => fact.key === p.fact)?.en ?? ''),
    'background-source': (p, w) =>
      `Source: “${w.priceList.documents.find((document) => document.key === p.document)?.title ?? p.document}”, ${p.section}.`,
    greeting: (_, w) =>
      `Hello! Ask me what a customer pays for ${w.list(w.priceList.services.map(({ key }) => w.service(key)))}, and I will show the fee and where it is printed.`,
    welcome: () =>
      'Hello! I am Avgiftsboten. I answer what the departments, districts and companies of the City of Stockholm pay for the shared services, and show how the fees are calculated. Write a question, or “help”.',
    help: (p, w) =>
      `I know the fixed fees for ${w.list(p.services.map(w.service))}, for ${w.list(p.years.map(String))}. Ask for a fee, a count, a share, the sum for a group, a ranking, a comparison, the change between years, how a fee is calculated or where it is printed. You can also calculate changes: “what if ${w.customer(w.example.customer)} increases by 10% in ${w.service(w.example.counted)}?” Use the customer’s name or number; follow-ups such as “and ${w.customer(w.example.other)}?” work.`,
    thanks: () => 'You’re welcome! Let me know if there is anything else.',
    goodbye: () => 'Goodbye!',
    'language-set': () => 'Then we will continue in English.',
    'answered-below': () => 'The answer is at the end of the chat.',
    'too-fast': () => 'That was a little too fast for me. Please wait about ten seconds and try again.',
    'already-done': () => 'That has been done already. See the latest answer in the chat.',
    'not-remembered': () =>
      'I cannot remember what we have said right now. Please write the whole question next time.',
    'not-saved': () =>
      'I could not save that right now, so nothing has changed. Please try again in a little while.',
    'memory-unreachable': () =>
      'I cannot reach what was said and saved before right now, so I only answer what you just wrote.',
    apology: () =>
      'Something went wrong on my side and I cannot answer right now. Please try again in a little while.',
    clarify: ({ clarification: c }, w) => {
      switch (c.type) {
        case 'ambiguous-customer':
          return c.customers.length > 8
            ? `“${c.text}” fits ${c.customers.length} customers. Which one do you mean? Please write more of the name, or the customer number.`
            : `“${c.text}” could be several customers. Which one do you mean?`;
        case 'near-customer':
          return `I do not recognise “${c.text}”. Did you mean ${c.customers.slice(0, 8).map(w.customer).join(' or ')}?`;
        case 'ambiguous-service':
          return `“${c.text}” could be several services. Which one do you mean?`;
        case 'near-service':
          return `I do not recognise “${c.text}”. Did you mean ${c.services.map(w.service).join(' or ')}?`;
        case 'quarter':
          return `${c.name} is not a customer in the price list, but lies in ${w.customer(c.customer)}. Did you mean ${w.customer(c.customer)}?`;
        case 'ambiguous-amount':
          return `Several customers have the fee ${amount(c.amount)}. Which one do you mean?`;
        case 'scenario-exists':
          return `You already have a scenario called “${c.name}”. Shall I replace it? Otherwise write another name, for example “save as ${c.name} 2”.`;
        case 'need-scenario-name':
          return 'What should the scenario be called? Write for example “save as Budget A”.';
        case 'need-service':
          return 'Which service is it about?';
        case 'unclear-change':
          return changeProblemEn(c.problem, c.service, w);
        case 'need-customer':
          return 'Which customer is it about? Write the name or the customer number.';
        case 'need-second-customer':
          return 'What should I compare with? Write one more customer or group.';
      }
    },
    refuse: ({ refusal: r, years, services }, w) => refusal(r, years, services, w),
    'reading-note': ({ note }, w) => {
      switch (note.type) {
        case 'recognised':
          return note.by === 'former'
            ? `${note.formerName ?? note.text} has been part of ${w.customer(note.customer)} since ${note.until ? date(note.until) : 'earlier'}.`
            : `I read “${note.text}” as ${w.customer(note.customer)} (${printedNumberOf(note.customer, w.priceList)}).`;
        case 'corrected-service':
          return `I read “${note.text}” as ${w.service(note.service)}.`;
        case 'without-changes':
          return 'These are the figures of the price list; your changes are not counted here. Write “how is … affected?” to see them with the changes.';
        case 'whole-year':
          return 'Fees are for the whole year; the price list does not divide them into months or quarters.';
        case 'older-card':
          return 'The card is older than what you changed last. I went on from the card; write “undo” to get the other back.';
        case 'also-removed':
          return `“${changeEn(note.change, note.service, w)}” is removed too, because it built on that change.`;
        case 'list-changed':
          return 'The price list has changed since this card was made. The figures here are computed on the present one.';
        case 'ignored':
          return `I did not understand ${w.list(note.words.map((word) => `“${word}”`))} and left it out.`;
      }
    },
    'table-fees': (p, w) =>
      `${capital(forServices(p.services, w))} ${p.year}${p.who.type === 'group' && p.who.group !== 'all' ? `, ${whoEn(p.who, w)}` : ''}`,
    'table-change': (p, w) => `${capital(forServices(p.services, w))} ${p.from}–${p.to}`,
    'table-sums': (p, w) => `Sums for ${w.service(p.service)} ${p.year}`,
    'table-differing': (p, w) => `Rows that differ, ${w.service(p.service)} ${p.year}`,
    'table-customers': () => 'Customers',
    'table-overview': (p, w) => `${w.customer(p.customer)} ${p.year}`,
    'table-services': (p) => `The services ${p.year}`,
  },
};
