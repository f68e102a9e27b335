import type { Briefing, Mark, RealisedDocument, RealisedQuote, RealisedSentence } from '../model/briefing.ts';
import type { Furniture } from '../model/furniture.ts';
import { escapeHtml } from '../text/escape.ts';
import { compileTemplate, templateText } from './compile-template.ts';
import { groupFigures } from './group-figures.ts';
import { noticesIn } from './notices-in.ts';

/** What one page needs besides its document. */
export interface PageContext {
  language: string;
  /** All languages of the briefing, in order. */
  languages: readonly string[];
  furniture: Furniture;
  contact?: string | undefined;
  boilerplate?: string | undefined;
  /** schema.org data to embed, as JSON. */
  jsonLd?: string | undefined;
}

/**
 * One language's page: the press brief as HTML in which each figure and quotation carries its id, and a
 * figure shows the Dutch words it came from on hover or focus, without script.
 *
 * @throws TemplateError where the template is missing or asks for what the view lacks
 */
export function renderPage(briefing: Briefing, document: RealisedDocument, context: PageContext): string {
  const { language, languages, furniture } = context;
  const evidence = evidenceOf(briefing);
  const sentences = (list: RealisedSentence[]): string =>
    list.map((sentence) => sentenceHtml(sentence, language, evidence)).join(' ');
  const { lead, figures, quotes, background, contradictions } = document.pressBrief;
  const awaiting = awaitedTexts(briefing, document, language);
  const awaitingQuotes = quotes
    .filter(({ lang }) => lang !== language)
    .map((quote) => quoteView(quote, furniture, language));
  const others = languages.map((code) => ({
    language: code,
    href: `../${code}/page.html`,
    name: languageName(code),
    current: code === language,
  }));
  return compileTemplate(
    'page.html.hbs',
    'html',
  )({
    language,
    headline: document.headline,
    alternates: others,
    languages: others,
    css: templateText('page.css'),
    jsonLd: context.jsonLd?.replace(/</g, '\\u003C'),
    labels: furniture.headings,
    draftNote: document.state === 'draft' ? furniture.draft : undefined,
    notices: noticesIn(document, 'press-brief'),
    embargoLine: furniture.embargoLine,
    lead: sentences(lead),
    figures: groupFigures(figures).map(({ heading, rows }) => ({
      heading,
      rows: rows.map(({ label, value, marks }) => ({ label, value: markedHtml(value, marks, evidence) })),
    })),
    quotes: quotes.filter(({ lang }) => lang === language).map((quote) => quoteView(quote, furniture, language)),
    background: background.map(sentences).filter((text) => text !== ''),
    contradictions: contradictions.map((sentence) => sentenceHtml(sentence, language, evidence)),
    awaitingQuotes,
    awaiting,
    isAwaiting: awaitingQuotes.length + awaiting.length > 0,
    boilerplate: context.boilerplate,
    contact: context.contact,
    leftOut: furniture.leftOut,
    sourceLine: furniture.sourceLine,
  });
}

function quoteView(quote: RealisedQuote, { translated, untranslated }: Furniture, language: string): object {
  return {
    id: quote.id,
    lang: quote.lang === language ? undefined : quote.lang,
    text: escapeHtml(quote.text),
    attribution: attributionHtml(quote, language),
    note: quote.lang !== language ? untranslated : quote.translated ? translated : undefined,
  };
}

/**
 * What waits for a translator, in the words of the source: an id says nothing to a press officer. Quotations
 * that are listed with their speakers are left out.
 */
export function awaitedTexts(briefing: Briefing, document: RealisedDocument, language: string): string[] {
  const units = new Map(briefing.units.map((unit) => [unit.id, unit.source]));
  const open = new Set(document.pressBrief.quotes.flatMap(({ id, lang }) => (lang === language ? [] : [id])));
  for (const { id, continues } of briefing.quotes) if (continues !== undefined && open.has(continues)) open.add(id);
  const listed = new Set(briefing.quotes.flatMap(({ id, unit }) => (open.has(id) && unit !== undefined ? [unit] : [])));
  const facts = new Map(
    briefing.facts.map((fact) => [fact.id, fact.words ?? fact.evidence.map((span) => span.text).join(' … ')]),
  );
  return [
    ...new Set(document.awaiting.filter((id) => !listed.has(id)).map((id) => units.get(id) ?? facts.get(id) ?? id)),
  ];
}

/** Dutch evidence by id of fact or quantity. */
function evidenceOf(briefing: Briefing): ReadonlyMap<string, string> {
  const byFact = briefing.facts.map((fact): [string, string] => [
    fact.id,
    fact.evidence.map((span) => span.text).join(' … '),
  ]);
  const byQuantity = briefing.quantities.map((quantity): [string, string] => [quantity.id, quantity.text]);
  return new Map([...byQuantity, ...byFact]);
}

function sentenceHtml(sentence: RealisedSentence, language: string, evidence: ReadonlyMap<string, string>): string {
  const { text, marks, lang } = sentence;
  const html = markedHtml(text, marks, evidence);
  const ids = [
    ...(sentence.facts.length ? [` data-fact="${escapeHtml(sentence.facts.join(' '))}"`] : []),
    ...(sentence.quotes.length ? [` data-quote="${escapeHtml(sentence.quotes.join(' '))}"`] : []),
    ...(lang !== undefined && lang !== language ? [` lang="${escapeHtml(lang)}"`] : []),
  ].join('');
  return ids ? `<span${ids}>${html}</span>` : html;
}

/** A text in which each figure shows its evidence. */
function markedHtml(text: string, marks: readonly Mark[] = [], evidence: ReadonlyMap<string, string>): string {
  const pieces: string[] = [];
  let from = 0;
  for (const mark of marks) {
    pieces.push(
      escapeHtml(text.slice(from, mark.start)),
      markHtml(text.slice(mark.start, mark.end), mark.id, evidence),
    );
    from = mark.end;
  }
  return [...pieces, escapeHtml(text.slice(from))].join('');
}

/** Who said it; what stands in Dutch is marked as such. */
function attributionHtml({ attribution, dutch }: RealisedQuote, language: string): string {
  if (!dutch || language === 'nl') return escapeHtml(attribution);
  const [before, words, after] = [
    attribution.slice(0, dutch.start),
    attribution.slice(dutch.start, dutch.end),
    attribution.slice(dutch.end),
  ];
  return `${escapeHtml(before)}<span lang="nl">${escapeHtml(words)}</span>${escapeHtml(after)}`;
}

/** A figure with its evidence beside it; the style sheet shows that on hover and focus. A line never parts number and unit. */
function markHtml(said: string, id: string, evidence: ReadonlyMap<string, string>): string {
  const text = said.replace(/(?<=\d) (?=\p{L})/gu, '\u00a0');
  const words = evidence.get(id);
  if (words === undefined) return escapeHtml(text);
  const tip = `<span class="evidence" role="tooltip" lang="nl">${escapeHtml(words)}</span>`;
  return `<span class="figure" tabindex="0" data-fact="${escapeHtml(id)}">${escapeHtml(text)}${tip}</span>`;
}

/** A language's own name, with a capital as in a menu. */
function languageName(code: string): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}
