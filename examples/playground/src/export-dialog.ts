import type { Extraction } from 'onrecord';
import { byId, el, toast } from './dom.ts';
import { FORMATS, type Format } from './exports.ts';
import { rendered } from './preview.ts';

/** Characters of a file that the preview shows. */
const PREVIEW = 4000;

/** Lets the reader choose a format, look at it, and copy or save it. */
export function openExport(record: Extraction, text: string, isPart: boolean): void {
  const dialog = byId<HTMLDialogElement>('export-dialog');
  const source = el('pre', { tabindex: 0, role: 'region', 'aria-label': 'Preview' });
  const preview = el('div', { class: 'preview', tabindex: 0, role: 'region', 'aria-label': 'Preview' });
  const asWritten = el('input', { type: 'checkbox', id: 'as-written' });
  const size = el('span', { class: 'hint' });
  let file = '';
  let chosen = FORMATS[0] as Format;
  const choose = (format: Format): void => {
    chosen = format;
    file = format.write(record, text);
    source.textContent = file.length > PREVIEW ? `${file.slice(0, PREVIEW)}\n…` : file;
    preview.replaceChildren();
    const seen = asWritten.checked ? null : rendered(format.id, file);
    if (seen !== null) preview.append(seen);
    preview.hidden = seen === null;
    source.hidden = seen !== null;
    size.textContent = `${format.file}, ${sizeOf(file)}`;
  };
  dialog.replaceChildren(
    el(
      'div',
      { class: 'dialog-head' },
      el('h2', { id: 'export-title' }, 'Export the record'),
      action('✕', 'icon', () => dialog.close(), 'Close'),
    ),
    el(
      'p',
      { class: 'hint' },
      isPart
        ? `What the filters show: ${record.attributions.filter(({ id }) => !record.context?.includes(id)).length} quotes.`
        : `All ${record.attributions.length} quotes.`,
    ),
    el(
      'div',
      { class: 'export-body' },
      el(
        'fieldset',
        { class: 'formats' },
        el('legend', { class: 'unseen' }, 'Format'),
        ...FORMATS.map((f, i) => option(f, i === 0, choose)),
      ),
      el('div', { class: 'preview-place' }, preview, source),
    ),
    el(
      'div',
      { class: 'dialog-foot' },
      size,
      el('label', { class: 'check' }, asWritten, 'As written'),
      action('Copy', '', () => copy(file)),
      action('Download', 'primary', () => save(file, chosen)),
    ),
  );
  asWritten.addEventListener('change', () => choose(chosen));
  choose(chosen);
  dialog.showModal();
}

function option(format: Format, isChosen: boolean, choose: (format: Format) => void): HTMLElement {
  const input = el('input', { type: 'radio', name: 'format', value: format.id, checked: isChosen });
  input.addEventListener('change', () => choose(format));
  return el(
    'label',
    { class: 'format' },
    input,
    el('span', {}, el('b', {}, format.name), el('small', {}, format.about)),
  );
}

function action(words: string, kind: string, act: () => void, label = words): HTMLElement {
  const button = el('button', { type: 'button', class: kind, 'aria-label': label }, words);
  button.addEventListener('click', act);
  return button;
}

/** To the clipboard; where the browser doesn't allow it, that is said. */
export async function copy(words: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(words);
    toast('Copied.');
  } catch {
    toast('This browser does not let the page copy. Download it instead.');
  }
}

function save(file: string, { file: name, mime }: Format): void {
  const address = URL.createObjectURL(new Blob([file], { type: `${mime};charset=utf-8` }));
  el('a', { href: address, download: name }).click();
  // The download has begun by then; the browser keeps the blob until it is done.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  toast(`Saved ${name}.`);
}

const sizeOf = (file: string): string => `${(new Blob([file]).size / 1000).toFixed(1)} kB`;
