import type { InnerRelation } from '../../model/fact.ts';
import type { Clause } from '../clauses/clauses.ts';
import { isRestrictive } from '../clauses/restrictive.ts';
import type { SentenceContext } from '../context.ts';
import type { Token } from '../../model/token.ts';
import { lower, PARTICLES } from '../words.ts';

/** Words that open a clause which hangs on the one before it → how it stands to that one. */
const RELATIONS: Readonly<Record<string, InnerRelation>> = {
  om: 'purpose',
  teneinde: 'purpose',
  door: 'by',
  zonder: 'without',
  omdat: 'reason',
  aangezien: 'reason',
  doordat: 'cause',
  waardoor: 'result',
  zodat: 'so',
  waarna: 'then',
  nadat: 'after',
  toen: 'when',
  terwijl: 'while',
  hoewel: 'although',
  ofschoon: 'although',
  voordat: 'before',
  zodra: 'once',
  totdat: 'until',
  sinds: 'since',
};
/** Relations of an infinitive, which names nobody who does what it says. */
const INFINITIVES: ReadonlySet<InnerRelation> = new Set(['purpose', 'by', 'without', 'content']);

/** Whether a relation is that of an infinitive. */
export function isInfinitive(relation: InnerRelation): boolean {
  return INFINITIVES.has(relation);
}

/** Nouns of what somebody is to do, where an infinitive behind om says what: het voorstel om. */
const TO_DO =
  /^(?:plan|voorstel|voornemen|besluit|beslissing|aankondiging|opdracht|bevel|toestemming|verzoek|oproep|belofte|toezegging|aanbod|wens|eis|advies|afspraak|verplichting|motie|idee|ambitie|vergunning|mogelijkheid|kans|recht|poging|initiatief|petitie|aanvraag|campagne|actie|intentie|bedoeling|verbod|doel|overeenkomst|akkoord|dreigement|dreiging|keuze|pleidooi|aanbeveling|raad|neiging|noodzaak|opzet|uitnodiging)$/;

/** The noun of what is to do that an infinitive behind om says: het voorstel om, trok het voorstel in om. */
export function toDoOf({ sentence: { tokens } }: SentenceContext, { marker, parent }: Clause): Token | undefined {
  if (!marker || !parent || lower(marker) !== 'om') return undefined;
  let at = marker.index - 1;
  while (at > 0 && (PARTICLES.has(lower(tokens[at])) || parent.verbs.some(({ token }) => token.index === at))) at -= 1;
  const noun = tokens[at];
  return noun?.upos === 'NOUN' && TO_DO.test(noun.lemma.toLowerCase()) ? noun : undefined;
}

/** The clause that another hangs on: the one around it, or the one that want gives a reason for. */
export function hostOf({ parent, previous, tokens, kind }: Clause): Clause | undefined {
  return kind === 'main' && previous && lower(tokens[0]) === 'want' ? previous : parent;
}

/** What these open is the news itself, or a condition that another rule weighs. */
const CONTENT = /^(?:dat|of)$/;

/** The clause above a second one, or the one that it follows; undefined for what somebody says or finds. */
export function governorOf(clause: Clause): Clause | undefined {
  const { kind, marker, gapped, part, apposition, parenthesis, attributive, previous, behind } = clause;
  if (
    gapped ||
    part ||
    apposition ||
    parenthesis ||
    attributive ||
    (CONTENT.test(lower(marker)) && kind !== 'relative')
  )
    return undefined;
  return kind === 'main' ? (previous ?? behind) : hostOf(clause);
}

/** How a clause stands to the clause that it hangs on; undefined where no fact can say it inside another. */
export function relationOf(context: SentenceContext, clause: Clause): InnerRelation | undefined {
  const { sentence } = context;
  const { kind, marker, attributive, question, previous } = clause;
  if (kind === 'main' && hostOf(clause) === previous && previous) return 'reason';
  if (!marker || attributive || question || previous) return undefined;
  const word = lower(marker);
  if (kind === 'relative' && /^(?:die|dat|wie)$/.test(word))
    return isRestrictive(sentence.tokens, clause) && clause.tokens[0] === marker ? 'which' : undefined;
  if (/^waar(?:bij|in)$/.test(word)) return isOfEvent(sentence.tokens, marker.index) ? 'during' : undefined;
  if (word === 'waar') return 'where';
  if (toDoOf(context, clause)) return 'content';
  // sinds 2013, toen: of a time that is named
  if (word === 'toen' && sentence.tokens[marker.index - 1]?.upos === 'NUM') return undefined;
  return kind === 'relative' && !/^waar/.test(word) ? undefined : RELATIONS[word];
}

/** What something can happen in: een ongeluk, brand, aanval waarbij. */
const EVENT =
  /(?:ongeluk|ongeval|aanrijding|botsing|brand|explosie|ontploffing|aanslag|aanval|schietpartij|steekpartij|vechtpartij|incident|inval|actie|operatie|crash|ramp|aardbeving|overstroming|gevecht|rel|rellen|protest|demonstratie|overval|bombardement|beschieting|storm|lawine|gijzeling|wedstrijd|duel|verkiezingen|stemming|referendum|onderzoek)$/;

/** Right behind a noun of an event, without a comma. */
function isOfEvent(tokens: SentenceContext['sentence']['tokens'], at: number): boolean {
  const noun = tokens[at - 1];
  return noun !== undefined && noun.upos === 'NOUN' && EVENT.test(noun.lemma.toLowerCase());
}

/** Words behind which a clause says why, when, on what occasion or with what result the clause before it was so. */
export function isCircumstantial({ marker, attributive, part }: Clause): boolean {
  if (!marker || attributive || part) return false;
  return /^(?:omdat|doordat|aangezien|nadat|voordat|zodat|toen|zodra|sinds|waar(?:bij|door|in|na|op|mee|voor|aan|uit|van|over|tegen|onder))$/.test(
    lower(marker),
  );
}
