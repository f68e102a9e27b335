import { diffArrays } from 'diff';
import type { Briefing, RealisedDocument } from '../model/briefing.ts';

/** A text of a document that differs between two builds. */
export interface Change {
  language: string;
  /** Where it stands: `headline`, `summary`, `lead`, `figures`, `quotes`, `background`, `contradictions`. */
  part: string;
  /** Empty for a text that is new. */
  was: string;
  /** Empty for a text that is gone. */
  now: string;
}

/** What two builds of one article say differently, text by text, in the order of the documents. */
export function compareDocuments(before: Briefing['documents'], after: Briefing['documents']): Change[] {
  const languages = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return languages.flatMap((language) => {
    const [was, now] = [partsOf(before[language]), partsOf(after[language])];
    const parts = [...new Set([...was.keys(), ...now.keys()])];
    return parts.flatMap((part) =>
      changesOf(was.get(part) ?? [], now.get(part) ?? []).map((change) => ({ language, part, ...change })),
    );
  });
}

/** The texts of a document by the part in which they stand. */
function partsOf(document: RealisedDocument | undefined): Map<string, string[]> {
  if (!document) return new Map();
  const { lead, figures, quotes, background, contradictions } = document.pressBrief;
  const texts = (sentences: readonly { text: string }[]): string[] => sentences.map((sentence) => sentence.text);
  return new Map([
    ['headline', [document.headline]],
    ['summary', texts(document.summary.flat())],
    ['lead', texts(lead)],
    ['figures', figures.map(({ label, value }) => `${label}: ${value}`)],
    ['quotes', quotes.map(({ text, attribution }) => `${text} (${attribution})`)],
    ['background', texts(background.flat())],
    ['contradictions', texts(contradictions)],
  ]);
}

/** Runs of removed and added texts, paired in their order. */
function changesOf(before: string[], after: string[]): { was: string; now: string }[] {
  const changes: { was: string; now: string }[] = [];
  let removed: string[] = [];
  const flush = (added: readonly string[]): void => {
    for (let index = 0; index < Math.max(removed.length, added.length); index += 1)
      changes.push({ was: removed[index] ?? '', now: added[index] ?? '' });
    removed = [];
  };
  for (const run of diffArrays(before, after)) {
    if (run.removed) removed = run.value;
    else flush(run.added ? run.value : []);
  }
  flush([]);
  return changes;
}
