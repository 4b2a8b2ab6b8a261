import fc from 'fast-check';
import { safeParse, type z } from 'zod';
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
    placeOf: fc.option(customer),
    service,
    year,
    from: year,
    to: year,
    base: fc.constantFrom('cases', 'calls', 'users', 'equal', ''),
    fact: fc.constantFrom('', ...background.map(({ key }) => key)),
  };
}

/** Any value that a schema takes, a list of `items` where they are given; the kinds of schema are those of a question. */
function anyOf(schema: z.core.$ZodType, known: Known, items?: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  // The definition tells its own type apart; the library's type for it is the union of all of them.
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const { minimum, maximum } = boundsOf(def);
  switch (def.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(def.shape).map(([name, value]) => [
            name,
            known[name] ?? anyOf(value, known, known[name.replace(/s$/, '')]),
          ]),
        ),
      );
    case 'union':
      return fc.oneof(...def.options.map((option) => anyOf(option, known)));
    case 'array':
      return fc.array(items ?? anyOf(def.element, known), {
        minLength: Math.max(minimum, 0),
        maxLength: Math.max(minimum, Math.min(maximum, 3)),
      });
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
      return 'format' in def && def.format === 'safeint'
        ? fc.integer({ min: Math.max(minimum, -3), max: Math.max(minimum, Math.min(maximum, 100)) })
        : fc.oneof(
            fc.integer({ min: -3, max: 1_000_000 }),
            fc.double({ noNaN: true, noDefaultInfinity: true }),
          );
    case 'string': {
      const texts = fc.constantFrom(...TEXTS.filter((text) => takes(schema, text)));
      return takes(schema, ANY_TEXT)
        ? fc.oneof(texts, fc.string({ minLength: Math.max(minimum, 0), maxLength: 20 }))
        : texts;
    }
    case 'record':
      return fc.dictionary(fc.constantFrom('cases', 'calls', 'users', 'equal'), anyOf(def.valueType, known), {
        maxKeys: 2,
      });
    default:
      throw new Error(`expected a schema that a question has, got ${def.type}`);
  }
}

/** The bounds of a number, or of the length of a text or list. */
function boundsOf({ checks = [] }: z.core.$ZodTypeDef): {
  readonly minimum: number;
  readonly maximum: number;
} {
  const numbers = (...names: readonly string[]) =>
    checks.flatMap((check) => {
      // As with the definition itself: what a check says is told apart by its own fields.
      const { def } = (check as z.core.$ZodChecks)._zod;
      if (!names.includes(def.check)) return [];
      if ('minimum' in def) return [Number(def.minimum)];
      if ('maximum' in def) return [Number(def.maximum)];
      if ('length' in def) return [Number(def.length)];
      return 'value' in def ? [Number(def.value)] : [];
    });
  return {
    minimum: Math.max(...numbers('min_length', 'length_equals', 'greater_than'), Number.MIN_SAFE_INTEGER),
    maximum: Math.min(...numbers('max_length', 'length_equals', 'less_than'), Number.MAX_SAFE_INTEGER),
  };
}

const TEXTS = ['0', '1', '-1', '0.5', '1000', '2025-01-01T00:00:00Z'];
const ANY_TEXT = '*';

function takes(schema: z.core.$ZodType, text: string): boolean {
  return safeParse(schema, text).success;
}
