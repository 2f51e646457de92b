import { ground, ink } from './shades.ts';

/** What the page has besides the style of its article: the panel, the record as a list, paper and print. Bars have a pattern for each type, as the article has a line. */
export const pageStyle =
  (): string => `:root{color-scheme:light dark;--paper:${ground(4, '.6 .08 85')};--card:${ground(8, '.97 0 0')};--ink:${ink(15, '.6 .01 90')};--soft:${ink(72, '.64 .015 90')};--rule:oklch(.62 .012 90);--link:${ink(70, '.68 .22 28')}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1rem;max-width:44rem;background:var(--paper);color:var(--ink);font:1.09rem/1.75 Charter,'Bitstream Charter','Iowan Old Style',Georgia,'Noto Serif',serif}
article,.record{overflow-wrap:anywhere}
a{color:var(--link)}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static}
h1,h2{line-height:1.5;text-wrap:balance}
[data-kind]{color:var(--soft)}
mark{scroll-margin-top:3rem}
mark .ref{color:inherit}
mark:target,.record>li:target{outline:2px solid var(--link);outline-offset:2px}
.record li[data-statement]{text-decoration:none}
.key{font-weight:600}
.ref{font:.72rem/1 system-ui,sans-serif;vertical-align:super;padding:0 .15em}
bdi{unicode-bidi:isolate}
.panel,.record,footer{font:.92rem/1.45 system-ui,sans-serif}
.panel{margin:0 0 1.5rem;padding:.9rem 1rem;background:var(--card);border:1px solid var(--rule);border-radius:10px;max-height:45vh;overflow:auto}
fieldset{border:0;margin:0 0 .75rem;padding:0;min-width:0}
legend{font-weight:700;padding:0 0 .25rem}
.panel label{display:grid;grid-template-columns:auto 1fr;gap:0 .5rem;padding:.3rem 0;overflow-wrap:anywhere}
.panel input{margin:.2rem 0 0;width:1.1rem;height:1.1rem;accent-color:var(--link)}
.panel button{font:inherit;padding:.3rem .8rem}
.dot{display:inline-block;width:.8em;height:.8em;margin-inline-end:.4em;border-radius:50%;background-color:var(--onrecord-edge)}
small,.why{font-size:.86em;color:var(--soft)}
.why summary{cursor:pointer}
.why ul{padding-inline-start:1.2rem!important;list-style:disc!important}
.bar{display:flex;gap:1px;height:.6rem;margin:.25rem 0}
.bar i{border:1px solid var(--onrecord-line);flex:0 0 auto}
.bar [data-type=claim]{background:var(--onrecord-line)}
.bar [data-type=denial]{background:repeating-linear-gradient(45deg,var(--onrecord-line) 0 3px,transparent 3px 6px)}
.bar [data-type=commitment]{background:repeating-linear-gradient(var(--onrecord-line) 0 2px,transparent 2px 4px)}
.swatch{display:inline-flex;width:1.6rem;margin:0 .4rem 0 0}
.swatch i{flex:1}
.record,.record ul{list-style:none;padding:0;margin:0}
.record>li{border-inline-start:.3rem solid var(--onrecord-edge,var(--rule));padding:.1rem 0 .1rem .8rem;margin:0 0 1.1rem;scroll-margin-top:1rem}
.record>[data-pattern]{border-inline-start-style:dashed}
.record>[data-pattern="3"]{border-inline-start-style:dotted}
.record p{margin:0}
.record dl{display:grid;grid-template-columns:auto 1fr;gap:0 .6rem;margin:.1rem 0 .4rem 1rem;font-size:.92em}
.record dd{margin:0}
.record dt{color:var(--soft)}
footer{color:var(--soft);border-top:1px solid var(--rule);margin-top:2rem}
@media (max-width:69.99rem){.types{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:0 1.2rem}.types legend{grid-column:1/-1}}
@supports not selector(:has(*)){.panel input,.panel button{display:none}}
@media (min-width:70rem){body{max-width:68rem;display:grid;grid-template-columns:21rem minmax(0,1fr);gap:0 3rem}
.panel{position:sticky;top:1rem;align-self:start;max-height:calc(100vh - 2rem)}.skip{grid-column:1/-1}}
@media print{:root{color-scheme:light;--paper:#fff}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{display:block;max-width:none;padding:0;font-size:10.5pt}.skip,.panel input,.panel button,.panel label:has(#v-all),.why{display:none!important}
.panel{position:static;max-height:none;overflow:visible;columns:2;border:0;padding:0}.panel label{display:block}.panel label,.record>li{break-inside:avoid}.ref,.record a{text-decoration:none}}`;
