import { CalcError } from './error.ts';
import type { Member } from './scheme.ts';

/**
 * Who shares a total: the members of a list, and over it those that a what-if has changed since. A change of one
 * member is laid over the list, never copied into it, so it costs the same in a list of any length.
 */
export interface Roster {
  readonly listed: readonly Member[];
  /** The place of each listed customer in `listed`. */
  readonly positions: ReadonlyMap<number, number>;
  /** Members that are new or other than listed; `null` for a listed customer that has left. */
  readonly changed: ReadonlyMap<number, Member | null>;
  /** How many members there are now. */
  readonly size: number;
}

/** Members to put into a roster, in place of those of the same number; `null` takes the customer out. */
export type MemberEdits = ReadonlyMap<number, Member | null>;

/**
 * The members as a roster with nothing changed.
 * @throws CalcError `no-members`, `duplicate-customer`
 */
export function rosterOf(members: readonly Member[]): Roster {
  if (members.length === 0) throw new CalcError({ code: 'no-members' });
  const positions = new Map<number, number>();
  for (let position = 0; position < members.length; position += 1) {
    const customer = members[position]?.customer ?? Number.NaN;
    positions.set(customer, position);
    // One look-up instead of two: a customer that was there already does not make the map grow.
    if (positions.size === position) throw new CalcError({ code: 'duplicate-customer', customer });
  }
  const listed = Object.freeze([...members]);
  return Object.freeze({ listed, positions, changed: new Map(), size: listed.length });
}

/**
 * The roster with the edits laid over it; takes time in proportion to what has been changed, now and before.
 * @throws CalcError `no-members` when nobody is left
 */
export function editRoster(roster: Roster, edits: MemberEdits): Roster {
  const changed = new Map(roster.changed);
  let { size } = roster;
  for (const [customer, member] of edits) {
    const was = memberOf(roster, customer);
    size += (member === null ? 0 : 1) - (was === undefined ? 0 : 1);
    if (member !== null || roster.positions.has(customer)) changed.set(customer, member);
    else changed.delete(customer);
  }
  if (size === 0) throw new CalcError({ code: 'no-members' });
  return Object.freeze({ ...roster, changed, size });
}

/** The member with this number, if there is one. */
export function memberOf({ listed, positions, changed }: Roster, customer: number): Member | undefined {
  const edited = changed.get(customer);
  if (edited !== undefined) return edited ?? undefined;
  const position = positions.get(customer);
  return position === undefined ? undefined : listed[position];
}

/**
 * The member with this number.
 * @throws CalcError `unknown-customer`
 */
export function requireMember(roster: Roster, customer: number): Member {
  const member = memberOf(roster, customer);
  if (member === undefined) throw new CalcError({ code: 'unknown-customer', customer });
  return member;
}

/** All members: the listed ones in their order, then those that have come since in the order of their coming. */
export function membersOf({ listed, positions, changed }: Roster): readonly Member[] {
  if (changed.size === 0) return listed;
  const kept = listed.flatMap((member) => {
    const edited = changed.get(member.customer);
    return edited === undefined ? [member] : (edited ?? []);
  });
  const joined = [...changed].flatMap(([customer, member]) =>
    positions.has(customer) ? [] : (member ?? []),
  );
  return Object.freeze([...kept, ...joined]);
}
