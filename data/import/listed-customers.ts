import type { CustomerRow, NameSource } from '../register.ts';
import { KIND_WORDS } from '../say/index.ts';
import type { CustomerDraft, YearDraft } from './draft.ts';
import { type KnownCustomers, knownCustomers, likeness, namesOfRow } from './known-customers.ts';
import type { Present } from './present.ts';
import { shown, type Tell } from './problem.ts';

/** customers.csv and what is added to names.csv, after an import. */
export interface CustomerPlan {
  readonly customers: readonly CustomerRow[];
  readonly newNames: readonly NameSource[];
}

/**
 * Takes over the customers that an input lists: new ones, new names (the old one becomes a former name), new kinds, and
 * those that end or become part of another one. Each change is told, to be accepted.
 */
export function takeListedCustomers(
  { customers: listed, year }: YearDraft,
  { customers: rows, register: all }: Present,
  tell: Tell,
): CustomerPlan {
  // A former name may be listed again, as that of a customer of its own that has become part of this one.
  const register = { ...all, names: all.names.filter(({ kind }) => kind !== 'former') };
  const known = knownCustomers(register);
  const plan = new Map(rows.map((row) => [row, row]));
  const added: CustomerRow[] = [];
  const newNames: NameSource[] = [];
  const drafts = Map.groupBy(listed, ({ number }) => number.value);
  for (const draft of listed) {
    const holders = rows.filter((row) => row.number === draft.number.value);
    const match = matching(draft, holders, drafts.get(draft.number.value)?.length ?? 0, register);
    if (match !== undefined) {
      const changed = changedRow(draft, match, register, tell);
      plan.set(match, changed);
      if (changed.name !== match.name) {
        newNames.push({
          number: match.number,
          name: match.name,
          kind: 'former',
          until: `${year.value}-01-01`,
        });
      }
    } else if (isNew(draft, holders, drafts, known, tell)) {
      added.push(newRow(draft));
      const got = `${draft.number.value} ${draft.name.value} är ny och läggs till`;
      tell({ code: 'new-customer', place: draft.number.place, expected: 'en kund som redan finns', got });
    }
  }
  const customers = [...plan.values(), ...added];
  for (const draft of listed) checkEnd(draft, customers, tell);
  return { customers, newNames };
}

/** The row that a draft is about: by number and name, or by number alone where one customer has it before and after. */
function matching(
  { name, number, until, into }: CustomerDraft,
  holders: readonly CustomerRow[],
  drafts: number,
  register: Present['register'],
): CustomerRow | undefined {
  // Who has become part of the one that has its number now is another customer than that one.
  const gaveNumber = until.value !== null && into.value === number.value;
  const candidates = gaveNumber ? holders.filter((row) => row.until !== null) : holders;
  const alike = candidates.find((row) => likeness(name.value, namesOfRow(row, register)) !== 'other');
  return alike ?? (holders.length === 1 && drafts === 1 ? candidates[0] : undefined);
}

function isNew(
  { number, name }: CustomerDraft,
  holders: readonly CustomerRow[],
  drafts: ReadonlyMap<number, readonly CustomerDraft[]>,
  known: KnownCustomers,
  tell: Tell,
): boolean {
  const near = known.byName(name.value) ?? known.nearest(name.value);
  const isFreed =
    holders.every(({ until }) => until !== null) ||
    (drafts.get(number.value) ?? []).some(({ until }) => until.value !== null);
  if (near !== undefined && near.number !== number.value) {
    const expected = `numret på en känd kund (menas ${near.number} ${near.name}?)`;
    const got = shown(`${number.value} ${name.value}`);
    tell({ code: 'unknown-customer', place: number.place, expected, got });
    return false;
  }
  if (isFreed) return true;
  const expected = `${number.value} ${holders[0]?.name}, eller en dag då den kunden upphörde`;
  tell({ code: 'other-name', place: name.place, expected, got: shown(name.value) });
  return false;
}

function changedRow(
  { number, name, kind, short, until, into }: CustomerDraft,
  row: CustomerRow,
  register: Present['register'],
  tell: Tell,
): CustomerRow {
  const like = likeness(name.value, namesOfRow(row, register));
  const who = `${row.number} ${row.name}`;
  if (like === 'misprint' || like === 'cut') {
    const expected = `${who} (namnet ändras inte)`;
    tell({ code: 'misprinted-name', place: name.place, expected, got: shown(name.value) });
  }
  if (like === 'other') {
    const got = `kunden får namnet ${shown(name.value)}, och det gamla blir ett tidigare namn`;
    tell({ code: 'renamed-customer', place: name.place, expected: who, got });
  }
  if (kind.value !== row.kind) {
    const got = `${who} får ett annat slag, ${KIND_WORDS[kind.value]}`;
    tell({ code: 'changed-kind', place: kind.place, expected: KIND_WORDS[row.kind], got });
  }
  if (until.value !== null && until.value !== row.until) {
    const becomes = into.value === null ? '' : ` och ingår sedan i ${into.value}`;
    const got = `kunden upphör ${until.value}${becomes}`;
    tell({ code: 'merged-customer', place: number.place, expected: `att ${who} finns kvar`, got });
  }
  return {
    ...row,
    name: like === 'other' ? name.value : row.name,
    kind: kind.value,
    short: short === '' ? row.short : short,
    until: until.value ?? row.until,
    into: into.value ?? row.into,
  };
}

function newRow({ number, name, kind, short, until, into }: CustomerDraft): CustomerRow {
  return {
    number: number.value,
    name: name.value,
    kind: kind.value,
    short,
    until: until.value,
    into: into.value,
  };
}

function checkEnd(
  { number, until, into }: CustomerDraft,
  customers: readonly CustomerRow[],
  tell: Tell,
): void {
  if (into.value === null) return;
  const place = into.place;
  if (!customers.some((row) => row.number === into.value)) {
    tell({ code: 'unknown-customer', place, expected: 'numret på en kund', got: shown(`${into.value}`) });
  }
  if (until.value !== null) return;
  const expected = `den dag då ${number.value} upphörde, eftersom kunden ingår i ${into.value}`;
  tell({ code: 'missing-value', place: until.place, expected, got: 'cellen är tom' });
}
