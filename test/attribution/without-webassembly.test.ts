import { readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { attributeByModel } from '../../src/attribution/attribute.ts';
import { kernelOf } from '../../src/model/kernel.ts';
import { attributionWeights } from '../../src/weights/en/attribution.ts';
import { documentIn } from './document.ts';

afterEach(() => vi.unstubAllGlobals());

let asked = 0;
const refused = class {
  constructor() {
    asked++;
    throw new TypeError("call to WebAssembly.Module() blocked by CSP because 'unsafe-eval' is not allowed");
  }
};

it.each([
  ['an engine has no WebAssembly', undefined, 0],
  ['a page allows none', { Memory: WebAssembly.Memory, Module: refused }, 2],
])('where %s, attributions are the same', (_, standIn, times) => {
  const doc = documentIn(readFileSync('examples/ferry.txt', 'utf8'));
  const usual = attributeByModel(doc, attributionWeights);
  expect(usual.length).toBeGreaterThan(5);
  vi.stubGlobal('WebAssembly', standIn);
  expect(kernelOf(1).kernel).not.toHaveProperty('memory');
  // What is unpacked is kept for the same weights: a copy is unpacked anew.
  expect(attributeByModel(doc, structuredClone(attributionWeights))).toEqual(usual);
  expect(asked).toBe(times);
});
