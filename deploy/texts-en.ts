import type { AppTexts } from './texts.ts';

/** The texts of the app package in English. */
export const textsEn: AppTexts = {
  name: { short: 'Avgiftsboten', full: 'Avgiftsboten – what the shared services cost' },
  description: {
    short: 'What your organisation pays for the city’s shared services, and why.',
    full: [
      'Avgiftsboten tells what the departments, district administrations and companies of the City of Stockholm pay for four shared services: e-service support, Stockholm Direkt, the shared switchboard and the contact centre platform (KCP).',
      'Ask in Swedish or English, in a chat of your own, in a group chat or in a channel. Look up a fee, see how it is calculated and why it has changed, compare customers and calculate changes: what if the cases rise, if the total becomes another or if two customers merge?',
      'Every figure is either printed in the price list or comes from a calculation that is shown step by step. Write “help” to see what you can ask about.',
    ].join('\n\n'),
  },
  commands: {
    fee: {
      message: 'What does Järva sdf pay for the switchboard?',
      description: 'Look up what a customer pays for a service',
    },
    explanation: {
      message: 'How is Järva sdf’s fee for the switchboard calculated?',
      description: 'See the calculation step by step',
    },
    ranking: {
      message: 'Which five pay the most for the switchboard?',
      description: 'Rank the customers by fee',
    },
    'what-if': {
      message: 'Simulate a change',
      description: 'Fill in a form and see what the fees become',
    },
    change: {
      message: 'How did Järva sdf’s fee for the switchboard change?',
      description: 'Compare with the year before and see why the fee changed',
    },
    rule: {
      message: 'How is the switchboard split?',
      description: 'Read how a service is split between the customers',
    },
    scenarios: { message: 'My scenarios', description: 'Show the scenarios that you have saved' },
    help: { message: 'Help', description: 'Show what you can ask about' },
  },
  search: {
    title: 'Find a fee',
    description: 'Find a customer’s fee and share the answer in the chat',
    parameter: {
      title: 'Customer or service',
      description: 'The customer’s name or number, and a service and year if you like',
    },
  },
  simulate: { title: 'Simulate a change', description: 'Change the inputs and see what the fees become' },
};
