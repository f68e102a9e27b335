import type { InnerRelation } from '../../model/fact.ts';
import type { Clause } from '../clauses/clauses.ts';
import { isRestrictive } from '../clauses/restrictive.ts';
import type { SentenceContext } from '../context.ts';
import { lower } from '../words.ts';

/** Words that open a clause which hangs on the one before it → how it stands to that one. */
const RELATIONS: Readonly<Record<string, InnerRelation>> = {
  om: 'purpose',
  teneinde: 'purpose',
  omdat: 'reason',
  aangezien: 'reason',
  doordat: 'cause',
  waardoor: 'result',
  zodat: 'so',
  waarna: 'then',
  nadat: 'after',
  toen: 'when',
  terwijl: 'while',
};

/** How a clause stands to the clause that it hangs on; undefined where no fact can say it inside another. */
export function relationOf({ sentence }: SentenceContext, clause: Clause): InnerRelation | undefined {
  const { kind, marker, attributive, question, previous } = clause;
  if (!marker || attributive || question || previous) return undefined;
  const word = lower(marker);
  if (kind === 'relative' && /^(?:die|dat|wie)$/.test(word))
    return isRestrictive(sentence.tokens, clause) && clause.tokens[0] === marker ? 'which' : undefined;
  if (/^waar(?:bij|in)$/.test(word)) return isOfEvent(sentence.tokens, marker.index) ? 'during' : undefined;
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
  return /^(?:omdat|doordat|aangezien|nadat|voordat|zodat|toen|zodra|waar(?:bij|door|in|na|op|mee|voor|aan|uit|van|over|tegen|onder))$/.test(
    lower(marker),
  );
}
