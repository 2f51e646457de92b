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
  const share = total === null || total === 0 ? null : Math.min(1, bytes / total);
  const words = [
    ...(share === null ? [] : [`${Math.floor(share * 100)} %`.padStart(5)]),
    `${articles} ${articles === 1 ? 'article' : 'articles'}`,
    `${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s`,
    ...(share ? [`${clock((seconds * (1 - share)) / share)} left`] : []),
  ];
  const full = Math.floor((share ?? 0) * BAR);
  const bar = share === null ? [] : ['█'.repeat(full) + '░'.repeat(BAR - full)];
  const line = [...bar, ...words].join('  ');
  // Without the bar, and cut if need be.
  return line.length < width ? line : words.join('  ').slice(0, Math.max(0, width - 1));
}

function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const rest = String(whole % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}
