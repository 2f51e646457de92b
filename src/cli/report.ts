import { visible } from '../outputs/visible.ts';
import { type Progress, progressLine } from './progress.ts';

/** What stands on standard error: complaints, and a progress bar below them. */
export interface Report {
  /** In one line; names of files, ids and JSON in it can't steer the terminal. */
  readonly complain: (problem: string) => void;
  readonly progress: (progress: Progress) => void;
  /** Takes the bar away. */
  readonly end: () => void;
}

interface Terminal {
  write(text: string): unknown;
  readonly columns?: number;
}

const CLEAR = '\r\x1b[K';
/** Milliseconds between two bars. */
const PAUSE = 100;

/** `showsBar` only where standard error is a terminal that nothing else is written to. */
export function reportTo(terminal: Terminal, showsBar: boolean, now: () => number = Date.now): Report {
  let shown = '';
  let last = Number.NEGATIVE_INFINITY;
  const end = (): void => {
    if (shown !== '') terminal.write(CLEAR);
    shown = '';
  };
  return {
    complain: (problem) => {
      const bar = shown;
      end();
      terminal.write(`onrecord: ${visible(problem)}\n${bar}`);
      shown = bar;
    },
    progress: (progress) => {
      if (!showsBar || now() - last < PAUSE) return;
      last = now();
      shown = progressLine(progress, terminal.columns || 80);
      terminal.write(CLEAR + shown);
    },
    end,
  };
}
