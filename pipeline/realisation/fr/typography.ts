/**
 * French spaces: a no-break space inside « » and before the colon, a narrow one before ; ! ? (Imprimerie
 * nationale). Times and addresses (14:05, https://…) have none. The words stay as they are.
 */
export function frenchSpacing(text: string): string {
  return text
    .replace(/«[ \u00a0\u202f]?/g, '«\u00a0')
    .replace(/[ \u00a0\u202f]?»/g, '\u00a0»')
    .replace(/[ \u00a0\u202f]?:(?=[ \u00a0]|$)/g, '\u00a0:')
    .replace(/[ \u00a0\u202f]?([;!?]+)(?=[\s\u00a0»”)]|$)/g, '\u202f$1')
    .replace(/(\d)[ \u00a0\u202f]?%/g, '$1\u00a0%')
    .replace(/(\p{L})'(?=\p{L})/gu, '$1’');
}
