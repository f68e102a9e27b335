/**
 * The HTML of a record as the blocks of WordPress's editor, so that an editor can work in it and a theme can
 * style it. Relies on what feeds/body-html.ts writes: every text in it is escaped, so tags are tags.
 */
export function wordpressBlocks(html: string): string {
  return html
    .split(/\n(?=<(?:h2|p|blockquote|ul|table)>)/)
    .map(block)
    .join('\n\n');
}

function block(html: string): string {
  if (html.startsWith('<h2>')) return wrapped('heading', html.replace('<h2>', '<h2 class="wp-block-heading">'));
  if (html.startsWith('<ul>')) return wrapped('list', list(html));
  // Said outright: its default differs from one WordPress to the next.
  if (html.startsWith('<table>')) return wrapped('table', table(html), ' {"hasFixedLayout":false}');
  if (html.startsWith('<blockquote>')) return wrapped('quote', quote(html));
  return wrapped('paragraph', html);
}

function wrapped(name: string, html: string, attributes = ''): string {
  return `<!-- wp:${name}${attributes} -->\n${html}\n<!-- /wp:${name} -->`;
}

function list(html: string): string {
  return html.replace(/<li>.*?<\/li>/gs, (item) => wrapped('list-item', item));
}

function quote(html: string): string {
  return html
    .replace('<blockquote>', '<blockquote class="wp-block-quote">')
    .replace(/<p>.*<\/p>/s, (paragraph) => wrapped('paragraph', paragraph));
}

/** The editor knows no header cells of rows, and keeps the caption beside the table. */
function table(html: string): string {
  const caption = /<caption>([^<]*)<\/caption>\n/.exec(html)?.[1];
  const cells = html
    .replace(/<caption>[^<]*<\/caption>\n/, '')
    .replace(/<th scope="row">([^<]*)<\/th>/g, '<td>$1</td>')
    .replace(/<th scope="col">/g, '<th>')
    .replace(/>\n</g, '><');
  const below = caption === undefined ? '' : `<figcaption class="wp-element-caption">${caption}</figcaption>`;
  return `<figure class="wp-block-table">${cells}${below}</figure>`;
}
