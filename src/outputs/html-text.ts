const ENTITIES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  ['\0', '\uFFFD'],
]);

/** Text for an element or a quoted attribute; U+0000, which HTML forbids, becomes U+FFFD. */
export function htmlText(text: string): string {
  return text.replaceAll(/[&<>"'\0]/g, (character) => ENTITIES.get(character) ?? character);
}
