import { Briefing } from '../model/briefing.ts';
import type { Correction } from '../model/correction.ts';
import type { Withdrawal } from '../model/history.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Plan } from '../model/plan.ts';
import type { SourceDocument } from '../model/source.ts';
import type { TranslationUnit } from '../model/unit.ts';
import { toFileOffsets } from '../text/to-file-offsets.ts';

/** The parts of a briefing, as the stages before made them; offsets still count in the plain text. */
export interface BriefingParts {
  document: SourceDocument;
  extraction: Extraction;
  plan: Plan;
  units: TranslationUnit[];
  corrections: readonly Correction[];
  withdrawn?: Withdrawal;
  documents: Briefing['documents'];
  revision: number;
}

/**
 * Puts briefing.json together, with every offset moved to the source file, and checks it against its
 * own schema: a briefing that breaks the contract is a bug, so this throws.
 */
export function assembleBriefing(parts: BriefingParts): Briefing {
  const { document, plan, units, corrections, withdrawn, documents, revision } = parts;
  return Briefing.parse({
    ...extractionPart(document, parts.extraction, revision),
    units,
    corrections,
    ...(withdrawn && { withdrawn }),
    documents,
    coverage: coverageOf(parts.extraction, plan),
  });
}

/** The part of a briefing that extraction alone makes; what `brieftaal extract` prints. */
export type ExtractionPart = Omit<Briefing, 'units' | 'corrections' | 'withdrawn' | 'documents' | 'coverage'>;

/** Source and extraction of a document in file offsets. */
export function extractionPart(document: SourceDocument, extraction: Extraction, revision = 1): ExtractionPart {
  const { title, published, embargo, publisher, contact, url } = document.frontMatter;
  const { entities, quantities, numerals, dates, quotes, facts, statements, relations, issues } = toFileOffsets(
    document,
    extraction,
  );
  return {
    version: 1,
    source: {
      slug: document.slug,
      path: document.path,
      sha256: document.sha256,
      language: 'nl',
      ...definedOnly({ title, published, embargo, publisher, contact, url }),
      revision,
    },
    entities,
    quantities,
    numerals,
    dates,
    quotes,
    facts,
    statements,
    relations,
    issues,
  };
}

function coverageOf(extraction: Extraction, plan: Plan): Briefing['coverage'] {
  const untold = new Set(plan.untold.map((entry) => entry.id));
  const count = (items: readonly { id: string }[]): { found: number; told: number } => ({
    found: items.length,
    told: items.filter((item) => !untold.has(item.id)).length,
  });
  return {
    quantities: count(extraction.quantities),
    numerals: count(extraction.numerals),
    dates: count(extraction.dates),
    quotes: count(extraction.quotes),
    facts: count(extraction.facts),
    untold: plan.untold,
  };
}

function definedOnly<T extends Record<string, unknown>>(record: T): Partial<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Partial<T>;
}
