import { type Extraction, extract, preload } from 'onrecord';

/** What the page asks. */
export interface Question {
  readonly id: number;
  readonly text: string;
  readonly narration: boolean;
  /** Whether statements are read in context: the first time, the reader is loaded. */
  readonly reads: boolean;
}
/** What the worker answers: first that it is ready, then a record for each question. */
export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'record'; readonly id: number; readonly record: Extraction; readonly milliseconds: number };

const answer = (message: Answer): void => self.postMessage(message);

self.addEventListener('message', async ({ data: { id, text, narration, reads } }: MessageEvent<Question>) => {
  const reader = reads ? (await import('onrecord/reader')).reader : undefined;
  const began = performance.now();
  const record = extract(text, { narration, reader });
  answer({ kind: 'record', id, record, milliseconds: performance.now() - began });
});

preload();
answer({ kind: 'ready' });
