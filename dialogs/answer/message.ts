import type { Explanation } from '../../calc/index.ts';
import type { PrintedPlace, WeightUnit } from '../ports.ts';
import type { Measure } from '../question.ts';
import type { ScenarioChange } from '../scenario.ts';
import type { Counts } from '../understand/form-change.ts';
import type { Clarification, ReadingNote, Refusal } from '../understand/outcome.ts';
import type { Figure } from './figure.ts';
import type { Who } from './who.ts';

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
  'overview-of': {
    customer: number;
    services: readonly string[];
    year: number;
    sum: Figure;
    parts: readonly { service: string; fee: Figure | null }[];
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
  'rows-differ-from-total': {
    service: string;
    rows: Figure;
    total: Figure;
    /** True when every fee is what the rule gives, so that only rounding is left; `null` when the rule is not known. */
    rounding: boolean | null;
  };
  'companies-with-foundations': Record<never, never>;
  'administrations-with-districts': Record<never, never>;
  count: { customer: number; service: string; year: number; count: Figure };
  'count-derived': { customer: number; service: string; year: number; count: Figure };
  'no-count': { customer: number; service: string; year: number };
  'count-not-published': { customer: number | null; service: string; year: number; share: Figure | null };
  'count-missing': { service: string; year: number };
  share: { customer: number; service: string; year: number; share: Figure; fee: Figure; unit: WeightUnit };
  'share-of-fee': {
    customer: number;
    service: string;
    year: number;
    share: Figure;
    fee: Figure;
    callShare: Figure | null;
    unit: WeightUnit;
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
  'against-average': { customer: number; value: Figure; difference: Figure };
  nobody: { who: Who; services: readonly string[]; year: number };
  'rank-first': {
    direction: 'most' | 'least';
    measure: Measure;
    who: Who;
    services: readonly string[];
    year: number;
    items: readonly { customer: number; value: Figure }[];
  };
  'rank-list': {
    direction: 'most' | 'least';
    measure: Measure;
    who: Who;
    services: readonly string[];
    year: number;
    items: readonly { customer: number; value: Figure }[];
    all: boolean;
  };
  'rank-at': {
    direction: 'most' | 'least';
    measure: Measure;
    who: Who;
    services: readonly string[];
    year: number;
    place: Figure;
    items: readonly { customer: number; value: Figure }[];
  };
  'rank-too-few': {
    direction: 'most' | 'least';
    measure: Measure;
    who: Who;
    services: readonly string[];
    year: number;
    count: Figure;
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
  /** What those that were ranked come to together. */
  together: { value: Figure };
  'rank-change': {
    who: Who;
    direction: 'most' | 'least';
    smallest: boolean;
    services: readonly string[];
    from: number;
    to: number;
    items: readonly { customer: number; value: Figure }[];
  };
  /** How many pay more, or less, than in another year. */
  'rank-change-count': {
    who: Who;
    direction: 'most' | 'least';
    services: readonly string[];
    from: number;
    to: number;
    count: Figure;
    of: number;
  };
  /** How many have a fee in one of two years only. */
  'rank-change-left-out': { who: Who; count: Figure };
  'filter-count': {
    each: boolean;
    exclusively: boolean;
    who: Who;
    services: readonly string[];
    year: number;
    count: Figure;
    bounds: Bounds;
    than: Than;
    measure: MeasureUnit;
    of: number;
  };
  /** Who pays in one year and not in another. */
  'filter-between-years': {
    who: Who;
    services: readonly string[];
    year: number;
    notIn: number;
    count: Figure;
    customers: readonly number[];
    countOnly: boolean;
  };
  'filter-list': {
    each: boolean;
    exclusively: boolean;
    who: Who;
    services: readonly string[];
    year: number;
    count: Figure;
    bounds: Bounds;
    than: Than;
    measure: MeasureUnit;
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
    asked: 'more' | 'fewer' | null;
  };
  'compare-many': {
    items: readonly { who: Who; value: Figure | null }[];
    services: readonly string[];
    year: number;
  };
  'compare-services': {
    customer: number | null;
    items: readonly { service: string; value: Figure | null }[];
    /** Of two that both have an amount: by how much the first, the dearer one, is above the other. */
    difference: Figure | null;
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
  'change-measure': Omit<MessageParams['change'], 'percent'>;
  'change-sum': {
    who: Who;
    services: readonly string[];
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
  // explanations
  explain: ExplainedSentence;
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
  /** Figures of years whose list is not printed yet; of some services, or of all where none is named. */
  preliminary: { years: readonly number[]; services: readonly string[] };
  /** What a printed fee was before; `preliminary` is null for none. */
  'was-preliminary': {
    customer: number;
    service: string;
    year: number;
    preliminary: Figure | null;
    difference: Figure;
  };
  'total-was-preliminary': { service: string; year: number; preliminary: Figure; difference: Figure };
  'nothing-printed': { service: string; year: number };
  /** What is answered from; `published` is an ISO instant. */
  'list-version': { version: string; published: string };
  'source-of-preliminary': { place: PrintedPlace; service: string; year: number; fee: Figure | null };
  /** A figure of a customer that others have become part of since, and so is a sum. */
  parts: {
    customer: number;
    year: number;
    parts: readonly Part[];
    /** What the customer itself has; `null` where it was not there yet. */
    own: Figure | null;
    /** What all of them have is known, so that there is a sum. */
    known: boolean;
  };
  'derived-weights': { service: string };
  'inverted-counts': { year: number };
  'rounded-half-up': Record<never, never>;
  'zero-not-absent': { service: string };
  'counted-in': { customer: number; into: number; service: string };
  'counted-in-but-charged': { customer: number; into: number; service: string; fee: Figure };
  'counts-others': { customer: number; service: string; others: readonly number[] };
  'price-per-call': { services: readonly string[] };
  'nothing-on-top': { services: readonly string[]; year: number };
  'customer-numbers': { customers: readonly number[] };
  'zero-not-counted': { count: Figure };
  'printed-as': { printed: string; service: string };
  'share-is-of-fee': { service: string };
  // what if
  changes: { changes: readonly ScenarioChange[]; service: string };
  'what-if': {
    who: Who;
    service: string;
    year: number;
    approximate: boolean;
    before: Figure;
    after: Figure;
    difference: Figure;
    percent: Figure | null;
  };
  'what-if-leaves': { who: Who; service: string; before: Figure };
  'what-if-absent': { who: Who; service: string };
  'what-if-joins': { who: Who; service: string; year: number; approximate: boolean; after: Figure };
  'what-if-sides': {
    service: string;
    gains: readonly { customer: number; value: Figure }[];
    losses: readonly { customer: number; value: Figure }[];
  };
  'what-if-no-side': { service: string; side: 'gains' | 'losses' };
  'what-if-nothing-moves': { service: string };
  'what-if-below-krona': { service: string };
  'what-if-others': { count: Figure; difference: Figure };
  'what-if-derived': { service: string };
  'what-if-sum': { addsUp: boolean; total: Figure; rounded: Figure; remainder: Figure };
  'what-if-not-printed': Record<never, never>;
  'no-scenario': Record<never, never>;
  'goal-total': { customer: number; service: string; fee: Figure; lowest: Figure; highest: Figure };
  'goal-total-none': { customer: number; service: string; fee: Figure; nearest: Figure };
  'goal-count': { customer: number; service: string; fee: Figure; lowest: Figure; highest: Figure };
  'goal-count-between': {
    customer: number;
    service: string;
    fee: Figure;
    below: { count: Figure; fee: Figure } | null;
    above: { count: Figure; fee: Figure } | null;
  };
  'goal-bound': {
    customer: number;
    service: string;
    bound: 'at-most' | 'at-least';
    fee: Figure;
    at: { count: Figure; fee: Figure };
    beyond: { count: Figure; fee: Figure } | null;
  };
  'goal-ratio': {
    customer: number;
    service: string;
    bound: 'at-most' | 'at-least';
    fee: Figure;
    percent: Figure;
  };
  'goal-unreachable': { customer: number; service: string; fee: Figure; limit: Figure };
  'goal-always': { customer: number; service: string; bound: 'at-most' | 'at-least'; fee: Figure };
  cheaper: {
    customer: number;
    than: number;
    service: string;
    own: Figure;
    other: Figure;
    atMost: Figure | null;
    orAtLeast: Figure | null;
  };
  'cheaper-already': { customer: number; than: number; service: string; own: Figure; other: Figure };
  'cheaper-uncounted': { customer: number; than: number; service: string; own: Figure; other: Figure };
  'one-more': {
    customer: number;
    service: string;
    gross: Figure;
    net: Figure;
    before: Figure;
    after: Figure;
  };
  steps: { customer: number; service: string; fee: Figure };
  'table-what-if': { service: string; year: number };
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
  members: {
    /** Named in the sentence where they are few. */
    customers: readonly number[];
    service: string;
    year: number;
    paying: Figure;
    listed: Figure;
  };
  'list-customers': {
    /** Whose list it is; `null` for those there are now. */
    year: number | null;
    count: Figure;
    departments: number;
    districts: number;
    companies: number;
    foundations: number;
  };
  'list-services': { services: readonly { service: string; paying: Figure }[]; year: number };
  'list-years': { years: readonly number[] };
  background: { fact: string };
  'background-source': { document: string; section: string };
  // saved scenarios
  'explain-simulated': ExplainedSentence;
  'scenario-saved': { name: string; replaced: boolean };
  'scenario-renamed': { name: string; was: string };
  'scenario-deleted': { name: string };
  'scenario-shared': Record<never, never>;
  'scenario-code': { code: string };
  'scenario-opened': { name: string; year: number | null };
  'scenarios-none': Record<never, never>;
  'scenarios-listed': { names: readonly string[] };
  'scenarios-how': { name: string };
  'scenario-changes': { side: ScenarioSide; changes: readonly ScenarioChange[]; service: string };
  'scenarios-differ': {
    who: Who;
    service: string;
    one: ScenarioSide;
    two: ScenarioSide;
    /** `null` where they are not in the service. */
    first: Figure | null;
    second: Figure | null;
    difference: Figure;
    percent: Figure | null;
    approximate: boolean;
  };
  'scenarios-differ-most': {
    service: string;
    one: ScenarioSide;
    two: ScenarioSide;
    count: Figure;
    customer: number;
    difference: Figure;
    approximate: boolean;
  };
  'scenarios-alike': { service: string; one: ScenarioSide; two: ScenarioSide; approximate: boolean };
  'table-scenarios': Record<never, never>;
  'table-comparison': { service: string; year: number };
  // conversation
  greeting: Record<never, never>;
  welcome: Record<never, never>;
  help: { services: readonly string[]; years: readonly number[] };
  thanks: Record<never, never>;
  goodbye: Record<never, never>;
  'language-set': Record<never, never>;
  'answered-below': Record<never, never>;
  'already-done': Record<never, never>;
  'not-remembered': Record<never, never>;
  'not-saved': Record<never, never>;
  'memory-unreachable': Record<never, never>;
  // forms and files
  form: Record<never, never>;
  'form-name': { taken: string | null };
  'form-amount': { counts: Counts; written: string };
  export: { format: 'xlsx' | 'csv' };
  apology: Record<never, never>;
  'too-fast': Record<never, never>;
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

/** A customer that has become part of another one, and what it had before; `null` where that is not said. */
export interface Part {
  readonly customer: number;
  /** ISO */
  readonly since: string;
  readonly value: Figure | null;
}

/** A scenario as it is spoken of: a saved one by its name, the price list, or what is changed now. */
export interface ScenarioSide {
  readonly type: 'saved' | 'list' | 'current';
  readonly name: string | null;
}

/** How a fee came about, in one sentence. */
export interface ExplainedSentence {
  readonly customer: number;
  readonly service: string;
  readonly year: number;
  readonly fee: Figure;
  readonly explanation: Explanation;
  /** The weights are derived, so only their ratios are shown. */
  readonly derived: boolean;
}

/** What the bounds of a filter count. */
export type MeasureUnit = 'kr' | 'percent' | WeightUnit;

/** Whose figure, or which average, the bound of a filter is; `null` where it is only a number. */
export type Than = number | 'mean' | 'median' | null;

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

/** A sentence of the given key. */
export function message<K extends keyof MessageParams>(key: K, params: MessageParams[K]): Message {
  // A key with its own parameters is a member of the union; TypeScript cannot see that for a generic key.
  return { key, params } as Message;
}
