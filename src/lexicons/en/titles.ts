import type { SpeakerLexicon } from '../types.ts';

export const titles: SpeakerLexicon['titles'] = [{ title: 'mr', gender: 'm', example: 'Mr Ortega said no.' }];
