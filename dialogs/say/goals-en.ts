import type { GOALS_SV } from './goals-sv.ts';

/** What is said about goals and sensitivity, in English. */
export const GOALS_EN: typeof GOALS_SV = {
  'goal-total': (p, w) =>
    p.lowest.value.toString() === p.highest.value.toString()
      ? `With a total of ${w.figure(p.lowest)}, ${w.customer(p.customer)} pays ${w.figure(p.fee)} for ${w.service(p.service)}.`
      : `With a total between ${w.figure(p.lowest)} and ${w.figure(p.highest)}, ${w.customer(p.customer)} pays ${w.figure(p.fee)} for ${w.service(p.service)}.`,
  'goal-total-none': (p, w) =>
    `No total gives ${w.customer(p.customer)} the fee ${w.figure(p.fee)} for ${w.service(p.service)}; the nearest is ${w.figure(p.nearest)}.`,
  'goal-count': (p, w) =>
    `${w.customer(p.customer)} pays ${w.figure(p.fee)} for ${w.service(p.service)} with ${p.lowest.value.toString() === p.highest.value.toString() ? w.amount(p.lowest) : `${w.figure(p.lowest)}–${w.amount(p.highest)}`}, all else as today.`,
  'goal-count-between': (p, w) =>
    `No whole count gives ${w.customer(p.customer)} exactly ${w.figure(p.fee)} for ${w.service(p.service)}: ${w.list([p.below, p.above].flatMap((near) => (near ? [`${w.amount(near.count)} give ${w.figure(near.fee)}`] : [])))}.`,
  'goal-bound': (p, w) =>
    `${w.customer(p.customer)} pays at ${p.bound === 'at-most' ? 'most' : 'least'} ${w.figure(p.fee)} for ${w.service(p.service)} with at ${p.bound === 'at-most' ? 'most' : 'least'} ${w.amount(p.at.count)} (${w.figure(p.at.fee)})${p.beyond ? `; ${w.amount(p.beyond.count)} give ${w.figure(p.beyond.fee)}` : ''}.`,
  'goal-ratio': (p, w) =>
    `${w.customer(p.customer)} pays at ${p.bound === 'at-most' ? 'most' : 'least'} ${w.figure(p.fee)} for ${w.service(p.service)} if its calls ${Number(p.percent.value.toString()) < 0 ? 'fall' : 'rise'} by at ${(p.bound === 'at-most') === Number(p.percent.value.toString()) >= 0 ? 'most' : 'least'} about ${w.size(p.percent)} from today.`,
  'goal-unreachable': (p, w) =>
    `That is not possible: ${w.customer(p.customer)} cannot reach ${w.figure(p.fee)} for ${w.service(p.service)} by its count alone; the limit is ${w.figure(p.limit)}.`,
  'goal-always': (p, w) =>
    `${w.customer(p.customer)} pays at ${p.bound === 'at-most' ? 'most' : 'least'} ${w.figure(p.fee)} for ${w.service(p.service)} whatever its count.`,
  cheaper: (p, w) =>
    `Today ${w.customer(p.customer)} pays ${w.figure(p.own)} and ${w.customer(p.than)} ${w.figure(p.other)} for ${w.service(p.service)}. ${w.customer(p.customer)} becomes cheaper ${[...(p.atMost ? [`with at most ${w.amount(p.atMost)}`] : []), ...(p.orAtLeast ? [`if ${w.customer(p.than)} has at least ${w.amount(p.orAtLeast)}`] : [])].join(', or ')}.`,
  'cheaper-already': (p, w) =>
    `${w.customer(p.customer)} is cheaper already: ${w.figure(p.own)} against ${w.figure(p.other)} for ${w.customer(p.than)} in ${w.service(p.service)}.`,
  'cheaper-uncounted': (p, w) =>
    `Today ${w.customer(p.customer)} pays ${w.figure(p.own)} and ${w.customer(p.than)} ${w.figure(p.other)} for ${w.service(p.service)}. ${w.customer(p.customer)} becomes cheaper when it has fewer calls than ${w.customer(p.than)}; the counts are not published.`,
  'one-more': (p, w) =>
    `One more costs ${w.customer(p.customer)} ${w.figure(p.net)} for ${w.service(p.service)}: the fee goes from ${w.figure(p.before)} to ${w.figure(p.after)}. The price per unit is ${w.figure(p.gross)}, but one more makes every unit a little cheaper.`,
  steps: (p, w) =>
    `This is how the fee of ${w.customer(p.customer)} for ${w.service(p.service)} moves with its count; today it is ${w.figure(p.fee)}.`,
};
