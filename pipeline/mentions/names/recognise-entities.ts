import type { Lexicon } from '../../lexicon/lexicon.ts';
import { nameCuesOf } from '../../lexicon/name-cues.ts';
import { gazetteerOf, namesOf } from '../../lexicon/names.ts';
import type { Entity } from '../../model/mention.ts';
import type { SourceDocument } from '../../model/source.ts';
import type { Sentence } from '../../model/token.ts';
import { spanOf } from '../../text/file-span.ts';
import { stableIds } from '../../text/stable-id.ts';
import { findNames } from './find-names.ts';
import { genderOf } from './gender.ts';
import { namesAgain, surnamesInFull } from './full-names.ts';
import { joinReferents, type Referent } from './join-referents.ts';
import type { NameLookup, NameMatch } from './name-match.ts';
import { kindNear } from './kind.ts';
import { roleNear } from './role.ts';
import { isSportReport } from './sport.ts';
import { medialCapitals } from './word-class.ts';

/** Languages whose names the gazetteer may give. */
const LANGUAGES = ['nl', 'en', 'fr'];

/** Finds names, joins the short forms to the fullest one, and reads the office beside a person. */
export function recogniseEntities(
  document: SourceDocument,
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): Entity[] {
  const lookup: NameLookup = {
    gazetteer: gazetteerOf(lexicon),
    cues: nameCuesOf(lexicon),
    medial: medialCapitals(sentences),
    surnames: new Set(),
    sport: isSportReport(sentences, { cues: nameCuesOf(lexicon) }),
  };
  const found = sentences.map((sentence) => findNames(document, sentence, lookup));
  const surnames = surnamesInFull(found.flat(), lookup);
  const lastWords = new Set([...surnames].map((surname) => surname.split(' ').at(-1)!));
  const named = { ...lookup, surnames };
  const bySentence = sentences.map((sentence, index) =>
    namesAgain(sentence, lastWords) ? findNames(document, sentence, named) : found[index]!,
  );
  const matches = bySentence.flat();
  const referents = joinReferents(matches);
  const persons = personsBySentence(referents);
  const ids = stableIds(referents, 'e', (referent) => referent.name);
  const kindOf = ({ mentions }: Referent): Entity['kind'] => {
    for (const mention of mentions) {
      const kind = kindNear(document, sentences[mention.sentence]!, mention, lookup, lexicon);
      if (kind) return kind;
    }
    return undefined;
  };
  return referents.map((referent, index): Entity => {
    const person = referent.type === 'person';
    const roles = person
      ? referent.mentions.flatMap(
          (mention) =>
            roleNear(document, sentences[mention.sentence]!, mention, bySentence[mention.sentence]!, lookup) ?? [],
        )
      : [];
    const role = roles.sort((a, b) => b.text.length - a.text.length)[0];
    const gender = person ? genderOf(sentences, referent.mentions, role?.text, persons, lookup) : undefined;
    const kind = /^(?:organisation|other|product)$/.test(referent.type) ? kindOf(referent) : undefined;
    const alleged = referent.mentions.some((mention) => isAlleged(sentences[mention.sentence]!, mention));
    return {
      id: ids[index]!,
      type: referent.type,
      name: referent.name,
      names: namesFor(referent, lookup, lexicon),
      ...(role && { role }),
      ...(kind && { kind }),
      ...(referent.gazetteer !== undefined && { gazetteer: referent.gazetteer }),
      ...(gender && { gender }),
      ...(alleged && { alleged }),
      mentions: referent.mentions.map((mention) => spanOf(document, mention.start, mention.end)),
    };
  });
}

function namesFor({ gazetteer }: Referent, lookup: NameLookup, lexicon: Lexicon): Entity['names'] {
  const names: Entity['names'] = {};
  if (gazetteer === undefined) return names;
  for (const language of LANGUAGES) {
    const local =
      language === 'nl' ? lookup.gazetteer.dutch.get(gazetteer)?.name : namesOf(lexicon, language).get(gazetteer)?.name;
    if (local !== undefined) names[language] = local;
  }
  return names;
}

function personsBySentence(referents: readonly Referent[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const referent of referents) {
    if (referent.type !== 'person') continue;
    for (const sentence of new Set(referent.mentions.map((mention) => mention.sentence)))
      counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  return counts;
}

function isAlleged({ tokens }: Sentence, match: NameMatch): boolean {
  return tokens
    .slice(Math.max(0, match.first - 4), match.first)
    .some((token) => /^(?:vermeende?|vermoedelijke?|(?:hoofd|mede)?verdachten?)$/.test(token.text.toLowerCase()));
}
