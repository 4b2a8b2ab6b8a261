import { acts, isAmount } from './change-words.ts';
import { likeOf } from './member-changes.ts';
import type { Mention } from './mentions.ts';
import { anySays, says } from './says.ts';

/**
 * Clauses begin at "om", and end at "och", "samtidigt" or a comma once something is done in them. What follows a
 * comma or "och" without doing anything belongs to the change when it only adds names to it.
 */
export function clausesOf(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const clauses: Mention[][] = [[]];
  for (const [index, mention] of mentions.entries()) {
    const current = clauses[clauses.length - 1] ?? [];
    const joins = JOINING.test(mention.word) && !/^(?:med|with)$/i.test(mentions[index + 1]?.word ?? '');
    const stops = /[,;.?!]/.test(mention.gap) || says(mention, 'and') || joins;
    // "I två: 400 och 284" are the parts of one split; "… och totalen blir 700 tkr" is not.
    const next = says(mention, 'and') ? mentions[index + 1] : mention;
    const isPart =
      (anySays(current, 'split') && next?.type === 'number') ||
      (anySays(current, 'merge') &&
        !anySays(current, 'join') &&
        next?.type === 'customer' &&
        customersIn(current) < 2);
    // "…, total 550 tkr" begins another change, whoever was named last.
    const turns = /,/.test(mention.gap) && (says(mention, 'equal') || /^total/i.test(mention.word));
    // "Totalen krymper 25 %: trafikkontorets nya avgift?"
    const isAsked = /[:–—]/.test(mention.gap) && current.some(acts) && !mentions.slice(index).some(acts);
    const asks =
      isAsked || (QUESTION_WORD.test(mention.word) && (/[:–—-]/.test(mention.gap) || current.some(isAmount)));
    const leaves = says(mention, 'when') && !anySays(current, 'leave', 'join', 'merge');
    const begins =
      (says(mention, 'if') || leaves || turns || asks || /[.?!]/.test(mention.gap)) && current.length > 0;
    if (begins || (stops && !isPart && current.some(acts))) clauses.push([mention]);
    else current.push(mention);
  }
  const folded: Mention[][] = [];
  for (const clause of clauses) {
    const previous = folded.at(-1);
    const asks = anySays(clause, 'fee', 'how-much', 'affected', 'what-is', 'winners', 'losers', 'list');
    const adds =
      !clause.some(acts) &&
      !asks &&
      !repeatsAmount(clause) &&
      names(clause) &&
      !RESTING.test(clause[0]?.word ?? '');
    if (previous?.some(acts) && adds) previous.push(...clause);
    else folded.push(clause);
  }
  return folded;
}

/** The clause names somebody. */
function names(clause: readonly Mention[]): boolean {
  const groups = clause.some(
    (mention) =>
      mention.type === 'words' &&
      mention.meanings.some((meaning) => meaning.type === 'group' && meaning.plural),
  );
  return clause.some(({ type }) => type === 'customer') || (groups && anySays(clause, 'except'));
}

// "… medan bolagen ligger still" says who is not meant.
const RESTING = /^(?:medan|while|whereas)$/i;

function customersIn(clause: readonly Mention[]): number {
  return clause.filter(({ type }) => type === 'customer').length;
}

const QUESTION_WORD = /^(?:va(?:d|$)|hur|vilken|vilka|var|what|how|which|where)/i;

const JOINING = /^(?:samtidigt|dessutom|sedan|medan|men|also|then|while|but|vad|hur|what|how)$/i;

/** "Och Farsta ökar lika mycket", "but Bromma's fall by the same": the amount of the clause before. */
export function repeatsAmount(clause: readonly Mention[]): boolean {
  return (
    anySays(clause, 'rose', 'fell', 'more', 'fewer') &&
    anySays(clause, 'same', 'equal', 'compare') &&
    !clause.some(isAmount) &&
    likeOf(clause) === null
  );
}
