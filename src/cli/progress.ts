/** How far the work is. */
export interface Progress {
  readonly articles: number;
  readonly bytes: number;
  /** Bytes of everything; null where nobody knows. */
  readonly total: number | null;
  readonly seconds: number;
}

const BAR = 20;

/**
 * One line for people who wait, no wider than asked:
 *
 *     ██████████░░░░░░░░░░  50 %  1200 articles  240/s  0:05 left
 */
export function progressLine({ articles, bytes, total, seconds }: Progress, width: number): string {
  const rate = seconds > 0 ? articles / seconds : 0;
  const counts = [
    `${articles} ${articles === 1 ? 'article' : 'articles'}`,
    `${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s`,
  ];
  const share = total === null || total === 0 ? null : Math.min(1, bytes / total);
  if (share === null) return fitted([...counts], width);
  const full = Math.floor(share * BAR);
  const bar = '█'.repeat(full) + '░'.repeat(BAR - full);
  const left = share > 0 ? [`${clock((seconds * (1 - share)) / share)} left`] : [];
  return fitted([bar, `${Math.floor(share * 100)} %`.padStart(5), ...counts, ...left], width);
}

/** As many of the parts as fit, without the bar if need be. */
function fitted(parts: readonly string[], width: number): string {
  const line = parts.join('  ');
  if (line.length < width) return line;
  const bare = parts.filter((part) => !part.includes('█') && !part.includes('░')).join('  ');
  return bare.slice(0, Math.max(0, width - 1));
}

function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const rest = String(whole % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}
