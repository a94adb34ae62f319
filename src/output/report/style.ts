import { chartCss, coloursOf } from '../charts/theme';

/** The style sheet of a report on so many tiers, which have the colours that they have in pictures. */
export function styleFor(tiers: number): string {
  const dots = coloursOf('page')
    .tiers(tiers)
    .map((colour, at) => `.t${at + 1} { --dot: ${colour}; }\n`);
  return `\n${chartCss()}${STYLE}${dots.join('')}`;
}

/**
 * How a report looks: on a screen, light and dark, on a telephone, and on paper. Fonts are those of the
 * machine. Every text has at least the contrast of WCAG 2.2, AA, on what it stands on.
 */
const STYLE = `
:root {
  --paper: #fff; --panel: #f6f7f9; --ink: #1c2430; --soft: #57616e; --line: #dde1e6; --strong: #b9c1cb;
  --accent: #0b5c8c; --focus: #0b5c8c;
  --serif: Georgia, "Iowan Old Style", "Times New Roman", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
:root:lang(zh) {
  --serif: "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif;
  --sans: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #12161c; --panel: #1a2029; --ink: #e7eaef; --soft: #a5afbc; --line: #2b333e; --strong: #47525f;
    --accent: #7cc0ea; --focus: #9ad1f3;
    }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-behavior: smooth; }
body {
  margin: 0 auto; padding: 0 clamp(1rem, 4vw, 3rem) 5rem; max-width: 78rem;
  background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); font-variant-numeric: tabular-nums;
}
a { color: var(--accent); text-underline-offset: .18em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: 1rem; top: -6rem; padding: .6rem 1rem; background: var(--ink); color: var(--paper); z-index: 2; }
.skip:focus { top: .5rem; }
.aside { position: fixed; left: -100vw; }

header { padding: clamp(2.5rem, 8vw, 6rem) 0 0; }
.kicker { margin: 0 0 1.2rem; color: var(--accent); font-weight: 600; font-size: .82rem; letter-spacing: .14em; text-transform: uppercase; }
:lang(zh) .kicker { letter-spacing: .3em; font-size: .9rem; }
h1 { margin: 0; max-width: 24em; font: 400 clamp(1.75rem, 4.4vw, 3.1rem)/1.16 var(--serif); letter-spacing: -.012em; text-wrap: balance; }
:lang(zh) h1 { line-height: 1.35; letter-spacing: 0; font-size: clamp(1.6rem, 3.8vw, 2.7rem); }
h1 b { font-weight: 400; color: var(--accent); white-space: nowrap; }
.about { margin: 1.4rem 0 0; color: var(--soft); overflow-wrap: anywhere; }
.glance { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 0 2rem; margin: clamp(2rem, 5vw, 3.5rem) 0 0; }
.glance div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: .9rem 0 1.1rem; border-top: 2px solid var(--ink); }
.glance dt { color: var(--soft); font-size: .86rem; }
.glance dd { margin: 0; font: 400 clamp(1.35rem, 2.2vw, 1.8rem)/1.3 var(--serif); font-variant-numeric: lining-nums tabular-nums; overflow-wrap: anywhere; }

nav { margin: 1.5rem 0 0; border-block: 1px solid var(--line); }
nav ol { display: flex; flex-wrap: wrap; gap: .2rem 1.6rem; margin: 0; padding: .7rem 0; list-style: none; font-size: .88rem; }
nav a { display: inline-block; padding: .25rem 0; color: var(--soft); text-decoration: none; }
nav a:hover { color: var(--accent); text-decoration: underline; }

main { counter-reset: section; }
main:focus { outline: none; }
section { padding-top: clamp(3rem, 7vw, 5rem); counter-increment: section; }
h2 { display: flex; gap: .8em; align-items: baseline; margin: 0 0 1.2rem; padding-top: .9rem; border-top: 1px solid var(--strong); font: 400 clamp(1.4rem, 2.6vw, 1.9rem)/1.25 var(--serif); text-wrap: balance; }
h2::before { content: counter(section); color: var(--accent); font-size: .7em; min-width: 1.2em; }
h3, caption { margin: 2.2rem 0 .5rem; font: 600 1rem/1.4 var(--sans); text-align: start; }
caption { margin: 0; padding: 0 0 .6rem; }
p, ul { max-width: 46rem; margin: .9rem 0; }
ul { padding-inline-start: 1.15rem; }
li { margin: .3rem 0; overflow-wrap: anywhere; }
li::marker { color: var(--strong); }
#account li, #reading li { font-size: .93rem; }

.table { margin: 1.4rem 0; overflow-x: auto; max-width: 100%; }
table { border-collapse: collapse; font-size: .86rem; line-height: 1.4; min-width: min(100%, 26rem); }
th, td { padding: .42rem .68rem; text-align: start; vertical-align: baseline; border-bottom: 1px solid var(--line); overflow-wrap: break-word; max-width: 26rem; }
th:first-child, td:first-child { padding-inline-start: .2rem; }
th[scope=row] { font-weight: 500; }
thead th { color: var(--soft); font-weight: 500; vertical-align: bottom; border-bottom: 1px solid var(--strong); }
tfoot th, tfoot td { border-top: 1px solid var(--strong); border-bottom: 0; font-weight: 600; }
.n, .d { white-space: nowrap; }
.n { text-align: end; }
thead .n { white-space: normal; min-width: 5.2em; }
tbody tr:hover { background: var(--panel); }
.t { white-space: nowrap; }
td.t::before, th.t::before, .chip.t::before { content: ""; display: inline-block; width: .62em; height: .62em; margin-inline-end: .5em; border-radius: 50%; background: var(--dot, transparent); }
.t0::before { display: none !important; }

.holder { position: relative; }
button { font: inherit; color: inherit; background: none; border: 1px solid var(--strong); border-radius: 4px; cursor: pointer; min-height: 1.9rem; }
button:hover { border-color: var(--accent); color: var(--accent); }
.copy { position: absolute; inset-inline-end: 0; top: -.25rem; padding: .1rem .7rem; font-size: .8rem; background: var(--paper); z-index: 1; color: var(--soft); }
.sort { border: 0; padding: 0; min-height: 1.5rem; text-align: inherit; }
.sort::after { content: "\\2195\\fe0e"; margin-inline-start: .35em; opacity: .45; }
[aria-sort=ascending] .sort::after { content: "\\2191\\fe0e"; opacity: 1; }
[aria-sort=descending] .sort::after { content: "\\2193\\fe0e"; opacity: 1; }
h1 .w { white-space: nowrap; }
.roll .table { contain: content; border-bottom: 1px solid var(--strong); max-height: min(80vh, 60rem); overflow: auto; }
.roll thead th { position: sticky; top: 0; background: var(--paper); box-shadow: inset 0 -1px var(--strong); z-index: 1; }
.tools { display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: center; margin: 1.4rem 0 0; padding: .8rem 1rem; background: var(--panel); border-radius: 6px; font-size: .9rem; }
.tools input { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--strong); border-radius: 4px; padding: .3rem .6rem; width: 17rem; max-width: 100%; }
.tools input::placeholder { color: var(--soft); opacity: 1; }
.chips { display: flex; flex-wrap: wrap; gap: .4rem; }
.chip { padding: .1rem .75rem; border-radius: 1rem; background: var(--paper); }
.chip[aria-pressed=true] { background: var(--ink); color: var(--paper); border-color: var(--ink); }
.count { margin: 0; margin-inline-start: auto; color: var(--soft); }
.more button { padding: .3rem 1.2rem; }

figure { margin: 2.4rem 0; }
figcaption h3 { margin-top: 0; }
figcaption p { margin: 0 0 .9rem; color: var(--soft); }
.drawing { overflow-x: auto; }
.drawing svg { display: block; width: 100%; max-width: 52rem; min-width: 36rem; height: auto; }
summary { color: var(--soft); font-size: .86rem; cursor: pointer; padding: .3rem 0; width: fit-content; }

@media screen and (min-width: 72rem) {
  #charts { display: grid; grid-template-columns: 1fr 1fr; column-gap: 3.5rem; align-items: start; }
  #charts h2 { grid-column: 1 / -1; }
  #charts figure, #charts .table, #charts .holder { min-width: 0; }
  #charts .drawing svg { min-width: 0; }
}
@media (max-width: 40rem) {
  body { padding-inline: 1rem; }
  .glance { grid-template-columns: 1fr 1fr; gap: 0 1.2rem; }
  .tools input { width: 100%; }
  .count { margin-inline-start: 0; }
  th, td { padding: .4rem .55rem; max-width: 15rem; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media (forced-colors: active) { .t::before { forced-color-adjust: none; } }

@page { size: A4; margin: 17mm 15mm 19mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #57616e; } }
@media print {
  html { font-size: 9.2pt; }
  body { max-width: none; padding: 0; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  header { padding-top: 18mm; }
  h1 { font-size: 25pt; }
  .skip, nav, .tools, .copy, .more, summary, noscript { display: none !important; }
  section { padding-top: 9mm; }
  h2, h3, caption, figcaption { break-after: avoid; }
  figure, li, tr, .glance div { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  .table, .roll .table, .drawing { overflow: visible; max-height: none; contain: none; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  .roll thead th { position: static; }
  table { font-size: 7.6pt; width: 100%; }
  th, td { padding: 1.1mm 1.6mm; }
  .drawing svg { min-width: 0; max-width: 150mm; }
  #charts, #tiers, #moved, #work, #customers { break-before: page; }
  #charts, #tiers, #moved, #work, #customers { padding-top: 0; }
}
`;
