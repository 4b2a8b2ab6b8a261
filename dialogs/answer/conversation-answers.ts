import { exampleOf } from '../example.ts';
import type { PriceList } from '../ports.ts';
import type { Question } from '../question.ts';
import { replaced } from '../replaced.ts';
import type { Clarification, Refusal } from '../understand/outcome.ts';
import type { ChangeProblem } from '../understand/read-changes.ts';
import { type Answer, answer, type Choice, type Suggestion } from './answer.ts';
import { computed } from './figure.ts';
import { message } from './message.ts';

/** More choices than this are no help on a phone. */
const MOST_CHOICES = 8;

/** Greeting, help, thanks: what to say when nothing is asked about figures. */
export function answerSocial(question: Question & { kind: 'social' }, priceList: PriceList): Answer {
  switch (question.about) {
    case 'greeting':
      return answer({ kind: 'social', lead: [message('greeting', {})], suggestions: examples(priceList) });
    case 'help':
      return answer({
        kind: 'social',
        lead: [
          message('help', { services: priceList.services.map(({ key }) => key), years: priceList.years }),
        ],
        suggestions: examples(priceList),
      });
    case 'thanks':
      return answer({ kind: 'social', lead: [message('thanks', {})] });
    case 'goodbye':
      return answer({ kind: 'social', lead: [message('goodbye', {})] });
    case 'language':
      return answer({
        kind: 'social',
        lead: [message('language-set', {})],
        suggestions: examples(priceList),
      });
  }
}

/** The first words to a new user. */
export function answerWelcome(priceList: PriceList): Answer {
  return answer({ kind: 'welcome', lead: [message('welcome', {})], suggestions: examples(priceList) });
}

/** Facts from the history of the services, with where they stand. */
export function answerBackground(question: Question & { kind: 'background' }, priceList: PriceList): Answer {
  const facts = question.facts.flatMap((key) => priceList.background.filter((fact) => fact.key === key));
  const places = [
    ...new Map(
      facts.map(({ document, section }) => [`${document} ${section}`, { document, section }]),
    ).values(),
  ];
  return answer({
    kind: 'background',
    lead: facts.map(({ key }) => message('background', { fact: key })),
    notes: places.map((place) => message('background-source', place)),
    suggestions: [
      {
        ask: 'rule',
        service:
          priceList.services.find(({ unit }) => unit === 'calls')?.key ?? priceList.services[0]?.key ?? '',
      },
    ],
  });
}

/** A question back to the user; each choice is the user's own message with the doubtful text made clear. */
export function answerClarification(
  clarification: Clarification,
  asked: string,
  priceList: PriceList,
): Answer {
  return answer({
    kind: 'clarify',
    lead: [message('clarify', { clarification })],
    choices: choicesOf(clarification, asked, priceList),
    understood: { kind: 'clarify', who: null, services: [], years: [] },
  });
}

function choicesOf(clarification: Clarification, asked: string, priceList: PriceList): readonly Choice[] {
  const customer =
    (text: string) =>
    (number: number): Choice => ({
      label: { type: 'customer', number },
      text: replaced(asked, text, priceList.customer(number)?.name ?? String(number)),
    });
  switch (clarification.type) {
    case 'ambiguous-customer':
    case 'near-customer':
      return clarification.customers.slice(0, MOST_CHOICES).map(customer(clarification.text));
    case 'quarter':
      return [customer(clarification.text)(clarification.customer)];
    case 'ambiguous-service':
    case 'near-service':
      return clarification.services.slice(0, MOST_CHOICES).map((key) => ({
        label: { type: 'service', key },
        text: replaced(asked, clarification.text, priceList.service(key)?.name.sv ?? key),
      }));
    case 'need-service':
      return clarification.services.slice(0, MOST_CHOICES).map((key) => ({
        label: { type: 'service', key },
        text: `${asked} (${priceList.service(key)?.name.sv ?? key})`,
      }));
    case 'ambiguous-amount':
      return clarification.cells.slice(0, MOST_CHOICES).map((cell) => ({
        label: { type: 'cell', number: cell.customer, service: cell.service, year: cell.year },
        text: { ask: 'how', ...cell },
      }));
    case 'unclear-change':
      return amountsOf(clarification.problem, clarification.service, asked, priceList);
    case 'scenario-exists':
      return [
        {
          label: { type: 'replace', name: clarification.name },
          text: { ask: 'replace', name: clarification.name },
        },
      ];
    case 'need-scenario-name':
    case 'need-customer':
    case 'need-second-customer':
      return [];
  }
}

/** What an unclear number may be: per cent, or a count of what the service counts where that is published. */
function amountsOf(
  problem: ChangeProblem,
  service: string,
  asked: string,
  priceList: PriceList,
): readonly Choice[] {
  if (problem.type !== 'unclear-amount') return [];
  const unit = priceList.service(service)?.unit ?? 'cases';
  const counts = priceList.sheet(service, priceList.years.at(-1) ?? 0)?.origin === 'printed';
  const value = Math.abs(problem.value);
  return (counts ? (['percent', unit] as const) : (['percent'] as const)).map((one): Choice => {
    const figure = computed(value, one, 'count', Number.isInteger(value) ? 0 : 2);
    return { label: { type: 'amount', figure }, text: { asked, from: problem.text, figure } };
  });
}

/** Why there is no figure, and what can be asked instead. */
export function answerRefusal(refusal: Refusal, priceList: PriceList): Answer {
  const services = priceList.services.map(({ key }) => key);
  return answer({
    kind: 'refuse',
    refused: refusal.type,
    lead: [message('refuse', { refusal, years: priceList.years, services })],
    suggestions:
      refusal.type === 'unknown-customer'
        ? [{ ask: 'customers' }, { ask: 'help' }]
        : refusal.type === 'unknown-service'
          ? [{ ask: 'help' }]
          : examples(priceList),
    understood: { kind: 'refuse', who: null, services: [], years: [] },
  });
}

/** What is said beside the turns of a conversation: something went wrong, or an answer stands elsewhere. */
export function answerNotice(notice: Notice): Answer {
  return answer({ kind: 'notice', lead: [message(notice, {})] });
}

/** The occasions of `answerNotice`. */
export type Notice =
  | 'apology'
  | 'too-fast'
  | 'answered-below'
  | 'already-done'
  | 'not-remembered'
  | 'not-saved'
  | 'memory-unreachable';

/** Questions that work on this price list. */
function examples(priceList: PriceList): readonly Suggestion[] {
  const { customer, service, counted, year } = exampleOf(priceList);
  return [
    { ask: 'fee', customer, service },
    { ask: 'how', customer, service, year },
    { ask: 'what-if', customer, service: counted },
    { ask: 'top', service },
  ];
}
