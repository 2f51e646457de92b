import { extract } from 'onrecord';
import { marksOf } from './marks.ts';

// The engine lives here, once for all tabs; a page gets a script of a few kilobytes, and only when its reader asks.
chrome.action.onClicked.addListener(async ({ id }) => {
  if (id === undefined) return;
  await chrome.scripting.executeScript({ target: { tabId: id }, files: ['content.js'] });
});

chrome.runtime.onMessage.addListener((message, _sender, answer) => {
  if (typeof message === 'string') answer(marksOf(extract(message)));
});
