import { ground, ink } from './shades.ts';
import { COLOURS, hueOf } from './voices.ts';

/**
 * The style sheet of what `toHtml` makes without `standalone`; `onrecord/outputs/style.css` is the same as a file. Each speaker has a colour (those who say most get the ones that lie farthest
 * apart, more than there are colours a pattern too; nobody's words are grey), each type of statement a line under the words, and denials and commitments a sign before them, so that nothing is told by colour alone. Who speaks shows at a mark
 * that the pointer is on or that has the focus. Light or dark is what the page's CSS says of itself with `color-scheme`, or of the article alone: `.onrecord { color-scheme: dark }`.
 */
export const fragmentStyle: string = /* @__PURE__ */ withHues();

function withHues(): string {
  const hues = Array.from(
    { length: COLOURS },
    (_, i) => `.onrecord [data-voice="${i + 1}"]{--hue:${hueOf({ voice: i + 1 })}}`,
  );
  return `.onrecord{--onrecord-claim:${ink(70, '.69 .19 260')};--onrecord-denial:${ink(70, '.69 .2 28')};--onrecord-commitment:${ink(70, '.68 .16 160')};--onrecord-other:${ink(78, '.64 .012 90')};line-height:1.75}
.onrecord [data-voice]{--onrecord-tint:${ground(27, '.72 .19 var(--hue)')};--onrecord-deep:${ground(43, '.72 .19 var(--hue)')};--onrecord-edge:${ink(80, '.69 .19 var(--hue)')}}
${hues.join('\n')}
.onrecord [data-voice="0"]{--onrecord-tint:${ground(16, '.6 .012 90')};--onrecord-deep:${ground(30, '.6 .012 90')};--onrecord-edge:var(--onrecord-other)}
.onrecord mark{color:CanvasText;background:var(--onrecord-tint);border-radius:.2em;padding:.1em .12em;-webkit-box-decoration-break:clone;box-decoration-break:clone;unicode-bidi:isolate}
.onrecord mark mark{box-shadow:0 0 0 1px var(--onrecord-edge)}
.onrecord mark mark [data-statement]{text-underline-offset:.44em}
.onrecord :is(mark[data-pattern],[data-pattern] .dot){--onrecord-over:color-mix(in oklab,var(--onrecord-edge) 32%,transparent);background-image:repeating-linear-gradient(135deg,transparent 0 .3em,var(--onrecord-over) .3em .45em)}
.onrecord :is(mark[data-pattern="3"],[data-pattern="3"] .dot){background:radial-gradient(var(--onrecord-over) 20%,transparent 25%) 0 0/.45em .45em var(--onrecord-tint)}
.onrecord mark:hover,.onrecord mark:focus-visible{background-color:var(--onrecord-deep)}
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
.onrecord mark[aria-description]:is(:hover,:focus-visible):not(:has(mark:is(:hover,:focus-visible)))::after{content:attr(aria-description)/"";position:fixed;inset:auto 0 0;z-index:9;inline-size:fit-content;max-inline-size:min(24rem,calc(100vw - 1rem));margin:.3rem auto;padding:.25rem .6rem;border-radius:.4rem;background:CanvasText;color:Canvas;font:.85rem/1.4 system-ui,sans-serif;text-decoration:none}
@supports (position-area:block-end){.onrecord mark[aria-description]:is(:hover,:focus-visible)::after{inset:auto!important;margin:.3rem 0!important;position-area:block-end span-inline-end;position-try-fallbacks:flip-inline,flip-block,flip-block flip-inline}}
.onrecord-legend{font:.9rem/1.9 system-ui,sans-serif}
.onrecord-legend p{margin:.3em 0}
.onrecord-legend span:not(.key){display:inline-block;margin-inline-end:1em}
.onrecord-legend summary{cursor:pointer}
.onrecord-legend mark{display:inline-block;max-inline-size:100%;line-height:1.4}
@media print{.onrecord mark{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
@media (forced-colors:active){.onrecord mark{forced-color-adjust:none;color:CanvasText;background:none;outline:1px solid}}
`;
}
