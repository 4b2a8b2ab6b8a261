export { readListText } from './read-list-text.ts';
