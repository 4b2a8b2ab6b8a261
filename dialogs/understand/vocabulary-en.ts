import type { Vocabulary } from './vocabulary.ts';

/** English words and what they say about a question. A slash adds an ending to the stem. */
export const ENGLISH: Vocabulary = {
  concepts: {
    fee: `put into, puts into, contribute/s/d, foot, foots, money, fee/s, cost/s/ing, price/s/d, pricing, charge/s/d, charging, amount/s, bill/s/ed, billing, billed, invoice/s/d, pay/s/ing, paid, payment/s, payable, owe/s/d, expense/s, annual fee, fixed fee, fork out, set back, spend/s, spent, cough up, coughed up, bill, down for, due, dues, foot the bill, foots the bill, damage, tab, outlay, end up paying, ends up paying, expenditure, levied, fall on, falls on`,
    count: 'number of, count/s, volume/s, quantity, headcount, tally, statistics',
    'how-many': 'how many, what number of',
    'how-much':
      'how much, what are, what does, what do, what did, what was, what sum, what amount, how large, how big, how high, how expensive',
    share:
      'percentage points, percentage point, share/s, proportion/s, portion, fraction, part, slice, share of',
    'what-is': 'what is, what does it mean, tell me about',
    plus: 'count in, if you include, include, plus, as well as, add, together with, including, incl',
    minus: 'minus',
    except: 'except, except for, excluding, excl, but not, apart from, other than, minus',
    other: 'other, remaining, the other, all other, the rest',
    yields:
      'enough for, be enough for, would make, makes, make, gives, yields, would give, results in, is needed, are needed, needed for, leads to',
    'on-top':
      'on top of that, on top of the, comes on top, come on top, price per call, per call price, call price, besides the fixed fee, in addition, variable fee, surcharge',
    'customer-number': 'customer number, customer no',
    anybody: 'anyone, anybody, any customer, someone, somebody, any other',
    'unit-cost':
      'one case, a case, one user, a user, each case, each user, unit cost, unit price, sek per, kronor per',
    cases: 'case/s, errand/s, matter/s, ticket/s',
    calls: 'call/s, phone call/s, call volume/s',
    users: 'user/s, seat/s, licence/s, license/s, concurrent users, logged in, agents',
    kronor: 'sek, kronor, crowns',
    percent: 'percent, per cent, pct, percentage/s',
    sum: 'all in, taken together, taken as a group, the lot, the whole lot, add up what, added up, adds up to, add together, lump sum, sum/s, total/s, totals, altogether, together, combined, in total, overall, all in all, sum up, add up, adding up, added together, plus, grand total, in all, everything, aggregate, jointly, whole',
    mean: 'average/s, mean, on average, avg',
    median: 'median',
    most: 'heaviest, steepest, came out on top, comes out on top, on top of the list, tops, topped, most, highest, largest, biggest, maximum, greatest, most expensive, top payer, priciest, dearest',
    least: 'lightest, least, lowest, smallest, cheapest, minimum, fewest, least expensive',
    'most-or-at-most': 'max',
    rank: 'rank/s/ed, ranking/s, sort/s/ed, order by, ordered by, order, leaderboard, sorted by, in order',
    place: 'place, position, rank of, what rank, which place, where does',
    top: 'top, the largest, the biggest',
    bottom: 'bottom, the smallest',
    compare:
      'as much as, the same as, equal to, diff, compare/s/d, comparison, versus, vs, difference/s, differ/s, side by side, gap',
    than: 'than',
    against: 'against, compared to, compared with, relative to, next to',
    more: 'more often, more, higher, larger, bigger',
    fewer: 'less, fewer, lower, smaller, cheaper',
    over: 'passes, passing, exceeds, over, above, more than, exceeding, exceed/s, greater than, higher than, larger than, north of',
    under: 'under, below, less than, fewer than, lower than, cheaper than, smaller than',
    between: 'between, within, in the range, ranging from',
    'at-least': 'at least, no less than, minimum of, not less than',
    'at-most': 'at most, no more than, up to, maximum of, not more than, not exceeding',
    without:
      'a dash, nought, without, no fee, no charge, not charged, pay nothing, pays nothing, does not pay, do not pay, not pay, free of charge, lacking, zero fee, exempt',
    each: 'each, per customer, per service, broken down, breakdown, split by, respectively, every, individually, itemised, itemized, by service',
    change:
      'change/s/d, development, evolve/d, evolution, year on year, year over year, yoy, trend, happened to, happened, delta, changing',
    rose: 'up to, up by, goes up, went up, going up, climb, climbs, climbed, soar, soared, grows, grow, grew, got higher, higher fee than before, rise, rose, risen, increase/s/d, increasing, went up, gone up, go up, grew, grown, raised, hike, up',
    fell: 'down to, saw a decrease, cut, cuts, is cut, shrinks, shrink, trimmed, reduced, gives up, give up, gets rid of, fall, fell, fallen, decrease/s/d, decreasing, went down, gone down, go down, drop/s, dropped, reduced, reduction, cut, cuts, down, decline/d',
    since: 'since, from',
    why: 'why, reason/s, how come, what explains, because of what, cause/s, caused, for what reason',
    how: 'how, in what way',
    explain: `walk me through, talk me through, take me through, explain/s/ed, explanation, calculate/s/d, calculation/s, calculating, computed, compute/s, computation, derive/d, derivation, work out, worked out, arrive at, arrived at, step by step, formula, figured out, how do you get, how did you get, show me how, show how, breakdown of the calculation, made up, come about, came about, behind, come up with, came up with, show the math, reasoning, working`,
    rule: 'based on, is based, basis, basis for, split, divided, divide, distributed, distribution, allocate/s/d, allocation, allocation key, allocation base, shared out, rule/s, principle/s, model, apportioned, apportionment, what does it mean, does it mean, mean by, meaning of, key',
    equal: 'equal/ly, equal part, equal share, evenly, flat part',
    source:
      'source/s, where is it stated, where does it say, document/s, reference/s, price list, pricelist, evidence, citation, where can i find, where do you get, where does it come from, where does that come from, where do they come from, where does this come from, does it come from, printed',
    where: 'where',
    period:
      'period/s, measurement period, measured, measuring period, measurement, read off, which month, from which month, to which month',
    when: 'when, what date, which months, what months, what dates',
    agree:
      'are you sure, dont get the printed total, add up correctly, reconcile/s/d, reconciliation, match/es, mismatch, discrepancy, discrepancies, correct, incorrect, wrong in the list, errors in the list, verify, hold true, holds true, deviate/s, deviation/s, tally up, is right, holds up, hold up, doesnt add up, does not add up, dont add up, do not add up',
    rounding: 'round/ed/s, rounding, öre, rounded',
    member:
      'part of, sign up for, signed up for, appear in, appears in, included in, includes, in the service, uses, use, using, member of, belong/s to, connected to, subscribed to, subscribe/s, participate/s, take part, takes part, has access to, have access, covered by, enrolled',
    who: 'who, which, whose, whom',
    list: 'list, list all, show all, show, table, overview, display, enumerate',
    customer: 'payer, payers, customer, unit, entity, client',
    service: 'service, services',
    years: 'which years, what years',
    exist: 'are there, there are, exist, do you have',
    none: 'none, nothing, no, zero, not, dont, doesnt, never, isnt, arent',
    only: 'only, just, solely, exclusively',
    exactly: 'exactly, precisely',
    'follow-up':
      'in that case, then, but, also, too, what about, how about, as well, and what about, and for, same for',
    and: 'and, plus, or, as well as',
    we: 'we, us, our, ours, me, my, mine, do i, i pay, i am, am i',
    both: 'both, both of them, of them, of the two, of the three, the two of them, all three',
    them: 'they, them, their, theirs, those, these',
    it: 'it, its, this, that, he, she, his, her',
    instead: 'instead, rather',
    'instead-of': 'instead of, rather than',
    same: 'same, likewise',
    'other-way':
      'the other way around, the other way round, vice versa, conversely, reversed, the opposite, the reverse',
    previous: 'previous year, year before, prior year, previous, earlier, before, prior, the year before',
    newer: 'latest, current, currently, newest, most recent, now, today',
    if: 'if, provided',
    hypothetical: `what if, suppose, supposing, assume, assuming, simulate, simulation, hypothetically, imagine, pretend, what would, what happens if, what happens when`,
    'at-what': 'at what, at which, from what, from how many, at how many',
    aim: 'have to be, has to be, need to be, needs to be, would have to be, so that, in order for, in order to, for it to, so as to',
    'one-more':
      'one extra case, one extra call, one extra user, one additional case, one additional user, one additional call, an additional user, an additional case, one more case, one more call, one more user, another case, an extra case, an extra user, marginal cost',
    steps: 'sensitivity, sensitivity analysis, how sensitive',
    affected: 'how would, affected, affects, impact of, impact on',
    leave:
      'pulls out, pull out, pulled out, dropped out, left, leaves, leave, left the service, drops out, drop out, quits, opts out, exits',
    merge:
      'become one, become one single, became one, merging, merge, merged, merges, join forces, combined into',
    join: 'signs up for, goes into, enters, comes into, joins, join, joined, comes in, starts using, start using, is added, becomes a customer, signs up',
    split:
      'splits into, split into, is split into, splits in, split in, is split in, is divided into, divided into, breaks up into',
    newcomer:
      'new customers, new customer, a new customer, the new customer, another customer, one more customer',
    weights: 'weight, weights, weighting',
    undo: 'undo, take back, revert',
    redo: 'redo',
    reset: 'reset, start over, clear all, remove all changes',
    remove: 'remove, delete, drop the change',
    scenario: 'scenario/s, the changes, my changes, show the changes, which changes',
    winners:
      'gain most, gains most, gain the most, gains the most, who gains, who wins, who benefits, benefits most, benefit most, benefits the most, wins most, winners, winner',
    losers:
      'lose most, loses most, lose the most, loses the most, who loses, hit hardest, is hit hardest, hardest hit, losers, loser',
    conditional: 'would',
    'change-order':
      'double, doubles, doubled, twice as many, twice as much, halve, halves, halved, half as many, triple, triples, tripled, set the total, change the total, set',
    greeting:
      'hi, hi again, good day, hello again, hi everyone, dear all, dear colleagues, hello, hey, good morning, good afternoon, good evening, greetings, howdy, hiya, yo, hi there, hello there, hey there',
    help: 'how do i use you, how does one use you, what can i use you for, how do you use this, how can you help, getting started, help, help me, what can you do, what can i ask, who are you, what are you, how do you work, commands, menu, instructions, how does this work, examples, what do you know, are you a bot, are you human, are you a robot',
    thanks:
      'thanks, thanks a million, thanks a lot, thanks a bunch, thanks so much, brilliant, lovely, wonderful, great, many thanks, cheers, never mind, found it, thank you, thx, cheers, many thanks, thank you very much, great thanks, perfect, awesome, much appreciated, ty',
    goodbye: 'bye, goodbye, see you, see ya, farewell, take care, have a nice day',
    english: 'in english, english please, english, speak english, switch to english',
    swedish: 'in swedish, swedish please, swedish, switch to swedish',
    history: `proposed, back then, introduced, introduction, established, set up, founded, started, start, launched, launch, goal/s, aim/s, objective/s, purpose, background, history, consultation, procurement, procured, outsourced, contract/s, contractor, city council, decision, decided, ambition, vision, telephony, originally`,
    elsewhere:
      'gothenburg, malmo, uppsala, copenhagen, oslo, helsinki, london, berlin, paris, new york, region stockholm, sweden',
    unrelated: `how many seconds, how many minutes, how many hours, waiting time/s, queue time/s, response time/s, how many people, contact person, our contact at, contact at, e mail address, mobile number, whom do i call, who do i call, ignore all, ignore previous, previous instructions, instructions, drop table, select from, vat, inhabitants, population, weather, salary, salaries, wage/s, tax/es, joke/s, recipe, football, stock/s, rent, electricity, petrol, vacation, employees, staff, prime minister, time is it, phone number, address, opening hours, email, poem, song, movie, music, politics, forecast, cleaning, school meals, building permit`,
    per: 'per, a piece, apiece',
    yes: 'yes, yeah, yep, yup, sure, ok, okay, right, exactly, please do',
    no: 'nope, nah, no thanks',
  },
  groups: {
    all: {
      plural:
        'all customers, customers, everyone, everybody, the whole city, the city, city of stockholm, all of them, all',
      singular: '',
    },
    administrations: {
      plural: 'administrations, departments and districts, all departments and districts, committees',
      singular: 'administration',
    },
    departments: {
      plural: 'departments, specialist departments, central departments',
      singular: 'department',
    },
    districts: {
      plural:
        'districts, district administrations, city districts, district councils, district committees, the districts, boroughs, all districts',
      singular: 'district, district administration, borough, district council',
    },
    companies: {
      plural: 'companies, municipal companies, the companies, corporations, subsidiaries, all companies',
      singular: 'company',
    },
    foundations: { plural: 'foundations', singular: 'foundation' },
  },
  relativeYears: {
    '0': 'this year, the current year, this years',
    '-1': 'last yr, a year ago, one year ago, last year, last years',
    '-3': 'three years ago, 3 years ago',
    '-2': 'two years ago, 2 years ago, the year before last',
    '2': 'in two years, two years from now',
    '3': 'in three years',
    '1': 'next yr, going forward, in a year, in one year, next year, the coming year, next years, upcoming year',
  },
  ordinary: `concurrent, numbers, slide, put, puts, if so, if any, if not, another, contact, rest, rests, appear, appears, added, included, signed, cover, covered, counted, single, saw, see, seen, writing, behalf, hope, ignore, really, actually, switchboard, telephony, platform, centre, center, support, of which, among, anything, there, would like, would you, id like, would it, true, about, again, ago, after, am, an, any, around, as, asap, ask, at, away, back, be, been, being, best, better, by, can, could, colleague, come, day, dear, did, do, does, doing, done, exact, exactly, far, few, find, fine, first, fixed, for, forward, get, gets, getting, give, given, go, goes, going, good, got, great, had, has, have,
    having, here, how, however, im, in, information, into, is, just, keep, kind, kindly, know, let, like, little, long, look, looking, lot, made, make, many, may, maybe, might, much, must, name, names, need, needs, new, next, nice, of, off, often, on, once, one, onto, other, out, own, perhaps, please, put, question, questions, quick, quickly, rather, really, regards, regarding, said, say, says, second, see, send,
    should, since, so, some, something, soon, sorry, still, such, sure, take, tell, than, thank, that, the, thing, think, though, time, to, told, too, try, turn, until, upon, very, want, wants, was, way, week, well, went, were, what, whats, when, while, will, wish, with, wonder, wondering, word, work, year, years, yearly, annual, annually, yes, yet, you, your, yours, district, department, company, foundation, council, office, administration, committee, city, budget, budgeting, month, figure, figures, list, shared, municipal,
    planning, actually, basically, approximately, roughly, almost, nearly, provide, report, row, column, value, values, data, record, records, looked, listed, currently, due, hmm, uh, um, id, ill, ive, youd, theyre, theres, couldnt, cant, wont, hows, whos, wheres, respective, various, both, either, neither, each other, along, across, down, fiscal, period of, january, february, march, april, june, july, august, october, supposed, apply, applies, applied, expected, expect`,
};
