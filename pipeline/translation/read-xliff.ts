import type { SaxesTagNS } from 'saxes';
import type { Issue } from '../model/issue.ts';
import { TargetQualifier, TargetState, type TranslationUnit } from '../model/unit.ts';
import { attribute, readXml, Refusal } from './xml-reader.ts';

const NAMESPACE = 'urn:oasis:names:tc:xliff:document:1.2';
const KIND = /^x-(quote|statement|term|title)$/;
/** States of the standard that mean one of ours. */
const SAME_STATE: Record<string, TargetState> = {
  new: 'needs-translation',
  'needs-adaptation': 'needs-translation',
  'needs-l10n': 'needs-translation',
  'needs-review-adaptation': 'needs-review-translation',
  'needs-review-l10n': 'needs-review-translation',
};

/** A unit as a translator gave it back. */
export interface TranslatedUnit {
  id: string;
  kind: TranslationUnit['kind'];
  source: string;
  /** Absent where the target is empty. */
  target?: string;
  state: TargetState;
  qualifier?: TargetQualifier;
  /** The article that its file names, `<slug>/article.md`. */
  original: string;
  /** Offset in the file. */
  at: number;
  /** Ids of the placeholders in the target, in order. */
  placeholders: string[];
}

type Draft = Omit<TranslatedUnit, 'state'> & { approved: boolean; stated?: string | undefined };

/**
 * Reads XLIFF 1.2 for one language pair; it may hold several articles. A file that is not it is refused
 * whole (`translation/file`), and no unit is returned; a unit with a state that nobody knows is left out
 * (`translation/unit`).
 */
export function readXliff(xml: string, language: string, path: string): { units: TranslatedUnit[]; issues: Issue[] } {
  const units = new Map<string, TranslatedUnit>();
  const issues: Issue[] = [];
  let sawRoot = false;
  let original = '';
  let current: Draft | undefined;
  let field: 'source' | 'target' | undefined;
  let skipped = 0;

  const open = (tag: SaxesTagNS, at: number): void => {
    if (!sawRoot) {
      sawRoot = true;
      checkRoot(tag, at);
    } else if (tag.local === 'file') {
      original = attribute(tag, 'original') ?? '';
      const pair = `${attribute(tag, 'source-language')} → ${attribute(tag, 'target-language')}`;
      if (pair !== `nl → ${language}`) throw new Refusal(`Expected a translation nl → ${language}, found ${pair}.`, at);
    } else if (tag.local === 'alt-trans') skipped += 1;
    else if (skipped) return;
    else if (tag.local === 'trans-unit') {
      current = draftOf(tag, original, at);
      if (units.has(keyOf(current))) throw new Refusal(`Unit ${current.id} stands twice in the file.`, at);
    } else if (!current) return;
    else if (tag.local === 'source') field = 'source';
    else if (tag.local === 'target') {
      field = 'target';
      current.target = '';
      current.stated = attribute(tag, 'state');
      const qualifier = TargetQualifier.safeParse(attribute(tag, 'state-qualifier'));
      if (qualifier.success) current.qualifier = qualifier.data;
    } else if (field === 'target') current.placeholders.push(attribute(tag, 'id') ?? '');
  };
  const close = (tag: SaxesTagNS): void => {
    if (tag.local === 'alt-trans') skipped -= 1;
    else if (skipped) return;
    else if (tag.local === 'source' || tag.local === 'target') field = undefined;
    else if (tag.local === 'trans-unit' && current) {
      const unit = finished(current);
      if (unit) units.set(keyOf(unit), unit);
      else issues.push(problem('translation/unit', path, `State ${current.stated} is not known.`, current.at));
      current = undefined;
    }
  };
  const text = (value: string): void => {
    if (current && field && !skipped) current[field] = (current[field] ?? '') + value;
  };

  try {
    readXml(xml, { open, close, text });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { units: [], issues: [problem('translation/file', path, error.message, error.at)] };
  }
  return { units: [...units.values()], issues };
}

function checkRoot(tag: SaxesTagNS, at: number): void {
  if (tag.local !== 'xliff' || tag.uri !== NAMESPACE || attribute(tag, 'version') !== '1.2')
    throw new Refusal('Expected XLIFF 1.2 (<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">).', at);
}

function draftOf(tag: SaxesTagNS, original: string, at: number): Draft {
  const id = attribute(tag, 'id') ?? '';
  const kind = KIND.exec(attribute(tag, 'restype') ?? '')?.[1] as TranslationUnit['kind'] | undefined;
  if (!id || !kind) throw new Refusal('A unit needs an id and a restype (x-quote, x-statement, x-term, x-title).', at);
  return { id, kind, source: '', original, at, placeholders: [], approved: attribute(tag, 'approved') === 'yes' };
}

function finished({ approved, stated, target, ...unit }: Draft): TranslatedUnit | undefined {
  if (!target) return { ...unit, state: 'missing' };
  const state = stated ?? (approved ? 'final' : 'translated');
  const known = TargetState.safeParse(SAME_STATE[state] ?? state);
  return known.success ? { ...unit, target, state: known.data } : undefined;
}

function keyOf({ original, id }: { original: string; id: string }): string {
  return `${original}\n${id}`;
}

function problem(rule: Issue['rule'], path: string, message: string, start: number): Issue {
  return { rule, severity: 'error', message, path, start, end: start };
}
