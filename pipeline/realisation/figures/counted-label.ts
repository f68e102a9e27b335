import type { Fact, Filler, QuantityFiller } from '../../model/fact.ts';
import { typesOf } from '../clauses/clause-of.ts';
import { quantitiesIn, sayFiller } from '../phrases/fillers.ts';
import { type FillerContext } from '../phrases/filler-context.ts';
import type { FrameMessages } from '../../lexicon/frame-messages.ts';
import { ifSayable, joinWords, sayPiece, type NounPhrase, type Piece } from '../phrases/phrase.ts';
import { echoing, passives, type SelectedMessage, selectMessage } from '../clauses/select-message.ts';
import type { Voice } from '../voice.ts';

/** A label with the roles of its fact that it names. */
export interface RowLabel {
  text: string;
  told: ReadonlySet<string>;
  /** It says when and where as well: mensen die vorig jaar in Nederland zijn omgekomen. */
  saysWhen?: boolean;
}

/** When and where the fact was, for labels that have a place for it. */
export interface RowSetting {
  time?: string;
  place?: string;
  past: boolean;
  /** The time is a day or a part of one, which stands in brackets behind a noun. */
  isDay: boolean;
}

/** A label that a table of figures has room for (characters). */
const LONGEST = 140;

/**
 * What a figure counts, told by what happened to it (in beslag genomen cocaïne · people arrested) or by what
 * it did (MPs who supported the proposal); nothing where the frame has no clause that says so.
 *
 * @param goods what is counted, without its figure
 */
export function* countedLabels(
  voice: Voice,
  fact: Fact,
  filler: QuantityFiller,
  goods: NounPhrase,
  context: FillerContext,
  setting: RowSetting,
): Iterable<RowLabel> {
  const all = voice.messages.get(fact.frame);
  const messages = all && echoing(all, [fact]);
  const role = Object.entries(fact.roles).find(([, own]) => quantitiesIn(own).includes(filler))?.[0];
  if (!messages || role === undefined) return;
  const names = Object.keys(fact.roles);
  // who did it goes without saying of the police and the courts
  const ways = isUnderstood(fact.roles.agent) ? [names.filter((name) => name !== 'agent'), names] : [names];
  for (const inPassive of ways) {
    const passive = select(voice, fact, passives(messages), inPassive, role);
    const text = passive && ifSayable(() => undergone(voice, fact, passive, goods, context));
    if (text !== undefined) yield { text, told: passive!.told };
  }
  const active = select(voice, fact, actives(messages), names, role);
  const done = active && doing(voice, fact, active, goods, context, setting);
  if (done) yield { ...done, told: active.told };
}

/** Bodies whose deeds are told without them: people arrested, cocaine intercepted. */
const UNDERSTOOD = new Set(
  'police military-police police-officer detective investigator fire-brigade customs army court district-court judge public-prosecutor'.split(
    ' ',
  ),
);

/** Whether a label says enough without who did it. */
export function isUnderstood(agent: Filler | undefined): boolean {
  return agent?.kind === 'concept' && UNDERSTOOD.has(agent.id) && !agent.modifiers?.length && !agent.complements;
}

function undergone(
  voice: Voice,
  fact: Fact,
  selected: SelectedMessage,
  goods: NounPhrase,
  context: FillerContext,
): string | undefined {
  const pieces = said(voice, fact, selected, context);
  const rest = joinWords(pieces.map(sayPiece));
  return fitting(voice.grammar.participial?.(goods, selected.verb, rest, pieces));
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
  { time, place, past }: RowSetting,
): Omit<RowLabel, 'told'> | undefined {
  const { grammar } = voice;
  if (!grammar.relative) return undefined;
  const rest = said(voice, fact, selected, context);
  const isDone = fact.phase === 'happened' && fact.polarity === 'affirmed' && fact.certainty === 'asserted';
  const perfect = isDone ? grammar.perfect?.(goods, selected.verb, joinWords(rest.map(sayPiece))) : undefined;
  if (perfect !== undefined) return fitting(perfect) === undefined ? undefined : { text: perfect };
  const isPeople = goods.concept !== undefined && voice.typeOf(goods.concept).includes('person');
  const subject = grammar.relative(goods, isPeople);
  const text = fitting(
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
      lasting: isSince(voice, fact),
      future: false,
      past,
      ...(time !== undefined && { time }),
      ...(place !== undefined && { place }),
      order: 'subordinate',
    }),
  );
  return text === undefined ? undefined : { text, saysWhen: true };
}

/** Employees who have been on strike since Monday. */
function isSince({ dates }: Voice, { time }: Fact): boolean {
  return time !== undefined && dates.get(time.id)?.relation === 'since';
}

/** The messages with their clauses alone. */
function actives(messages: FrameMessages): FrameMessages {
  const variants = messages.variants?.map((variant) => ({ ...variant, passive: undefined }));
  return { ...messages, passive: undefined, ...(variants && { variants }) };
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
