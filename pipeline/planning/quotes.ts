import type { Extraction } from '../model/extraction.ts';
import type { QuoteMessage } from '../model/plan.ts';

/** Words of a quotation that a summary has room for. */
const SHORT = 45;

/** Direct and partial quotes that have a speaker; pieces of one quotation stay together. */
export function selectQuotes(extraction: Extraction): QuoteMessage[] {
  const messages: QuoteMessage[] = [];
  const byQuote = new Map<string, QuoteMessage>();
  for (const quote of extraction.quotes) {
    if (quote.kind === 'indirect' || !quote.speaker) continue;
    const before = quote.continues === undefined ? undefined : byQuote.get(quote.continues);
    const message = before ?? { kind: 'quote', quotes: [] };
    message.quotes.push(quote.id);
    byQuote.set(quote.id, message);
    if (!before) messages.push(message);
  }
  return messages;
}

/** The first quotation that a summary can carry: whole sentences, short, by somebody with a name. */
export function summaryQuote(quotes: readonly QuoteMessage[], extraction: Extraction): QuoteMessage | undefined {
  return quotes.find((message) => {
    const pieces = extraction.quotes.filter((quote) => message.quotes.includes(quote.id));
    const words = pieces.reduce((sum, quote) => sum + quote.text.split(/\s+/).length, 0);
    return pieces[0]?.kind === 'direct' && pieces[0].speaker?.entity !== undefined && words >= 5 && words <= SHORT;
  });
}
