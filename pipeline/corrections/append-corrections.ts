import { isSeq, parseDocument, YAMLSeq } from 'yaml';
import type { Correction } from '../model/correction.ts';

const HEADER = '# Corrections in the order in which they were made. Schema: schemas/corrections.schema.json\n';

/** The text of corrections.yaml with further corrections at its end; what stands there, comments too, stays. */
export function appendCorrections(yaml: string | undefined, corrections: readonly Correction[]): string {
  const document = parseDocument(yaml ?? HEADER);
  if (!isSeq(document.contents)) {
    const list = new YAMLSeq();
    if (document.contents?.commentBefore) list.commentBefore = document.contents.commentBefore;
    document.contents = list as never;
  }
  for (const correction of corrections) document.add(document.createNode(correction));
  return document.toString({ lineWidth: 0 });
}

/** The text without its last correction, or undefined where there is none left to take back. */
export function dropLastCorrection(yaml: string): string | undefined {
  const document = parseDocument(yaml);
  if (!isSeq(document.contents) || document.contents.items.length === 0) return undefined;
  document.contents.items.pop();
  return document.toString({ lineWidth: 0 });
}
