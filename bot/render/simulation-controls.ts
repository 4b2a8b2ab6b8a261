import type { ReplyControls, ReplyField, ReplyForm } from '../../dialogs/index.ts';
import type {
  CardElement,
  ChoiceInput,
  Container,
  TextBlock,
  TextInput,
  ToggleAction,
} from './adaptive-card.ts';
import { actButton, sendButton } from './ask-button.ts';
import { literalText } from './literal-text.ts';

/**
 * Returns the changes of a simulation as buttons that take them away, and below them what else can be done; the forms
 * open at a press, or stand open where something is to be put right.
 */
export function simulationControls(controls: ReplyControls): readonly CardElement[] {
  const { chips, moves, form, isOpen, save } = controls;
  const hasSaveProblem = save?.fields.some(({ problem }) => problem !== '') === true;
  const toggles: ToggleAction[] = [
    ...(isOpen ? [] : [toggle(form, FORM)]),
    ...(save === null || hasSaveProblem ? [] : [toggle(save, SAVE)]),
  ];
  const actions = [...moves.map(actButton), ...toggles];
  return [
    // One under the other, because a change is a sentence.
    ...chips.map((chip) => ({ type: 'ActionSet', spacing: 'Small', actions: [actButton(chip)] }) as const),
    ...(actions.length === 0 ? [] : [{ type: 'ActionSet', actions } as const]),
    container(form, FORM, isOpen),
    ...(save === null ? [] : [container(save, SAVE, hasSaveProblem)]),
  ];
}

const FORM = 'form';
const SAVE = 'save';

function toggle({ title }: ReplyForm, id: string): ToggleAction {
  return { type: 'Action.ToggleVisibility', title, targetElements: [id] };
}

function container({ title, fields, send }: ReplyForm, id: string, isVisible: boolean): Container {
  return {
    type: 'Container',
    id,
    ...(!isVisible && { isVisible: false as const }),
    separator: true,
    items: [
      { type: 'TextBlock', text: literalText(title), wrap: true, weight: 'Bolder' },
      ...fields.flatMap((field) => [input(field), ...problemOf(field)]),
      { type: 'ActionSet', actions: [sendButton(send)] },
    ],
  };
}

function input({ id, label, hint, value, choices }: ReplyField): TextInput | ChoiceInput {
  const about = { id, label, ...(value !== '' && { value }), ...(hint !== '' && { placeholder: hint }) };
  return choices === null
    ? { type: 'Input.Text', ...about, maxLength: MOST_LETTERS }
    : {
        type: 'Input.ChoiceSet',
        ...about,
        ...(choices.length > MOST_TO_SCAN && { style: 'filtered' as const }),
        choices,
      };
}

/** Directly under its field, marked by a sign as well as by colour. */
function problemOf({ problem }: ReplyField): readonly TextBlock[] {
  if (problem === '') return [];
  return [
    {
      type: 'TextBlock',
      text: `⚠ ${literalText(problem)}`,
      wrap: true,
      color: 'Attention',
      spacing: 'Small',
    },
  ];
}

const MOST_LETTERS = 60;
// A list that is longer is searched in, not read through.
const MOST_TO_SCAN = 12;
