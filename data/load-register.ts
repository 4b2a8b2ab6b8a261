import type { Database } from 'better-sqlite3';
import type {
  BackgroundFact,
  Customer,
  CustomerKind,
  CustomerName,
  Quarter,
  Service,
  SourceDocument,
  WeightUnit,
} from '../dialogs/ports.ts';

/** Everything that belongs to no year. */
export interface Register {
  readonly customers: readonly Customer[];
  readonly quarters: readonly Quarter[];
  readonly services: readonly Service[];
  readonly background: readonly BackgroundFact[];
  readonly documents: readonly SourceDocument[];
}

/** Reads customers (by number), quarters, services, background facts and documents (as in the sources). */
export function loadRegister(database: Database): Register {
  return Object.freeze({
    customers: loadCustomers(database),
    quarters: frozen(
      database.prepare<[], Quarter>('SELECT name, customer FROM quarter ORDER BY position').all(),
    ),
    services: loadServices(database),
    background: loadBackground(database),
    documents: frozen(
      database.prepare<[], SourceDocument>('SELECT key, title FROM document ORDER BY position').all(),
    ),
  });
}

function loadCustomers(database: Database): readonly Customer[] {
  const names = database
    .prepare<[], { text: string; customer: number; kind: CustomerName['kind']; until: string | null }>(
      // The current name is the customer's own; these are the other ones.
      "SELECT text, customer, kind, until FROM name WHERE kind <> 'current' ORDER BY position",
    )
    .all();
  const byCustomer = Map.groupBy(names, ({ customer }) => customer);
  return frozen(
    database
      .prepare<
        [],
        {
          number: number;
          printedNumber: number;
          kind: CustomerKind;
          name: string;
          until: string | null;
          into: number | null;
        }
      >(
        `SELECT number, printed_number AS printedNumber, kind, name, until, into_customer AS "into"
         FROM customer ORDER BY number`,
      )
      .all()
      .map((customer) => ({
        ...customer,
        names: frozen(
          (byCustomer.get(customer.number) ?? []).map(({ text, kind, until }) => ({
            text,
            kind,
            ...(until === null ? {} : { until }),
          })),
        ),
      })),
  );
}

function loadServices(database: Database): readonly Service[] {
  const aliases = Map.groupBy(
    database
      .prepare<[], { service: string; alias: string }>(
        'SELECT service, alias FROM service_alias ORDER BY position',
      )
      .all(),
    ({ service }) => service,
  );
  return frozen(
    database
      .prepare<
        [],
        {
          key: string;
          name_sv: string;
          name_en: string;
          short_sv: string;
          short_en: string;
          unit: WeightUnit;
        }
      >('SELECT * FROM service ORDER BY position')
      .all()
      .map(({ key, name_sv, name_en, short_sv, short_en, unit }) => ({
        key,
        name: Object.freeze({ sv: name_sv, en: name_en }),
        short: Object.freeze({ sv: short_sv, en: short_en }),
        aliases: Object.freeze((aliases.get(key) ?? []).map(({ alias }) => alias)),
        unit,
      })),
  );
}

function loadBackground(database: Database): readonly BackgroundFact[] {
  const cues = Map.groupBy(
    database
      .prepare<[], { fact: string; cue: string }>('SELECT fact, cue FROM fact_cue ORDER BY position')
      .all(),
    ({ fact }) => fact,
  );
  return frozen(
    database
      .prepare<[], Omit<BackgroundFact, 'cues'>>(
        'SELECT key, sv, en, document, section FROM fact ORDER BY position',
      )
      .all()
      .map((fact) => ({ ...fact, cues: Object.freeze((cues.get(fact.key) ?? []).map(({ cue }) => cue)) })),
  );
}

function frozen<T>(items: readonly T[]): readonly T[] {
  return Object.freeze(items.map((item) => Object.freeze(item)));
}
