import { diffWordsWithSpace } from 'diff';
import { styleText } from 'node:util';

/**
 * One text with its changes: removed words struck through in red and new ones in green where there is
 * colour, `[-removed-]{+added+}` (as git's word diff) where there is none.
 */
export function wordDiff(was: string, now: string, isColoured: boolean): string {
  return diffWordsWithSpace(was, now)
    .map(({ value, added, removed }) => {
      if (added) return isColoured ? styleText('green', value, { validateStream: false }) : `{+${value}+}`;
      if (removed)
        return isColoured ? styleText(['red', 'strikethrough'], value, { validateStream: false }) : `[-${value}-]`;
      return value;
    })
    .join('');
}
