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
export { type ComputedFee, type FeeChange, together } from './what-if/fee-change.ts';
export { type SimulatedRow, type Simulation, simulate, simulateCustomer } from './what-if/simulate.ts';
export type { SumCheck } from './what-if/check-sum.ts';
export { weightOf, weightsSum } from './weight-of.ts';

// Which input leads to a wanted fee, and how much a fee moves with it.
export {
  largestWeight,
  type SoughtWeight,
  smallestWeight,
  type WeightAndFee,
  type WeightGoal,
} from './what-if/seek-weight.ts';
export { type WeightsOfFee, weightForFee } from './what-if/weight-for-fee.ts';
export { type TotalAndFee, type TotalsOfFee, totalForFee } from './what-if/total-for-fee.ts';
export {
  type CheaperGoal,
  type CheaperThan,
  type CheaperWeight,
  cheaperThan,
  type FeesOfTwo,
} from './what-if/cheaper-than.ts';
export type { OneWeight } from './what-if/fee-curve.ts';
export { type UnitCost, unitCost } from './what-if/unit-cost.ts';
export {
  type Scaled,
  type SensitivityRow,
  sensitivity,
  TWENTY_PERCENT_EACH_WAY,
} from './what-if/sensitivity.ts';

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
