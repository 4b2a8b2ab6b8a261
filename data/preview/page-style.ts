/** The style of the page: one column that fits a phone, the reader's light or dark, and black on white on paper. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1b1b1f; --soft: #5a5a66; --line: #c9c9d1; --field: #f3f3f6;
  --now: #0b5cad; --before: #9aa7b5; --up: #b3400c; --down: #1a7f5a; --note: #fff4ce; --note-line: #b78900;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17181c; --ink: #f0f0f3; --soft: #b6b7c2; --line: #45464f; --field: #22242a;
    --now: #6cb2ff; --before: #77818d; --up: #ff9d6b; --down: #5fd0a2; --note: #3a3113; --note-line: #d9b13b;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, "Segoe UI", Roboto, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 1.25rem 1rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.4rem; margin: 2.5rem 0 .5rem; padding-top: 1rem; border-top: 2px solid var(--line); }
h3 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
p { margin: .5rem 0; max-width: 42rem; }
.soft { color: var(--soft); }
.note { background: var(--note); border-left: .3rem solid var(--note-line); padding: .5rem .75rem; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .75rem; margin: 1rem 0; padding: 0; }
.tiles div { background: var(--field); border-radius: .4rem; padding: .6rem .8rem; }
.tiles dt { color: var(--soft); font-size: .85rem; }
.tiles dd { margin: 0; font-size: 1.15rem; font-weight: 600; white-space: nowrap; }
.wide { overflow-x: auto; margin: .75rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
caption { text-align: left; color: var(--soft); font-size: .9rem; padding-bottom: .25rem; }
th, td { text-align: left; padding: .35rem 0 .35rem .75rem; border-bottom: 1px solid var(--line); vertical-align: top; }
th { font-weight: 600; }
th:first-child { padding-left: 0; }
tbody th { font-weight: 400; min-width: 7.5rem; }
.figure { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.sum th, .sum td { font-weight: 600; border-top: 2px solid var(--ink); }
.chart { margin: .75rem 0 1.25rem; }
.chart figcaption { color: var(--soft); font-size: .9rem; }
.chart ul { list-style: none; margin: .25rem 0 0; padding: 0; }
.chart li { display: grid; grid-template-columns: minmax(8rem, 17.5rem) 1fr; gap: .1rem .75rem; padding: .3rem 0; break-inside: avoid; }
.bar { display: grid; grid-template-columns: 1fr 8.5rem; align-items: center; gap: .5rem; }
.bar svg { width: 100%; height: 1rem; display: block; }
.bar span { font-size: .9rem; white-space: nowrap; text-align: right; font-variant-numeric: tabular-nums; }
.axis { fill: var(--line); } .now { fill: var(--now); } .before { fill: var(--before); }
.up { fill: var(--up); } .down { fill: var(--down); }
section > ul { columns: 18rem; column-gap: 2rem; margin: .5rem 0; }
details { margin: .75rem 0; } summary { cursor: pointer; font-weight: 600; padding: .25rem 0; }
code { font-family: ui-monospace, Consolas, monospace; background: var(--field); padding: .1rem .3rem; border-radius: .25rem; }
:focus-visible { outline: 2px solid var(--now); outline-offset: 2px; }
@media (max-width: 36rem) {
  .chart li { grid-template-columns: 1fr; }
  .bar { grid-template-columns: 1fr 7.5rem; }
  h1 { font-size: 1.4rem; }
  table, .tiles dd { font-size: .9rem; }
  table, thead, tbody, tfoot { display: block; }
  caption { display: block; }
  tr { display: flex; flex-wrap: wrap; border-bottom: 1px solid var(--line); padding: .3rem 0; }
  th, td, .sum th, .sum td { flex: 1 0 25%; border: 0; padding: .1rem 0; }
  tr:has(> :nth-child(6)) > * { flex-basis: 33%; }
  tr > :first-child { flex-basis: 100%; }
  .sum { border-top: 2px solid var(--ink); }
}
@page { margin: 15mm; }
@media print {
  :root {
    --paper: #ffffff; --ink: #000000; --soft: #333333; --line: #999999; --field: #ffffff;
    --now: #0b5cad; --before: #9aa7b5; --up: #b3400c; --down: #1a7f5a; --note: #ffffff; --note-line: #000000;
  }
  body { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  .wide { overflow: visible; }
  h2, h3 { break-after: avoid; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
}
`;
