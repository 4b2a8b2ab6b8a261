import { setTimeout as pause } from 'node:timers/promises';
import type { Activity } from 'botbuilder';
import { activity, conversation } from '../bot/support/activities.ts';
import { type FakeChannel, startFakeChannel } from '../bot/support/fake-channel.ts';
import { type Instance, keepKilling, startInstance } from './instance.ts';
import { drawnFrom } from './random.ts';
import { type Step, scriptedSteps } from './script.ts';

/** How a fault run is made. */
export interface FaultPlan {
  readonly instances: number;
  readonly conversations: number;
  readonly seed: number;
  /** Where the instances keep their state, and which snapshot they answer from. */
  readonly env: Readonly<Record<string, string>>;
}

/** What a fault run has seen. */
export interface FaultReport {
  readonly activities: number;
  readonly kills: number;
  /** Times that a request was broken off and sent again. */
  readonly resent: number;
  /** Activities sent again although they had been answered, or twice at a time. */
  readonly repeated: number;
  /** Activities whose process was killed between giving the answer and remembering that: the same is said once more. */
  readonly saidTwice: number;
  /** Conversations that end because their user was told that nothing could be remembered or saved: the storage was away. */
  readonly disturbed: number;
  /** What must not be: a change lost or made twice, an answer that never came or came twice. */
  readonly faults: readonly string[];
}

/**
 * Runs scripted conversations over HTTP against bots that are killed at random moments, each message to any of them. A
 * message whose request is broken off is sent again, as Teams does; some are sent twice on purpose.
 */
export async function runFaults({ instances, conversations, seed, env }: FaultPlan): Promise<FaultReport> {
  const random = drawnFrom(seed);
  const channel = await startFakeChannel();
  const bots = await Promise.all(Array.from({ length: instances }, () => startInstance(env)));
  const run: Run = {
    ...{ channel, bots, random, faults: [], broken: new Map() },
    ...{ activities: 0, resent: 0, repeated: 0, saidTwice: 0, disturbed: 0 },
  };
  let isOver = false;
  const killing = Promise.allSettled(
    bots.map((bot) => keepKilling(bot, random, () => (isOver ? null : run.activities))),
  );
  try {
    let next = 0;
    const client = async () => {
      while (next < conversations) {
        next += 1;
        await converse(run, seed, next);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, client));
    isOver = true;
    let kills = 0;
    for (const outcome of await killing) {
      if (outcome.status === 'rejected') throw outcome.reason;
      kills += outcome.value;
    }
    const { activities, resent, repeated, saidTwice, disturbed, faults } = run;
    return { activities, kills, resent, repeated, saidTwice, disturbed, faults };
  } finally {
    isOver = true;
    // Or one would be started behind our back.
    await killing;
    await Promise.all(bots.map((bot) => bot.stop()));
    await channel.stop();
  }
}

// Enough that others go on while some wait for the answer of a process that was killed.
const AT_ONCE = 24;

interface Run {
  readonly channel: FakeChannel;
  readonly bots: readonly Instance[];
  readonly random: () => number;
  readonly faults: string[];
  /** How often a request with an activity was broken off that a process may have taken. */
  readonly broken: Map<string, number>;
  resent: number;
  repeated: number;
  saidTwice: number;
  disturbed: number;
  activities: number;
}

/** One conversation: each message once its predecessor is answered. The one before or after it is of the same user. */
async function converse(run: Run, seed: number, number: number): Promise<void> {
  const name = `${seed}-${number}`;
  const user = `29:${seed}-${Math.ceil(number / 2)}`;
  const letters = number % 2 === 0 ? 'ABCDEFGHIJ' : 'KLMNOPQRST';
  for (const [index, step] of scriptedSteps(run.random, letters).entries()) {
    const id = `${name}-${index}`;
    const sent = activity({
      type: 'message',
      id,
      text: step.text,
      serviceUrl: run.channel.serviceUrl,
      from: { id: user, name: 'Anna' },
      conversation: conversation(`a:${name}`),
    });
    await pause(READING_MS);
    const twiceAtOnce = run.random() < 0.1;
    await Promise.all([delivered(run, sent), ...(twiceAtOnce ? [delivered(run, sent)] : [])]);
    const again = run.random() < 0.1;
    if (again) await delivered(run, sent);
    if (twiceAtOnce || again) run.repeated += 1;
    run.activities += 1;
    if (check(run, step, id) === 'disturbed') return;
  }
}

/** Sends an activity to any of the bots until one has taken it. */
async function delivered(run: Run, sent: Partial<Activity>): Promise<void> {
  for (;;) {
    const bot = run.bots[Math.floor(run.random() * run.bots.length)];
    try {
      const response = await fetch(`${bot?.address}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(sent),
      });
      if (response.status !== 200) run.faults.push(`${sent.id}: status ${response.status}`);
      return;
    } catch (error) {
      const lastWords = bot?.lastWords();
      if (lastWords) throw new Error(`a bot must not end by itself, but one did: ${lastWords}`);
      run.resent += 1;
      const { id = '' } = sent;
      // Where nobody listens, nobody has taken it.
      if (!isRefused(error)) run.broken.set(id, (run.broken.get(id) ?? 0) + 1);
      await pause(RESEND_AFTER_MS);
    }
  }
}

const RESEND_AFTER_MS = 100;

// Nobody writes faster than that, and whoever does is asked to wait.
const READING_MS = 500;

function isRefused(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED';
}

/** Notes what is wrong with the answers to the activity `id`; after `disturbed`, nobody knows what is remembered. */
function check(run: Run, { text, says, saysNot }: Step, id: string): 'disturbed' | undefined {
  const answers = run.channel.received
    .filter(({ replyToId, type }) => replyToId === id && type === 'message')
    .map((reply) => wordsOf(reply));
  const [first] = answers;
  if (first === undefined) {
    run.faults.push(`${id} “${text}”: never answered`);
    return undefined;
  }
  if (answers.some((answer) => TOLD.some((words) => answer.includes(words)))) {
    run.disturbed += 1;
    return 'disturbed';
  }
  const isRight = says.every((part) => first.includes(part)) && !saysNot.some((part) => first.includes(part));
  if (!isRight)
    run.faults.push(`${id} “${text}”: expected ${says.join(' and ')}, got ${first.slice(0, 300)}`);
  if (answers.length === 1) return undefined;
  const isSame = answers.every((answer) => answer === first);
  // Only who was killed in the middle of it may have said it without remembering that.
  if (answers.length > 1 + (run.broken.get(id) ?? 0) || !isSame) {
    run.faults.push(
      `${id} “${text}”: answered ${answers.length} times: ${answers.join(' | ').slice(0, 300)}`,
    );
    return undefined;
  }
  run.saidTwice += 1;
  return undefined;
}

/** What a user is told where the state cannot be read or written. */
const TOLD = ['Just nu når jag inte det', 'Just nu kan jag inte minnas', 'Jag kunde inte spara det just nu'];

/** All that a message says, in its text or on its card. */
function wordsOf({ text, summary, attachments }: Partial<Activity>): string {
  return [text ?? summary ?? '', JSON.stringify(attachments ?? [])].join(' ');
}
