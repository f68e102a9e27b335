import { isMap, isSeq, parseDocument } from 'yaml';
import { z } from 'zod';
import { Correction } from '../model/correction.ts';
import type { Issue } from '../model/issue.ts';

/** `corrections.yaml`: corrections in the order in which they were made. */
export const CorrectionsFile = z.array(Correction);

/** Reads `corrections.yaml`: a list of corrections in the order in which they were made. A faulty file gives none. */
export function readCorrections(yaml: string, path: string): { corrections: Correction[]; issues: Issue[] } {
  const document = parseDocument(yaml, { prettyErrors: false });
  const problem = (message: string, start = 0, end = start): Issue => ({
    rule: 'correction/file',
    severity: 'error',
    message,
    path,
    start,
    end,
  });
  const fault = document.errors[0];
  if (fault) return { corrections: [], issues: [problem(`Not YAML: ${fault.message.split('\n')[0]}`, ...fault.pos)] };
  const checked = CorrectionsFile.safeParse(document.toJS() ?? []);
  if (checked.success) return { corrections: checked.data, issues: [] };
  const issues = checked.error.issues.map((wrong) => {
    const node = isSeq(document.contents) || isMap(document.contents) ? document.getIn(wrong.path, true) : undefined;
    const range = (node as { range?: [number, number, number] | null } | undefined)?.range;
    return problem(`${wrong.path.join('.') || 'file'}: ${wrong.message}`, range?.[0] ?? 0, range?.[1] ?? 0);
  });
  return { corrections: [], issues };
}
