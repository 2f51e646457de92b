// A debate's transcript, each turn behind its speaker's name: who spoke how much, and what each promised and denied.
//
//   node examples/transcript/debate.mjs examples/transcript/debate.txt
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { extract } from 'onrecord';
import { joined } from 'onrecord/outputs';

export function summaryOf(text) {
  const record = extract(text);
  return record.speakers.map(({ id, name }) => {
    const turns = record.attributions.filter(({ speaker }) => speaker === id);
    const of = (wanted) =>
      record.statements
        .filter(({ speaker, type }) => speaker === id && type === wanted)
        .map(({ content }) => joined(content, record));
    const words = turns.flatMap(({ content }) => joined(content, record).split(' ')).length;
    return { name, turns: turns.length, words, promised: of('commitment'), denied: of('denial') };
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [file = ''] = process.argv.slice(2);
  for (const { name, turns, words, promised, denied } of summaryOf(readFileSync(file, 'utf8'))) {
    console.log(`${name}: ${turns} turns, ${words} words`);
    for (const one of promised) console.log(`  promised: ${one}`);
    for (const one of denied) console.log(`  denied: ${one}`);
  }
}
