import type { CalcError, CalcErrorInfo, Quantity } from '../calc/index.ts';
import type { Problem } from './problem.ts';
import { withComma } from './stands.ts';

/** Why figures of the list cannot be computed on, in Swedish, as a problem says it: what was expected, and what is the case. */
export function calcFault({ info }: CalcError): Pick<Problem, 'expected' | 'got'> {
  const [expected, got] = said(info);
  return { expected, got };
}

/** The key of the customer whose figure it is; `undefined` for one of the whole service. */
export function customerOf({ info }: CalcError): number | undefined {
  if ('where' in info) return info.where.customer;
  return 'customer' in info ? info.customer : undefined;
}

function said(info: CalcErrorInfo): readonly [expected: string, got: string] {
  switch (info.code) {
    case 'number-too-large':
      return [`${QUANTITIES[info.what]} på högst ${info.limit}`, `den är ${info.got}`];
    case 'total-not-positive':
      return ['en total över 0 kr att fördela', `den är ${info.got}`];
    case 'no-members':
      return ['minst en kund att fördela på', 'ingen kund har något antal eller någon avgift'];
    case 'weights-sum-to-zero':
      return ['minst ett antal över 0 att fördela efter', 'alla är 0'];
    case 'fee-below-equal-part':
      return [`minst ${withComma(info.equalPart)} kr, som är den lika delen`, `där står ${info.got}`];
    case 'count-not-whole':
      return info.got === '0'
        ? ['en tryckt summa av alla antal att räkna ut antalen med', 'den saknas']
        : ['en summa av alla antal som är ett heltal', `den är ${withComma(info.got)}`];
    case 'fee-fits-no-count':
      return ['en avgift som följer av ett helt antal', `inget helt antal ger avgiften ${info.got}`];
    case 'fee-fits-several-counts':
      return ['en avgift som följer av ett enda antal', `flera antal ger avgiften ${info.got}`];
    case 'counts-do-not-add-up':
      return [`avgifter som ger ${info.expected} i antal tillsammans`, `de ger ${info.got}`];
    // What checks of the files find before anything is computed, and what only a changed input can be.
    case 'not-a-number':
    case 'too-many-decimals':
    case 'part-out-of-range':
    case 'parts-do-not-add-up':
    case 'duplicate-pool':
    case 'duplicate-customer':
    case 'unknown-pool':
    case 'unknown-customer':
    case 'missing-weight':
    case 'negative-weight':
    case 'fee-not-whole':
    case 'malformed-change':
    case 'unknown-base':
    case 'negative-factor':
    case 'no-equal-pool':
    case 'rest-not-shareable':
    case 'already-member':
    case 'too-few-customers':
    case 'split-does-not-add-up':
    case 'broken-explanation':
      return ['siffror som går att räkna med', `de här går inte att räkna med (${info.code})`];
  }
}

const QUANTITIES: Readonly<Record<Quantity, string>> = {
  total: 'en total',
  part: 'en del',
  weight: 'ett antal',
  fee: 'en avgift',
  count: 'en summa av antal',
  factor: 'en faktor',
};
