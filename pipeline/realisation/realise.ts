import type { Lexicon } from '../lexicon/lexicon.ts';
import type { RealisedDocument, RealisedSentence } from '../model/briefing.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Furniture } from '../model/furniture.ts';
import type { Issue } from '../model/issue.ts';
import type { Plan, PlannedSentence } from '../model/plan.ts';
import type { SourceDocument } from '../model/source.ts';
import type { TargetState, TranslationUnit } from '../model/unit.ts';
import type { Realiser } from './registry.ts';

/** What realisation reads besides the plan and the extraction. */
export interface RealisationContext {
  document: SourceDocument;
  units: readonly TranslationUnit[];
  factUnits: Readonly<Record<string, string>>;
  readyStates: readonly TargetState[];
  revision: number;
  lexicon: Lexicon;
  realisers?: Readonly<Record<string, Realiser>> | undefined;
}

/** Says the plan in one language. Says only Dutch statements yet; the rest awaits. */
export function realise(
  plan: Plan,
  extraction: Extraction,
  context: RealisationContext,
  language: string,
): { document: RealisedDocument; furniture: Furniture; issues: Issue[] } {
  const awaiting = new Set<string>();
  const statements = new Map(extraction.statements.map((statement) => [statement.id, statement]));
  const say = ({ messages }: PlannedSentence): RealisedSentence[] =>
    messages.flatMap((message) => {
      const statement = message.kind === 'statement' ? statements.get(message.statement) : undefined;
      if (statement && language === 'nl')
        return [{ text: statement.text, facts: [], quotes: [], statements: [statement.id] }];
      if (statement) awaiting.add(statement.unit);
      return [];
    });
  const summary = plan.summary.map((paragraph) => paragraph.flatMap(say));
  const lead = plan.pressBrief.lead.flatMap(say);
  const headings = {
    figures: '',
    figure: '',
    value: '',
    quotes: '',
    background: '',
    contradictions: '',
    awaiting: '',
    contact: '',
  };
  return {
    document: {
      state: awaiting.size ? 'draft' : 'final',
      awaiting: [...awaiting],
      headline: context.document.frontMatter.title ?? '',
      summary,
      pressBrief: {
        lead,
        figures: [],
        quotes: [],
        background: plan.pressBrief.background.map((paragraph) => paragraph.flatMap(say)),
        contradictions: [],
      },
    },
    furniture: { headings, draft: '', translated: '', untranslated: '', sourceLine: '' },
    issues: [],
  };
}
