import type { Part } from '../answer/message.ts';
import { date, genitive } from './sv.ts';
import type { Locale, Words } from './words.ts';

/** What is said of figures that add up customers which have become one since, in Swedish. */
export const PARTS_SV: Pick<Locale['sentences'], 'parts'> = {
  parts: ({ customer, year, parts, own, known }, w) => {
    const name = w.customer(customer);
    if (!known)
      return `${year} gäller ${name} flera kunder: ${belonging(parts, name, w)}. Allas siffror är inte kända, så det finns ingen summa.`;
    return own === null
      ? `${name} fanns inte ${year}: ${parts.length > 1 ? 'siffran för året är summan av' : 'siffran för året är den för'} ${belonging(parts, name, w)}.`
      : `I siffran för ${name} ${year} ingår ${belonging(parts, name, w)}; ${genitive(name)} egen del är ${w.amount(own)}.`;
  },
};

/** "Rinkeby-Kista sdf (300 000 kr) och Spånga-Tensta sdf (100 000 kr), som hör till Järva sdf sedan 1 juli 2023" */
function belonging(parts: readonly Part[], name: string, w: Words): string {
  const [day = '', ...others] = new Set(parts.map(({ since }) => since));
  if (others.length === 0) {
    const named = parts.map(({ customer, value }) => `${w.customer(customer)}${inBrackets(value, w)}`);
    return `${w.list(named)}, som hör till ${name} sedan ${date(day)}`;
  }
  const dated = parts.map(
    ({ customer, value, since }) =>
      `${w.customer(customer)}${inBrackets(value, w)}, som hör till ${name} sedan ${date(since)}`,
  );
  return dated.join(', och ');
}

function inBrackets(value: Part['value'], w: Words): string {
  return value === null ? '' : ` (${w.amount(value)})`;
}
