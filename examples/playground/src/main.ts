import type { Span } from 'onrecord';
import { asShown, shownIn } from '../../../src/outputs/shown.ts';
import { type ArticleView, setMark, showArticle, showPlain } from './article-view.ts';
import { showDetails } from './details-view.ts';
import { byId, el, toast } from './dom.ts';
import { copy, openExport } from './export-dialog.ts';
import { takeDrops, textOfFile } from './files.ts';
import { EVERYTHING, type Filters, isFiltering, isShown, shownRecord } from './filters.ts';
import { highlight } from './highlights.ts';
import { countsOf, type Item, itemsOf, TYPES, type Voice, voicesOf } from './items.ts';
import { keepOffline } from './offline.ts';
import { type Read, startReader } from './reader.ts';
import { SAMPLES } from './samples.ts';
import { fromFragment } from './share.ts';
import { share } from './share-dialog.ts';
import { showSpeakers } from './speakers-view.ts';
import { startTheme } from './theme.ts';
import { SIGNS } from './type-signs.ts';

const textarea = byId<HTMLTextAreaElement>('text');
const narration = byId<HTMLInputElement>('narration');
const reads = byId<HTMLInputElement>('reads');
const article = byId('article');
const confidence = byId<HTMLInputElement>('confidence');

let read: Read | null = null;
let items: readonly Item[] = [];
let voices: readonly Voice[] = [];
let filters: Filters = EVERYTHING;
let selected: Item | null = null;
let view: ArticleView | null = null;
let building = new AbortController();
const busy = { reading: false, building: false };

const ask = startReader({
  ready: () => say('Ready.'),
  busy: (isBusy) => {
    showBusy({ reading: isBusy });
    if (isBusy) say(read === null ? 'Loading the language model (1.3 MB, once)…' : 'Reading…');
  },
  read: showRead,
  failed: (message) => say(`The article could not be read: ${message}. Reload the page to try again.`),
});

const say = (words: string): void => {
  byId('status').textContent = words;
};

/** The article is busy until every block and mark of the newest text stands there. */
function showBusy(change: Partial<typeof busy>): void {
  Object.assign(busy, change);
  article.ariaBusy = String(busy.reading || busy.building);
  byId('progress').hidden = !busy.reading;
}

/* ---- the text ---- */

function askAgain(): void {
  ask({ text: textarea.value, narration: narration.checked, reads: reads.checked });
}

function load(text: string, shown: Filters = EVERYTHING): void {
  textarea.value = text;
  textarea.scrollTop = 0;
  filters = shown;
  selected = null;
  // The words stand there at once, their marks when they are read.
  if (read === null) showPlain(article, text);
  askAgain();
}

async function loadFile(file: File | undefined): Promise<void> {
  const text = file && (await textOfFile(file));
  if (typeof text !== 'string') return;
  history.replaceState(null, '', location.pathname + location.search);
  load(text);
}

function typed(): void {
  // The link holds an older text now; a reload should not bring that back.
  if (location.hash !== '') history.replaceState(null, '', location.pathname + location.search);
  askAgain();
}

async function loadFragment(): Promise<boolean> {
  try {
    const shared = await fromFragment(location.hash);
    if (shared === null) return false;
    load(shared.text, shared.filters);
    return true;
  } catch {
    toast('This link is damaged or cut off, or its file isn’t there, so its article can’t be shown.');
    return false;
  }
}

/* ---- what was read ---- */

function showRead(now: Read): void {
  const before = selected;
  read = now;
  items = itemsOf(asShown(now.record));
  voices = voicesOf(now.record, items);
  const names = new Set(voices.map(({ id }) => id));
  filters = { ...filters, voices: filters.voices.filter((id) => names.has(id)) };
  building.abort();
  building = new AbortController();
  const { signal } = building;
  showBusy({ building: true });
  view = showArticle(article, now.text, now.record, items, voices, signal);
  const isEmpty = now.text.trim() === '';
  byId('empty').hidden = !isEmpty;
  article.hidden = isEmpty;
  summarise(now);
  showNotes(now);
  showFilters();
  // Marks that are built later get their state when they stand there.
  view.done.then(() => {
    if (signal.aborted) return;
    applyFilters();
    showBusy({ building: false });
  });
  applyFilters();
  select(before === null ? null : (items.find((item) => isSame(item, before)) ?? null));
}

const isSame = (a: Item, b: Item): boolean => a.content[0]?.text === b.content[0]?.text && a.id[0] === b.id[0];

function summarise({ record, milliseconds }: Read): void {
  const counts = countsOf(items);
  const quotes = record.attributions.length;
  const whole =
    quotes === 0 ? 'Nobody is quoted.' : `${count(quotes, 'quote')} by ${count(record.speakers.length, 'speaker')}`;
  const forms = (['direct', 'mixed', 'indirect'] as const).map(
    (form) => `${record.attributions.filter((one) => one.form === form).length} ${form}`,
  );
  const kinds = TYPES.map((type) => (type === 'other' ? `${counts.other} other` : count(counts[type], type))).join(
    ', ',
  );
  const place = byId('summary');
  // Told again only where it changed: screen readers would read it out at each keystroke.
  if (!place.textContent?.startsWith(whole) || !place.textContent.endsWith(kinds))
    place.replaceChildren(
      el('strong', {}, whole),
      ...(quotes === 0 ? [] : [` (${forms.join(', ')})`]),
      el('span', { id: 'kinds' }, kinds),
    );
  say(`Read in ${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms`);
}

const count = (n: number, word: string): string => `${n.toLocaleString('en')} ${word}${n === 1 ? '' : 's'}`;

function showNotes({ record, text }: Read): void {
  const place = byId('notes');
  place.hidden = record.notes.length === 0 || text.trim() === '';
  place.replaceChildren(...record.notes.slice(0, 3).map(({ message }) => el('li', {}, message)));
}

/* ---- filters ---- */

function showFilters(): void {
  const counts = countsOf(items);
  byId('types').replaceChildren(
    ...TYPES.map((type) => {
      const box = el('input', { type: 'checkbox', value: type, checked: filters.types.includes(type) });
      return el(
        'label',
        { class: 'chip' },
        box,
        el(
          'span',
          {},
          el('span', { class: `type type-${type} is-first` }, SIGNS[type].plural),
          ' ',
          el('small', {}, SIGNS[type].tells),
        ),
        el('span', { class: 'chip-count' }, String(counts[type])),
      );
    }),
  );
  confidence.value = String(100 * filters.minConfidence);
  showSpeakers(byId('speakers'), voices, filters.voices);
}

function setFilters(change: Partial<Filters>): void {
  filters = { ...filters, ...change };
  applyFilters();
}

function applyFilters(): void {
  let shown = 0;
  for (const item of items) {
    const isOn = isShown(item, filters);
    if (isOn) shown += 1;
    for (const mark of view?.marksOf(item) ?? []) setMark(mark, isOn, item === selected);
  }
  for (const button of byId('speakers').querySelectorAll<HTMLElement>('.speaker'))
    button.setAttribute('aria-pressed', String(filters.voices.includes(button.dataset.voice ?? '')));
  byId('confidence-value').textContent = `${Math.round(100 * filters.minConfidence)} %`;
  byId('shown').textContent = items.length === 0 ? '' : `${shown} of ${items.length} shown`;
  byId('reset').hidden = !isFiltering(filters);
  if (selected !== null && !isShown(selected, filters)) select(null);
}

/* ---- lighting up ---- */

function light(voice: string | null): void {
  article.classList.toggle('has-lit', voice !== null);
  for (const item of items)
    for (const mark of view?.marksOf(item) ?? []) mark.classList.toggle('lit', item.voice === voice);
  for (const button of byId('speakers').querySelectorAll<HTMLElement>('.speaker'))
    button.classList.toggle('lit', button.dataset.voice === voice);
  const mentions = voices.find(({ id }) => id === voice)?.speaker?.mentions ?? [];
  highlight('mention', view, mentions);
}

/* ---- one quote ---- */

function select(item: Item | null): void {
  const details = byId('details');
  selected = item;
  details.hidden = item === null;
  document.body.classList.toggle('has-details', item !== null);
  for (const one of items)
    for (const mark of view?.marksOf(one) ?? []) if (mark.role === 'button') mark.ariaPressed = String(one === item);
  highlight('source', view, [item?.attribution?.source ?? null]);
  highlight('cue', view, [item?.attribution?.cue ?? null]);
  highlight('evidence', view, item?.statements.flatMap(({ evidence }) => evidence.map(({ span }) => span)) ?? []);
  if (item === null || read === null) return;
  const shown = items.filter((one) => isShown(one, filters));
  const voice = voices.find(({ id }) => id === item.voice);
  if (voice === undefined) return;
  const position = { index: shown.indexOf(item), of: shown.length };
  const { text, record } = read;
  const wordsOf = ({ start, end }: Span): string => shownIn(record.notes)(text.slice(start, end));
  showDetails(details, item, voice, wordsOf, position, { close: closeDetails, step, copy });
  view?.marksOf(item)[0]?.scrollIntoView({ block: 'nearest' });
}

function closeDetails(): void {
  const mark = selected === null ? undefined : view?.marksOf(selected)[0];
  select(null);
  mark?.focus();
}

function step(by: -1 | 1): void {
  const shown = items.filter((item) => isShown(item, filters));
  const next = shown[(selected === null ? -1 : shown.indexOf(selected)) + by];
  if (next === undefined) return;
  select(next);
  const again = byId('details').querySelector<HTMLElement>(
    `[aria-label="${by < 0 ? 'Previous' : 'Next'} quote"]:not([disabled])`,
  );
  (again ?? byId('details-title')).focus();
}

const itemOf = (target: EventTarget | null): Item | null => {
  const mark = target instanceof Element ? target.closest<HTMLElement>('.mark:not(.off)') : null;
  return items.find(({ id }) => id === mark?.dataset.item) ?? null;
};

/* ---- wiring ---- */

article.addEventListener('click', ({ target }) => {
  const item = itemOf(target);
  // Words that are being selected to be copied are no click.
  if (item !== null && getSelection()?.isCollapsed !== false) select(item === selected ? null : item);
});
article.addEventListener('keydown', (event) => {
  const item = itemOf(event.target);
  if (item === null) return;
  const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (event.key === 'Enter' || event.key === ' ') {
    select(item);
    byId('details-title').focus();
  } else if (by !== undefined) {
    const shown = items.filter((one) => isShown(one, filters));
    const next = shown[shown.indexOf(item) + by];
    if (next !== undefined) view?.marksOf(next)[0]?.focus();
  } else return;
  event.preventDefault();
});
for (const [over, out] of [
  ['pointerover', 'pointerout'],
  ['focusin', 'focusout'],
] as const)
  for (const place of [article, byId('speakers')]) {
    place.addEventListener(over, ({ target }) => {
      const voice = target instanceof Element ? target.closest<HTMLElement>('[data-voice]:not(.off)') : null;
      light(voice?.dataset.voice ?? null);
    });
    place.addEventListener(out, () => light(null));
  }
byId('speakers').addEventListener('click', ({ target }) => {
  const voice = target instanceof Element ? target.closest<HTMLElement>('.speaker')?.dataset.voice : undefined;
  if (voice === undefined) return;
  const { voices: chosen } = filters;
  setFilters({ voices: chosen.includes(voice) ? chosen.filter((id) => id !== voice) : [...chosen, voice] });
});
byId('types').addEventListener('change', () => {
  const boxes = byId('types').querySelectorAll<HTMLInputElement>('input:checked');
  setFilters({ types: TYPES.filter((type) => [...boxes].some(({ value }) => value === type)) });
});
confidence.addEventListener('input', () => setFilters({ minConfidence: Number(confidence.value) / 100 }));
byId('reset').addEventListener('click', () => {
  filters = EVERYTHING;
  showFilters();
  applyFilters();
  byId('types').querySelector('input')?.focus();
});
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && selected !== null && document.querySelector('dialog[open]') === null) closeDetails();
});

textarea.addEventListener('input', typed);
for (const choice of [narration, reads]) choice.addEventListener('change', askAgain);
byId('clear').addEventListener('click', () => {
  textarea.value = '';
  typed();
  textarea.focus();
});
const samples = byId<HTMLSelectElement>('samples');
samples.append(...SAMPLES.map(({ name }, i) => el('option', { value: i }, name)));
samples.addEventListener('change', () => {
  const sample = SAMPLES[Number(samples.value)];
  if (samples.value !== '' && sample !== undefined) load(sample.text);
  samples.value = '';
});
const file = byId<HTMLInputElement>('file');
byId('open').addEventListener('click', () => file.click());
file.addEventListener('change', () => {
  loadFile(file.files?.[0]);
  file.value = '';
});
takeDrops(loadFile);
byId('try').addEventListener('click', () => load(SAMPLES[0]?.text ?? ''));
byId('toggle-editor').addEventListener('click', ({ currentTarget }) => {
  const isHidden = byId('desk').classList.toggle('no-editor');
  const button = currentTarget as HTMLElement;
  button.setAttribute('aria-expanded', String(!isHidden));
  button.textContent = isHidden ? 'Show text' : 'Hide text';
});
byId('export').addEventListener('click', () => {
  if (read === null || read.text.trim() === '') toast('There is no record to export yet.');
  else openExport(shownRecord(read.record, items, filters), read.text, isFiltering(filters));
});
byId('share').addEventListener('click', () => share({ text: textarea.value, filters }));
addEventListener('hashchange', () => loadFragment());

startTheme();
// On a phone the article comes before the lists.
if (matchMedia('(max-width: 60rem)').matches)
  for (const id of ['filters-panel', 'speakers-panel']) byId(id).removeAttribute('open');
if (!(await loadFragment())) load(SAMPLES[0]?.text ?? '');
await keepOffline();
