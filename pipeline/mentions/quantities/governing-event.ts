import type { Sentence, Token } from '../../model/token.ts';

/** Verbs that form one meaning with a noun: the noun's lemma stands before the verb's. */
const FIXED: Readonly<Record<string, RegExp>> = {
  nemen: /^(?:in beslag|in gebruik|in dienst|deel|onder vuur|in bezit)$/,
  brengen: /^(?:aan het licht|in kaart|om het leven|in rekening|in veiligheid|op de markt)$/,
  komen: /^(?:om het leven|in beeld|aan het licht|tot stand|aan bod)$/,
  stellen: /^(?:in gebreke|ter beschikking|beschikbaar|in staat)$/,
  houden: /^(?:in stand|rekening)$/,
  zetten: /^(?:buiten spel|in gang|op straat)$/,
  leggen: /^(?:lam|plat|stil|in de as)$/,
  raken: /^(?:gewond|vermist|beschadigd|kwijt|betrokken)$/,
};
const DEVERBAL =
  /(?:ing|ingen|atie|aties|lage|slag|koop|bouw|val|diefstal|moord|bezoek|oproep|verlies|groei|daling|stijging|verkoop|aankoop|inzet|onderzoek|protest|staking|vondst|brand|ongeval|ongeluk|botsing|uitbreiding)$/;

/** Lemma of the verb or nominalisation that governs a noun phrase; undefined in a verbless or purely copular context. */
export function governingEvent({ tokens }: Sentence, head: Token): string | undefined {
  let at = head;
  for (let steps = 0; steps < 10; steps += 1) {
    const parent = tokens[at.head];
    if (!parent) return at.upos === 'VERB' && at !== head ? verbLemma(tokens, at) : undefined;
    if (parent.upos === 'VERB' && !isAttributive(parent)) return verbLemma(tokens, parent);
    if (parent.upos === 'AUX') return parent.lemma === 'hebben' ? 'hebben' : undefined;
    if (parent.upos === 'NOUN' && DEVERBAL.test(parent.lemma) && isCaseOf(tokens, at, 'van')) return parent.lemma;
    at = parent;
  }
  return undefined;
}

/** The verb with what belongs to it: its particle, or the noun of a fixed expression (in beslag nemen). */
export function verbLemma(tokens: readonly Token[], verb: Token): string {
  const fixed = FIXED[verb.lemma];
  if (!fixed) return verb.lemma;
  for (const child of tokens) {
    if (child.head !== verb.index) continue;
    const phrase = [
      ...tokens.filter(
        (word) => word.head === child.index && /^(?:case|det)$/.test(word.deprel) && word.index < child.index,
      ),
      child,
    ]
      .map((word) => word.text.toLowerCase())
      .join(' ');
    if (fixed.test(phrase)) return `${phrase} ${verb.lemma}`;
  }
  return verb.lemma;
}

function isAttributive(verb: Token): boolean {
  return verb.deprel === 'amod';
}

function isCaseOf(tokens: readonly Token[], noun: Token, preposition: string): boolean {
  return tokens.some(
    (token) => token.head === noun.index && token.deprel === 'case' && token.text.toLowerCase() === preposition,
  );
}
