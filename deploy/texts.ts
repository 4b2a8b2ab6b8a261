/** The commands that Teams offers for the bot, in the order in which they are shown. */
export const COMMANDS = [
  'fee',
  'explanation',
  'ranking',
  'what-if',
  'change',
  'rule',
  'scenarios',
  'help',
] as const;

/** One of the commands that Teams offers for the bot. */
export type CommandKey = (typeof COMMANDS)[number];

/** Every text of the app package in one language; its lengths are limited by the manifest's schema. */
export interface AppTexts {
  readonly name: { readonly short: string; readonly full: string };
  readonly description: { readonly short: string; readonly full: string };
  readonly commands: Readonly<Record<CommandKey, CommandText>>;
  readonly search: {
    readonly title: string;
    readonly description: string;
    readonly parameter: { readonly title: string; readonly description: string };
  };
  readonly simulate: { readonly title: string; readonly description: string };
}

/** A command: `message` is shown and is what the bot gets when it is chosen, so it must be one that the bot knows. */
export interface CommandText {
  readonly message: string;
  readonly description: string;
}
