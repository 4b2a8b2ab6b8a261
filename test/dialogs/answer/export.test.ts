import { describe, expect, test } from 'vitest';
import { type Act, type Reply, readAct } from '../../../dialogs/index.ts';
import type { Asked } from '../../../dialogs/question.ts';
import { QUESTIONS, whatIf } from '../export/questions.ts';
import { NOW, only, realConversation } from '../support/real-conversation.ts';

const { act } = realConversation();

/** The reply to the button of a file on a card of an older price list. */
function pressed(question: Asked, language: 'sv' | 'en' = 'sv'): Reply {
  const button: Act = { do: 'export', version: 'older', language, format: 'xlsx', question };
  const read = readAct(JSON.parse(JSON.stringify(button)));
  if (read === null) throw new Error('the button must hold a well-formed act');
  return only(act(undefined, read, NOW).replies);
}

describe('a file of an older card', () => {
  test('is handed out where its answer can be given', () => {
    expect(pressed(QUESTIONS.overview).file).toEqual({ format: 'xlsx', question: QUESTIONS.overview });
  });

  test('is refused politely where a customer of its changes has left the list', () => {
    const question = whatIf('switchboard', [{ type: 'leave', customers: [9999] }]);
    const { kind, file, sentence } = pressed(question);
    expect({ kind, file }).toEqual({ kind: 'refuse', file: null });
    expect(sentence).toBe(
      'Prislistan har uppdaterats, och ändringarna i svaret går inte att räkna på den nya. Ställ gärna frågan igen, så får du en fil på det nya svaret.',
    );
    expect(pressed(question, 'en').sentence).toBe(
      'The price list has been updated, and the changes in that answer cannot be computed on the new one. Please ask again to get a file of the new answer.',
    );
  });

  test('of a question about nobody is refused as one of nothing', () => {
    const { kind, sentence } = pressed({ ...QUESTIONS.overview, customers: [] } as Asked);
    expect(kind).toBe('refuse');
    expect(sentence).toContain('Det finns ingen tabell eller uträkning att spara som fil.');
  });
});
