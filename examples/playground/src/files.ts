import { toast } from './dom.ts';

/** Characters that are read of a file or a link. */
export const LONGEST = 5_000_000;

/** The text of a file that somebody opens or drops; null, with a message, where it holds none. */
export async function textOfFile(file: File): Promise<string | null> {
  if (file.size > 4 * LONGEST) return refused(`${file.name} is too long for a page; the command reads it.`);
  const text = await file.text();
  return text.includes('\0') ? refused(`${file.name} is no text.`) : text;
}

/** The text of a file of this site, whose address is told in a link. @throws where there is none. */
export async function textAt(path: string): Promise<string> {
  const address = new URL(path, location.href);
  if (address.origin !== location.origin) throw new Error('the file is on another site');
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return (await response.text()).slice(0, LONGEST);
}

/** Takes files that are dropped anywhere on the page. */
export function takeDrops(take: (file: File) => void): void {
  const has = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;
  const show = (isOver: boolean): void => {
    document.body.classList.toggle('dropping', isOver);
  };
  addEventListener('dragover', (event) => {
    if (!has(event)) return;
    event.preventDefault();
    show(true);
  });
  addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) show(false);
  });
  addEventListener('drop', (event) => {
    show(false);
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    take(file);
  });
}

function refused(message: string): null {
  toast(message);
  return null;
}
