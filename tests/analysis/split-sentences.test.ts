import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../pipeline/analysis/split-sentences.ts';
import { tokenise } from '../../pipeline/analysis/tokenise.ts';

const sentences = (text: string): string[] =>
  splitSentences(text, tokenise(text)).map((spans) => text.slice(spans[0]!.start, spans.at(-1)!.end));

/** Each row holds the sentences of one block; joined by spaces they are the text. */
const TABLE: Record<string, readonly string[][]> = {
  'stops, marks and dots end a sentence': [
    ['Hij kwam.', 'Zij ging.'],
    ['Wie is daar?', 'Niemand!', 'Echt niet …', 'Dat weet ik zeker.'],
    ['Het duurde 3,5 uur.', '150.000 mensen keken toe.'],
  ],
  'abbreviations and initials do not': [
    ['Drs. De Wit sprak met mr. Smit over art. 5.', 'Hij zweeg.'],
    ['Ridouan T. werd opgepakt.', 'T. zweeg.'],
    ['Het bedrijf Jansen B.V. ging failliet.'],
    ['De zitting is om 12.30 uur.', 'Zij duurt tot 5 uur.'],
    ['Minister J.P. de Vries was er ook.'],
  ],
  'some abbreviations may': [
    ['Zij verkopen auto’s, fietsen enz.', 'De winkel is open.'],
    ['De heer Smit c.s. vertrokken.'],
    ['Hij noemde nr. 5.', 'Niemand wist wie dat was.'],
  ],
  'an end inside a quotation': [
    ['“Kom hier!” zei hij.', 'Zij kwam.'],
    ['“Wij weten het niet.”', 'Dat zei hij gisteren.'],
    ['“Wij weten het niet. Wij gaan zoeken”, zei hij.'].flatMap((text) => text.split(/(?<=niet\.) /)),
    ['‘Waarom?’ vroeg zij.', 'Hij zweeg.'],
    ['"Waarom?" vroeg zij.', 'Hij zweeg.'],
    ['“Is dat zo?”, vroeg hij.'],
    ['„Een zaak zoekt geen bewijs.”', 'Kraag knikt.'],
  ],
  'an end inside a title that the sentence names': [
    ['De gemeente begint de actie “Rij je mee? Meld je aan!” deze week.', 'Ouders helpen.'],
    ['Het boek "Wat nu? Hoe dan?" verschijnt morgen.', 'Het kost 20 euro.'],
    ['Hij zei: “Het is klaar.', 'Wij gaan naar huis” en vertrok.'],
    ['Zij noemt het “een ramp.', 'Niemand helpt ons.”', 'Dat is zo.'],
  ],
  brackets: [['Hij (Smit) kwam.', '(Zij niet.)', 'Later wel.'], ['Dat kost veel (te veel!) geld.']],
  'no end at all': [['Servers in Frankrijk'], ['Een kop zonder punt: dit is er een']],
  'one word and a stop': [['Nee.', 'Ja.', 'Misschien.']],
  '’s at the start of a sentence': [['Hij sliep.', '’s Ochtends werd hij wakker.']],
  'a number at the start of a sentence': [['Er kwamen 22 mensen.', '12 bleven thuis.']],
};

describe.each(Object.entries(TABLE))('%s', (_, rows) => {
  it.each(rows.map((row) => [row.join(' '), row] as const))('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});
