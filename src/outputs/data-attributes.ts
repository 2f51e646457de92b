import { htmlText } from './html-text.ts';

/** Data attributes of an element, a blank before each; one without a value is left out. */
export const dataAttributes = (data: Readonly<Record<string, string | number | boolean | undefined>>): string =>
  Object.entries(data)
    .map(([name, value]) => (value === undefined ? '' : ` data-${name}="${htmlText(String(value))}"`))
    .join('');
