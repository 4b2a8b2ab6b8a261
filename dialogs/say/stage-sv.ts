import type { Figure } from '../answer/figure.ts';
import { stockholmDay } from './stockholm-day.ts';
import { date, genitive } from './sv.ts';
import type { Locale, Words } from './words.ts';

/** What is said of preliminary figures, in Swedish. */
export const STAGE_SV: Pick<Locale['sentences'], StageKey> = {
  preliminary: (p, w) =>
    `Preliminärt: listan för ${w.list(p.years.map(String))} är inte tryckt än, så avgifterna${p.services.length > 0 ? ` för ${w.list(p.services.map(w.service))}` : ''} är beräknade och kan ändras.`,
  'was-preliminary': (p, w) =>
    p.preliminary === null
      ? `Preliminärt skulle ${w.customer(p.customer)} inte betala något för ${w.service(p.service)} ${p.year}.`
      : `Preliminärt var ${genitive(w.customer(p.customer))} avgift för ${w.service(p.service)} ${p.year} ${w.figure(p.preliminary)}${against(p.difference, w)}.`,
  'total-was-preliminary': (p, w) =>
    `Preliminärt var totalen för ${w.service(p.service)} ${p.year} ${w.figure(p.preliminary)}${against(p.difference, w)}.`,
  'nothing-printed': (p, w) =>
    `För ${w.service(p.service)} ${p.year} finns ännu inget tryckt att stämma av mot.`,
  'list-version': (p) =>
    `Jag svarar ur prislistans version ${p.version}, publicerad ${date(stockholmDay(p.published))}.`,
  'source-of-preliminary': (p, w) =>
    `${p.fee ? `${w.figure(p.fee)} för` : 'Avgifterna för'} ${w.service(p.service)} ${p.year} är ${p.fee ? 'beräknad avgift' : 'beräknade'}; totalen och antalen står i ”${p.place.title}”, avsnittet ${p.place.section}.`,
};

/** The sentences about preliminary figures. */
export type StageKey =
  | 'preliminary'
  | 'was-preliminary'
  | 'total-was-preliminary'
  | 'nothing-printed'
  | 'list-version'
  | 'source-of-preliminary';

function against(difference: Figure, w: Words): string {
  const sign = Math.sign(Number(difference.value));
  return sign === 0
    ? ', som den tryckta'
    : `; den tryckta är ${w.size(difference)} ${sign > 0 ? 'högre' : 'lägre'}`;
}
