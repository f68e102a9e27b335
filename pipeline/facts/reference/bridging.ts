import { typeOf } from '../../lexicon/terms.ts';
import type { Filler } from '../../model/fact.ts';
import type { Sentence, Token } from '../../model/token.ts';
import { opensReport } from '../../text/dateline.ts';
import { spanOf } from '../../text/file-span.ts';
import type { SentenceContext } from '../context.ts';
import type { FactDraft } from '../identify.ts';
import { CHANGES } from '../wholeness/lost-phrases.ts';
import { isMark, lower } from '../words.ts';

/** What somebody has: whose it is, a sentence on it need not say (Clark 1975 on bridging). */
const OWNED =
  /^(?:\p{L}*(?:omzet|winst|winstmarge|verlies|bedrijfsresultaat|productie|kaartverkoop|ticketverkoop|ticketprijs|abonnementsprijs|abonnementsgeld|ledental|bezoekersaantal|passagiersaantal|personeelsbestand|orderportefeuille|marktaandeel|dividend|verzekeringspremie|zorgpremie|begroting)|premie|polis|prijs|tarief|verkoop|opbrengst|abonnement|\p{L}+verzekering|collegegeld|schoolgeld|contributie|entree|entreeprijs|toegangsprijs|koers|kaartje|dienstregeling|bezetting|bezettingsgraad|capaciteit|oplage|personeel)$/u;
/** Kinds of things of which “the” takes up those at hand, under the name of the whole class. */
const CLASSES: readonly (readonly [RegExp, RegExp, string | undefined])[] = [
  [
    /^(?:drugs?|harddrugs?|softdrugs?|partydrugs?|verdovende?)$/,
    /(?:drug|cocaïne|coke|heroïne|xtc|mdma|hasj|wiet|hennep|cannabis|amfetamine|speed|ketamine|ghb|lsd|crack|opium|crystal|pil)/,
    undefined,
  ],
  [/^(?:vuur|slag|steek)?wapens?$/, /(?:wapen|pistool|geweer|mes|revolver|munitie|zwaard|machete)/, 'weapon'],
  [/^(?:huis|boerderij)?dier(?:en)?$/, /(?:dier|hond|kat|koe|schaap|paard|kip|varken)/, 'animal'],
  [/^(?:voertuig|auto|wagen|vrachtwagen|fiets|scooter|boot|schip|toestel)$/, /(?:auto|wagen|fiets|boot)/, 'vehicle'],
  [/^plant$/, /(?:plant|hennep)/, 'plant'],
  [/^(?:medicijn|middel|stof|chemicaliën|chemicalie)$/, /(?:medicijn|middel|stof|chemicali)/, 'substance'],
];
/** Bodies and towns that the noun for their kind takes up. */
const BODIES =
  /^(?:gemeente|stad|provincie|dorp|plaats|eiland|bedrijf|onderneming|concern|club|vereniging|organisatie|bank|verzekeraar|keten|fabrikant|maatschappij|universiteit|ziekenhuis|omroep|partij|stichting|bond|vakbond)$/;
/** Money that is given for something. */
const GIVEN =
  /^(?:\p{L}*subsidie|bijdrage|geld|\p{L}*fonds|steun|\p{L}*steun|financiering|vergoeding|compensatie|krediet)$/u;
const GIVING = /^(?:subsidy|receipt|grant|funding|donation)$/;
const MONEY = /^(?:euro|dollar|pond|miljoen|miljard|jaar|maand|maanden|weken|dagen)$/;
/** Whoever is this is so of a body that his title does not name. */
const OF_A_BODY =
  /^(?:(?:algemeen|adjunct|artistiek|zakelijk|financieel|medisch|technisch|vice|interim|assistent)[- ])?(?:\p{L}*directeur|\p{L}*directrice|topman|topvrouw|ceo|cfo|bestuursvoorzitter|voorzitter|voorzitster|trainer|trainster|hoofdtrainer|coach|bondscoach|eigenaar|eigenares|oprichter|oprichtster|bedrijfsleider|manager|rector|hoofdredacteur|conservator|curator|woordvoerder|woordvoerster|secretaris|penningmeester|aanvoerder|captain)$/iu;

/** So many sentences back what “the” takes up may stand. */
const REACH = 4;

/**
 * Facts whose “the” takes up something of a sentence before by what it is of (de premie: of the insurer named last), by
 * its class (de drugs: those found), by its purpose (de subsidie om …), or whose title is one in a body that it does not
 * name (directeur Jansen): each leans on the nearest sentence that has it.
 */
export function withBridges(context: SentenceContext, facts: readonly FactDraft[]): FactDraft[] {
  return facts.map((fact) => {
    const before =
      titleGround(context, fact) ??
      purposeGround(context, fact) ??
      classGround(context, fact) ??
      bodyGround(context, fact) ??
      ownerGround(context, fact);
    return before ? leaningOn(context, fact, before) : fact;
  });
}

function leaningOn({ document }: SentenceContext, fact: FactDraft, { start, end }: Sentence): FactDraft {
  // what else would ground it speaks of another one
  const { grounds: _grounds, ...plain } = fact;
  return { ...plain, leans: spanOf(document, start, end) };
}

/** The nearest sentence before, of the same report, that passes. */
function nearest(context: SentenceContext, test: (sentence: Sentence) => boolean): Sentence | undefined {
  const { document, sentences, sentence } = context;
  if (opensReport(document.text.slice(sentence.start, sentence.end))) return undefined;
  let passed = 0;
  for (let at = sentence.index - 1; at >= 0 && passed < REACH; at -= 1) {
    const before = sentences[at]!;
    const { kind } = document.blocks[before.block]!;
    if (kind === 'heading') continue;
    if (kind === 'table-cell' || sentence.block - before.block > 2) return undefined;
    if (test(before)) return before;
    if (opensReport(document.text.slice(before.start, before.end))) return undefined;
    passed += 1;
  }
  return undefined;
}

/** De basisverzekering stijgt, behind a sentence on an insurer: whose, that one says. */
function ownerGround(context: SentenceContext, fact: FactDraft): Sentence | undefined {
  if (fact.place || fact.attribution || namesOne(context, fact) || hasName(context, context.sentence)) return undefined;
  const owned = definiteNouns(context, fact).find(({ lemma }) => OWNED.test(lemma.toLowerCase()));
  if (!owned) return undefined;
  const own = owned.lemma.toLowerCase();
  // de gemiddelde woningprijs … de prijs: what the noun takes up, where that is nearer than a name
  const isSame = ({ tokens }: Sentence): boolean =>
    tokens.some(({ upos, lemma }) => upos === 'NOUN' && lemma.toLowerCase().endsWith(own));
  return nearest(context, (before) => isSame(before) || hasName(context, before) || hasBody(context, before));
}

/** De drugs zijn vernietigd: those of the nearest sentence that has drugs of a kind. */
function classGround(context: SentenceContext, fact: FactDraft): Sentence | undefined {
  if (CHANGES.has(fact.frame) || fact.frame === 'level' || fact.phase === 'planned') return undefined;
  const { lexicon } = context;
  for (const noun of definiteNouns(context, fact)) {
    const lemma = noun.lemma.toLowerCase();
    if (noun.feats.Number !== 'Plur' && !/drugs$/.test(lower(noun))) continue;
    const found = CLASSES.find(([name]) => name.test(lemma) || name.test(lower(noun)));
    if (!found) continue;
    const [, members, type] = found;
    const isMember = (token: Token): boolean => {
      const own = token.lemma.toLowerCase();
      if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return false;
      return members.test(own) || (type !== undefined && typeOf(lexicon, own, context.words) === type);
    };
    const before = nearest(context, ({ tokens }) => tokens.some(isMember));
    if (before) return before;
  }
  return undefined;
}

/** De gemeente betaalt 50.000 euro: the town that the nearest sentence before opens with, where that is another than was told. */
function bodyGround(context: SentenceContext, fact: FactDraft): Sentence | undefined {
  if (hasName(context, context.sentence) || fact.attribution) return undefined;
  const noun = definiteNouns(context, fact).find(({ lemma }) => BODIES.test(lemma.toLowerCase()));
  if (!noun) return undefined;
  const own = noun.lemma.toLowerCase();
  const types = /^(?:gemeente|stad|provincie|dorp|plaats|eiland)$/.test(own) ? /^place$/ : /^organisation$/;
  const isSame = ({ tokens }: Sentence): boolean =>
    tokens.some(({ upos, lemma }) => upos === 'NOUN' && lemma.toLowerCase() === own);
  // in het dorp Lunteren: a part of a town
  const isPart = ({ tokens }: Sentence): boolean =>
    tokens.some(({ lemma }) => /^(?:dorp|wijk|buurt|stadsdeel)$/.test(lemma));
  const before = nearest(
    context,
    (sentence) => isSame(sentence) || (hasName(context, sentence, types) && !isPart(sentence)),
  );
  // which it is, the fact says itself where it has its name
  const { entities } = context.mentions;
  const isNamed = Object.values(fact.roles).some(
    (filler) =>
      filler.kind === 'entity' &&
      entities.some(
        ({ id, mentions }) =>
          id === filler.id && mentions.some(({ start }) => before && before.start <= start && start < before.end),
      ),
  );
  return before && !isSame(before) && !isNamed ? before : undefined;
}

/** Dit jaar is 2 miljoen euro subsidie verleend, behind subsidie om …: what for, the sentence before says. */
function purposeGround(context: SentenceContext, fact: FactDraft): Sentence | undefined {
  const { tokens } = context.sentence;
  const isGiven = (token: Token): boolean => token.upos === 'NOUN' && GIVEN.test(token.lemma.toLowerCase());
  if (!GIVING.test(fact.frame) && !tokens.some((token) => isGiven(token) && fact.covered.includes(token.start)))
    return undefined;
  if (saysWhatFor(tokens, 0)) return undefined;
  return nearest(context, (sentence) => {
    const at = sentence.tokens.findIndex(isGiven);
    return at >= 0 && saysWhatFor(sentence.tokens, at);
  });
}

/** Om … te, voor and a noun, behind a word: not voor 3 miljoen euro, no length of time. */
function saysWhatFor(tokens: readonly Token[], from: number): boolean {
  return tokens.some((token, at) => {
    if (at <= from) return false;
    const next = tokens[at + 1];
    if (lower(token) === 'om') return tokens.slice(at).some((other) => lower(other) === 'te');
    if (!/^(?:voor|ter|waarvoor|waarmee|bestemd|bedoeld)$/.test(lower(token))) return false;
    if (token.upos !== 'ADP' || !next) return true;
    // voor 832 projecten, but not voor 275.000 euro
    const isCount = next.upos === 'NUM' && tokens[at + 2]?.upos === 'NOUN' && !MONEY.test(lower(tokens[at + 2]));
    return isCount || /^(?:DET|NOUN|ADJ|PROPN|PRON)$/.test(next.upos);
  });
}

/** Directeur Joost Meijs, first named here: of what, the nearest sentence that names a body says. */
function titleGround(context: SentenceContext, fact: FactDraft): Sentence | undefined {
  const { document, mentions, sentence } = context;
  const ids = [...Object.values(fact.roles), ...(fact.attribution ? [fact.attribution.source] : [])].flatMap(
    (filler) => (filler.kind === 'entity' ? [filler.id] : []),
  );
  const isUnplaced = mentions.entities.some(({ id, type, role, mentions: spans }) => {
    if (type !== 'person' || !role || !ids.includes(id)) return false;
    if (spans[0]!.start < sentence.start || role.start < sentence.start || role.end > sentence.end) return false;
    return OF_A_BODY.test(document.text.slice(role.start, role.end));
  });
  if (!isUnplaced || hasName(context, sentence)) return undefined;
  return (
    nearest(context, (before) => hasName(context, before) || hasBody(context, before)) ??
    nearest(context, (before) => hasName(context, before, /^place$/))
  );
}

/** Whether a role is a name. */
function namesOne({ mentions }: SentenceContext, { roles }: FactDraft): boolean {
  const isNamed = (filler: Filler): boolean => {
    if (filler.kind === 'list') return filler.items.some(isNamed);
    if (filler.kind === 'entity') return mentions.entities.some(({ id }) => id === filler.id);
    if (filler.kind !== 'concept' && filler.kind !== 'quantity') return false;
    return filler.complements?.some((complement) => isNamed(complement.filler)) === true;
  };
  return Object.values(roles).some(isNamed);
}

/** Whether a sentence names an organisation or a product. */
function hasName(
  { mentions }: SentenceContext,
  { start, end }: Sentence,
  types = /^(?:organisation|product|other)$/,
): boolean {
  return mentions.entities.some(
    ({ type, mentions: spans }) => types.test(type) && spans.some((span) => start <= span.start && span.end <= end),
  );
}

/** Whether a sentence opens with a body by its noun: de universiteit, een supermarktketen. */
function hasBody({ lexicon, words }: SentenceContext, { tokens }: Sentence): boolean {
  const verb = tokens.findIndex(({ upos }) => upos === 'VERB' || upos === 'AUX');
  return tokens
    .slice(0, Math.max(0, verb))
    .some(
      (token) =>
        token.upos === 'NOUN' &&
        token.feats.Number !== 'Plur' &&
        /^(?:organisation|building)$/.test(typeOf(lexicon, token.lemma.toLowerCase(), words) ?? ''),
    );
}

/** Nouns of a fact behind de or het, of which nothing that follows says whose or which they are. */
function definiteNouns({ sentence: { tokens } }: SentenceContext, { covered }: FactDraft): Token[] {
  return tokens.filter((noun) => {
    if (noun.upos !== 'NOUN' || !covered.includes(noun.start)) return false;
    let at = noun.index - 1;
    while (/^(?:ADJ|NUM)$/.test(tokens[at]?.upos ?? '')) at -= 1;
    if (!/^(?:de|het)$/.test(lower(tokens[at]))) return false;
    const next = tokens[noun.index + 1];
    if (!next || isMark(next)) return true;
    return (
      !/^(?:PROPN|NOUN|ADJ)$/.test(next.upos) &&
      !/^(?:van|voor|bij|uit|naar|aan|om|tussen|die|dat|waar\p{L}*)$/u.test(lower(next))
    );
  });
}
