import { COLOURS } from './voices.ts';

/** Degrees on the colour wheel, steps of the golden angle: neighbours in the list never look alike. */
const hueOf = (colour: number): number => Math.round(255 + (colour - 1) * 137.508) % 360;

/**
 * The style sheet of what `toHtml` makes without `standalone`; `onrecord/outputs/style.css` is the same as a file. Each speaker has a colour (those who say most get the ones that lie farthest
 * apart; nobody's words are grey), each type of statement a line under the words, and denials and commitments a sign before them, so that nothing is told by colour alone. Who speaks shows at a mark
 * that the pointer is on or that has the focus. Light or dark is the page's own `color-scheme`.
 */
export const fragmentStyle: string = /* @__PURE__ */ withHues();

function withHues(): string {
  const hues = Array.from({ length: COLOURS }, (_, i) => `.onrecord [data-voice="${i + 1}"]{--hue:${hueOf(i + 1)}}`);
  return `.onrecord{--onrecord-ink:light-dark(#1c1b19,#eceae4);--onrecord-claim:light-dark(#1f57b8,#8db8ff);--onrecord-denial:light-dark(#b0241b,#ff9c92);--onrecord-commitment:light-dark(#0d6b46,#6bd6a4);--onrecord-other:light-dark(#66635a,#a9a69d);line-height:1.75}
.onrecord [data-voice]{--onrecord-tint:light-dark(oklch(.935 .055 var(--hue)),oklch(.335 .062 var(--hue)));--onrecord-deep:light-dark(oklch(.885 .095 var(--hue)),oklch(.42 .095 var(--hue)));--onrecord-edge:light-dark(oklch(.56 .15 var(--hue)),oklch(.74 .13 var(--hue)))}
${hues.join('\n')}
.onrecord [data-voice="0"]{--onrecord-tint:light-dark(#ecebe6,#2a2d33);--onrecord-deep:light-dark(#dddbd2,#3a3e46);--onrecord-edge:light-dark(#66635a,#a9a69d)}
.onrecord mark{color:var(--onrecord-ink);background:var(--onrecord-tint);border-radius:.2em;padding:.1em .12em;-webkit-box-decoration-break:clone;box-decoration-break:clone;unicode-bidi:isolate}
.onrecord mark mark{box-shadow:0 0 0 1px var(--onrecord-edge)}
.onrecord mark mark [data-statement]{text-underline-offset:.44em}
.onrecord mark:hover,.onrecord mark:focus-visible{background:var(--onrecord-deep)}
.onrecord [data-statement],.onrecord .key{text-decoration:underline 1.5px var(--onrecord-line,transparent);text-decoration-skip-ink:none;text-underline-offset:.24em}
.onrecord [data-type=claim]{--onrecord-line:var(--onrecord-claim)}
.onrecord [data-type=denial]{--onrecord-line:var(--onrecord-denial)}
.onrecord [data-type=commitment]{--onrecord-line:var(--onrecord-commitment)}
.onrecord [data-type=other]{--onrecord-line:var(--onrecord-other)}
.onrecord :is([data-statement],.key)[data-type=denial]{text-decoration-style:wavy}
.onrecord :is([data-statement],.key)[data-type=commitment]{text-decoration-style:double;text-decoration-thickness:2px}
.onrecord :is([data-statement],.key)[data-type=other]{text-decoration-style:dotted;text-decoration-thickness:2px}
.onrecord :is([data-first],.key)[data-type=denial]::before,.onrecord :is([data-first],.key)[data-type=commitment]::before{color:var(--onrecord-line);font:700 .75em system-ui,sans-serif}
.onrecord :is([data-first],.key)[data-type=denial]::before{content:"✕\\a0"/""}
.onrecord :is([data-first],.key)[data-type=commitment]::before{content:"➜\\a0"/""}
.onrecord mark[aria-description]:is(:hover,:focus-visible):not(:has(mark:is(:hover,:focus-visible)))::after{content:attr(aria-description)/"";position:fixed;inset:auto 0 0;z-index:9;inline-size:fit-content;max-inline-size:min(24rem,calc(100vw - 1rem));margin:.3rem auto;padding:.25rem .6rem;border-radius:.4rem;background:var(--onrecord-ink);color:light-dark(#fff,#16181c);font:.85rem/1.4 system-ui,sans-serif;text-decoration:none}
@supports (position-area:block-end){.onrecord mark[aria-description]:is(:hover,:focus-visible)::after{inset:auto!important;margin:.3rem 0!important;position-area:block-end span-inline-end;position-try-fallbacks:flip-inline,flip-block,flip-block flip-inline}}
.onrecord-legend{font:.9rem/1.9 system-ui,sans-serif}
.onrecord-legend p{margin:.3em 0}
@media print{.onrecord mark{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
@media (forced-colors:active){.onrecord mark{forced-color-adjust:none;color:CanvasText;background:none;outline:1px solid}}
`;
}
