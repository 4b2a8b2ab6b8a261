import { describe, expect, test } from 'vitest';
import {
  type AppTexts,
  COMMANDS,
  type CommandKey,
  manifestOf,
  textsEn,
  textsSv,
} from '../../deploy/index.ts';
import { realConversation } from '../dialogs/support/real-conversation.ts';
import { SAMPLE_SETTINGS } from './support/sample-settings.ts';

const { ask } = realConversation();

/** What the bot has to make of each command, as it names its replies. */
const KINDS: Readonly<Record<CommandKey, string>> = {
  fee: 'value',
  explanation: 'explain',
  ranking: 'rank',
  'what-if': 'scenario',
  change: 'change',
  rule: 'rule',
  scenarios: 'saved',
  help: 'social',
};

describe.each([
  ['Swedish', textsSv, 'sv'],
  ['English', textsEn, 'en'],
] as const)('in %s', (_, texts, language) => {
  test.each(COMMANDS)('the command %s is answered', (key) => {
    // The locale is the other language's, so that the words alone decide.
    const reply = ask(texts.commands[key].message, language === 'sv' ? 'en-GB' : 'sv-SE');
    expect([reply.kind, reply.language]).toStrictEqual([KINDS[key], language]);
  });

  test('what is sent is what is shown, whether the client knows prompts or not', () => {
    const messages = COMMANDS.map((key) => texts.commands[key].message);
    for (const { commands } of commandLists(texts)) {
      expect(commands.map(({ title }) => title)).toStrictEqual(messages);
      expect(commands.map(({ title, prompt }) => prompt ?? title)).toStrictEqual(messages);
    }
  });
});

test('the fee that a command asks for is the printed one', () => {
  expect(ask(textsSv.commands.fee.message).sentence).toContain('54\u00a0575\u00a0kr');
  expect(ask(textsEn.commands.fee.message).sentence).toContain('SEK\u00a054,575');
});

function commandLists(texts: AppTexts) {
  const lists = manifestOf(SAMPLE_SETTINGS, texts).bots?.[0]?.commandLists;
  if (lists === undefined || lists.length === 0) throw new Error('the manifest has no commands');
  return lists;
}
