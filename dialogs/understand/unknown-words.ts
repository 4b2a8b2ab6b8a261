import type { Mention } from './mentions.ts';
import { says } from './says.ts';
import type { Token } from './tokens.ts';

/** A word or number that names nothing known. */
export interface Unknown {
  readonly text: string;
  /** It stands where a name stands, or an operation cannot do without it. */
  readonly asName: boolean;
  /** It stands where the other side of a comparison or sum is expected. */
  readonly asCounterpart: boolean;
  /** It stands where a service is expected ("för …"). */
  readonly asService: boolean;
  /** It stands where the one who pays is expected ("betalar …"). */
  readonly asPayer: boolean;
  /** The question itself comes later, with its own names: "Inför en interpellation … vad Järva betalar". */
  readonly beforeQuestion: boolean;
}

/** What an unknown mention stands for where it stands. */
export function unknownOf(
  mention: Mention,
  mentions: readonly Mention[],
  index: number,
  tokens: readonly Token[],
): Unknown {
  const before = tokens[mention.from - 1]?.word ?? '';
  const after = tokens[mention.to]?.word ?? '';
  const neighbour = mentions[index - 1];
  const token = tokens[mention.from];
  // "KF" is somebody too, unless everything is in capitals.
  const short = /^\p{Lu}{2}$/u.test(mention.text) && tokens.some(({ text }) => /^\p{Ll}/u.test(text));
  const long = (token?.word.length ?? 0) > 2 || short;
  const asked = mentions.findIndex(({ word }) => QUESTION_WORD.test(word));
  return {
    text: mention.text,
    beforeQuestion:
      asked > 2 &&
      index < asked &&
      mentions.slice(asked).some(({ type }) => type === 'customer' || type === 'service'),
    asName:
      long &&
      (tokens[mention.from]?.capital === true ||
        BEFORE_A_NAME.has(before) ||
        AFTER_A_NAME.test(after) ||
        says(neighbour, 'fee', 'and')),
    asCounterpart:
      long &&
      (BEFORE_A_COUNTERPART.has(before) ||
        says(neighbour, 'than', 'against') ||
        (neighbour?.type === 'customer' && /,/.test(tokens[mention.from]?.gap ?? ''))),
    // "för städning", "HR-tjänsten"
    asService: (long && before === 'for') || tokens[mention.to]?.gap === '-',
    // "betalar polisen", "Farsta simhall", "hemtjänsten i Skarpnäck": someone else than the customer that is named.
    asPayer:
      long &&
      (/^(?:betalar|betalade|pays|paid|does|did|debiteras)$/.test(before) ||
        // "What does the fire brigate pay?"
        (/^(?:pay|pays|paid|betala)$/.test(after) && neighbour?.type !== 'customer') ||
        (neighbour?.type === 'customer' &&
          /^\s+$/.test(tokens[mention.from]?.gap ?? '') &&
          mention.text.length > 4) ||
        (/^(?:i|in)$/.test(after) && mentions[index + 2]?.type === 'customer')),
  };
}

const QUESTION_WORD = /^(?:vad|hur|vilk|vem|varfor|what|how|which|who|why)/i;

const BEFORE_A_NAME = new Set(
  'for i pa av hos fran till med at of in by at om kring betalar pay pays paid does'.split(' '),
);
const BEFORE_A_COUNTERPART = new Set(
  'och and an than mot against plus versus vs eller or kontra med with'.split(' '),
);
const AFTER_A_NAME =
  /^(?:sdf|sdn|stadsdelsforvaltning|stadsdelsnamnd|stadsdel|forvaltning|namnd|kontor|ab|kommun|district)(?:en|et)?s?$/;
