import { describe, expect, it } from 'vitest';
import { english } from '../../src/lexicons/en/index.ts';
import { clauseOf } from '../../src/statements/clause.ts';
import { detailsOf, type Occasion } from '../../src/statements/details/details.ts';
import { settingOf } from '../../src/statements/setting.ts';
import type { StatementType } from '../../src/statements/types.ts';

const SHUT: { readonly [open: string]: string } = { '[': ']', '<': '>', '(': ')', '{': '}' };

/** The words between each pair of marks, and the text without them: “I <never> [did]” → <: never, [: did. */
function unmark(marked: string): { text: string; parts: { readonly [open: string]: string } } {
  const parts: Record<string, string> = {};
  let text = '';
  const open: [mark: string, at: number][] = [];
  for (const char of marked) {
    const last = open.at(-1);
    if (SHUT[char]) open.push([char, text.length]);
    else if (last && SHUT[last[0]] === char) {
      parts[last[0]] = text.slice(last[1]);
      open.pop();
    } else text += char;
  }
  return { text, parts };
}

const SCENE: Occasion = {
  attribution: null,
  speaker: null,
  speakerKind: null,
  source: null,
  earlier: [],
  since: 0,
  mentioned: () => null,
};

/** The same marks around what `detailsOf` finds in a statement, whatever the model would call it. */
function found(type: StatementType, statement: string, cue: string, source: string) {
  const details = detailsOf(
    type,
    clauseOf(settingOf(statement, { cue, source, context: `${source} ${cue} ${statement}.` }, english)),
    { ...SCENE, attribution: 'a1', speaker: 's1', speakerKind: 'person' },
  );
  const words = (span: { start: number; end: number } | null | undefined) =>
    span ? statement.slice(span.start, span.end) : undefined;
  return {
    '[': words(type === 'denial' ? details?.denies?.span : details?.action),
    '<': words(details?.actor?.span),
    '(': words(details?.deadline),
    '{': words(details?.condition),
  };
}

type Row = readonly [statement: string, cue: string, source: string];

function expectAsMarked(type: StatementType, [marked, cue, source]: Row): void {
  const { text, parts } = unmark(marked);
  expect(found(type, text, cue, source)).toEqual({
    '[': undefined,
    '<': undefined,
    '(': undefined,
    '{': undefined,
    ...parts,
  });
}

/** Each row beside a near miss: the same words, and nothing or something else to be found. */
describe('what a denial denies', () => {
  it.each<readonly [row: Row, miss: Row]>([
    [
      ['[it had hidden the leak]', 'denied', 'The firm'],
      ['the leak story: it', 'said', 'The firm'],
    ],
    [
      ['that [it had hidden the leak]', 'denied', 'The firm'],
      ['that', 'denied', 'The firm'],
    ],
    [
      ['[taking the necklace]', 'denies', 'Ortega'],
      ['it', 'denies', 'Ortega'],
    ],
    [
      ['claims that [the vaccine was old]', 'dismissed', 'The ministry'],
      ['the claims', 'dismissed', 'The ministry'],
    ],
    [
      ['the allegation that [she had fled]', 'rejected', 'Her lawyer'],
      ['the allegation', 'rejected', 'Her lawyer'],
    ],
    [
      ['reports of [a rift] as gossip', 'dismissed', 'The duke'],
      ['reports as gossip', 'dismissed', 'The duke'],
    ],
    [
      ['[she had acted as a middleman for the yard]', 'denied', 'Lind'],
      ['[the yard] as a middleman', 'dismissed', 'Lind'],
    ],
    [
      ['[using her post as treasurer to win the contract]', 'denied', 'Lind'],
      ['[the letter from the treasurer] as “gossip”', 'rejected', 'Lind'],
    ],
    [
      ['that [the same rules as before were in force]', 'denied', 'The club'],
      ['[gossip] as “absurd”', 'ridiculed', 'The club'],
    ],
    [
      ['allegations from her rival that [clerks had lied]', 'denied', 'Lind'],
      ['allegations from her rival', 'denied', 'Lind'],
    ],
    [
      ['“I did not [take the money],”', 'said', 'The clerk'],
      ['“I did not do it,”', 'said', 'The clerk'],
    ],
    [
      ['he had never [met the lobbyist]', 'said', 'Hale'],
      ['that never happened', 'said', 'Hale'],
    ],
    [
      ['“There was no [secret deal],”', 'insisted', 'Hale'],
      ['“None of it is true,”', 'insisted', 'Hale'],
    ],
    [
      ['“Nobody at the harbour [has hidden anything],”', 'said', 'Hale'],
      ['“Nobody at the harbour,”', 'said', 'Hale'],
    ],
    [
      ['nobody [was pressured to sign]', 'responded', 'The union'],
      ['nothing of the sort', 'responded', 'The union'],
    ],
    [
      ['“It is a lie that [we sold the data],”', 'said', 'Lind'],
      ['“It is a lie,”', 'said', 'Lind'],
    ],
    [
      ['there was no evidence that [it broke the law]', 'said', 'The bank'],
      ['that was not the case', 'said', 'The bank'],
    ],
    [
      ['there was no evidence of [fraud]', 'said', 'The bank'],
      ['there was no evidence of that', 'said', 'The bank'],
    ],
    [
      ['the claim that [the vaccine was old] is false', 'said', 'Lind'],
      ['the claim is false', 'said', 'Lind'],
    ],
    [
      ['“There is no truth in the rumour that [we are closing],”', 'said', 'Lind'],
      ['“There is no truth in the rumour,”', 'said', 'Lind'],
    ],
    [
      ['“I deny that [I hid the letter],”', 'said', 'Lind'],
      ['“I deny that,”', 'said', 'Lind'],
    ],
    [
      ['“We reject the accusation that [our guards slept],”', 'said', 'Lind'],
      ['“We reject the accusation,”', 'said', 'Lind'],
    ],
    [
      ['[a split over water charges]', 'denied', 'The minister'],
      ['such wild charges', 'denied', 'The minister'],
    ],
    [
      ['there was no question of [a cover-up]', 'said', 'The minister'],
      ['“I had no idea,”', 'said', 'The minister'],
    ],
    [
      ['“I had no knowledge that [the fund was empty],”', 'said', 'Hale'],
      ['“There was no [fund for the vault],”', 'said', 'Hale'],
    ],
    [
      ['“There was no [fabrication of data],”', 'wrote', 'Lind'],
      ['“The paper is a fabrication,”', 'wrote', 'Lind'],
    ],
    [
      ['“We all dispute that [we misled anyone],”', 'said', 'The club'],
      ['“There was no [dispute with the league],”', 'said', 'The club'],
    ],
    [
      ['it did not [pay the referee], and it would say so in court', 'said', 'The club'],
      ['this was untrue, and it would say so in court', 'said', 'The club'],
    ],
    [
      ['not guilty in a Leeds court to [two counts of fraud]', 'pleaded', 'Hale'],
      ['not guilty in a Leeds court', 'pleaded', 'Hale'],
    ],
    [
      ['not guilty to charges that [he sold the pier]', 'pleaded', 'Hale'],
      ['not guilty to the charges', 'pleaded', 'Hale'],
    ],
    [
      ['that [the charge was a tax]', 'disputed', 'The minister'],
      ['that charge', 'disputed', 'The minister'],
    ],
    [
      ['[putting “a nose out of joint”]', 'denied', 'Hale'],
      ['“[putting a nose out of joint],”', 'denied', 'Hale'],
    ],
    [
      ['“There was no [‘secret deal’ with the bank],”', 'said', 'Lind'],
      ['“There was no [deal with the ‘bank’],”', 'said', 'Lind'],
    ],
    [
      ['“It is a ‘lie’ that [we sold the data],”', 'said', 'Lind'],
      ['“It is a ‘lie’,”', 'said', 'Lind'],
    ],
    [
      ['the paper’s claims that [she had lied]', 'denied', 'Lind'],
      ['the paper’s claims', 'denied', 'Lind'],
    ],
    [
      ['“I had nothing to do with [the sale of the yard],”', 'said', 'Lind'],
      ['“I had nothing to do with it,”', 'said', 'Lind'],
    ],
    [
      ['“We did not [deny care to anyone],”', 'said', 'Lind'],
      ['“We did not deny it,”', 'said', 'Lind'],
    ],
    [
      ['claims by the union that [it had sacked the crew]', 'rejected', 'The firm'],
      ['the claims by the union', 'rejected', 'The firm'],
    ],
  ])('%s; near miss: %s', (row, miss) => {
    expectAsMarked('denial', row);
    expectAsMarked('denial', miss);
  });
});

describe('who will do what', () => {
  it.each<readonly [row: Row, miss: Row]>([
    [
      ['“[Work will begin] (in May),”', 'said', 'Lind'],
      ['“<Oslo> will [begin talks] (in May),”', 'said', 'Lind'],
    ],
    [
      ['“<We> will [rebuild the pier],”', 'said', 'Lind'],
      ['[the pier will be rebuilt]', 'said', 'Lind'],
    ],
    [
      ['<she> would [lower the rent]', 'said', 'Hale'],
      ['[a lower rent]', 'promised', 'Hale'],
    ],
    [
      ['to [rebuild the pier]', 'vowed', 'The council'],
      ['[rebuilding the pier]', 'promised', 'The council'],
    ],
    [
      ['“<I> [won’t sell the port],”', 'said', 'Hale'],
      ['“[the port is not for sale],”', 'said', 'Hale'],
    ],
    [
      ['<he> [would never give up the island]', 'said', 'Hale'],
      ['[the island would never fall]', 'promised', 'Hale'],
    ],
    [
      ['“<I>’m going to [close the loophole],”', 'said', 'Hale'],
      ['“[They are going to close it],”', 'said', 'Hale'],
    ],
    [
      ['“<We> are committed to [building homes],”', 'said', 'Hale'],
      ['“[building homes],”', 'promised', 'Hale'],
    ],
    [
      ['<he> promised two years ago to [reopen the station]', 'said', 'Hale'],
      ['[the station, promised two years ago]', 'announced', 'Hale'],
    ],
    [
      ['<the company> would [hire 400 pilots]', 'said', 'A spokesman'],
      ['[pilots would be hired]', 'said', 'A clerk'],
    ],
    [
      ['“<My team> will [review every case],”', 'said', 'Lind'],
      ['“[Every case will be reviewed],”', 'said', 'Lind'],
    ],
    [
      ['“I promise that <we> will [mend it],”', 'said', 'Lind'],
      ['“I promise that [the roof will be mended],”', 'said', 'Lind'],
    ],
    [
      ['<the council> would [lend the island a second boat]', 'said', 'Hale'],
      ['[a second boat would carry the mail]', 'said', 'Hale'],
    ],
    [
      ['<her department> would [pay for the trains]', 'said', 'The minister'],
      ['[its findings would be published in full]', 'said', 'The minister'],
    ],
    [
      ['“<We> will [be out on the streets],”', 'said', 'Lind'],
      ['[every street would be cleared]', 'said', 'Lind'],
    ],
    [
      ['<it> would [“carefully review” the case]', 'said', 'The force'],
      ['[the case would be “carefully reviewed”]', 'said', 'The force'],
    ],
    [
      ['<he> would [back her “to the hilt”]', 'said', 'Hale'],
      ['“<I> will [back her to the hilt],”', 'said', 'Hale'],
    ],
    [
      ['“<We> are [not going to spare anybody],”', 'said', 'Hale'],
      ['“<We> [will not spare anybody],”', 'said', 'Hale'],
    ],
    [
      ['“I want to assure you that <the county government> will [pay for the funerals],”', 'said', 'Hale'],
      ['“[I want to assure you],”', 'said', 'Hale'],
    ],
    [
      ['“<We> will [do it],”', 'said', 'Lind'],
      ['“<We> will [see it],”', 'said', 'Lind'],
    ],
    [
      ['<she> had promised [not to sell the yard]', 'said', 'Lind'],
      ['<she> had promised to [sell the yard]', 'said', 'Lind'],
    ],
    [
      ['<she> [has no intention of leaving]', 'said', 'Lind'],
      ['<she> has the intention of [leaving]', 'said', 'Lind'],
    ],
    [
      ['<it> did [not plan to sell the yard]', 'said', 'The firm'],
      ['<it> did plan to [sell the yard]', 'said', 'The firm'],
    ],
    [
      ['<the state> would [buy the yard]', 'said', 'Lind'],
      ['[the market would buy the yard]', 'said', 'Lind'],
    ],
    [
      ['<her lawyers> would [appeal]', 'said', 'Lind'],
      ['[her plan would cut the tax]', 'said', 'Lind'],
    ],
    [
      ['<the firm> would [continue to pay the crew]', 'said', 'Lind'],
      ['<the firm> would [pay the crew]', 'said', 'Lind'],
    ],
    [
      ['[the bill will be withdrawn “whether they like it or not.”]', 'said', 'Lind'],
      ['“<I> will [speak of “truth” and “hope”],”', 'said', 'Lind'],
    ],
    [
      ['<the firm>, which employs many, would [close the plant]', 'said', 'Lund'],
      ['[the vote, a close one, would come soon]', 'said', 'Lund'],
    ],
    [
      ['“<I> [will never sign a ‘surrender’ treaty],”', 'said', 'Lind'],
      ['“<I> [will never sign the crews’ treaty],”', 'said', 'Lind'],
    ],
    [
      ['“<We> will [end ‘fire and rehire’],”', 'said', 'Lind'],
      ['“<We> will [end it], whereas he ‘rehired’,”', 'said', 'Lind'],
    ],
    [
      ['<it> would [“refund every ticket” and would not “cut a single job”]', 'said', 'The firm'],
      ['“<We> will [refund every ticket and not cut a single job],”', 'said', 'The firm'],
    ],
    [
      ['<he> would [end the “so-called ‘deal’.”]', 'said', 'Hale'],
      ['“<I> will [end the so-called ‘deal’].”', 'said', 'Hale'],
    ],
    [
      ['“{If the bank agrees to the deal}, <we> will [end the strike],”', 'said', 'Lind'],
      ['“{If elected}, <I> promise to [end the strike],”', 'said', 'Lind'],
    ],
    [
      ['“{If they plan to sell the yard}, <we> will [end the strike],”', 'said', 'Lind'],
      ['“<We> plan to [sell the yard] {if we lose},”', 'said', 'Lind'],
    ],
    [
      ['(next year) <the council> would [build 400 homes]', 'said', 'Lind'],
      ['<the head of the council> would [build 400 homes]', 'said', 'Lind'],
    ],
    [
      ['under the deal <the firm> would [hire 400 pilots]', 'said', 'Lind'],
      ['<both the firms> would [hire 400 pilots]', 'said', 'Lind'],
    ],
    [
      ['(this week) <officers> would [search the yard]', 'said', 'Lind'],
      ['<the Sunday club> would [search the yard]', 'said', 'Lind'],
    ],
    [
      ['<the mayor’s office> would [publish the list]', 'said', 'Lind'],
      ['<half the crew> would [publish the list]', 'said', 'Lind'],
    ],
    [
      ['[not to decide] (until she has met the owner)', 'vowed', 'Lind'],
      ['[not a word]', 'promised', 'Lind'],
    ],
    [
      ['“<We> will [have a vote],”', 'said', 'Lind'],
      ['“<We> will [vote],”', 'said', 'Lind'],
    ],
    [
      ['<the IDA> would [look for a buyer]', 'said', 'Lind'],
      ['[a boat would look for a buyer]', 'said', 'Lind'],
    ],
    [
      ['<the Department of Harbours> would [lend a boat]', 'said', 'Lind'],
      ['[its prices would fall]', 'said', 'Lind'],
    ],
  ])('%s; near miss: %s', (row, miss) => {
    // The first near misses name no actor of the speaker's own: what is promised is the whole clause.
    expectAsMarked('commitment', row);
    expectAsMarked('commitment', miss);
  });
});

it('an action keeps the sign of its number', () => {
  expect(found('commitment', 'he would cut the fee by 10% next year', 'said', 'Lind')).toMatchObject({
    '[': 'cut the fee by 10%',
    '(': 'next year',
  });
});

it('an action keeps the bracket that closes inside', () => {
  expect(found('commitment', 'to publish the list (of nine names)', 'vowed', 'Lind')['[']).toBe(
    'publish the list (of nine names)',
  );
  expect(found('commitment', 'to publish it (the list) now)', 'vowed', 'Lind')['[']).toBe('publish it (the list) now');
});

describe('by when', () => {
  it.each<readonly [row: Row, miss: Row]>([
    [
      ['“<We> will [start work] (on the day the money arrives),”', 'said', 'Lind'],
      ['“(By the end of the day) <we> will [start work],”', 'said', 'Lind'],
    ],
    [
      ['“<We> will [be at work] (the day after the vote),”', 'said', 'Lind'],
      ['“<We> will [be at work] (by the end of the day),”', 'said', 'Lind'],
    ],
    [
      ['to [start] (on the day of the handover)', 'pledged', 'The firm'],
      ['to [start] (by the end of May)', 'pledged', 'The firm'],
    ],
    [
      ['to [close the bridge] (at midnight on Friday)', 'pledged', 'The mayor'],
      ['to [hold a vote on Lund] (by May)', 'pledged', 'The mayor'],
    ],
    [
      ['to [reopen the line] (by Friday)', 'pledged', 'The firm'],
      ['to [cut it by 10 percent]', 'pledged', 'The firm'],
    ],
    [
      ['to [close the plant] (by the end of May)', 'pledged', 'The firm'],
      ['to [travel by sea]', 'pledged', 'The firm'],
    ],
    [
      ['to [vote] (before the summer)', 'pledged', 'The party'],
      ['to [speak before the committee]', 'pledged', 'Lind'],
    ],
    [
      ['to [resign] (before leaving the country)', 'pledged', 'Lind'],
      ['to [stand before a judge]', 'pledged', 'Lind'],
    ],
    [
      ['to [report] (within a month)', 'promised', 'The panel'],
      ['to [stay within the law]', 'promised', 'The panel'],
    ],
    [
      ['to [plant a million trees] (by 2030)', 'pledged', 'The state'],
      ['to [plant 2030 trees]', 'pledged', 'The state'],
    ],
    [
      ['to [open ten shops] (next year)', 'plans', 'The firm'],
      ['to [help those who lost work last year]', 'plans', 'Lind'],
    ],
    [
      ['to [open the pool] (before the 2028 Summer Games)', 'pledged', 'The mayor'],
      ['to [open the pool (in 2028) with Summer Games]', 'pledged', 'The mayor'],
    ],
    [
      ['to [sell up] (by year’s end)', 'pledged', 'The firm'],
      ['to [sell up] (by the end of the year)', 'pledged', 'The firm'],
    ],
    [
      ['to [return] (on the 3rd of May)', 'vowed', 'Lind'],
      ['to [return on the 3rd of these boats]', 'vowed', 'Lind'],
    ],
    [
      ['to [meet them] (tomorrow)', 'promised', 'The mayor'],
      ['to [meet them every week]', 'promised', 'The mayor'],
    ],
    [
      ['“<I> [will not put a penny on the price of petrol] (this year),”', 'said', 'Lind'],
      ['to [call a vote] (before the summit next year)', 'pledged', 'Lind'],
    ],
    [
      ['“(Next year) <we> will [build a school],”', 'said', 'Lind'],
      ['“<We> will [build a school for the year],”', 'said', 'Lind'],
    ],
    [
      ['to [publish the contracts of the past five years] (within a fortnight)', 'pledged', 'The party'],
      ['to [name the school after her]', 'pledged', 'The party'],
    ],
    [
      ['to [block the bill] (till the minister apologises)', 'vowed', 'The party'],
      ['to [speak before the minister]', 'vowed', 'The party'],
    ],
    [
      ['to [raise bills by £11] (this year)', 'plans', 'The firm'],
      ['to [raise bills by £11 a year]', 'plans', 'The firm'],
    ],
    [
      ['“<We> will [finish it] (when the state sends the money it owes us),”', 'said', 'Lind'],
      ['“<We> will [say when to finish it],”', 'said', 'Lind'],
    ],
    [
      ['“<We> will [stop] (the moment they sign),”', 'said', 'Lind'],
      ['“<We> will [seize the moment],”', 'said', 'Lind'],
    ],
    [
      ['“<We> will [pay] (as soon as they agree to sign),”', 'said', 'Lind'],
      ['“<We> will [pay as soon as last time],”', 'said', 'Lind'],
    ],
    [
      ['“(Until that happens), [there will be no train],”', 'said', 'Lind'],
      ['“Unlike that ferry, [there will be no train],”', 'promised', 'Lind'],
    ],
    [
      ['to [keep it open] (until at least 2040)', 'vowed', 'Hale'],
      ['to [pay for at least four years]', 'vowed', 'Hale'],
    ],
    [
      ['to [stay in dock] (until inspectors have seen it)', 'vowed', 'The crew'],
      ['to [stay in dock] (until Friday)', 'vowed', 'The crew'],
    ],
    [
      ['to [fly] (from June 2, 2027)', 'pledged', 'The firm'],
      ['to [fly (from June 2), 40 times]', 'pledged', 'The firm'],
    ],
    [
      ['to [charter a boat] (until the summer) {if needed}', 'pledged', 'The firm'],
      ['to [charter a boat] (until the summer)', 'pledged', 'The firm'],
    ],
    [
      ['“(Before we sign) <we> will [consult the unions],”', 'said', 'Lind'],
      ['“<We> will [consult the unions] (before we sign),”', 'said', 'Lind'],
    ],
    [
      ['“(When the time comes) <we> will [sign],”', 'said', 'Lind'],
      ['“<We> will [sign] (when the time comes),”', 'said', 'Lind'],
    ],
    [
      ['to [freeze rents for the next three years]', 'pledged', 'The state'],
      ['to [freeze rents] (over the next three years)', 'pledged', 'The state'],
    ],
    [
      ['to [take part in a march through the port] (on Saturday)', 'pledged', 'The union'],
      ['to [take part] (in March)', 'pledged', 'The union'],
    ],
    [
      ['to [decide whether to appeal] (by Friday)', 'pledged', 'The party'],
      ['to [find the clerk who lied on Friday]', 'pledged', 'The party'],
    ],
    [
      ['“(When I am mayor), <I> will [lower the rent],”', 'said', 'Lind'],
      ['“<I> will [say when to lower the rent],”', 'said', 'Lind'],
    ],
    [
      ['to [close the school] (after the vote)', 'pledged', 'The party'],
      ['to [speak before the minister]', 'pledged', 'The party'],
    ],
    [
      ['“<We> will [get the bridge fixed] (by Friday),”', 'said', 'Lind'],
      ['“<We> will [get the bridge fixed],”', 'said', 'Lind'],
    ],
    [
      ['to [back a law] (by May)', 'pledged', 'The party'],
      ['to [back a law of the last May]', 'pledged', 'The party'],
    ],
    [
      ['to [stay] (until the strike ends)', 'vowed', 'The crew'],
      ['to [find the clerk who struck in May]', 'vowed', 'The crew'],
    ],
  ])('%s; near miss: %s', (row, miss) => {
    expectAsMarked('commitment', row);
    expectAsMarked('commitment', miss);
  });
});

describe('on what condition', () => {
  it.each<readonly [row: Row, miss: Row]>([
    [
      ['to [walk out] {unless pay rises}', 'threatened', 'Nurses'],
      ['to [walk out whatever they say]', 'threatened', 'Lind'],
    ],
    [
      ['“<I>’ll [resign] {if the vote is lost},”', 'said', 'Hale'],
      ['“<I>’ll [stay even if it is lost],”', 'said', 'Hale'],
    ],
    [
      ['<it> would [stop] {as long as the others stopped}', 'said', 'The army'],
      ['<it> would [stop as soon]', 'said', 'The army'],
    ],
    [
      ['to [sell] {only if the price is right}', 'agreed', 'The fund'],
      ['to [act as if it were right]', 'agreed', 'Lind'],
    ],
    [
      ['“<We> will [stay] {so long as they do},”', 'said', 'Lind'],
      ['to [build as long a pier as it can]', 'pledged', 'The town'],
    ],
    [
      ['to [sign it] {provided Lund agrees}', 'pledged', 'The town'],
      ['to [pay for the goods provided]', 'pledged', 'The town'],
    ],
    [
      ['to [testify] {on condition that he is not named}', 'agreed', 'The guard'],
      ['to [testify on the condition of the bridge]', 'agreed', 'The guard'],
    ],
    [
      ['[the vault would open its books] {if the state agreed to hide names}', 'said', 'Toll'],
      ['<he> agreed to [open the books] {if the state hid names}', 'said', 'Toll'],
    ],
    [
      ['“{If they try it again} <we> will [march],”', 'said', 'Lind'],
      ['“{If they try it again}, <we> will [march],”', 'said', 'Lind'],
    ],
    [
      ['“{Unless the firm acts by June} <we> will [go to court],”', 'said', 'Lind'],
      ['“<We> will [go to court] (by June) {unless the firm acts},”', 'said', 'Lind'],
    ],
    [
      ['to [stop] {as long as the others stopped}', 'promised', 'The army'],
      ['to [pay for as long as it takes]', 'promised', 'The army'],
    ],
    [
      ['to [pay] {provided the goods arrive}', 'promised', 'The shop'],
      ['to [pay for the goods provided]', 'promised', 'The shop'],
    ],
    [
      ['“{If the ‘deal’ fails}, <we> will [resign].”', 'said', 'Lind'],
      ['“{If the deal fails}, <we> will [resign].”', 'said', 'Lind'],
    ],
    [
      ['{if elected}, <she> would [cut taxes]', 'said', 'Hale'],
      ['<she> would [cut taxes even if it hurts]', 'said', 'Hale'],
    ],
    [
      ['“<We> will [sign] {if, as they say, the money comes},”', 'said', 'Lind'],
      ['“<We> will [sign as if the money had come],”', 'said', 'Lind'],
    ],
    [
      ['to [sign] {on the condition that the troops leave}', 'agreed', 'Lind'],
      ['to [report on the condition of the bridge]', 'agreed', 'Lind'],
    ],
  ])('%s; near miss: %s', (row, miss) => {
    expectAsMarked('commitment', row);
    expectAsMarked('commitment', miss);
  });
});

/** So rare in articles that no rule reads them. */
describe('what is read wrongly', () => {
  it.fails.each<Row>([
    ['“<We> will, {if elected}, [cut the tax by a fifth],”', 'said', 'Lind'],
    ['“<We> will [go to court] {should the vote be lost},”', 'said', 'Lind'],
    ['to [raise no taxes] (in the May budget)', 'pledged', 'The party'],
    ['to [call a vote] (no later than October 19)', 'pledged', 'Lind'],
    ['to [uphold the Good Friday Agreement]', 'pledged', 'The party'],
  ])('%s, %s, %s', (...row) => {
    expectAsMarked('commitment', row);
  });
});

describe('details', () => {
  it.each(['claim', 'other'] as const)('a %s has none', (type) => {
    const clause = clauseOf(settingOf('We will never lie, if asked, by Friday', {}, english));
    expect(detailsOf(type, clause, SCENE)).toBeNull();
  });
});
