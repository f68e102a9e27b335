/** Whether a word makes `le`, `la`, `de`, `que` elide: a vowel or a mute h; not before onze, oui, yaourt. */
export function elides(words: string, aspirated = false): boolean {
  if (aspirated || /^(?:onz|huit(?:\b|i|a)|oui\b|ouist|y[aeiou]|yé|uhlan|un million|un milliard)/i.test(words))
    return false;
  return /^[aeiouyhàâäéèêëîïôöùûüœæ]/i.test(words);
}

/** The definite article with its noun: le téléphone, la police, l’arme, les armes. */
export function withLe(
  core: string,
  gender: 'm' | 'f' | undefined,
  plural: boolean,
  aspirated = false,
): FrenchArticled {
  if (plural) return { text: `les ${core}`, of: `des ${core}`, at: `aux ${core}` };
  if (elides(core, aspirated)) return { text: `l’${core}`, of: `de l’${core}`, at: `à l’${core}` };
  if (gender === 'f') return { text: `la ${core}`, of: `de la ${core}`, at: `à la ${core}` };
  return { text: `le ${core}`, of: `du ${core}`, at: `au ${core}` };
}

/** Forms of a phrase with its article: plain, after de, after à. */
export interface FrenchArticled {
  text: string;
  of: string;
  at: string;
}

/** A phrase that already has its article (le ministère, 8 000 kilos, une arme) with de and à before it. */
export function contracted(text: string, aspirated = false): FrenchArticled {
  const contracting = /^(le|les) (.*)$/s.exec(text);
  if (contracting) {
    const [, article, rest] = contracting;
    return {
      text,
      of: `${article === 'le' ? 'du' : 'des'} ${rest}`,
      at: `${article === 'le' ? 'au' : 'aux'} ${rest}`,
    };
  }
  return { text, of: de(text, aspirated), at: `à ${text}` };
}

const LIAISON: Record<string, string> = { nouveau: 'nouvel', beau: 'bel', vieux: 'vieil' };

/** A masculine singular adjective as it stands right before a word: un nouvel immeuble, un nouveau héros. */
export function adjectiveBefore(adjective: string, next: string, aspirated = false): string {
  return (elides(next, aspirated) && LIAISON[adjective]) || adjective;
}

/** de or d’ before words. */
export function de(words: string, aspirated = false): string {
  return elides(words, aspirated) ? `d’${words}` : `de ${words}`;
}
