/** Characters that XML 1.0 cannot hold, not even as references. */

const FORBIDDEN_IN_XML =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text that XML, JSON and HTML can all hold: a character that XML forbids becomes U+FFFD. */
export function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN_IN_XML, '\uFFFD');
}

/** Text for XML content and attribute values; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return withoutForbidden(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\r/g, '&#13;');
}

/**
 * Running text for Markdown: what would be read as markup is written so that it is not. Escapes only
 * where CommonMark would act, so that prose stays readable in an editor.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*_[\]|]/g, (character) => `\\${character}`)
    .replace(/^(\s*)(#{1,6}(?=\s|$)|[-+>](?=\s|$)|>|~{3,}|={2,}$|-{2,}$)/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** Text for HTML content and attribute values. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
