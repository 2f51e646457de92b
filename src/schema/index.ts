export { extractionSchema } from './extraction.ts';
