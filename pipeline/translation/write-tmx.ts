import { escapeXml } from '../text/escape.ts';
import type { MemoryEntry } from './memory.ts';

/**
 * TMX 1.4b (LISA; the interchange format of translation memories) of remembered translations. The kind of
 * a text and the article that it comes from are props.
 */
export function writeTmx(entries: readonly MemoryEntry[], language: string): string {
  const lang = escapeXml(language);
  const units = entries.map(
    ({ kind, source, target, from }) => `    <tu>
${kind === undefined ? '' : `      <prop type="x-kind">${kind}</prop>\n`}      <prop type="x-from">${escapeXml(from)}</prop>
      <tuv xml:lang="nl"><seg>${escapeXml(source)}</seg></tuv>
      <tuv xml:lang="${lang}"><seg>${escapeXml(target)}</seg></tuv>
    </tu>
`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="brieftaal" creationtoolversion="1" segtype="paragraph" o-tmf="brieftaal" adminlang="en" srclang="nl" datatype="plaintext"/>
  <body>
${units.join('')}  </body>
</tmx>
`;
}
