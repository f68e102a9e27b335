import type { TranslationUnit } from '../model/unit.ts';
import { escapeXml } from '../text/escape.ts';

/** States that XLIFF tools take as done: such a unit carries `approved="yes"`, or they count it as fuzzy. */
const APPROVED = new Set(['final', 'signed-off']);

/**
 * XLIFF 1.2 (OASIS, strict schema) of one article's units for one language. Text is kept to the byte
 * (`xml:space="preserve"`); the kind of a unit stands in `restype`, what a translator should know in notes.
 *
 * @param original name of the source in the file, never a machine path
 */
export function writeXliff(units: readonly TranslationUnit[], language: string, original: string): string {
  const body = units.map((unit) => transUnit(unit, language)).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file original="${escapeXml(original)}" source-language="nl" target-language="${escapeXml(language)}" datatype="plaintext">
    <body>
${body}    </body>
  </file>
</xliff>
`;
}

function transUnit(unit: TranslationUnit, language: string): string {
  const target = unit.targets[language];
  const state = target?.state ?? 'missing';
  const approved = APPROVED.has(state) ? ' approved="yes"' : '';
  const written =
    target?.text === undefined || state === 'missing'
      ? '<target state="needs-translation"/>'
      : `<target xml:lang="${escapeXml(language)}" state="${state}">${escapeXml(target.text)}</target>`;
  const notes = (unit.context ?? []).map((note) => `        <note>${escapeXml(note)}</note>\n`).join('');
  return `      <trans-unit id="${escapeXml(unit.id)}" restype="x-${unit.kind}" xml:space="preserve"${approved}>
        <source xml:lang="nl">${escapeXml(unit.source)}</source>
        ${written}
${notes}      </trans-unit>
`;
}
