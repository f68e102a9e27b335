import { SaxesParser, type SaxesTagNS } from 'saxes';

/** A translation of one article, and a working memory, are far smaller; a larger file is neither. */
export const MAX_LENGTH = 10_000_000;

/** A file that is not what it should be: the first fault, and where it is. */
export class Refusal extends Error {
  constructor(
    message: string,
    readonly at: number,
  ) {
    super(message);
  }
}

/** What a reader does with the elements and the text of a file. */
export interface XmlHandlers {
  open: (tag: SaxesTagNS, at: number) => void;
  close: (tag: SaxesTagNS) => void;
  text: (value: string) => void;
}

/**
 * Runs through an XML file once. A DOCTYPE is refused, unless `allowDoctype` and it declares nothing of
 * its own; so entities can neither be declared nor expanded.
 *
 * @throws Refusal where the file is too large, not well formed or has a DOCTYPE
 */
export function readXml(xml: string, handlers: XmlHandlers, options: { allowDoctype?: boolean } = {}): void {
  if (xml.length > MAX_LENGTH) throw new Refusal('The file is larger than 10 MB.', 0);
  const parser = new SaxesParser({ xmlns: true, position: true });
  const refuse = (message: string): never => {
    throw new Refusal(message, Math.min(parser.position, xml.length));
  };
  parser.on('doctype', (declared) => {
    if (!options.allowDoctype || declared.includes('[')) refuse('A DOCTYPE is not accepted.');
  });
  parser.on('error', (error) => refuse(error.message.replace(/^\d+:\d+: /, '')));
  parser.on('opentag', (tag) => handlers.open(tag, Math.min(parser.position, xml.length)));
  parser.on('closetag', (tag) => handlers.close(tag));
  parser.on('text', (value) => handlers.text(value));
  parser.on('cdata', (value) => handlers.text(value));
  parser.write(xml).close();
}

/** An attribute by its name in the file. */
export function attribute(tag: SaxesTagNS, name: string): string | undefined {
  return tag.attributes[name]?.value;
}
