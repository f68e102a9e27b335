import { analyse } from '../analysis/analyse.ts';
import { relate } from '../consistency/relate.ts';
import { relationIssues } from '../consistency/relation-issues.ts';
import { addSentences } from '../corrections/add-sentences.ts';
import { applyCorrections, standingValues } from '../corrections/apply-corrections.ts';
import { extractFacts } from '../facts/extract-facts.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { recogniseMentions } from '../mentions/recognise.ts';
import type { Correction } from '../model/correction.ts';
import type { Extraction } from '../model/extraction.ts';
import type { SourceDocument } from '../model/source.ts';
import type { Sentence } from '../model/token.ts';
import { findQuotes } from '../quotes/find-quotes.ts';
import type { ExtractedArticle } from './article.ts';

/** What an article's words say by themselves: nothing of it depends on what corrections changed. */
interface Reading {
  document: SourceDocument;
  sentences: Sentence[];
  found: Extraction;
}

/**
 * The last readings: an article with corrections is told several times, and a correction of it leaves its
 * words as they are.
 */
const readings = new Map<string, { lexicon: Lexicon; reading: Reading }>();
const KEPT = 8;

/** Reads one article: what it says, and what holds after its corrections. */
export function extractArticle(
  source: SourceDocument,
  lexicon: Lexicon,
  corrections: readonly Correction[] = [],
): ExtractedArticle {
  const { document: withAdded, sentences, found } = readOnce(source, lexicon, corrections);
  const { document, extraction: corrected, issues, acknowledge } = applyCorrections(withAdded, found, corrections);
  const relations = acknowledge(relate(document, corrected));
  const extraction = {
    ...corrected,
    relations,
    issues: [...found.issues, ...issues, ...relationIssues(corrected, relations)],
  };
  const standing: ExtractedArticle['standing'] = () => standingValues(withAdded, found, corrections);
  return { document, sentences, found, extraction, standing };
}

function readOnce(source: SourceDocument, lexicon: Lexicon, corrections: readonly Correction[]): Reading {
  const document = addSentences(source, corrections);
  const key = JSON.stringify([source.path, source.frontMatter, document.file, document.text]);
  const before = readings.get(key);
  readings.delete(key);
  const kept = before?.lexicon === lexicon ? before : { lexicon, reading: read(source, document, lexicon) };
  readings.set(key, kept);
  if (readings.size > KEPT) readings.delete(readings.keys().next().value!);
  return kept.reading;
}

function read(source: SourceDocument, document: SourceDocument, lexicon: Lexicon): Reading {
  const sentences = analyse(document.text, document.blocks);
  const recognised = recogniseMentions(document, sentences, lexicon);
  const quoted = findQuotes(document, sentences, recognised.mentions, lexicon);
  const said = extractFacts(document, sentences, recognised.mentions, quoted.quotes, lexicon);
  const found: Extraction = {
    ...recognised.mentions,
    quotes: quoted.quotes,
    facts: said.facts.map((fact) =>
      fact.evidence[0]!.start >= source.text.length ? { ...fact, state: 'added' } : fact,
    ),
    statements: said.statements,
    relations: [],
    issues: [...recognised.issues, ...quoted.issues, ...said.issues],
  };
  return { document, sentences, found };
}
