import { isMap, isSeq, parseDocument } from 'yaml';
import { z } from 'zod';
import { Correction } from '../model/correction.ts';
import type { Issue } from '../model/issue.ts';

/** `corrections.yaml`: corrections in the order in which they were made. */
export const CorrectionsFile = z.array(Correction);

/** What a corrections file says. */
export interface ReadCorrections {
  corrections: Correction[];
  /** Where each begins in the file, to point at it in messages. */
  places: number[];
  issues: Issue[];
}

/** Reads `corrections.yaml`: a list of corrections in the order in which they were made. A faulty file gives none. */
export function readCorrections(yaml: string, path: string): ReadCorrections {
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
  if (fault)
    return {
      corrections: [],
      places: [],
      issues: [problem(`Not YAML: ${fault.message.split('\n')[0]}`, ...fault.pos)],
    };
  const checked = CorrectionsFile.safeParse(document.toJS() ?? []);
  const items = isSeq(document.contents) ? (document.contents.items as { range?: [number, number, number] }[]) : [];
  if (checked.success)
    return { corrections: checked.data, places: items.map((item) => item.range?.[0] ?? 0), issues: [] };
  const issues = checked.error.issues.map((wrong) => {
    const node = isSeq(document.contents) || isMap(document.contents) ? document.getIn(wrong.path, true) : undefined;
    const range = (node as { range?: [number, number, number] | null } | undefined)?.range;
    return problem(`${wrong.path.join('.') || 'file'}: ${wrong.message}`, range?.[0] ?? 0, range?.[1] ?? 0);
  });
  return { corrections: [], places: [], issues };
}
