import { expect, it } from 'vitest';
import { extract } from '../src/index.ts';

const WHOLE = `# Lund to Close Ferry, Says Ann Lee

By Bo Cho, Harbour Desk

PORT LORNE (AP) — “We will close it,” said Sen. Ann Lee, R-Ky., on Monday. Rep. Eva Ode (D-S.C.) told NBC’s “Harbour Hour” that Lund Jr.’s plan was “a folly”. Gov. Jan King III, the Kentucky Republican and others, as well as the 9th Circuit and 40 per cent of residents, left.

It is over! — Ann Lee (@annlee) May 3, 2026

More:Ferries in pictures

According to a Borealis poll earlier this month, the top Democrat on the panel, Bo Lund of Ohio, lied. Mr. Lund, Mr. Cho and others—two of them—denied it: “No.” (Reporting by Bo Cho; editing by Ann Lee)`;

it('an article that is cut off anywhere is read as far as it goes', () => {
  for (let end = 0; end <= WHOLE.length; end++) {
    const text = WHOLE.slice(0, end);
    for (const { content } of extract(text).attributions)
      for (const span of content) expect(text.slice(span.start, span.end)).toBe(span.text);
  }
});
