import type { Figure } from '../answer/figure.ts';
import type { Bounds, MeasureUnit, MessageParams, Period, Than } from '../answer/message.ts';
import type { Who } from '../answer/who.ts';
import { printedNumberOf } from '../lineage.ts';
import type { WeightUnit } from '../ports.ts';
import type { Group, Measure } from '../question.ts';
import type { Refusal } from '../understand/outcome.ts';
import { CONTROLS_SV, FORMS_SV } from './controls-sv.ts';
import { capital, formatNumber, unbroken } from './format.ts';
import { GOALS_SV } from './goals-sv.ts';
import { monthNames } from './month-names.ts';
import { PARTS_SV } from './parts-sv.ts';
import { SAVED_SV, sideHeadingSv } from './saved-sv.ts';
import { STAGE_SV } from './stage-sv.ts';
import { formula } from './steps.ts';
import { changeProblemSv, changeSv, impossibleSv, WHAT_IF_SV } from './what-if-sv.ts';
import type { Locale, Words } from './words.ts';

const UNITS: Readonly<Record<WeightUnit, { one: string; many: string; definite: string }>> = {
  cases: { one: 'ärende', many: 'ärenden', definite: 'ärendena' },
  calls: { one: 'samtal', many: 'samtal', definite: 'samtalen' },
  users: { one: 'samtidig användare', many: 'samtidiga användare', definite: 'de samtidiga användarna' },
};

const GROUPS: Readonly<Record<Group, string>> = {
  all: 'alla kunder',
  administrations: 'förvaltningarna',
  departments: 'fackförvaltningarna',
  districts: 'stadsdelsförvaltningarna',
  companies: 'bolagen',
  foundations: 'stiftelserna',
};

const MONTHS = monthNames('sv-SE');

/** "Järva sdf:s", "Trafikkontorets", "Stockholmshems": abbreviations take a colon, words that end in s take nothing. */
export function genitive(name: string): string {
  if (/(?:^|\s)(?:sdf|[A-ZÅÄÖ]{2,})$/.test(name)) return `${name}:s`;
  return /[sxz]$/i.test(name) ? name : `${name}s`;
}

/** Not everybody: a group, or some that are left of it. */
function isSome(who: Who): boolean {
  return who.type === 'customers' || who.group !== 'all';
}

function whoSv(who: Who, w: Words): string {
  // A list that long is in the table.
  if (who.type === 'customers' && who.numbers.length > 6) return `de ${who.numbers.length} kunderna`;
  return who.type === 'group' ? GROUPS[who.group] : w.list(who.numbers.map(w.customer));
}

function forServices(services: readonly string[], w: Words): string {
  if (services.length === 0 || services.length === w.priceList.services.length)
    return `de ${countWord(w.priceList.services.length)} tjänsterna`;
  return w.list(services.map(w.service));
}

/** A filter over all services asks for a fee in any of them. */
function anyService(services: readonly string[], w: Words): string {
  return services.length === 0 ? 'tjänsterna sammantaget' : forServices(services, w);
}

/** The services that something holds for: all of them together, or each. */
function inServices(services: readonly string[], isEach: boolean, w: Words): string {
  if (!isEach) return anyService(services, w);
  return services.length === 2
    ? `både ${w.list(services.map(w.service))}`
    : `var och en av ${forServices(services, w)}`;
}

function countWord(count: number): string {
  return (
    ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'][count] ??
    String(count)
  );
}

/** A year before the newest is over. */
function isPast(year: number, w: Words): boolean {
  return year < Math.max(...w.priceList.years);
}

function paysIn(year: number, w: Words): string {
  return isPast(year, w) ? 'betalade' : 'betalar';
}

function isIn(year: number, w: Words): string {
  return isPast(year, w) ? 'var' : 'är';
}

function hasIn(year: number, w: Words): string {
  return isPast(year, w) ? 'hade' : 'har';
}

/** What the members of a group are called, one and several. */
const MEMBERS: Readonly<Record<Group, { one: string; many: string }>> = {
  all: { one: 'kund', many: 'kunder' },
  administrations: { one: 'förvaltning', many: 'förvaltningar' },
  departments: { one: 'fackförvaltning', many: 'fackförvaltningar' },
  districts: { one: 'stadsdelsförvaltning', many: 'stadsdelsförvaltningar' },
  companies: { one: 'bolag', many: 'bolag' },
  foundations: { one: 'stiftelse', many: 'stiftelser' },
};

function members(who: Who, count: { toString(): string }): string {
  const words = MEMBERS[who.type === 'group' ? who.group : 'all'];
  return Number(count.toString()) === 1 ? words.one : words.many;
}

/** Up to a dozen names in full, of more only the first three. */
function someOf(names: readonly string[], w: Words): string {
  return names.length <= 12 ? w.list(names) : `bland annat ${w.list(names.slice(0, 3))}`;
}

/** "Ingen av kunderna": of everybody, who is not "alla kunder". */
function ofWhom(who: Who, w: Words): string {
  return isSome(who) ? whoSv(who, w) : 'kunderna';
}

/** "Ingen", "ingen av stadsdelsförvaltningarna", "varken Bromma sdf eller Farsta sdf". */
function noneOf(who: Who, w: Words): string {
  const [one, other, ...more] = who.type === 'customers' ? who.numbers : [];
  if (one !== undefined && other !== undefined && more.length === 0)
    return `Varken ${w.customer(one)} eller ${w.customer(other)}`;
  return isSome(who) ? `Ingen av ${whoSv(who, w)}` : 'Ingen';
}

/** One customer is not "together". */
function alone(who: Who): boolean {
  return who.type === 'customers' && who.numbers.length === 1;
}

/** The answer to "betalar A mer än B?". */
function yesOrNo(asked: 'more' | 'fewer' | null, sign: number): string {
  if (asked === null) return '';
  return (asked === 'more' ? sign > 0 : sign < 0) ? 'Ja. ' : 'Nej. ';
}

/** A day or month as a text: "1 juli 2023". */
export function date(iso: string): string {
  const everyYear = /^--(\d\d)-(\d\d)$/.exec(iso);
  if (everyYear) return `${Number(everyYear[2])} ${MONTHS[Number(everyYear[1]) - 1]} varje år`;
  const [year, month, day] = iso.split('-');
  const name = MONTHS[Number(month) - 1] ?? month ?? '';
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

function periodSv({ from, to }: Period): string {
  return from === to ? date(from) : `${date(from)}–${date(to)}`;
}

function boundsSv(
  { min, max, minInclusive, maxInclusive }: Bounds,
  measure: MeasureUnit,
  than: Than,
  w: Words,
): string {
  const size = (value: number) => {
    const number = formatNumber(value, Number.isInteger(value) ? 0 : 2, 'sv');
    return measure === 'kr'
      ? `${number}\u00a0kr`
      : measure === 'percent'
        ? `${number}\u00a0%`
        : `${number} ${UNITS[measure].many}`;
  };
  if (than !== null) {
    const whose = typeof than === 'number' ? w.customer(than) : than === 'mean' ? 'genomsnittet' : 'medianen';
    return `${min === null ? 'mindre' : 'mer'} än ${whose} (${size(min ?? max ?? 0)})`;
  }
  if (max === 0) return 'ingen fast avgift';
  if (min === 0 && max === null && !minInclusive) return 'fast avgift';
  if (min !== null && min === max) return `exakt ${size(min)}`;
  if (min !== null && max !== null) return `mellan ${size(min)} och ${size(max)}`;
  if (min !== null) return minInclusive ? `minst ${size(min)}` : `mer än ${size(min)}`;
  return max !== null ? (maxInclusive ? `högst ${size(max)}` : `mindre än ${size(max)}`) : '';
}

/** Cases and users are had, kronor and shares of the fee are paid. */
function hasOrPays(measure: MeasureUnit, year: number, w: Words): string {
  if (measure === 'kr' || measure === 'percent') return paysIn(year, w);
  return hasIn(year, w);
}

function measureVerb(
  measure: Measure,
  direction: 'most' | 'least',
  unit: WeightUnit | null,
  year: number,
  w: Words,
): string {
  const most = direction === 'most';
  const pays = paysIn(year, w);
  const has = hasIn(year, w);
  switch (measure) {
    case 'fee':
      return `${pays} ${most ? 'mest' : 'minst'}`;
    case 'count':
      return `${has} ${most ? 'flest' : 'färst'}${unit === null ? '' : ` ${UNITS[unit].many}`}`;
    case 'share':
      return `${has} ${most ? 'störst' : 'minst'} andel`;
    case 'unit-cost':
      return `${pays} ${most ? 'mest' : 'minst'} per enhet`;
  }
}

/** Fees are paid for a service, cases are had in it. */
function preposition(measure: Measure): string {
  return measure === 'count' || measure === 'share' ? 'i' : 'för';
}

function unitOf(items: readonly { readonly value: Figure }[]): WeightUnit | null {
  const unit = items[0]?.value.unit;
  return unit === 'cases' || unit === 'calls' || unit === 'users' ? unit : null;
}

/** How many of each kind, without those that there are none of. */
function kinds(p: MessageParams['list-customers']): readonly string[] {
  const { departments, districts, companies, foundations } = p;
  return [
    [departments, 'fackförvaltning', 'fackförvaltningar'],
    [districts, 'stadsdelsförvaltning', 'stadsdelsförvaltningar'],
    [companies, 'bolag', 'bolag'],
    [foundations, 'stiftelse', 'stiftelser'],
  ].flatMap(([count, one, many]) => (count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]));
}

function moved(
  value: { toString(): string },
  w: Words,
  p: Pick<MessageParams['change'], 'difference' | 'percent'>,
): string {
  const sign = Number(value.toString());
  if (sign === 0) return 'oförändrat';
  const percent = p.percent === null ? '' : ` (${w.signed(p.percent)})`;
  return `${sign > 0 ? 'en ökning' : 'en minskning'} med ${w.size(p.difference)}${percent}`;
}

function refusal(r: Refusal, years: readonly number[], services: readonly string[], w: Words): string {
  const have = w.list(years.map(String));
  switch (r.type) {
    case 'unknown-customer':
      return `Jag hittar ingen kund som heter ”${r.text}” i prislistan, så jag kan inte ge någon avgift. Skriv kundens namn eller nummer, till exempel ${w.example.customer} för ${w.customer(w.example.customer)}.`;
    case 'unknown-service':
      return `Jag känner inte till någon tjänst som heter ”${r.text}”. Jag kan svara om ${w.list(services.map(w.service))}.`;
    case 'unknown-area':
      return `Prislistan har ingen grupp som heter ”${r.text}”, så jag ger ingen siffra. Skriv vilka stadsdelar du menar, till exempel ”${w.customer(w.example.customer)} plus ${w.customer(w.example.other)}”.`;
    case 'contact':
      return `Prislistan säger inte vem man ska fråga. Siffrorna kommer ur ${w.list(w.priceList.documents.map(({ title }) => `”${title}”`))}; hör gärna med den som har gett ut listan.`;
    case 'unknown-word':
      return `Jag vet inte vad ”${r.text}” är här, så jag ger ingen siffra. Jag kan svara om fasta avgifter, antal och andelar för ${w.list(services.map(w.service))}.`;
    case 'unknown-year':
      return `Jag har ingen prislista för ${r.year} och kan därför inte ge någon avgift för det året. Åren som finns är ${have}.`;
    case 'unknown-amount':
      return `Jag hittar ingen avgift på ${formatNumber(r.amount, Number.isInteger(r.amount) ? 0 : 2, 'sv')}\u00a0kr i prislistan. Ange gärna kund och tjänst så visar jag hur den avgiften räknas fram.`;
    case 'elsewhere':
      return 'Prislistan gäller bara kunder inom Stockholms stad, så den orten eller organisationen finns inte med. Fråga gärna om en förvaltning, en stadsdelsförvaltning eller ett bolag i staden.';
    case 'unrelated':
      return `Det kan jag inte svara på. Jag kan bara de fasta avgifterna för ${w.list(services.map(w.service))}, åren ${have}.`;
    case 'hypothetical':
      return `Den frågan kan jag inte räkna på, så jag ger ingen siffra. Skriv till exempel ”om ${w.customer(w.example.customer)} ökar 10\u00a0% i ${w.service(w.example.counted)}?”.`;
    case 'what-if-year':
      return `Jag kan bara räkna på ändringar i prislistan för ${r.newest}, inte ${r.year}.`;
    case 'what-if-no-fee':
      return `${capital(w.service(r.service))} ${r.year} går inte att räkna om, så jag ger ingen siffra på det.`;
    case 'what-if-problem':
      return changeProblemSv(r.problem, r.service, w);
    case 'impossible-change':
      return `${impossibleSv(r.error, w)} Ingenting är ändrat.`;
    case 'already-merged':
      return `${w.list(r.parts.map(w.customer))} hör redan till ${w.customer(r.into)}, så det finns inget att slå ihop. Ingenting är ändrat.`;
    case 'nothing-to-change':
      return 'Det finns ingen sådan ändring att ta tillbaka.';
    case 'one-service':
      return 'Jag räknar på en tjänst i taget. Skriv ändringarna för var och en av tjänsterna i ett eget meddelande; de läggs ihop.';
    case 'too-many-changes':
      return 'Scenariot har redan 50 ändringar. Ta bort någon, eller skriv ”återställ” och börja om.';
    case 'nothing-to-save':
      return 'Inget är ändrat, så det finns inget scenario att spara eller dela. Räkna på en ändring först.';
    case 'too-many-saved':
      return 'Du har redan 50 sparade scenarier. Ta bort något först.';
    case 'others-scenarios':
      return 'Jag visar bara dina egna scenarier. En kollega kan dela sitt genom att skriva ”dela scenariot” och skicka raden till dig.';
    case 'no-such-format':
      return 'Jag kan spara svaret som Excel eller CSV. Skriv till exempel ”exportera till Excel”.';
    case 'nothing-to-export':
      return 'Det finns ingen tabell eller uträkning att spara som fil. Fråga först om till exempel en avgift för flera kunder, en rangordning eller en ändring.';
    case 'outdated-file':
      return 'Prislistan har uppdaterats, och ändringarna i svaret går inte att räkna på den nya. Ställ gärna frågan igen, så får du en fil på det nya svaret.';
    case 'not-saved':
      return 'Då sparar jag inget. Ändringarna är kvar att räkna vidare på.';
    case 'compare-two':
      return 'Jag jämför två scenarier i taget. Skriv till exempel ”jämför A och B”.';
    case 'broken-code':
      return 'Raden med scenariot är inte hel. Kopiera hela raden, från ”scenario:” till slutet.';
    case 'no-such-scenario':
      return r.known.length === 0
        ? `Du har inget scenario som heter ”${r.name}”, och inga andra sparade.`
        : `Du har inget scenario som heter ”${r.name}”. Sparade är ${w.list(r.known.map((name) => `”${name}”`))}.`;
    case 'name-taken':
      return `Du har redan ett scenario som heter ”${r.name}”. Välj ett annat namn.`;
    case 'bad-scenario-name':
      return `Namnet får ha högst ${r.most} tecken och stå på en rad. Välj ett kortare namn.`;
    case 'not-understood':
      return `Jag förstod inte frågan. Skriv till exempel ”Vad betalar ${w.customer(w.example.customer)} för ${w.service(w.example.service)} ${w.example.year}?” eller ”hjälp”.`;
  }
}

/** Everything that the product says in Swedish. */
export const SV: Locale = {
  language: 'sv',
  and: 'och',
  who: whoSv,
  unit: (unit, count) => (count === 1 ? UNITS[unit].one : UNITS[unit].many),
  period: periodSv,
  side: sideHeadingSv,
  date,
  change: changeSv,
  controls: CONTROLS_SV,
  labels: {
    customer: 'Kund',
    service: 'Tjänst',
    year: 'År',
    fee: 'Fast avgift',
    before: 'Före',
    step: 'Steg',
    after: 'Efter',
    count: 'Antal',
    share: 'Andel',
    'share-of-fee': 'Andel av avgiften',
    'unit-cost': 'Kr per enhet',
    sum: 'Summa',
    'preliminary-fee': 'Preliminär avgift',
    'printed-sum': 'Tryckt summa',
    place: 'Plats',
    difference: 'Skillnad',
    'difference-percent': 'Skillnad, %',
    lower: 'Lägre',
    higher: 'Högre',
    'equal-part': 'Varav lika del, beräknad',
    'weighted-part': 'Varav rörlig del, beräknad',
    'effect-of-total': 'Av ändrad total',
    'effect-of-share': 'Av ändrad andel',
    printed: 'Tryckt',
    computed: 'Beräknad',
    'rows-add-to': 'Radernas summa',
    total: 'Tjänstens total',
    period: 'Mätperiod',
    scenario: 'Scenario',
    changes: 'Ändringar',
    'saved-on': 'Sparat',
    'price-list': 'Prislistan',
    'block-departments': 'Förvaltningar',
    'block-companies': 'Bolag',
    'block-all': 'Totalt',
  },
  suggestion: (s, w) => {
    switch (s.ask) {
      case 'fee':
        return `Vad betalar ${w.customer(s.customer)} för ${w.service(s.service)}?`;
      case 'how':
        return `Hur räknas ${genitive(w.customer(s.customer))} avgift för ${w.service(s.service)} ${s.year} fram?`;
      case 'how-simulated':
        return `Hur räknas ${genitive(w.customer(s.customer))} avgift för ${w.service(s.service)} fram? ${s.code}`;
      case 'scenario':
        return `Visa ${s.code}`;
      case 'replace':
        return `Ersätt scenariot ”${s.name}”`;
      case 'what-if':
        return `Vad händer om ${w.customer(s.customer)} ökar 10\u00a0% i ${w.service(s.service)}?`;
      case 'overview':
        return `Vad betalar ${w.customer(s.customer)} totalt?`;
      case 'change':
        return `Hur ändrades ${genitive(w.customer(s.customer))} avgift för ${w.service(s.service)}?`;
      case 'change-total':
        return `Hur ändrades ${w.service(s.service)} totalt?`;
      case 'rank':
        return `Rangordna kunderna i ${w.service(s.service)}`;
      case 'top':
        return `Vilka fem betalar mest för ${w.service(s.service)}?`;
      case 'rule':
        return `Hur fördelas ${w.service(s.service)}?`;
      case 'reconciliation':
        return `Stämmer summan för ${w.service(s.service)}?`;
      case 'customers':
        return 'Vilka kunder finns?';
      case 'help':
        return 'Vad kan du?';
    }
  },
  button: (s, w) => {
    switch (s.ask) {
      case 'fee':
        return `Avgiften för ${w.service(s.service)}`;
      case 'how':
        return `Uträkning för ${w.service(s.service)}`;
      case 'how-simulated':
        return `Uträkning för ${w.service(s.service)}`;
      case 'scenario':
        return 'Alla ändrade avgifter';
      case 'replace':
        return `Ersätt ”${s.name}”`;
      case 'what-if':
        return 'Räkna på +10\u00a0%';
      case 'overview':
        return 'Alla tjänster';
      case 'change':
        return `Ändring för ${w.service(s.service)}`;
      case 'change-total':
        return `Totalens ändring, ${w.service(s.service)}`;
      case 'rank':
        return `Rangordning, ${w.service(s.service)}`;
      case 'top':
        return `Fem högsta, ${w.service(s.service)}`;
      case 'rule':
        return `Så fördelas ${w.service(s.service)}`;
      case 'reconciliation':
        return `Stämmer ${w.service(s.service)}?`;
      case 'customers':
        return 'Visa kunderna';
      case 'help':
        return 'Vad kan du?';
    }
  },
  sentences: {
    ...WHAT_IF_SV,
    ...GOALS_SV,
    ...SAVED_SV,
    ...STAGE_SV,
    ...PARTS_SV,
    ...FORMS_SV,
    fee: (p, w) =>
      `${w.customer(p.customer)} ${paysIn(p.year, w)} ${w.figure(p.fee)} för ${w.service(p.service)} ${p.year}.`,
    'no-fee': (p, w) =>
      `${w.customer(p.customer)} ${paysIn(p.year, w)} ingen fast avgift för ${w.service(p.service)} ${p.year}; i prislistan står ett streck.`,
    'blank-fee': (p, w) =>
      `För ${w.customer(p.customer)} är rutan för ${w.service(p.service)} ${p.year} tom i prislistan, så det finns ingen avgift att ange.`,
    'not-listed': (p, w) =>
      `${w.customer(p.customer)} finns inte med i prislistan för ${w.service(p.service)} ${p.year}.`,
    'no-fixed-fee': (p, w) =>
      w.priceList.sheet(p.service, p.year) === undefined
        ? `Det finns inga uppgifter om ${w.service(p.service)} för ${p.year}.`
        : `${capital(w.service(p.service))} hade ingen fast avgift ${p.year}.`,
    overview: (p, w) =>
      p.parts.length === 1 && p.parts[0]
        ? `${w.customer(p.customer)} ${paysIn(p.year, w)} totalt ${w.figure(p.sum)} i fasta avgifter ${p.year}, allt för ${w.service(p.parts[0].service)}.`
        : `${w.customer(p.customer)} ${paysIn(p.year, w)} totalt ${w.figure(p.sum)} i fasta avgifter ${p.year}: ${w.list(p.parts.map((part) => `${w.figure(part.fee)} för ${w.service(part.service)}`))}.`,
    'overview-of': (p, w) =>
      `${w.customer(p.customer)} ${paysIn(p.year, w)} ${w.figure(p.sum)} för ${w.list(p.services.map(w.service))} tillsammans ${p.year}: ${w.list(p.parts.map(({ service, fee }) => `${fee === null ? 'ingen fast avgift' : w.figure(fee)} för ${w.service(service)}`))}.`,
    'overview-none': (p, w) =>
      `${w.customer(p.customer)} ${paysIn(p.year, w)} ingen fast avgift ${p.year} för någon av tjänsterna.`,
    fees: (p, w) =>
      `${capital(w.service(p.service))} ${p.year}: ${w.list(p.items.map(({ customer, fee }) => `${w.customer(customer)} ${fee === null ? `${paysIn(p.year, w)} ingen fast avgift` : `${paysIn(p.year, w)} ${w.figure(fee)}`}`))}. Tillsammans blir det ${w.figure(p.sum)}.`,
    sum: (p, w) =>
      `${capital(whoSv(p.who, w))} ${paysIn(p.year, w)}${alone(p.who) ? '' : ' tillsammans'} ${w.figure(p.sum)} för ${forServices(p.services, w)} ${p.year}${alone(p.who) ? '' : ` (${p.paying} av ${p.members} ${members(p.who, p.members)} ${paysIn(p.year, w)})`}.`,
    'sum-of-counts': (p, w) =>
      `${capital(whoSv(p.who, w))} ${hasIn(p.year, w)}${alone(p.who) ? '' : ' tillsammans'} ${w.amount(p.sum)} i ${w.service(p.service)}, underlaget för ${p.year}.`,
    'service-total': (p, w) =>
      `Den fasta avgiften för ${w.service(p.service)} ${isIn(p.year, w)} totalt ${w.figure(p.total)} ${p.year}. ${p.paying} kunder ${paysIn(p.year, w)}.`,
    'all-services-total': (p, w) =>
      `De fasta avgifterna för tjänsterna ${isIn(p.year, w)} tillsammans ${w.figure(p.total)} ${p.year}.`,
    'printed-sum-differs': (p, w) =>
      `Prislistans egen delsumma för ${w.service(p.service)} är ${w.figure(p.printed)}; raderna summerar till ${w.figure(p.sum)}. Skillnaden beror på avrundning.`,
    'rows-differ-from-total': (p, w) =>
      `Raderna för ${w.service(p.service)} summerar till ${w.figure(p.rows)} medan totalen är ${w.figure(p.total)}${p.rounding === null ? '' : p.rounding ? ', eftersom varje avgift avrundas för sig' : ', eftersom några avgifter avviker från de omräknade'}.`,
    'companies-with-foundations': () => 'Som i prislistan räknas stiftelserna till bolagen.',
    'administrations-with-districts': () =>
      'Som i prislistan räknas både fackförvaltningar och stadsdelsförvaltningar hit.',
    count: (p, w) =>
      `${w.customer(p.customer)} ${hasIn(p.year, w)} ${w.amount(p.count)} i underlaget för ${w.service(p.service)} ${p.year}.`,
    'count-derived': (p, w) =>
      `${w.customer(p.customer)} hade ${w.amount(p.count)} i ${w.service(p.service)} ${p.year}, räknat ur avgiften.`,
    'no-count': (p, w) =>
      `Prislistan anger inget antal för ${w.customer(p.customer)} i ${w.service(p.service)} ${p.year}.`,
    'count-not-published': (p, w) =>
      `Antalet samtal publiceras inte för ${w.service(p.service)}, så jag kan inte ange något antal.${p.share && p.customer !== null ? ` Ur avgifterna för ${p.year} går det att härleda att ${w.customer(p.customer)} har cirka ${w.figure(p.share)} av samtalen.` : ''}`,
    'count-missing': (p, w) => `Prislistan anger inga antal för ${w.service(p.service)} ${p.year}.`,
    share: (p, w) =>
      `${w.customer(p.customer)} ${hasIn(p.year, w)} ${w.figure(p.share)} av ${UNITS[p.unit].definite} i ${w.service(p.service)} ${p.year} och ${paysIn(p.year, w)} samma andel av avgiften, ${w.figure(p.fee)}.`,
    'share-of-fee': (p, w) =>
      `${w.customer(p.customer)} ${paysIn(p.year, w)} ${w.figure(p.share)} av avgiften för ${w.service(p.service)} ${p.year}, ${w.figure(p.fee)}.${p.callShare ? ` Andelen av ${UNITS[p.unit].definite} ${isIn(p.year, w)} cirka ${w.figure(p.callShare)}.` : ''}`,
    'share-of-total': (p, w) =>
      `${capital(whoSv(p.who, w))} ${paysIn(p.year, w)} ${w.figure(p.share)} av den fasta avgiften för ${forServices(p.services, w)} ${p.year}.`,
    'unit-cost': (p, w) =>
      `${capital(w.service(p.service))} ${isPast(p.year, w) ? 'kostade' : 'kostar'} ${w.figure(p.cost)} per ${UNITS[p.unit].one} ${p.year} (totalen delad med antalet).`,
    'unit-cost-of': (p, w) =>
      `${w.customer(p.customer)} ${paysIn(p.year, w)} ${w.figure(p.cost)} per ${UNITS[p.unit].one} för ${w.service(p.service)} ${p.year}: ${w.figure(p.fee)} delat med ${w.figure(p.count)}.`,
    'unit-cost-not-published': (p, w) =>
      `Antalen för ${w.service(p.service)} publiceras inte, så jag kan inte räkna ut någon kostnad per enhet.`,
    average: (p, w) =>
      `${p.statistic === 'mean' ? 'Genomsnittet' : 'Medianen'} för ${whoSv(p.who, w)} ${isIn(p.year, w)} ${w.amount(p.value)} för ${forServices(p.services, w)} ${p.year}, räknat på de ${p.paying} som ${paysIn(p.year, w)}.`,
    'against-average': (p, w) =>
      `${w.customer(p.customer)} har ${w.figure(p.value)}, alltså ${w.size(p.difference)} ${Number(p.difference.value) < 0 ? 'mindre' : 'mer'}.`,
    nobody: (p, w) =>
      `Ingen av ${whoSv(p.who, w)} ${hasIn(p.year, w)} någon sådan uppgift för ${forServices(p.services, w)} ${p.year}.`,
    'rank-first': (p, w) =>
      `${w.list(p.items.map(({ customer }) => w.customer(customer)))} ${measureVerb(p.measure, p.direction, unitOf(p.items), p.year, w)} ${preposition(p.measure)} ${forServices(p.services, w)} ${p.year}${isSome(p.who) ? ` bland ${whoSv(p.who, w)}` : ''}: ${p.items[0] ? w.figure(p.items[0].value) : ''}${p.items.length > 1 ? ' var' : ''}.`,
    'rank-list': (p, w) =>
      `${p.all ? `Högst upp ${p.direction === 'most' ? '' : 'räknat nedifrån '}för ${forServices(p.services, w)} ${p.year}` : `De ${p.items.length} som ${measureVerb(p.measure, p.direction, unitOf(p.items), p.year, w)} ${preposition(p.measure)} ${forServices(p.services, w)} ${p.year}`}${isSome(p.who) ? ` bland ${whoSv(p.who, w)}` : ''}: ${w.list(p.items.map(({ customer, value }) => `${w.customer(customer)} ${w.amount(value)}`))}.`.replace(
        '  ',
        ' ',
      ),
    together: (p, w) => `Tillsammans blir det ${w.amount(p.value)}.`,
    'rank-at': (p, w) =>
      `På plats ${w.figure(p.place)}${p.direction === 'most' ? '' : ' räknat nedifrån'} för ${forServices(p.services, w)} ${p.year}${isSome(p.who) ? ` bland ${whoSv(p.who, w)}` : ''} ${isPast(p.year, w) ? 'låg' : 'ligger'} ${w.list(p.items.map(({ customer, value }) => `${w.customer(customer)} med ${w.amount(value)}`))}.`,
    'rank-too-few': (p, w) =>
      `Bara ${w.figure(p.count)} ${hasIn(p.year, w)} någon sådan uppgift för ${forServices(p.services, w)} ${p.year}, så den platsen finns inte.`,
    place: (p, w) =>
      `${w.customer(p.customer)} ${isPast(p.year, w) ? 'låg' : 'ligger'} på plats ${w.figure(p.place)} av ${p.of} bland ${p.who.type === 'group' && p.who.group === 'all' ? 'kunderna' : whoSv(p.who, w)} för ${forServices(p.services, w)} ${p.year}, med ${w.amount(p.value)}.`,
    'place-none': (p, w) =>
      `${w.customer(p.customer)} har ingen plats för ${forServices(p.services, w)} ${p.year}, eftersom kunden inte ${paysIn(p.year, w)} någon avgift där.`,
    'rank-change': (p, w) =>
      p.items.length === 0
        ? `${noneOf(p.who, w)} ${paysIn(p.to, w)} ${p.direction === 'most' ? 'mer' : 'mindre'} för ${forServices(p.services, w)} ${p.to} än ${p.from}.`
        : `${p.smallest ? 'Minst' : 'Störst'} ${p.direction === 'most' ? 'ökning' : 'minskning'} ${p.from}–${p.to} för ${forServices(p.services, w)}${isSome(p.who) ? ` bland ${whoSv(p.who, w)}` : ''}: ${w.list(p.items.map(({ customer, value }) => `${w.customer(customer)} ${w.signed(value)}`))}.`,
    'rank-change-count': (p, w) =>
      `${w.figure(p.count)} av ${p.of} ${members(p.who, p.of)} ${paysIn(p.to, w)} ${p.direction === 'most' ? 'mer' : 'mindre'} för ${forServices(p.services, w)} ${p.to} än ${p.from}.`,
    'rank-change-left-out': (p, w) =>
      `${w.figure(p.count)} ${members(p.who, p.count.value)} har avgift bara det ena av åren och är inte med i jämförelsen.`,
    'filter-count': (p, w) =>
      `${w.figure(p.count)} av ${p.of} ${members(p.who, p.of)} ${hasOrPays(p.measure, p.year, w)} ${boundsSv(p.bounds, p.measure, p.than, w)} ${p.measure === 'kr' ? 'för' : 'i'} ${inServices(p.services, p.each, w)} ${p.year}.`,
    'filter-between-years': (p, w) => {
      const what = `fast avgift för ${anyService(p.services, w)} ${p.year} men inte ${p.notIn}`;
      if (p.customers.length === 0) return `Ingen av ${ofWhom(p.who, w)} ${paysIn(p.year, w)} ${what}.`;
      const found = `${w.figure(p.count)} ${members(p.who, p.count.value)} ${paysIn(p.year, w)} ${what}`;
      return p.countOnly ? `${found}.` : `${found}: ${someOf(p.customers.map(w.customer), w)}.`;
    },
    'filter-list': (p, w) =>
      p.customers.length === 0 && p.bounds.max === 0 && p.measure === 'kr'
        ? `${capital(whoSv(p.who, w))} ${paysIn(p.year, w)}${isSome(p.who) ? ' alla' : ''} fast avgift för ${inServices(p.services, p.each, w)} ${p.year}.`
        : p.customers.length === 0
          ? `Ingen av ${ofWhom(p.who, w)} ${hasOrPays(p.measure, p.year, w)} ${boundsSv(p.bounds, p.measure, p.than, w)} ${p.measure === 'kr' ? 'för' : 'i'} ${inServices(p.services, p.each, w)}${p.exclusively ? ' och inte för någon annan tjänst' : ''} ${p.year}.`
          : `${w.figure(p.count)} ${members(p.who, p.count.value)} ${hasOrPays(p.measure, p.year, w)} ${boundsSv(p.bounds, p.measure, p.than, w)} ${p.measure === 'kr' ? 'för' : 'i'} ${inServices(p.services, p.each, w)}${p.exclusively ? ' och inte för någon annan tjänst' : ''} ${p.year}: ${someOf(p.customers.map(w.customer), w)}.`,
    'compare-two': (p, w) => {
      const sign = Number(p.difference.value.toString());
      const what = p.a.unit === 'kr' ? paysIn(p.year, w) : hasIn(p.year, w);
      const sides = `${yesOrNo(p.asked, sign)}${capital(whoSv(p.first, w))} ${what} ${w.amount(p.a)} och ${whoSv(p.second, w)} ${w.amount(p.b)} för ${forServices(p.services, w)} ${p.year}.`;
      if (sign === 0) return `${sides} Det är lika mycket.`;
      // Whoever pays more is named, unless the question was who pays less.
      const less = p.asked === 'fewer';
      const named = sign > 0 === less ? p.second : p.first;
      return `${sides} ${capital(whoSv(named, w))} ${what} ${w.size(p.difference)} ${less ? 'mindre' : 'mer'}${p.percent ? ` (${w.signed(p.percent)})` : ''}.`;
    },
    'compare-many': (p, w) =>
      `${capital(forServices(p.services, w))} ${p.year}: ${w.list(p.items.map(({ who, value }) => `${whoSv(who, w)} ${value === null ? `${hasIn(p.year, w)} ingen avgift` : w.amount(value)}`))}.`,
    'compare-services': (p, w) =>
      `${p.customer === null ? 'Totalerna' : `${genitive(w.customer(p.customer))} avgifter`} ${p.year}: ${w.list(p.items.map(({ service, value }) => `${w.service(service)} ${value === null ? 'ingen fast avgift' : w.amount(value)}`))}.${p.difference === null ? '' : ` Skillnaden är ${w.size(p.difference)}.`}`,
    change: (p, w) =>
      `${capital(whoSv(p.who, w))} betalade ${w.figure(p.before)} för ${w.service(p.service)} ${p.from} och ${paysIn(p.to, w)} ${w.figure(p.after)} ${p.to}: ${moved(p.difference.value, w, p)}.`,
    'change-measure': (p, w) =>
      p.after.unit === 'percent'
        ? `${capital(whoSv(p.who, w))} stod för ${w.figure(p.before)} av avgiften för ${w.service(p.service)} ${p.from} och ${isPast(p.to, w) ? 'stod' : 'står'} för ${w.figure(p.after)} ${p.to}: ${moved(p.difference.value, w, { difference: p.difference, percent: null })}.`
        : `${capital(whoSv(p.who, w))} hade ${w.figure(p.before)} i underlaget för ${w.service(p.service)} ${p.from} och ${hasIn(p.to, w)} ${w.figure(p.after)} ${p.to}: ${moved(p.difference.value, w, { difference: p.difference, percent: null })}.`,
    'change-sum': (p, w) =>
      `${capital(whoSv(p.who, w))} betalade ${w.figure(p.before)} för ${anyService(p.services, w)}${p.services.length === 0 ? '' : ' tillsammans'} ${p.from} och ${paysIn(p.to, w)} ${w.figure(p.after)} ${p.to}: ${moved(p.difference.value, w, p)}.`,
    'change-split': (p, w) =>
      p.totalBefore.value === p.totalAfter.value
        ? 'Totalen är oförändrad, så hela skillnaden beror på att andelen ändrades.'
        : `Av skillnaden kommer ${w.signed(p.effectOfTotal)} av att totalen gick från ${w.figure(p.totalBefore)} till ${w.figure(p.totalAfter)}, och ${w.signed(p.effectOfShare)} av att andelen ändrades.`,
    'change-total': (p, w) =>
      `Totalen för ${w.service(p.service)} gick från ${w.figure(p.before)} ${p.from} till ${w.figure(p.after)} ${p.to}: ${moved(p.difference.value, w, p)}.`,
    'change-new': (p, w) =>
      `${capital(whoSv(p.who, w))} hade ingen avgift för ${w.service(p.service)} ${p.from} och ${paysIn(p.to, w)} ${w.figure(p.after)} ${p.to}. Någon procentuell ändring går därför inte att ange.`,
    'change-ended': (p, w) =>
      `${capital(whoSv(p.who, w))} betalade ${w.figure(p.before)} för ${w.service(p.service)} ${p.from} och ${hasIn(p.to, w)} ingen avgift ${p.to}.`,
    'change-none': (p, w) =>
      `${capital(whoSv(p.who, w))} ${hasIn(p.to, w)} ingen avgift för ${w.service(p.service)} vare sig ${p.from} eller ${p.to}.`,
    'change-no-earlier-fee': (p, w) =>
      `${w.priceList.sheet(p.service, p.from) === undefined ? `Det finns inga uppgifter om ${w.service(p.service)} för ${p.from}` : `${capital(w.service(p.service))} hade ingen fast avgift ${p.from}`}, så det går inte att ange någon ändring.${p.after ? ` ${p.to} ${isIn(p.to, w)} avgiften ${w.figure(p.after)}.` : ''}`,
    explain: (p, w) =>
      `${genitive(w.customer(p.customer))} avgift för ${w.service(p.service)} ${p.year} ${isIn(p.year, w)} ${w.figure(p.fee)}. Den räknas fram så här: ${formula(p.explanation, p.derived, 'sv')}, avrundat till hela kronor.`,
    'explain-differs': (p, w) =>
      `Den tryckta avgiften ${w.figure(p.printed)} stämmer inte med den beräknade, ${w.figure(p.computed)}. Det är den tryckta som gäller.`,
    'difference-remark': (p, w) => w.priceList.sheet(p.service, p.year)?.differenceRemark?.sv ?? '',
    'explain-not-recomputed': (p, w) =>
      `Regeln bakom ${w.service(p.service)} ${p.year} står inte i prislistan, så de avgifterna kan slås upp och jämföras men inte räknas om.`,
    'explain-overview': (p, w) =>
      `${w.customer(p.customer)} ${paysIn(p.year, w)} för ${w.list(p.services.map(w.service))} ${p.year}. Välj vilken avgift jag ska räkna fram.`,
    'rule-proportional': (p, w) =>
      `${capital(w.service(p.service))} ${p.year}: ${w.figure(p.total)} fördelas efter kundens andel av ${UNITS[p.unit].definite}${p.period ? ` (${periodSv(p.period)})` : ''}.`,
    'rule-pools': (p, w) =>
      `${capital(w.service(p.service))} ${p.year}: av ${w.figure(p.total)} delas ${formatShort(p.equal)} (${w.figure(p.equalTotal)}) lika mellan de ${p.members} kunder som använder tjänsten, ${w.figure(p.equalEach)} var. Resten, ${formatShort(p.rest)} (${w.figure(p.restTotal)}), fördelas efter andelen av ${UNITS[p.unit].definite}${p.period ? ` (${periodSv(p.period)})` : ''}.`,
    'rule-unknown': (p, w) =>
      `Totalen för ${w.service(p.service)} ${p.year} var ${w.figure(p.total)}, men regeln som fördelade den står inte i prislistan.`,
    'rule-overview': (p) => `Så fördelas tjänsternas fasta avgifter ${p.year}:`,
    'derived-weights': (p, w) =>
      `Antalet samtal är inte publicerat för ${w.service(p.service)}. Vikterna är härledda ur de tryckta avgifterna och säger bara hur kunderna förhåller sig till varandra.`,
    'inverted-counts': (p) =>
      `Antalen för ${p.year} är räknade ur avgifterna, eftersom bara summan står i listan.`,
    'rounded-half-up': () => 'Varje avgift avrundas för sig till hela kronor, halva kronor uppåt.',
    'zero-not-absent': (p, w) =>
      `Den som använder ${w.service(p.service)} betalar den lika stora delen även utan ${UNITS[w.priceList.service(p.service)?.unit ?? 'calls'].many}.`,
    'counted-in': (p, w) =>
      `${genitive(w.customer(p.customer))} samtal räknas enligt en fotnot in i ${genitive(w.customer(p.into))} antal (${p.into}).`,
    'counted-in-but-charged': (p, w) =>
      `En fotnot säger att ${w.customer(p.customer)} räknas in i ${w.customer(p.into)}, men ${p.fee.source.type === 'printed' ? 'listan debiterar ändå' : 'har ett eget antal och en avgift på'} ${w.figure(p.fee)}.`,
    'counts-others': (p, w) => `I antalet ingår enligt en fotnot även ${w.list(p.others.map(w.customer))}.`,
    'price-per-call': (p, w) =>
      `Utöver den fasta avgiften tillkommer ett pris per samtal för ${w.list(p.services.map(w.service))}; det står inte i listan.`,
    'nothing-on-top': (p, w) =>
      `Listan anger inget tillägg till den fasta avgiften för ${w.list(p.services.map(w.service))} ${p.year}.`,
    'customer-numbers': (p, w) =>
      `${w.list(p.customers.map((customer) => `${w.customer(customer)} har kundnummer ${printedNumberOf(customer, w.priceList)}`))}.`,
    'zero-not-counted': (p, w) => `Dessutom finns ${w.figure(p.count)} i listan som inte betalar något alls.`,
    'printed-as': (p) => `I listan står namnet som ”${p.printed}”.`,
    'share-is-of-fee': (p, w) =>
      `Den tryckta andelen för ${w.service(p.service)} är andelen av avgiften, med den lika stora delen inräknad, inte av samtalen.`,
    source: (p, w) =>
      `${p.fee && p.customer !== null ? `${w.figure(p.fee)} står` : 'Uppgifterna står'} i ”${p.place.title}”, avsnittet ${p.place.section}, kolumnen ${p.place.column}${p.customer === null ? '' : `, raden ${printedNumberOf(p.customer, w.priceList)}${p.printedName ? ` ${p.printedName}` : ''}`}.`,
    'source-overview': (p, w) => `Siffrorna kommer ur ${w.list(p.titles.map((title) => `”${title}”`))}.`,
    period: (p, w) =>
      p.period === null
        ? `Prislistan anger ingen mätperiod för ${w.service(p.service)} ${p.year}.`
        : p.period.from === p.period.to
          ? `Antalet ${UNITS[p.unit].many} för ${w.service(p.service)} ${p.year} läses av den ${periodSv(p.period)}.`
          : `Antalet ${UNITS[p.unit].many} för ${w.service(p.service)} ${p.year} är mätt under ${periodSv(p.period)}.`,
    'reconciled-all': (p, w) =>
      `Alla ${p.rows} avgifter för ${w.service(p.service)} ${p.year} stämmer på kronan när de räknas om.`,
    'reconciled-differs': (p, w) =>
      `${capital(countWord(p.differing))} av ${p.rows} avgifter för ${w.service(p.service)} ${p.year} skiljer sig från de omräknade.`,
    'reconciled-not': (p, w) =>
      `Avgifterna för ${w.service(p.service)} ${p.year} kan inte räknas om, eftersom regeln inte står i listan.`,
    'reconciled-customer': (p, w) =>
      p.printed.value.toString() === p.computed.value.toString()
        ? `${genitive(w.customer(p.customer))} avgift för ${w.service(p.service)} ${p.year} stämmer: både tryckt och omräknad är den ${w.figure(p.printed)}.`
        : `${genitive(w.customer(p.customer))} tryckta avgift för ${w.service(p.service)} ${p.year} är ${w.figure(p.printed)}, men omräknad blir den ${w.figure(p.computed)}.`,
    'sums-agree': (p, w) => `Raderna för ${w.service(p.service)} summerar till totalen.`,
    'membership-yes': (p, w) =>
      `Ja, ${w.customer(p.customer)} ${isIn(p.year, w)} med i ${w.service(p.service)} ${p.year} och ${paysIn(p.year, w)} ${w.figure(p.fee)}.`,
    'membership-zero': (p, w) =>
      `${w.customer(p.customer)} står i listan för ${w.service(p.service)} ${p.year} men ${paysIn(p.year, w)} ingen fast avgift.`,
    'membership-no': (p, w) =>
      `Nej, ${w.customer(p.customer)} finns inte med i ${w.service(p.service)} ${p.year}.`,
    memberships: (p, w) =>
      p.paid.length === 0
        ? `${w.customer(p.customer)} ${paysIn(p.year, w)} inte för någon tjänst ${p.year}${p.listed.length > 0 ? ` men står utan avgift i ${w.list(p.listed.map(w.service))}` : ''}.`
        : `${w.customer(p.customer)} ${paysIn(p.year, w)} för ${w.list(p.paid.map(({ service, fee }) => `${w.service(service)} (${w.figure(fee)})`))} ${p.year}${p.listed.length > 0 ? ` och står utan avgift i ${w.list(p.listed.map(w.service))}` : ''}.`,
    members: (p, w) =>
      `${w.figure(p.paying)} kunder ${paysIn(p.year, w)} för ${w.service(p.service)} ${p.year}; ${w.figure(p.listed)} står i listan.${p.customers.length > 0 ? ` Det är ${w.list(p.customers.map(w.customer))}.` : ''}`,
    'list-customers': (p, w) =>
      `Prislistan${p.year === null ? '' : ` för ${p.year}`} har ${w.figure(p.count)} kunder: ${w.list(kinds(p))}.`,
    'list-services': (p, w) =>
      `Tjänsterna är ${w.list(p.services.map(({ service, paying }) => `${w.serviceName(service)} (${w.amount(paying)} betalar)`))}, räknat på ${p.year}.`,
    'list-years': (p, w) => `Det finns avgifter för ${w.list(p.years.map(String))}.`,
    background: (p, w) => unbroken(w.priceList.background.find((fact) => fact.key === p.fact)?.sv ?? ''),
    'background-source': (p, w) =>
      `Källa: ”${w.priceList.documents.find((document) => document.key === p.document)?.title ?? p.document}”, ${p.section}.`,
    greeting: (_, w) =>
      `Hej! Fråga mig vad en kund betalar för ${w.list(w.priceList.services.map(({ key }) => w.service(key)))}, så visar jag avgiften och var den står.`,
    welcome: () =>
      'Hej! Jag är Avgiftsboten. Jag svarar på vad förvaltningar, stadsdelar och bolag i Stockholms stad betalar för de gemensamma tjänsterna och visar hur avgifterna räknas fram. Skriv en fråga, eller ”hjälp”.',
    help: (p, w) =>
      `Jag kan de fasta avgifterna för ${w.list(p.services.map(w.service))}, åren ${w.list(p.years.map(String))}. Fråga om avgift, antal, andel, summa för en grupp, rangordning, jämförelse, ändring mellan åren, hur en avgift räknas fram eller var den står. Du kan också räkna på ändringar: ”om ${w.customer(w.example.customer)} ökar 10\u00a0% i ${w.service(w.example.counted)}?”. Skriv kundens namn eller nummer; följdfrågor som ”och ${w.customer(w.example.other)} då?” går bra.`,
    thanks: () => 'Varsågod! Säg till om det är något mer.',
    goodbye: () => 'Hej då!',
    'language-set': () => 'Då fortsätter vi på svenska.',
    'answered-below': () => 'Svaret står längst ned i chatten.',
    'too-fast': () => 'Nu gick det lite för fort för mig. Vänta ungefär tio sekunder och försök igen.',
    'already-done': () => 'Det är redan gjort. Se det senaste svaret i chatten.',
    'not-remembered': () =>
      'Just nu kan jag inte minnas vad vi har sagt. Skriv gärna hela frågan nästa gång.',
    'not-saved': () =>
      'Jag kunde inte spara det just nu, så inget är ändrat. Försök gärna igen om en liten stund.',
    'memory-unreachable': () =>
      'Just nu når jag inte det som har sagts och sparats tidigare, så jag svarar bara på det du skrev nu.',
    apology: () =>
      'Något gick fel hos mig och jag kan inte svara just nu. Försök gärna igen om en liten stund.',
    clarify: ({ clarification: c }, w) => {
      switch (c.type) {
        case 'ambiguous-customer':
          return c.customers.length > 8
            ? `”${c.text}” passar in på ${c.customers.length} kunder. Vilken menar du? Skriv gärna mer av namnet eller kundnumret.`
            : `”${c.text}” kan vara flera kunder. Vilken menar du?`;
        case 'near-customer':
          return `Jag känner inte igen ”${c.text}”. Menade du ${w.list(c.customers.slice(0, 8).map(w.customer)).replace(/ och (?=[^,]*$)/, ' eller ')}?`;
        case 'ambiguous-service':
          return `”${c.text}” kan vara flera tjänster. Vilken menar du?`;
        case 'near-service':
          return `Jag känner inte igen ”${c.text}”. Menade du ${c.services.map(w.service).join(' eller ')}?`;
        case 'quarter':
          return `${c.name} är ingen kund i prislistan, men ligger i ${w.customer(c.customer)}. Menade du ${w.customer(c.customer)}?`;
        case 'ambiguous-amount':
          return `Flera kunder har avgiften ${formatNumber(c.amount, 0, 'sv')}\u00a0kr. Vilken menar du?`;
        case 'scenario-exists':
          return `Du har redan ett scenario som heter ”${c.name}”. Ska jag ersätta det? Skriv annars ett annat namn, till exempel ”spara som ${c.name} 2”.`;
        case 'need-scenario-name':
          return 'Vad ska scenariot heta? Skriv till exempel ”spara som Budget A”.';
        case 'need-service':
          return 'Vilken tjänst gäller det?';
        case 'unclear-change':
          return changeProblemSv(c.problem, c.service, w);
        case 'need-customer':
          return 'Vilken kund gäller det? Skriv namnet eller kundnumret.';
        case 'need-second-customer':
          return 'Vad ska jag jämföra med? Skriv en kund eller en grupp till.';
      }
    },
    refuse: ({ refusal: r, years, services }, w) => refusal(r, years, services, w),
    'reading-note': ({ note }, w) => {
      switch (note.type) {
        case 'recognised':
          return note.by === 'former'
            ? `${note.formerName ?? note.text} hör sedan ${note.until ? date(note.until) : 'tidigare'} till ${w.customer(note.customer)}.`
            : `Jag läste ”${note.text}” som ${w.customer(note.customer)} (${printedNumberOf(note.customer, w.priceList)}).`;
        case 'corrected-service':
          return `Jag läste ”${note.text}” som ${w.service(note.service)}.`;
        case 'without-changes':
          return 'Siffrorna är prislistans; dina ändringar räknas inte in här. Skriv ”hur påverkas …?” för att se dem med ändringarna.';
        case 'whole-year':
          return 'Avgifterna gäller hela året; prislistan delar inte upp dem på månader eller kvartal.';
        case 'older-card':
          return 'Kortet är äldre än det du har ändrat senast. Jag har gått vidare från kortet; skriv ”ångra” för att få tillbaka det andra.';
        case 'also-removed':
          return `Även ”${changeSv(note.change, note.service, w)}” är borttaget, eftersom det byggde på ändringen.`;
        case 'list-changed':
          return 'Prislistan har ändrats sedan kortet skapades. Beloppen här är räknade på den som gäller nu.';
        case 'ignored':
          return `Jag förstod inte ${w.list(note.words.map((word) => `”${word}”`))} och har bortsett från det.`;
      }
    },
    'table-fees': (p, w) =>
      `${capital(forServices(p.services, w))} ${p.year}${p.who.type === 'group' && p.who.group !== 'all' ? `, ${whoSv(p.who, w)}` : ''}`,
    'table-change': (p, w) => `${capital(forServices(p.services, w))} ${p.from}–${p.to}`,
    'table-sums': (p, w) => `Summor för ${w.service(p.service)} ${p.year}`,
    'table-differing': (p, w) => `Rader som avviker, ${w.service(p.service)} ${p.year}`,
    'table-customers': () => 'Kunder',
    'table-overview': (p, w) => `${w.customer(p.customer)} ${p.year}`,
    'table-services': (p) => `Tjänsterna ${p.year}`,
  },
};

function formatShort(figure: { readonly value: { toString(): string } }): string {
  const value = Number(figure.value.toString());
  return `${formatNumber(value, Number.isInteger(value) ? 0 : 2, 'sv')}\u00a0%`;
}
