import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createConversation, readAct } from '../../dialogs/index.ts';
import { builtSnapshot } from '../data/built-snapshot.ts';
import { lastQuestion } from './support/last-question.ts';
import { type Fields, onCard, problemsOf, valuesOf } from './support/on-card.ts';
import { NOW, realConversation } from './support/real-conversation.ts';
import { plain } from './support/reply-text.ts';

const conversation = realConversation();
const begin = () => onCard(conversation);

const SD = 'stockholm-direkt';
const KCP = 'contact-centre-platform';
const VX = 'switchboard';

describe('a form', () => {
  const alike: readonly (readonly [Fields, string])[] = [
    [
      { service: SD, customer: '701', change: 'count-to', amount: '1 000' },
      'Om Järva får 1 000 ärenden i Stockholm Direkt?',
    ],
    [
      { service: SD, customer: '701', change: 'count-by', amount: '100' },
      'Om Järva får 100 ärenden fler i Stockholm Direkt?',
    ],
    [
      { service: SD, customer: '706', change: 'count-by', amount: '−100' },
      'Om Bromma får 100 ärenden färre i Stockholm Direkt?',
    ],
    [
      { service: SD, customer: '701', change: 'count-percent', amount: '10' },
      'Om Järva ökar 10 % i Stockholm Direkt?',
    ],
    [
      { service: VX, customer: '701', change: 'count-percent', amount: '-20 %' },
      'Om Järvas samtal minskar 20 % i växeln?',
    ],
    [
      { service: VX, customer: '', change: 'total-to', amount: '700 tkr' },
      'Om totalen för växeln blir 700 000 kr?',
    ],
    [
      { service: KCP, customer: '', change: 'total-by', amount: '100 000 kr' },
      'Om totalen för KCP ökar med 100 000 kr?',
    ],
    [
      { service: KCP, customer: '', change: 'total-percent', amount: '2,5' },
      'Om totalen för KCP ökar 2,5 %?',
    ],
    [{ service: VX, customer: '', change: 'equal-part', amount: '25' }, 'Om 25 % av växeln delas lika?'],
    [{ service: VX, customer: '212', change: 'leave', amount: '' }, 'Om Stokab lämnar växeln?'],
    [
      { service: KCP, customer: '701', change: 'join', amount: '4' },
      'Om Järva går med i KCP med 4 användare?',
    ],
  ];

  test.each(alike)('that says %j is answered as the same in words', (fields, words) => {
    const byForm = begin();
    byForm.say('räkna på en ändring');
    const filled = byForm.fill(fields);
    const byWords = begin();
    const said = byWords.say(words);
    expect(problemsOf(filled)).toEqual({});
    expect(filled.sentence).toBe(said.sentence);
    expect(filled.table).toEqual(said.table);
    expect(lastQuestion(byForm.state())).toEqual(lastQuestion(byWords.state()));
  });

  const told: readonly (readonly [string, Fields, string, RegExp])[] = [
    [
      'no service',
      { service: '', customer: '701', change: 'count-percent', amount: '10' },
      'service',
      /Vilken tjänst/,
    ],
    [
      'a service that is none',
      { service: 'toString', customer: '701', change: 'count-percent', amount: '10' },
      'service',
      /Vilken tjänst/,
    ],
    [
      'no customer',
      { service: SD, customer: '', change: 'count-to', amount: '10' },
      'customer',
      /Vilken kund/,
    ],
    [
      'a customer that is none',
      { service: SD, customer: '999', change: 'count-to', amount: '10' },
      'customer',
      /Vilken kund/,
    ],
    [
      'a customer that is not in the service',
      { service: 'e-service-support', customer: '701', change: 'count-percent', amount: '10' },
      'customer',
      /inte med i tjänsten/,
    ],
    [
      'a member that joins',
      { service: VX, customer: '701', change: 'join', amount: '10' },
      'change',
      /Hur mycket ska räknas/,
    ],
    [
      'a member that joins what is counted',
      { service: SD, customer: '701', change: 'join', amount: '10' },
      'customer',
      /redan med/,
    ],
    [
      'counts that are not published',
      { service: VX, customer: '701', change: 'count-to', amount: '10' },
      'change',
      /publiceras inte/,
    ],
    [
      'an equal part where there is none',
      { service: SD, customer: '', change: 'equal-part', amount: '10' },
      'change',
      /delas ingenting lika/,
    ],
    [
      'no number',
      { service: SD, customer: '701', change: 'count-to', amount: '' },
      'amount',
      /Skriv ett antal ärenden/,
    ],
    [
      'letters',
      { service: SD, customer: '701', change: 'count-to', amount: 'många' },
      'amount',
      /”många”.*antal ärenden/,
    ],
    [
      'per cent for a count',
      { service: SD, customer: '701', change: 'count-to', amount: '10 %' },
      'amount',
      /”10 %”.*antal ärenden/,
    ],
    [
      'kronor for per cent',
      { service: SD, customer: '', change: 'total-percent', amount: '100 kr' },
      'amount',
      /procentsats/,
    ],
    [
      'another unit',
      { service: KCP, customer: '216', change: 'count-to', amount: '10 ärenden' },
      'amount',
      /antal användare/,
    ],
    [
      'two numbers',
      { service: SD, customer: '701', change: 'count-to', amount: '10 20' },
      'amount',
      /”10 20”/,
    ],
    ['a formula', { service: SD, customer: '701', change: 'count-to', amount: '=1+1' }, 'amount', /”=1\+1”/],
    [
      'a negative count',
      { service: SD, customer: '701', change: 'count-to', amount: '-5' },
      'amount',
      /negativt/,
    ],
    [
      'more than all taken away',
      { service: SD, customer: '701', change: 'count-percent', amount: '-101' },
      'amount',
      /mer än 100/,
    ],
    [
      'no total left',
      { service: SD, customer: '', change: 'total-to', amount: '0' },
      'amount',
      /större än noll/,
    ],
    [
      'a part above the whole',
      { service: VX, customer: '', change: 'equal-part', amount: '101' },
      'amount',
      /mellan 0 och 100/,
    ],
  ];

  test.each(told)(
    'with %s is told so at its field, and keeps what was written',
    (_, fields, field, words) => {
      const { say, fill, state } = begin();
      say('Om Järva får 900 ärenden i Stockholm Direkt?');
      const before = state()?.conversation.scenario;
      const reply = fill(fields);
      expect(Object.keys(problemsOf(reply))).toEqual([field]);
      expect(plain(problemsOf(reply)[field] ?? '')).toMatch(words);
      expect(reply.controls?.isOpen).toBe(true);
      expect(valuesOf(reply).amount).toBe(fields.amount);
      expect(state()?.conversation.scenario).toEqual(before);
    },
  );

  test.each([
    ['räkna på en ändring', '', ''],
    ['simulera en ändring för Bromma i Stockholm Direkt', SD, '706'],
    ['öppna formuläret', '', ''],
    ['simulate a change for Bromma in the switchboard', VX, '706'],
    ['open the form', '', ''],
  ])('is opened by “%s”', (words, service, customer) => {
    const reply = begin().say(words);
    expect(reply.controls?.isOpen).toBe(true);
    expect(valuesOf(reply)).toMatchObject({ service, customer });
  });

  test.each([
    ['sv', 'räkna på en ändring'],
    ['en', 'simulate a change'],
  ] as const)('is opened by an act as by words, in %s', (language, words) => {
    const { state, replies } = conversation.act(undefined, { do: 'form', language }, NOW);
    const byWords = begin();
    expect(replies).toEqual([byWords.say(words)]);
    expect(lastQuestion(state)).toEqual(lastQuestion(byWords.state()));
  });

  test('that an act opens is over what is changed so far', () => {
    const { say, state } = begin();
    const { controls } = say('Om Järva får 1 000 ärenden i Stockholm Direkt?');
    const { replies } = conversation.act(state(), { do: 'form', language: 'sv' }, NOW);
    expect(replies[0]?.controls?.chips.map(({ title }) => title)).toEqual(
      controls?.chips.map(({ title }) => title),
    );
    expect(replies[0]?.controls?.isOpen).toBe(true);
  });

  test('asks back for a name that is several', () => {
    expect(begin().say('simulera en ändring för Stockholm').kind).toBe('clarify');
  });
});

describe('the card of a simulation', () => {
  test('has a chip for each change, which takes it away', () => {
    const { say, fill, press } = begin();
    say('Om Järva får 1 000 ärenden i Stockholm Direkt?');
    const both = fill({ service: SD, customer: '706', change: 'count-by', amount: '5' });
    expect(both.controls?.chips.map(({ title }) => plain(title))).toEqual([
      '✕ Järva sdf har 1 000 ärenden',
      '✕ Bromma sdf får 5 ärenden fler',
    ]);
    const left = press(both.controls?.chips[0]?.title ?? '');
    expect(plain(left.sentence)).toContain('Ändrat för Stockholm Direkt: Bromma sdf får 5 ärenden fler.');
  });

  test('says of which service each change is where there are several', () => {
    const { say, fill } = begin();
    say('Om Järva får 1 000 ärenden i Stockholm Direkt?');
    const both = fill({ service: VX, customer: '', change: 'total-to', amount: '700 000' });
    expect(both.controls?.chips.map(({ title }) => plain(title))).toEqual([
      '✕ Stockholm Direkt: Järva sdf har 1 000 ärenden',
      '✕ Växeln: totalen är 700 000 kr',
    ]);
  });

  test('undoes, and resets, what was done by words and by form', () => {
    const { say, fill, press } = begin();
    const first = say('Om Järva får 1 000 ärenden i Stockholm Direkt?');
    fill({ service: SD, customer: '706', change: 'count-by', amount: '5' });
    expect(press('Ångra').sentence).toContain(first.sentence.split('. ')[0]);
    const none = press('Nollställ');
    expect(none.sentence).toContain('Inget är ändrat');
    expect(none.controls?.chips).toEqual([]);
    expect(say('ångra').sentence).toContain('Järva sdf har');
  });

  test('shows all customers, and fewer again', () => {
    const { say, press } = begin();
    const few = say('Om Järva får 1 000 ärenden i Stockholm Direkt?');
    const all = press('Visa alla');
    expect(all.table?.rows.length).toBeGreaterThan(30);
    expect(all.sentence).toBe(few.sentence);
    expect(press('Visa färre').table).toEqual(few.table);
  });

  test('is saved under a name, and replaces one of that name only when told twice', () => {
    const { say, press } = begin();
    say('Om Järva får 1 000 ärenden i Stockholm Direkt?');
    expect(press('Spara', { name: '  Budget   A ' }).sentence).toContain('sparat scenariot som ”Budget A”');
    const again = press('Spara', { name: 'budget a' });
    expect(problemsOf(again).name).toContain('redan ett scenario som heter ”budget a”');
    expect(again.table).not.toBeNull();
    expect(press('Ersätt', { name: 'budget a' }).sentence).toContain('ersatt scenariot ”Budget A”');
    expect(say('visa mina scenarier').sentence).toContain('Budget A');
  });

  test.each([
    ['', /Skriv ett namn/],
    ['x'.repeat(61), /högst 60 tecken/],
  ])('is not saved as “%s”, which is told at the name', (name, words) => {
    const { say, press } = begin();
    say('Om Järva får 1 000 ärenden i Stockholm Direkt?');
    expect(problemsOf(press('Spara', { name })).name).toMatch(words);
  });

  test('replaces no other scenario than the one that it asked about', () => {
    const { say, press } = begin();
    say('Om Järva får 1 000 ärenden i Stockholm Direkt?');
    press('Spara', { name: 'Budget A' });
    press('Spara', { name: 'Budget B' });
    press('Spara', { name: 'Budget A' });
    expect(problemsOf(press('Ersätt', { name: 'Budget B' })).name).toContain(
      'redan ett scenario som heter ”Budget B”',
    );
  });

  test('takes away what built on the change too, and says so', () => {
    const { say, fill, press } = begin();
    say('räkna på en ändring');
    fill({ service: 'e-service-support', customer: '701', change: 'join', amount: '100' });
    fill({ service: SD, customer: '706', change: 'count-to', amount: '300' });
    const all = fill({
      service: 'e-service-support',
      customer: '701',
      change: 'count-percent',
      amount: '10',
    });
    const left = press(all.controls?.chips[0]?.title ?? '');
    expect(left.controls?.chips.map(({ title }) => plain(title))).toEqual(['✕ Bromma sdf har 300 ärenden']);
    expect(plain(left.notes.join())).toContain('Även ”antalet ärenden för Järva sdf ökar 10 %” är borttaget');
  });

  test('loses by words, too, what built on the change', () => {
    const { say, fill } = begin();
    say('räkna på en ändring');
    fill({ service: 'e-service-support', customer: '701', change: 'join', amount: '100' });
    fill({ service: 'e-service-support', customer: '701', change: 'count-percent', amount: '10' });
    const left = say('ta bort den första ändringen');
    expect(left.sentence).toContain('Inget är ändrat');
    expect(plain(left.notes.join())).toContain('är borttaget');
  });

  test('does not bring back by a chip what the change stood in the place of', () => {
    const { say, press } = begin();
    say('om totalen för växeln blir 650 000 kr?');
    const card = say('om totalen för växeln blir 700 000 kr?');
    expect(card.controls?.chips).toHaveLength(1);
    expect(press(card.controls?.chips[0]?.title ?? '').sentence).toContain('Inget är ändrat');
  });

  test.each(['Visa alla', 'Spara'])('of before leaves the conversation as it is at “%s”', (title) => {
    const { say, press, state } = begin();
    const old = say('Om Järva får 1 000 ärenden i Stockholm Direkt?');
    say('om totalen för växeln blir 700 000 kr?');
    const before = state()?.conversation;
    const reply = press(title, { name: 'Budget A' }, old);
    expect(plain(reply.sentence)).toContain('Järva sdf har 1 000 ärenden');
    expect(state()?.conversation).toEqual(before);
    expect(reply.notes.join()).not.toContain('Kortet är äldre');
  });

  test('can be gone on about in words, and in the form after that', () => {
    const { say, fill } = begin();
    say('Om Järva får 1 000 ärenden i Stockholm Direkt?');
    fill({ service: SD, customer: '706', change: 'count-by', amount: '5' });
    expect(plain(say('och Farsta då?').sentence)).toContain('Farsta sdf betalar då');
    say('och om totalen blir 2 500 000 kr?');
    const all = fill({ service: SD, customer: '718', change: 'leave', amount: '' });
    expect(all.controls?.chips).toHaveLength(4);
  });

  test('is said again as it is, to be put into a chat, where something is changed', () => {
    const { say, press } = begin();
    const { controls: empty } = say('räkna på en ändring');
    expect(empty?.insert).toBeNull();
    say('Om Järva får 1 000 ärenden i Stockholm Direkt?');
    const all = press('Visa alla');
    expect(press('Infoga i chatten')).toEqual(all);
  });

  test('does after a restart what it shows', () => {
    const first = begin();
    first.say('Om Järva får 1 000 ärenden i Stockholm Direkt?');
    const card = first.fill({ service: SD, customer: '706', change: 'count-by', amount: '5' });
    const chip = card.controls?.chips[0]?.title ?? '';
    for (const [title, left] of [
      [chip, 'Bromma sdf får 5 ärenden fler'],
      ['Ångra', 'Järva sdf har 1 000 ärenden'],
    ] as const) {
      const forgotten = begin();
      expect(plain(forgotten.press(title, {}, card).sentence)).toContain(
        `Ändrat för Stockholm Direkt: ${left}.`,
      );
    }
  });

  test('that is old does what it shows, and what was there before comes back by undo', () => {
    const { say, fill } = begin();
    const old = say('Om Järva får 1 000 ärenden i Stockholm Direkt?');
    say('nollställ');
    say('Om totalen för växeln blir 700 000 kr?');
    const more = fill({ service: SD, customer: '706', change: 'count-by', amount: '5' }, old);
    expect(plain(more.sentence)).toContain('Järva sdf har 1 000 ärenden och Bromma sdf får 5 ärenden fler');
    expect(more.controls?.chips).toHaveLength(2);
    expect(more.notes.join()).toContain('Kortet är äldre än det du har ändrat senast');
    say('ångra');
    expect(plain(say('ångra').sentence)).toContain('totalen är 700 000 kr');
  });

  test('of an earlier price list is computed on the present one, and says so', () => {
    const card = begin().say('Om Järva får 1 000 ärenden i Stockholm Direkt?');
    const next = onCard(createConversation({ ...builtSnapshot(), version: 'next' }));
    for (const title of ['Visa alla', 'Ångra'])
      expect(next.press(title, {}, card).notes.join()).toContain('Prislistan har ändrats');
    const same = begin().press('Visa alla', {}, card);
    expect(same.notes.join()).not.toContain('Prislistan har ändrats');
  });

  test('of a customer that the list no longer has is refused without a figure', () => {
    const card = begin().say('Om Järva får 1 000 ärenden i Stockholm Direkt?');
    const list = builtSnapshot();
    const without = {
      ...list,
      customers: list.customers.filter(({ number }) => number !== 701),
      customer: (number: number) => (number === 701 ? undefined : list.customer(number)),
    };
    const reply = onCard(createConversation(without)).press('Visa alla', {}, card);
    expect(reply.kind).toBe('refuse');
    expect(reply.table).toBeNull();
  });

  test('is in English where the question was, whatever was said since', () => {
    const { say, press } = begin();
    const card = say('What if Järva has 1,000 cases in Stockholm Direkt?');
    say('vad betalar Bromma för växeln?');
    expect(press('Undo', {}, card).language).toBe('en');
  });
});

describe('a button of an earlier price list', () => {
  test('is answered from the present one, which is said', () => {
    const { replies } = conversation.turn(
      undefined,
      { text: 'Vad betalar Järva sdf för växeln?', version: 'last-year' },
      new Date('2026-01-15T12:00:00Z'),
    );
    expect(replies[0]?.notes[0]).toContain('Prislistan har ändrats');
  });
});

describe('the data of a control', () => {
  test('is read back from JSON as it was made', () => {
    const { controls, exports } = begin().say('Om Järva får 1 000 ärenden i Stockholm Direkt?');
    const acts = [
      ...(controls?.chips ?? []),
      ...(controls?.moves ?? []),
      ...exports,
      ...(controls?.insert ? [controls.insert] : []),
      ...(controls ? [controls.form.send] : []),
      ...(controls?.save ? [controls.save.send] : []),
    ].map(({ act }) => act);
    expect(acts.length).toBeGreaterThan(6);
    for (const act of acts) expect(readAct(JSON.parse(JSON.stringify(act)))).toEqual(act);
  });

  test('is refused for anything that no card has', () => {
    fc.assert(fc.property(fc.anything(), (data) => readAct(data) === null));
    for (const data of [
      { do: 'constructor' },
      { do: 'undo' },
      { do: 'undo', on: { __proto__: {} } },
      null,
      'undo',
    ])
      expect(readAct(data)).toBeNull();
  });

  test('changes nothing whatever stands in the fields of another control', () => {
    const card = begin().say('Om Järva får 1 000 ärenden i Stockholm Direkt?');
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    const fields = fc.record({ service: text, customer: text, change: text, amount: text, name: text });
    fc.assert(
      fc.property(fields, (values) => {
        expect(begin().press('Visa alla', values, card).sentence).toBe(card.sentence);
      }),
    );
  });
});

describe('a wish for a file', () => {
  test.each([
    ['hands out the last answer', ['Vilka betalar mest för växeln?', 'exportera till Excel'], 'xlsx', 'rank'],
    ['in another format', ['Vilka betalar mest för växeln?', 'csv tack'], 'csv', 'rank'],
    [
      'in a polite question',
      ['Vilka betalar mest för växeln?', 'kan jag få den i ett excelark?'],
      'xlsx',
      'rank',
    ],
    ['for all of it', ['Vilka betalar mest för växeln?', 'exportera allt'], 'xlsx', 'rank'],
    ['after thanks', ['Vilka betalar mest för växeln?', 'tack', 'ladda ner'], 'xlsx', 'rank'],
    ['with its own question', ['rangordningen för KCP som csv'], 'csv', 'rank'],
    [
      'for a simulation',
      ['Om Järva får 900 ärenden i Stockholm Direkt?', 'exportera simuleringen'],
      'xlsx',
      'what-if',
    ],
    ['in English', ['Who pays most for KCP?', 'can I download this?'], 'xlsx', 'rank'],
  ])('%s', (_, says, format, kind) => {
    const { file } = conversation.converse(...says).at(-1) ?? {};
    expect(file).toMatchObject({ format, question: { kind } });
  });

  test.each([
    ['after a refusal', ['Vad betalar Järva för växeln 2019?', 'som csv'], 'ingen tabell'],
    ['after a place outside', ['Vad betalar Kiruna för växeln?', 'som csv'], 'ingen tabell'],
    ['after a question back', ['Vad betalar Stockholm för växeln?', 'exportera'], 'ingen tabell'],
    ['at the beginning', ['exportera till Excel'], 'ingen tabell'],
    ['for an answer of words', ['Vad är medelavgiften för växeln?', 'exportera'], 'ingen tabell'],
    [
      'for a simulation that there is none of',
      ['Vilka betalar mest för växeln?', 'exportera simuleringen'],
      'ingen tabell',
    ],
    ['for a place outside', ['Vilka betalar mest för växeln?', 'exportera Kiruna'], 'inte med'],
    ['that is denied', ['Vilka betalar mest för växeln?', 'exportera inte'], 'förstod inte'],
    [
      'that is denied at length',
      ['Vilka betalar mest för växeln?', 'jag vill inte ha någon excel'],
      'förstod inte',
    ],
    [
      'in a format that there is not',
      ['Vilka betalar mest för växeln?', 'exportera till pdf'],
      'Excel eller CSV',
    ],
  ])('%s gets none', (_, says, told) => {
    const reply = conversation.converse(...says).at(-1);
    expect(reply?.file).toBeNull();
    expect(reply?.sentence).toContain(told);
  });

  test('is none where a scenario is saved under such a name', () => {
    const reply = conversation
      .converse('Om Järva får 900 ärenden i Stockholm Direkt?', 'spara som Budget Excel')
      .at(-1);
    expect(reply?.sentence).toContain('sparat scenariot som ”Budget Excel”');
  });
});
