import type { Furniture } from '../../model/furniture.ts';
import type { Voice } from '../voice.ts';

/** What the fixed words of a document say of it. */
export interface DocumentCounts {
  revision: number;
  /** Units that await a translator. */
  awaiting: number;
  /** Figures of the source that the plan leaves out. */
  leftOut: number;
  /** Whether the document has a headline of its own: without one a draft says what the source's is. */
  isHeaded: boolean;
}

/** The fixed words of a language's documents, with the article's own source, date and embargo in them. */
export function furnitureOf(voice: Voice, { revision, awaiting, leftOut, isHeaded }: DocumentCounts): Furniture {
  const { say, grammar, document } = voice;
  const { publisher, title, published, embargo } = document.frontMatter;
  const source = publisher ?? (title === undefined ? document.slug : grammar.quotation(title));
  return {
    headings: {
      figures: say('heading.figures'),
      figure: say('heading.figure'),
      value: say('heading.value'),
      quotes: say('heading.quotes'),
      background: say('heading.background'),
      contradictions: say('heading.contradictions'),
      awaiting: say('heading.awaiting'),
      contact: say('heading.contact'),
    },
    draft:
      awaiting === 0
        ? ''
        : [
            say('draft', { count: awaiting }),
            isHeaded || title === undefined ? undefined : say('draftTitle', { title: grammar.quotation(title) }),
          ]
            .filter(Boolean)
            .join(' '),
    translated: say('translated'),
    untranslated: say('untranslated'),
    ...(leftOut > 0 && { leftOut: say('leftOut', { count: leftOut }) }),
    sourceLine:
      published === undefined
        ? say('sourceLineUndated', { source, revision })
        : say('sourceLine', { source, date: grammar.date(published), revision }),
    ...(embargo !== undefined && { embargoLine: embargoLine(voice, embargo) }),
  };
}

/** With the hour and the zone that the source states: 2020-07-03T10:00:00+02:00 → 10:00 (UTC+02:00). */
function embargoLine({ say, grammar }: Voice, embargo: string): string {
  const date = grammar.date(embargo);
  const clock = /T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.exec(embargo);
  if (!clock) return say('embargoLine', { date });
  return say('embargoLineTimed', { date, time: clock[1]!, zone: clock[2] === 'Z' ? 'UTC' : `UTC${clock[2]}` });
}
