import type { Token } from '../../model/token.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import type { SentenceContext } from '../context.ts';
import { CHANGES } from '../wholeness/lost-phrases.ts';
import { STANDING } from '../wholeness/refusals.ts';
import { isMark, lower, PARTICLES } from '../words.ts';

/** Verbs of which an infinitive behind om says what is tried, asked, allowed, needed (ANS 18.5.4), not what something is for. */
const TAKES =
  /^(?:proberen|trachten|pogen|weigeren|besluiten|beslissen|vragen|verzoeken|oproepen|roepen|eisen|dwingen|verplichten|beloven|toezeggen|zeggen|aanzetten|zetten|aansporen|overhalen|halen|dreigen|bedreigen|adviseren|aanraden|raden|toestaan|staan|verbieden|plannen|nalaten|durven|helpen|kiezen|afspreken|spreken|overwegen|voorstellen|willen|hopen|wensen|gebruiken|dienen|duren|kosten|vergen|volstaan|uitnodigen|nodigen|uitdagen|dagen|bevelen|opdragen|dragen|gelasten|sommeren|aanmoedigen|moedigen|instemmen|slagen|mislukken|lukken|zijn|blijven|blijken|worden|lijken|hebben|krijgen|bieden|geven|laten|vinden|achten|pleiten|ijveren|streven|waarschuwen|aarzelen|verleiden|motiveren|stimuleren|machtigen|goedkeuren|keuren|voldoen|reiken|ontbreken|gaan|komen|bewegen|aandringen|dringen|voorkomen|leren|vermijden|aanbieden|verdienen|verkiezen|veroordelen)$/;
/** Words of which it says for what: nodig om, bereid om, te weinig om. */
const WANTS =
  /^(?:nodig|voldoende|genoeg|onvoldoende|bereid|klaar|staat|vereist|noodzakelijk|belangrijk|moeilijk|lastig|makkelijk|gemakkelijk|mogelijk|onmogelijk|verboden|toegestaan|verplicht|verstandig|zinvol|vrij|gerechtigd|bevoegd|gedwongen|genoodzaakt|weinig|veel|te|zat|zo)$/;
/** Nouns of which it says what: de kans om, drie dagen om. */
const NOUNS =
  /(?:^|.)(?:plan|voorstel|voornemen|besluit|beslissing|opdracht|bevel|toestemming|verzoek|oproep|belofte|toezegging|aanbod|wens|eis|advies|afspraak|verplichting|motie|idee|ambitie|vergunning|mogelijkheid|kans|recht|poging|initiatief|aanvraag|intentie|bedoeling|verbod|doel|akkoord|keuze|neiging|noodzaak|opzet|uitnodiging|tijd|uur|dag|week|maand|jaar|reden|manier|middel|wet|taak|plicht|macht|moed|behoefte|capaciteit|gelegenheid|uitdaging|deadline|bevoegdheid|vermogen|ruimte|vrijheid|termijn|machine|apparaat|instrument|methode|techniek|systeem|wil|kracht|geduld|stap|wedstrijd|strijd|race|druk)$/i;
/** Frames of what is wanted, needed or done with something, of which a purpose says what. */
const FRAMES = /^(?:need|wanting|use|possession|count|level|cost|price|duration|request|demand|permission|ability)$/;

/**
 * Whether an infinitive behind om is what its verb, noun or adjective asks for (heeft drie dagen om te reageren, is
 * nodig om): without it nothing of that is said.
 */
export function isComplementOfHost(
  { sentence: { tokens } }: SentenceContext,
  { clause }: ReadClause,
  { index }: Token,
  frame: string,
): boolean {
  if (FRAMES.test(frame) || STANDING.has(frame)) return true;
  if (CHANGES.has(frame) && !/^(?:raising|lowering)$/.test(frame)) return true;
  const words = clause.tokens.filter((token) => !isMark(token) && token.index < index);
  const main = clause.verbs.filter(({ auxiliary }) => auxiliary === undefined);
  if ((main.length > 0 ? main : clause.verbs).some(({ lemma }) => TAKES.test(lemma))) return true;
  // stelt geld beschikbaar, maakt 9 miljoen vrij: of money, which is so by itself
  const isGiven = clause.verbs.some(({ lemma }) => /^(?:maken|vrijmaken|stellen|uittrekken)$/.test(lemma));
  if (words.some((token) => WANTS.test(lower(token)) && !(isGiven && lower(token) === 'vrij'))) return true;
  let at = index - 1;
  while (at > 0 && (PARTICLES.has(lower(tokens[at])) || clause.verbs.some(({ token }) => token.index === at))) at -= 1;
  const noun = tokens[at];
  return noun !== undefined && NOUNS.test(noun.lemma.toLowerCase());
}
