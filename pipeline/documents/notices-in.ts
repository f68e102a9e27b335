import type { Notice, RealisedDocument } from '../model/briefing.ts';

/** The texts of the correction notes that stand in one of a language's documents. */
export function noticesIn(realised: RealisedDocument, document: Notice['documents'][number]): string[] {
  return (realised.notices ?? []).filter((notice) => notice.documents.includes(document)).map(({ text }) => text);
}
