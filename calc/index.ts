// The door of the calculation module, from what every user needs to what few do.
// biome-ignore-all assist/source/organizeImports: the order is the reading order.

// What goes in.
export { Decimal } from './decimal.ts';
export type { Member, Pool, Scheme } from './scheme.ts';

// Fees.
export type { AllocatedPool, Allocation } from './allocation.ts';
export { allocate } from './allocate.ts';
export { exactFee, fee } from './fee.ts';
export { fees, type Rounding } from './fees.ts';

// Exact amounts and shares.
export { type Exact, toDecimal } from './exact.ts';
export { poolShare } from './pool-share.ts';

// How a fee came about.
export { type ExplainedQuantity, type ExplainedRule, type Explanation, explainFee } from './explain.ts';
export { recompute } from './recompute.ts';
export { type FeeOfTotal, type SplitChange, splitChange } from './split-change.ts';

// What if: the same fees from changed inputs.
export type {
  Change,
  DecimalText,
  EqualPartChange,
  Factor,
  MemberChange,
  TotalChange,
  WeightChange,
  WrittenMember,
} from './what-if/change.ts';
export { amend, applyChange, applyChanges } from './what-if/amend.ts';
export { checkChange } from './what-if/check-change.ts';

// From what a list prints.
export type { PrintedFee } from './printed-fee.ts';
export { type ReconciledRow, reconcile } from './reconcile.ts';
export { type CustomerWeight, deriveWeights, type PartlyEqualFees } from './derive-weights.ts';
export { invertCounts, type ProportionalFees } from './invert-counts.ts';

// What cannot be computed.
export { CalcError, type CalcErrorCode, type CalcErrorInfo, type Quantity, type Where } from './error.ts';

// What an allocation is made of.
export type { Roster } from './roster.ts';
export type { BaseWeights } from './weigh-base.ts';
