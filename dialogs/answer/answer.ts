import type { Decimal, Explanation } from '../../calc/index.ts';
import type { PrintedPlace, WeightUnit } from '../ports.ts';
import type { Group, Question } from '../question.ts';
import type { Clarification, ReadingNote, Refusal } from '../understand/outcome.ts';

/** What a figure counts. `kr-per-unit` is kr per case, call or user; `percent` has 100 as the whole. */
export type FigureUnit =
  | 'kr'
  | 'kr-exact'
  | 'percent'
  | 'percentage-points'
  | 'kr-per-unit'
  | 'rank'
  | 'customers'
  | WeightUnit;

/** Where a figure comes from: a printed cell, or a computation on printed cells that the answer shows. */
export type FigureSource =
  | { readonly type: 'printed'; readonly place: PrintedPlace; readonly customer: number | null }
  | {
      readonly type: 'computed';
      readonly rule:
        | 'sum'
        | 'difference'
        | 'quotient'
        | 'mean'
        | 'median'
        | 'position'
        | 'count'
        | 'allocation'
        | 'derived';
    };

/** A number that an answer gives, with its unit and source. */
export interface Figure {
  readonly value: Decimal | number;
  readonly unit: FigureUnit;
  readonly source: FigureSource;
  /** Decimals to show, where not the unit's own. */
  readonly decimals?: number;
}

/** A set of customers as it is spoken of. */
export type Who =
  | { readonly type: 'customers'; readonly numbers: readonly number[] }
  | { readonly type: 'group'; readonly group: Group };

/** One cell of a table. */
export type TableCell =
  | { readonly type: 'figure'; readonly figure: Figure }
  | { readonly type: 'customer'; readonly number: number }
  | { readonly type: 'service'; readonly key: string }
  | { readonly type: 'who'; readonly who: Who }
  | { readonly type: 'year'; readonly year: number }
  | { readonly type: 'label'; readonly label: Label }
  | { readonly type: 'dash' | 'blank' | 'absent' };

/** Short words for headings and facts. */
export type Label =
  | 'customer'
  | 'service'
  | 'year'
  | 'fee'
  | 'count'
  | 'share'
  | 'share-of-fee'
  | 'share-of-calls'
  | 'unit-cost'
  | 'sum'
  | 'printed-sum'
  | 'place'
  | 'difference'
  | 'difference-percent'
  | 'effect-of-total'
  | 'effect-of-share'
  | 'printed'
  | 'computed'
  | 'rows-add-to'
  | 'previous-fee'
  | 'total'
  | 'number'
  | 'period'
  | 'block-departments'
  | 'block-companies'
  | 'block-all'
  | 'kind'
  | 'mean'
  | 'median'
  | 'paying'
  | 'equal-part';

/** A table of an answer; `emphasis` marks rows that were asked for. */
export interface Table {
  readonly title: Message;
  readonly columns: readonly { readonly label: Label; readonly year?: number; readonly service?: string }[];
  readonly rows: readonly { readonly cells: readonly TableCell[]; readonly emphasis?: boolean }[];
}

/** Everything that the product says, by key, with what the sentence needs. Each key has a sentence in every language. */
export interface MessageParams {
  // figures
  fee: { customer: number; service: string; year: number; fee: Figure };
  'no-fee': { customer: number; service: string; year: number };
  'blank-fee': { customer: number; service: string; year: number };
  'not-listed': { customer: number; service: string; year: number };
  'no-fixed-fee': { service: string; year: number };
  overview: {
    customer: number;
    year: number;
    sum: Figure;
    parts: readonly { service: string; fee: Figure }[];
  };
  'overview-none': { customer: number; year: number };
  fees: {
    items: readonly { customer: number; fee: Figure | null }[];
    service: string;
    year: number;
    sum: Figure;
  };
  sum: { who: Who; services: readonly string[]; year: number; sum: Figure; paying: number; members: number };
  'sum-of-counts': { who: Who; service: string; year: number; sum: Figure };
  'service-total': { service: string; year: number; total: Figure; paying: number };
  'all-services-total': { year: number; total: Figure };
  'printed-sum-differs': { sum: Figure; printed: Figure; service: string };
  'rows-differ-from-total': { service: string; rows: Figure; total: Figure };
  'companies-with-foundations': Record<never, never>;
  'administrations-with-districts': Record<never, never>;
  count: { customer: number; service: string; year: number; count: Figure };
  'count-derived': { customer: number; service: string; year: number; count: Figure };
  'no-count': { customer: number; service: string; year: number };
  'count-not-published': { customer: number | null; service: string; year: number; share: Figure | null };
  'count-missing': { service: string; year: number };
  share: { customer: number; service: string; year: number; share: Figure; unit: WeightUnit };
  'share-of-fee': {
    customer: number;
    service: string;
    year: number;
    share: Figure;
    callShare: Figure | null;
  };
  'share-of-total': { who: Who; services: readonly string[]; year: number; share: Figure };
  'unit-cost': { service: string; year: number; cost: Figure; unit: WeightUnit };
  'unit-cost-of': {
    customer: number;
    service: string;
    year: number;
    cost: Figure;
    unit: WeightUnit;
    fee: Figure;
    count: Figure;
  };
  'unit-cost-not-published': { service: string };
  average: {
    who: Who;
    services: readonly string[];
    year: number;
    statistic: 'mean' | 'median';
    value: Figure;
    paying: number;
  };
  nobody: { who: Who; services: readonly string[]; year: number };
  'rank-first': {
    direction: 'most' | 'least';
    measure: 'fee' | 'count' | 'share' | 'unit-cost';
    who: Who;
    services: readonly string[];
    year: number;
    items: readonly { customer: number; value: Figure }[];
  };
  'rank-list': {
    direction: 'most' | 'least';
    measure: 'fee' | 'count' | 'share' | 'unit-cost';
    who: Who;
    services: readonly string[];
    year: number;
    items: readonly { customer: number; value: Figure }[];
    all: boolean;
  };
  place: {
    customer: number;
    place: Figure;
    of: number;
    who: Who;
    services: readonly string[];
    year: number;
    value: Figure;
  };
  'place-none': { customer: number; services: readonly string[]; year: number };
  'rank-change': {
    direction: 'most' | 'least';
    services: readonly string[];
    from: number;
    to: number;
    items: readonly { customer: number; value: Figure }[];
  };
  'filter-count': {
    who: Who;
    services: readonly string[];
    year: number;
    count: Figure;
    bounds: Bounds;
    of: number;
  };
  'filter-list': {
    who: Who;
    services: readonly string[];
    year: number;
    count: Figure;
    bounds: Bounds;
    customers: readonly number[];
  };
  'compare-two': {
    first: Who;
    second: Who;
    services: readonly string[];
    year: number;
    a: Figure;
    b: Figure;
    difference: Figure;
    percent: Figure | null;
  };
  'compare-many': {
    items: readonly { who: Who; value: Figure | null }[];
    services: readonly string[];
    year: number;
  };
  'compare-services': {
    customer: number | null;
    items: readonly { service: string; value: Figure | null }[];
    year: number;
  };
  change: {
    who: Who;
    service: string;
    from: number;
    to: number;
    before: Figure;
    after: Figure;
    difference: Figure;
    percent: Figure | null;
  };
  'change-split': { effectOfTotal: Figure; effectOfShare: Figure; totalBefore: Figure; totalAfter: Figure };
  'change-total': {
    service: string;
    from: number;
    to: number;
    before: Figure;
    after: Figure;
    difference: Figure;
    percent: Figure | null;
  };
  'change-new': { who: Who; service: string; from: number; to: number; after: Figure };
  'change-ended': { who: Who; service: string; from: number; to: number; before: Figure };
  'change-none': { who: Who; service: string; from: number; to: number };
  'change-no-earlier-fee': { service: string; from: number; to: number; after: Figure | null };
  'change-overview': { who: Who; from: number; to: number };
  // explanations
  explain: { customer: number; service: string; year: number; fee: Figure };
  'explain-differs': { customer: number; printed: Figure; computed: Figure };
  'difference-remark': { service: string; year: number };
  'explain-not-recomputed': { service: string; year: number };
  'explain-overview': { customer: number; year: number; services: readonly string[] };
  'rule-proportional': {
    service: string;
    year: number;
    total: Figure;
    unit: WeightUnit;
    period: Period | null;
  };
  'rule-pools': {
    service: string;
    year: number;
    total: Figure;
    equal: Figure;
    equalTotal: Figure;
    rest: Figure;
    restTotal: Figure;
    members: number;
    equalEach: Figure;
    unit: WeightUnit;
    period: Period | null;
  };
  'rule-unknown': { service: string; year: number; total: Figure };
  'rule-overview': { year: number };
  'derived-weights': { service: string };
  'inverted-counts': { year: number };
  'rounded-half-up': Record<never, never>;
  'zero-not-absent': Record<never, never>;
  'counted-in': { customer: number; into: number; service: string };
  'counted-in-but-charged': { customer: number; into: number; service: string; fee: Figure };
  'counts-others': { customer: number; service: string; others: readonly number[] };
  'price-per-call': { services: readonly string[] };
  'printed-as': { printed: string; service: string };
  'share-is-of-fee': { service: string };
  // the list itself
  source: {
    place: PrintedPlace;
    customer: number | null;
    printedName: string | null;
    service: string;
    year: number;
    fee: Figure | null;
  };
  'source-overview': { titles: readonly string[] };
  period: { service: string; year: number; period: Period | null; unit: WeightUnit };
  'reconciled-all': { service: string; year: number; rows: number };
  'reconciled-differs': { service: string; year: number; differing: number; rows: number };
  'reconciled-not': { service: string; year: number };
  'reconciled-customer': {
    customer: number;
    service: string;
    year: number;
    printed: Figure;
    computed: Figure;
  };
  'sums-agree': { service: string };
  'membership-yes': { customer: number; service: string; year: number; fee: Figure };
  'membership-zero': { customer: number; service: string; year: number };
  'membership-no': { customer: number; service: string; year: number };
  memberships: {
    customer: number;
    year: number;
    paid: readonly { service: string; fee: Figure }[];
    listed: readonly string[];
  };
  members: { service: string; year: number; paying: Figure; listed: Figure };
  'list-customers': {
    count: Figure;
    departments: number;
    districts: number;
    companies: number;
    foundations: number;
  };
  'list-services': { services: readonly string[] };
  'list-years': { years: readonly number[] };
  background: { fact: string };
  'background-source': { document: string; section: string };
  // conversation
  greeting: Record<never, never>;
  welcome: Record<never, never>;
  help: { services: readonly string[]; years: readonly number[] };
  thanks: Record<never, never>;
  goodbye: Record<never, never>;
  'language-set': Record<never, never>;
  apology: Record<never, never>;
  clarify: { clarification: Clarification };
  refuse: { refusal: Refusal; years: readonly number[]; services: readonly string[] };
  'reading-note': { note: ReadingNote };
  'table-fees': { who: Who; services: readonly string[]; year: number };
  'table-change': { services: readonly string[]; from: number; to: number };
  'table-sums': { service: string; year: number };
  'table-differing': { service: string; year: number };
  'table-customers': Record<never, never>;
  'table-overview': { customer: number; year: number };
  'table-services': { year: number };
}

/** Interval of a filter; `null` is open. */
export interface Bounds {
  readonly min: number | null;
  readonly max: number | null;
  readonly minInclusive: boolean;
  readonly maxInclusive: boolean;
}

/** First and last month or day, ISO. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** A sentence as data. */
export type Message = {
  readonly [K in keyof MessageParams]: { readonly key: K; readonly params: MessageParams[K] };
}[keyof MessageParams];

/** Something to ask next; the sentence that asks it is made in the user's language. */
export type Suggestion =
  | { readonly ask: 'fee'; readonly customer: number; readonly service: string }
  | { readonly ask: 'how'; readonly customer: number; readonly service: string; readonly year: number }
  | { readonly ask: 'overview'; readonly customer: number }
  | { readonly ask: 'change'; readonly customer: number; readonly service: string }
  | { readonly ask: 'change-total'; readonly service: string }
  | { readonly ask: 'share'; readonly customer: number; readonly service: string }
  | { readonly ask: 'rank'; readonly service: string }
  | { readonly ask: 'top'; readonly service: string }
  | { readonly ask: 'rule'; readonly service: string }
  | { readonly ask: 'sum'; readonly group: Group; readonly service: string }
  | { readonly ask: 'source'; readonly customer: number; readonly service: string }
  | { readonly ask: 'reconciliation'; readonly service: string }
  | { readonly ask: 'customers' | 'help' };

/** A choice of a clarifying question: the message with the doubtful text replaced, or a suggestion. */
export interface Choice {
  readonly label:
    | { readonly type: 'customer'; readonly number: number }
    | { readonly type: 'service'; readonly key: string }
    | { readonly type: 'cell'; readonly customer: number; readonly service: string; readonly year: number };
  readonly text: string | Suggestion;
}

/** How the question was read, for the user to check. */
export interface Understood {
  readonly kind: Question['kind'] | 'clarify' | 'refuse';
  readonly who: Who | null;
  readonly services: readonly string[];
  readonly years: readonly number[];
}

/** An explanation tree of one customer's fee, to be shown as steps. */
export interface ExplainedFee {
  readonly explanation: Explanation;
  readonly customer: number;
  readonly service: string;
  readonly year: number;
  readonly printed: Figure;
}

/** An answer as data: what is said, with every figure and its source. Text, card and files are made from it. */
export interface Answer {
  readonly kind: Question['kind'] | 'clarify' | 'refuse' | 'welcome' | 'apology';
  readonly lead: readonly Message[];
  readonly facts: readonly { readonly label: Label; readonly value: TableCell; readonly year?: number }[];
  readonly table: Table | null;
  readonly explained: ExplainedFee | null;
  readonly notes: readonly Message[];
  readonly places: readonly {
    readonly place: PrintedPlace;
    readonly customer: number | null;
    readonly printedName: string | null;
  }[];
  readonly choices: readonly Choice[];
  readonly suggestions: readonly Suggestion[];
  readonly understood: Understood | null;
}

/** An answer with only what is given; the rest is empty. */
export function answer(parts: Pick<Answer, 'kind' | 'lead'> & Partial<Answer>): Answer {
  return {
    facts: [],
    table: null,
    explained: null,
    notes: [],
    places: [],
    choices: [],
    suggestions: [],
    understood: null,
    ...parts,
  };
}

/** A sentence of the given key. */
export function message<K extends keyof MessageParams>(key: K, params: MessageParams[K]): Message {
  // A key with its own parameters is a member of the union; TypeScript cannot see that for a generic key.
  return { key, params } as Message;
}
