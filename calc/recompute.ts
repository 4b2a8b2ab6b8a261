import { divideHalfUp, type Exact, exact } from './exact.ts';
import type { Explanation } from './explain.ts';

/**
 * The value that the explanation's leaves lead to by its rules alone; no value above a leaf is looked at.
 * Equals `explanation.value`, or the explanation is wrong.
 * @throws Error when a step has too few inputs for its rule or divides by 0, which {@link explainFee} never makes
 * @example recompute(explainFee(allocation, 701)) // 47_868 / 1
 */
export function recompute(explanation: Explanation): Exact {
  const { rule, inputs, value } = explanation;
  if (inputs.length === 0) return value;
  const given = inputs.map(recompute);
  switch (rule) {
    case 'given':
    case 'count':
      return value;
    case 'sum':
      return given.reduce(add);
    case 'multiply':
      return given.reduce(multiply);
    case 'multiply-then-divide':
      return divide(multiply(input(given, 0), input(given, 1)), input(given, 2));
    case 'divide':
      return divide(input(given, 0), input(given, 1));
    case 'round-half-up':
      return exact(divideHalfUp(input(given, 0).numerator, input(given, 0).denominator));
  }
}

function input(inputs: readonly Exact[], index: number): Exact {
  const found = inputs[index];
  if (found === undefined) throw new Error(`the rule needs input ${index + 1}, got ${inputs.length}`);
  return found;
}

function add(a: Exact, b: Exact): Exact {
  return exact(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

function multiply(a: Exact, b: Exact): Exact {
  return exact(a.numerator * b.numerator, a.denominator * b.denominator);
}

function divide(a: Exact, b: Exact): Exact {
  return exact(a.numerator * b.denominator, a.denominator * b.numerator);
}
