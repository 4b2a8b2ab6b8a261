import { nameKey } from '../name-key.ts';
import type { ServiceSource } from '../register.ts';

/**
 * The service that a heading names: by name or short name first, then by an alias that is no other's. A numbering before
 * it and a year behind it do not matter.
 */
export function findService(
  heading: string,
  services: readonly ServiceSource[],
): { readonly service: ServiceSource; readonly by: 'name' | 'alias' } | undefined {
  const key = nameKey(
    heading.replace(/^(bilaga\s*)?\d+\s*[.:)]\s*/i, '').replace(/[,:]?\s*(19|20)\d\d$/, ''),
  );
  if (key === '') return undefined;
  const named = services.find((service) =>
    [service.key, service.name_sv, service.short_sv].some((name) => nameKey(name) === key),
  );
  if (named !== undefined) return { service: named, by: 'name' };
  const [one, ...others] = services.filter(({ aliases }) => aliases.some((alias) => nameKey(alias) === key));
  return one === undefined || others.length > 0 ? undefined : { service: one, by: 'alias' };
}
