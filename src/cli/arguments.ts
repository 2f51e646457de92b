import { parseArgs } from 'node:util';
import { FORMS, type Wanted } from '../outputs/select.ts';
import { TYPES } from '../outputs/voices.ts';
import { FORMATS, type Format } from './formats.ts';
import { nearestTo } from './nearest.ts';

/** What the command is asked to do. */
export type Task =
  | { readonly do: 'help' }
  | { readonly do: 'version' }
  | { readonly do: 'extract'; readonly order: Order }
  | { readonly do: 'refuse'; readonly because: string };

export interface Order {
  /** Files, folders, globs and addresses of pages; `-` is standard input. */
  readonly paths: readonly string[];
  /** What stands in them: articles, or lines of JSON with an article each. By the file's name where it isn't said. */
  readonly from: 'text' | 'ndjson' | null;
  /** Several only where each article gets a file of each. */
  readonly formats: readonly Format[];
  /** Folder to write files of each article to; standard output where there is none. */
  readonly out: string | null;
  /** A JSON file of known speakers. */
  readonly speakersFile: string | null;
  readonly wanted: Wanted;
  readonly narration: boolean;
  /** Whether statements are read in context. */
  readonly reader: boolean;
  /** Worker threads; 0 is one a core. */
  readonly jobs: number;
}

/** Standard input, as a path. */
export const STDIN = '-';

const KINDS: readonly ('text' | 'ndjson')[] = ['text', 'ndjson'];
const MOST_JOBS = 256;

/**
 * The task that these arguments ask for. No file means standard input, unless that is a terminal where nobody knows that
 * something is waited for; `-` means standard input even then.
 */
export function taskOf(args: readonly string[], stdinIsTerminal: boolean): Task {
  try {
    const { values, positionals } = parsed(args);
    if (values.help === true) return { do: 'help' };
    if (values.version === true) return { do: 'version' };
    return { do: 'extract', order: orderOf(values, positionals, stdinIsTerminal) };
  } catch (error) {
    return { do: 'refuse', because: refusalOf(error) };
  }
}

const OPTIONS = {
  format: { type: 'string', short: 'f', multiple: true },
  json: { type: 'boolean' },
  ndjson: { type: 'boolean' },
  from: { type: 'string' },
  out: { type: 'string', short: 'o' },
  speaker: { type: 'string', multiple: true },
  type: { type: 'string', multiple: true },
  form: { type: 'string', multiple: true },
  'min-confidence': { type: 'string' },
  narration: { type: 'boolean' },
  reader: { type: 'boolean' },
  speakers: { type: 'string' },
  jobs: { type: 'string', short: 'j' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

const parsed = (args: readonly string[]) =>
  parseArgs({ args: withNegatives(args), allowPositionals: true, options: OPTIONS });

/** Options that take a number, as they are written. */
const NUMBERED: readonly unknown[] = ['--min-confidence', '--jobs', '-j'];

/** `--jobs -1` as `--jobs=-1` and `-j -1` as `-j-1`: parseArgs calls it ambiguous, though no option is a number, and what is wrong is the value. */
function withNegatives(args: readonly string[]): string[] {
  const end = [...args, '--'].indexOf('--');
  const isNegative = (i: number): boolean => i < end && NUMBERED.includes(args[i - 1]) && /^-[\d.]/.test(args[i] ?? '');
  return args.flatMap((arg, i) => {
    if (isNegative(i)) return [];
    return isNegative(i + 1) ? [arg + (arg.startsWith('--') ? '=' : '') + args[i + 1]] : [arg];
  });
}

type Values = ReturnType<typeof parsed>['values'];

function orderOf(values: Values, positionals: readonly string[], stdinIsTerminal: boolean): Order {
  if (positionals.length === 0 && stdinIsTerminal) throw new Refusal('name a file, or send text to standard input');
  const paths = positionals.length === 0 ? [STDIN] : positionals;
  if (paths.filter((path) => path === STDIN).length > 1) throw new Refusal('standard input (-) can be read only once');
  const from = values.from ?? (values.ndjson === true ? 'ndjson' : undefined);
  const format = values.format ?? [values.json === true ? 'json' : values.ndjson === true ? 'ndjson' : 'text'];
  const formats = formatsOf(format);
  if (formats.length > 1 && values.out === undefined)
    throw new Refusal('several formats are several files: add --out DIR');
  return {
    paths,
    from: from === undefined ? null : oneOf('--from', from, KINDS),
    formats,
    out: values.out === undefined ? null : notEmpty('--out', values.out),
    speakersFile: values.speakers === undefined ? null : notEmpty('--speakers', values.speakers),
    wanted: {
      speakers: (values.speaker ?? []).map((name) => notEmpty('--speaker', name)),
      types: someOf('--type', values.type, TYPES),
      forms: someOf('--form', values.form, FORMS),
      minConfidence: numberOf('--min-confidence', values['min-confidence'] ?? '0', 1),
    },
    narration: values.narration === true,
    reader: values.reader === true,
    jobs: numberOf('--jobs', values.jobs ?? '1', MOST_JOBS, 'whole number'),
  };
}

/** A wrong call, in words for the one who made it. */
class Refusal extends Error {}

function oneOf<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((one) => one === value);
  if (choice === undefined) throw new Refusal(`${option} must be ${listed(choices)}, not ${JSON.stringify(value)}`);
  return choice;
}

/** `--type claim,denial` and `--type claim --type denial` are the same. */
function someOf<T extends string>(option: string, values: readonly string[] | undefined, choices: readonly T[]): T[] {
  return (values ?? []).flatMap((value) => value.split(',')).map((value) => oneOf(option, value.trim(), choices));
}

/** Each once. */
function formatsOf(values: readonly string[]): Format[] {
  const asked = someOf('--format', values, [...FORMATS, 'all']);
  return FORMATS.filter((format) => asked.includes(format) || asked.includes('all'));
}

function notEmpty(option: string, value: string): string {
  if (value.trim() === '') throw new Refusal(`${option} must not be empty`);
  return value;
}

function numberOf(option: string, value: string, most: number, kind: 'number' | 'whole number' = 'number'): number {
  const number = /^(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)$/.test(value) ? Number(value) : Number.NaN;
  if (number <= most && (kind === 'number' || Number.isInteger(number))) return number;
  throw new Refusal(`${option} must be a ${kind} from 0 to ${most}, not ${JSON.stringify(value)}`);
}

const listed = (choices: readonly string[]): string => `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;

/** Node says “Unknown option '--xml'. To specify a positional argument …”; its first sentence is enough. */
function refusalOf(error: unknown): string {
  if (error instanceof Refusal) return `${error.message} (see onrecord --help)`;
  const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/, 1);
  const text = sentence.replaceAll("'", '').replace(/\.$/, '');
  const [, unknown] = /^Unknown option --([^ =]+)/.exec(text) ?? [];
  const meant = unknown === undefined ? null : nearestTo(unknown, Object.keys(OPTIONS));
  const hint = meant === null ? '' : `; did you mean --${meant}?`;
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}${hint} (see onrecord --help)`;
}
