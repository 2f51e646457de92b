import { describe, expect, it } from 'vitest';
import { taskOf } from '../../src/cli/arguments.ts';
import { FORMATS } from '../../src/cli/formats.ts';

const onTerminal = true;

const plain = {
  paths: ['a.txt'],
  from: null,
  formats: ['text'],
  out: null,
  speakersFile: null,
  wanted: { speakers: [], types: [], forms: [], minConfidence: 0 },
  narration: false,
  reader: false,
  jobs: 1,
};
const orderOf = (...args: string[]) => {
  const task = taskOf([...args, 'a.txt'], onTerminal);
  return task.do === 'extract' ? task.order : task;
};

describe('the task that arguments ask for', () => {
  it('is a table of one file at a time, unless something else is said', () => {
    expect(taskOf(['a.txt'], onTerminal)).toEqual({ do: 'extract', order: plain });
  });

  it.each([
    [['b.txt'], { paths: ['b.txt', 'a.txt'] }],
    [['--json', '--', '--json'], { paths: ['--json', 'a.txt'], formats: ['json'] }],
    [['-'], { paths: ['-', 'a.txt'] }],
    [['--format', 'web-annotation'], { formats: ['web-annotation'] }],
    [['-f', 'csv', '-o', 'out'], { formats: ['csv'], out: 'out' }],
    [['-f', 'html,csv', '-f', 'csv', '-o', 'out'], { formats: ['html', 'csv'], out: 'out' }],
    [['-f', 'all', '-o', 'out'], { formats: FORMATS, out: 'out' }],
    [['--json', '--format', 'csv'], { formats: ['csv'] }],
    [['--ndjson'], { from: 'ndjson', formats: ['ndjson'] }],
    [['--ndjson', '--format', 'csv'], { from: 'ndjson', formats: ['csv'] }],
    [['--ndjson', '--from', 'text'], { from: 'text', formats: ['ndjson'] }],
    [['--jobs', '4'], { jobs: 4 }],
    [['-j0'], { jobs: 0 }],
    [['--min-confidence', '.5'], { wanted: { ...plain.wanted, minConfidence: 0.5 } }],
    [['--min-confidence=1'], { wanted: { ...plain.wanted, minConfidence: 1 } }],
    [['--narration', '--speakers', 'known.json'], { narration: true, speakersFile: 'known.json' }],
    [['--reader'], { reader: true }],
    [['--speaker', 'Lee', '--speaker', 'Bo Cho'], { wanted: { ...plain.wanted, speakers: ['Lee', 'Bo Cho'] } }],
    [
      ['--type', 'claim,denial', '--type', 'other'],
      { wanted: { ...plain.wanted, types: ['claim', 'denial', 'other'] } },
    ],
    [['--form', 'direct, mixed'], { wanted: { ...plain.wanted, forms: ['direct', 'mixed'] } }],
  ])('%j', (args, expected) => {
    expect(orderOf(...args)).toEqual({ ...plain, ...expected });
  });

  it.each([
    [['--min-confidence', '-1'], '--min-confidence must be a number from 0 to 1, not "-1"'],
    [['--min-confidence', '-.5'], '--min-confidence must be a number from 0 to 1, not "-.5"'],
    [['--jobs', '-1'], '--jobs must be a whole number from 0 to 256, not "-1"'],
    [['-j', '-1'], '--jobs must be a whole number from 0 to 256, not "-1"'],
  ])('refuses %j by its value', (args, because) => {
    expect(orderOf(...args)).toEqual({ do: 'refuse', because: expect.stringContaining(because) });
  });

  it('leaves alone what only looks like a number for an option', () => {
    expect(orderOf('--', '--jobs', '-1')).toMatchObject({ paths: ['--jobs', '-1', 'a.txt'] });
    expect(orderOf('--speaker=-1')).toMatchObject({ wanted: { speakers: ['-1'] } });
  });

  it('is help or the version before everything else', () => {
    expect(taskOf(['--version'], onTerminal)).toEqual({ do: 'version' });
    expect(taskOf(['-V', '-h', '--jobs', 'many'], onTerminal)).toEqual({ do: 'help' });
  });

  it('is standard input without a file, unless nothing stands there', () => {
    expect(taskOf([], !onTerminal)).toMatchObject({ do: 'extract', order: { paths: ['-'] } });
    expect(taskOf([], onTerminal)).toMatchObject({ do: 'refuse' });
  });

  it.each([
    [['--jsn'], 'unknown option --jsn; did you mean --json?'],
    [['--fromat', 'html'], 'unknown option --fromat; did you mean --format?'],
    [['--min-confidense=1'], 'unknown option --min-confidense; did you mean --min-confidence?'],
    [['--txt'], 'unknown option --txt'],
    [['-x'], 'unknown option -x'],
    [['--json=1'], 'option --json does not take an argument'],
    [['-', '-'], 'standard input (-) can be read only once'],
    [
      ['--format', 'xml'],
      '--format must be text, json, ndjson, html, csv, markdown, web-annotation, json-ld or all, not "xml"',
    ],
    [['--format', 'csv,html'], 'several formats are several files: add --out DIR'],
    [['--format', 'all'], 'several formats are several files: add --out DIR'],
    [['--type', 'claim,lie'], '--type must be claim, denial, commitment or other, not "lie"'],
    [['--form', ''], '--form must be direct, mixed or indirect, not ""'],
    [['--from', 'csv'], '--from must be text or ndjson, not "csv"'],
    [['--min-confidence', '2'], '--min-confidence must be a number from 0 to 1, not "2"'],
    [['--min-confidence', '1e-1'], '--min-confidence must be a number from 0 to 1, not "1e-1"'],
    [['--jobs', '1.5'], '--jobs must be a whole number from 0 to 256, not "1.5"'],
    [['--jobs', 'all'], '--jobs must be a whole number from 0 to 256, not "all"'],
    [['--jobs', '1000'], '--jobs must be a whole number from 0 to 256, not "1000"'],
    [['--out', ' '], '--out must not be empty'],
    [['--speaker', ''], '--speaker must not be empty'],
  ])('%j is refused: %s', (args, because) => {
    expect(taskOf(args, !onTerminal)).toEqual({ do: 'refuse', because: `${because} (see onrecord --help)` });
  });

  it.each([[['--out']], [['--jobs', '-1']]])('%j is refused in one line', (args) => {
    const task = taskOf(args, !onTerminal);
    expect(task).toMatchObject({ do: 'refuse', because: expect.not.stringContaining('\n') });
  });
});
