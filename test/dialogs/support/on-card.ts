import { type Act, type Conversation, type Reply, readAct, type TurnState } from '../../../dialogs/index.ts';
import { NOW, only } from './real-conversation.ts';

/** What stands in the fields of a form. */
export type Fields = Readonly<Partial<Record<'service' | 'customer' | 'change' | 'amount' | 'name', string>>>;

/** Somebody who writes and presses, in turn, on the cards that came back. */
export interface OnCard {
  readonly say: (text: string) => Reply;
  /** Fills in the form of `card` (the last one, where none is given) and sends it. */
  readonly fill: (fields: Fields, card?: Reply) => Reply;
  /** Presses the control of that title, with what stands in its fields. */
  readonly press: (title: string, fields?: Fields, card?: Reply) => Reply;
  readonly state: () => TurnState | undefined;
}

/** Begins a conversation that is written in and pressed in. */
export function onCard(conversation: Conversation): OnCard {
  let state: TurnState | undefined;
  let last: Reply | undefined;
  const take = (turn: { readonly state: TurnState; readonly replies: readonly Reply[] }) => {
    state = turn.state;
    last = only(turn.replies);
    return last;
  };
  const act = (control: Act | undefined, fields: Fields) => {
    // As it comes over the wire: JSON, with the values of the fields among the data of the button.
    const read = readAct(JSON.parse(JSON.stringify({ ...control, ...fields })));
    if (read === null) throw new Error(`expected a control, got ${JSON.stringify(control)}`);
    return take(conversation.act(state, read, NOW));
  };
  return {
    say: (text) => take(conversation.turn(state, { text }, NOW)),
    fill: (fields, card = last) => act(card?.controls?.form.send.act, fields),
    press: (title, fields = {}, card = last) => {
      const { controls, exports = [] } = card ?? {};
      const all = [...(controls?.chips ?? []), ...(controls?.moves ?? []), ...exports];
      const own = [controls?.save?.send, controls?.insert].filter((control) => control != null);
      return act([...all, ...own].find((control) => control.title === title)?.act, fields);
    },
    state: () => state,
  };
}

/** What is told at the fields of a card, by field. */
export function problemsOf({ controls }: Reply): Readonly<Record<string, string>> {
  const fields = [...(controls?.form.fields ?? []), ...(controls?.save?.fields ?? [])];
  return Object.fromEntries(
    fields.filter(({ problem }) => problem !== '').map(({ id, problem }) => [id, problem]),
  );
}

/** What stands in the fields of a card. */
export function valuesOf({ controls }: Reply): Readonly<Record<string, string>> {
  return Object.fromEntries((controls?.form.fields ?? []).map(({ id, value }) => [id, value]));
}
