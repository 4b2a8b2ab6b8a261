import type { CalcError } from '../../calc/index.ts';
import type { FormEntry } from '../form.ts';
import type { Question } from '../question.ts';
import type { UserState } from '../saved.ts';
import type { Scenario, ScenarioChange } from '../scenario.ts';
import type { FormProblem } from './form-change.ts';
import type { Recognition } from './mentions.ts';
import type { ChangeProblem } from './read-changes.ts';

/** Something about the reading that the answer must say, because the words did not say it outright. */
export type ReadingNote =
  | {
      readonly type: 'recognised';
      readonly customer: number;
      readonly text: string;
      readonly by: Exclude<Recognition, 'name' | 'number'>;
      readonly formerName: string | null;
      readonly until: string | null;
    }
  | { readonly type: 'corrected-service'; readonly service: string; readonly text: string }
  /** The figures are the list's, though something is changed. */
  | { readonly type: 'without-changes' }
  /** A month or a quarter was asked about, and fees are for the year. */
  | { readonly type: 'whole-year' }
  /** The card that was used shows figures of an earlier price list. */
  | { readonly type: 'list-changed' }
  /** The card that was used is older than what was changed last, which an undo brings back. */
  | { readonly type: 'older-card' }
  /** A change that built on one that was taken away. */
  | { readonly type: 'also-removed'; readonly service: string; readonly change: ScenarioChange }
  | { readonly type: 'ignored'; readonly words: readonly string[] };

/** A clarifying question. `options` are what the named text may stand for; the answers are the same message with a clear name. */
export type Clarification =
  | {
      readonly type: 'ambiguous-customer' | 'near-customer';
      readonly text: string;
      readonly customers: readonly number[];
    }
  | {
      readonly type: 'ambiguous-service' | 'near-service';
      readonly text: string;
      readonly services: readonly string[];
    }
  | { readonly type: 'quarter'; readonly text: string; readonly name: string; readonly customer: number }
  | { readonly type: 'ambiguous-amount'; readonly amount: number; readonly cells: readonly Cell[] }
  | { readonly type: 'scenario-exists'; readonly name: string }
  | { readonly type: 'need-scenario-name' }
  | { readonly type: 'unclear-change'; readonly problem: ChangeProblem; readonly service: string }
  | { readonly type: 'need-customer' }
  | { readonly type: 'need-service'; readonly services: readonly string[] }
  | { readonly type: 'need-second-customer' };

/** One printed fee. */
export interface Cell {
  readonly customer: number;
  readonly service: string;
  readonly year: number;
}

/** Why a question gets no figure. */
export type Refusal =
  | { readonly type: 'unknown-customer'; readonly text: string }
  | { readonly type: 'unknown-service' | 'unknown-area' | 'unknown-word'; readonly text: string }
  | { readonly type: 'unknown-year'; readonly year: number; readonly relative: boolean }
  | { readonly type: 'unknown-amount'; readonly amount: number }
  | { readonly type: 'what-if-year'; readonly year: number; readonly newest: number }
  | { readonly type: 'what-if-no-fee'; readonly service: string; readonly year: number }
  | { readonly type: 'what-if-problem'; readonly problem: ChangeProblem; readonly service: string }
  | { readonly type: 'impossible-change'; readonly error: CalcError; readonly service: string }
  /** Those that are to become one are one already. */
  | { readonly type: 'already-merged'; readonly parts: readonly number[]; readonly into: number }
  | { readonly type: 'nothing-to-change' | 'too-many-changes' | 'one-service' }
  | {
      readonly type:
        | 'nothing-to-save'
        | 'too-many-saved'
        | 'others-scenarios'
        | 'broken-code'
        | 'compare-two'
        | 'not-saved'
        | 'nothing-to-export'
        /** The changes of an older answer cannot be computed any more. */
        | 'outdated-file'
        | 'no-such-format';
    }
  | { readonly type: 'no-such-scenario'; readonly name: string; readonly known: readonly string[] }
  | { readonly type: 'name-taken'; readonly name: string }
  | { readonly type: 'bad-scenario-name'; readonly most: number }
  | { readonly type: 'elsewhere' | 'contact' | 'unrelated' | 'hypothetical' | 'not-understood' };

/** Something that was done with a scenario before it is shown. */
export type Deed =
  /** A kept scenario was put in place of the one before; `year` is that of another price list. */
  | { readonly type: 'opened'; readonly name: string; readonly year: number | null }
  | { readonly type: 'saved'; readonly name: string; readonly replaced: boolean };

/** A form that is open, with what stands in its fields where that is not the card's own, and what is wrong with it. */
export interface FormShown {
  readonly entry?: FormEntry;
  /** What the scenario was to be called. */
  readonly name?: string;
  readonly problem?: FormProblem;
}

/** What a message or an act came to. */
export type Outcome =
  | {
      readonly type: 'question';
      readonly question: Question;
      readonly notes: readonly ReadingNote[];
      /** It took something from the questions before it. */
      readonly continues: boolean;
      /** The changed inputs from now on, where the message changed them. */
      readonly scenario?: Scenario;
      /** What is remembered of the user from now on, where the message changed it. */
      readonly user?: UserState;
      /** What was done beside the answer. */
      readonly did?: Deed;
      /** The form of the answer's card is shown with what stands in its fields. */
      readonly form?: FormShown;
    }
  /** `question` is what is known so far; it is completed when only the missing part is answered. */
  | { readonly type: 'clarify'; readonly clarification: Clarification; readonly question: Question | null }
  /** `question` is what was understood apart from what is refused, for the next message to go on from. */
  | { readonly type: 'refuse'; readonly refusal: Refusal; readonly question: Question | null };
