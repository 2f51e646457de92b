import { parseArgs } from 'node:util';

/** What the command is asked to do. */
export type Task =
  | { readonly do: 'help' }
  | { readonly do: 'version' }
  | { readonly do: 'extract'; readonly files: readonly string[]; readonly json: boolean }
  | { readonly do: 'refuse'; readonly because: string };

/** Standard input, as a file name. */
export const STDIN = '-';

/**
 * The task that these arguments ask for. No file means standard input, unless that is a terminal where nobody knows that
 * something is waited for; `-` means standard input even then.
 */
export function taskOf(args: readonly string[], stdinIsTerminal: boolean): Task {
  const parsed = parse(args);
  if (typeof parsed === 'string') return { do: 'refuse', because: parsed };
  const { values, positionals } = parsed;
  if (values.help === true) return { do: 'help' };
  if (values.version === true) return { do: 'version' };
  if (positionals.length === 0 && stdinIsTerminal)
    return { do: 'refuse', because: 'name a file, or send text to standard input (see onrecord --help)' };
  if (positionals.filter((file) => file === STDIN).length > 1)
    return { do: 'refuse', because: 'standard input (-) can be read only once' };
  return { do: 'extract', files: positionals.length === 0 ? [STDIN] : positionals, json: values.json === true };
}

/** The arguments parsed, or what is wrong with them. */
function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'V' },
      },
    });
  } catch (error) {
    return refusalOf(error);
  }
}

/** Node says “Unknown option '--xml'. To specify a positional argument …”; its first sentence is enough. */
function refusalOf(error: unknown): string {
  const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/, 1);
  const text = sentence.replaceAll("'", '').replace(/\.$/, '');
  return `${text.charAt(0).toLowerCase()}${text.slice(1)} (see onrecord --help)`;
}
