import { add, divide, multiply } from './arithmetic.ts';
import { CalcError } from './error.ts';
import { divideHalfUp, type Exact, exact } from './exact.ts';
import type { Explanation } from './explain.ts';

/**
 * The value that the explanation's leaves lead to by its rules alone; no value above a leaf is looked at.
 * Equals `explanation.value`, or the explanation is wrong.
 * @throws CalcError `broken-explanation` when a step lacks an input of its rule or divides by 0, which `explainFee`
 *   never makes but a stored or hand-made explanation may
 * @example recompute(explainFee(allocation, 701)) // 47_868 / 1
 */
export function recompute(explanation: Explanation): Exact {
  const { rule, inputs, value } = explanation;
  const operand = (index: number): Exact => {
    const input = inputs[index];
    if (input === undefined) throw broken(explanation);
    return recompute(input);
  };
  switch (rule) {
    case 'given':
    case 'count':
      return value;
    case 'sum':
      // Without inputs it is a sum over all members, who are not part of the tree.
      return inputs.length === 0 ? value : inputs.map(recompute).reduce(add);
    case 'multiply':
      return multiply(operand(0), operand(1));
    case 'multiply-then-divide':
      return quotient(multiply(operand(0), operand(1)), operand(2), explanation);
    case 'divide':
      return quotient(operand(0), operand(1), explanation);
    case 'round-half-up': {
      const { numerator, denominator } = operand(0);
      return exact(divideHalfUp(numerator, denominator));
    }
  }
}

function quotient(a: Exact, b: Exact, step: Explanation): Exact {
  if (b.numerator === 0n) throw broken(step);
  return divide(a, b);
}

function broken({ quantity, rule, inputs }: Explanation): CalcError {
  return new CalcError({ code: 'broken-explanation', quantity, rule, inputs: inputs.length });
}
