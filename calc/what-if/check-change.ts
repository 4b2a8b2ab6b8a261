import { CalcError } from '../error.ts';
import type { Change, DecimalText, Factor, WrittenMember } from './change.ts';

/**
 * `value` as a change, when it has the shape of one; fields that belong to no change are left out. What a change
 * does to a scheme is not looked at: that is for the scheme to allow.
 * @throws CalcError `malformed-change` with the path of the field
 * @example checkChange(JSON.parse('{ "type": "set-total", "value": "700000" }'))
 */
export function checkChange(value: unknown): Change {
  const change = fieldsOf(value, 'change');
  const { type } = change;
  switch (type) {
    case 'set-weight':
    case 'add-weight':
      return { type, customers: customersOf(change), base: textOf(change, 'base'), value: amountOf(change) };
    case 'scale-weight':
      return {
        type,
        customers: customersOf(change),
        base: textOf(change, 'base'),
        factor: factorOf(change, 'factor'),
      };
    case 'set-total':
    case 'add-total':
      return { type, value: amountOf(change) };
    case 'scale-total':
      return { type, factor: factorOf(change, 'factor') };
    case 'set-equal-part':
      return { type, part: factorOf(change, 'part') };
    case 'join':
      return { type, ...memberOf(change, '') };
    case 'leave':
      return { type, customers: customersOf(change) };
    case 'merge':
      return { type, customers: customersOf(change), into: customerAt(change.into, 'into') };
    case 'split':
      return { type, customer: customerAt(change.customer, 'customer'), into: memberListOf(change, 'into') };
    case 'replace-weights':
      return { type, members: memberListOf(change, 'members') };
    default:
      throw malformed('type', 'the type of a change', type);
  }
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown, path: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw malformed(path, 'an object', value);
  }
  // An object that is no array has named fields, of any kind.
  return value as Fields;
}

function textOf(change: Fields, path: string): string {
  const text = change[path];
  if (typeof text !== 'string') throw malformed(path, 'a text', text);
  return text;
}

function amountOf(change: Fields): DecimalText {
  return decimalAt(change.value, 'value');
}

function factorOf(change: Fields, path: string): Factor {
  const factor = change[path];
  if (typeof factor === 'string') return decimalAt(factor, path);
  const quotient = fieldsOf(factor, path);
  return {
    numerator: decimalAt(quotient.numerator, `${path}.numerator`),
    denominator: decimalAt(quotient.denominator, `${path}.denominator`),
  };
}

function customersOf(change: Fields): readonly number[] {
  return listAt(change.customers, 'customers').map((customer, index) =>
    customerAt(customer, `customers[${index}]`),
  );
}

function memberListOf(change: Fields, path: string): readonly WrittenMember[] {
  return listAt(change[path], path).map((member, index) => {
    const place = `${path}[${index}]`;
    return memberOf(fieldsOf(member, place), `${place}.`);
  });
}

function memberOf(member: Fields, path: string): WrittenMember {
  const weights = Object.entries(fieldsOf(member.weights, `${path}weights`)).map(
    ([base, weight]) => [base, decimalAt(weight, `${path}weights.${base}`)] as const,
  );
  return {
    customer: customerAt(member.customer, `${path}customer`),
    weights: Object.fromEntries(weights),
  };
}

function listAt(value: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(value) || value.length === 0) throw malformed(path, 'a list of at least one', value);
  return value;
}

function customerAt(value: unknown, path: string): number {
  // Typed unknown: only a number passes, and only a safe one is what it was written as.
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value;
  throw malformed(path, 'a whole number above 0', value);
}

function decimalAt(value: unknown, path: string): DecimalText {
  if (typeof value === 'string' && value.length <= LONGEST && DECIMAL.test(value)) return value;
  throw malformed(path, 'a decimal number in plain digits', value);
}

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** Longer than any number that is computed on, short enough to read. */
const LONGEST = 200;

function malformed(path: string, expected: string, value: unknown): CalcError {
  const shown = typeof value === 'string' ? `"${value}"` : Array.isArray(value) ? 'a list' : String(value);
  return new CalcError({ code: 'malformed-change', path, expected, got: shown.slice(0, 60) });
}
