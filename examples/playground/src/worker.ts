import { type Extraction, extract, preload } from 'onrecord';

/** What the page asks. */
export interface Question {
  readonly id: number;
  readonly text: string;
  readonly narration: boolean;
}
/** What the worker answers: first that it is ready, then a record for each question. */
export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'record'; readonly id: number; readonly record: Extraction; readonly milliseconds: number };

const answer = (message: Answer): void => self.postMessage(message);

self.addEventListener('message', ({ data: { id, text, narration } }: MessageEvent<Question>) => {
  const began = performance.now();
  const record = extract(text, { narration });
  answer({ kind: 'record', id, record, milliseconds: performance.now() - began });
});

preload();
answer({ kind: 'ready' });
