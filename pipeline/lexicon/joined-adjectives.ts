/** Between two adjectives of one noun that `en` joins (`large&small`). */
export const AND = '&';

/** The adjectives that `en` joins in a modifier; one alone where it is a single one. */
export function joinedParts(modifier: string): string[] {
  return modifier.split(AND);
}
