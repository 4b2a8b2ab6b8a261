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

/**
 * An answer in words of one language: everything that a client shows, with nothing left to decide but layout.
 * `sentence` holds every figure that answers the question; the rest says where they come from.
 */
export interface Reply {
  readonly kind: string;
  readonly language: Language;
  readonly sentence: string;
  /** Label and value pairs that belong to one figure (service, year, share …). */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly table: ReplyTable | null;
  readonly steps: readonly ReplyStep[];
  /** Things one should know to use the figure rightly, one sentence each. */
  readonly notes: readonly string[];
  /** Where the figures are printed; empty where no figure is given. */
  readonly source: string;
  /** Answers to a clarifying question. */
  readonly choices: readonly ReplyChoice[];
  /** What to ask next. */
  readonly suggestions: readonly ReplyChoice[];
  /** How the question was read: customer, service, year, operation; empty where nothing was read. */
  readonly understood: string;
}
