import type { Explanation } from '../../calc/index.ts';
import type { PrintedPlace } from '../ports.ts';
import type { Asked, Question } from '../question.ts';
import type { Refusal } from '../understand/outcome.ts';
import type { Controls } from './controls.ts';
import type { AnswerFile } from './export.ts';
import type { Figure } from './figure.ts';
import type { Message, ScenarioSide } from './message.ts';
import type { Who } from './who.ts';

/** One cell of a table. */
export type TableCell =
  | { readonly type: 'figure'; readonly figure: Figure }
  | { readonly type: 'customer'; readonly number: number }
  | { readonly type: 'service'; readonly key: string }
  | { readonly type: 'who'; readonly who: Who }
  | { readonly type: 'year'; readonly year: number }
  | { readonly type: 'label'; readonly label: Label }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'services'; readonly keys: readonly string[] }
  | { readonly type: 'count'; readonly count: number }
  /** ISO */
  | { readonly type: 'date'; readonly date: string }
  | { readonly type: 'dash' | 'blank' | 'absent' };

/** Short words for headings and facts. */
export type Label =
  | 'customer'
  | 'service'
  | 'year'
  | 'fee'
  | 'before'
  | 'step'
  | 'after'
  | 'count'
  | 'share'
  | 'share-of-fee'
  | 'unit-cost'
  | 'sum'
  | 'printed-sum'
  | 'preliminary-fee'
  | 'place'
  | 'difference'
  | 'difference-percent'
  | 'lower'
  | 'higher'
  | 'equal-part'
  | 'weighted-part'
  | 'effect-of-total'
  | 'effect-of-share'
  | 'printed'
  | 'computed'
  | 'rows-add-to'
  | 'total'
  | 'period'
  | 'scenario'
  | 'changes'
  | 'saved-on'
  | 'price-list'
  | 'block-departments'
  | 'block-companies'
  | 'block-all';

/** A table of an answer; `emphasis` marks rows that were asked for. */
export interface Table {
  readonly title: Message;
  readonly columns: readonly {
    readonly label: Label;
    readonly year?: number;
    readonly service?: string;
    readonly scenario?: ScenarioSide;
  }[];
  readonly rows: readonly { readonly cells: readonly TableCell[]; readonly emphasis?: boolean }[];
}

/** Something to ask next; the sentence that asks it is made in the user's language. */
export type Suggestion =
  | { readonly ask: 'fee'; readonly customer: number; readonly service: string }
  | { readonly ask: 'how'; readonly customer: number; readonly service: string; readonly year: number }
  /** How a fee of a scenario comes about. */
  | {
      readonly ask: 'how-simulated';
      readonly customer: number;
      readonly service: string;
      readonly code: string;
    }
  /** What a scenario comes to. */
  | { readonly ask: 'scenario'; readonly code: string }
  | { readonly ask: 'overview'; readonly customer: number }
  | { readonly ask: 'what-if'; readonly customer: number; readonly service: string }
  | { readonly ask: 'change'; readonly customer: number; readonly service: string }
  | { readonly ask: 'change-total'; readonly service: string }
  | { readonly ask: 'rank'; readonly service: string }
  | { readonly ask: 'top'; readonly service: string }
  | { readonly ask: 'rule'; readonly service: string }
  | { readonly ask: 'reconciliation'; readonly service: string }
  /** Saves a scenario over the one of its name. */
  | { readonly ask: 'replace'; readonly name: string }
  | { readonly ask: 'customers' | 'help' };

/** A choice of a clarifying question: the message with the doubtful text replaced, or a suggestion. */
export interface Choice {
  readonly label:
    | { readonly type: 'customer'; readonly number: number }
    | { readonly type: 'service'; readonly key: string }
    | { readonly type: 'replace'; readonly name: string }
    | { readonly type: 'amount'; readonly figure: Figure }
    | { readonly type: 'cell'; readonly number: number; readonly service: string; readonly year: number };
  readonly text:
    | string
    | Suggestion
    | { readonly asked: string; readonly from: string; readonly figure: Figure };
}

/** How the question was read, for the user to check. */
export interface Understood {
  readonly kind: Question['kind'] | 'clarify' | 'refuse';
  readonly who: Who | null;
  readonly services: readonly string[];
  readonly years: readonly number[];
  /** The amounts that were read, with what they measure. */
  readonly numbers?: readonly { readonly value: number; readonly unit: 'kr' | 'percent' | 'other' }[];
  /** Misspelt words, and the ones that they were read as. */
  readonly corrections?: readonly { readonly written: string; readonly read: string }[];
}

/** An explanation tree of one customer's fee, to be shown as steps. */
export interface ExplainedFee {
  readonly explanation: Explanation;
  readonly customer: number;
  readonly service: string;
  readonly year: number;
  /** The printed fee; `null` for a fee after changes. */
  readonly printed: Figure | null;
  /** The same before the changes, for marking what they changed (of another customer for one that is new); or `null`. */
  readonly before: Explanation | null;
}

/** An answer as data: what is said, with every figure and its source. Text, card and files are made from it. */
export interface Answer {
  readonly kind: Question['kind'] | 'clarify' | 'refuse' | 'welcome' | 'notice';
  readonly lead: readonly Message[];
  readonly facts: readonly { readonly label: Label; readonly value: TableCell; readonly year?: number }[];
  readonly table: Table | null;
  readonly explained: ExplainedFee | null;
  readonly notes: readonly Message[];
  readonly places: readonly {
    readonly place: PrintedPlace;
    readonly customer: number | null;
    readonly printedName: string | null;
  }[];
  readonly choices: readonly Choice[];
  readonly suggestions: readonly Suggestion[];
  readonly understood: Understood | null;
  /** The customers that a ranking or selection found, first first: "hur mycket har de?" is about them. */
  readonly found: readonly number[];
  /** What a scenario calls customers that the list does not have. */
  readonly newcomers: ReadonlyMap<number, string>;
  /** What can be done with a simulation. */
  readonly controls: Controls | null;
  /** What is handed out as a file. */
  readonly file: AnswerFile | null;
  /** The question, where its answer can be handed out as a file. */
  readonly exportable: Asked | null;
  /** Why there is no figure, where there is none. */
  readonly refused?: Refusal['type'];
}

/** An answer with only what is given; the rest is empty. */
export function answer(parts: Pick<Answer, 'kind' | 'lead'> & Partial<Answer>): Answer {
  return {
    facts: [],
    table: null,
    explained: null,
    notes: [],
    places: [],
    choices: [],
    suggestions: [],
    understood: null,
    found: [],
    newcomers: new Map(),
    controls: null,
    file: null,
    exportable: null,
    ...parts,
  };
}
