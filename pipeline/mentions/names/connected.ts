import type { Token } from '../../model/token.ts';
import type { NameLookup } from './name-match.ts';
import {
  isBodyWord,
  isNameWord,
  isTitle,
  isWorkWord,
  opensSentence,
  PERSON_PARTICLE,
  TITLE_PARTICLE,
} from './word-class.ts';

/** Dutch heads of names of bodies that go on with van. */
const DUTCH_BODY =
  /^\p{Lu}.*(?:vereniging|stichting|bank|universiteit|partij|hof|raad|bond|unie|orde|kamer|dienst|instituut|federatie|bisdom|museum|academie|college|hogeschool|fonds|huis|leger|commissie|comité|beweging|centrum|bureau|inspectie|genootschap)$|^(?:Bank|Partij|Hof|Raad|Orde|Kamer|Huis|Leger|Bond|Unie|Vereniging|Stichting|Federatie|Universiteit|Museum|Instituut|Academie|Hogeschool|Fonds|Genootschap|Verbond|Centrum|Bureau)$/u;

/** The name word that particles at `at` lead to, where they join the run before them to it. */
export function connected(tokens: readonly Token[], first: number, at: number, lookup: NameLookup): number | undefined {
  const { cues, gazetteer } = lookup;
  let ahead = at;
  while (ahead < Math.min(tokens.length, at + 3) && isParticle(tokens[ahead]!.text)) ahead += 1;
  if (ahead === at || !tokens[ahead]) return undefined;
  if (!isNameWord(tokens[ahead], lookup)) {
    return surnameAhead(tokens, first, at, ahead, lookup) ?? qualifiedMembers(tokens, first, at, ahead, lookup);
  }
  const between = tokens.slice(at, ahead).map((token) => token.text);
  if (isMakerAhead(tokens, first, at, ahead, lookup)) return undefined;
  // Zuidelijke Land- en Tuinbouworganisatie
  if (between.length === 1 && between[0] === 'en' && tokens[at - 1]!.text.endsWith('-')) return ahead;
  const before = tokens[at - 1]!.text;
  if (at === first + 1 && isDescribed(tokens, first, ahead, lookup)) return undefined;
  if (between.length === 1 && /^(?:&|\+)$/.test(between[0]!)) return ahead;
  // The Space in Between
  if (/^(?:The|A)$/.test(tokens[first]!.text) && between.length === 1 && /^(?:in|on|at|to|of|de|la)$/.test(between[0]!))
    return ahead;
  // Plaza de Mayo, Rue de la Loi
  if (
    /^(?:Plaza|Plaça|Piazza|Place|Praça|Rue|Avenue|Avenida|Calle|Puerta|Torre|Costa|Isla|Ilha|Serra|Sierra|Campo|Château)$/.test(
      tokens[first]!.text,
    )
  )
    if (between.every((word) => /^(?:de|del|della|des|du|da|do|di|la|las|los|le|les|el|l’)$/.test(word))) return ahead;
  const head = tokens.slice(first, at);
  // Olav Velthuis van de Universiteit van Amsterdam: somebody, and the body that he belongs to
  if (head.length > 1 && between[0] === 'van' && cues.givenNames.has(head[0]!.text) && namesBody(tokens, ahead, lookup))
    return undefined;
  // Patrizia Pasini van de Zusters, algemeen directeur Beijer van Sparta
  if (between[0] === 'van' && isFullName(tokens, first, at, ahead, lookup)) return undefined;
  const body = head.some((word) => isBodyWord(word.text, lookup));
  const following = tokens[ahead]!.text;
  if (between.join() === 'de' && at > first + 1 && /^(?:Oude|Jonge|Grote|Jongere|Eerste|Tweede)$/.test(following))
    return ahead;
  const known = head.every((word) => cues.givenNames.has(word.text)) || isTitle(tokens[first - 1], lookup);
  if (
    between.length === 1 &&
    /^(?:de|het|den)$/.test(between[0]!) &&
    !known &&
    cues.common.has(following.toLowerCase()) &&
    !cues.surnames.has(following)
  )
    return undefined;
  // Winy Maas van MVRDV
  if (between[0] === 'van' && /^\p{Lu}{2,}$/u.test(following) && isGivenPart(head, lookup)) return undefined;
  const isWhole = between.length === 2 && /^(?:van|von|uit|op|in) (?:der|den|de|het|’t|'t)$/.test(between.join(' '));
  // Biaggi in de WK-stand
  if (/^(?:in|op|uit)$/.test(between[0]!) && /^\p{Lu}{2}/u.test(following)) return undefined;
  if (!body && between.every((word) => PERSON_PARTICLE.test(word)) && isGivenPart(head, lookup, isWhole))
    return between.length === 1 && /^(?:in|op|te|y|al)$/.test(between[0]!) ? undefined : ahead;
  if (between.every((word) => TITLE_PARTICLE.test(word)) && !/^(?:de|des|e|y|o)$/.test(between[0]!)) return ahead;
  const foreign = head.some((word) => /[ãõçñéèê]|ção$/u.test(word.text));
  if (foreign && between.every((word) => TITLE_PARTICLE.test(word))) return ahead;
  if (between[0] === 'voor' && isBodyWord(before, lookup)) return cues.givenNames.has(following) ? undefined : ahead;
  if (/^(?:van|der)$/.test(between[0]!) && at <= first + 2 && DUTCH_BODY.test(before)) {
    const place = gazetteer.byForm.get(following)?.type === 'place';
    return cues.givenNames.has(following) || (place && !/^(?:universiteit|bank|bisdom|hof)$/i.test(before))
      ? undefined
      : ahead;
  }
  // Stichting Vrienden van het Park, Vereniging Dorpen in Nood
  if (
    /^(?:Stichting|Vereniging|Comité|Actiegroep|Werkgroep)$/.test(tokens[first]!.text) &&
    at === first + 2 &&
    /^(?:van|voor|tegen|op|in)$/.test(between[0]!) &&
    !gazetteer.byForm.has(before)
  )
    return cues.givenNames.has(following) || (between[0] === 'in' && gazetteer.byForm.has(following))
      ? undefined
      : ahead;
  // winkeliersvereniging Hart van Hoogeveen
  if (
    at === first + 1 &&
    between.length === 1 &&
    /^(?:van|voor)$/.test(between[0]!) &&
    cues.common.has(before.toLowerCase())
  )
    if (
      cues.words('organisation-noun').has(tokens[first - 1]?.text.toLowerCase() ?? '') &&
      !gazetteer.byForm.has(before)
    )
      return ahead;
  // het programma Data bij de Bron, de campagne Wonen zonder Drempels
  if (
    at === first + 1 &&
    /^(?:bij|voor|zonder|tegen|met|naar|over)$/.test(between[0]!) &&
    cues.common.has(before.toLowerCase()) &&
    cues.words('other-noun').has(tokens[first - 1]?.text.toLowerCase() ?? '') &&
    ![following, before].some((word) => gazetteer.byForm.has(word) || cues.givenNames.has(word))
  )
    return ahead;
  if (between[0] === 'van' && before === 'Prix') return ahead;
  if (/^(?:van|bij|om|voor)$/.test(between[0]!) && at === first + 1 && isWorkWord(before, lookup)) return ahead;
  if (
    between[0] === 'en' &&
    between.length === 1 &&
    /^(?:Inspectie|Autoriteit|Kamer|Raad|Ministerie)$/.test(head[0]!.text)
  )
    return gazetteer.byForm.has(following) || cues.givenNames.has(following) ? undefined : ahead;
  return undefined;
}

/** De film Rietland van Sven Bresser: one word, and the full name of who made it. */
function isMakerAhead(
  tokens: readonly Token[],
  first: number,
  at: number,
  ahead: number,
  { cues }: NameLookup,
): boolean {
  const maker = tokens[ahead]!.text;
  const surname = tokens[ahead + 1]?.text ?? '';
  return (
    at === first + 1 &&
    ahead === at + 1 &&
    tokens[at]!.text === 'van' &&
    !cues.givenNames.has(tokens[first]!.text) &&
    cues.givenNames.has(maker) &&
    !cues.surnames.has(maker) &&
    /^(?:\p{Lu}\p{Ll}|van$|de$|den$|ter$)/u.test(surname)
  );
}

/**
 * Whether the words before van name somebody whole, so that what follows is where he belongs: a given name with a
 * surname before an article and a word that is nobody's, a surname behind an office before a body.
 */
function isFullName(tokens: readonly Token[], first: number, at: number, ahead: number, lookup: NameLookup): boolean {
  const { cues, gazetteer } = lookup;
  const following = tokens[ahead]!.text;
  const isArticle = /^(?:de|het)$/.test(tokens[ahead - 1]!.text);
  const [given, surname] = tokens.slice(first, at).map(({ text }) => text);
  if (at === first + 1)
    return (
      !cues.givenNames.has(given!) &&
      isTitle(tokens[first - 1], lookup) &&
      gazetteer.byForm.get(following)?.type === 'organisation'
    );
  const isWhole = at === first + 2 && cues.givenNames.has(given!) && cues.surnames.has(surname!);
  // van het Erasmus MC
  const isBody = gazetteer.byForm.has(`${following} ${tokens[ahead + 1]?.text ?? ''}`);
  return isWhole && isArticle && (isBody || (!cues.givenNames.has(surname!) && !cues.surnames.has(following)));
}

/** Whether the words at a place are a body that the gazetteer knows, or begin with the word for one. */
function namesBody(tokens: readonly Token[], at: number, { cues, gazetteer }: NameLookup): boolean {
  const { text } = tokens[at]!;
  if (cues.surnames.has(text)) return false;
  return gazetteer.byForm.get(text)?.type === 'organisation' || cues.words('organisation-word').has(text.toLowerCase());
}

/** Tom Van Grieken, Anna de Fries: behind a given name and a particle an inhabitant is a surname. */
function surnameAhead(
  tokens: readonly Token[],
  first: number,
  at: number,
  ahead: number,
  { cues }: NameLookup,
): number | undefined {
  const particle = tokens[at]!.text;
  const name = tokens[ahead]!.text;
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(name) || name.endsWith('se') || !/^(?:van|de|den|der|ter|ten)$/i.test(particle))
    return undefined;
  if (!tokens.slice(first, at).every(({ text }) => cues.givenNames.has(text))) return undefined;
  return cues.surnames.has(name) || /^\p{Lu}/u.test(particle) ? ahead : undefined;
}

/** Vereniging van Vlaamse Huisvestingsmaatschappijen: whom a body joins, with the adjective before them. */
function qualifiedMembers(
  tokens: readonly Token[],
  first: number,
  at: number,
  ahead: number,
  lookup: NameLookup,
): number | undefined {
  if (at !== first + 1 || ahead !== at + 1 || !/^(?:van|voor|der)$/.test(tokens[at]!.text)) return undefined;
  if (!DUTCH_BODY.test(tokens[first]!.text) && !isBodyWord(tokens[first]!.text, lookup)) return undefined;
  const adjective = /^\p{Lu}\p{Ll}+se?$/u.test(tokens[ahead]!.text);
  return adjective && isNameWord(tokens[ahead + 1], lookup) ? ahead + 1 : undefined;
}

/**
 * Sterrenkundigen van de Universiteit Leiden, Heinen van Financiën: a common noun that opens the sentence, or a
 * surname, before the body that it belongs to.
 */
function isDescribed(tokens: readonly Token[], first: number, ahead: number, { cues, gazetteer }: NameLookup): boolean {
  const { text, upos } = tokens[first]!;
  if (cues.givenNames.has(text) || tokens[first + 1]!.text.toLowerCase() !== 'van') return false;
  const following = tokens[ahead]!.text;
  if (gazetteer.fields.has(following.toLowerCase())) return true;
  if (upos === 'NOUN' && opensSentence(tokens, first) && /(?:en|s)$/.test(text)) return true;
  const body = cues.words('organisation-word').has(following.toLowerCase()) || /^\p{Lu}{2,}$/u.test(following);
  return body && ahead > first + 2 && /^\p{Ll}{2}/u.test(tokens[ahead - 1]!.text) && !text.endsWith('.');
}

function isParticle(word: string): boolean {
  return (
    PERSON_PARTICLE.test(word) ||
    TITLE_PARTICLE.test(word) ||
    /^(?:voor|van|der|en|om|bij|zonder|tegen|met|naar|over|\+)$/.test(word)
  );
}

/** Whether words before a particle read as the given names of a person. */
function isGivenPart(head: readonly Token[], { cues, gazetteer }: NameLookup, isFull = false): boolean {
  if (head.length > 4) return false;
  if (head.every(({ text }) => cues.givenNames.has(text) || /^\p{Lu}\.(?:\p{Lu}\.)*$/u.test(text))) return true;
  const [only, ...others] = head;
  // Marte Hieke van der Kamp: a second given name that is on no list, before a surname with both its particles
  const isMore = others.every(({ text }) => /^\p{Lu}\p{Ll}{2,}$/u.test(text) && !gazetteer.byForm.has(text));
  if (isFull && isMore && cues.givenNames.has(only!.text)) return true;
  if (cues.endsIn('street-suffix', only!.text.toLowerCase()) && !cues.surnames.has(only!.text)) return false;
  if (head.length > 1 || gazetteer.byForm.has(only!.text) || /\d|\p{Lu}.*\p{Lu}/u.test(only!.text)) return false;
  return !cues.common.has(only!.text.toLowerCase()) && /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(only!.text);
}
