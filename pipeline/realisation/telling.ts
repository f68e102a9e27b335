import { frameIndex } from '../lexicon/frames.ts';
import type { Issue } from '../model/issue.ts';
import { AntecedentUntold, type CannotSay } from './phrases/phrase.ts';

/** What a language could not say while it told the plan. */
export class Telling {
  readonly awaiting = new Set<string>();
  private readonly found = new Map<string, Issue>();

  /** @param text the source, in which an unknown word is pointed out */
  constructor(
    private readonly language: string,
    private readonly text: string,
  ) {}

  /** A unit or fact waits for a translator: the document is a draft. */
  await(id: string): void {
    this.awaiting.add(id);
  }

  /** A term, name or office that the language's lexicon lacks. */
  unknown(words: string): void {
    const start = this.text.toLowerCase().indexOf(words.toLowerCase());
    // a message that has no place for a role lacks no word of the source
    if (start < 0 && isOwnName(words)) return;
    this.note('translation/unknown-term', start < 0 ? undefined : { start, end: start + words.length }, [
      `No ${this.language} word for “${words}”:`,
      `expected one in locales/${this.language}/ or in brieftaal.config.yaml.`,
    ]);
  }

  /** Why a fact could not be said, where an editor can do something about it. */
  refused(error: CannotSay): void {
    if (!(error instanceof AntecedentUntold)) return this.unknown(error.missing);
    const start = this.text.indexOf(error.missing);
    const span = start < 0 ? undefined : { start, end: start + error.missing.length };
    this.note('translation/antecedent', span, [
      `“${error.missing}” takes up what the ${this.language} document does not tell:`,
      'expected a translation of the sentence that brings it in.',
    ]);
  }

  /** What was noted, each once, for an editor. */
  issues(): Issue[] {
    return [...this.found.values()];
  }

  private note(
    rule: Issue['rule'],
    span: { start: number; end: number } | undefined,
    message: readonly string[],
  ): void {
    const text = message.join(' ');
    this.found.set(`${rule} ${text}`, { rule, severity: 'info', message: text, ...span });
  }
}

/** A frame, a role or an id, which is no word of any language. */
function isOwnName(words: string): boolean {
  const { frames } = frameIndex();
  const isRole = [...frames.values()].some(({ roles }) => words in roles);
  return isRole || frames.has(words.split(':')[0]!) || /^(?:[a-z]|date|quote|statement)-/.test(words);
}
