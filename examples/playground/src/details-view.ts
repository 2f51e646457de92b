import type { Span, Statement } from 'onrecord';
import { el } from './dom.ts';
import type { Item, Voice } from './items.ts';
import { aboutOf, face } from './speakers-view.ts';
import { SIGNS } from './type-signs.ts';

export interface DetailsActions {
  readonly close: () => void;
  /** −1: the item before, +1: the one after. */
  readonly step: (by: -1 | 1) => void;
  readonly copy: (words: string) => void;
}

const FORMS = {
  direct: 'Direct: all in quote marks',
  mixed: 'Mixed: partly in quote marks',
  indirect: 'Indirect: in the article’s words',
};
const MANNERS = { speech: 'Speech', attitude: 'Attitude: thinks, wants, feels' };

/** Everything that the record holds of one item: who, source, cue, confidence, and each statement with its evidence. */
export function showDetails(
  place: HTMLElement,
  item: Item,
  voice: Voice,
  wordsOf: (span: Span) => string,
  position: { readonly index: number; readonly of: number },
  actions: DetailsActions,
): void {
  const words = item.content.map((span) => span.text.replaceAll(/\s+/g, ' ')).join(' … ');
  const head = el(
    'header',
    { class: 'details-head' },
    face(voice),
    el(
      'div',
      { class: 'speaker-words' },
      el('h2', { id: 'details-title', tabindex: -1 }, voice.name + item.via),
      el('p', { class: 'speaker-about' }, aboutOf(voice)),
    ),
    button('Close details', '✕', actions.close, 'icon'),
  );
  const quote = el('blockquote', { class: 'details-quote' }, words);
  if (voice.hue !== null) quote.style.setProperty('--hue', String(voice.hue));
  place.replaceChildren(
    head,
    quote,
    attributionFacts(item),
    ...item.statements.map((statement) => statementCard(statement, wordsOf, item.statements.length > 1)),
    el(
      'footer',
      { class: 'details-foot' },
      button('Previous quote', '← Previous', () => actions.step(-1), 'quiet', position.index === 0),
      el('span', { class: 'position' }, `${position.index + 1} of ${position.of}`),
      button('Next quote', 'Next →', () => actions.step(1), 'quiet', position.index === position.of - 1),
      button('Copy quote with its speaker', 'Copy', () => actions.copy(`${words} (${voice.name}${item.via})`), 'quiet'),
    ),
  );
}

function attributionFacts({ attribution }: Item): HTMLElement {
  if (attribution === null) return el('p', { class: 'hint' }, 'The article says this in its own voice.');
  const { source, cue, form, manner, addressee, confidence } = attribution;
  return el(
    'dl',
    { class: 'facts' },
    ...fact('Source', source === null ? none('not in the text') : el('span', { class: 'is-source' }, source.text)),
    ...fact(
      'Cue',
      cue === null
        ? none('none here')
        : el('span', {}, el('span', { class: 'is-cue' }, cue.text), cue.lemma === cue.text ? '' : ` (${cue.lemma})`),
    ),
    ...(addressee === null ? [] : fact('Told to', addressee.text)),
    ...fact('Form', `${FORMS[form]}. ${manner === 'attitude' ? MANNERS[manner] : MANNERS.speech}.`),
    ...fact('Confidence', meter(confidence)),
  );
}

function statementCard(
  { type, confidence, evidence, content }: Statement,
  wordsOf: (span: Span) => string,
  withWords: boolean,
): HTMLElement {
  return el(
    'div',
    { class: `statement-card card-${type}` },
    el(
      'h3',
      {},
      ...(SIGNS[type].sign === ''
        ? []
        : [el('span', { class: `sign sign-${type}`, 'aria-hidden': 'true' }, SIGNS[type].sign), ' ']),
      el('span', { class: `type type-${type}` }, `${type[0]?.toUpperCase()}${type.slice(1)}`),
      ' ',
      el('small', {}, SIGNS[type].tells),
    ),
    withWords ? el('p', { class: 'statement-words' }, content.map((span) => span.text).join(' … ')) : '',
    meter(confidence),
    evidence.length === 0
      ? ''
      : el(
          'details',
          { class: 'why' },
          el('summary', {}, `Why ${type}?`),
          el('ul', { class: 'evidence' }, ...evidence.map((one) => el('li', {}, ...evidenceWords(one, wordsOf)))),
        ),
  );
}

/** “negation: not”: the words that showed it are set apart, and not told twice where the reason ends with them. */
function evidenceWords(
  { reason, span }: Statement['evidence'][number],
  wordsOf: (span: Span) => string,
): (Node | string)[] {
  if (span === null) return [reason];
  const words = wordsOf(span);
  const why = reason.endsWith(`: ${words}`) ? reason.slice(0, -words.length - 2) : reason;
  return [`${why}: `, el('q', {}, words)];
}

function meter(confidence: number): HTMLElement {
  const percent = Math.round(100 * confidence);
  const bar = el('span', { class: 'meter-bar', 'aria-hidden': 'true' }, el('span', {}));
  bar.style.setProperty('--part', `${percent}%`);
  return el('span', { class: 'meter' }, bar, `${percent} % sure`);
}

const fact = (name: string, value: Node | string): Node[] => [el('dt', {}, name), el('dd', {}, value)];
const none = (words: string): Node => el('em', {}, words);

function button(label: string, words: string, action: () => void, kind: string, isDisabled = false): HTMLElement {
  const element = el('button', { type: 'button', class: kind, 'aria-label': label, disabled: isDisabled }, words);
  element.addEventListener('click', action);
  return element;
}
