import type { Part } from '../answer/message.ts';
import { date } from './en.ts';
import type { Locale, Words } from './words.ts';

/** What is said of figures that add up customers which have become one since, in English. */
export const PARTS_EN: Pick<Locale['sentences'], 'parts'> = {
  parts: ({ customer, year, parts, own, known }, w) => {
    const name = w.customer(customer);
    if (!known)
      return `In ${year}, ${name} stands for several customers: ${belonging(parts, name, w)}. Not all of their figures are known, so there is no sum.`;
    return own === null
      ? `${name} did not exist in ${year}: the figure for the year is ${parts.length > 1 ? 'the sum of' : 'that of'} ${belonging(parts, name, w)}.`
      : `The figure for ${name} in ${year} includes ${belonging(parts, name, w)}; ${name} itself accounts for ${w.amount(own)}.`;
  },
};

/** "Rinkeby-Kista sdf (SEK 300,000) and Spånga-Tensta sdf (SEK 100,000), part of Järva sdf since 1 July 2023" */
function belonging(parts: readonly Part[], name: string, w: Words): string {
  const [day = '', ...others] = new Set(parts.map(({ since }) => since));
  if (others.length === 0) {
    const named = parts.map(({ customer, value }) => `${w.customer(customer)}${inBrackets(value, w)}`);
    return `${w.list(named)}, part of ${name} since ${date(day)}`;
  }
  const dated = parts.map(
    ({ customer, value, since }) =>
      `${w.customer(customer)}${inBrackets(value, w)}, part of ${name} since ${date(since)}`,
  );
  return dated.join(', and ');
}

function inBrackets(value: Part['value'], w: Words): string {
  return value === null ? '' : ` (${w.amount(value)})`;
}
