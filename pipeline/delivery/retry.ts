import { setTimeout as pause } from 'node:timers/promises';
import { TransientError } from './cms.ts';

/** How often to try, and how long to wait in between. */
export interface Patience {
  attempts: number;
  /** Wait after the first failure, in milliseconds; each next one is twice as long. */
  first: number;
  /** Never wait longer than this, even where the CMS asks for it. */
  longest: number;
}

/** Half a second, one, two, four. */
export const PATIENCE: Patience = { attempts: 5, first: 500, longest: 60_000 };

/**
 * Does `work` until it succeeds. It must be safe to repeat: a dropped connection does not say whether the CMS
 * did what was asked.
 *
 * @throws the last TransientError, or at once any other error
 */
export async function withRetries<T>(
  work: () => Promise<T>,
  patience: Patience = PATIENCE,
  onWait: (error: TransientError, milliseconds: number) => void = () => {},
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof TransientError) || attempt >= patience.attempts) throw error;
      const wait = Math.min(error.retryAfter ?? patience.first * 2 ** (attempt - 1), patience.longest);
      onWait(error, wait);
      await pause(wait);
    }
  }
}
