import type { Activity, Attachment, MessagingExtensionResult, TaskModuleTaskInfo } from 'botbuilder';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AdaptiveCard, SubmitAction } from '../../../bot/render/adaptive-card.ts';
import { COMPOSE_COMMANDS } from '../../../deploy/index.ts';
import { createConversation } from '../../../dialogs/index.ts';
import { builtSnapshot } from '../../data/built-snapshot.ts';
import { realConversation } from '../../dialogs/support/real-conversation.ts';
import { activity, conversation, message } from '../support/activities.ts';
import { comparable, elementsOf, parseCard, teamsBytes } from '../support/card-check.ts';
import { startTestBot, type TestBot } from '../support/running-bot.ts';

const dialogs = realConversation();

let bot: TestBot;
/** Its price list has no customer 701. */
let later: TestBot;
/** Every act fails. */
let failing: TestBot;

beforeAll(async () => {
  bot = await startTestBot({ conversation: dialogs });
  const list = builtSnapshot();
  const without = createConversation({
    ...list,
    version: 'later',
    customers: list.customers.filter(({ number }) => number !== 701),
    customer: (number) => (number === 701 ? undefined : list.customer(number)),
  });
  later = await startTestBot({ conversation: without });
  const act = () => {
    throw new Error('SECRET at /srv/bot: password=hunter2');
  };
  failing = await startTestBot({ conversation: { ...dialogs, act } });
});

afterAll(() => Promise.all([bot.stop(), later.stop(), failing.stop()]));

const SWEDISH = [{ type: 'clientInfo', locale: 'sv-SE', country: 'SE', platform: 'Web' }];
const ENGLISH = [{ type: 'clientInfo', locale: 'en-GB', country: 'GB', platform: 'Web' }];

/** What Teams sends from the compose box: without a locale of its own, but with the client's. */
function invoke(name: string, value: unknown, change: Partial<Activity> = {}): Partial<Activity> {
  const { locale: _, ...sent } = activity({ type: 'invoke', name, value, entities: SWEDISH, ...change });
  return sent;
}

function opening(change: Partial<Activity> = {}, value: object = {}): Partial<Activity> {
  return invoke(
    'composeExtension/fetchTask',
    { commandId: COMPOSE_COMMANDS.simulate, commandContext: 'compose', ...value },
    change,
  );
}

function sending(data: unknown, change: Partial<Activity> = {}): Partial<Activity> {
  return invoke(
    'composeExtension/submitAction',
    { commandId: COMPOSE_COMMANDS.simulate, commandContext: 'compose', data },
    change,
  );
}

/** The protocol's answer: a dialog that goes on or says a sentence, or something for the compose box. */
interface Answered {
  readonly task?: { readonly type: string; readonly value: TaskModuleTaskInfo | string };
  readonly composeExtension?: MessagingExtensionResult;
}

async function answered(sent: Partial<Activity>, by = bot): Promise<Answered> {
  const response = await by.post(sent);
  expect(response.status).toBe(200);
  return (await response.json()) as Answered;
}

/** The dialog that is shown. */
async function dialog(sent: Partial<Activity>, by = bot): Promise<TaskModuleTaskInfo> {
  const { task, composeExtension } = await answered(sent, by);
  expect(composeExtension).toBeUndefined();
  expect(task?.type).toBe('continue');
  // Checked above: a dialog that goes on has its description.
  return task?.value as TaskModuleTaskInfo;
}

function cardIn({ card }: TaskModuleTaskInfo): AdaptiveCard {
  expect(card?.contentType).toBe('application/vnd.microsoft.card.adaptive');
  // Its shape is what the parser checks below.
  return card?.content as AdaptiveCard;
}

async function opened(change: Partial<Activity> = {}, value: object = {}): Promise<AdaptiveCard> {
  return cardIn(await dialog(opening(change, value)));
}

/** What a client sends when the button of that title is pressed: its data and what stands in all fields. */
function pressed(card: AdaptiveCard, title: string, fields: Readonly<Record<string, string>> = {}): unknown {
  const elements = elementsOf(card);
  const button = elements.find((element) => element.type === 'Action.Submit' && element.title === title);
  if (button === undefined) throw new Error(`expected a button "${title}", got ${titlesIn(card).join(', ')}`);
  const stands = elements
    .filter(({ type }) => String(type).startsWith('Input.'))
    .map(({ id, value = '' }) => [String(id), value]);
  // As the elements were found by their type.
  const { data } = button as unknown as SubmitAction;
  return { ...data, ...Object.fromEntries(stands), ...fields };
}

async function press(card: AdaptiveCard, title: string, fields = {}): Promise<AdaptiveCard> {
  return cardIn(await dialog(sending(pressed(card, title, fields))));
}

function titlesIn(card: AdaptiveCard): readonly string[] {
  return elementsOf(card)
    .filter(({ type }) => String(type).startsWith('Action.'))
    .map(({ title }) => String(title));
}

function rowsIn(card: AdaptiveCard): number {
  return elementsOf(card).filter(({ type }) => type === 'TableRow').length;
}

/** The table of figures, which stands last. */
function tableOf(card: AdaptiveCard): unknown {
  return elementsOf(card).findLast(({ type }) => type === 'Table');
}

function chipsIn(card: AdaptiveCard): readonly string[] {
  return titlesIn(card).filter((title) => title.startsWith('✕'));
}

function valuesIn(card: AdaptiveCard): Readonly<Record<string, unknown>> {
  const inputs = elementsOf(card).filter(({ type }) => String(type).startsWith('Input.'));
  return Object.fromEntries(inputs.map(({ id, value = '' }) => [id, value]));
}

const CASES = { service: 'stockholm-direkt', customer: '701', change: 'count-to', amount: '1 000' };
const CHIP = '✕ Järva sdf har 1\u00a0000 ärenden';
/** Järva has 684 of the 33 437 cases that 2 340 000 kr are split by. */
const FEE = Math.round((2_340_000 * 1000) / (33_437 - 684 + 1000));
const KRONOR = { sv: '69\u00a0327\u00a0kr', en: 'SEK\u00a069,327' };

async function simulated(): Promise<AdaptiveCard> {
  return press(await opened(), 'Räkna', CASES);
}

describe('the command of the compose box', () => {
  test.each([
    ['Swedish', SWEDISH, 'Räkna på en ändring', 'räkna på en ändring', 'sv'],
    ['English', ENGLISH, 'Simulate a change', 'simulate a change', 'en'],
  ] as const)('opens the same form as the words, in %s', async (_, entities, title, words, lang) => {
    const shown = await dialog(opening({ entities }));
    expect(shown).toMatchObject({ title, height: 'large', width: 'medium' });
    const card = cardIn(shown);
    expect(card).toMatchObject({ lang, speak: dialogs.ask(words).sentence });
    expect(valuesIn(card)).toStrictEqual({
      service: '',
      customer: '',
      change: 'count-percent',
      amount: '',
    });
    expect(JSON.stringify(card)).not.toContain('"isVisible":false');
  });

  test('is in the activity’s language where that says one', async () => {
    const response = await bot.post({ ...opening(), locale: 'en-US' });
    expect(await response.text()).toContain('Simulate a change');
  });

  test('opens the same form on a message, whatever it says', async () => {
    const messagePayload = { body: { content: 'Vad betalar Bromma för växeln?', contentType: 'text' } };
    const onMessage = await opened({}, { commandContext: 'message', messagePayload });
    expect(onMessage).toStrictEqual(await opened());
  });

  test('knows nothing of what is changed in the chat', async () => {
    const where = { conversation: conversation('a:changed') };
    await bot.replies(message('Om Järva får 1 000 ärenden i Stockholm Direkt?', where));
    expect(await opened(where)).toStrictEqual(await opened());
  });
});

describe('the dialog', () => {
  test.each([
    ['sv', SWEDISH, 'Räkna', 'Infoga i chatten'],
    ['en', ENGLISH, 'Compute', 'Insert into the chat'],
  ] as const)('computes what is filled in, in %s', async (language, entities, compute, insert) => {
    expect(FEE).toBe(69_327);
    const card = await press(await opened({ entities }), compute, CASES);
    expect(card.lang).toBe(language);
    expect(card.speak).toContain(KRONOR[language]);
    expect(titlesIn(card)).toContain(insert);
  });

  test('offers no more than works there', async () => {
    expect(titlesIn(await opened())).toStrictEqual(['Räkna']);
    expect(titlesIn(await simulated())).toStrictEqual([
      CHIP,
      'Ångra',
      'Nollställ',
      'Visa alla',
      'Infoga i chatten',
      'Räkna',
    ]);
  });

  test('tells a bad number at its field, and keeps what was written', async () => {
    const card = await press(await simulated(), 'Räkna', { ...CASES, amount: 'många' });
    expect(JSON.stringify(card)).toMatch(
      /"id":"amount"[^}]*\},\{"type":"TextBlock","text":"⚠ Jag kan inte läsa ”många” här/,
    );
    expect(valuesIn(card)).toMatchObject(CASES_AS_WRITTEN);
    expect(card.speak).toContain(KRONOR.sv);
  });

  test('stacks changes, takes one away by its chip, undoes and resets', async () => {
    const two = await press(await simulated(), 'Räkna', { ...CASES, customer: '706', amount: '300' });
    const other = '✕ Bromma sdf har 300 ärenden';
    expect(chipsIn(two)).toStrictEqual([CHIP, other]);
    expect(chipsIn(await press(two, CHIP))).toStrictEqual([other]);
    expect(chipsIn(await press(two, 'Ångra'))).toStrictEqual([CHIP]);
    const none = await press(two, 'Nollställ');
    expect(none.speak).toContain('Inget är ändrat');
    expect(titlesIn(none)).not.toContain('Infoga i chatten');
  });

  test('shows all customers, and fewer again', async () => {
    const few = await simulated();
    const all = await press(few, 'Visa alla');
    expect(rowsIn(all)).toBeGreaterThan(rowsIn(few));
    expect(rowsIn(await press(all, 'Visa färre'))).toBe(rowsIn(few));
  });

  test('that may take no further change says so above what it was asked on', async () => {
    const card = await full();
    expect(JSON.stringify(card)).toContain('redan 50 ändringar');
    expect(JSON.stringify(card)).toContain(KRONOR.sv);
    expect(titlesIn(card)).toContain('Ångra');
  });

  test('of a price list that has changed since says so, and begins anew where it has to', async () => {
    const undone = cardIn(await dialog(sending(pressed(await simulated(), 'Nollställ')), later));
    expect(JSON.stringify(undone)).toContain('Räkna');
    const inserted = cardIn(await dialog(sending(pressed(await simulated(), 'Infoga i chatten')), later));
    expect(JSON.stringify(inserted)).not.toContain(KRONOR.sv);
    expect(titlesIn(inserted)).toStrictEqual(['Räkna']);
  });

  const cards: readonly (readonly [string, () => Promise<AdaptiveCard>])[] = [
    ['the empty form', () => opened()],
    ['the empty form in English', () => opened({ entities: ENGLISH })],
    ['a simulation', simulated],
    ['all customers', async () => press(await simulated(), 'Visa alla')],
    ['a bad number', async () => press(await opened(), 'Räkna', { ...CASES, amount: 'x' })],
    ['nothing left', async () => press(await simulated(), 'Nollställ')],
    ['too many changes', () => full()],
    [
      'changes of two services',
      async () =>
        press(await simulated(), 'Räkna', { service: 'switchboard', change: 'total-to', amount: '700 tkr' }),
    ],
  ];

  test.each(cards)('has with %s a valid card without a button that dialogs do not know', async (_, card) => {
    const shown = await card();
    const { problems, known } = parseCard(shown);
    expect(problems).toStrictEqual([]);
    expect(known).toStrictEqual(comparable(shown));
    expect(JSON.stringify(shown)).not.toContain('Action.Execute');
    expect(JSON.stringify(shown)).not.toContain('imBack');
  });

  test('is below 80 KB with all customers in it', async () => {
    expect(teamsBytes(await press(await simulated(), 'Visa alla'))).toBeLessThan(80_000);
  });

  test('leaves nothing behind in the chat', async () => {
    const where = { conversation: conversation('a:dialog') };
    await bot.replies(message('Vad betalar Bromma för växeln?', where));
    const data = pressed(await opened(where), 'Räkna', CASES);
    await dialog(sending(data, where));
    const [reply] = await bot.replies(message('visa scenariot', where));
    expect(reply?.summary).toContain('Inget är ändrat');
    const [next] = await bot.replies(message('vad betalar Järva för Stockholm Direkt?', where));
    expect(next?.summary).toContain('47\u00a0868\u00a0kr');
  });
});

describe('“Infoga i chatten”', () => {
  async function inserted(): Promise<
    readonly [AdaptiveCard, Attachment & { readonly preview?: Attachment }]
  > {
    const card = await simulated();
    const { task, composeExtension } = await answered(sending(pressed(card, 'Infoga i chatten')));
    expect(task).toBeUndefined();
    expect(composeExtension).toMatchObject({ type: 'result', attachmentLayout: 'list' });
    const [attachment, ...others] = composeExtension?.attachments ?? [];
    expect(others).toStrictEqual([]);
    if (attachment === undefined) throw new Error('expected a card for the compose box');
    return [card, attachment];
  }

  test('closes the dialog and puts what it shows into the compose box', async () => {
    const [dialogCard, { contentType, content, preview }] = await inserted();
    expect(contentType).toBe('application/vnd.microsoft.card.adaptive');
    expect(content.speak).toBe(dialogCard.speak);
    expect(content.speak).toContain(KRONOR.sv);
    expect(content.speak).toContain('Järva sdf har 1\u00a0000 ärenden');
    expect(preview).toMatchObject({
      contentType: 'application/vnd.microsoft.card.thumbnail',
      content: { title: dialogCard.speak },
    });
  });

  test('puts a card there that is valid and has no button, since nobody may be there to answer one', async () => {
    const [, { content }] = await inserted();
    expect(parseCard(content).problems).toStrictEqual([]);
    expect(JSON.stringify(content)).not.toMatch(/"(?:Action\.|Input\.|ActionSet)|"selectAction"/);
    expect(Buffer.byteLength(JSON.stringify(content))).toBeLessThan(28_000);
  });

  test.each(['e-service-support', 'stockholm-direkt', 'switchboard', 'contact-centre-platform'])(
    'shows the rows that were shown, all those of %s too, and a message takes them',
    async (service) => {
      const fields = { service, customer: '', change: 'total-to', amount: '3 333 333' };
      const all = await press(await press(await opened(), 'Räkna', fields), 'Visa alla');
      const { composeExtension } = await answered(sending(pressed(all, 'Infoga i chatten')));
      const content = composeExtension?.attachments?.[0]?.content;
      expect(tableOf(content)).toStrictEqual(tableOf(all));
      expect(Buffer.byteLength(JSON.stringify(content))).toBeLessThan(28_000);
    },
  );
});

describe('a turn of the dialog', () => {
  test('is counted', async () => {
    const fresh = await startTestBot({ conversation: dialogs });
    const card = cardIn(await dialog(opening(), fresh));
    await dialog(sending(pressed(card, 'Räkna', CASES)), fresh);
    await fresh.post(sending({ do: 'dance' }));
    const page = await (await fetch(`${fresh.address}/metrics`)).text();
    await fresh.stop();
    expect(page).toContain('avgiftsboten_turns_total{kind="form",outcome="answered"} 2');
  });

  test.each([
    ['another command', { commandId: 'search' }],
    ['no command', {}],
    ['no value', undefined],
    ['a value of another shape', { simulate: true }],
  ])('that opens it with %s is refused and says what was expected', async (_, value) => {
    const response = await bot.post(invoke('composeExtension/fetchTask', value));
    expect(response.status).toBe(400);
    expect(await response.json()).toStrictEqual({ message: 'expected commandId "simulate"' });
  });

  test.each([
    ['no data', async () => undefined],
    ['data of another shape', async () => 'undo'],
    ['an act that is none', async () => ({ do: 'dance' })],
    ['an act on nothing', async () => ({ do: 'undo' })],
    ['nothing but fields', async () => CASES],
    ['the form of the chat', async () => ({ do: 'form', language: 'sv' })],
    [
      'a name to save it by, which the dialog could not keep',
      async () => {
        const { on } = pressed(await simulated(), 'Ångra') as { on: unknown };
        return { do: 'save', on, name: 'A', replaces: false };
      },
    ],
    ['a file', async () => dialogs.ask('Vad betalar Järva?').exports[0]?.act],
  ])('with %s is refused and says what was expected', async (_, data) => {
    const response = await bot.post(sending(await data()));
    expect(response.status).toBe(400);
    expect(await response.json()).toStrictEqual({
      message: 'expected commandId "simulate" with the data of a button of its dialog',
    });
  });

  test('of another command is refused, whatever was pressed', async () => {
    const data = pressed(await simulated(), 'Ångra');
    const response = await bot.post(invoke('composeExtension/submitAction', { commandId: 'search', data }));
    expect(response.status).toBe(400);
  });

  test('that fails apologises in the dialog, in its language, and tells nothing of the error', async () => {
    expect(await answered(opening(), failing)).toStrictEqual(apology('sv'));
    expect(await answered(opening({ entities: ENGLISH }), failing)).toStrictEqual(apology('en'));
    const data = pressed(await press(await opened({ entities: ENGLISH }), 'Compute', CASES), 'Undo');
    expect(await answered(sending(data), failing)).toStrictEqual(apology('en'));
    expect(failing.logged()).toContain('hunter2');
  });

  test('from a tenant that is not allowed gets nothing', async () => {
    const guarded = await startTestBot({
      conversation: dialogs,
      env: { ALLOWED_TENANTS: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee' },
    });
    const data = pressed(await opened(), 'Räkna', CASES);
    const texts = await Promise.all(
      [opening(), sending(data)].map(async (sent) => (await guarded.post(sent)).text()),
    );
    await guarded.stop();
    expect(texts.join()).not.toMatch(/Räkna|Järva|continue/);
  });
});

/** A bad number changes nothing of what stands in the fields. */
const CASES_AS_WRITTEN = { ...CASES, amount: 'många' };

function apology(language: 'sv' | 'en'): Answered {
  return { task: { type: 'message', value: dialogs.notice('apology', language).sentence } };
}

/** The dialog after one change more than it takes. */
async function full(): Promise<AdaptiveCard> {
  // The data of a button of a simulation has its steps.
  const data = pressed(await simulated(), 'Räkna', CASES) as { on: { steps: readonly unknown[] } };
  const steps = Array.from({ length: 50 }, () => data.on.steps[0]);
  return cardIn(await dialog(sending({ ...data, on: { ...data.on, steps } })));
}
