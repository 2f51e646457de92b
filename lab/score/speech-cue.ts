/** What tells speech in PolNeAR's cues, which has no label for it. The scorer's own list: a change of the lexicon must not move what is counted. */
const SPEECH = new Set(
  (
    'say tell add write ask note report announce suggest tweet argue continue explain acknowledge declare recall conclude claim respond state warn insist ' +
    'accord comment reply admit deny assert contend remark complain joke quip mention emphasize stress reiterate describe call cite quote testify confirm ' +
    'predict vow promise pledge threaten urge read post shout yell point observe repeat caution concede interview statement criticize criticise accuse praise ' +
    'blast mock slam show find indicate reveal estimate reject dismiss dispute refute rebut allege propose invite apologise apologize thank'
  ).split(' '),
);
const IRREGULAR = new Map([
  ['said', 'say'],
  ['told', 'tell'],
  ['wrote', 'write'],
  ['written', 'write'],
  ['found', 'find'],
  ['shown', 'show'],
]);
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/s$/, ''],
  [/es$/, ''],
  [/ies$/, 'y'],
  [/ed$/, ''],
  [/d$/, ''],
  [/ied$/, 'y'],
  [/ing$/, ''],
  [/ing$/, 'e'],
  [/(.)\1(ed|ing)$/, '$1'],
];

/** Whether a cue has a word of speech (said, according to), or is a colon or dash. */
export const isSpeechCue = (cue: string): boolean =>
  /^\s*[:\-–—―]+\s*$/.test(cue) || (cue.toLowerCase().match(/\p{L}+/gu) ?? []).some(isSpeechWord);

const isSpeechWord = (word: string): boolean =>
  SPEECH.has(word) ||
  SPEECH.has(IRREGULAR.get(word) ?? '') ||
  ENDINGS.some(([ending, instead]) => SPEECH.has(word.replace(ending, instead)));
