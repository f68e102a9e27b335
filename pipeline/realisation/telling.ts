import type { Issue } from '../model/issue.ts';

/** What a language could not say while it told the plan. */
export class Telling {
  readonly awaiting = new Set<string>();
  private readonly words = new Set<string>();

  constructor(private readonly language: string) {}

  /** A unit or fact waits for a translator: the document is a draft. */
  await(id: string): void {
    this.awaiting.add(id);
  }

  /** A term, name or office that the language's lexicon lacks. */
  unknown(words: string): void {
    this.words.add(words);
  }

  /** The unknown words as issues for an editor. */
  issues(): Issue[] {
    return [...this.words].map((words) => ({
      rule: 'translation/unknown-term' as const,
      severity: 'info' as const,
      message: `No ${this.language} word for “${words}”: expected one in locales/${this.language}/ or in brieftaal.config.yaml.`,
    }));
  }
}
