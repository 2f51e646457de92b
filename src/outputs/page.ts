import type { Extraction, Speaker } from '../types.ts';
import { htmlText } from './html-text.ts';
import { oneLine } from './rows.ts';

/** Each speaker has a colour, each type a line of its own, so that neither is told by colour alone. */
const STYLE = `:root { color-scheme: light dark; }
body { font: 1.05rem/1.6 Georgia, serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
mark { color: inherit; background: hsl(var(--hue, 0) var(--strength, 0%) 50% / 0.22); border-bottom: 2px solid transparent; }
mark[data-type~='claim'] { border-bottom: 2px solid; }
mark[data-type~='denial'] { border-bottom: 4px double; }
mark[data-type~='commitment'] { border-bottom: 2px dashed; }
[data-kind] { opacity: 0.75; }
nav ul { list-style: none; padding: 0; }
nav mark { padding: 0 0.4em; }`;

/** A page that stands alone: no script, nothing fetched. */
export function pageOf(extraction: Extraction, body: string): string {
  const headline = extraction.segments.find(({ kind }) => kind === 'headline');
  const title = htmlText(headline === undefined ? 'On record' : oneLine([headline]));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
${STYLE}
${extraction.speakers.map(colourOf).join('\n')}
</style>
</head>
<body>
<nav aria-label="Speakers">
<p>Underlined: a claim; double: a denial; dashed: a commitment.</p>
<ul>
${extraction.speakers.map((speaker) => legendOf(speaker, extraction)).join('\n')}
</ul>
</nav>
${body}</body>
</html>
`;
}

/** Hues 137° apart stay distinct however many speakers there are (the golden angle, in whole degrees). */
const colourOf = ({ id }: Speaker, index: number): string =>
  `[data-speaker='${htmlText(id)}'] { --hue: ${(index * 137 + 210) % 360}; --strength: 80%; }`;

function legendOf({ id, name, description }: Speaker, { attributions }: Extraction): string {
  const count = attributions.filter(({ speaker }) => speaker === id).length;
  const about = description === null ? '' : `, ${htmlText(description)}`;
  return `<li><mark data-speaker="${htmlText(id)}">${htmlText(name)}</mark>${about}: ${count}</li>`;
}
