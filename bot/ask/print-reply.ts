import type { Reply, ReplyChoice } from '../../dialogs/index.ts';
import { textTable } from './text-table.ts';

/**
 * Returns a reply as lines for a terminal: the sentence first, then facts, steps, table, notes, source and what one
 * may ask next. With `debug` also how the question was understood.
 */
export function printReply(reply: Reply, debug: boolean): readonly string[] {
  const { sentence, facts, steps, table, notes, source, choices, suggestions, understood } = reply;
  return [
    sentence,
    ...block(facts.length > 0 ? textTable(LABEL_AND_VALUE, facts.map(cellsOfFact), []) : []),
    ...block(steps.length > 0 ? textTable(STEP, steps.map(cellsOfStep), []) : []),
    ...(table === null
      ? []
      : block([
          ...(table.title === '' ? [] : [table.title]),
          ...textTable(
            table.columns,
            table.rows.map(({ cells }) => cells),
            table.rows.map(({ emphasis }) => emphasis),
          ),
        ])),
    ...block(notes),
    ...block(source === '' ? [] : [source]),
    ...block([...choices, ...suggestions].filter(isTypable).map(({ text }) => `? ${text}`)),
    ...block(debug && understood !== '' ? [`understood: ${understood}`] : []),
  ];
}

/** A button may carry a scenario, which nobody would type. */
function isTypable({ text }: ReplyChoice): boolean {
  return !text.includes('scenario:');
}

function block(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', ...lines];
}

function cellsOfFact({ label, value }: Reply['facts'][number]): readonly string[] {
  return [label, value];
}

function cellsOfStep({ label, value, how }: Reply['steps'][number]): readonly string[] {
  return [label, value, how];
}

const LABEL_AND_VALUE = [
  { heading: '', align: 'left' },
  { heading: '', align: 'left' },
] as const;

const STEP = [
  { heading: '', align: 'left' },
  { heading: '', align: 'right' },
  { heading: '', align: 'left' },
] as const;
