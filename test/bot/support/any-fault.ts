import fc from 'fast-check';

/** A way to spoil JSON: what is put, or with null taken away, at the place that the numbers lead to. */
export interface Fault {
  readonly path: readonly number[];
  readonly put: { readonly value: unknown } | null;
}

/** Any fault: something missing, something of another kind, something too large. */
export const anyFault: fc.Arbitrary<Fault> = fc.record({
  path: fc.array(fc.nat(15), { minLength: 1, maxLength: 6 }),
  put: fc.oneof(
    fc.constant(null),
    fc.jsonValue({ maxDepth: 2 }).map((value) => ({ value })),
    fc.constantFrom<{ value: unknown }[]>(
      { value: 'x'.repeat(1500) },
      { value: 'a\0b\nc' },
      { value: '\ud800' },
      { value: -0 },
      { value: 1e308 },
      { value: Number.MAX_SAFE_INTEGER + 2 },
      { value: [[[[[[[[[[]]]]]]]]]] },
      { value: Array.from({ length: 500 }, () => ({})) },
    ),
  ),
});

/** Returns a copy of the JSON `value` with the fault in it. */
export function spoil(value: unknown, { path: [step, ...path], put }: Fault): unknown {
  if (step === undefined || typeof value !== 'object' || value === null) return put?.value;
  const entries = Object.entries(value);
  const place = step % entries.length;
  const spoilt = entries.flatMap(([key, field], index): [string, unknown][] => {
    if (index !== place) return [[key, field]];
    const isLast = path.length === 0 || typeof field !== 'object' || field === null;
    if (isLast && put === null) return [];
    return [[key, isLast ? put?.value : spoil(field, { path, put })]];
  });
  return Array.isArray(value) ? spoilt.map(([, field]) => field) : Object.fromEntries(spoilt);
}
