/**
 * The page's style. Each speaker has a hue (--h), each type a line under the words and a pattern in the bar, so that neither is
 * told by colour alone.
 */
export const STYLE = `:root{color-scheme:light dark;--paper:#fff;--ink:#1c1c1c;--faint:#595959;--line:#8a8a8a;--link:#0b57a4;--tint:.2;--deep:36%;--s:75%}
@media (prefers-color-scheme:dark){:root{--paper:#15171b;--ink:#e9e7e3;--faint:#b0b0ae;--line:#777b82;--link:#8ab8f0;--tint:.34;--deep:68%}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1rem;max-width:44rem;background:var(--paper);color:var(--ink);font:1.05rem/1.6 Georgia,'Times New Roman',serif}
article,.record{overflow-wrap:anywhere}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static}
h1,h2{line-height:1.25}
[data-kind]{color:var(--faint)}
mark{color:var(--ink);background:hsl(var(--h) var(--s) 50%/var(--tint));border-radius:.15em;padding:.05em 0;-webkit-box-decoration-break:clone;box-decoration-break:clone;scroll-margin-top:3rem;unicode-bidi:isolate}
mark mark{--tint:.12}
mark[data-context],.record>li[data-context]{--h:0;--s:0%}
mark .ref{color:inherit}
mark:target,.record>li:target{outline:2px solid var(--link);outline-offset:2px}
[data-statement],.key{text-decoration:underline 0 hsl(var(--h,0) var(--s) var(--deep));text-underline-offset:.22em}
[data-type=claim]:is([data-statement],.key){text-decoration-style:solid;text-decoration-thickness:2px}
[data-type=denial]:is([data-statement],.key){text-decoration-style:double;text-decoration-thickness:2px}
[data-type=commitment]:is([data-statement],.key){text-decoration-style:dashed;text-decoration-thickness:2px}
[data-type=other]:is([data-statement],.key),.record [data-statement]{text-decoration:none}
.key{--s:0%}
.ref{font:.74rem/1 system-ui,sans-serif;vertical-align:super;padding:0 .15em}
bdi{unicode-bidi:isolate}
.panel,.record,footer{font:.92rem/1.45 system-ui,sans-serif}
.panel{margin:0 0 1.5rem;padding:.75rem;border:1px solid var(--line);border-radius:.4rem;max-height:45vh;overflow:auto}
fieldset{border:0;margin:0 0 .75rem;padding:0;min-width:0}
legend{font-weight:700;padding:0}
.panel label{display:grid;grid-template-columns:auto 1fr;gap:0 .5rem;padding:.3rem 0;overflow-wrap:anywhere}
.panel input{margin:.2rem 0 0;width:1.1rem;height:1.1rem;accent-color:var(--link)}
.panel button{font:inherit;padding:.3rem .8rem}
small{font-size:.86em;color:var(--faint)}
.bar{display:flex;height:.8rem;margin:.2rem 0;--b:hsl(var(--h) var(--s) var(--deep))}
.bar i{border:1px solid var(--b);flex:0 0 auto}
.bar [data-type=claim]{background:var(--b)}
.bar [data-type=denial]{background:repeating-linear-gradient(45deg,var(--b) 0 3px,transparent 3px 6px)}
.bar [data-type=commitment]{background:repeating-linear-gradient(90deg,var(--b) 0 2px,transparent 2px 5px)}
.swatch{display:inline-flex;width:1.6rem;height:.7rem;margin:0 .4rem 0 0;vertical-align:baseline;--h:0;--s:0%}
.swatch i{flex:1}
.record,.record ul{list-style:none;padding:0;margin:0}
.record>li{border-left:.35rem solid hsl(var(--h) var(--s) var(--deep));padding:.1rem 0 .1rem .8rem;margin:0 0 1rem;scroll-margin-top:1rem}
.record p{margin:0}
.record dl{display:grid;grid-template-columns:auto 1fr;gap:0 .6rem;margin:.1rem 0 .4rem 1rem;font-size:.92em}
.record dd{margin:0}
.record dt{color:var(--faint)}
footer{color:var(--faint);border-top:1px solid var(--line);margin-top:2rem}
@media (max-width:69.99rem){.types{display:grid;grid-template-columns:max-content 1fr;gap:0 1.2rem}.types legend{grid-column:1/-1}}
@supports not selector(:has(*)){.panel input,.panel button{display:none}}
@media (min-width:70rem){body{max-width:68rem;display:grid;grid-template-columns:21rem minmax(0,1fr);gap:0 3rem}
.panel{position:sticky;top:1rem;align-self:start;max-height:calc(100vh - 2rem)}.skip{grid-column:1/-1}}
@media print{:root{color-scheme:light;--paper:#fff;--ink:#000;--faint:#444;--line:#888;--link:#000;--tint:.2;--deep:36%}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{display:block;max-width:none;padding:0;font-size:10.5pt}.skip,.panel input,.panel button,.panel label:has(#v-all){display:none!important}
.panel{position:static;max-height:none;overflow:visible;columns:2;border:0;padding:0}.panel label{display:block}.panel label,.record>li{break-inside:avoid}.ref,.record a{text-decoration:none}}
@media (forced-colors:active){mark{forced-color-adjust:none;color:CanvasText;background:none;outline:1px solid}}`;
