import { readFileSync } from 'node:fs';
import { markedArticle } from './mark.ts';

// node examples/from-html/main.ts page.html > marked.html
const [file] = process.argv.slice(2);
const marked = file ? markedArticle(readFileSync(file, 'utf8')) : null;
if (marked === null) {
  console.error(file ? `${file}: no article in it` : 'usage: main.ts PAGE.html');
  process.exitCode = 2;
} else console.log(marked);
