import { assembleBriefing } from '../documents/assemble-briefing.ts';
import type { Briefing, Notice } from '../model/briefing.ts';
import type { Issue } from '../model/issue.ts';
import type { TranslationUnit } from '../model/unit.ts';
import { termGuidance } from '../translation/asked-terms.ts';
import { staleTargets, suggest } from '../translation/suggest.ts';
import { writeXliff, type XliffFile } from '../translation/write-xliff.ts';
import type { ArticleInput, RunContext, ArticleResult, PreparedArticle } from './article.ts';
import { knownTo } from './prepare-article.ts';
import { render } from './render.ts';
import { tell } from './tell.ts';

/** Every file of one revision: what each language says, the briefing, the documents, what goes to a translator. */
export function makeFiles(
  prepared: PreparedArticle,
  input: ArticleInput,
  context: RunContext,
  revision: number,
  notices: ReadonlyMap<string, Notice[]>,
): ArticleResult {
  const { document, found, extraction, plan } = prepared;
  const { documents, furniture, issues } = tell(prepared, context, revision);
  for (const [language, list] of notices) documents[language]!.notices = list;
  const needed = neededUnits(prepared, documents);
  const briefing = assembleBriefing({
    document,
    extraction: {
      ...extraction,
      quantities: found.quantities,
      issues: [...extraction.issues, ...issues, ...staleIssues(input, needed, context)],
    },
    plan,
    units: needed,
    corrections: input.corrections ?? [],
    documents,
    revision,
  });
  const { record, files } = render(briefing, furniture, context);
  const translation = new Map<string, XliffFile>();
  for (const language of context.languages.filter((code) => code !== 'nl')) {
    const units = neededUnits(prepared, { [language]: documents[language]! });
    const suggestions = suggest(units, language, knownTo(input), document.slug);
    const guidance = new Map([...prepared.termUnits].map(([id, term]) => [id, termGuidance(term, language)]));
    const file = { original: `${document.slug}/article.md`, units, suggestions, guidance };
    translation.set(language, file);
    files.set(`translation/nl-${language}.xlf`, writeXliff([file], language));
  }
  return { briefing, plan, record, files, translation };
}

/** Units that await a translator because their Dutch was edited after it was translated. */
function staleIssues(input: ArticleInput, units: readonly TranslationUnit[], { languages }: RunContext): Issue[] {
  return languages.flatMap((language) =>
    staleTargets(units, language, knownTo(input), input.document.text).map(({ unit, was }): Issue => ({
      rule: 'translation/stale',
      severity: 'warning',
      message: `${language}: the Dutch of a translated ${unit.kind} was edited: “${was}” is now “${unit.source}”. Its translation is a suggestion (${unit.id}).`,
    })),
  );
}

/**
 * Quotations are always a translator's matter. A title, a sentence that stands in for a fact and a term of one
 * are where a document of these languages waits for them, or where somebody has translated them.
 */
function neededUnits(
  { units, extraction, factUnits, termUnits }: PreparedArticle,
  documents: Briefing['documents'],
): TranslationUnit[] {
  const languages = Object.keys(documents);
  const awaited = new Set(Object.values(documents).flatMap((realised) => realised.awaiting));
  for (const id of [...awaited]) if (factUnits[id] !== undefined) awaited.add(factUnits[id]);
  const stated = new Set(extraction.statements.map((statement) => statement.unit));
  return units.filter(({ id, kind, targets }) => {
    if (kind === 'quote' || stated.has(id) || awaited.has(id)) return true;
    const term = termUnits.get(id);
    if (term?.what === 'office') return languages.some((language) => language !== 'nl' && !term.sayable.has(language));
    if (term) return term.facts.some((fact) => awaited.has(fact) || awaited.has(factUnits[fact] ?? ''));
    return languages.some((language) => targets[language]?.text !== undefined);
  });
}
