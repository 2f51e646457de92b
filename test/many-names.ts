/** Names that are all different: Ann Bababa, Ann Docaba … */
export const manyNames = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => {
    const syllables = [...String(i)].map((digit) => `${'bcdfgklmnr'.charAt(Number(digit))}a`).join('');
    return `Ann ${['Ba', 'Do', 'Ka', 'Le', 'Mi', 'Ro', 'Su', 'Ta', 'Vi', 'Zo'][i % 10]}${syllables}`;
  });
