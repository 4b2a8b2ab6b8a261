import type { PriceList } from '../ports.ts';
import type { Reading } from './reading.ts';
import { says } from './says.ts';
import type { Thread } from './thread.ts';
import type { Concept } from './vocabulary.ts';

/** The services named; "utan KCP?" after a customer's fees names all others. */
export function servicesNamed(reading: Reading, thread: Thread, priceList: PriceList): readonly string[] {
  const named = [...new Set(reading.services.flatMap((service) => service.keys))];
  const all = priceList.services.map(({ key }) => key);
  const added = servicesBehind(reading, 'plus').filter(({ word }) => /^(?:inkl|incl)/.test(word));
  // "Järva totalt exkl. växeln", "inkl. växeln": all others, or all, unless some are named before.
  // "Är Järva utan KCP?" asks whether; "vad betalar Järva utan KCP?" leaves it out.
  const leaves = reading.customers.length > 0 && reading.has('fee', 'sum', 'how-much', 'change');
  const behind = servicesBehind(reading, 'except', 'without').filter(
    ({ word }) => leaves || !/^(?:utan|without)$/.test(word),
  );
  const [first] = behind.length > 0 ? behind : added;
  const whose = reading.customers.length + reading.groups.length > 0;
  if (first !== undefined && whose && !reading.has('who', 'compare', 'than')) {
    const before = named.filter((key) => !first.keys.includes(key));
    if (behind.length === 0) return before.length > 0 ? named : all;
    return before.length > 0 ? before : all.filter((key) => !first.keys.includes(key));
  }
  const excepts = reading.has('except', 'without') && reading.customers.length + reading.groups.length === 0;
  if (!excepts || (thread.last?.customers.length ?? 0) === 0) return named;
  return all.filter((key) => !named.includes(key));
}

/** The services that stand right behind a word, and behind each other. */
function servicesBehind(
  { mentions }: Reading,
  ...concepts: readonly Concept[]
): readonly { readonly word: string; readonly keys: readonly string[] }[] {
  return mentions.flatMap((mention, index) => {
    if (!says(mention, ...concepts) || mentions[index + 1]?.type !== 'service') return [];
    // "Slipper växeln" leaves nothing out.
    if (says(mention, 'without') && !/^(?:utan|without|excl|excluding)$/.test(mention.word)) return [];
    const rest = mentions.slice(index + 1);
    const end = rest.findIndex((other) => other.type !== 'service' && !says(other, 'and'));
    const services = end < 0 ? rest : rest.slice(0, end);
    return [
      { word: mention.word, keys: services.flatMap((one) => (one.type === 'service' ? one.keys : [])) },
    ];
  });
}
