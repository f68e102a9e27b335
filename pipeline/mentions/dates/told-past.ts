import type { Token } from '../../model/token.ts';

/** How far the words of a clause are looked for. */
const NEAR = 20;
/** What these say of a time may lie ahead of what they tell: zou in december openen, wilde in december stoppen. */
const OPEN = /^(?:zullen|moeten|willen|kunnen|mogen|gaan|hoeven|dreigen|blijken|lijken|schijnen)$/;
/** Verbs of what is to come, whatever their tense: werd in december verwacht, is in november gepland. */
const PLANNING =
  /^(?:in)?(?:plannen|voorzien|verwachten|voorspellen|uitstellen|verplaatsen|verschuiven|verdagen|aankondigen|beloven|toezeggen|afspreken|vaststellen|besluiten|beslissen|hopen|willen|uitnodigen|overwegen|inschrijven|agenderen|programmeren|aangekondigd|gepland|ingepland|verwacht|uitgesteld|verplaatst|verschoven|vastgesteld|afgesproken|geagendeerd)$/;
/** What a figure does in a report, told in the present of what was measured: telt in januari 400.000 werklozen. */
const MEASURED = /^(?:tellen|bedragen|noteren|uitkomen|belopen|registreren|meten)$/;
const AHEAD =
  /^(?:zal|zullen|gaat|gaan|straks|binnenkort|dan|volgend|volgende|komend|komende|verwachting|verwacht|verwachten|vanaf|toekomst|plan|plannen|raming|prognose|voorspelling)$/;

/** Whether a clause tells of a time that is over for certain: its past tense is no plan and no wish. */
export function isToldAsOver(tokens: readonly Token[], finite: Token, participle: Token | undefined): boolean {
  const around = tokens.slice(Math.max(0, finite.index - NEAR), finite.index + NEAR);
  const verbs = [finite, ...around.filter(({ upos }) => upos === 'VERB' || upos === 'AUX')];
  if (verbs.some(({ lemma, text }) => OPEN.test(lemma) || PLANNING.test(lemma) || PLANNING.test(text))) return false;
  if (participle && PLANNING.test(participle.text.toLowerCase())) return false;
  return !around.some(({ text, upos }) => text.toLowerCase() === 'te' && upos !== 'ADJ');
}

/** Whether a present tense tells what a figure was in a month (in januari ligt de werkloosheid op 4 procent). */
export function isMeasuredThen(tokens: readonly Token[], { lemma, index, text }: Token): boolean {
  const around = tokens.slice(Math.max(0, index - NEAR), index + NEAR);
  if (around.some((token) => AHEAD.test(token.text.toLowerCase()))) return false;
  const isFigure = (token: Token | undefined): boolean => token?.upos === 'NUM';
  // ligt op 4 procent, komt uit op 400.000; not: ligt in januari plat
  if (/^(?:ligt|liggen|komt|komen)$/.test(text.toLowerCase()))
    return around.some((token) => token.text === 'op' && token.index > index && isFigure(tokens[token.index + 1]));
  return MEASURED.test(lemma) && around.some(isFigure);
}
