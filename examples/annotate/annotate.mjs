// An article's quotes as annotations for hypothes.is (https://h.readthedocs.io/en/latest/api-reference/), so that a newsroom or a
// class can read and answer them beside the article.
//
//   node examples/annotate/annotate.mjs ARTICLE URL            prints them
//   HYPOTHESIS_TOKEN=… node examples/annotate/annotate.mjs ARTICLE URL --send
//
// HYPOTHESIS_GROUP is the group that reads them (without it they are yours alone), HYPOTHESIS_API another server's address.
// hypothes.is finds the words by themselves and their neighbours, and by their place only where the text is the page's own.
import { readFileSync } from 'node:fs';
import { argv, env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { extract } from 'onrecord';
import { toWebAnnotations } from 'onrecord/outputs';

/** One annotation a quote: hypothes.is anchors a single target, so the pieces of an interrupted quote become one each. */
export function annotationsOf(text, uri, group) {
  const record = extract(text);
  const title = record.segments.find(({ kind }) => kind === 'headline')?.text;
  return toWebAnnotations(record, text, { offsets: 'utf16', source: uri }).flatMap(({ body, target }) => {
    const words = (purpose) => body.filter((one) => one.purpose === purpose).map(({ value }) => value);
    return target.map(({ source, selector }) => ({
      uri,
      document: { title: title === undefined ? [] : [title] },
      text: words('describing').join('\n\n'),
      tags: ['onrecord', ...words('tagging')],
      target: [{ source, selector }],
      ...(group === undefined ? {} : { group, permissions: { read: [`group:${group}`] } }),
    }));
  });
}

/** Sends them one after the other, as the server asks; stops at the first that it refuses. */
export async function send(annotations, { token, api = 'https://api.hypothes.is/api' }) {
  for (const annotation of annotations) {
    const response = await fetch(`${api}/annotations`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(annotation),
    });
    if (!response.ok) throw new Error(`hypothes.is answered ${response.status}: ${await response.text()}`);
  }
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const [file, uri, flag] = argv.slice(2);
  if (file === undefined || uri === undefined || (flag !== undefined && flag !== '--send')) {
    console.error('node examples/annotate/annotate.mjs ARTICLE URL [--send]');
    process.exit(2);
  }
  const { HYPOTHESIS_TOKEN: token, HYPOTHESIS_GROUP: group, HYPOTHESIS_API: api } = env;
  let article = '';
  try {
    article = readFileSync(file, 'utf8');
  } catch (error) {
    console.error(`${file} can't be read (${error.message})`);
    process.exit(2);
  }
  const annotations = annotationsOf(article, uri, group);
  if (flag === undefined) console.log(JSON.stringify(annotations, null, 2));
  else if (token === undefined) {
    console.error('HYPOTHESIS_TOKEN is not set; make one at https://hypothes.is/account/developer');
    process.exitCode = 2;
  } else {
    await send(annotations, { token, ...(api === undefined ? {} : { api }) });
    console.log(`${annotations.length} annotations sent.`);
  }
}
