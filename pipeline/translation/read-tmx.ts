import type { SaxesTagNS } from 'saxes';
import type { Issue } from '../model/issue.ts';
import type { TranslationUnit } from '../model/unit.ts';
import { foldSpace } from '../text/unit-id.ts';
import type { MemoryEntry } from './memory.ts';
import { attribute, readXml, Refusal } from './xml-reader.ts';

const KINDS: ReadonlySet<string> = new Set<TranslationUnit['kind']>(['quote', 'statement', 'term', 'title']);
/** Elements of a segment that hold codes of the original format, no words. */
const CODES = new Set(['bpt', 'ept', 'ph', 'it', 'ut']);

interface Draft {
  kind?: TranslationUnit['kind'];
  segments: Map<string, string>;
}

/**
 * Reads the pairs of Dutch and one language of a TMX 1.4 memory; other languages in it are passed over.
 * A file that is not TMX is refused whole.
 *
 * @param from what suggestions name as their origin
 */
export function readTmx(
  xml: string,
  language: string,
  path: string,
  from: string,
): { entries: MemoryEntry[]; issues: Issue[] } {
  const entries: MemoryEntry[] = [];
  let sawRoot = false;
  let unit: Draft | undefined;
  let lang = '';
  let field: 'seg' | 'kind' | undefined;
  let codes = 0;
  let kind = '';

  const open = (tag: SaxesTagNS, at: number): void => {
    if (!sawRoot) {
      sawRoot = true;
      if (tag.name !== 'tmx' || !/^1\.[1-4]/.test(attribute(tag, 'version') ?? ''))
        throw new Refusal('Expected TMX 1.4 (<tmx version="1.4">).', at);
    } else if (tag.name === 'tu') unit = { segments: new Map() };
    else if (!unit) return;
    else if (tag.name === 'tuv') lang = baseOf(attribute(tag, 'xml:lang') ?? attribute(tag, 'lang') ?? '');
    else if (tag.name === 'seg') {
      if (!unit.segments.has(lang)) {
        field = 'seg';
        unit.segments.set(lang, '');
      }
    } else if (tag.name === 'prop' && attribute(tag, 'type') === 'x-kind') {
      field = 'kind';
      kind = '';
    } else if (CODES.has(tag.name)) codes += 1;
  };
  const close = (tag: SaxesTagNS): void => {
    if (CODES.has(tag.name)) codes -= 1;
    else if (tag.name === 'seg') field = undefined;
    else if (tag.name === 'prop') {
      if (unit && field === 'kind' && KINDS.has(kind)) unit.kind = kind as TranslationUnit['kind'];
      field = undefined;
    } else if (tag.name === 'tu' && unit) {
      const source = foldSpace(unit.segments.get('nl') ?? '');
      const target = foldSpace(unit.segments.get(language) ?? '');
      if (source && target) entries.push({ kind: unit.kind, source, target, from });
      unit = undefined;
    }
  };
  const text = (value: string): void => {
    if (field === 'kind') kind += value;
    else if (unit && field === 'seg' && codes === 0) unit.segments.set(lang, unit.segments.get(lang)! + value);
  };

  try {
    readXml(xml, { open, close, text }, { allowDoctype: true });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { message, at } = error;
    return {
      entries: [],
      issues: [{ rule: 'translation/file', severity: 'error', message, path, start: at, end: at }],
    };
  }
  return { entries, issues: [] };
}

/** nl-NL and NL_be are Dutch. */
function baseOf(code: string): string {
  return code.toLowerCase().split(/[-_]/)[0]!;
}
