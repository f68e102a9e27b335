import type { TranslationUnit } from '../../model/unit.ts';
import type { Finding } from './finding.ts';

const PAIRS = ['“”', '«»', '()', '[]', '„”'];

/** Quotation marks and brackets open and close; a quotation that is cut out of its marks may break them. */
export function checkMarks(unit: TranslationUnit, target: string, placeholders: readonly string[]): Finding[] {
  const findings: Finding[] = [];
  if (isBalanced(unit.source) && !isBalanced(target))
    findings.push({ severity: 'error', message: 'its quotation marks or brackets do not pair' });
  const known = new Set((unit.parts ?? []).map((_, index) => String(index + 1)));
  const foreign = placeholders.filter((id, at) => !known.has(id) || placeholders.indexOf(id) !== at);
  if (unit.kind === 'statement' && foreign.length)
    findings.push({ severity: 'error', message: `its placeholders are not those of the Dutch (${foreign[0]})` });
  return findings;
}

function isBalanced(text: string): boolean {
  if ((text.match(/"/g) ?? []).length % 2) return false;
  const open: string[] = [];
  for (const character of text) {
    const opens = PAIRS.filter((pair) => pair[0] === character);
    if (opens.length) open.push(opens.map((pair) => pair[1]!).join(''));
    else if (PAIRS.some((pair) => pair[1] === character) && !open.pop()?.includes(character)) return false;
  }
  return open.length === 0;
}
