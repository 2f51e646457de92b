import type { Answer, Question } from './worker.ts';

export interface Reading {
  readonly text: string;
  readonly narration: boolean;
  /** Whether statements are read in context. */
  readonly reads: boolean;
}
export type Read = Extract<Answer, { kind: 'record' }> & Reading;

export interface Listeners {
  readonly ready: () => void;
  /** A text waits to be read, or no longer. */
  readonly busy: (isBusy: boolean) => void;
  readonly read: (read: Read) => void;
  readonly failed: (message: string) => void;
}

/** Milliseconds without a keystroke before the text is read. */
const PAUSE = 150;

/**
 * Reads texts in a worker, so that the page never waits. Of texts that come while it reads only the newest is kept, and
 * an answer to an older text is dropped.
 */
export function startReader(listeners: Listeners): (reading: Reading) => void {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  let asked = 0;
  let inWork: (Question & Reading) | null = null;
  let waiting: (Question & Reading) | null = null;
  let timer = 0;

  const sendWaiting = (): void => {
    if (inWork !== null || waiting === null) return;
    inWork = waiting;
    waiting = null;
    worker.postMessage(inWork);
  };

  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if (data.kind === 'ready') {
      listeners.ready();
      return;
    }
    const question = inWork;
    inWork = null;
    if (question !== null && data.id === asked) {
      listeners.busy(false);
      listeners.read({ ...data, text: question.text, narration: question.narration, reads: question.reads });
    }
    sendWaiting();
  });
  worker.addEventListener('error', ({ message }) => listeners.failed(message || 'the worker could not be loaded'));

  return (reading) => {
    asked += 1;
    waiting = { id: asked, ...reading };
    listeners.busy(true);
    clearTimeout(timer);
    // Nobody typed the first text: it is read as soon as the worker can.
    timer = window.setTimeout(sendWaiting, asked === 1 ? 0 : PAUSE);
  };
}
