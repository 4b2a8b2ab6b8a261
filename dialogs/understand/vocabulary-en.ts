import type { Vocabulary } from './vocabulary.ts';

/** English words and what they say about a question. A slash adds an ending to the stem. */
export const ENGLISH: Vocabulary = {
  concepts: {
    fee: `expensive, costly, pricey, rate/s, footing, chip in, chips in, chipped in, contribute, contribution/s, dish out, shell out, shells out, shelled out, stump up, cough/s up, set us back, sets us back, part with, parts with, dole out, outgoings, liability, invoice amount, invoicing, cost to, costed, price tag, price point, amount due, amount payable, sum due, levy, dues, tariff, spending, disburse, disbursed, footing the bill, money paid, back in kronor, picks up the tab, tab for, kronor figure, annual figure, put into, puts into, contribute/s/d, foot, foots, money, fee/s, cost/s/ing, price/s/d, pricing, charge/s/d, charging, amount/s, bill/s/ed, billing, billed, invoice/s/d, pay/s/ing, paid, payment/s, payable, owe/s/d, expense/s, annual fee, fixed fee, fork out, set back, spend/s, spent, cough up, coughed up, bill, down for, dues, foot the bill, foots the bill, tab, outlay, end up paying, ends up paying, expenditure, levied, fall on, falls on`,
    count: 'number of, count/s, volume/s, quantity, headcount, tally, statistics',
    'how-many': 'how many, what number of',
    'how-much':
      'how much, what are, what does, what do, what did, what was, what sum, what amount, how large, how big, how high, how expensive, how costly, how pricey',
    share:
      'pie, chunk, piece of the pie, cut of, percentage share, proportionate, percentage points, percentage point, share/s, proportion/s, portion, fraction, part, slice, share of',
    'what-is': 'what is, what does it mean, tell me about',
    plus: 'count in, if you include, include, plus, as well as, add, together with, including, incl',
    minus: 'minus',
    except:
      'leaving out, leave out, left out, disregard, disregarding, ignoring, not counting, not counted, not included, setting aside, except, except for, excluding, excl, but not, apart from, other than, minus',
    other:
      'everyone else, everyone elses, everybody else, everybody elses, other, remaining, the other, all other, the rest',
    yields:
      'land on, lands on, would land, reach, reaches, hit exactly, end up at, ends up at, to get to, get down to, bring it to, brings it to, stay under, stay below, keep under, keep below, stays within, stay within, fit within, fits within, correspond to, corresponds to, translate into, enough for, be enough for, would make, makes, gives, yields, would give, results in, is needed, are needed, needed for, leads to',
    'on-top':
      'per call on top, per case on top, price on top, fee on top, extra on top, anything on top, something on top, more on top, cost on top, charge on top, on top of that, on top of the, comes on top, come on top, price per call, per call price, call price, besides the fixed fee, in addition, variable fee, surcharge',
    'customer-number': 'customer number, customer no',
    anybody: 'anyone, anybody, any customer, someone, somebody, any other',
    'unit-cost':
      'one case, a case, one user, a user, each case, each user, unit cost, unit price, sek per, kronor per',
    cases: 'case/s, errand/s, matter/s, ticket/s',
    calls: 'call/s, phone call/s, call volume/s',
    users: 'user/s, seat/s, licence/s, license/s, concurrent users, logged in, agents',
    kronor: 'sek, kronor, crowns',
    percent: 'percent, per cent, pct, percentage/s',
    sum: 'whole pot, entire pot, total pot, subtotal/s, sub total, grand total, between them, in one sum, lumped together, rolled up, summed, summing, tot up, totted up, add it all up, all told, all up, in aggregate, collectively, as a whole, in sum, overall total, total bill, total cost, across all services, across the services, across the board, all services, all four services, the four services, every service, from all services, aggregate/d, cumulative, sum total, bottom line, all in, taken together, taken as a group, the lot, the whole lot, add up what, added up, adds up to, add together, lump sum, sum/s, total/s, totals, altogether, together, combined, in total, overall, all in all, sum up, add up, adding up, added together, plus, grand total, in all, everything, aggregate, jointly, whole',
    mean: 'typical/ly, on the average, mean value, arithmetic mean, averaged, normal fee, average/s, mean, on average, avg',
    median: 'median',
    most: 'descending, in descending order, hit hardest, is hit hardest, hardest hit, worst hit, lion’s share, lions share, the bulk of, hefty, heftiest, leader, leads, number one, top of the list, top dog, single largest, single biggest, maximum, peak, costliest, worst, hardest, first in, most of all, the most of all, foremost, heaviest, steepest, came out on top, comes out on top, on top of the list, tops, topped, most, highest, largest, biggest, maximum, greatest, most expensive, top payer, priciest, dearest',
    least:
      'ascending, in ascending order, smallest of all, bottom of the list, rock bottom, tiniest, lightest, last in, last place, slightest, mildest, least of all, modest, most modest, lightest, least, lowest, smallest, cheapest, minimum, fewest, least expensive',
    'most-or-at-most': 'max',
    rank: 'rank/s/ed, ranking/s, sort/s/ed, order by, ordered by, order, leaderboard, sorted by, in order',
    place: 'place, position, rank of, what rank, which place, where does',
    top: 'top, the largest, the biggest',
    bottom: 'bottom, the smallest',
    compare:
      'apart, far apart, how far apart, differential, spread, contrast, contrasted, stack up, stacks up, measure up, set against, side to side, in comparison, comparing, margin, as much as, the same as, equal to, diff, compare/s/d, comparison, versus, vs, difference/s, differ/s, side by side, gap',
    than: 'than',
    against: 'against, compared to, compared with, relative to, next to',
    more: 'more expensive, pricier, costlier, dearer, outspend/s, outspent, outpay/s, outstrip/s, overtake/s, outdo, outdoes, more often, more, higher, larger, bigger',
    fewer: 'less expensive, less, fewer, lower, smaller, cheaper',
    over: 'passes, passing, exceeds, over, above, more than, exceeding, exceed/s, greater than, higher than, larger than, north of',
    under: 'under, below, less than, fewer than, lower than, cheaper than, smaller than',
    between: 'between, within, in the range, ranging from',
    'at-least': 'at least, no less than, minimum of, not less than',
    'at-most': 'at most, no more than, up to, maximum of, not more than, not exceeding',
    without:
      'a dash, nought, without, no fee, no charge, not charged, pay nothing, pays nothing, does not pay, do not pay, not pay, free of charge, lacking, zero fee, exempt',
    each: 'each, per customer, per service, broken down, breakdown, split by, respectively, every, individually, itemised, itemized, by service',
    change:
      'shift/s/ed, swing/s, fluctuate/d, vary, varied, variation, evolve/s, moved, progressed, progression, year to year, over time, compared with last year, compared to last year, versus last year, vs last year, against last year, from last year, since last year, movement, adjust/ed/ment, between 2024 and 2025, from 2024 to 2025, change/s/d, development, evolve/d, evolution, year on year, year over year, yoy, trend, happened to, happened, delta, changing',
    rose: 'hike/s/d, uplift/s, uplifted, surge/s/d, jump/s/ed, spike/s/d, swell/s, swelled, growth, uptick, upturn, gain/ed, added to, add another, bump/s/ed up, bumped, raise/s, raising, upped, ups, expand/s/ed, shoot/s up, shot up, mount/s/ed, escalate/s/d, take on, takes on, took on, picks up, inflate/s/d, markup, mark up, goes higher, higher than before, scale/s up, scaled up, push/es/ed up, climb/ing, increment, up to, up by, goes up, went up, going up, climb, climbs, climbed, soar, soared, grows, grow, grew, got higher, higher fee than before, rise, rose, risen, increase/s/d, increasing, went up, gone up, go up, grew, grown, raised, hike, up',
    fell: 'get rid of, getting rid of, do away with, does away with, abolish/es/ed, axe/s/d, eliminate/s/d, dip/s/ped, slump/s/ed, plunge/s/d, tumble/s/d, shed/s, shedding, lose/s, losing, trim/s, trimming, slash/es/ed, saving, savings, cutback/s, downturn, sink/s, sank, sunk, slide/s, slid, discount/ed, knock/s/ed off, chop/s/ped, pare/s/d, whittle/d, scale/s down, scaled down, lower/s/ed, lowering, come/s down, came down, coming down, went lower, ease/s/d, relief, taper/s, let/s go of, hand/s back, drop off, drops off, diminish/ed/es, lessen/s/ed, wane/d, bring/s down, brought down, push/es/ed down, scrap/s/ped, ditch/es/ed, cut back, cuts back, down to, saw a decrease, cut, cuts, is cut, shrinks, shrink, trimmed, reduced, gives up, give up, gets rid of, fall, fell, fallen, decrease/s/d, decreasing, went down, gone down, go down, drop/s, dropped, reduced, reduction, cut, cuts, down, decline/d',
    appeared:
      'new, new customers, the new customers, newly added, newly joined, newcomers, newcomer, joined, have joined, has joined, came in, came on board, came along, came aboard, been added, were added, was added, was new, were new, started paying, began paying, signed up, turned up, arrived, got added, new arrivals',
    vanished:
      'dropped out, dropped off, dropped away, fell off, fallen off, fell away, left, has left, have left, went away, gone, disappeared, vanished, stopped paying, quit paying, quit, exited, withdrew, pulled out, opted out, no longer pay, no longer pays, no longer paying, no longer there, no longer in, no longer on, no longer listed, not paying anymore, not there anymore, ceased paying',
    since: 'since, from',
    why: 'why, reason/s, how come, what explains, because of what, cause/s, caused, for what reason',
    how: 'how, in what way',
    explain: `account for, accounts for, spell out, spelled out, unpack, walk me, show the working, show your working, show me the calculation, math behind, maths behind, arithmetic, workings, go through, take me, talk me, how come the, make up, rationale, logic behind, logic, derived, reconstruct, where did you get, how is it that, how was it, what lies behind, lies behind, what is behind, step me, walk me through, talk me through, take me through, explain/s/ed, explanation, calculate/s/d, calculation/s, calculating, computed, compute/s, computation, derive/d, derivation, work out, worked out, arrive at, arrived at, step by step, formula, figured out, how do you get, how did you get, show me how, show how, breakdown of the calculation, made up, come about, came about, behind, come up with, came up with, show the math, reasoning, working`,
    rule: 'on what grounds, on what basis, grounds, carve/d up, divvied up, divvy, spread across, mechanism, method, methodology, formula used, what determines, determines, determined by, decides how, keyed to, pro rata, prorated, rest on, rests on, hinge/s on, driven by, based on, is based, basis, basis for, split, divided, divide, distributed, distribution, allocate/s/d, allocation, allocation key, allocation base, shared out, rule/s, principle/s, model, apportioned, apportionment, what does it mean, does it mean, mean by, meaning of, key',
    equal: 'equal/ly, equal part, equal share, evenly, flat part',
    source:
      'come from, comes from, came from, which document, which table, which row, which column, where is that, where can i see, where do i find, where is it printed, taken from, origin of, stems from, sourced, citation for, listed where, what page, which page, source/s, where is it stated, where does it say, document/s, reference/s, price list, pricelist, evidence, citation, where can i find, where do you get, where does it come from, where does that come from, where do they come from, where does this come from, does it come from, printed',
    status:
      'preliminary, provisional, tentative, not printed, not yet printed, version/s, which version, published, publication, publication date, publish, final, definitive',
    where: 'where',
    period:
      'time span, timespan, time frame, timeframe, over which months, which months, what months, during which months, tallied, tally period, reading date, snapshot date, measured on, measuring date, measurement window, interval, between which dates, what dates, reference period, statistics period, collection period, period/s, measurement period, measured, measuring period, measurement, read off, which month, from which month, to which month',
    when: 'when, what date, which months, what months, what dates',
    agree:
      'is that right, is it right, is it correct, is that correct, accurate, accurately, inaccurate, misprint/s, typo in the list, mistake/s, error/s, off by, out by, double check, doublecheck, confirm that, does that hold, tie up, tie out, ties out, tallies, does it tally, inconsistent, consistency, inconsistency, in line with, are you sure, dont get the printed total, add up correctly, reconcile/s/d, reconciliation, match/es, mismatch, discrepancy, discrepancies, correct, incorrect, wrong in the list, errors in the list, verify, hold true, holds true, deviate/s, deviation/s, tally up, is right, holds up, hold up, doesnt add up, does not add up, dont add up, do not add up',
    rounding: 'rows, round/ed/s, rounding, öre, rounded',
    member:
      'anything besides, anything other than, anything else than, part of, sign up for, signed up for, appear in, appears in, included in, includes, in the service, uses, use, using, member of, belong/s to, connected to, subscribed to, subscribe/s, participate/s, take part, takes part, has access to, have access, covered by, enrolled',
    who: 'who, which, whose, whom',
    list: 'print out, write out, name all, name the, give me all, give me a list, full list, a list of, list out, rundown, run down, set out, itemise, itemize, print all, spell them out, roster, list, list all, show all, show, table, overview, display, enumerate',
    customer: 'payer, payers, customer, unit, entity, client',
    service: 'service, services',
    years: 'which years, what years',
    exist: 'are there, there are, exist, do you have',
    none: 'none, nothing, no, zero, not, dont, doesnt, didnt, never, isnt, arent, wasnt, werent, hasnt, havent, hadnt',
    only: 'only, just, solely, exclusively',
    exactly: 'exactly, precisely',
    'follow-up':
      'at that level, as regards, with regard to, as for, regarding, concerning, when it comes to, and then, and now, on that basis, with those figures, similarly, in that case, then, but, also, too, what about, how about, as well, and what about, and for, same for',
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
    previous:
      'year earlier, the previous one, last time, the year prior, formerly, beforehand, previous year, year before, prior year, previous, earlier, before, prior, the year before',
    newer:
      'to begin with, before the change, before any changes, without the change, at present, presently, right now, as of now, these days, nowadays, as it stands, at the moment, latest, current, currently, newest, most recent, now, today',
    if: 'if, provided',
    simulate:
      'simulate, simulation/s, simulating, simulator, calculator, form, what-if, what if, what-if analysis, try a change, model a change',
    export:
      'export/s/ed/ing, excel, excel file, excel sheet, xlsx, csv, csv file, spreadsheet/s, workbook, download/s/ed, downloadable, get the file, send the file, as a file, pdf, word, powerpoint',
    hypothetical: `lets say, let us say, let us assume, lets assume, lets suppose, swap, swaps, swapped, swapping, trade places, what happens should, in the event, given that, provided that, on the assumption, presuming, presume, posit, envisage, envision, picture, say that, were it to, as a thought experiment, model what, try with, test what, what if, suppose, supposing, assume, assuming, simulate, simulation, hypothetically, imagine, pretend, what would, what happens if, what happens when`,
    'at-what': 'at what, at which, from what, from how many, at how many',
    aim: 'have to cost, has to cost, need to cost, needs to cost, have to be, has to be, need to be, needs to be, would have to be, so that, in order for, in order to, for it to, so as to',
    'one-more':
      'one extra case, one extra call, one extra user, one additional case, one additional user, one additional call, an additional user, an additional case, one more case, one more call, one more user, another case, an extra case, an extra user, marginal cost',
    steps: 'sensitivity, sensitivity analysis, how sensitive',
    affected:
      'where does that leave, where would that leave, what does that leave, what does that mean for, what would that mean for, effect on, effects on, consequence/s for, what happens to, what becomes of, how does that hit, hits, knock on, knock on effect, ramification/s for, implication/s for, outcome for, how does that change things for, how would, affected, affects, impact of, impact on',
    leave:
      'left, without, out, out of, withdraw/s, withdrew, withdrawn, exit/s, exiting, bow/s out, step/s out, walk/s away, terminate/s/d, stop/s using, stopped using, cease/s, ceased, pull/ing out, removed from, taken out, taken out of, take out, is out of, are out of, were out of, no longer uses, no longer use, not be part, were not part, goes away, disappear/s/ed, opt out, opts out of, opted out, dropping out, leaving, phase/d out, scraps its, quit, abandon/s/ed, excluded from, gone from, pulls out, pull out, pulled out, dropped out, leaves, leave, left the service, drops out, drop out, quits, opts out, exits',
    merge:
      'amalgamate/s/d, amalgamation, merger, fuse/s/d, fusing, join together, joined together, unite/s/d, unified, consolidate/s/d, combine/s, combining, become a single, became a single, into one, turned into one, rolled into one, become one, become one single, became one, merging, merge, merged, merges, join forces, combined into',
    join: 'come on board, comes on board, came on board, comes aboard, onboard/s/ed, sign up to, signs up to, signed up to, opt in, opts in, hop/s on, go into, going into, went into, take up, takes up, adopt/s/ed, subscribe/s to, added to the service, enrol/s, enroll/s, is connected, gets connected, move onto, moves onto, starts with, begin using, begins using, began using, signs up for, goes into, enters, comes into, joins, join, joined, comes in, starts using, start using, is added, becomes a customer, signs up',
    split:
      'splits into, split into, is split into, splits in, split in, is split in, is divided into, divided into, breaks up into',
    newcomer:
      'a new district, a new department, a new company, a new foundation, add a customer, add one customer, new customers, new customer, a new customer, the new customer, another customer, one more customer',
    weights: 'weight, weights, weighting',
    undo: 'undo, take back, revert',
    redo: 'redo, put it back, put that back, bring it back, bring that back',
    reset:
      'start again, start from scratch, start afresh, begin again, drop everything, scrap everything, drop all changes, undo all, undo everything, reset, start over, clear all, remove all changes',
    remove: 'remove, delete, drop the change',
    scenario: 'scenario/s, the changes, my changes, show the changes, which changes',
    winners:
      'gain most, gains most, gain the most, gains the most, who gains, who wins, who benefits, benefits most, benefit most, benefits the most, wins most, winners, winner',
    losers:
      'suffers most, suffers the most, worst hit, worst off, lose most, loses most, lose the most, loses the most, who loses, hit hardest, is hit hardest, hardest hit, losers, loser',
    conditional: 'should the, were the, were to, might, would',
    'change-order':
      'make it, make that, doubling, halving, tripling, double, doubles, doubled, twice as many, twice as much, halve, halves, halved, half as many, triple, triples, tripled, set the total, change the total, set',
    greeting:
      'hi, hi again, good day, hello again, hi everyone, dear all, dear colleagues, hello, hey, good morning, good afternoon, good evening, greetings, howdy, hiya, yo, hi there, hello there, hey there',
    help: 'how do i use you, how does one use you, what can i use you for, how do you use this, how can you help, getting started, help, help me, what can you do, what can i ask, who are you, what are you, how do you work, commands, menu, instructions, how does this work, examples, what do you know, are you a bot, are you human, are you a robot',
    thanks:
      'that all, that is all, that all for now, that will be all, all good, no further questions, nothing else, all set, im done, much obliged, excellent, fantastic, magic, legend, good stuff, nice one, appreciate it, well done, thanks, thanks a million, thanks a lot, thanks a bunch, thanks so much, brilliant, lovely, wonderful, great, many thanks, cheers, never mind, found it, thank you, thx, cheers, many thanks, thank you very much, great thanks, perfect, awesome, much appreciated, ty',
    goodbye:
      'have a good one, have a good day, take it easy, ta ta, so long, speak soon, talk soon, catch you later, laters, have a great day, have a good weekend, bye, goodbye, see you, see ya, farewell, take care, have a nice day',
    english: 'in english, english please, english, speak english, switch to english',
    swedish: 'in swedish, swedish please, swedish, switch to swedish',
    history: `back when, planned, tied to, proposed, back then, introduced, introduction, established, set up, founded, started, start, launched, launch, goal/s, aim/s, objective/s, purpose, background, history, consultation, procurement, procured, outsourced, contract/s, contractor, city council, decision, decided, ambition, vision, telephony, originally`,
    elsewhere:
      'gothenburg, malmo, uppsala, copenhagen, oslo, helsinki, london, berlin, paris, new york, region stockholm, sweden',
    'part-of-year':
      'per month, a month, each month, every month, monthly, per quarter, a quarter of the year, each quarter, every quarter, quarterly, per week, a week, weekly, per day, a day, daily',
    unrelated: `overwrite, override, admin mode, system prompt, first half of, second half of, first quarter, second quarter, third quarter, fourth quarter, half year, so far this year, how many work, how many are employed, year to date, how many seconds, how many minutes, how many hours, waiting time/s, queue time/s, response time/s, how many people, contact person, our contact at, contact at, e mail address, mobile number, whom do i call, who do i call, ignore all, ignore previous, previous instructions, instructions, drop table, select from, vat, inhabitants, population, weather, salary, salaries, wage/s, tax/es, joke/s, recipe, football, stock/s, rent, electricity, petrol, vacation, employees, staff, prime minister, time is it, phone number, address, opening hours, email, poem, song, movie, music, politics, forecast, cleaning, school meals, building permit`,
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
      plural:
        'administrations, department and district, departments and districts, all departments and districts, committees',
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
    '0': 'this year, this yr, the current year, this years',
    '-1': 'last yr, a year ago, one year ago, last year, last years',
    '-3': 'three years ago, 3 years ago',
    '-2': 'two years ago, 2 years ago, the year before last',
    '2': 'in two years, two years from now',
    '3': 'in three years',
    '1': 'next yr, going forward, in a year, in one year, next year, the coming year, next years, upcoming year',
  },
  ordinary: `a, are, called, named, afford, affords, meeting, numbers, pls, plz, tbh, btw, fyi, asap, nonzero, non zero, pot, logged, logs, registered, registers, recorded, records, handled, handles, generated, generates, generate, produced, produces, filed, racked up, clocked up, ran up, incurred, first half of page, second half of page, half of page, at all, out of all, look up, looking up, even if, even with, even though, all the way, full, land, lands, landed, landing, attributable, due to, concurrent, numbers, slide, put, puts, if so, if any, if not, another, contact, rest, rests, appear, appears, added, included, signed, cover, covered, counted, single, saw, see, seen, writing, behalf, hope, ignore, really, actually, switchboard, telephony, platform, centre, center, support, of which, among, anything, there, would like, would you, id like, would it, true, about, again, ago, after, am, an, any, around, as, asap, ask, at, away, back, be, been, being, best, better, by, can, could, colleague, come, day, dear, did, do, does, doing, done, exact, exactly, far, few, find, fine, first, fixed, for, forward, get, gets, getting, give, given, go, goes, going, good, got, great, had, has, have,
    having, here, how, however, im, in, information, into, is, just, keep, kind, kindly, know, let, like, little, long, look, looking, lot, made, make, many, may, maybe, might, much, must, name, names, need, needs, new, next, nice, of, off, often, on, once, one, onto, other, out, own, perhaps, please, put, question, questions, quick, quickly, rather, really, regards, regarding, said, say, says, second, see, send,
    should, since, so, some, something, soon, sorry, still, such, sure, take, tell, than, thank, that, the, thing, think, though, time, to, told, too, try, turn, until, upon, very, want, wants, was, way, week, well, went, were, what, whats, when, while, will, wish, with, wonder, wondering, word, work, year, years, yearly, annual, annually, yes, yet, you, your, yours, district, department, company, foundation, council, office, administration, committee, city, budget, budgeting, month, figure, figures, list, shared, municipal,
    planning, actually, basically, approximately, roughly, almost, nearly, provide, report, row, column, value, values, data, record, records, looked, listed, currently, due, hmm, uh, um, id, ill, ive, youd, theyre, theres, couldnt, cant, wont, hows, whos, wheres, respective, various, both, either, neither, each other, along, across, down, fiscal, period of, january, february, march, april, june, july, august, october, supposed, apply, applies, applied, expected, expect`,
};
