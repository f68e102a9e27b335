import type { Briefing } from '../model/briefing.ts';
import type { Furniture } from '../model/furniture.ts';
import type { Issue } from '../model/issue.ts';
import { realise } from '../realisation/realise.ts';
import type { RunContext, PreparedArticle } from './article.ts';

/** What every language says, with the fixed words of its documents. */
export function tell(
  prepared: PreparedArticle,
  context: RunContext,
  revision: number,
): { documents: Briefing['documents']; furniture: Record<string, Furniture>; issues: Issue[] } {
  const { document, extraction, plan, units, factUnits } = prepared;
  const { lexicon, languages, readyStates, allowMt, realisers } = context;
  const issues: Issue[] = [];
  const documents: Briefing['documents'] = {};
  const furniture: Record<string, Furniture> = {};
  for (const language of languages) {
    const realised = realise(
      plan,
      extraction,
      { document, units, factUnits, readyStates, allowMt, revision, lexicon, realisers },
      language,
    );
    documents[language] = realised.document;
    furniture[language] = realised.furniture;
    issues.push(...realised.issues);
  }
  return { documents, furniture, issues };
}
