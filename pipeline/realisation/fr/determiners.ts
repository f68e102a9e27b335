import type { Determiner } from '../../model/fact.ts';
import { determinedPhrase } from '../phrases/determined.ts';
import { CannotSay, type NounPhrase } from '../phrases/phrase.ts';
import { contracted, de, elides, withLe } from './articles.ts';

/** A noun with its adjectives, as far as what stands before it asks. */
interface Determined {
  text: string;
  gender: 'm' | 'f';
  plural: boolean;
  aspirated: boolean;
}

/** tous les habitants · beaucoup d’argent · chaque maison: a noun with its adjectives behind what says how many or how much. */
export function determined(determiner: Determiner, core: Determined, mass: boolean): NounPhrase {
  const text =
    ownedBy(determiner, core) ??
    (core.plural ? ofMany(determiner, core) : mass ? ofMass(determiner, core) : ofOne(determiner, core));
  if (text === undefined) throw new CannotSay(`${determiner} ${core.text}`);
  // de nombreux habitants has its de already
  const hasDe = determiner === 'many' && core.plural;
  return {
    ...contracted(text),
    ...determinedPhrase(determiner, text, core.plural),
    ...(hasDe && { of: text }),
    gender: core.gender,
  };
}

/** son, sa and ses by what is owned (son amie before a vowel), leur and leurs of several. */
function ownedBy(determiner: Determiner, { text, gender, plural, aspirated }: Determined): string | undefined {
  if (determiner === 'their') return `${plural ? 'leurs' : 'leur'} ${text}`;
  if (!/^(?:his|her|its|its-feminine)$/.test(determiner)) return undefined;
  return `${plural ? 'ses' : gender === 'f' && !elides(text, aspirated) ? 'sa' : 'son'} ${text}`;
}

function ofMany(determiner: Determiner, core: Determined): string | undefined {
  const { text, gender } = core;
  const isFeminine = gender === 'f';
  switch (determiner) {
    case 'all':
      return `${isFeminine ? 'toutes' : 'tous'} les ${text}`;
    case 'most':
      return `la plupart des ${text}`;
    case 'many':
      return `de ${isFeminine ? 'nombreuses' : 'nombreux'} ${text}`;
    case 'several':
      return `plusieurs ${text}`;
    case 'a-few':
      return `quelques ${text}`;
    case 'some':
      return `${isFeminine ? 'certaines' : 'certains'} ${text}`;
    case 'both':
      return `les deux ${text}`;
    default:
      return withDe(determiner, core);
  }
}

function ofMass(determiner: Determiner, core: Determined): string | undefined {
  const { text, gender, aspirated } = core;
  switch (determiner) {
    case 'all':
      return `${gender === 'f' ? 'toute' : 'tout'} ${withLe(text, gender, false, aspirated).text}`;
    case 'many':
      return `beaucoup ${de(text, aspirated)}`;
    default:
      return withDe(determiner, core);
  }
}

/** What stands with de before things that are counted and a mass alike. */
const WITH_DE: Partial<Record<Determiner, string>> = {
  few: 'peu',
  more: 'davantage',
  fewer: 'moins',
  enough: 'assez',
  'not-enough': 'trop peu',
};

function withDe(determiner: Determiner, { text, aspirated }: Determined): string | undefined {
  const word = WITH_DE[determiner];
  return word && `${word} ${de(text, aspirated)}`;
}

function ofOne(determiner: Determiner, { text }: Determined): string | undefined {
  return determiner === 'each' ? `chaque ${text}` : undefined;
}
