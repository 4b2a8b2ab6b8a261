import { explainFee } from '../../calc/index.ts';
import { amended, isComputable } from '../amended.ts';
import type { PriceList } from '../ports.ts';
import type { Question } from '../question.ts';
import { standing } from '../scenario.ts';
import { writeCode } from '../scenario-code.ts';
import { type Answer, answer } from './answer.ts';
import { computed } from './figure.ts';
import { message } from './message.ts';
import { understood } from './scope.ts';
import { newcomersOf } from './what-if.ts';

/** How one customer's fee came about after changes: the same steps as for a printed one, what is changed marked. */
export function answerSimulatedFee(
  question: Question & { kind: 'explain' },
  customer: number,
  priceList: PriceList,
): Answer {
  const { changes, year } = question;
  const [service = ''] = question.services;
  const sheet = priceList.sheet(service, year);
  if (!isComputable(sheet))
    return answer({ kind: 'explain', lead: [message('no-fixed-fee', { service, year })] });
  const after = amended(sheet, changes, priceList);
  const who = { type: 'customers', numbers: [customer] } as const;
  const changed = message('changes', { changes: standing(changes), service });
  if (!after.customers.includes(customer)) {
    return answer({
      kind: 'explain',
      lead: [changed, message('what-if-absent', { who, service })],
      understood: understood(question),
    });
  }
  const explanation = explainFee(after, customer);
  const isMember = sheet.allocation.customers.includes(customer);
  // Whoever is new has no fee before; the total and the sums are those of anybody.
  const before = explainFee(sheet.allocation, isMember ? customer : (sheet.allocation.customers[0] ?? 0));
  const fee = computed(Number(explanation.value.numerator), 'kr', 'allocation');
  return answer({
    kind: 'explain',
    lead: [
      changed,
      message('explain-simulated', {
        customer,
        service,
        year,
        fee,
        explanation,
        derived: sheet.origin === 'derived',
      }),
    ],
    explained: { explanation, before, customer, service, year, printed: null },
    notes: [
      ...(sheet.origin === 'derived' ? [message('what-if-derived', { service })] : []),
      message('what-if-not-printed', {}),
    ],
    places: [{ place: sheet.place, customer: isMember ? customer : null, printedName: null }],
    suggestions: [{ ask: 'scenario', code: writeCode({ name: '', year, steps: [{ service, changes }] }) }],
    understood: understood(question),
    newcomers: newcomersOf(changes),
  });
}
