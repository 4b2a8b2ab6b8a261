import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allocate,
  Decimal,
  type Explanation,
  exactFee,
  explainFee,
  fee,
  recompute,
} from '../../calc/index.ts';
import { Rational, sumOf } from './rational.ts';
import { allocateCase, stockholmDirekt2025 } from './worked-case.ts';
import { toScheme, writtenSchemes } from './written-scheme.ts';

describe('an explanation', () => {
  it('goes from the fee down to what the list gives', () => {
    expect(outline(explainFee(allocateCase(stockholmDirekt2025), 701))).toEqual([
      'fee = 47868/1 kr by round-half-up',
      '  exact-fee = 1600560000/33437 kr by sum',
      '    pool-fee = 1600560000/33437 kr by multiply-then-divide',
      '      pool-total = 2340000/1 kr by multiply',
      '        total = 2340000/1 kr by given',
      '        part = 1/1 ratio by given',
      '      weight = 684/1 weight by given',
      '      weights-sum = 33437/1 weight by sum',
    ]);
  });

  it('divides an equal pool by the number of members', () => {
    const allocation = allocate({
      total: new Decimal(600_000),
      pools: [
        { key: 'equal part', part: new Decimal('0.2'), base: 'equal' },
        { key: 'by calls', part: new Decimal('0.8'), base: 'calls' },
      ],
      members: [
        { customer: 110, weights: { calls: new Decimal('1.5') } },
        { customer: 701, weights: { calls: new Decimal('3.5') } },
        { customer: 706, weights: { calls: new Decimal(0) } },
      ],
    });
    const explanation = explainFee(allocation, 701);
    expect(outline(explanation)).toEqual([
      'fee = 376000/1 kr by round-half-up',
      '  exact-fee = 376000/1 kr by sum',
      '    pool-fee = 40000/1 kr by divide',
      '      pool-total = 120000/1 kr by multiply',
      '        total = 600000/1 kr by given',
      '        part = 1/5 ratio by given',
      '      members = 3/1 customers by count',
      '    pool-fee = 336000/1 kr by multiply-then-divide',
      '      pool-total = 480000/1 kr by multiply',
      '        total = 600000/1 kr by given',
      '        part = 4/5 ratio by given',
      '      weight = 7/2 weight by given',
      '      weights-sum = 5/1 weight by sum',
    ]);
    const poolFees = explanation.inputs[0]?.inputs ?? [];
    expect(poolFees.map(({ pool, base, customer }) => ({ pool, base, customer }))).toEqual([
      { pool: 'equal part', base: 'equal', customer: 701 },
      { pool: 'by calls', base: 'calls', customer: 701 },
    ]);
  });

  it('recomputes to its own value, step by step, and to the fee', () => {
    fc.assert(
      fc.property(writtenSchemes(), (written) => {
        const allocation = allocate(toScheme(written));
        for (const { customer } of written.members) {
          const explanation = explainFee(allocation, customer);
          for (const step of steps(explanation)) expect(recompute(step)).toEqual(step.value);
          expect(explanation.value).toEqual({
            numerator: BigInt(fee(allocation, customer)),
            denominator: 1n,
          });
          expect(explanation.inputs[0]?.value).toEqual(exactFee(allocation, customer));
        }
      }),
    );
  });

  it('has leaves that are what the scheme says', () => {
    fc.assert(
      fc.property(writtenSchemes(), (written) => {
        const [member] = written.members;
        const customer = member?.customer ?? 0;
        for (const leaf of steps(explainFee(allocate(toScheme(written)), customer))) {
          const { base = '', pool } = leaf;
          const expected = {
            total: () => Rational.of(written.total),
            part: () => Rational.of(written.pools.find(({ key }) => key === pool)?.part ?? ''),
            weight: () => Rational.of(member?.weights[base] ?? ''),
            'weights-sum': () =>
              sumOf(written.members.map(({ weights }) => Rational.of(weights[base] ?? ''))),
            members: () => new Rational(BigInt(written.members.length)),
          };
          if (leaf.inputs.length > 0) continue;
          // A leaf's quantity is one of the keys above, or the look-up is undefined and the test fails.
          expect(expected[leaf.quantity as keyof typeof expected]?.().is(leaf.value)).toBe(true);
        }
      }),
    );
  });

  it('recomputes from the leaves, not from the values above them', () => {
    const explanation = explainFee(allocateCase(stockholmDirekt2025), 701);
    const wrong = { ...explanation, value: { numerator: 1n, denominator: 1n } };
    expect(recompute(wrong)).toEqual({ numerator: 47_868n, denominator: 1n });
  });

  it('is frozen all the way down', () => {
    const all = steps(explainFee(allocateCase(stockholmDirekt2025), 701));
    expect(all.every((step) => [step, step.inputs, step.value].every(Object.isFrozen))).toBe(true);
  });
});

function steps(explanation: Explanation): readonly Explanation[] {
  return [explanation, ...explanation.inputs.flatMap(steps)];
}

function outline({ quantity, rule, unit, value, inputs }: Explanation): readonly string[] {
  const line = `${quantity} = ${value.numerator}/${value.denominator} ${unit} by ${rule}`;
  return [line, ...inputs.flatMap(outline).map((below) => `  ${below}`)];
}
