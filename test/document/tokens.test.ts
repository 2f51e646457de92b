import { describe, expect, it } from 'vitest';
import { taggedOf, tokensOf } from './helpers.ts';

describe('tokens', () => {
  it.each([
    ['He said no.', 'He said no .'],
    ['He said...no.', 'He said ... no .'],
    ['No. 10 said no. He left.', 'No. 10 said no . He left .'],
    ['“No,” he said—twice', '“ No , ” he said — twice'],
    ['far-right', 'far - right'],
    ['at 10:30 a.m., $1,000.50 or 5%', 'at 10:30 a.m. , $ 1,000.50 or 5 %'],
    ['at 6.15am. A van, 10.30pm-11.45PM', 'at 6.15am . A van , 10.30pm - 11.45PM'],
    ['6.15 amps', '6.15 amps'],
    ['a Sh4.2 billion loan, N1.5tn and R2.75', 'a Sh4.2 billion loan , N1.5tn and R2.75'],
    ['in Room A4. She left', 'in Room A4 . She left'],
    ['R610,000 for version v1.2.3, M7.4’s rank', 'R610,000 for version v1.2.3 , M7.4 ’s rank'],
    ['a R4.8-million launch, an M7.4-class flare', 'a R4.8-million launch , an M7.4-class flare'],
    ['the magnitude-7.4 quake, the pre-2.0-era GPT-4.5', 'the magnitude-7.4 quake , the pre-2.0-era GPT-4.5'],
    ['It was magnitude-7. 4 people left in Lorne-2.', 'It was magnitude-7 . 4 people left in Lorne-2 .'],
    ['and/or 1/2', 'and / or 1/2'],
    ['Sen. Kay Moss (D-Calif.)', 'Sen. Kay Moss ( D - Calif. )'],
    ['the Rev. Al Moss and Fr. Orr said so.', 'the Rev. Al Moss and Fr. Orr said so .'],
    ['see www.example.com/a?b=c#d.', 'see www.example.com/a?b=c#d .'],
    ['@user_1 at a.b@example.com', '@user_1 at a.b@example.com'],
    ['Really?! Yes!!!!!', 'Really ? ! Yes !!!!!'],
    ['a .zip file', 'a .zip file'],
    ['Erdoğan met Łukasz Żak’s aide in Ōtaki', 'Erdoğan met Łukasz Żak ’s aide in Ōtaki'],
    ['the Vučić-led bloc and Nguyễn Phú Trọng', 'the Vučić - led bloc and Nguyễn Phú Trọng'],
    ['Jose\u0301 Nu\u0303n\u0303ez and a lone \u0301', 'Jose\u0301 Nu\u0303n\u0303ez and a lone \u0301'],
  ])('%s', (text, tokens) => {
    expect(tokensOf(text)).toBe(tokens);
  });
});

describe('marks that the model does not know', () => {
  it.each([
    ['Ş. Öztürk left.', 'Ş./PROPN/ş.'],
    ['«Yes», she said.', '«/PUNCT/«'],
    ['„Yes“, she said.', '„/PUNCT/„'],
    ['Yes ― and no.', '―/PUNCT/―'],
  ])('%s', (text, token) => {
    expect(taggedOf(text)).toContain(token);
  });
});

describe('tags that the model alone gets wrong', () => {
  it.each([
    ['They met Ted Moss on Monday.', 'Ted/PROPN/ted'],
    ['The president, Erdoğan, said no.', 'Erdoğan/PROPN/erdoğan'],
    ['Everyone at Planned Parenthood agreed with this.', 'Planned/PROPN/planned'],
    ['They leave everything that matters.', 'everything/PRON/everything'],
    ['Mayor Says He Will Leave Office', 'Says/VERB/say'],
    ['They said, “Stop it now, everyone.”', 'Stop/VERB/stop'],
  ])('%s', (text, token) => {
    expect(taggedOf(text)).toContain(token);
  });
});
