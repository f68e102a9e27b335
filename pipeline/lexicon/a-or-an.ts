/** The indefinite article by sound; nouns carry their own in the termbase, this serves adjectives and offices. */
export function aOrAn(words: string): 'a' | 'an' {
  // letters that are spelt out go by the sound of the first one (an FNV official), others read as words (a NATO chief)
  const letters = /^([A-Z])[A-Z]+(?![a-z])/.exec(words);
  if (letters && !/^(?:NATO|NASA|NOS|FIFA|UEFA|SARS)\b/.test(words))
    return /[AEFHILMNORSX]/.test(letters[1]!) ? 'an' : 'a';
  // an 8 (eight), an 11, an 18-year-old
  if (/^\d/.test(words)) return /^(?:8|1[18](?!\d))/.test(words) ? 'an' : 'a';
  return /^(?:[aeio]|un(?!i)|hour|honest)/i.test(words) && !/^(?:eu|one|uni)/i.test(words) ? 'an' : 'a';
}
