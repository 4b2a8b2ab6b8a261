import type { Activity } from 'botbuilder';
import { describe, expect, test } from 'vitest';
import { withoutMention } from '../../../bot/activity/mention.ts';
import { botAccount } from '../support/activities.ts';

const ofBot = { type: 'mention', text: '<at>Avgiftsboten</at>', mentioned: botAccount };
const ofAnna = { type: 'mention', text: '<at>Anna</at>', mentioned: { id: '29:anna', name: 'Anna' } };

const cases = [
  ['no mention', 'vad betalar Järva?', [], 'vad betalar Järva?'],
  ['a mention at the start', '<at>Avgiftsboten</at> vad betalar Järva?', [ofBot], 'vad betalar Järva?'],
  ['a mention at the end', 'vad betalar Järva? <at>Avgiftsboten</at>', [ofBot], 'vad betalar Järva?'],
  ['a mention in the middle', 'vad <at>Avgiftsboten</at> betalar Järva?', [ofBot], 'vad betalar Järva?'],
  ['two mentions of the bot', '<at>Avgiftsboten</at> hej <at>Avgiftsboten</at>', [ofBot, ofBot], 'hej'],
  ['a no-break space after it', '<at>Avgiftsboten</at>\u00a0hej', [ofBot], 'hej'],
  ['another person', '<at>Avgiftsboten</at> fråga <at>Anna</at>', [ofBot, ofAnna], 'fråga Anna'],
  ['a tag with an id', '<at id="0">Avgiftsboten</at> hej', [ofBot], 'hej'],
  ['a tag without an entity', '<at>Avgiftsboten</at> hej', [], 'hej'],
  ['a mention alone', '<at>Avgiftsboten</at>', [ofBot], ''],
  ['a mention without text', 'hej', [{ ...ofBot, text: '' }], 'hej'],
  ['entities of other kinds', 'hej', [{ type: 'clientInfo', locale: 'sv-SE' }], 'hej'],
  ['several lines', '<at>Avgiftsboten</at> hej\ndär', [ofBot], 'hej\ndär'],
] as const;

describe('the text without mentions', () => {
  test.each(cases)('is right for %s', (_, text, entities, expected) => {
    const recipient = { ...botAccount } as Activity['recipient'];
    expect(withoutMention({ text, entities: [...entities], recipient })).toBe(expected);
  });
});
