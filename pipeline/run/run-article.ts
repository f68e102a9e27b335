import { changesFile } from '../releases/changes-file.ts';
import { NO_HISTORY } from '../releases/read-history.ts';
import { documentChanges } from '../releases/released-documents.ts';
import type { ArticleInput, RunContext, ArticleResult } from './article.ts';
import { makeFiles } from './make-files.ts';
import { noticesOf } from './notices.ts';
import { prepareArticle } from './prepare-article.ts';
import { tombstone } from './tombstone.ts';

/**
 * The whole way of one article: a pure function of its input and the context. It shows the last released
 * revision, or one more where its documents differ from it.
 */
export function runArticle(input: ArticleInput, context: RunContext): ArticleResult {
  const history = input.history ?? NO_HISTORY;
  const last = history.releases.at(-1);
  const prepared = prepareArticle(input, context);
  if (history.withdrawn && last) return tombstone(prepared, input, context, last.revision, history.withdrawn);
  const notices = noticesOf(input, context);
  const revision = last?.revision ?? 1;
  const made = makeFiles(prepared, input, context, revision, notices);
  if (!last) return made;
  const changes = documentChanges(made.files, last);
  const current = changes.length === 0 ? made : makeFiles(prepared, input, context, revision + 1, notices);
  current.files.set('changes.json', changesFile(current.briefing, last, changes));
  return current;
}
