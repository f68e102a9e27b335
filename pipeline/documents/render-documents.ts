import type { Briefing, RealisedDocument, RealisedQuote, RealisedSentence } from '../model/briefing.ts';
import type { Furniture } from '../model/furniture.ts';
import { escapeMarkdown } from '../text/escape.ts';
import { compileTemplate } from './compile-template.ts';
import { groupFigures } from './group-figures.ts';
import { noticesIn } from './notices-in.ts';
import { awaitedTexts, renderPage } from './render-page.ts';

/** What the templates need besides the briefing. */
export interface RenderContext {
  furniture: Readonly<Record<string, Furniture>>;
  contact?: string | undefined;
  boilerplate: Readonly<Record<string, string>>;
  /** schema.org data by language, to embed in the pages. */
  jsonLd?: Readonly<Record<string, string>>;
}

/**
 * Renders each language's summary, press brief and page.
 *
 * @returns path inside the slug's folder → content
 * @throws TemplateError where a template is missing or asks for what the view lacks
 */
export function renderDocuments(briefing: Briefing, context: RenderContext): Map<string, string> {
  const files = new Map<string, string>();
  for (const [language, document] of Object.entries(briefing.documents)) {
    const furniture = context.furniture[language]!;
    const common = {
      headline: escapeMarkdown(document.headline),
      draftNote: document.state === 'draft' ? escapeMarkdown(furniture.draft) : undefined,
      leftOut: furniture.leftOut && escapeMarkdown(furniture.leftOut),
      sourceLine: escapeMarkdown(furniture.sourceLine),
    };
    files.set(
      `${language}/summary.md`,
      tidy(
        compileTemplate('summary.md.hbs')({
          ...common,
          notices: noticesIn(document, 'summary').map(escapeMarkdown),
          paragraphs: paragraphs(document.summary),
        }),
      ),
    );
    files.set(
      `${language}/press-brief.md`,
      tidy(
        compileTemplate('press-brief.md.hbs')({
          ...common,
          notices: noticesIn(document, 'press-brief').map(escapeMarkdown),
          ...pressBriefView(briefing, document, furniture, context, language),
        }),
      ),
    );
    files.set(
      `${language}/page.html`,
      renderPage(briefing, document, {
        language,
        languages: Object.keys(briefing.documents),
        furniture,
        contact: briefing.source.contact ?? context.contact,
        boilerplate: context.boilerplate[language],
        jsonLd: context.jsonLd?.[language],
      }),
    );
  }
  return files;
}

function pressBriefView(
  briefing: Briefing,
  document: RealisedDocument,
  furniture: Furniture,
  context: RenderContext,
  language: string,
): object {
  const { lead, figures, quotes, background, contradictions } = document.pressBrief;
  const contact = briefing.source.contact ?? context.contact;
  const awaiting = awaitingLines(briefing, document, language);
  const awaitingQuotes = quotes
    .filter(({ lang }) => lang !== language)
    .map((quote) => quoteView(quote, furniture, language));
  return {
    labels: mapValues(furniture.headings, escapeMarkdown),
    embargoLine: furniture.embargoLine === undefined ? undefined : escapeMarkdown(furniture.embargoLine),
    lead: paragraph(lead),
    figures: figureTables(figures),
    quotes: quotes.filter(({ lang }) => lang === language).map((quote) => quoteView(quote, furniture, language)),
    background: paragraphs(background),
    contradictions: contradictions.map((sentence) => inLanguage(sentence.text, sentence.lang, language)),
    awaitingQuotes,
    awaiting,
    isAwaiting: awaitingQuotes.length + awaiting.length > 0,
    contact: contact === undefined ? undefined : escapeMarkdown(contact),
    boilerplate:
      context.boilerplate[language] === undefined ? undefined : escapeMarkdown(context.boilerplate[language]),
  };
}

/** Who said it; what stands in Dutch is marked as such. */
function markedAttribution({ attribution, dutch }: RealisedQuote, language: string): string {
  if (!dutch) return escapeMarkdown(attribution);
  const words = inLanguage(attribution.slice(dutch.start, dutch.end), 'nl', language);
  return `${escapeMarkdown(attribution.slice(0, dutch.start))}${words}${escapeMarkdown(attribution.slice(dutch.end))}`;
}

function quoteView(quote: RealisedQuote, { translated, untranslated }: Furniture, language: string): object {
  const note = quote.lang !== language ? untranslated : quote.translated ? translated : undefined;
  return {
    text: inLanguage(quote.text, quote.lang, language),
    attribution: markedAttribution(quote, language),
    note: note === undefined ? undefined : escapeMarkdown(note),
  };
}

function awaitingLines(briefing: Briefing, document: RealisedDocument, language: string): string[] {
  return awaitedTexts(briefing, document, language).map((line) => `<span lang="nl">${escapeMarkdown(line)}</span>`);
}

function figureTables(figures: RealisedDocument['pressBrief']['figures']): object[] {
  return groupFigures(figures).map(({ heading, rows }) => ({
    heading: heading === undefined ? undefined : escapeMarkdown(heading),
    rows: rows.map(({ label, value }) => ({ label: escapeMarkdown(label), value: escapeMarkdown(value) })),
  }));
}

function paragraphs(sentences: RealisedSentence[][]): string[] {
  return sentences.map(paragraph).filter((text) => text !== '');
}

function paragraph(sentences: RealisedSentence[]): string {
  return escapeMarkdown(sentences.map((sentence) => sentence.text).join(' '));
}

/** Words of another language than the document's are marked as such, for screen readers and editors. */
function inLanguage(text: string, lang: string | undefined, document: string): string {
  const escaped = escapeMarkdown(text);
  return lang === undefined || lang === document ? escaped : `<span lang="${lang}">${escaped}</span>`;
}

function mapValues<K extends string>(record: Record<K, string>, change: (value: string) => string): Record<K, string> {
  return Object.fromEntries(Object.entries<string>(record).map(([key, value]) => [key, change(value)])) as Record<
    K,
    string
  >;
}

function tidy(markdown: string): string {
  return `${markdown.replace(/\n{3,}/g, '\n\n').trim()}\n`;
}
