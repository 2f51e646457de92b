import ferry from '../../ferry.txt?raw';
import page from './samples/page.txt?raw';
import tram from './samples/tram.txt?raw';

/** Articles to begin with, all invented for this project. */
export const SAMPLES: readonly { readonly name: string; readonly text: string }[] = [
  { name: 'The ferry that stayed in dock', text: ferry },
  { name: 'Free trams (straight quote marks)', text: tram },
  { name: 'A whole page, pasted (single quote marks)', text: page },
];
