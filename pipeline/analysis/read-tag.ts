import type { Features, Upos } from '../model/token.ts';

/** Features and part of speech of a joint tag (`NOUN|Gender=Com|Number=Sing`). */
export function readTag(name: string): { upos: Upos; feats: Features } {
  const [upos, ...pairs] = name.split('|').filter(Boolean);
  const feats = Object.fromEntries(
    pairs.map((pair) => pair.split('=') as [string, string]).filter(([, value]) => !value.includes(',')),
  );
  return { upos: upos as Upos, feats: feats as Features };
}
