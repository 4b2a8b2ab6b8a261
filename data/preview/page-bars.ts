import { type Html, html } from './html.ts';

/** One line of a chart: what it is called, and its bars. */
export interface BarLine {
  readonly name: string;
  readonly bars: readonly Bar[];
}

/** A bar of `value`, with what stands beside it. */
export interface Bar {
  readonly value: number;
  readonly text: string;
  readonly kind: 'now' | 'before' | 'up' | 'down';
}

/**
 * Bars from a common beginning, in lines; where any value is negative, to both sides of a zero in the middle. Drawn as
 * SVG, which is printed where backgrounds are not. Each bar has its figure beside it as text; `label` tells what is drawn.
 */
export function pageBars(label: string, lines: readonly BarLine[]): Html {
  const values = lines.flatMap(({ bars }) => bars.map(({ value }) => value));
  const most = Math.max(1, ...values.map(Math.abs));
  const isBothWays = values.some((value) => value < 0);
  const draw = ({ value, text, kind }: Bar): Html => {
    const width = ((Math.abs(value) / most) * (isBothWays ? WHOLE / 2 : WHOLE)).toFixed(2);
    const zero = isBothWays ? WHOLE / 2 : 0;
    const from = value < 0 ? zero - Number(width) : zero;
    return html`<div class="bar"><svg viewBox="0 0 ${WHOLE} 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="axis" x="${zero}" y="0" width="0.4" height="10"/><rect class="${kind}" x="${from.toFixed(2)}" y="1" width="${width}" height="8"/></svg><span>${text}</span></div>`;
  };
  return html`<figure class="chart">
<figcaption>${label}</figcaption>
<ul>
${lines.map(
  ({ name, bars }) => html`<li><span class="name">${name}</span><div class="bars">${bars.map(draw)}</div></li>
`,
)}</ul>
</figure>`;
}

const WHOLE = 100;
