import { posix } from 'node:path';

const MENU = [
  ['index.html', 'onrecord'],
  ['playground/index.html', 'Playground'],
  ['docs/guide.html', 'Guide'],
  ['api/index.html', 'Reference'],
  ['gallery/index.html', 'Gallery'],
  ['docs/model-card.html', 'Model card'],
  ['examples/index.html', 'Examples'],
];

/** A page of the site; its links are relative, so that it works below any path. */
export function pageOf(file, { title, body }) {
  const to = (target) => posix.relative(posix.dirname(file), target);
  const current = (target) =>
    target === file ? 'page' : target.startsWith('api/') && file.startsWith('api/') ? 'true' : null;
  const menu = MENU.map(
    ([target, name]) =>
      `<a href="${to(target)}"${current(target) ? ` aria-current="${current(target)}"` : ''}>${name}</a>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="Who said what in a news article, and whether it is a claim, a denial or a commitment.">
<title>${title === 'onrecord' ? 'onrecord: who said what' : `${title} – onrecord`}</title>
<link rel="icon" href="${to('icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${to('site.css')}">
<script type="module" src="${to('site.js')}"></script>
</head>
<body>
<a class="skip" href="#main">Skip to the text</a>
<nav aria-label="Site">${menu.join('\n')}</nav>
<main id="main">
${body}
</main>
</body>
</html>
`;
}
