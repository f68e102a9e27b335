import { SaxesParser } from 'saxes';
import { TargetState, type TranslationUnit } from '../model/unit.ts';
import type { Issue } from '../model/issue.ts';

const NAMESPACE = 'urn:oasis:names:tc:xliff:document:1.2';
/** A translation of one article is far smaller; a larger file is not one. */
const MAX_LENGTH = 10_000_000;
const KIND = /^x-(quote|statement|term|title)$/;

/** A unit as a translator gave it back. */
export interface TranslatedUnit {
  id: string;
  kind: TranslationUnit['kind'];
  source: string;
  /** Absent where the target is empty. */
  target?: string;
  state: TargetState;
}

/**
 * Reads XLIFF 1.2 for one language pair. A file that is not it is refused whole: issues say where, and
 * no unit is returned. A DOCTYPE is refused, so entities can neither be declared nor expanded.
 */
export function readXliff(xml: string, language: string, path: string): { units: TranslatedUnit[]; issues: Issue[] } {
  const units = new Map<string, TranslatedUnit>();
  const fail = (message: string, at: number): never => {
    throw new Refusal(message, at);
  };
  if (xml.length > MAX_LENGTH) return refused(path, 'The file is larger than 10 MB.', 0);

  const parser = new SaxesParser({ xmlns: true, position: true });
  let current: (Partial<TranslatedUnit> & { approved?: boolean }) | undefined;
  let field: 'source' | 'target' | undefined;
  let sawRoot = false;
  let skipped = 0;

  parser.on('doctype', () => fail('A DOCTYPE is not accepted.', parser.position));
  parser.on('error', (error) => fail(error.message.replace(/^\d+:\d+: /, ''), parser.position));
  parser.on('opentag', (tag) => {
    if (!sawRoot) {
      sawRoot = true;
      if (tag.local !== 'xliff' || tag.uri !== NAMESPACE || attribute(tag, 'version') !== '1.2')
        fail(
          'Expected XLIFF 1.2 (<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">).',
          parser.position,
        );
      return;
    }
    if (tag.local === 'file') {
      const pair = `${attribute(tag, 'source-language')} → ${attribute(tag, 'target-language')}`;
      if (pair !== `nl → ${language}`) fail(`Expected a translation nl → ${language}, found ${pair}.`, parser.position);
    } else if (tag.local === 'alt-trans') skipped += 1;
    else if (skipped) return;
    else if (tag.local === 'trans-unit') {
      const id = attribute(tag, 'id') ?? '';
      if (units.has(id)) fail(`Unit ${id} stands twice in the file.`, parser.position);
      const kind = KIND.exec(attribute(tag, 'restype') ?? '')?.[1] as TranslationUnit['kind'] | undefined;
      if (!id || !kind)
        fail('A unit needs an id and a restype (x-quote, x-statement, x-term, x-title).', parser.position);
      current = { id, kind: kind!, source: '', approved: attribute(tag, 'approved') === 'yes' };
    } else if (current && tag.local === 'source') field = 'source';
    else if (current && tag.local === 'target') {
      field = 'target';
      current.target = '';
      const state = attribute(tag, 'state');
      const known = TargetState.safeParse(state ?? (current.approved ? 'final' : 'translated'));
      current.state = known.success ? known.data : fail(`State ${state} is not known.`, parser.position);
    }
  });
  parser.on('closetag', (tag) => {
    if (tag.local === 'alt-trans') skipped -= 1;
    else if (skipped) return;
    else if (tag.local === 'source' || tag.local === 'target') field = undefined;
    else if (tag.local === 'trans-unit' && current) {
      const { id, kind, source, target, state } = current as TranslatedUnit;
      units.set(id, { id, kind, source, state: target ? state : 'missing', ...(target && { target }) });
      current = undefined;
    }
  });
  const text = (value: string): void => {
    if (current && field && !skipped) current[field] = (current[field] ?? '') + value;
  };
  parser.on('text', text);
  parser.on('cdata', text);

  try {
    parser.write(xml).close();
    if (!sawRoot) fail('The file is empty.', 0);
  } catch (error) {
    if (error instanceof Refusal) return refused(path, error.message, error.at);
    throw error;
  }
  return { units: [...units.values()], issues: [] };
}

class Refusal extends Error {
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

function attribute(tag: { attributes: Record<string, string | { value: string }> }, name: string): string | undefined {
  const found = tag.attributes[name];
  return typeof found === 'string' ? found : found?.value;
}

function refused(path: string, message: string, start: number): { units: TranslatedUnit[]; issues: Issue[] } {
  return { units: [], issues: [{ rule: 'translation/file', severity: 'error', message, path, start, end: start }] };
}
