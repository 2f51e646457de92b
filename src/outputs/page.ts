import type { Attribution, Extraction, Statement, StatementType } from '../types.ts';
import { articleOf } from './article.ts';
import { dataAttributes } from './data-attributes.ts';
import { fragmentStyle } from './fragment-style.ts';
import { htmlText } from './html-text.ts';
import { keyOf, TELLS } from './legend.ts';
import { type LookUp, lookUp } from './look-up.ts';
import { NOBODY, noteTold, oneLine, startOf } from './one-line.ts';
import { pageStyle } from './page-style.ts';
import { withoutContext } from './part.ts';
import { asShown, headlineOf } from './shown.ts';
import { type Look, NOBODYS, TYPES, type Voice, voicesOf } from './voices.ts';

/**
 * A page that stands alone: no script, nothing fetched. Its filters are radio buttons and boxes that the style looks at
 * (https://www.w3.org/TR/selectors-4/#relational).
 */
export function pageOf(extraction: Extraction, text: string, empty: string = NOBODY): string {
  const headline = headlineOf(extraction);
  const title = headline === undefined ? 'On record' : `${headline} – on record`;
  const asked = withoutContext(asShown(extraction));
  const voices = voicesOf(asked);
  const shown = lookUp(extraction);
  const entries = entriesOf(shown, voices);
  const entryOf = new Map(entries.map((entry) => [entry.attribution.id, entry]));
  const article = articleOf(extraction, text, voices, ({ id }) => additionOf(entryOf.get(id) as Entry));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="onrecord ${htmlText(extraction.meta.version)}">
<title>${htmlText(title)}</title>
<style>
${fragmentStyle}${pageStyle()}
${filtersOf(voices, entries).join('\n')}
</style>
</head>
<body class="onrecord">
<a class="skip" href="#article">Skip to the article</a>
${panelOf(voices, asked.statements)}
<main id="article">
${headline === undefined ? '<h1>On record</h1>\n' : ''}${article}${recordOf(entries, shown, empty)}${footerOf(extraction)}</main>
</body>
</html>
`;
}

/** An attribution as the page shows it, with its number. */
interface Entry {
  readonly attribution: Attribution;
  readonly number: number;
  /** The number of its voice. */
  readonly voice: number;
  readonly look: Look;
  readonly who: string;
  readonly types: readonly StatementType[];
  readonly isContext: boolean;
}

function entriesOf({ attributions, speakers, whoTold, typesOf, isContext }: LookUp, voices: readonly Voice[]): Entry[] {
  const numbers = new Map<string | null, number>([...speakers.keys()].map((id, i) => [id, i + 1]));
  const looks = new Map(voices.map(({ speaker, look }) => [speaker?.id ?? null, look]));
  return attributions.map((attribution, i) => ({
    attribution,
    number: i + 1,
    voice: numbers.get(attribution.speaker) ?? 0,
    look: (isContext(attribution.id) ? undefined : looks.get(attribution.speaker)) ?? NOBODYS,
    who: whoTold(attribution),
    types: typesOf(attribution.id).filter((type) => TYPES.includes(type)),
    isContext: isContext(attribution.id),
  }));
}

const dataOf = ({ voice, look, types, isContext }: Entry): string =>
  dataAttributes({ n: voice, ...look, type: types.join(' '), context: isContext || undefined });

const contextWord = (isContext: boolean): string[] => (isContext ? ['context'] : []);

function additionOf(entry: Entry) {
  const label = [`${entry.number}: ${entry.who}`, ...entry.types, ...contextWord(entry.isContext)].join(', ');
  return {
    attributes: ` data-n="${entry.voice}"`,
    first: ` id="q${entry.number}"`,
    after: `<a class="ref" href="#r${entry.number}"${dataOf(entry)} aria-label="${htmlText(label)}">${entry.number}</a>`,
  };
}

/** What is taken away while one voice is chosen or a type is not. */
function filtersOf(voices: readonly Voice[], entries: readonly Entry[]): string[] {
  const kinds = new Map(entries.map(({ types }) => [types.join(' '), types]));
  return [
    plain('body:not(:has(#v-all:checked)) article span[data-statement]:not(mark span)'),
    ...voices.map(({ number }) => without(`body:has(#v${number}:checked)`, `[data-n]:not([data-n="${number}"])`)),
    ...TYPES.map(
      (type) =>
        `${plain(`body:has(#t-${type}:not(:checked)) span[data-statement][data-type=${type}]`)}body:has(#t-${type}:not(:checked)) li[data-statement][data-type=${type}]{display:none}`,
    ),
    ...[...kinds]
      .filter(([, types]) => types.length > 0)
      .map(([joined, types]) =>
        without(
          `body:not(:has(${types.map((type) => `#t-${type}:checked`).join()}))`,
          `[data-n][data-type="${joined}"]`,
        ),
      ),
  ];
}

const without = (when: string, which: string): string =>
  `${when} mark${which}{background:none;box-shadow:none}${when} mark${which}::after{content:none}${plain(`${when} mark${which}>span`)}${when} :is(.ref,.record>li)${which}{display:none}`;

/** Neither line nor sign. */
const plain = (which: string): string => `${which}{text-decoration:none}${which}::before{content:none}`;

function panelOf(voices: readonly Voice[], statements: readonly Statement[]): string {
  const most = Math.max(1, voices[0]?.words ?? 0);
  const counts = TYPES.map((type) => [type, statements.filter((s) => s.type === type).length] as const);
  return `<form class="panel" method="dialog" autocomplete="off" aria-label="Who speaks, and what to show">
<fieldset class="types">
<legend>What is said</legend>
${counts.map(([type, count]) => `<label><input type="checkbox" id="t-${type}" checked><span>${swatchOf(type)}${keyOf(type)} (${count}) <small>${TELLS[type]}</small></span></label>`).join('\n')}
</fieldset>
<fieldset>
<legend>Who speaks</legend>
<label><input type="radio" name="voice" id="v-all" checked><span>Everyone</span></label>
${voices.map((voice) => choiceOf(voice, most)).join('\n')}
</fieldset>
<button type="reset">Show all</button>
</form>`;
}

const swatchOf = (type: StatementType): string =>
  `<span class="bar swatch" aria-hidden="true"><i data-type="${htmlText(type)}"></i></span>`;

function choiceOf(voice: Voice, most: number): string {
  const { number, look, speaker } = voice;
  const about = speaker?.description ? ` <small><bdi>${htmlText(speaker.description)}</bdi></small>` : '';
  const name = `<b><i class="dot" aria-hidden="true"></i><bdi>${htmlText(speaker?.name ?? 'Not told who')}</bdi></b>`;
  return `<label${dataAttributes({ n: number, ...look })}><input type="radio" name="voice" id="v${number}"><span>${name}${about}<span class="bar" aria-hidden="true">${barOf(voice, most)}</span><small>${summaryOf(voice)}</small></span></label>`;
}

/** Widths in percent of the one who says most. */
function barOf({ byType }: Voice, most: number): string {
  return TYPES.filter((type) => byType[type].words > 0)
    .map(
      (type) =>
        `<i data-type="${type}" style="width:${Math.min(100, (100 * byType[type].words) / most).toFixed(1)}%"></i>`,
    )
    .join('');
}

function summaryOf({ attributions, words, byType }: Voice): string {
  const kinds = TYPES.filter((type) => byType[type].statements > 0).map((type) =>
    counted(byType[type].statements, type),
  );
  const said = `${attributions === 1 ? 'once' : `${attributions} times`}, ${counted(words, 'word')}`;
  return [said, ...(kinds.length === 0 ? [] : [kinds.join(', ')])].join(': ');
}

/** 1 claim, 2 claims; 2 other. */
const counted = (count: number, what: StatementType | 'word'): string =>
  `${count} ${count === 1 || what === 'other' ? what : `${what}s`}`;

function recordOf(entries: readonly Entry[], record: LookUp, empty: string): string {
  const items = [
    ...entries.map((entry) => ({ start: startOf(entry.attribution), html: itemOf(entry, record) })),
    ...record.statementsOf(null).map((statement) => ({
      start: startOf(statement),
      html: `<li data-n="article" data-type="${htmlText(statement.type)}"><p><b>The article itself</b></p><ul>${statementOf(statement, record)}</ul></li>`,
    })),
  ].sort((a, b) => a.start - b.start);
  if (items.length === 0) return `<p>${htmlText(empty)}</p>\n`;
  return `<section aria-labelledby="record">
<h2 id="record">Said on record</h2>
<ol class="record" role="list">
${items.map(({ html }) => html).join('\n')}
</ol>
</section>
`;
}

function itemOf(entry: Entry, record: LookUp): string {
  const { attribution, number, who, isContext } = entry;
  const { form, cue, confidence, content } = attribution;
  const how = [
    form,
    ...(cue === null ? [] : [`“${oneLine([cue])}”`]),
    `${Math.round(confidence * 100)} % sure`,
    ...contextWord(isContext),
  ];
  const head = `<a href="#q${number}" aria-label="${number}: go to the words in the article">${number}</a> <b><bdi>${htmlText(who)}</bdi></b> <small>${htmlText(how.join(', '))}</small>`;
  const statements = record.statementsOf(attribution.id).map((statement) => statementOf(statement, record));
  const words = statements.join('') || `<li><bdi>${htmlText(oneLine(content))}</bdi></li>`;
  return `<li id="r${number}"${dataOf(entry)}><p>${head}</p><ul role="list">${words}</ul></li>`;
}

function statementOf(statement: Statement, { detailsOf, isContext }: LookUp): string {
  const { id, type, confidence, content, evidence } = statement;
  const details = detailsOf(statement);
  const told = details.map(({ label, text }) => `<dt>${label}</dt><dd><bdi>${htmlText(text)}</bdi></dd>`).join('');
  const sure = `<small>${[`${Math.round(confidence * 100)} %`, ...contextWord(isContext(id))].join(', ')}</small>`;
  const reasons = evidence.map(({ reason }) => `<li><bdi>${htmlText(reason)}</bdi></li>`).join('');
  const why =
    reasons === '' ? '' : `<details class="why"><summary>why ${htmlText(type)}</summary><ul>${reasons}</ul></details>`;
  const key = `<span class="key" data-type="${htmlText(type)}">${htmlText(type)}</span>`;
  return `<li data-statement="${htmlText(id)}" data-type="${htmlText(type)}">${key} ${sure} <bdi>${htmlText(oneLine(content))}</bdi>${told === '' ? '' : `<dl>${told}</dl>`}${why}</li>`;
}

function footerOf({ meta, notes }: Extraction): string {
  const odd = notes.map((note) => `<li>${htmlText(noteTold(note))}</li>`);
  return `<footer>
${odd.length === 0 ? '' : `<p>What is odd about this text:</p>\n<ul>${odd.join('')}</ul>\n`}<p>Found by onrecord ${htmlText(meta.version)}, a program, which errs: check before you publish. A percentage says how sure it is.</p>
</footer>
`;
}
