import type { Act } from './act.ts';
import type { AnswerFile } from './answer/export.ts';
import type { FormField } from './form.ts';

/** The two languages the product speaks. */
export type Language = 'sv' | 'en';

/** A table ready to be shown; cells are localised text, `emphasis` marks the rows asked about. */
export interface ReplyTable {
  readonly title: string;
  readonly columns: readonly { readonly heading: string; readonly align: 'left' | 'right' }[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly emphasis: boolean }[];
}

/** One step of an explanation: what, how much, and how it came about (empty for a printed cell). */
export interface ReplyStep {
  readonly label: string;
  readonly value: string;
  readonly how: string;
}

/** Something to tap. `text` is what the user would have typed to get the same. */
export interface ReplyChoice {
  readonly title: string;
  readonly text: string;
}

/** One bar of a chart: the figure as it stands in the table, and its size to draw by. */
export interface ReplyBar {
  readonly label: string;
  readonly value: number;
  readonly text: string;
  readonly emphasis: boolean;
}

/** Figures of the table as bars; with `sides`, what is below zero stands to the left and what is above to the right. */
export interface ReplyChart {
  readonly title: string;
  readonly bars: readonly ReplyBar[];
  readonly sides: { readonly below: string; readonly above: string } | null;
}

/** A control that does something; `act` is all that it needs, as JSON. */
export interface ReplyAct {
  readonly title: string;
  readonly act: Act;
}

/** A field of a form; `choices` is `null` where one writes freely, `problem` says what is wrong with its value. */
export interface ReplyField {
  readonly id: FormField;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[] | null;
  readonly problem: string;
}

/** Fields and the control that sends them. */
export interface ReplyForm {
  readonly title: string;
  readonly fields: readonly ReplyField[];
  readonly send: ReplyAct;
}

/** What can be done with a simulation. */
export interface ReplyControls {
  /** What a window is called that holds them. */
  readonly title: string;
  /** One for each change; it takes the change away. */
  readonly chips: readonly ReplyAct[];
  readonly moves: readonly ReplyAct[];
  /** The form that changes more, and whether it stands open. */
  readonly form: ReplyForm;
  readonly isOpen: boolean;
  /** `null` where nothing is changed. */
  readonly save: ReplyForm | null;
  /** Puts the simulation into the chat, from a window beside it; `null` where nothing is changed. */
  readonly insert: ReplyAct | null;
}

/**
 * An answer in words of one language: everything that a client shows, with nothing left to decide but layout.
 * `sentence` holds every figure that answers the question; the rest says where they come from.
 */
export interface Reply {
  readonly kind: string;
  readonly language: Language;
  /** Version of the price list that it is of. */
  readonly version: string;
  readonly sentence: string;
  /** Label and value pairs that belong to one figure (service, year, share …). */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly table: ReplyTable | null;
  readonly chart: ReplyChart | null;
  readonly steps: readonly ReplyStep[];
  /** Things one should know to use the figure rightly, one sentence each. */
  readonly notes: readonly string[];
  /** Where the figures are printed; empty where no figure is given. */
  readonly source: string;
  /** Answers to a clarifying question. */
  readonly choices: readonly ReplyChoice[];
  /** What to ask next. */
  readonly suggestions: readonly ReplyChoice[];
  /** What can be done with a simulation; `null` where there is none. */
  readonly controls: ReplyControls | null;
  /** What hands out the answer as a file, in each format. */
  readonly exports: readonly ReplyAct[];
  /** What is handed out as a file. */
  readonly file: AnswerFile | null;
  /** How the question was read: customer, service, year, operation; empty where nothing was read. */
  readonly understood: string;
  /** Why there is no figure, as a code that is counted; left out where there is one, or none was asked for. */
  readonly refused?: string;
}
