import type { Reply } from '../../dialogs/index.ts';
import type { CardElement, TextBlock } from './adaptive-card.ts';
import { actButton, choiceButtonSets } from './ask-button.ts';
import { barChart } from './bar-chart.ts';
import { figureTable } from './figure-table.ts';
import { literalText } from './literal-text.ts';
import { simulationControls } from './simulation-controls.ts';
import { stepTable } from './step-table.ts';

/** Returns one reply as card elements, from the answer down to where it is printed; its table keeps to `tableLetters`. */
export function replyElements(reply: Reply, tableLetters: number): readonly CardElement[] {
  const { sentence, facts, table, chart, steps, notes, source, controls, exports } = reply;
  return [
    headline(sentence, facts.length > 0 || table !== null || steps.length > 0),
    ...(facts.length === 0
      ? []
      : [
          {
            type: 'FactSet' as const,
            facts: facts.map(({ label, value }) => ({
              title: literalText(label),
              value: literalText(value),
            })),
          },
        ]),
    ...(steps.length === 0 ? [] : [stepTable(steps)]),
    ...(table === null
      ? []
      : [
          ...tableTitle(table.title),
          ...(chart === null ? [] : [barChart(chart)]),
          figureTable(table, tableLetters),
        ]),
    ...notes.map(
      (note): TextBlock => ({ type: 'TextBlock', text: literalText(note), wrap: true, size: 'Small' }),
    ),
    ...choiceButtonSets(reply),
    ...(source === ''
      ? []
      : [
          {
            type: 'TextBlock' as const,
            text: literalText(source),
            wrap: true as const,
            size: 'Small' as const,
            isSubtle: true as const,
          },
        ]),
    ...(controls === null ? [] : simulationControls(controls)),
    ...(exports.length === 0 ? [] : [{ type: 'ActionSet' as const, actions: exports.map(actButton) }]),
  ];
}

function headline(sentence: string, hasFigures: boolean): TextBlock {
  return {
    type: 'TextBlock',
    text: literalText(sentence),
    wrap: true,
    // A heading only where something follows it: screen readers jump from heading to heading.
    ...(hasFigures && { style: 'heading' as const, size: 'Medium' as const, weight: 'Bolder' as const }),
  };
}

function tableTitle(title: string): readonly TextBlock[] {
  if (title === '') return [];
  return [{ type: 'TextBlock', text: literalText(title), wrap: true, weight: 'Bolder', spacing: 'Medium' }];
}
