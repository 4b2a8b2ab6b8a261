import { membersOf } from '../groups.ts';
import { customerIn } from '../lineage.ts';
import type { PriceList } from '../ports.ts';
import type { Group } from '../question.ts';
import type { Scope } from './draft.ts';
import { servicesNamed } from './named-services.ts';
import type { Operation } from './operation.ts';
import type { Reading } from './reading.ts';
import type { Thread } from './thread.ts';

/** Whom and what a message names itself; groups are those of `year`. */
export function ownScope(
  reading: Reading,
  operation: Operation | null,
  thread: Thread,
  priceList: PriceList,
  year: number,
): Scope {
  const named = reading.customers.flatMap((customer) =>
    customer.numbers.length === 1 ? customer.numbers : [],
  );
  // "Vilka betalar mer än Farsta?" is about all others.
  const than = operation?.kind === 'filter' ? operation.than : null;
  const customers = named.filter((number) => number !== than);
  const services = servicesNamed(reading, thread, priceList);
  // "Och i dag?" after another year.
  const newest = priceList.years.at(-1);
  const now =
    reading.years.length === 0 && reading.has('newer') && thread.last !== null && thread.last.year !== newest;
  const years = now && newest !== undefined ? [newest] : [...new Set(reading.years.map((year) => year.year))];
  const several = customers.length === 0 ? severalGroups(reading, operation) : null;
  if (several !== null && several !== 'administrations')
    return {
      customers: [...new Set(several.flatMap((group) => membersOf(group, priceList, year)))],
      group: null,
      services,
      years,
    };
  const without = withoutSome(reading, customers, thread, priceList, year);
  return {
    customers: without ?? customers,
    // "Hur stor andel av allihop är det?" has somebody's share in mind.
    group:
      several === 'administrations'
        ? several
        : sharesOfAll(reading, operation)
          ? null
          : without === null
            ? groupOf(reading, customers.length > 0 && operation?.kind !== 'average' && !isPlace(operation))
            : null,
    services,
    years,
  };
}

function sharesOfAll(reading: Reading, operation: Operation | null): boolean {
  const share = operation !== null && 'measure' in operation && operation.measure === 'share';
  return share && reading.has('it', 'them') && reading.groups.every(({ group }) => group === 'all');
}

/** "Fackförvaltningarna och stadsdelarna": groups that are added up together. */
function severalGroups(
  reading: Reading,
  operation: Operation | null,
): readonly Group[] | 'administrations' | null {
  const adds = operation?.kind === 'sum' || operation?.kind === 'value';
  const groups = [
    ...new Set(reading.groups.flatMap(({ group, plural }) => (plural && group !== 'all' ? [group] : []))),
  ];
  if (!adds || groups.length < 2 || reading.has('except', 'without', 'compare', 'other')) return null;
  const both = groups.length === 2 && groups.includes('departments') && groups.includes('districts');
  if (both) return 'administrations';
  return groups.includes('administrations') && groups.includes('districts') ? null : groups;
}

/** A place is one among the others of a group. */
function isPlace(operation: Operation | null): boolean {
  return operation?.kind === 'rank' && (operation.placeOf !== null || operation.at !== null);
}

/** "Bolagen utom SISAB", "förvaltningarna utan stadsdelarna", "övriga stadsdelar": a group less some of its members. */
function withoutSome(
  reading: Reading,
  named: readonly number[],
  thread: Thread,
  priceList: PriceList,
  year: number,
): readonly number[] | null {
  const plural = reading.groups.filter((group) => group.plural);
  const excepts =
    reading.has('except') ||
    (reading.has('without') && (named.length > 0 || plural.length > 1)) ||
    (reading.has('other') && reading.has('than') && named.length > 0);
  const at = Math.max(
    reading.at('except'),
    reading.at('without'),
    reading.has('other') ? reading.at('than') : -1,
  );
  const before = plural.filter(({ from }) => !excepts || from < at).map(({ group }) => group);
  const rest = excepts ? plural.filter(({ from }) => from > at).map(({ group }) => group) : [];
  // "alla bolag" are the companies; "utom Stockholmshem?" leaves one out of the group asked about before.
  // "Leaving out the districts, which department …"
  const oneOf =
    excepts && before.length === 0 ? reading.groups.find(({ plural: many }) => !many)?.group : undefined;
  const whole =
    oneOf ??
    before.find((group) => group !== 'all') ??
    before[0] ??
    (excepts ? (thread.last?.group ?? undefined) : undefined);
  if (whole === undefined) return null;
  const others = reading.has('other') && thread.customers.length > 0;
  // "Bortsett från dem som inget betalar" names nobody.
  if ((!excepts || named.length + rest.length === 0) && !others) return null;
  const out = new Set([
    ...(excepts ? named : thread.customers),
    ...rest.flatMap((group) => membersOf(group, priceList, year)),
  ]);
  // Who is left out by another year's name is left out as who it is in this one.
  for (const customer of [...out]) out.add(customerIn(customer, year, priceList).number);
  return membersOf(whole, priceList, year).filter((customer) => !out.has(customer));
}

/** A group in the plural counts; in the singular ("vilken stadsdel") only where a choice among its members is asked for. */
function groupOf(reading: Reading, hasCustomers: boolean): Group | null {
  const chooses = reading.has(
    'who',
    'anybody',
    'exist',
    'per',
    'most',
    'least',
    'rank',
    'top',
    'bottom',
    'mean',
    'median',
    'how-many',
    'count',
    'each',
    'list',
  );
  const groups = reading.groups
    .filter((group) => group.plural || (chooses && !hasCustomers))
    .map((group) => group.group);
  if (hasCustomers) return null;
  return groups.find((group) => group !== 'all') ?? groups[0] ?? null;
}
