import type { Voice } from './voice.ts';

/** Words of a machine that nobody has approved, with a mark that no reader and no feed can miss. */
export function markMachine(voice: Voice, text: string): string {
  return `${text} [${voice.say('machine')}]`;
}
