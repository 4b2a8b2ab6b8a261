/**
 * As many letters of JSON fit a message of the bot: it may be 100 KB as Teams counts, two bytes a letter, and is sure to
 * arrive below 80; what stands around a card takes its part of that.
 */
export const MOST_LETTERS = 38_000;
