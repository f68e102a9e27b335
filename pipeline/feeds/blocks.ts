import type { Briefing, Figure, RealisedDocument, RealisedQuote, RealisedSentence } from '../model/briefing.ts';
import type { Furniture } from '../model/furniture.ts';

/** Words with their language, where that is not the document's. */
export interface Words {
  text: string;
  lang?: string;
}

/** A block of a press brief as a CMS shows it. */
export type FeedBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; words: Words[] }
  | { kind: 'note'; text: string }
  | { kind: 'figures'; caption?: string; head: [string, string]; rows: [string, string][] }
  | { kind: 'quote'; words: Words; attribution: string }
  | { kind: 'list'; items: Words[] };

/** What the fixed parts of a document say. */
export interface FeedFurniture {
  furniture: Furniture;
  contact?: string | undefined;
  boilerplate?: string | undefined;
}

/** The press brief without its headline and its embargo line: a CMS shows it after the embargo alone. */
export function feedBlocks(
  briefing: Briefing,
  document: RealisedDocument,
  language: string,
  fixed: FeedFurniture,
): FeedBlock[] {
  const { furniture, contact, boilerplate } = fixed;
  const { headings } = furniture;
  if (document.state === 'withdrawn') return [paragraph([{ text: document.headline }])];
  const { lead, figures, quotes, background, contradictions } = document.pressBrief;
  const words = (sentences: readonly RealisedSentence[]): Words[] =>
    sentences.map(({ text, lang }) => wordsIn(text, lang, language));
  const quoteBlock = (quote: RealisedQuote): FeedBlock => {
    const remark =
      quote.lang === language ? (quote.translated ? furniture.translated : undefined) : furniture.untranslated;
    const attribution = remark === undefined ? quote.attribution : `${quote.attribution} (${remark})`;
    return { kind: 'quote', words: wordsIn(quote.text, quote.lang, language), attribution };
  };
  return [
    ...(document.state === 'draft' ? [note(furniture.draft)] : []),
    ...(document.notices ?? []).map(({ text }) => note(text)),
    ...[lead].filter(isFilled).map((sentences) => paragraph(words(sentences))),
    ...section(headings.figures, figureTables(figures, [headings.figure, headings.value])),
    ...section(headings.quotes, quotes.filter(({ lang }) => lang === language).map(quoteBlock)),
    ...section(
      headings.background,
      background.filter(isFilled).map((sentences) => paragraph(words(sentences))),
    ),
    ...section(headings.contradictions, contradictions.length ? [{ kind: 'list', items: words(contradictions) }] : []),
    ...section(headings.awaiting, quotes.filter(({ lang }) => lang !== language).map(quoteBlock)),
    ...(boilerplate === undefined ? [] : [paragraph([{ text: boilerplate }])]),
    ...(contact === undefined ? [] : [paragraph([{ text: `${headings.contact}: ${contact}` }])]),
    note(furniture.sourceLine),
  ];
}

function section(heading: string, blocks: FeedBlock[]): FeedBlock[] {
  return blocks.length ? [{ kind: 'heading', text: heading }, ...blocks] : [];
}

function figureTables(figures: readonly Figure[], head: [string, string]): FeedBlock[] {
  const groups = new Map<string | undefined, [string, string][]>();
  for (const { group, label, value } of figures) groups.set(group, [...(groups.get(group) ?? []), [label, value]]);
  return [...groups].map(([caption, rows]) => ({
    kind: 'figures',
    ...(caption !== undefined && { caption }),
    head,
    rows,
  }));
}

function paragraph(words: Words[]): FeedBlock {
  return { kind: 'paragraph', words };
}

function note(text: string): FeedBlock {
  return { kind: 'note', text };
}

function wordsIn(text: string, lang: string | undefined, language: string): Words {
  return lang === undefined || lang === language ? { text } : { text, lang };
}

function isFilled(sentences: readonly unknown[]): boolean {
  return sentences.length > 0;
}
