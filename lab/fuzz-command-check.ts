import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join, normalize, sep } from 'node:path';
import { taskOf } from '../src/cli/arguments.ts';
import { type Format, styleOf } from '../src/cli/formats.ts';
import { itemsOf, type Problem } from '../src/cli/items.ts';
import { fileNames } from '../src/cli/names.ts';
import { toFolder } from '../src/cli/output.ts';
import { reportTo } from '../src/cli/report.ts';
import { sourcesOf } from '../src/cli/sources.ts';
import { readSpeakers } from '../src/cli/speakers.ts';
import { type Done, type Job, work } from '../src/cli/work.ts';
import type { CommandCase, Field, GivenLine } from './fuzz-command-cases.ts';
import { OWN_COLOURS, steering } from './fuzz-outputs.ts';

/** Each promise of the command that is broken on this, as a line. `thorough` also reads and writes folders of files. */
export async function brokenCommand(given: CommandCase, thorough = true): Promise<string[]> {
  try {
    const { job, broken } = await jobOf(given);
    const { names, lines } = await brokenLines(given, job);
    const all = [...names, ...given.names];
    return [
      ...broken,
      ...lines,
      ...brokenNames(
        all,
        job.formats.map((format) => styleOf(format).extension),
      ),
      ...(thorough ? await brokenFolders(all) : []),
    ];
  } catch (error) {
    return [`throws ${error instanceof Error ? error.stack?.split('\n').slice(0, 4).join(' ') : error}`];
  }
}

/** What is asked for, and what is wrong with how wrong calls are told. */
async function jobOf({ args, speakers, chunk }: CommandCase): Promise<{ job: Job; broken: string[] }> {
  const task = taskOf(args, chunk % 2 === 0);
  const known = await inFolder((folder) => {
    writeFileSync(join(folder, 'speakers.json'), speakers);
    return readSpeakers(join(folder, 'speakers.json'));
  });
  const { formats, wanted, narration } = task.do === 'extract' ? task.order : PLAIN;
  const complaints = [...(task.do === 'refuse' ? [task.because] : []), ...('problem' in known ? [known.problem] : [])];
  return {
    job: {
      ...{ formats, wanted, alone: chunk % 3 === 0, colours: chunk % 5 === 0, width: chunk, terminal: chunk % 4 > 0 },
      options: { narration, speakers: 'problem' in known ? [] : known },
    },
    broken: complaints.flatMap(brokenComplaint),
  };
}

const PLAIN = {
  formats: ['ndjson'] as readonly Format[],
  wanted: { speakers: [], types: [], forms: [], minConfidence: 0 },
  narration: false,
};

/** Every complaint is one line that steers nothing. */
function brokenComplaint(problem: string): string[] {
  let written = '';
  reportTo({ write: (text) => (written += text) }, false).complain(problem);
  return /^onrecord: [^\n\t]+\n$/.test(written) ? steering('complaint', written) : ['complaint: is no line'];
}

async function brokenLines(given: CommandCase, job: Job): Promise<{ names: string[]; lines: string[] }> {
  const lines = given.lines.map(({ json, fields }) => ({ json: wellFormed(json), fields }));
  const bytes = Buffer.from(lines.map(({ json }) => `${json}\n`).join(''));
  const source = { path: '-', name: given.names[0] ?? 'stdin', from: 'ndjson', bytes: null } as const;
  const names: string[] = [];
  const broken: string[] = [];
  let read = 0;
  for await (const { where, bytes: size, what } of itemsOf([source], () => chunksOf(bytes, given.chunk))) {
    read += size;
    const line = lines[Number(where.match(/\d+$/)?.[0]) - 1];
    const done =
      'problem' in what ? [what, what] : [await work(what, job), await work(what, { ...job, terminal: false })];
    const [result, plain] = done as [Done | Problem, Done | Problem];
    if (!line) broken.push('a line is told that is none');
    else if ('problem' in result || 'problem' in plain) {
      broken.push(...brokenComplaint(`${where}: ${'problem' in result ? result.problem : 'only a terminal gets it'}`));
      if (line.fields) broken.push('an article is refused');
    } else {
      names.push(result.name);
      for (const [i, format] of job.formats.entries())
        broken.push(...brokenDone(contentOf(result, i), contentOf(plain, i), line.fields, { ...job, format }));
    }
  }
  if (read > bytes.length) broken.push('more bytes are read than there are');
  return { names, lines: broken };
}

const contentOf = ({ files }: Done, at: number): string => files[at]?.content ?? '';

/** As it comes from bytes of UTF-8, which has no half pairs. */
const wellFormed = (text: string): string => Buffer.from(text).toString();

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** The field that a format adds to the line of JSON; others write no JSON. */
const ADDED: Partial<Record<Format, string>> = {
  json: 'record',
  ndjson: 'record',
  'web-annotation': 'annotations',
  'json-ld': 'jsonLd',
};

/** `plain` is what goes to a file. */
function brokenDone(
  shown: string,
  plain: string,
  fields: GivenLine['fields'],
  { format, terminal }: Pick<Job, 'terminal'> & { readonly format: Format },
): string[] {
  const added = ADDED[format];
  if (added === undefined) return terminal ? steering(format, shown.replaceAll(OWN_COLOURS, '')) : [];
  return [
    ...(terminal ? steering(format, shown) : []),
    ...(/\n./s.test(shown) ? [`${format}: more lines than one`] : []),
    ...(sameJson(shown, plain) ? [] : [`${format}: a terminal gets other data`]),
    ...(fields === null ? [] : brokenFields(plain, fields, added)),
  ];
}

const sameJson = (one: string, other: string): boolean =>
  one === other || JSON.stringify(JSON.parse(one)) === JSON.stringify(JSON.parse(other));

/** Byte for byte, but for what is added: in place of the last value of its key, or else at the end. */
function brokenFields(shown: string, fields: readonly Field[], added: string): string[] {
  const old = fields.findLastIndex(({ key }) => key === added);
  const at = old < 0 ? fields.length - 1 : old;
  const written = ({ before, value, after }: Field): string => wellFormed(before + value + after);
  const { before, value, after } = fields[at] as Field;
  const start = `{${[...fields.slice(0, at).map(written), wellFormed(before) + (old < 0 ? wellFormed(value) : '')].join(',')}${old < 0 ? `,"${added}":` : ''}`;
  const end = `${[after, ...fields.slice(at + 1).map(written)].join(',')}}\n`;
  if (!shown.startsWith(start) || !shown.endsWith(end)) return ['a field is not as it was'];
  const record = JSON.parse(shown.slice(start.length, shown.length - end.length));
  return added !== 'record' || Array.isArray(record.attributions) ? [] : ['the record is none'];
}

/** Every name stays in its folder and is one that file systems take; no two articles share a file, and no file is another's folder. */
function brokenNames(names: readonly string[], extensions: readonly string[]): string[] {
  const nameOf = fileNames();
  const paths = names.flatMap((name) => extensions.map((extension) => nameOf(name, extension).path));
  const files = new Set(paths.map(foldedOf));
  const folders = new Set(paths.flatMap((path) => foldersOf(foldedOf(path))));
  return [
    ...paths.flatMap((path) => [
      ...(isAbsolute(path) || normalize(path) !== path || path.split(sep).includes('..') ? ['a name leads out'] : []),
      ...(path.split(sep).some((step) => Buffer.byteLength(step) > 255) ? ['a name is too long'] : []),
      ...(path.split(sep).some((step) => /^\.|[. ]$/.test(step)) ? ['a name is hidden, or Windows cuts it'] : []),
      ...(extensions.some((extension) => path.endsWith(extension)) ? [] : ['a name has another ending']),
      ...(wellFormed(path) === path ? [] : ['a name has half a letter']),
      ...(folders.has(foldedOf(path)) ? ['a file is a folder'] : []),
      ...steering('name', path),
    ]),
    ...(files.size < paths.length ? ['two articles share a file'] : []),
  ];
}

const foldersOf = (path: string): string[] =>
  path
    .split(sep)
    .slice(0, -1)
    .map((_, i, steps) => steps.slice(0, i + 1).join(sep));

/** As a file system that tells neither case nor ways to write an accent apart: both ways, until nothing changes. */
const foldedOf = (path: string): string => path.normalize('NFD').toUpperCase().toLowerCase().normalize('NFC');

/** Files of these names are all found, under names of their own; and what is written comes back, a file each. */
async function brokenFolders(names: readonly string[]): Promise<string[]> {
  return inFolder(async (folder) => {
    const own = new Set(names.map((name) => `${wellFormed(name).replaceAll(/[/\0]/g, '')}.txt`));
    const files = [...own].filter((file) => Buffer.byteLength(file) <= 255 && !file.startsWith('.'));
    for (const file of files) writeFileSync(join(folder, file), 'a');
    const { sources } = await sourcesOf({ paths: files.length > 0 ? [folder] : [], from: null });
    const found = sources.flatMap((source) => ('name' in source ? [source.name] : []));
    const output = toFolder(join(folder, 'out'), []);
    const remarks: string[] = [];
    for (const [i, name] of names.entries()) {
      for (const remark of await output.write({ name, files: [{ extension: '.json', content: String(i) }] })) {
        remarks.push(...brokenComplaint('note' in remark ? remark.note : remark.problem));
        if ('problem' in remark) remarks.push(`can't be written: ${remark.problem}`);
      }
    }
    const written =
      names.length === 0 ? [] : filesIn(join(folder, 'out')).map((file) => Number(readFileSync(file, 'utf8')));
    return [
      ...remarks,
      ...(found.toSorted().join('/') === files.toSorted().join('/') ? [] : ['a folder’s files are not all found']),
      ...(written.toSorted((a, b) => a - b).join() === names.map((_, i) => i).join() ? [] : ['a result is lost']),
    ];
  });
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

async function inFolder<T>(doing: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-fuzz-'));
  try {
    return await doing(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
