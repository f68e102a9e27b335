import type { TranslationUnit } from '../model/unit.ts';
import { escapeXml } from '../text/escape.ts';
import type { NearMatch } from './near-matches.ts';

/** States that XLIFF tools take as done: such a unit carries `approved="yes"`, or they count it as fuzzy. */
const APPROVED = new Set(['final', 'signed-off']);

/** One article's units. */
export interface XliffFile {
  /** Name of the source, `<slug>/article.md`; never a machine path. */
  original: string;
  units: readonly TranslationUnit[];
  /** By id of the unit. */
  suggestions?: ReadonlyMap<string, readonly NearMatch[]>;
  /** By id of a term's unit: how its translation is to be written. */
  guidance?: ReadonlyMap<string, string>;
}

/** How a file is written. */
export interface XliffStyle {
  /**
   * An empty target holds the Dutch, and sentences have no placeholders: OmegaT fills only targets that
   * hold something, from a memory of plain text.
   */
  fillSource?: boolean | undefined;
}

/**
 * XLIFF 1.2 (OASIS, strict schema) of the units of one or more articles for one language. Text is kept to
 * the byte (`xml:space="preserve"`); the kind of a unit stands in `restype`, what a translator should know
 * in notes, numbers and names of a statement in `<g>` pairs.
 */
export function writeXliff(files: readonly XliffFile[], language: string, style: XliffStyle = {}): string {
  const written = files.map(
    (file) =>
      `  <file original="${escapeXml(file.original)}" source-language="nl" target-language="${escapeXml(language)}" datatype="plaintext">
    <body>
${file.units.map((unit) => transUnit(unit, language, file, style)).join('')}    </body>
  </file>
`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
${written.join('')}</xliff>
`;
}

function transUnit(unit: TranslationUnit, language: string, file: XliffFile, style: XliffStyle): string {
  const suggestions = file.suggestions?.get(unit.id) ?? [];
  const notes = notesOf(unit, language, suggestions, file.guidance?.get(unit.id));
  const state = unit.targets[language]?.state ?? 'missing';
  const approved = APPROVED.has(state) ? ' approved="yes"' : '';
  const source = unit.kind === 'statement' && !style.fillSource ? withPlaceholders(unit) : escapeXml(unit.source);
  const beside = [...notes.map(note), ...suggestions.map(altTrans(language))];
  return `      <trans-unit id="${escapeXml(unit.id)}" restype="x-${unit.kind}" xml:space="preserve"${approved}>
        <source xml:lang="nl">${source}</source>
        ${targetOf(unit, language, style)}
${beside.join('')}      </trans-unit>
`;
}

function targetOf(unit: TranslationUnit, language: string, style: XliffStyle): string {
  const target = unit.targets[language];
  const lang = escapeXml(language);
  if (target?.text === undefined || target.state === 'missing')
    return style.fillSource
      ? `<target xml:lang="${lang}" state="needs-translation">${escapeXml(unit.source)}</target>`
      : '<target state="needs-translation"/>';
  const qualifier = target.qualifier ? ` state-qualifier="${target.qualifier}"` : '';
  return `<target xml:lang="${lang}" state="${target.state}"${qualifier}>${escapeXml(target.text)}</target>`;
}

/** The source with each number, date and name between a pair that tools let a translator move but not lose. */
function withPlaceholders({ source, parts = [] }: TranslationUnit): string {
  let at = 0;
  const pieces = parts.map(({ start, end, kind }, index) => {
    const before = escapeXml(source.slice(at, start));
    at = end;
    return `${before}<g id="${index + 1}" ctype="x-${kind}">${escapeXml(source.slice(start, end))}</g>`;
  });
  return `${pieces.join('')}${escapeXml(source.slice(at))}`;
}

function notesOf(
  unit: TranslationUnit,
  language: string,
  suggestions: readonly NearMatch[],
  guidance: string | undefined,
): string[] {
  const from = unit.targets[language]?.from;
  return [
    ...(unit.context ?? []),
    ...(guidance === undefined ? [] : [guidance]),
    ...(from === undefined ? [] : [`Taken from the translation memory: ${from}.`]),
    ...suggestions.map(
      ({ entry, quality, difference }) => `Suggestion (${quality}%, from ${entry.from}) for: ${difference}`,
    ),
  ];
}

function note(text: string): string {
  return `        <note>${escapeXml(text)}</note>\n`;
}

function altTrans(language: string): (match: NearMatch) => string {
  return ({ entry, quality }) => `        <alt-trans match-quality="${quality}%" origin="${escapeXml(entry.from)}">
          <source xml:lang="nl">${escapeXml(entry.source)}</source>
          <target xml:lang="${escapeXml(language)}">${escapeXml(entry.target)}</target>
        </alt-trans>
`;
}
