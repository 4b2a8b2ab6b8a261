/** A decimal number in plain digits, such as "1000" or "-12.5"; plain JSON holds it exactly. */
export type DecimalText = string;

/**
 * What something is multiplied by, or a part: decimal text, or a quotient for what no decimal is, such as a third.
 * A product that does not end within 40 decimals is rounded there, half up.
 */
export type Factor = DecimalText | { readonly numerator: DecimalText; readonly denominator: DecimalText };

/** A member as plain JSON: its weight on every base that the scheme's pools use. */
export interface WrittenMember {
  readonly customer: number;
  readonly weights: Readonly<Record<string, DecimalText>>;
}

/** One change of what fees are computed from, as plain JSON that can be kept and replayed. */
export type Change = WeightChange | TotalChange | EqualPartChange | MemberChange;

/** Sets, adds to or scales the weight of each of the customers on one base. */
export type WeightChange =
  | {
      readonly type: 'set-weight' | 'add-weight';
      readonly customers: readonly number[];
      readonly base: string;
      readonly value: DecimalText;
    }
  | {
      readonly type: 'scale-weight';
      readonly customers: readonly number[];
      readonly base: string;
      readonly factor: Factor;
    };

/** Sets, adds to or scales the total, kr. */
export type TotalChange =
  | { readonly type: 'set-total' | 'add-total'; readonly value: DecimalText }
  | { readonly type: 'scale-total'; readonly factor: Factor };

/** Gives the equal pool this part, 0…1; the other pools share the rest in proportion to their parts. */
export interface EqualPartChange {
  readonly type: 'set-equal-part';
  readonly part: Factor;
}

/** Changes who shares the total. */
export type MemberChange =
  | ({ readonly type: 'join' } & WrittenMember)
  | { readonly type: 'leave'; readonly customers: readonly number[] }
  /** The weights add up under one number, old or new, which pays one equal part. */
  | { readonly type: 'merge'; readonly customers: readonly number[]; readonly into: number }
  /** The new weights add to the old ones; one of the numbers may be the old one. */
  | { readonly type: 'split'; readonly customer: number; readonly into: readonly WrittenMember[] }
  /** These are the members from now on, for example those of another year; who is not among them leaves. */
  | { readonly type: 'replace-weights'; readonly members: readonly WrittenMember[] };
