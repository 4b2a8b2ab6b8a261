export { chatKind } from './chat-kind.ts';
export { clientLanguage, clientLocale } from './client-language.ts';
export { feedbackResponse, REACTIONS, type Reaction, withFeedback } from './feedback.ts';
export { activityProblem } from './incoming-activity.ts';
export { withoutMention } from './mention.ts';
export { type AskedText, askedIn, isCardAlone, type Press, pressIn } from './press.ts';
