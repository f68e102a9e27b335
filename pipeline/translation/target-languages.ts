/** The target languages that the `<file>` elements of an XLIFF file name. */
export function targetLanguages(xml: string): string[] {
  const found = xml.matchAll(/<file\b[^<>]{0,2000}?\btarget-language\s*=\s*["']([A-Za-z-]{1,20})["']/g);
  return [...new Set([...found].map((match) => match[1]!))];
}
