import type { Voice } from '../voice.ts';

/** The company, and shops, farmers or households together. */
export function owns(voice: Voice, id: string, number: 'singular' | 'plural'): boolean {
  const types = voice.typeOf(id);
  const isMany =
    number === 'plural' && (/(?:shop|store)$/.test(id) || types.some((type) => /^(?:building|group)$/.test(type)));
  return isMany || types.includes('organisation');
}
