import type { Figure } from '../answer/figure.ts';
import { date } from './en.ts';
import type { StageKey } from './stage-sv.ts';
import { stockholmDay } from './stockholm-day.ts';
import type { Locale, Words } from './words.ts';

/** What is said of preliminary figures, in English. */
export const STAGE_EN: Pick<Locale['sentences'], StageKey> = {
  preliminary: (p, w) =>
    `Preliminary: the list for ${w.list(p.years.map(String))} has not been printed yet, so the fees${p.services.length > 0 ? ` for ${w.list(p.services.map(w.service))}` : ''} are computed and may change.`,
  'was-preliminary': (p, w) =>
    p.preliminary === null
      ? `In the preliminary figures ${w.customer(p.customer)} paid nothing for ${w.service(p.service)} ${p.year}.`
      : `The preliminary fee of ${w.customer(p.customer)} for ${w.service(p.service)} ${p.year} was ${w.figure(p.preliminary)}${against(p.difference, w)}.`,
  'total-was-preliminary': (p, w) =>
    `The preliminary total of ${w.service(p.service)} ${p.year} was ${w.figure(p.preliminary)}${against(p.difference, w)}.`,
  'nothing-printed': (p, w) =>
    `Nothing has been printed yet for ${w.service(p.service)} ${p.year}, so there is nothing to reconcile.`,
  'list-version': (p) =>
    `I answer from version ${p.version} of the price list, published ${date(stockholmDay(p.published))}.`,
  'source-of-preliminary': (p, w) =>
    `${p.fee ? `${w.figure(p.fee)} for ${w.service(p.service)} ${p.year} is computed` : `The fees for ${w.service(p.service)} ${p.year} are computed`}; the total and the counts stand in “${p.place.title}”, section ${p.place.section}.`,
};

function against(difference: Figure, w: Words): string {
  const sign = Math.sign(Number(difference.value));
  return sign === 0
    ? ', as the printed one'
    : `; the printed one is ${w.size(difference)} ${sign > 0 ? 'higher' : 'lower'}`;
}
