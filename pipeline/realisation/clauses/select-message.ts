import { parseMessage, rolesOf, type FrameMessages, type MessagePart } from '../../lexicon/frame-messages.ts';
import type { SemanticType } from '../../lexicon/term.ts';
import type { Fact } from '../../model/fact.ts';

/** The message that says a fact's roles best. */
export interface SelectedMessage {
  verb: string;
  voice: 'active' | 'passive';
  /** Before the verb; optional groups resolved. */
  subject: MessagePart[];
  rest: MessagePart[];
  number?: 'singular' | 'plural';
  stative: boolean;
  /** The prepositional object follows the verbs. */
  late: boolean;
  /** Roles that it tells. */
  told: ReadonlySet<string>;
}

/** Role → the types of what fills it. */
export type FilledRoles = ReadonlyMap<string, readonly SemanticType[]>;

/**
 * Chooses among clause, passive and variants: the first of those that tell the most roles, variants whose
 * `when` holds before the rest. A message whose obligatory roles are not all filled is out.
 *
 * @param preferred role that is to be the subject where messages tell as much (… nadat ze door een auto is aangereden)
 */
export function selectMessage(
  messages: FrameMessages,
  filled: FilledRoles,
  preferred?: string,
): SelectedMessage | undefined {
  const { variants = [] } = messages;
  const fitting = variants.filter((variant) => variant.when && holds(variant.when, filled));
  const roles = new Set(filled.keys());
  let best: SelectedMessage | undefined;
  for (const entry of [...fitting, messages, ...variants.filter((variant) => !variant.when)]) {
    for (const [voice, text] of [
      ['active', entry.clause],
      ['passive', entry.passive],
    ] as const) {
      const parts = text === undefined ? undefined : resolveParts(text, roles);
      if (!parts) continue;
      const told = new Set(rolesOf(parts));
      const at = parts.findIndex((part) => part.kind === 'verb');
      const isWanted = preferred !== undefined && isSubject(parts.slice(0, at), preferred);
      const isBetter = isWanted && best !== undefined && !isSubject(best.subject, preferred);
      if (best && (best.told.size > told.size || (best.told.size === told.size && !isBetter))) continue;
      best = {
        verb: entry.verb,
        voice,
        subject: parts.slice(0, at),
        rest: parts.slice(at + 1),
        told,
        stative: entry.stative === true,
        late: entry.late === true,
        ...(entry.number && { number: entry.number }),
      };
    }
  }
  return best;
}

function isSubject(parts: readonly MessagePart[], role: string): boolean {
  const [first, ...others] = parts;
  return first?.kind === 'role' && others.length === 0 && first.role === role;
}

/** The messages for these facts: with the variants that take up a word of the source, and without those that would but cannot. */
export function echoing(messages: FrameMessages, facts: readonly Fact[]): FrameMessages {
  const { variants = [] } = messages;
  if (!variants.some(({ echoes }) => echoes)) return messages;
  const words = facts.map(
    ({ evidence }) => new Set(evidence.flatMap(({ text }) => text.toLowerCase().split(/[^\p{L}]+/u))),
  );
  const kept = variants.flatMap(({ echoes, ...variant }) => {
    if (!echoes) return [variant];
    return words.every((own) => echoes.some((word) => own.has(word))) ? [{ when: {}, ...variant }] : [];
  });
  return { ...messages, variants: kept };
}

/** The messages with their passives alone. */
export function passives(messages: FrameMessages): FrameMessages {
  const variants = messages.variants?.map((variant) => ({ ...variant, clause: undefined }));
  return { ...messages, clause: undefined, ...(variants && { variants }) };
}

/** Whether each role that is asked for is filled by something of one of its types. */
export function holds(when: Readonly<Record<string, readonly SemanticType[]>>, filled: FilledRoles): boolean {
  return Object.entries(when).every(([role, types]) => filled.get(role)?.some((type) => types.includes(type)));
}

const parsed = new Map<string, MessagePart[]>();

/** The parts of a message with its optional groups kept or dropped; nothing where an obligatory role is not filled. */
export function resolveParts(message: string, filled: ReadonlySet<string>): MessagePart[] | undefined {
  let parts = parsed.get(message);
  if (!parts) {
    const read = parseMessage(message);
    // messages were checked when their file was read
    parts = Array.isArray(read) ? read : [];
    parsed.set(message, parts);
  }
  const resolved = parts.flatMap((part) => {
    if (part.kind !== 'group') return [part];
    return rolesOf(part.parts).every((role) => filled.has(role)) ? part.parts : [];
  });
  return rolesOf(resolved).every((role) => filled.has(role)) ? resolved : undefined;
}
