import { describe, expect, test } from 'vitest';
import { english } from '../../src/lexicons/en/index.ts';
import { speakerOf } from './marked.ts';

describe('every kind of noun in the lexicon has its example', () => {
  const KINDS = {
    person: 'unnamed',
    office: 'unnamed',
    organization: 'organization',
    generic: 'organization',
  } as const;
  test.each(english.speakerNouns.map(({ example, kind }) => [example, kind] as const))('%s', (example, kind) => {
    const asked = kind === 'document' || kind === 'group' ? kind : KINDS[kind];
    expect(speakerOf(example.replace(/^(.*) said no\.$/, '{$1=?} said no.'))?.kind).toBe(asked);
  });
});
