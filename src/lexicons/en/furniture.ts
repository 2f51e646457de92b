import type { ArticleLexicon } from '../types.ts';

/** What English-language news pages print around an article. */
export const furniture: ArticleLexicon['furniture'] = [
  {
    where: 'line',
    phrases:
      'ad choices, adchoices, sponsored, sponsored links, promoted, promoted links, supported by, presented by, powered by, loading, play, pause, play video, watch live, listen to this article, video unavailable, video loading, click to play, play now, full screen, autoplay, image gallery, view gallery, view image in fullscreen, enlarge, enlarge this image, toggle caption, hide caption, buy photo, caption, expand, collapse, undo, close, open, menu, more, search, home, home page, skip to content, skip to main content, skip to navigation, navigation, breadcrumb, sections, settings, help, feedback, back, next, previous, read in app, open in the app, get the app, download the app, newsletter, newsletters, subscriber only, subscribers only, exclusive, breaking, live, opinion, analysis, news, video, videos, photos, podcasts, topics, tags, tag, share, save, saved, tweet, print, email, comment, comments, log in, login, sign in, sign up, sign out, register, my account, subscribe, subscribe now, subscribe today, donate, become a member, key event, key events, key points, jump to, author of the article, view author archive, get author rss feed, thank you, thanks for signing up, submit, cancel, follow, following, report abuse, recommend, accept, reject, reject all, manage options, more options, skip past newsletter promotion, after newsletter promotion, copy link, link copied, gift article, gift this article, text size, dark mode, hide, show more, load more, see more, view more, learn more, find out more, see all, view all, explore more, ok, yes, no thanks, not now, terms of service, cookie policy, cookie settings, site map, sitemap, rss, archive, image, photo, picture, credit, source, sources, reuse this content, story highlights, highlights, updated, published, last updated, preview, transcript, audio, enable notifications, start your free trial, already a subscriber, click here, now reading, skip, remove ads, remove ad, for immediate release, press release, news release, media release, press statement, media statement, press notice, press advisory, media advisory, media alert, social sharing, bookmark, estimated # minutes, estimated # minute, read now, watch now, listen now, shop now',
    example: 'Skip to main content',
  },
  {
    where: 'line',
    phrases:
      'comments #, # shares, # share, share #, # views, # min read, # mins read, # minute read, # minutes read, # min, #, # of #, # posted by #, # photos, # images, # replies, # likes, # followers, page #, # reader comments',
    example: '3 min read',
  },
  {
    where: 'on',
    phrases:
      'advertisement, advertisement #, ad, ads, report this ad, article content, story continues below, story continued below, story continues, story continues below advertisement, article continues below, article continues below advertisement, article continues below this ad, story continues below this ad, article continues after advertisement, article continues after ad, continue reading, continue reading below, continue reading the main story, continue reading below advertisement, skip advertisement, scroll to continue, text continues below',
    example: 'Story continues below',
  },
  {
    where: 'start',
    phrases:
      'related coverage, toggle caption, enlarge this image, click here for, click here to, get all the latest, watch the latest video, this is a breaking news story, this is a developing story, content created by, this article is more than #, this story was reported by, sign up for, sign up to, sign up here, sign in to, log in to, subscribe to, subscribe now, subscribe for, get our, get the latest, get breaking, get more, get unlimited, get exclusive, get alerts, receive our, share on, share this, share via, share to, share with, tweet this, follow us, follow the, like us, click to, tap to, tap here, read more, read next, read also, read full, see also, also read, watch now, watch live, watch more, listen to our, download our, download the, join our, join the conversation, view comments, view all, view more, view image, show comments, see more, see all, more from, more on this, more about, more in, most read, most popular, most viewed, most commented, most shared, trending now, recommended for, you may also, you might also, you may like, you might like, we recommend, sponsored by, promoted by, paid content, paid post, advertisement, advertise with, this advertisement, story continues, article continues, continue reading, already a subscriber, already have an account, already a member, create an account, create account, you must be logged, you must login, you must log, please log in, please sign in, please enter, please enable, your email address, enter your email, we use cookies, this site uses cookies, this website uses, our website uses, by using this, by clicking, by signing up, by continuing, by subscribing, by submitting, accept cookies, accept all, manage cookies, cookie preferences, privacy notice, privacy policy, terms of use, terms of service, terms of sale, terms and conditions, copyright ©, copyright #, © #, all rights reserved, do not sell, your privacy, your california privacy, this material may not, the material on this site, no part of this, do you have a story, do you have information, got a tip, have a tip, send us, send a tip, contact the, email us, want more, want to get, enjoyed this, support our, help us, make a donation, skip to, skip past, jump to, back to, go to, return to, video unavailable, video loading, the video will auto, find out more, learn more, a version of this article, this article originally appeared, this story originally appeared, this article was originally, this story was originally, filed under, posted in, published in, tagged, tags, topics in this, in this article, explore more, read our, see our, visit our, watch our, listen here, related article, related articles, related story, related stories, related video, related content, related topics, reader comments, add comment, add your comment, add a comment, post a comment, leave a comment, leave a reply, comments are closed, comments are not, the views expressed, opinions expressed, our standards, reuse this content, unlock this, this content is reserved, subscribers only, exclusive content, start your, try unlimited, choose your plan, gift this, loading, javascript, your browser, this browser, to view this, to read this, thank you for, thanks for signing, an error occurred, there was a problem, something went wrong, no results found, no results for, photo gallery, view gallery, next story, previous story, next article, previous article, up next, free weekly newsletter, free daily newsletter, watch |, listen |, read |, the audio version of this, journal information, this document is subject to copyright',
    example: 'Sign up for our morning newsletter',
  },
  {
    where: 'player',
    phrases: 'replay more videos, media playback is unsupported, media playback is not supported, image copyright',
    example: 'JUST WATCHED The bridge is closed Replay More Videos',
  },
  {
    where: 'words',
    phrases:
      'share, facebook, twitter, x, email, e, mail, linkedin, whatsapp, reddit, pinterest, telegram, tumblr, flipboard, messenger, instagram, youtube, tiktok, threads, bluesky, snapchat, google, plus, copy, link, print, save, saved, tweet, pin, post, comment, comments, like, rss, sms, bookmark, url, on, by, this, page, article, story, via, to, #, icon, menu, search, close, open, more, subscribe, follow, log, login, sign, in, up, out, register, home, us, taboola, advertisement, sponsored, promoted, links, read, app, logo, listen, min, play, video, loading',
    example: 'Facebook Twitter Email Copy link',
  },
  {
    where: 'list',
    phrases:
      "read more, read more on this story, more on this, read also, also read, see also, related, related articles, related stories, related story, related coverage, related content, related links, related video, related videos, related posts, recommended, recommended video, recommended videos, recommended reading, trending, trending now, trending stories, popular, popular now, most viewed, most shared, don't miss, top stories, latest stories, the latest, you might like, more from this section, more for you, watch next, what to read next, must read, must reads, in other news, dive deeper, go deeper, further reading, keep reading, popular stories, featured, featured stories, suggested reading, top news, more like this",
    example: 'Top Stories',
  },
  {
    where: 'tail',
    phrases:
      "sources, related topics, related news, related tags, explore more on these topics, comments, # comments, # comment, leave a comment, leave a reply, leave your comment, post a comment, add a comment, join the discussion, join the conversation, reader comments, view comments, show comments, top comments, sort by, newest, most recent comments, in this article, filed under, tags, topics, more on this story, read more stories, more top stories, more stories, latest posts, about the author, recommended stories, recommended for you, you may like, you may also like, you might also like, you might be interested in, sponsored stories, sponsored content, from around the web, around the web, from the web, we recommend, promoted stories, paid content, most popular, most read, latest news, more news, all rights reserved, follow us, follow us on, our standards the thomson reuters trust principles, next story, previous story, next article, previous article, newsletter, newsletters, read next, up next, editors' picks, editor's picks, share this article, share this story, share this, contact us, about us, privacy policy, terms of use",
    example: 'Related Topics',
  },
  {
    where: 'notice',
    phrases:
      'cookie, cookies, consent, browser, browsers, opt, opting, personalised, personalized, preferences, privacy, adblock, ad, ads, subscribe, subscription, subscriber, subscribers, newsletter, newsletters, javascript, device, ip, vendors, partners, unsubscribe, inbox, trademark, trademarks, website, websites, captcha, recaptcha, advertising, advertisers, advertisements, terms, login, password',
    example: 'We and our partners use cookies to personalise advertising; you can withdraw consent in your browser.',
  },
  {
    where: 'offer',
    phrases:
      'access, account, accounts, additional, anytime, app, apps, articles, author, authors, billed, bookmark, browser, cancel, comment, commenting, comments, community, content, contribute, contribution, contributions, conversation, crossword, crosswords, daily, delivered, delivery, device, devices, digital, donate, donation, donations, edition, email, emailed, enjoy, epaper, exclusive, failed, favorite, favorites, favourite, favourites, feed, free, fund, funds, homepage, inbox, independent, informed, join, journalism, journalists, load, login, mailing, member, members, membership, month, monthly, newsletter, newsletters, newsroom, notifications, offer, offers, online, paywall, personalised, personalized, plan, plans, premium, print, profile, puzzle, puzzles, reader, readers, receive, receiving, refresh, refreshing, register, reporting, share, sign, site, sites, subscribe, subscriber, subscribers, subscribing, subscription, subscriptions, support, supporters, thoughts, topics, trial, unlimited, unlock, updates, video, website, yearly',
    example: 'Unlimited digital access to all articles, cancel anytime.',
  },
  {
    where: 'venue',
    phrases: 'in, at, for, of, from, on, to',
    example: 'By Ann Lee in Oslo',
  },
  {
    where: 'hour',
    phrases:
      'am, pm, a, p, m, noon, gmt, utc, est, edt, et, cst, cdt, ct, pst, pdt, pt, bst, cet, cest, ist, aest, aedt, sgt, hkt, eat, wat, sast, pkt, nzst, nzdt, awst, acst, acdt, mst, mdt, adt, ndt, jst',
    example: '6.40pm GMT',
  },
  {
    where: 'reader',
    phrases: 'you, your, yours, i, my',
    example: 'I would like to receive offers by email.',
  },
  {
    where: 'site',
    phrases: 'we, us, our, ours',
    example: 'If you can, support our journalism with a donation.',
  },
  {
    where: 'order',
    phrases:
      'become, choose, click, create, discover, donate, download, enjoy, enter, get, give, join, keep, please, register, sign, stay, subscribe, unlock, upgrade',
    example: 'Subscribe today.',
  },
  {
    where: 'note',
    phrases:
      "editor's note, editors' note, note from the editor, correction, corrections, corrections and clarifications, clarification, correction #, erratum, amendment, editorial note, note to readers, this article was amended, this article was corrected, this article was updated, this article was changed, this article has been amended, this article has been corrected, this article has been updated, this article has been changed, this story was amended, this story was corrected, this story was updated, this story has been amended, this story has been corrected, this story has been updated, this post has been updated, this post has been corrected, this report has been corrected, this report has been updated, this piece has been updated, this piece was updated, this headline has been, the headline of this, the headline on this, an earlier version of this, a previous version of this, an earlier headline on this, an earlier caption, corrects spelling, corrects name, corrects date",
    example: 'Correction: An earlier version of this article named the wrong harbour.',
  },
  {
    where: 'annex',
    phrases:
      "notes to editors, notes to editor, note to editors, notes for editors, note for editors, editors' notes, editor's notes, notes to news editors, notes to the editor, media contact, media contacts, press contact, press contacts, press enquiries, media enquiries, for media enquiries, for press enquiries, for media inquiries, media inquiries, press inquiries, for further information, for further information contact, for further information please contact, for more information, for more information contact, for more information please contact, contact information, contact details, contact for media",
    example: 'Notes to editors',
  },
  {
    where: 'end',
    phrases: 'ends, end, end of release, end of press release, end of statement, end of transcript, end transcript',
    example: '-ENDS-',
  },
  {
    where: 'desk',
    phrases:
      'reporting by, additional reporting by, additional reporting from, further reporting by, with reporting by, with additional reporting by, reporting and writing by, writing by, writing and editing by, editing by, additional editing by, edited by, compiled by, translated by, translation by, production by, graphics by, research by, contributed to this report, contributed to this story, contributed to this article, contributed reporting, contributed',
    example: 'Reporting by Ann Lee in Oslo; Editing by Bo Cho',
  },
  {
    where: 'away',
    phrases: 'more, related, earlier, watch, read more, see also',
    example: 'More:Bridge is closed',
  },
  {
    where: 'agency',
    phrases:
      'getty images, getty, afp, ap, reuters, epa, pa, ap photo, afp getty images, associated press, shutterstock, istock, istockphoto, stock image, stock photo, stock adobe com, adobe stock, alamy, bloomberg, wireimage, rex features, zuma press, usa today sports, pool, file photo, file, handout, screenshot, screengrab, supplied, pa wire, pa media, pa images, the canadian press, wikimedia commons, flickr, twitter, facebook, instagram, youtube, cbs news, the new york times',
    example: 'The harbour after the storm. (Reuters)',
  },
  {
    where: 'credit',
    phrases:
      'photograph by, photograph, photo by, photos by, photo, photo credit, photo illustration, picture by, picture, pictures, image, images, image credit, image credits, image source, image caption, photo caption, credit, credits, courtesy of, illustration by, illustration, video by, graphic by, file photo, source',
    example: 'The harbour after the storm. Photograph: Ann Lee',
  },
  {
    where: 'picture',
    phrases: 'image, photo, picture, image caption, photo caption, media caption, caption, video, illustration',
    example: 'Image',
  },
  {
    where: 'author',
    phrases:
      'by, words by, interview by, written by, posted by, story by, report by, reported by, from our, published by, reporting by, analysis by',
    example: 'By Ann Lee',
  },
  {
    where: 'link',
    phrases: 'and, of, the, for, from, in, at, with, to, on, de, van, von, der, al, el, la, bin',
    example: 'By Ann Lee in Oslo and Bo van Dam at the White House',
  },
  {
    where: 'role',
    phrases:
      'staff, reporter, reporters, correspondent, correspondents, editor, editors, writer, writers, agencies, agency, press, news, reuters, afp, ap, bureau, contributor, columnist, journalist, producer, desk, team',
    example: 'Our Foreign Staff',
  },
  {
    where: 'month',
    phrases:
      'january, jan, february, feb, march, mar, april, apr, may, june, jun, july, jul, august, aug, september, sep, october, oct, november, nov, december, dec, sept',
    example: '21 October 2025',
  },
  {
    where: 'weekday',
    phrases:
      'monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun',
    example: 'Tue, 26 November',
  },
  {
    where: 'date',
    phrases:
      '|, issued, publishing, released, updated, published, posted, last, first, modified, on, at, date, ago, hour, hours, h, hr, hrs, minute, minutes, min, mins, day, days, week, weeks, month, months, year, years, am, pm, a, p, m, gmt, utc, est, edt, et, cst, cdt, ct, pst, pdt, pt, bst, cet, cest, ist, aest, aedt, sgt, hkt, eat, wat, sast, pkt, nzst, nzdt, awst, acst, acdt, mst, mdt, adt, ndt, jst, z, t, read, created, th, st, nd, rd, today, yesterday, noon',
    example: 'Last updated 6 hours ago',
  },
];
