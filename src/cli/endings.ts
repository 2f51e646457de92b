/** How names of files end that hold a text, whatever it is read as: that its own form tells. */
export const TEXT_ENDINGS: readonly string[] = ['txt', 'md', 'html', 'vtt', 'srt'];
