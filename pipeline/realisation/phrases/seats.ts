import { termsOf } from '../../lexicon/terms.ts';
import type { Fact, Filler } from '../../model/fact.ts';
import type { Span } from '../../model/span.ts';
import { extend, type NounPhrase } from './phrase.ts';
import type { Voice } from '../voice.ts';

/** Kinds of things that have a place of their own. */
const SEATED = /^(?:organisation|group|building|place)$/;
/** Characters from the start of a sentence to the place behind its subject, at most. */
const FARTHEST = 90;
/** Words before a noun that opens its sentence. */
const OPENING = /^(?:(?:de|het|een) )?(?:[\p{Ll}\d-]+ ){0,2}$/iu;

/**
 * Whether the place of a fact is that of its subject: what stands before the verb of a Dutch sentence is one phrase, so
 * in *Het Mauritshuis in Den Haag trok …* the place is the museum’s.
 */
export function isSeat(voice: Voice, fact: Fact, subject: Filler, place: Filler): boolean {
  const where = place.kind === 'entity' ? voice.entities.get(place.id) : undefined;
  if (where?.type !== 'place' || !isSeated(voice, subject)) return false;
  const { text } = voice.document;
  return where.mentions.some((mention) => {
    if (!fact.evidence.some((span) => span.start <= mention.start && mention.end <= span.end)) return false;
    const opening = text
      .slice(Math.max(0, mention.start - FARTHEST), mention.start)
      .split(/[.!?] |\n/)
      .at(-1)!;
    return opening.endsWith(' in ') && closesWith(voice, subject, opening.slice(0, -4), mention);
  });
}

function isSeated(voice: Voice, filler: Filler): boolean {
  if (filler.kind === 'entity') return /^(?:organisation|other|place)$/.test(voice.entities.get(filler.id)?.type ?? '');
  return filler.kind === 'concept' && !filler.complements && voice.typeOf(filler.id).some((type) => SEATED.test(type));
}

/** Whether these words, from the start of their sentence, are the subject’s. */
function closesWith(voice: Voice, filler: Filler, words: string, place: Span): boolean {
  if (filler.kind === 'entity')
    return (voice.entities.get(filler.id)?.mentions ?? []).some(
      ({ text, end }) => end === place.start - 4 && words.endsWith(text) && OPENING.test(words.slice(0, -text.length)),
    );
  const term = filler.kind === 'concept' ? termsOf(voice.lexicon, 'nl').get(filler.id) : undefined;
  if (term?.pos !== 'noun') return false;
  const lower = words.toLowerCase();
  return [term.one, term.other, ...term.lemmas].some(
    (noun) => noun !== undefined && lower.endsWith(noun) && OPENING.test(words.slice(0, -noun.length)),
  );
}

/** The subject with the place that is its own. */
export function seated(voice: Voice, subject: NounPhrase, place: NounPhrase): NounPhrase {
  return voice.grammar.seat?.(subject, place) ?? extend(subject, voice.grammar.place(place, 'in'));
}
