import type { ExplainedQuantity, ExplainedRule } from './explain.ts';

/** What went wrong, as data: the code, and what was given where. Amounts and weights are texts in plain digits. */
export type CalcErrorInfo =
  | { readonly code: 'not-a-number'; readonly what: Quantity; readonly where: Where; readonly got: string }
  | {
      readonly code: 'number-too-large';
      readonly what: Quantity;
      readonly where: Where;
      readonly got: string;
      readonly limit: string;
    }
  | {
      readonly code: 'too-many-decimals';
      readonly what: Quantity;
      readonly where: Where;
      readonly got: number;
      readonly limit: number;
    }
  | { readonly code: 'total-not-positive'; readonly got: string }
  | { readonly code: 'part-out-of-range'; readonly pool: string; readonly got: string }
  | { readonly code: 'parts-do-not-add-up'; readonly got: string }
  | { readonly code: 'duplicate-pool'; readonly pool: string }
  | { readonly code: 'unknown-pool'; readonly pool: string; readonly known: readonly string[] }
  | { readonly code: 'no-members' }
  | { readonly code: 'duplicate-customer'; readonly customer: number }
  | { readonly code: 'unknown-customer'; readonly customer: number }
  | { readonly code: 'missing-weight'; readonly base: string; readonly customer: number }
  | {
      readonly code: 'negative-weight';
      readonly base: string;
      readonly customer: number;
      readonly got: string;
    }
  | { readonly code: 'weights-sum-to-zero'; readonly base: string }
  | { readonly code: 'fee-not-whole'; readonly customer: number; readonly got: string }
  | {
      readonly code: 'fee-below-equal-part';
      readonly customer: number;
      readonly got: number;
      readonly equalPart: string;
    }
  | { readonly code: 'count-not-whole'; readonly got: string }
  | { readonly code: 'fee-fits-no-count'; readonly customer: number; readonly got: number }
  | { readonly code: 'fee-fits-several-counts'; readonly customer: number; readonly got: number }
  | { readonly code: 'counts-do-not-add-up'; readonly expected: string; readonly got: string }
  | {
      readonly code: 'malformed-change';
      readonly path: string;
      readonly expected: string;
      readonly got: string;
    }
  | { readonly code: 'unknown-base'; readonly base: string; readonly known: readonly string[] }
  | { readonly code: 'negative-factor'; readonly got: string }
  | { readonly code: 'no-equal-pool' }
  | { readonly code: 'rest-not-shareable'; readonly got: string }
  | { readonly code: 'already-member'; readonly customer: number }
  | { readonly code: 'too-few-customers'; readonly change: 'merge' | 'split'; readonly got: number }
  | {
      readonly code: 'split-does-not-add-up';
      readonly base: string;
      readonly customer: number;
      readonly expected: string;
      readonly got: string;
    }
  | {
      readonly code: 'broken-explanation';
      readonly quantity: ExplainedQuantity;
      readonly rule: ExplainedRule;
      readonly inputs: number;
    };

/** Which input a number was. */
export type Quantity = 'total' | 'part' | 'weight' | 'fee' | 'count' | 'factor';

/** Whose number it was; empty for the total. */
export interface Where {
  readonly customer?: number;
  readonly pool?: string;
  readonly base?: string;
}

/** Names one kind of {@link CalcError}; texts for people are keyed by it. */
export type CalcErrorCode = CalcErrorInfo['code'];

/**
 * Thrown when an input cannot be computed on; nothing has been computed then.
 * `info` narrows by its `code`; the message is for engineers: what was expected, what came, where.
 */
export class CalcError extends Error {
  readonly code: CalcErrorCode;
  readonly info: CalcErrorInfo;

  constructor(info: CalcErrorInfo) {
    super(message(info));
    this.name = 'CalcError';
    this.code = info.code;
    this.info = Object.freeze(info);
  }
}

function message(info: CalcErrorInfo): string {
  switch (info.code) {
    case 'not-a-number':
      return `${info.what} must be a finite Decimal, got ${info.got}${place(info.where)}`;
    case 'number-too-large':
      return `${info.what} must be at most ${info.limit}, got ${info.got}${place(info.where)}`;
    case 'too-many-decimals':
      return `${info.what} must have at most ${info.limit} decimals, got ${info.got}${place(info.where)}`;
    case 'total-not-positive':
      return `total must be > 0 kr, got ${info.got}`;
    case 'part-out-of-range':
      return `part must be between 0 and 1, got ${info.got}${place(info)}`;
    case 'parts-do-not-add-up':
      return `parts of all pools must add to 1, got ${info.got}`;
    case 'duplicate-pool':
      return `each pool must have a key of its own, got "${info.pool}" twice`;
    case 'unknown-pool':
      return `pool must be one of ${info.known.join(', ')}, got "${info.pool}"`;
    case 'no-members':
      return 'at least one member must share the total, got none';
    case 'duplicate-customer':
      return `each customer must occur once, got ${info.customer} twice`;
    case 'unknown-customer':
      return `customer must be a member of the scheme, got ${info.customer}`;
    case 'missing-weight':
      return `every member must have the weight "${info.base}", got none${place({ customer: info.customer })}`;
    case 'negative-weight':
      return `weight must be ≥ 0, got ${info.got}${place(info)}`;
    case 'weights-sum-to-zero':
      return `at least one weight must be > 0, got only zeros${place(info)}`;
    case 'fee-not-whole':
      return `fee must be a whole number of kr ≥ 0, got ${info.got}${place(info)}`;
    case 'fee-below-equal-part':
      return `printed fee must be at least the equal part ${info.equalPart} kr, got ${info.got}${place(info)}`;
    case 'count-not-whole':
      return `sum of counts must be a whole number > 0, got ${info.got}`;
    case 'fee-fits-no-count':
      return `printed fee must follow from a whole count, got ${info.got}${place(info)}`;
    case 'fee-fits-several-counts':
      return `printed fee must follow from one count only, got ${info.got}${place(info)}`;
    case 'counts-do-not-add-up':
      return `counts must add to ${info.expected}, got ${info.got}`;
    case 'malformed-change':
      return `${info.path} must be ${info.expected}, got ${info.got}`;
    case 'unknown-base':
      return `base must be one of ${info.known.join(', ') || 'none'}, got "${info.base}"`;
    case 'negative-factor':
      return `factor must be ≥ 0, got ${info.got}`;
    case 'no-equal-pool':
      return 'the scheme must have a pool on the equal base, got none';
    case 'rest-not-shareable':
      return `pools must have parts to share ${info.got} of the total by, got none above 0`;
    case 'already-member':
      return `customer must be new to the scheme, got the member ${info.customer}`;
    case 'too-few-customers':
      return `a ${info.change} must name at least two customers, got ${info.got}`;
    case 'split-does-not-add-up':
      return `weights after a split must add to ${info.expected}, got ${info.got}${place(info)}`;
    case 'broken-explanation':
      return `${info.quantity} must have the inputs of "${info.rule}" and no divisor 0, got ${info.inputs} inputs`;
  }
}

function place(where: Where): string {
  const base = where.base === undefined ? '' : ` for the weight "${where.base}"`;
  const pool = where.pool === undefined ? '' : ` for the pool "${where.pool}"`;
  const customer = where.customer === undefined ? '' : ` for customer ${where.customer}`;
  return base + pool + customer;
}
