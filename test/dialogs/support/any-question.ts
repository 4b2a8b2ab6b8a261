import fc from 'fast-check';
import type { z } from 'zod';
import type { PriceList } from '../../../dialogs/ports.ts';
import { type Asked, askedSchema } from '../../../dialogs/question.ts';

/**
 * Any question that its schema takes, of every kind alike, sensible or not. Most of its customers, services and years are
 * those of the list, because a question about nothing that there is comes to nothing.
 */
export function anyQuestion(priceList: PriceList): fc.Arbitrary<Asked> {
  const known = knownValues(priceList);
  const kinds = askedSchema.options.map((option) => anyOf(option, known));
  return fc.oneof(...kinds).map((value) => askedSchema.parse(value));
}

/** What stands under these names in a question, wherever it stands. */
type Known = Readonly<Record<string, fc.Arbitrary<unknown>>>;

function knownValues({ customers, services, years, background }: PriceList): Known {
  const customer = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...customers.map(({ number }) => number)) },
    { weight: 1, arbitrary: fc.constantFrom(0, -1, 9999, 1_000_001, 1_000_002) },
  );
  const service = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...services.map(({ key }) => key)) },
    { weight: 1, arbitrary: fc.constantFrom('', 'nothing') },
  );
  const year = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...years) },
    { weight: 1, arbitrary: fc.constantFrom(1900, 2999) },
  );
  return {
    customer,
    customers: fc.array(customer, { maxLength: 4 }),
    into: customer,
    placeOf: fc.option(customer),
    service,
    services: fc.array(service, { maxLength: 3 }),
    year,
    from: year,
    to: year,
    base: fc.constantFrom('cases', 'calls', 'users', 'equal', ''),
    facts: fc.array(fc.constantFrom('', ...background.map(({ key }) => key)), { minLength: 1, maxLength: 3 }),
  };
}

/** Any value that a schema takes; the kinds of schema are those that a question is made of. */
function anyOf(schema: z.core.$ZodType, known: Known): fc.Arbitrary<unknown> {
  // The definition tells its own type apart; the library's type for it is the union of all of them.
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(def.shape).map(([name, value]) => [
            name,
            fitting(known[name] ?? anyOf(value, known), value),
          ]),
        ),
      );
    case 'union':
      return fc.oneof(...def.options.map((option) => anyOf(option, known)));
    case 'array':
      return fitting(fc.array(anyOf(def.element, known), { maxLength: 3 }), schema);
    case 'nullable':
      return fc.option(anyOf(def.innerType, known));
    case 'optional':
      return fc.option(anyOf(def.innerType, known), { nil: undefined });
    case 'default':
      return anyOf(def.innerType, known);
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fitting(fc.oneof(fc.integer({ min: -3, max: 120 }), fc.double({ noNaN: true })), schema);
    case 'string':
      return fitting(
        fc.oneof(fc.constantFrom('0', '1', '-1', '0.5', '1000', '2025-01-01T00:00:00Z'), fc.string()),
        schema,
      );
    case 'record':
      return fc.dictionary(
        fc.constantFrom('cases', 'calls', 'users', 'equal'),
        anyOf(def.valueType, known),
        { maxKeys: 2 },
      );
    default:
      throw new Error(`expected a schema that a question has, got ${def.type}`);
  }
}

/** A part that its own schema does not take would spoil the whole question. */
function fitting(values: fc.Arbitrary<unknown>, schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  return values.filter((value) => (schema as z.ZodType).safeParse(value).success);
}
