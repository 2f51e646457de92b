import { defineConfig, type Options } from 'tsup';

const config: Options = {
  entry: ['src/index.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  splitting: true,
  dts: true,
  clean: true,
};
export default defineConfig(config) as unknown as Options;
