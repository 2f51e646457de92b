#!/usr/bin/env node
import { isatty } from 'node:tty';
import { toText } from '../outputs/index.ts';
import type { Extraction } from '../types.ts';
import { VERSION } from '../version.ts';
import { STDIN, type Task, taskOf } from './arguments.ts';
import { HELP } from './help.ts';
import { readInput } from './input.ts';

const MISUSE = 2;
const { argv, env, stderr, stdout } = process;

/** A reader that has seen enough (`onrecord a.txt | head`) is no error; a full disk is. */
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') complain(`standard output can't be written (${error.message})`);
  process.exit();
});

async function run(task: Task): Promise<void> {
  if (task.do === 'help') stdout.write(HELP);
  else if (task.do === 'version') stdout.write(`${VERSION}\n`);
  else if (task.do === 'refuse') complain(task.because);
  else await extractAll(task.files, task.json);
}

/** The language model is loaded here and not above, so that `--help` needn't wait for it. */
async function extractAll(files: readonly string[], json: boolean): Promise<void> {
  const { extract } = await import('../extract.ts');
  const show = json ? jsonOf : tableOf;
  for (const file of files) {
    const input = await readInput(file, () => process.stdin);
    if ('problem' in input) complain(`${nameOf(file)}: ${input.problem}`);
    else stdout.write(show(extract(input.text), nameOf(file), files.length === 1));
  }
}

/** One record for one file; for several a line each that names its file. */
function jsonOf(record: Extraction, file: string, isOnly: boolean): string {
  return `${isOnly ? JSON.stringify(record, null, 2) : JSON.stringify({ file, record })}\n`;
}

function tableOf(record: Extraction, file: string, isOnly: boolean): string {
  const table = toText(record, { colours: coloursOn(), width: widthOn() });
  return isOnly ? table : `== ${file}\n${table}\n`;
}

/** https://no-color.org: set and not empty turns colours off. */
const coloursOn = (): boolean => stdout.isTTY === true && !env.NO_COLOR;

const WIDTH = 100;

/** A terminal that doesn't know its width says 0. */
function widthOn(): number {
  const asked = stdout.isTTY === true ? stdout.columns : Number(env.COLUMNS);
  return asked > 0 ? asked : WIDTH;
}

const nameOf = (file: string): string => (file === STDIN ? 'standard input' : file);

function complain(problem: string): void {
  stderr.write(`onrecord: ${problem}\n`);
  process.exitCode = MISUSE;
}

await run(taskOf(argv.slice(2), isatty(0)));
