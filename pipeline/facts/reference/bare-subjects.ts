import type { Filler } from '../../model/fact.ts';
import { conceptOf } from '../../lexicon/terms.ts';
import { spanOf } from '../../text/file-span.ts';
import type { SentenceContext } from '../context.ts';
import type { FactDraft } from '../identify.ts';
import { lower } from '../words.ts';

/** Nouns that newspapers leave without their article at the head of a sentence; of what they are, the words before say. */
const BARE =
  /^(?:uitgangspunt|schatting|raming|prognose|verwachting|streven|doel|doelstelling|streefbedrag|inzet|vraagprijs|richtprijs|streefprijs|beginbod|openingsbod|hoofdprijs|oorzaak|reden|aanleiding|gevolg|resultaat|uitkomst|conclusie|eis|voorwaarde|maximum|minimum|gemiddelde|norm|limiet|grens|afspraak|plan|voorstel|tussenstand|eindstand|ruststand|opbrengst|schadebedrag|bod|budget|nieuwkomer|winnaar|koploper|hekkensluiter|initiatiefnemer|opdrachtgever|eigenaar|doelgroep)$/;

/**
 * Schatting was 40 miljoen euro: the noun without its article is the estimate of what the sentence before tells, and
 * no estimate as any other. It leans on that sentence; at the head of a text it leaves open what it is of.
 */
export function withBareSubject(context: SentenceContext, facts: readonly FactDraft[]): FactDraft[] {
  const { document, lexicon, sentence, sentences, words } = context;
  const [first, second] = sentence.tokens;
  const lemma = first?.lemma.toLowerCase() ?? '';
  if (!first || first.upos !== 'NOUN' || !BARE.test(lemma) || !/^(?:AUX|VERB)$/.test(second?.upos ?? ''))
    return [...facts];
  // verwachting is dat, doel is om: no figure is put at it
  if (/^(?:dat|om)$/.test(lower(sentence.tokens[2]))) return [...facts];
  const concept = conceptOf(lexicon, lemma, 'noun', words)?.id;
  const before = sentences[sentence.index - 1];
  const isOpen = before === undefined || document.blocks[before.block]!.kind === 'heading';
  const asKnown = (filler: Filler): Filler =>
    filler.kind === 'concept' && filler.id === concept && !filler.complements?.length
      ? { ...filler, definite: true }
      : filler;
  return facts.map((fact) => {
    if (!fact.covered.includes(first.start)) return fact;
    if (isOpen) return { ...fact, omitted: [...fact.omitted, first.start] };
    const roles = Object.fromEntries(Object.entries(fact.roles).map(([role, filler]) => [role, asKnown(filler)]));
    return { ...fact, roles, leans: fact.leans ?? spanOf(document, before.start, before.end) };
  });
}
