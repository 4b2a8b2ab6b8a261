import type { Allocation } from '../allocation.ts';
import type { Decimal } from '../decimal.ts';
import type { MemberEdits } from '../roster.ts';
import type { Pool } from '../scheme.ts';
import type { Change } from './change.ts';
import { editEqualPart } from './edit-equal-part.ts';
import { joinMember, leaveMembers, replaceMembers } from './edit-members.ts';
import { editTotal } from './edit-total.ts';
import { editWeights } from './edit-weights.ts';
import { mergeMembers } from './merge-members.ts';
import { splitMember } from './split-member.ts';

/** What a change comes to: what is other than before, and nothing of what stays. */
export interface Edit {
  /** kr. */
  readonly total?: Decimal;
  /** All pools, with their new parts. */
  readonly pools?: readonly Pool[];
  readonly members?: MemberEdits;
}

/**
 * What the change does to the allocation, looked up for the customers that it names only.
 * @throws CalcError as `amend` does
 */
export function editOf(allocation: Allocation, change: Change): Edit {
  switch (change.type) {
    case 'set-weight':
    case 'add-weight':
    case 'scale-weight':
      return { members: editWeights(allocation, change) };
    case 'set-total':
    case 'add-total':
    case 'scale-total':
      return { total: editTotal(allocation.total, change) };
    case 'set-equal-part':
      return { pools: editEqualPart(allocation.pools, change) };
    case 'join':
      return { members: joinMember(allocation, change) };
    case 'leave':
      return { members: leaveMembers(allocation, change.customers) };
    case 'merge':
      return { members: mergeMembers(allocation, change) };
    case 'split':
      return { members: splitMember(allocation, change) };
    case 'replace-weights':
      return { members: replaceMembers(allocation, change.members) };
  }
}
