import { el } from './dom.ts';
import { type Item, TYPES, type Voice } from './items.ts';
import { SIGNS } from './type-signs.ts';

/** The list of those who speak: a button each that filters, with a bar of what they do. */
export function showSpeakers(place: HTMLElement, voices: readonly Voice[], chosen: readonly string[]): void {
  const most = Math.max(1, ...voices.map(({ items }) => items.length));
  place.replaceChildren(...voices.map((voice) => el('li', {}, speakerButton(voice, chosen.includes(voice.id), most))));
}

function speakerButton(voice: Voice, isChosen: boolean, most: number): HTMLElement {
  const button = el(
    'button',
    { type: 'button', class: 'speaker', 'data-voice': voice.id, 'aria-pressed': String(isChosen) },
    face(voice),
    el(
      'span',
      { class: 'speaker-words' },
      el('span', { class: 'speaker-name' }, voice.name),
      el('span', { class: 'speaker-about' }, aboutOf(voice)),
    ),
    el(
      'span',
      { class: 'speaker-count' },
      String(voice.items.length),
      el('span', { class: 'unseen' }, ` ${said(voice.items)}`),
    ),
    barOf(voice, most),
  );
  return button;
}

/** A disc in the voice's colour with the letters of its name. */
export function face({ name, hue, pattern, speaker }: Voice): HTMLElement {
  const disc = el(
    'span',
    { class: hue === null ? 'face plain' : 'face', 'data-pattern': pattern ?? false, 'aria-hidden': 'true' },
    speaker === null ? '–' : initialsOf(name),
  );
  if (hue !== null) disc.style.setProperty('--hue', String(hue));
  return disc;
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '');
  return letters.join('').toUpperCase() || '?';
}

/** “chief executive”, or what kind of speaker it is. */
export function aboutOf({ id, speaker }: Voice): string {
  if (speaker !== null) return speaker.description ?? KINDS[speaker.kind];
  return id === 'narration' ? 'nobody is credited' : 'the article doesn’t say who';
}

const KINDS = {
  person: 'person',
  organization: 'organization',
  group: 'group',
  document: 'document',
  unnamed: 'not named',
};

function barOf({ counts, items }: Voice, most: number): HTMLElement {
  const all = TYPES.reduce((sum, type) => sum + counts[type], 0);
  const parts = TYPES.filter((type) => counts[type] > 0).map((type) => {
    const part = el('span', { class: `bar-part bar-${type}` });
    part.style.setProperty('flex-grow', String(counts[type]));
    return part;
  });
  const bar = el('span', { class: 'speaker-bar', 'aria-hidden': 'true' }, ...parts);
  bar.style.setProperty('inline-size', `${Math.max(8, (100 * items.length) / most)}%`);
  const words = TYPES.filter((type) => counts[type] > 0).map((type) => `${counts[type]} ${SIGNS[type].plural}`);
  return el(
    'span',
    { class: 'speaker-bar-row', title: words.join(', ') },
    bar,
    el('span', { class: 'unseen' }, all > 0 ? ` ${words.join(', ')}` : ''),
  );
}

const said = (items: readonly Item[]): string => (items.length === 1 ? 'quote' : 'quotes');
