import type { Extraction, Renaming } from '../model/extraction.ts';
import type { Entity } from '../model/mention.ts';
import type { Span } from '../model/span.ts';

/** What a corrected name does to the words of the source. */
export interface Renamed {
  /** Mentions that have a form under the new name, in the order of the source. */
  renamed: Renaming[];
  /** Mentions that do not (a nickname, half of a name): what stands around them is outdated. */
  unclear: Span[];
}

/**
 * Every mention of one whose name was corrected, in its form under the new name. Words that are written as
 * one of those mentions or as the surname are taken for mentions too, where they name nobody else.
 */
export function renameMentions(text: string, found: Extraction, current: Extraction): Renamed {
  const result: Renamed = { renamed: [], unclear: [] };
  const before = new Map(found.entities.map((entity) => [entity.id, entity.name]));
  for (const entity of current.entities) {
    const old = before.get(entity.id);
    if (old === undefined || old === entity.name) continue;
    for (const mention of [...entity.mentions, ...unseenMentions(text, old, entity, current)]) {
      const now = renamedForm(old, entity.name, mention.text);
      if (now === undefined) result.unclear.push(mention);
      else if (now !== mention.text) result.renamed.push({ ...mention, now });
    }
  }
  result.renamed.sort((a, b) => a.start - b.start);
  return result;
}

/** Words in the form of a mention that were not read as one: a surname that is a noun as well, at the head of a sentence. */
function unseenMentions(text: string, old: string, entity: Entity, { entities }: Extraction): Span[] {
  const surname = old.split(/\s+/).at(-1)!;
  const forms = new Set([
    ...entity.mentions.map((mention) => mention.text),
    ...(entity.type === 'person' ? [surname] : []),
  ]);
  for (const other of entities)
    if (other !== entity) for (const word of [other.name, ...other.name.split(/\s+/)]) forms.delete(word);
  const named = entities.flatMap(({ mentions }) => mentions);
  return [...text.matchAll(wholeWords(forms))]
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length, text: words }))
    .filter(({ start, end }) => !named.some((mention) => mention.start < end && start < mention.end));
}

/** A text of its own (a title) with the names that were corrected. */
export function renameIn(text: string, renamed: readonly Renaming[]): string {
  const forms = new Map(renamed.map((mention) => [mention.text, mention.now]));
  return text.replace(wholeWords(forms.keys()), (form) => forms.get(form) ?? form);
}

/**
 * How a mention reads once its bearer's name is another: `Van den Berg` of `Jannine van den Berg` stays,
 * `Kraag` of `Andy Kraag` becomes `Kraagh` of `Andy Kraagh`. The words that differ are those between the
 * common beginning and the common end of both names.
 *
 * @returns undefined where the mention holds a part of them that has no counterpart, or is no part of the old name
 */
export function renamedForm(old: string, now: Entity['name'], mention: string): string | undefined {
  if (mention === old) return now;
  const [was, is, said] = [old, now, mention].map((name) => name.split(/\s+/)) as [string[], string[], string[]];
  const at = was.findIndex((_, index) => said.every((word, offset) => alike(was[index + offset], word)));
  if (at < 0) return undefined;
  let first = 0;
  while (first < Math.min(was.length, is.length) && was[first] === is[first]) first += 1;
  let last = 0;
  while (last < Math.min(was.length, is.length) - first && was.at(-1 - last) === is.at(-1 - last)) last += 1;
  // a particle that was missing belongs to the surname behind it
  if (first === was.length - last && last > 0 && /^\p{Ll}/u.test(is[first] ?? '')) last -= 1;
  const [until, end] = [was.length - last, at + said.length];
  if (end <= first || at >= until) return mention;
  const counterpart = is.slice(first, is.length - last);
  let words: string[] | undefined;
  if (at <= first && end >= until) words = [...was.slice(at, first), ...counterpart, ...was.slice(until, end)];
  else if (counterpart.length === until - first) words = is.slice(at, end);
  if (!words || words.length === 0) return undefined;
  const form = words.join(' ');
  const isRaised = /^\p{Lu}/u.test(said[0]!) && /^\p{Ll}/u.test(was[at]!);
  return isRaised ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}

/** Any of these forms as whole words, the longest where several fit; with no forms it matches nothing. */
function wholeWords(forms: Iterable<string>): RegExp {
  const any = [...forms].sort((a, b) => b.length - a.length).map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return any.length ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${any.join('|')})(?![\\p{L}\\p{N}])`, 'gu') : /(?!)/g;
}

/** The same word, but for the capital with which a surname alone begins (Van den Berg). */
function alike(word: string | undefined, said: string): boolean {
  return word !== undefined && (word === said || word.charAt(0).toUpperCase() + word.slice(1) === said);
}
