// The door of the conversation, from what every user needs to what few do.
// biome-ignore-all assist/source/organizeImports: the order is the reading order.

export {
  type Conversation,
  createConversation,
  type IncomingMessage,
  type TurnState,
} from './conversation.ts';
export { type Act, languageOfAct, readAct } from './act.ts';
export type {
  Language,
  Reply,
  ReplyAct,
  ReplyChart,
  ReplyChoice,
  ReplyControls,
  ReplyField,
  ReplyForm,
  ReplyStep,
  ReplyTable,
} from './reply.ts';
export type { SearchResult } from './search/search.ts';
export type { ConversationState } from './state.ts';

// Answers as files.
export {
  createExports,
  type ExportContent,
  type ExportNotice,
  type ExportRequest,
  type Exports,
  type NumberFormat,
  type Workbook,
  type WorkbookCell,
  type Worksheet,
  type WorksheetRow,
} from './export/index.ts';

// Understanding alone, for measuring it.
export { buildLexicon, type Lexicon } from './understand/lexicon.ts';
export { type Context, type Understanding, understand } from './understand/understand.ts';
