/** Marks that open or close a quotation inside a quotation, as sources write them. */
const DOUBLE = /«[ \u00a0\u202f]?|[ \u00a0\u202f]?»|["“”„]/g;

/**
 * Puts quotation marks around words, and turns the double marks inside into the nested ones of the
 * language. The words themselves stay as they are.
 */
export function quote(text: string, outer: readonly [string, string], inner: readonly [string, string]): string {
  let open = false;
  const nested = text.trim().replace(DOUBLE, () => {
    open = !open;
    return open ? inner[0] : inner[1];
  });
  return `${outer[0]}${nested}${outer[1]}`;
}

/** Whether the next piece of an interrupted quotation begins a sentence: the first has its end mark, the next no small letter. */
export function startsSentence(first = '', next = ''): boolean {
  return /[.?!…]$/.test(first.trim()) && !/^\p{Ll}/u.test(next.trim());
}

/** Without the full stop or comma that a reporting clause replaces; a question mark stays. */
export function withoutStop(text: string): string {
  return text.trim().replace(/[.,;]$/, '');
}

/**
 * What every language does with a finished sentence: single spaces, no doubled comma or stop, a capital
 * unless the first word has one of its own (iPhone).
 */
export function tidySentence(sentence: string, kind: 'sentence' | 'title'): string {
  const clean = sentence
    .trim()
    .replace(/(\p{L})'(?=\p{L})/gu, '$1’')
    // low marks written as two commas: het ,,incident”
    .replace(/(^|[\s(]),,(?=[\p{L}\d])/gu, '$1“')
    .replace(/ {2,}/g, ' ')
    .replace(/,\s*,/g, ',')
    .replace(/,\s*([.!?])/g, '$1')
    .replace(/[,;]$/, '');
  const first = clean.split(' ', 1)[0] ?? '';
  const capital = /^\p{Ll}\p{Lu}/u.test(first) ? clean : clean.charAt(0).toUpperCase() + clean.slice(1);
  return kind === 'title' || /[.!?…][”’»"]?$/.test(capital) ? capital : `${capital}.`;
}
