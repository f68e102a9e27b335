import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';
import { termsOf } from '../../pipeline/lexicon/terms.ts';
import type { Extraction } from '../../pipeline/model/extraction.ts';
import { isWhole, type Determiner, type Fact, type Filler } from '../../pipeline/model/fact.ts';
import { extractArticle } from '../../pipeline/run.ts';
import { documentOf } from './document.ts';

const lexicon = createLexicon();

const DETERMINERS: Record<Determiner, string> = {
  all: 'alle',
  most: 'de meeste',
  many: 'veel',
  few: 'weinig',
  several: 'verschillende',
  'a-few': 'enkele',
  some: 'sommige',
  both: 'beide',
  each: 'elke',
  more: 'meer',
  fewer: 'minder',
  enough: 'genoeg',
  'not-enough': 'onvoldoende',
  his: 'zijn',
  her: 'haar',
  its: 'zijn',
  'its-feminine': 'haar',
  their: 'hun',
};

/** What is found in a few sentences of Dutch that appeared on 20 November 2026. */
export function extractionOf(markdown: string): Extraction {
  return extractArticle(documentOf(markdown, { published: '2026-11-20' }), lexicon).extraction;
}

/**
 * The facts of a text that may be told by themselves, in one line each: `arrest agent=politie patient=twee mannen @Breda 2026-11-19`,
 * with `negated`, `alleged`, `possible`, `planned`, `ongoing` and `volgens X` where they hold, and in brackets the
 * clauses that it tells with its own: `closure theme=A12 (purpose salvage theme=wrak planned)`, or that await a
 * translator: `closure theme=A12 (awaits reason: omdat het glad is)`.
 */
export function factLines(markdown: string): string[] {
  const extraction = extractionOf(markdown);
  return extraction.facts.filter(isWhole).map((fact) => lineOf(fact, extraction));
}

/** The partial facts of a text in one line each, with what they omit: `users theme=1,2 miljoen klanten without België`. */
export function partialLines(markdown: string): string[] {
  const extraction = extractionOf(markdown);
  return extraction.facts.flatMap((fact) =>
    fact.omits ? [`${lineOf(fact, extraction)} without ${fact.omits.map(({ text }) => text).join(' + ')}`] : [],
  );
}

function lineOf(fact: Fact, extraction: Extraction): string {
  const date = fact.time && extraction.dates.find((item) => item.id === fact.time!.id);
  return [
    fact.frame,
    ...Object.entries(fact.roles)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([role, filler]) => `${role}=${words(filler, extraction)}`),
    ...(fact.place ? [`@${words(fact.place, extraction)}`] : []),
    ...(date ? [date.value ?? date.text] : []),
    ...(fact.attribution ? [`volgens ${words(fact.attribution.source, extraction)}`] : []),
    ...(fact.polarity === 'negated' ? ['negated'] : []),
    ...(fact.certainty === 'asserted' ? [] : [fact.certainty]),
    ...(fact.phase === 'happened' ? [] : [fact.phase]),
    ...(fact.modality ? [fact.modality] : []),
    ...(fact.clauses ?? []).map(
      ({ relation, fact: id }) =>
        `(${relation} ${lineOf(
          extraction.facts.find((other) => other.id === id)!,
          extraction,
        )})`,
    ),
    ...(fact.deferred ?? []).map(({ relation, text }) => `(awaits ${relation}: ${text})`),
  ].join(' ');
}

function words(filler: Filler, extraction: Extraction): string {
  switch (filler.kind) {
    case 'quantity':
      return [
        extraction.quantities.find((item) => item.id === filler.id)!.text,
        ...links(filler.complements, extraction),
      ].join(' ');
    case 'entity':
      return extraction.entities.find((item) => item.id === filler.id)!.name;
    case 'date':
      return extraction.dates.find((item) => item.id === filler.id)!.text;
    case 'concept': {
      const term = termsOf(lexicon, 'nl').get(filler.id)!;
      const noun = term.pos === 'noun' ? (filler.number === 'plural' ? (term.other ?? term.one) : term.one) : term.base;
      const adjectives = (filler.modifiers ?? []).map((id) => {
        const adjective = termsOf(lexicon, 'nl').get(id);
        return adjective?.pos === 'adjective' ? adjective.base : id.replace(/^age:(\d+)$/, '$1-jarig');
      });
      return [
        ...(filler.determiner ? [DETERMINERS[filler.determiner]] : []),
        ...adjectives,
        noun,
        ...links(filler.complements, extraction),
      ].join(' ');
    }
    case 'list':
      return filler.items.map((item) => words(item, extraction)).join(' + ');
    case 'text':
      return filler.spans.map((span) => span.text).join(' ');
    default:
      return filler.id;
  }
}

function links(complements: readonly { preposition: string; filler: Filler }[] = [], extraction: Extraction): string[] {
  return complements.map(({ preposition, filler }) => `${preposition} ${words(filler, extraction)}`);
}
