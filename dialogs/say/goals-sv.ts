import type { Locale } from './words.ts';

type GoalKeys =
  | 'goal-total'
  | 'goal-total-none'
  | 'goal-count'
  | 'goal-count-between'
  | 'goal-bound'
  | 'goal-ratio'
  | 'goal-unreachable'
  | 'goal-always'
  | 'cheaper'
  | 'cheaper-already'
  | 'cheaper-uncounted'
  | 'one-more'
  | 'steps';

/** What is said about goals and sensitivity, in Swedish. */
export const GOALS_SV: Pick<Locale['sentences'], GoalKeys> = {
  'goal-total': (p, w) =>
    p.lowest.value.toString() === p.highest.value.toString()
      ? `Med totalen ${w.figure(p.lowest)} blir avgiften för ${w.customer(p.customer)} ${w.figure(p.fee)} för ${w.service(p.service)}.`
      : `Med en total mellan ${w.figure(p.lowest)} och ${w.figure(p.highest)} blir avgiften för ${w.customer(p.customer)} ${w.figure(p.fee)} för ${w.service(p.service)}.`,
  'goal-total-none': (p, w) =>
    `Ingen total ger ${w.customer(p.customer)} avgiften ${w.figure(p.fee)} för ${w.service(p.service)}; närmast är ${w.figure(p.nearest)}.`,
  'goal-count': (p, w) =>
    `${w.customer(p.customer)} betalar ${w.figure(p.fee)} för ${w.service(p.service)} med ${p.lowest.value.toString() === p.highest.value.toString() ? w.amount(p.lowest) : `${w.figure(p.lowest)}–${w.amount(p.highest)}`}, om allt annat är som i dag.`,
  'goal-count-between': (p, w) =>
    `Inget helt antal ger ${w.customer(p.customer)} exakt ${w.figure(p.fee)} för ${w.service(p.service)}: ${w.list([p.below, p.above].flatMap((near) => (near ? [`${w.amount(near.count)} ger ${w.figure(near.fee)}`] : [])))}.`,
  'goal-bound': (p, w) =>
    `${w.customer(p.customer)} betalar ${p.bound === 'at-most' ? 'högst' : 'minst'} ${w.figure(p.fee)} för ${w.service(p.service)} med ${p.bound === 'at-most' ? 'högst' : 'minst'} ${w.amount(p.at.count)} (${w.figure(p.at.fee)})${p.beyond ? `; ${w.amount(p.beyond.count)} ger ${w.figure(p.beyond.fee)}` : ''}.`,
  'goal-ratio': (p, w) =>
    `${w.customer(p.customer)} betalar ${p.bound === 'at-most' ? 'högst' : 'minst'} ${w.figure(p.fee)} för ${w.service(p.service)} om samtalen ${Number(p.percent.value.toString()) < 0 ? 'minskar' : 'ökar'} med ${(p.bound === 'at-most') === Number(p.percent.value.toString()) >= 0 ? 'högst' : 'minst'} cirka ${w.size(p.percent)} jämfört med i dag.`,
  'goal-unreachable': (p, w) =>
    `Det går inte: ${w.customer(p.customer)} kan inte komma till ${w.figure(p.fee)} för ${w.service(p.service)} bara genom sitt antal; gränsen är ${w.figure(p.limit)}.`,
  'goal-always': (p, w) =>
    `${w.customer(p.customer)} betalar ${p.bound === 'at-most' ? 'högst' : 'minst'} ${w.figure(p.fee)} för ${w.service(p.service)} oavsett antal.`,
  cheaper: (p, w) =>
    `I dag betalar ${w.customer(p.customer)} ${w.figure(p.own)} och ${w.customer(p.than)} ${w.figure(p.other)} för ${w.service(p.service)}. ${w.customer(p.customer)} blir billigare ${[...(p.atMost ? [`med högst ${w.amount(p.atMost)}`] : []), ...(p.orAtLeast ? [`om ${w.customer(p.than)} har minst ${w.amount(p.orAtLeast)}`] : [])].join(', eller ')}.`,
  'cheaper-already': (p, w) =>
    `${w.customer(p.customer)} är redan billigare: ${w.figure(p.own)} mot ${w.figure(p.other)} för ${w.customer(p.than)} i ${w.service(p.service)}.`,
  'cheaper-uncounted': (p, w) =>
    `I dag betalar ${w.customer(p.customer)} ${w.figure(p.own)} och ${w.customer(p.than)} ${w.figure(p.other)} för ${w.service(p.service)}. ${w.customer(p.customer)} blir billigare när kunden har färre samtal än ${w.customer(p.than)}; antalen publiceras inte.`,
  'one-more': (p, w) =>
    `Ett till kostar ${w.customer(p.customer)} ${w.figure(p.net)} för ${w.service(p.service)}: avgiften går från ${w.figure(p.before)} till ${w.figure(p.after)}. Priset per styck är ${w.figure(p.gross)}, men ett till gör alla lite billigare.`,
  steps: (p, w) =>
    `Så ändras avgiften för ${w.customer(p.customer)} i ${w.service(p.service)} när antalet ändras; i dag är den ${w.figure(p.fee)}.`,
};
