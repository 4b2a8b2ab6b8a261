import type { Measure } from '../question.ts';
import { aboutTheList } from './about-the-list.ts';
import { aboutTheRule } from './about-the-rule.ts';
import { amongCustomers } from './among-customers.ts';
import { askedWhoMoved } from './came-or-went.ts';
import { heldAgainst } from './held-against.ts';
import { saidMeasure } from './measure-said.ts';
import type { Operation } from './operation.ts';
import type { Reading } from './reading.ts';
import { sideBySide } from './side-by-side.ts';
import { throughTime } from './through-time.ts';

/**
 * Decides what a message does with figures, from the words in it; `null` when they do not say. The order of the
 * rules is the grammar: a rule stands before another when its words change the meaning of the other's ("varför
 * sjönk" is a change, not an explanation; "varför betalar A mer än B" compares).
 */
export function decideOperation(r: Reading): Operation | null {
  const { measure } = saidMeasure(r);
  return (
    askedWhoMoved(r) ??
    aboutTheList(r, measure) ??
    heldAgainst(r, measure) ??
    throughTime(r, measure) ??
    sideBySide(r, measure) ??
    aboutTheRule(r, measure) ??
    amongCustomers(r, measure) ??
    (isAboutTheWhole(r) ? status(r) : null) ??
    figures(r, measure) ??
    status(r)
  );
}

/** "Är avgifterna 2026 preliminära?" asks about no customer's fee. */
function isAboutTheWhole({ customers, services, groups }: Reading): boolean {
  return customers.length + services.length + groups.length === 0;
}

/** "Är växeln 2026 preliminär?", "vilken version är det?": where the figures stand says it. */
function status(r: Reading): Operation | null {
  return r.has('status') ? { kind: 'source' } : null;
}

function figures(r: Reading, measure: Measure): Operation | null {
  const asked = r.has(
    'fee',
    'count',
    'share',
    'how-many',
    'how-much',
    'cases',
    'calls',
    'users',
    'unit-cost',
    'sum',
    'kronor',
    'each',
  );
  return asked || measure !== 'fee' ? { kind: 'value', measure } : null;
}
