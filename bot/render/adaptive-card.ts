/** The part of Adaptive Cards 1.5 that the bot draws with; property names are the format's own. */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: string;
  readonly version: '1.5';
  readonly lang: string;
  readonly fallbackText: string;
  readonly body: readonly CardElement[];
  readonly actions?: readonly CardAction[];
  readonly msteams?: { readonly width: 'Full' };
}

/** Everything that a card or a container holds. */
export type CardElement = TextBlock | FactSet | Table | Container | ActionSet;

/** A paragraph; `text` is Markdown. */
export interface TextBlock {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly wrap: true;
  readonly style?: 'heading';
  readonly size?: 'Small' | 'Medium';
  readonly weight?: 'Bolder';
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

/** Elements that belong together. */
export interface Container {
  readonly type: 'Container';
  readonly separator?: true;
  readonly spacing?: 'Medium';
  readonly items: readonly CardElement[];
}

/** A row of buttons inside the card. */
export interface ActionSet {
  readonly type: 'ActionSet';
  readonly actions: readonly CardAction[];
}

/** A button that asks `data.text`. */
export interface CardAction {
  readonly type: 'Action.Execute';
  readonly title: string;
  readonly verb: 'ask' | 'choose';
  readonly data: { readonly text: string };
  readonly fallback: {
    readonly type: 'Action.Submit';
    readonly title: string;
    readonly data: { readonly msteams: { readonly type: 'imBack'; readonly value: string } };
  };
}
