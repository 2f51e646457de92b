import { byId, el, toast } from './dom.ts';
import { type Shared, toFragment } from './share.ts';

/** Characters of an address that every browser and most chats carry whole. */
const CARRIED = 8000;

/** Puts the article into the page's address and copies that; where copying isn't allowed, shows it to be copied by hand. */
export async function share(shared: Shared): Promise<void> {
  const address = new URL(location.href);
  address.hash = await toFragment(shared);
  history.replaceState(null, '', address);
  const isLong = address.href.length > CARRIED;
  const length = `${address.href.length.toLocaleString('en')} characters`;
  try {
    await navigator.clipboard.writeText(address.href);
    toast(
      isLong
        ? `Link copied. It has ${length}; some apps cut links of that length.`
        : 'Link copied. The article travels inside it.',
    );
  } catch {
    show(address.href, length);
  }
}

function show(address: string, length: string): void {
  const dialog = byId<HTMLDialogElement>('share-dialog');
  const field = el('textarea', { id: 'share-link', readonly: true, rows: 5 });
  field.value = address;
  const close = el('button', { type: 'button', class: 'primary' }, 'Done');
  close.addEventListener('click', () => dialog.close());
  dialog.replaceChildren(
    el('div', { class: 'dialog-head' }, el('h2', { id: 'share-title' }, 'Share this record')),
    el('label', { for: 'share-link' }, `The article travels inside this link (${length}):`),
    field,
    el('div', { class: 'dialog-foot' }, close),
  );
  dialog.showModal();
  field.select();
}
