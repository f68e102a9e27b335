import { frameIndex } from '../lexicon/frames.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { SemanticType } from '../lexicon/term.ts';
import { isTermLemma, termsOf, typeOf } from '../lexicon/terms.ts';
import type { Extraction } from '../model/extraction.ts';
import { isWhole, type Fact, type Filler } from '../model/fact.ts';
import type { Span } from '../model/span.ts';
import type { Sentence, Token } from '../model/token.ts';
import { writeTerm } from './read-term.ts';
import { dutchEntry, type DutchNoun } from './dutch-noun.ts';

/** A Dutch noun of a fact that the termbase lacks, or that a language of it lacks. */
export interface UnknownTerm {
  what: 'noun';
  lemma: string;
  /** Concept id: of the entry that has it, else of the one to be made. */
  concept: string;
  /** The Dutch entry to be made; absent where there is one. */
  dutch?: DutchNoun;
  /** How a language that has the concept says it. */
  known: Record<string, string>;
  /** Facts that would be told with it. */
  facts: string[];
  /** Sentence in which it stands first. */
  sentence: { start: number; end: number };
}

/**
 * The nouns for which facts wait: heads of roles that no concept covers, and concepts (of the house's own
 * terms) that lack an output language. Adjectives and senses that stay open are left to a colleague: they
 * need more than a translation.
 */
export function unknownTerms(
  extraction: Extraction,
  sentences: readonly Sentence[],
  lexicon: Lexicon,
  languages: readonly string[],
): UnknownTerm[] {
  const found = new Map<string, UnknownTerm>();
  const shipped = languages.filter((language) => language === 'en' || language === 'fr');
  const knownIn = (concept: string): Record<string, string> =>
    Object.fromEntries(
      shipped.flatMap((language) => {
        const entry = termsOf(lexicon, language as 'en').get(concept);
        return entry ? [[language, writeTerm(entry)]] : [];
      }),
    );
  for (const fact of extraction.facts.filter(isWhole)) {
    const evidence = fact.evidence[0]!;
    const sentence = sentences.find(({ start, end }) => start <= evidence.start && evidence.start < end);
    if (!sentence) continue;
    const add = (lemma: string, term: Omit<UnknownTerm, 'what' | 'lemma' | 'facts' | 'sentence'>): void => {
      const before = found.get(lemma);
      if (before) before.facts.push(fact.id);
      else found.set(lemma, { what: 'noun', lemma, ...term, facts: [fact.id], sentence });
    };
    for (const { noun, concept, types, mass } of nounsOf(fact, extraction, sentence)) {
      if (concept !== undefined) {
        const known = knownIn(concept);
        const lemma = termsOf(lexicon, 'nl').get(concept)?.lemmas[0];
        if (lemma !== undefined && Object.keys(known).length < shipped.length) add(lemma, { concept, known });
      } else if (noun && !isTermLemma(lexicon, noun.lemma)) {
        const lemma = noun.lemma.toLowerCase();
        const words = new Set(sentence.tokens.map((token) => token.lemma.toLowerCase()));
        const type =
          typeOf(lexicon, lemma, words) ??
          (mass ? undefined : types.find((name) => SemanticType.safeParse(name).success));
        const dutch = dutchEntry(lexicon, noun, SemanticType.parse(type ?? (mass ? 'substance' : 'abstract')), mass);
        add(lemma, { concept: `house-${lemma.replace(/[^a-z0-9]+/g, '-')}`, dutch, known: {} });
      }
    }
  }
  return [...found.values()];
}

interface Noun {
  noun?: Token | undefined;
  concept?: string;
  /** Types that the role takes. */
  types: readonly string[];
  /** It is measured, not counted (200 kilo lachgas). */
  mass?: boolean;
}

function nounsOf(fact: Fact, { quantities }: Extraction, sentence: Sentence): Noun[] {
  const roles = frameIndex().frames.get(fact.frame)?.roles ?? {};
  const nouns = (filler: Filler, types: readonly string[]): Noun[] => {
    switch (filler.kind) {
      case 'list':
        return filler.items.flatMap((item) => nouns(item, types));
      case 'text':
        return filler.spans.map((span) => ({ noun: headOf(span, sentence), types }));
      case 'concept':
        return [{ concept: filler.id, types }];
      case 'quantity': {
        if (filler.concept !== undefined) return [{ concept: filler.concept, types }];
        const quantity = quantities.find(({ id }) => id === filler.id);
        if (quantity?.of === undefined) return [];
        const noun = sentence.tokens.find(({ lemma, upos }) => upos === 'NOUN' && lemma === quantity.of);
        return [{ noun, types, mass: quantity.unit.kind === 'measure' && noun?.feats.Number !== 'Plur' }];
      }
      default:
        return [];
    }
  };
  return Object.entries(fact.roles).flatMap(([role, filler]) => nouns(filler, roles[role] ?? []));
}

/** The noun that governs the other words of a phrase. */
function headOf(span: Pick<Span, 'start' | 'end'>, { tokens }: Sentence): Token | undefined {
  const inside = tokens.filter((token) => span.start <= token.start && token.end <= span.end);
  const indices = new Set(inside.map(({ index }) => index));
  const head = inside.find((token) => !indices.has(token.head));
  return head?.upos === 'NOUN' ? head : undefined;
}
