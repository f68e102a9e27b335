import type { Briefing } from '../model/briefing.ts';
import type { Release } from '../model/history.ts';
import type { DocumentChange } from './released-documents.ts';

/** The text of changes.json: what differs from the last release, for readers and for a CMS. */
export function changesFile(briefing: Briefing, last: Release, documents: readonly DocumentChange[]): string {
  const { source, corrections } = briefing;
  const changes = {
    version: 1,
    slug: source.slug,
    revision: source.revision,
    released: { revision: last.revision, on: last.on },
    documents,
    corrections: corrections.slice(last.corrections).filter((correction) => correction.notice !== 'silent'),
  };
  return `${JSON.stringify(changes, undefined, 2)}\n`;
}
