import { inWords } from '../say/index.ts';
import type { ServicePreview, YearPreview } from './preview.ts';

/** What is preliminary in a year, what has become printed, and what has begun or is missing, a Swedish sentence each. */
export function sayStage({ year, before, services }: YearPreview): readonly string[] {
  const named = (test: (service: ServicePreview) => boolean) => services.filter(test).map(({ name }) => name);
  const preliminary = named(({ stage }) => stage === 'preliminary');
  const isAll = services.every(({ stage }) => stage !== 'printed');
  const printed = named(
    ({ stage, published, proposed }) =>
      stage === 'printed' && (published?.stage === 'preliminary' || proposed !== null),
  );
  const begun =
    before === null ? [] : named(({ total, totalBefore }) => (total ?? 0) > 0 && (totalBefore ?? 0) === 0);
  const missing = named(({ stage }) => stage === null);
  return [
    preliminary.length === 0
      ? null
      : `Preliminärt${isAll ? '' : ` för ${inWords(preliminary)}`}: avgifterna är uträknade av statistik och föreslagna totaler, inget är tryckt.`,
    printed.length === 0 ? null : `Nu tryckt, var preliminärt: ${inWords(printed)}.`,
    begun.length === 0
      ? null
      : `Ingen fast avgift ${before} för ${inWords(begun)}: kundernas summor stiger också av det.`,
    missing.length === 0 ? null : `Finns ${before} men inte ${year}: ${inWords(missing)}.`,
  ].filter((sentence) => sentence !== null);
}

/** One stage in a word; `null` is a service that the year does not have. */
export function sayOneStage(stage: ServicePreview['stage']): string {
  if (stage === null) return 'saknas';
  return stage === 'preliminary' ? 'preliminär' : 'tryckt';
}
