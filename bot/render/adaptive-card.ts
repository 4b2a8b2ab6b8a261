/** The part of Adaptive Cards 1.5, and of Teams' charts, that the bot draws with; property names are the format's own. */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: string;
  readonly version: '1.5';
  readonly lang: string;
  readonly fallbackText?: string;
  /** What is read aloud. */
  readonly speak?: string;
  readonly body: readonly CardElement[];
  readonly actions?: readonly CardAction[];
  readonly msteams?: { readonly width: 'Full' };
}

/** Everything that a card or a container holds. */
export type CardElement =
  | TextBlock
  | FactSet
  | Table
  | Container
  | ActionSet
  | TextInput
  | ChoiceInput
  | BarChart;

/** A paragraph; `text` is Markdown. */
export interface TextBlock {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly wrap: true;
  readonly style?: 'heading';
  readonly size?: 'Small' | 'Medium';
  readonly weight?: 'Bolder';
  readonly color?: 'Attention' | 'Good' | 'Accent';
  readonly isSubtle?: true;
  readonly spacing?: 'None' | 'Small' | 'Medium';
}

/** Pairs of label and value. */
export interface FactSet {
  readonly type: 'FactSet';
  readonly facts: readonly { readonly title: string; readonly value: string }[];
}

/** Rows of cells; the widths of its columns are relative. */
export interface Table {
  readonly type: 'Table';
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly showGridLines?: false;
  /** Left out, the first row is a header. The schema spells it one way, the renderers the other; send both. */
  readonly firstRowAsHeader?: false;
  readonly firstRowAsHeaders?: false;
}

/** How wide a column is and how its cells are aligned. */
export interface TableColumn {
  readonly width: number;
  readonly horizontalCellContentAlignment?: 'Right';
}

/** One row; `accent` tints it. */
export interface TableRow {
  readonly type: 'TableRow';
  readonly style?: 'accent';
  readonly cells: readonly TableCell[];
}

/** One cell. */
export interface TableCell {
  readonly type: 'TableCell';
  readonly items: readonly TextBlock[];
}

/** Elements that belong together; one with an id can be shown and hidden. */
export interface Container {
  readonly type: 'Container';
  readonly id?: string;
  readonly isVisible?: false;
  readonly separator?: true;
  readonly spacing?: 'Medium';
  readonly items: readonly CardElement[];
}

/** A row of buttons inside the card. */
export interface ActionSet {
  readonly type: 'ActionSet';
  readonly spacing?: 'Small';
  readonly actions: readonly CardAction[];
}

/** A field to write in. */
export interface TextInput {
  readonly type: 'Input.Text';
  readonly id: string;
  readonly label: string;
  readonly value?: string;
  readonly placeholder?: string;
  readonly maxLength: number;
}

/** A field to choose in; `filtered` is searched in by typing. */
export interface ChoiceInput {
  readonly type: 'Input.ChoiceSet';
  readonly id: string;
  readonly label: string;
  readonly value?: string;
  readonly placeholder?: string;
  readonly style?: 'filtered';
  readonly choices: readonly { readonly title: string; readonly value: string }[];
}

/** Teams' own chart; clients that have none show the table. It draws nothing for numbers below zero. */
export interface BarChart {
  readonly type: 'Chart.HorizontalBar';
  readonly title: string;
  readonly displayMode: 'AbsoluteWithAxis';
  readonly data: readonly {
    readonly x: string;
    readonly y: number;
    readonly color: 'categoricalBlue' | 'categoricalMarigold';
  }[];
  readonly fallback: Table;
}

/** A button. */
export type CardAction = ExecuteAction | SubmitAction | ToggleAction | OpenUrlAction;

/** A button that the bot answers; `data` says all that it needs. */
export interface ExecuteAction {
  readonly type: 'Action.Execute';
  readonly title: string;
  readonly verb: Verb;
  readonly data: ActionData;
  /** Whether the values of the card's fields go with it; left out, they do. */
  readonly associatedInputs?: 'none';
  readonly fallback?: {
    readonly type: 'Action.Submit';
    readonly title: string;
    readonly data: { readonly msteams: { readonly type: 'imBack'; readonly value: string } };
  };
}

/** The same in a dialog, which knows no other kind. */
export interface SubmitAction {
  readonly type: 'Action.Submit';
  readonly title: string;
  readonly data: ActionData;
  readonly associatedInputs?: 'none';
}

/** What a button says, as JSON. */
export type ActionData = Readonly<Record<string, unknown>>;

/** A button that shows or hides a part of the card. */
export interface ToggleAction {
  readonly type: 'Action.ToggleVisibility';
  readonly title: string;
  readonly targetElements: readonly string[];
}

/** A button that opens an address in the browser. */
export interface OpenUrlAction {
  readonly type: 'Action.OpenUrl';
  readonly title: string;
  readonly url: string;
}

/**
 * What a button does. What `ask` asks is answered below the card, the answer to `choose` takes its place, as does what an
 * `act` comes to, but for a file.
 */
export type Verb = (typeof VERBS)[number];

/** All of them. */
export const VERBS = ['ask', 'choose', 'act'] as const;
