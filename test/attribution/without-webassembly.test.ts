import { readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { attributeByModel } from '../../src/attribution/learned/attribute.ts';
import { attributionWeights } from '../../src/weights/en/attribution.ts';
import { sceneIn } from './scene.ts';

afterEach(() => vi.unstubAllGlobals());

const refused = class {
  constructor() {
    throw new TypeError("call to WebAssembly.Module() blocked by CSP because 'unsafe-eval' is not allowed");
  }
};

it.each([
  ['an engine has no WebAssembly', undefined],
  ['a page allows none', { Memory: WebAssembly.Memory, Module: refused }],
])('where %s, attributions are the same', (_, standIn) => {
  const scene = sceneIn(readFileSync('examples/ferry.txt', 'utf8'));
  const usual = attributeByModel(scene, attributionWeights);
  expect(usual.length).toBeGreaterThan(5);
  vi.stubGlobal('WebAssembly', standIn);
  // What is unpacked is kept for the same weights: a copy is unpacked anew.
  expect(attributeByModel(scene, structuredClone(attributionWeights))).toEqual(usual);
});
