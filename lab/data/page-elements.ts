// What a browser does with elements, as far as the text of a page depends on it.

const names = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Elements that begin and end a line. */
export const BLOCKS: ReadonlySet<string> = names(`
  address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody
  tfoot thead tr ul`);

/** Elements whose text isn't shown, or isn't selected with the page's. */
export const NO_TEXT: ReadonlySet<string> = names(`
  applet audio canvas datalist embed frameset head iframe input map math meter noembed noframes noscript object
  optgroup option param progress rp script select style svg template textarea title video`);

/** Names of classes that hide in the style sheets of many sites. Text for screen readers only is not hidden: it is copied with the page. */
export const HIDDEN_CLASSES: ReadonlySet<string> = names(`
  hidden hide d-none is-hidden u-hidden displaynone display-none no-display nodisplay dn hidden-print-only print-only
  js-hidden ng-hide ui-helper-hidden x-hidden uk-hidden invisible element-hidden visible-print-block`);
