/** Nouns of people that name men alone, or that French leaves as they are for a woman too. */
const FIXED =
  /^(?:homme|père|frère|oncle|fils|prince|comte|maître|gendre|parrain|garde|mannequin|témoin|médecin|assassin|marin|otage|bébé|chef|individu|mort|gardien de but)(?: |$)/;
/** In -teur, with the feminine of a verb's own doer. */
const BY_VERB =
  /^(?:chanteur|visiteur|acheteur|porteur|transporteur|menteur|flatteur|emprunteur|squatteur|émetteur|quêteur|monteur|brocanteur|déserteur|rapporteur|supporteur)$/;
const PLAIN =
  /^(?:professeur|ingénieur|procureur|mineur|assesseur|successeur|prédécesseur|auteur|docteur|gouverneur|sénieur)$/;

/**
 * The feminine of a French noun of somebody (un suspect, une suspecte; un conducteur, une conductrice; un cycliste, une
 * cycliste), from its first word; nothing where it has none or none that is sure.
 */
export function feminineOf(noun: string): string | undefined {
  if (FIXED.test(noun)) return undefined;
  const [head = '', ...rest] = noun.split(' ');
  const said = feminineWord(head);
  return said && [said, ...rest].join(' ');
}

function feminineWord(word: string): string | undefined {
  if (word.includes('-') || word.includes('’')) return undefined;
  if (PLAIN.test(word)) return `${word}e`;
  if (/e$/.test(word)) return word;
  if (BY_VERB.test(word)) return word.replace(/r$/, 'se');
  if (/teur$/.test(word)) return word.replace(/teur$/, 'trice');
  if (/eur$/.test(word)) return word.replace(/r$/, 'se');
  if (/(?:ie|ée)n$/.test(word)) return `${word}ne`;
  if (/er$/.test(word)) return word.replace(/er$/, 'ère');
  if (/if$/.test(word)) return word.replace(/f$/, 've');
  if (/eux$/.test(word)) return word.replace(/x$/, 'se');
  return /(?:é|[ae]nt|ect|at|ais|ois|ain|and|ard|ol|in)$/.test(word) ? `${word}e` : undefined;
}
