import { z } from 'zod';
import { oncePerLanguage } from './once.ts';
import { readLocale } from './read-locale.ts';
import { SemanticType } from './term.ts';

/** A piece of a message: fixed words, a role, the place of the verb, or an optional group. */
export type MessagePart =
  | { kind: 'words'; words: string }
  | { kind: 'role'; role: string; form?: RoleForm }
  | { kind: 'verb' }
  | { kind: 'group'; parts: MessagePart[] };

/**
 * How a noun phrase stands in a message: `of` and `at` are French de and à with their contractions
 * (`{{theme, of}}`: du, des, d’); `in` and `from` are those of places, where the name decides (en France, au
 * Maroc, à Paris; de France, du Maroc); `bare` leaves the article out. `all`, `ofAll` and `atAll` speak of
 * things as a kind, which French says with its definite article (contre les inondations, s’applique aux entreprises).
 * `predicate` is what somebody is or becomes: in Dutch adverbs and niet stand before it although it is definite (is niet
 * de grootste stad).
 */
export const RoleForm = z.enum(['of', 'at', 'in', 'from', 'bare', 'all', 'ofAll', 'atAll', 'placed', 'predicate']);
/** @see RoleForm */
export type RoleForm = z.infer<typeof RoleForm>;

/**
 * Reads a message: `{{role}}`, `{{role, of}}`, `{{verb}}` and `[…]` around what may be left out.
 *
 * @returns its parts in order, or what is wrong with it
 */
export function parseMessage(message: string): MessagePart[] | { problem: string } {
  const parts: MessagePart[] = [];
  let into = parts;
  for (const [piece] of message.matchAll(/\{\{[^{}]*\}\}|[[\]{}]|[^[\]{}]+/g)) {
    if (piece === '[') {
      if (into !== parts) return { problem: 'a [ inside […]' };
      into = [];
    } else if (piece === ']') {
      if (into === parts) return { problem: 'a ] without [' };
      if (!into.some((part) => part.kind === 'role')) return { problem: '[…] without a role' };
      parts.push({ kind: 'group', parts: into });
      into = parts;
    } else if (piece.startsWith('{{')) {
      const [name = '', form] = piece
        .slice(2, -2)
        .split(',')
        .map((word) => word.trim());
      if (!/^[a-z][A-Za-z]*$/.test(name)) return { problem: `no role name: ${piece}` };
      if (name === 'verb') into.push({ kind: 'verb' });
      else if (form === undefined) into.push({ kind: 'role', role: name });
      else {
        const known = RoleForm.safeParse(form);
        if (!known.success) return { problem: `unknown form: ${piece}` };
        into.push({ kind: 'role', role: name, form: known.data });
      }
    } else if (piece === '{' || piece === '}') return { problem: `a single ${piece}` };
    else if (piece.trim() !== '') into.push({ kind: 'words', words: piece.trim().replace(/\s+/g, ' ') });
    if (into.some((part) => part.kind === 'verb') && into !== parts) return { problem: '{{verb}} inside […]' };
  }
  return into === parts ? parts : { problem: 'a [ without ]' };
}

/** Every role that a message names, also inside `[…]`. */
export function rolesOf(parts: readonly MessagePart[]): string[] {
  return parts.flatMap((part) => {
    if (part.kind === 'group') return rolesOf(part.parts);
    return part.kind === 'role' ? [part.role] : [];
  });
}

const message = (verbs: { min: number; max: number }) =>
  z.string().check((context) => {
    const parsed = parseMessage(context.value);
    const fault = Array.isArray(parsed) ? verbCount(parsed, verbs) : parsed.problem;
    if (fault) context.issues.push({ code: 'custom', message: fault, input: context.value });
  });

function verbCount(parts: readonly MessagePart[], { min, max }: { min: number; max: number }): string | undefined {
  const count = parts.filter((part) => part.kind === 'verb').length;
  if (count < min) return 'needs {{verb}}';
  return count > max ? (max === 0 ? 'has no place for {{verb}}' : 'has {{verb}} more than once') : undefined;
}

/** A label of a row, with what must fill its roles where it holds for some things only. */
const RowLabel = z.union([
  message({ min: 0, max: 0 }),
  z.strictObject({ when: z.record(z.string(), z.array(SemanticType).min(1)), label: message({ min: 0, max: 0 }) }),
]);

const Clauses = {
  /** Key in `locales/<lang>/verbs.json`. */
  verb: z.string(),
  /** Active; what stands before `{{verb}}` is the subject. */
  clause: message({ min: 1, max: 1 }).optional(),
  /** For an unknown agent; the realiser puts the verb in the passive. */
  passive: message({ min: 1, max: 1 }).optional(),
  /** Number of a subject of fixed words. */
  number: z.enum(['singular', 'plural']).optional(),
  /** A state (heeft 60.000 gebruikers): in the past the French imperfect and the Dutch preterite, not the perfect. */
  stative: z.boolean().optional(),
  /** Dutch: the prepositional object follows the verbs and their particle (roept op tot kalmte, heeft ingestemd met het plan). */
  late: z.boolean().optional(),
};

const Variant = z.strictObject({
  ...Clauses,
  /**
   * Only where each named role is filled by something of one of these types, and then before the
   * entry's own clause: twintig invallen doen (event), but twintig woningen doorzoeken.
   */
  when: z.record(z.string(), z.array(SemanticType).min(1)).optional(),
  /**
   * Only where the evidence of every fact has one of these Dutch words, and then before the rest: who is overleden in
   * the source did not come om het leven, who is verdronken drowned.
   */
  echoes: z.array(z.string()).min(1).optional(),
});

/** `locales/<lang>/frames/<domain>.json`: how a language says a frame. Time, place and source are never in it. */
export const FrameMessages = z.strictObject({
  ...Clauses,
  /** Noun phrase, for lists and the table of figures. */
  nominal: message({ min: 0, max: 0 }).optional(),
  /** Where the headline is not the clause in the present tense. */
  headline: message({ min: 0, max: 1 }).optional(),
  /** Whom the figure counts, for the table of figures, where they are people and no more is said of them: doden, gewonden. */
  label: z.string().optional(),
  /**
   * What a row of the table of figures is called, by the role that has the figure (`value`: amount paid [by {{agent}}]),
   * where `nominal` leaves a role out or reads badly there. Of several the first that tells most roles. The figure’s own
   * role stands for what is counted; where it is not named, the figure stands with what it counts.
   */
  labels: z.record(z.string(), z.union([RowLabel, z.array(RowLabel).min(1)])).optional(),
  /** Tried in order where the first lacks a role that the facts do not fill; those with `when` come first. */
  variants: z.array(Variant).optional(),
});
/** @see FrameMessages */
export type FrameMessages = z.infer<typeof FrameMessages>;

/**
 * The messages of one language by frame id, read once a lexicon.
 *
 * @throws LocaleError where a file in `locales/<language>/frames/` breaks the schema
 */
export const frameMessagesOf = oncePerLanguage((lexicon, language): ReadonlyMap<string, FrameMessages> =>
  readLocale(lexicon.roots, language, 'frames', FrameMessages),
);
