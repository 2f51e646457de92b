/** Every output of one article: the files themselves, and a page that shows the first lines of each. */
export const GALLERY = 'gallery';

const LINES = 24;

export async function galleryOf(article) {
  const { extract } = await import('../../dist/index.js');
  const outputs = await import('../../dist/outputs.js');
  const record = extract(article);
  const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
  const fragment = outputs.toHtml(record, article, { legend: true });
  const shown = [
    [
      'page.html',
      'A page that stands alone',
      'toHtml(record, text, { standalone: true })',
      outputs.toHtml(record, article, { standalone: true }),
    ],
    [
      'fragment.html',
      'A fragment for a page of your own, with the style sheet and its legend',
      'toHtml(record, text, { legend: true })',
      `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<title>A fragment</title>\n<link rel="icon" href="../icon.svg">\n<style>:root{color-scheme:light dark}${outputs.fragmentStyle}</style>\n<main>\n${fragment}</main>\n</html>\n`,
    ],
    ['record.txt', 'A table for the terminal', 'toText(record)', outputs.toText(record)],
    ['record.md', 'A table in Markdown', 'toMarkdown(record)', outputs.toMarkdown(record)],
    ['record.csv', 'A spreadsheet, one line a statement', 'toCsv(record)', outputs.toCsv(record)],
    [
      'denials.txt',
      'A part of the record: denials, with the charges that they deny',
      "toText(select(record, { types: ['denial'] }))",
      outputs.toText(outputs.select(record, { types: ['denial'] })),
    ],
    ['record.json', 'The whole record', 'extract(text)', json(record)],
    ['record.jsonld', 'Linked data (schema.org)', 'toJsonLd(record)', json(outputs.toJsonLd(record))],
    [
      'annotations.json',
      'Web Annotations (W3C)',
      'toWebAnnotations(record, text)',
      json(outputs.toWebAnnotations(record, article)),
    ],
  ];
  const sections = shown.map(([file, title, call, content]) => {
    const preview = file.endsWith('.html')
      ? `<iframe src="${file}" title="${title}" loading="lazy"></iframe>`
      : `<pre tabindex="0"><code>${escaped(content.split('\n').slice(0, LINES).join('\n'))}\n…</code></pre>`;
    return `<section><h2>${title}</h2>\n<p><code>${escaped(call)}</code>: <a href="${file}">${file}</a></p>\n${preview}</section>`;
  });
  const body = `<h1>Gallery of outputs</h1>\n<p>One invented article, <a href="article.txt">article.txt</a>, in every form that its record can be taken away in. <a href="../playground/index.html#file=../gallery/article.txt">Open it in the playground</a>.</p>\n${sections.join('\n')}`;
  return {
    ...Object.fromEntries(shown.map(([file, , , content]) => [file, content])),
    'article.txt': article,
    'index.html': { title: 'Gallery of outputs', body },
  };
}

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
