import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../dialogs/understand/language.ts';
import { tokenize } from '../../../dialogs/understand/tokens.ts';
import { realConversation } from '../support/real-conversation.ts';

const { ask, converse } = realConversation();

const DETECTED = [
  ['Vad betalar Järva för växeln?', 'sv'],
  ['What does Järva pay for the switchboard?', 'en'],
  ['Hur mycket?', 'sv'],
  ['How much?', 'en'],
  ['vad kostar vaxeln', 'sv'],
  ['Hälsningar från en åskådare', 'sv'],
  ['701', null],
  ['KCP 2024', null],
  ['', null],
] as const;

describe('detectLanguage', () => {
  test.for(DETECTED)('says of %j %j', ([text, language]) => {
    expect(detectLanguage(tokenize(text), () => false)).toBe(language);
  });
});

describe('the language of a reply', () => {
  test.for([
    ['en-US', 'en'],
    ['en-GB', 'en'],
    ['EN', 'en'],
    ['sv-SE', 'sv'],
    ['fi-FI', 'sv'],
    [undefined, 'sv'],
  ] as const)('follows a client in %s where the words do not say', ([locale, language]) => {
    expect(ask('701 KCP', locale).language).toBe(language);
  });

  test('follows the words before the client', () => {
    expect(ask('Vad betalar Järva för växeln?', 'en-US').language).toBe('sv');
    expect(ask('What does Järva pay for the switchboard?', 'sv-SE').language).toBe('en');
  });

  test('stays what it was where the words do not say', () => {
    const replies = converse('What does Järva pay for the switchboard?', '706', 'KCP 2024');
    expect(replies.map(({ language }) => language)).toEqual(['en', 'en', 'en']);
  });

  test('changes when one asks for it', () => {
    const replies = converse(
      'Vad betalar Järva för växeln?',
      'In English please',
      '706',
      'På svenska, tack',
      '718',
    );
    expect(replies.map(({ language }) => language)).toEqual(['sv', 'en', 'en', 'sv', 'sv']);
  });
});
