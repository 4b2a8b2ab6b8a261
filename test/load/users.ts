import { conversation, message } from '../bot/support/activities.ts';

/**
 * Returns a function that gives the next message of a city that asks what it pays: everybody asks in a chat of their own,
 * a few times in a row, and no faster than a person does.
 */
export function askingCity(): () => unknown {
  let count = 0;
  return () => {
    const turn = count;
    count += 1;
    const user = `user-${turn % USERS}-${Math.floor(turn / (USERS * TURNS_EACH))}`;
    return message(QUESTIONS[turn % QUESTIONS.length] ?? '', {
      from: { id: `29:${user}`, name: user },
      conversation: conversation(`a:${user}`),
    });
  };
}

// More at a time than connections, so that nobody's second message comes before the first is answered.
const USERS = 1000;
const TURNS_EACH = 10;

const QUESTIONS = [
  'Järva sdf',
  'Bromma sdf',
  'Farsta sdf',
  'Trafikkontoret',
  'Micasa',
  'Stadsarkivet',
  'SISAB',
].flatMap((customer) =>
  ['växeln', 'KCP', 'Stockholm Direkt'].map((service) => `Vad betalar ${customer} för ${service} 2025?`),
);
