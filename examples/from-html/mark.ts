import { extract } from 'onrecord';
import { type Article, articleOf, type Piece } from './article.ts';

/** The page's article with each thing that somebody said in a `<mark>` that names its speaker, or null where the page holds no article. */
export function markedArticle(html: string): string | null {
  const article = articleOf(html);
  if (!article) return null;
  // What stands inside the content of another would be a mark within a mark.
  const { attributions, speakers } = extract(article.text, { nested: false });
  const marks = attributions.flatMap(({ content, speaker }) => {
    const name = speakers.find(({ id }) => id === speaker)?.name ?? '';
    return content.flatMap((span) => article.piecesOf(span).map((piece) => ({ ...piece, name })));
  });
  // From the end, so that a mark moves no offset that is still needed.
  for (const { name, ...piece } of marks.reverse()) wrap(article, piece, name);
  return article.root.innerHTML;
}

function wrap({ root }: Article, { node, start, end }: Piece, name: string): void {
  const mark = root.ownerDocument.createElement('mark');
  mark.setAttribute('data-speaker', name);
  const said = node.splitText(start);
  said.splitText(end - start);
  said.replaceWith(mark);
  mark.append(said);
}
