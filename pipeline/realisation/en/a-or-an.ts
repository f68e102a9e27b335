/** The indefinite article by sound; nouns carry their own in the termbase, this serves adjectives and offices. */
export function aOrAn(words: string): string {
  return /^(?:[aeio]|un(?!i)|hour|honest)/i.test(words) && !/^(?:eu|one|uni)/i.test(words) ? 'an' : 'a';
}
