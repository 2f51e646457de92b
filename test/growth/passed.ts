// biome-ignore lint/suspicious/noExplicitAny: methods of built-in objects, whatever they are called with.
type Any = any;
/** What one call of a method passes over: units of text, or elements of a list. */
type Cost = (self: Any, args: readonly Any[], result: Any) => number;

const untouched = { text: String.prototype.indexOf, list: Array.prototype.indexOf };
const indexOf = (self: Any, args: readonly Any[]): number =>
  Reflect.apply(typeof self === 'string' ? untouched.text : untouched.list, self, args);

const one: Cost = () => 1;
const whole: Cost = (self) => self.length;
const given: Cost = (_, [list]) => list.length;
const made: Cost = (_, __, result) => result.length;
const filled: Cost = (self, [, from = 0, to = self.length]) => to - from;
const forward: Cost = (self, [, from = 0], at) => 1 + (at === -1 ? self.length : at) - from;
const backward: Cost = (self, [, from = self.length], at) => 1 + Math.min(from, self.length) - at;
const asked: Cost = (self, args) => forward(self, args, indexOf(self, args));
const trimmed: Cost = (self, _, result) => 1 + self.length - result.length;

const ofLists = {
  ...{ slice: made, fill: filled, reverse: whole, sort: whole, join: whole },
  ...{ indexOf: forward, lastIndexOf: backward, includes: asked },
};
const ofArrays = {
  concat: made,
  flat: made,
  shift: whole,
  unshift: whole,
  splice: whole,
  toReversed: made,
  toSorted: made,
};
const ofTexts = {
  ...{ indexOf: forward, lastIndexOf: backward, includes: asked, split: whole, replaceAll: whole, normalize: whole },
  ...{ toLowerCase: whole, toUpperCase: whole, repeat: made, trim: trimmed, trimStart: trimmed, trimEnd: trimmed },
};
const iterators = [[], '', new Set(), new Map()].map((all) => Object.getPrototypeOf(all[Symbol.iterator]()));

let count = 0;
/** How many units and elements the engine's own methods have passed over so far. */
export const passed = (): number => count;

countIn(Array.prototype, { ...ofLists, ...ofArrays });
countIn(Object.getPrototypeOf(Uint8Array.prototype), { ...ofLists, set: given });
countIn(String.prototype, ofTexts);
for (const iterator of iterators) countIn(iterator, { next: one });

// Whatever looks for a regular expression calls this one: `test`, `replace`, `matchAll` and others.
const { exec } = RegExp.prototype;
RegExp.prototype.exec = function (text) {
  const from = this.global || this.sticky ? this.lastIndex : 0;
  const match = exec.call(this, text);
  // A sticky one looks at one place alone, another goes on to where it matches or to the end.
  const skipped = this.sticky ? 0 : (match?.index ?? text.length) - from;
  count += 1 + skipped + (match?.[0].length ?? 0);
  return match;
};

function countIn(prototype: Any, costs: Readonly<Record<string, Cost>>): void {
  for (const [name, cost] of Object.entries(costs)) {
    const method = prototype[name];
    prototype[name] = function (this: Any, ...args: Any[]) {
      const result = Reflect.apply(method, this, args);
      count += Math.max(0, cost(this, args, result));
      return result;
    };
  }
}
