/**
 * Colours for light and dark at once: so many percent of an OKLCH colour, the rest what the page's `color-scheme` makes of `Canvas` and `CanvasText`. Not `light-dark()`, which Vite's minifier takes
 * apart so that it works only on pages that declare a `color-scheme`.
 */
const mixed = (percent: number, oklch: string, rest: string): string =>
  `color-mix(in oklab,oklch(${oklch}) ${percent}%,${rest})`;

/** A ground to write on: pale where the page is light, deep where it is dark. */
export const ground = (percent: number, oklch: string): string => mixed(percent, oklch, 'Canvas');

/** Something that stands out: deep where the page is light, pale where it is dark. */
export const ink = (percent: number, oklch: string): string => mixed(percent, oklch, 'CanvasText');
