import type { SourceDocument } from '../../model/source.ts';

const cache = new WeakMap<SourceDocument, string>();

/** Which franc a document means that says only `frank`: the country it names, else the Belgian one. */
export function frankOf(document: SourceDocument): string {
  const known = cache.get(document);
  if (known !== undefined) return known;
  const code = /Zwitser/.test(document.text)
    ? 'CHF'
    : /Luxemburg/.test(document.text)
      ? 'LUF'
      : /Belgi|Vla/.test(document.text)
        ? 'BEF'
        : /Frankrijk|Frans/.test(document.text)
          ? 'FRF'
          : 'BEF';
  cache.set(document, code);
  return code;
}
