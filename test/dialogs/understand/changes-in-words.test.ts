import { expect, test } from 'vitest';
import { realConversation } from '../support/real-conversation.ts';
import { plain } from '../support/reply-text.ts';

const { ask } = realConversation();

/** Fees by hand from the list: Järva has 684 of 33 437 cases, and the total is 2 340 000 kr. */
const CHANGES: readonly (readonly [text: string, change: string, fee: string])[] = [
  // 2 340 000 × 2 000 / 34 753, and so on: the others keep their 32 753.
  ['Om Järva får 2 000 ärenden i Stockholm Direkt?', 'Järva sdf har 2 000 ärenden', '134 665 kr'],
  ['Om Järva får 2000 ärenden i Stockholm Direkt?', 'Järva sdf har 2 000 ärenden', '134 665 kr'],
  ['Om Järva får 2 025 ärenden i Stockholm Direkt?', 'Järva sdf har 2 025 ärenden', '136 250 kr'],
  ['Om Järva får 1 999 ärenden i Stockholm Direkt?', 'Järva sdf har 1 999 ärenden', '134 601 kr'],
  ['Vad betalar Järva i Stockholm Direkt med 2024 ärenden?', 'Järva sdf har 2 024 ärenden', '136 187 kr'],
  ['What if Järva gets 2,000 cases in Stockholm Direkt?', 'Järva sdf has 2,000 cases', 'SEK 134,665'],
  ['What if Järva has 2024 cases in Stockholm Direkt?', 'Järva sdf has 2,024 cases', 'SEK 136,187'],
  // 2 350 000 × 684 / 33 437
  ['Om totalen för Stockholm Direkt blir 2,350 mkr, Järva?', 'totalen är 2 350 000 kr', '48 072 kr'],
  ['Om totalen för Stockholm Direkt blir 2.350 miljoner, Järva?', 'totalen är 2 350 000 kr', '48 072 kr'],
  [
    'What if the total of Stockholm Direkt is 2.350 million, Järva?',
    'the total is SEK 2,350,000',
    'SEK 48,072',
  ],
  // 47 867.93… × 1.01125 and × 1.333333
  ['Vad betalar Järva om totalen för Stockholm Direkt ökar 1,125 %?', 'totalen ökar 1,125 %', '48 406 kr'],
  [
    'Vad betalar Järva om totalen för Stockholm Direkt ökar 33,3333 %?',
    'totalen ökar 33,3333 %',
    '63 824 kr',
  ],
  // 684 × 1.02375 = 700.245 cases, and 684 × 0.0001 = 0.0684
  ['Om Järva ökar 2,375 % i Stockholm Direkt?', 'antalet ärenden för Järva sdf ökar 2,375 %', '48 981 kr'],
  ['Om Järva minskar 99,99 % i Stockholm Direkt?', 'antalet ärenden för Järva sdf minskar 99,99 %', '5 kr'],
  ['Om Järva får 1 ärende mer i Stockholm Direkt?', 'Järva sdf får 1 ärende mer', '47 936 kr'],
];

test.for(CHANGES)('%s says “%s” and %s', ([text, change, fee]) => {
  const said = plain(ask(text).sentence);
  expect(said).toContain(change);
  expect(said).toContain(fee);
});

test.for([
  'KCP med 2024 års användare',
  "What does Trafikkontoret pay for KCP with 2024 users' weights?",
  'what if KCP used the 2024 user counts?',
])('%s takes them from that year', (text) => {
  expect(plain(ask(text).sentence)).toMatch(
    /fördelningen är den från 2024|the allocation is the one from 2024/,
  );
});
