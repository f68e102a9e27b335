import type { Fact, QuantityFiller } from '../model/fact.ts';
import { typesOf } from './clause-of.ts';
import { quantitiesIn, sayFiller, type FillerContext } from './fillers.ts';
import type { FrameMessages } from '../lexicon/frame-messages.ts';
import { joinWords, sayPiece, type NounPhrase, type Piece } from './phrase.ts';
import { selectMessage, type SelectedMessage } from './select-message.ts';
import type { Voice } from './voice.ts';

/** A label that a table of figures has room for (characters). */
const LONGEST = 90;

/**
 * What a figure counts, told by what happened to it (in beslag genomen cocaïne · people arrested) or by what
 * it did (MPs who supported the proposal); nothing where the frame has no clause that says so.
 *
 * @param goods what is counted, without its figure
 * @param names roles that the passive leaves out otherwise: who did it, and why
 */
export function countedLabel(
  voice: Voice,
  fact: Fact,
  filler: QuantityFiller,
  goods: NounPhrase,
  context: FillerContext,
  names: ReadonlySet<string>,
): string | undefined {
  const messages = voice.messages.get(fact.frame);
  const role = Object.entries(fact.roles).find(([, own]) => quantitiesIn(own).includes(filler))?.[0];
  if (!messages || role === undefined) return undefined;
  const inPassive = Object.keys(fact.roles).filter((name) => !/^(?:agent|cause)$/.test(name) || names.has(name));
  const [passive, active] = [
    select(voice, fact, passives(messages), inPassive, role),
    select(voice, fact, actives(messages), Object.keys(fact.roles), role),
  ];
  // houses expected is not what a shortage is estimated at: what the figure is of is told, or nothing is
  const plain =
    fact.roles.theme === undefined || role === 'theme'
      ? select(voice, fact, passives(messages), [role], role)
      : undefined;
  const tellsAll = passive !== undefined && inPassive.every((name) => passive.told.has(name));
  const undergone = (selected: SelectedMessage | undefined): string | undefined => {
    const rest = selected && joinWords(said(voice, fact, selected, context).map(sayPiece));
    return rest === undefined ? undefined : fitting(voice.grammar.participial?.(goods, selected!.verb, rest));
  };
  const done = tellsAll || !active ? undergone(passive) : undefined;
  return done ?? (active && doing(voice, fact, active, goods, context)) ?? undergone(plain);
}

/** The message that tells most of these roles and has the figure for its subject. */
function select(
  voice: Voice,
  fact: Fact,
  messages: FrameMessages,
  names: readonly string[],
  role: string,
): SelectedMessage | undefined {
  const roles = new Map(names.map((name) => [name, [fact.roles[name]!]]));
  const selected = selectMessage(messages, typesOf(voice, roles));
  return selected && isSubject(selected, role) ? selected : undefined;
}

/** Kamerleden die het voorstel hebben gesteund: whoever did it, with all that the clause says. */
function doing(
  voice: Voice,
  fact: Fact,
  selected: SelectedMessage,
  goods: NounPhrase,
  context: FillerContext,
): string | undefined {
  const { grammar } = voice;
  if (!grammar.relative) return undefined;
  const rest = said(voice, fact, selected, context);
  const isDone = fact.phase === 'happened' && fact.polarity === 'affirmed' && fact.certainty === 'asserted';
  const perfect = isDone ? grammar.perfect?.(goods, selected.verb, joinWords(rest.map(sayPiece))) : undefined;
  if (perfect !== undefined) return fitting(perfect);
  const isPeople = goods.concept !== undefined && voice.typeOf(goods.concept).includes('person');
  const subject = grammar.relative(goods, isPeople);
  return fitting(
    grammar.clause({
      verb: selected.verb,
      voice: 'active',
      subject: [{ kind: 'phrase', phrase: subject }],
      rest,
      number: subject.number,
      ...(subject.gender && { gender: subject.gender }),
      phase: fact.phase,
      polarity: fact.polarity,
      certainty: fact.certainty,
      stative: selected.stative,
      lasting: false,
      future: false,
      past: false,
      order: 'subordinate',
    }),
  );
}

/** The messages with their clauses alone. */
function actives(messages: FrameMessages): FrameMessages {
  const variants = messages.variants?.map((variant) => ({ ...variant, passive: undefined }));
  return { ...messages, passive: undefined, ...(variants && { variants }) };
}

/** The messages with their passives alone. */
function passives(messages: FrameMessages): FrameMessages {
  const variants = messages.variants?.map((variant) => ({ ...variant, clause: undefined }));
  return { ...messages, clause: undefined, ...(variants && { variants }) };
}

function isSubject({ subject }: SelectedMessage, role: string): boolean {
  const [first, ...others] = subject;
  return others.length === 0 && first?.kind === 'role' && first.role === role && !first.form;
}

function said(voice: Voice, fact: Fact, { rest }: SelectedMessage, context: FillerContext): Piece[] {
  return rest.flatMap((part): Piece[] => {
    if (part.kind === 'words') return [{ kind: 'words', text: part.words }];
    if (part.kind !== 'role') return [];
    const phrase = sayFiller(voice, fact.roles[part.role]!, { ...context, role: part.role });
    return [{ kind: 'phrase', phrase, ...(part.form && { form: part.form }) }];
  });
}

function fitting(label: string | undefined): string | undefined {
  return label !== undefined && label.length <= LONGEST ? label : undefined;
}
