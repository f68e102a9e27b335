import { commonVerbForms } from '../../lexicon/common-verbs.ts';
import type { Token } from '../../model/token.ts';

/** What can stand apart from a Dutch verb that it makes one word with. */
const PARTICLE =
  /^(?:aan|achter|achteruit|achterna|af|beet|bekend|beschikbaar|bij|bijeen|binnen|bloot|boven|buit|buiten|daar|deel|dicht|dood|door|dwars|flauw|gaande|gade|gelijk|gereed|gevangen|gewond|goed|groot|heen|heim|hoog|ineen|in|kapot|kennis|klaar|klem|kort|kwijt|lam|langs|leeg|los|mede|mee|mis|na|naar|neder|neer|om|omhoog|omlaag|omver|onder|op|open|over|plaats|plat|raak|rond|samen|schoon|stand|stil|stop|stuk|tegemoet|tegen|teleur|ten|teniet|terecht|terug|teweeg|thuis|toe|tussen|uit|uiteen|vast|veilig|vergezeld|vol|voor|voorbij|voort|vooruit|vooraf|vrij|waar|weer|weg|wijs|zwart)$/;
/** Spellings that no Dutch infinitive has: a stem made from a form that the tagger had never seen. */
const IMPOSSIBLE = /^[ëïü]|[aeiou]ij(?!k)|([bcdfgklmnprst])\1ellen$/;

/**
 * The infinitive of a verb, where the tagger's lemma cannot be one: its form is known (ontdekten: ontdekken),
 * what it took for the particle is none (staat … zesde), or its spelling breaks a rule (koppellen).
 */
export function likelyLemma(tokens: readonly Token[], verb: Token): string {
  const particle = verb.particle === undefined ? '' : tokens[verb.particle]!.text.toLowerCase();
  const separable = particle !== '' && verb.lemma.startsWith(particle);
  const bare = separable ? verb.lemma.slice(particle.length) : verb.lemma;
  const prefix = separable && PARTICLE.test(particle) ? outerParticle(tokens, verb.particle!, particle) : '';
  return `${prefix}${repaired(bare, verb)}`;
}

/** Trekt er 2 miljoen voor uit: of two particles in a row the last is the verb's. */
function outerParticle(tokens: readonly Token[], at: number, particle: string): string {
  const next = tokens[at + 1];
  const beyond = tokens[at + 2];
  const last = next && PARTICLE.test(next.text) && (!beyond || beyond.upos === 'PUNCT' || beyond.upos === 'CCONJ');
  return last && /^(?:voor|mee|aan|bij|in|op|over|van|toe)$/.test(particle) ? next.text : particle;
}

function repaired(lemma: string, { text }: Token): string {
  const readings = commonVerbForms(text.toLowerCase());
  if (readings.length > 0 && readings.every(({ infinitive }) => infinitive === readings[0]!.infinitive)) {
    const known = commonVerbForms(lemma).some(({ kind }) => kind === 'infinitive');
    if (!known && sharesStart(lemma, readings[0]!.infinitive)) return readings[0]!.infinitive;
  }
  if (!IMPOSSIBLE.test(lemma)) return lemma;
  return lemma
    .replace(/^[ëïü]/, (letter) => ({ ë: 'e', ï: 'i', ü: 'u' })[letter]!)
    .replace(/([aeiou])ij/, 'ij')
    .replace(/([bcdfgklmnprst])\1el{2}en$/, '$1$1elen');
}

/** The same word but for the spelling of its stem. */
function sharesStart(lemma: string, infinitive: string): boolean {
  return lemma.slice(0, 2) === infinitive.slice(0, 2);
}
