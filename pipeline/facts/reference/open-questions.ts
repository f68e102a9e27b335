import { isOfPlace } from '../../lexicon/place-adjectives.ts';
import { termsOf } from '../../lexicon/terms.ts';
import type { Filler } from '../../model/fact.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence } from '../../model/token.ts';
import { opensReport } from '../../text/dateline.ts';
import { spanOf } from '../../text/file-span.ts';
import type { SentenceContext } from '../context.ts';
import type { FactDraft } from '../identify.ts';
import { isOfNoElection, speaksOfElection } from './elections.ts';
import { headOf, namedSince } from './report-topic.ts';

/** Frames of acts that are about something: a ruling, an appeal, an advice. By whom alone says too little. */
const ABOUT =
  /^(?:ruling|appeal|cassation-appeal|objection|agreement|agreement-on|negotiation|consultation|mediation|counsel|advice|letter|testimony|clarification-request|complaint-filing|measures|going-to-court|crime-report|settlement|vote|decision|investigation|opening-investigation|apology|lobbying|registration|participation|involvement|job-application|candidacy)$/;
/** Roles that do not say what such an act is about. */
const PARTY = /^(?:agent|recipient)$/;

/** Nouns for what somebody has or is: turnover is that of a company, a director of a body. */
const RELATIONAL =
  /(?:omzet|winst|verlies|bedrijfsresultaat|resultaat|winstmarge|marge|schuldenlast|orderportefeuille|opbrengst|kosten|begroting|budget|personeelsbestand|ledental|ledenaantal|marktaandeel|koers|aandeel|beurswaarde|oplage|balanstotaal|eigen vermogen|dividend|directeur|directrice|topman|topvrouw|bestuursvoorzitter|voorzitter|eigenaar|oprichter|trainer|coach|bondscoach|fractievoorzitter|lijsttrekker|woordvoerder|hoofdredacteur)$/;
/** The same of nouns that are of nobody in their compounds, or with an adjective (de staatsschuld, de industriële productie). */
const RELATIONAL_ALONE =
  /^(?:uitgave|uitgaven|inkomst|inkomsten|schuld|schulden|subsidie|personeel|productie|salaris|directie|bestuur|leiding|reserve|reserves|vermogen|verkoop|afzet|orderboek|capaciteit|tekort|overschot|ziekteverzuim|vloot|achterban|selectie|jaarrekening|jaarcijfers|exploitatie|personeelstekort|klantenbestand|ledenbestand|woordvoerster|voorzitster|penningmeester|secretaris|hoofdtrainer|assistent-trainer|doelman|aanvoerder)$/;
/** What so many are of one body: het aantal medewerkers. */
const OF_ONE =
  /^(?:medewerker|werknemer|personeelslid|lid|klant|abonnee|leerling|student|filiaal|winkel|vestiging|donateur|aandeelhouder|vrijwilliger|arbeidsplaats|voltijdbaan|fte)$/;

/** So many sentences back it may have been said of whom or what. */
const NEAR = 4;

/**
 * The sentence before that a fact needs, where the fact leaves open what the sentence answers: what a ruling is on,
 * whose turnover it is, in which election seats were won. Undefined where a fact says so itself.
 *
 * @param last what stands right before the sentence
 */
export function answering(context: SentenceContext, fact: FactDraft, last: Span): Span | undefined {
  if (isAboutNothing(fact)) return last;
  if (isOfNobody(context, fact)) return naming(context) ?? last;
  if (isOfNoElection(context, fact)) return nearest(context, speaksOfElection) ?? last;
  return undefined;
}

/** De rechter doet op 23 juni uitspraak: on what, nothing in the fact says. */
export function isAboutNothing({ frame, roles, inner, circumstances = [] }: FactDraft): boolean {
  if (!ABOUT.test(frame) || inner?.length) return false;
  const says = circumstances.some(
    (said) => said.kind === 'adjunct' && /^(?:occasion|cause|purpose)$/.test(said.relation),
  );
  return !says && Object.keys(roles).every((role) => PARTY.test(role));
}

/** De totale omzet daalde, de directeur vertrekt: of which company or body, another sentence says. */
function isOfNobody(context: SentenceContext, { roles, anchored, place }: FactDraft): boolean {
  if (anchored) return false;
  const fillers = Object.values(roles);
  if (fillers.some(({ kind }) => kind === 'entity')) return false;
  return fillers.some((filler) => isRelational(context, filler, place !== undefined));
}

function isRelational(context: SentenceContext, filler: Filler, isPlaced: boolean): boolean {
  if (filler.kind !== 'concept' || !filler.definite || filler.determiner || filler.whole) return false;
  if (filler.modifiers?.some(isOfPlace)) return false;
  const { complements = [] } = filler;
  // het aantal medewerkers
  if (complements.length === 1 && hasLemma(context, filler, /^aantal$/))
    return hasLemma(context, complements[0]!.filler, OF_ONE) && !hasComplements(complements[0]!.filler);
  // het salaris van de topman: of which body he is
  const [only] = complements;
  if (complements.length === 1 && only!.preposition === 'van') return isRelational(context, only!.filler, isPlaced);
  if (complements.length > 0) return false;
  return (
    hasLemma(context, filler, RELATIONAL) ||
    (!filler.modifiers?.length && hasLemma(context, filler, RELATIONAL_ALONE) && !isPlaced)
  );
}

function hasComplements(filler: Filler): boolean {
  return filler.kind === 'concept' && (filler.complements ?? []).length + (filler.modifiers ?? []).length > 0;
}

function hasLemma({ lexicon }: SentenceContext, filler: Filler, pattern: RegExp): boolean {
  if (filler.kind !== 'concept') return false;
  const term = termsOf(lexicon, 'nl').get(filler.id);
  return term?.pos === 'noun' && term.lemmas.some((lemma) => pattern.test(lemma));
}

/** The nearest sentence before that names a body. */
function naming(context: SentenceContext): Span | undefined {
  const bodies = context.mentions.entities.filter(({ type }) => type === 'organisation');
  return nearest(context, ({ start, end }) =>
    bodies.some(({ mentions }) => mentions.some((span) => start <= span.start && span.end <= end)),
  );
}

/** All sentences before that name the one body of a report, whose everything in it then is. */
export function namingOne(context: SentenceContext): Span[] {
  const { document, sentence, sentences } = context;
  const head = headOf(context, sentence);
  if (!head || head === sentence) return [];
  const [body, ...others] = namedSince(context, head, sentence).filter(({ type }) => type === 'organisation');
  if (!body || others.length > 0) return [];
  return sentences
    .slice(head.index, sentence.index)
    .filter(({ start, end }) => body.mentions.some((span) => start <= span.start && span.end <= end))
    .map(({ start, end }) => spanOf(document, start, end));
}

/** The nearest sentence before in the same report that a test holds of. */
function nearest(
  { document, sentences, sentence }: SentenceContext,
  test: (before: Sentence) => boolean,
): Span | undefined {
  for (let at = sentence.index - 1; at >= Math.max(0, sentence.index - NEAR); at -= 1) {
    const before = sentences[at]!;
    if (document.blocks[before.block]!.kind !== 'heading' && test(before))
      return spanOf(document, before.start, before.end);
    if (opensReport(document.text.slice(before.start, before.end))) return undefined;
  }
  return undefined;
}
