import { describe, expect, it } from 'vitest';
import { analyse } from '../../pipeline/analysis/analyse.ts';
import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';
import { senseRows } from '../../pipeline/lexicon/senses.ts';
import { conceptOfNoun, contextOf, sensesOfText, termsOf } from '../../pipeline/lexicon/terms.ts';

const lexicon = createLexicon();

/** The concept of the first word with this form. */
function senseOf(sentence: string, form: string): string | undefined {
  const [{ tokens }] = analyse(sentence, [{ start: 0, end: sentence.length }]) as [ReturnType<typeof analyse>[number]];
  const token = tokens.find(({ text }) => text === form)!;
  return conceptOfNoun(lexicon, token.lemma, form, contextOf(lexicon, tokens))?.id;
}

describe('the words around a noun choose its sense', () => {
  it.each([
    ['De corporatie sloopt 112 verouderde flats.', 'flats', 'flat-dwelling'],
    ['De student huurt een flat in Delft.', 'flat', 'flat-dwelling'],
    ['De gemeente sloopt vier flats.', 'flats', 'block-of-flats'],
    ['In Gouda staan 14 flats met twaalf verdiepingen.', 'flats', 'block-of-flats'],
    ['In een flat woedde brand.', 'flat', 'block-of-flats'],
    ['Een vriendin van het slachtoffer is gehoord.', 'vriendin', 'female-friend'],
    ['Twee vriendinnen kwamen om.', 'vriendinnen', 'female-friend'],
    ['De man bedreigde zijn vriendin.', 'vriendin', 'girlfriend'],
    ['De vriendin van de verdachte is vrijgelaten.', 'vriendin', 'girlfriend'],
    ['Hij eindigde op de derde plaats.', 'plaats', 'rank-place'],
    ['Op de plaats van het ongeluk lagen bloemen.', 'plaats', 'scene-of-event'],
    ['De gemeente zoekt honderd plaatsen voor asielzoekers.', 'plaatsen', 'place-for-someone'],
    ['In verschillende plaatsen viel de stroom uit.', 'plaatsen', 'place'],
    ['De zaak tegen de oud-minister dient in mei.', 'zaak', 'case'],
    ['Het stuk van de muur viel op straat.', 'stuk', 'piece'],
    ['Het bedrijf kreeg een boete voor overtreding van de wet.', 'overtreding', 'violation-of-law'],
    ['De overtreding van de automobilist kost 300 euro.', 'overtreding', 'minor-offence'],
    ['De krant publiceerde de geheime stukken.', 'stukken', 'document-papers'],
    ['De politieke partij verloor drie zetels.', 'partij', 'political-party'],
    ['Een partij vuurwerk van 300 kilo is vernietigd.', 'partij', 'batch'],
    ['De strijdende partijen praten in Genève.', 'partijen', 'party-to'],
    ['De prijs van melk daalde.', 'prijs', 'price'],
    ['De prijzen voor ruwe olie liepen op.', 'prijzen', 'price'],
    ['Zij won een literaire prijs.', 'prijs', 'prize'],
    ['Het onderzoek naar de moord duurt voort.', 'onderzoek', 'investigation'],
    ['Onderzoek onder tweeduizend huishoudens laat dat zien.', 'Onderzoek', 'research'],
    ['De provinciale weg was dicht.', 'weg', 'road'],
    ['Ze pakten drie punten in Sittard.', 'punten', 'point-score'],
    ['Het gebouw verkeert in slechte staat.', 'staat', 'condition-state'],
    ['De Amerikaanse staat Texas stemt mee.', 'staat', 'state'],
    ['Er zijn verdovende middelen gevonden.', 'middelen', 'substance-used'],
    ['De gemeente heeft onvoldoende financiële middelen.', 'middelen', 'resources'],
    ['De maatschappij annuleerde tien vluchten.', 'maatschappij', 'transport-company'],
    ['Zij spelen een rol in de maatschappij.', 'maatschappij', 'society-at-large'],
    ['Bij een stand van 2-1 viel het duel stil.', 'stand', 'score-standing'],
    ['Ajax staat bovenaan de stand.', 'stand', 'standings'],
    ['De aandelen daalden in Amsterdam.', 'aandelen', 'stock-share'],
    ['Het aandeel van vrouwen is groter dan vorig jaar.', 'aandeel', 'proportion'],
    ['De Kamer praat er dinsdag over.', 'Kamer', 'parliament-chamber'],
    ['Hij zat op zijn kamer.', 'kamer', 'room'],
    ['De bladeren vallen van de boom.', 'bladeren', 'leaf'],
    ['Artikel 12 van de Grondwet is duidelijk, dat artikel van de wet geldt.', 'artikel', 'law-article'],
    ['De koers van de dollar zakte.', 'koers', 'exchange-rate'],
    ['De minister diende haar ontslag in.', 'ontslag', 'resignation-from'],
    ['Honderd werknemers dreigen hun ontslag te krijgen.', 'ontslag', 'dismissal'],
    ['Ze hebben recht op een vergoeding.', 'recht', 'right'],
    ['Dat is in strijd met het internationaal recht.', 'recht', 'law-field'],
    ['De start van de bouw is uitgesteld.', 'start', 'start-of-project'],
    ['De start van het seizoen viel tegen.', 'start', 'beginning-start'],
    ['De lijst kreeg 900 stemmen.', 'stemmen', 'vote-cast'],
    ['De uitspraak van de rechtbank volgt.', 'uitspraak', 'ruling'],
    ['De grens met Duitsland is dicht.', 'grens', 'border'],
    ['De onbetaalde rekeningen stapelden zich op.', 'rekeningen', 'bill-to-pay'],
    ['Er werd geld op de rekening gestort.', 'rekening', 'account-at-bank'],
    ['De schulden lopen op.', 'schulden', 'debt'],
    ['Hij kreeg twee jaar cel.', 'cel', 'prison-cell'],
    ['Zij gaat in hoger beroep.', 'beroep', 'appeal'],
    ['De rechter heeft het beroep van 17 bewoners verworpen.', 'beroep', 'appeal'],
    ['Het hof legde drie jaar cel op.', 'hof', 'court-of-appeal-short'],
    ['De wet is op alle beroepen van toepassing.', 'beroepen', 'occupation'],
    ['Veertig vluchten zijn geschrapt.', 'vluchten', 'flight'],
    ['De bestuurder van de vrachtwagen bleef ongedeerd.', 'bestuurder', 'driver'],
  ])('%s – %s is %s', (sentence, form, sense) => {
    expect(senseOf(sentence, form)).toBe(sense);
  });
});

describe('a sense stays open', () => {
  it.each([
    ['in a set phrase', 'Dat staat in de eerste plaats vast.', 'plaats'],
    ['in a set phrase', 'In plaats van een boete volgde een waarschuwing.', 'plaats'],
    ['in a set phrase', 'Dat kwam door de gang van zaken in de gemeente.', 'zaken'],
    ['in a set phrase', 'Er is niets aan de hand met zijn arm.', 'hand'],
    ['in a set phrase', 'De bus was op weg naar Breda.', 'weg'],
    ['in a set phrase', 'Hij is niet in staat de minister te helpen.', 'staat'],
    ['in a set phrase', 'Het akkoord kwam tot stand in de rust van de wedstrijd.', 'stand'],
    ['in a set phrase', 'Zijn baan staat op het spel.', 'spel'],
    ['in a set phrase', 'Tot slot sprak de burgemeester.', 'slot'],
    ['in a set phrase', 'De fraude kwam aan het licht.', 'licht'],
    ['in a set phrase', 'De werken gingen van start.', 'start'],
    ['where nothing decides', 'Dit onderzoek is afgelopen.', 'onderzoek'],
    ['where nothing decides', 'De partij was klein.', 'partij'],
    ['where nothing decides', 'Het middel hielp niet.', 'middel'],
    ['where the word stands twice in two senses', 'De prijs van melk steeg en hij won een prijs.', 'prijs'],
  ])('%s: %s', (_, sentence, form) => {
    expect(senseOf(sentence, form)).toBeUndefined();
  });
});

describe('what a text means by a word', () => {
  const read = (text: string) => analyse(text, [{ start: 0, end: text.length }]);
  it.each([
    ['De prijs van melk daalde. De hoge prijs hield aan. De prijs viel mee.', 'prijs', 'price'],
    ['De politieke partij verloor. De partij in de Kamer is boos. De partij zwijgt.', 'partij', 'political-party'],
  ])('%s – there %s is %s', (text, lemma, sense) => {
    expect(sensesOfText(lexicon, read(text)).get(lemma)).toBe(sense);
    const last = read(text).at(-1)!;
    const context = contextOf(lexicon, last.tokens, [], sensesOfText(lexicon, read(text)));
    expect(conceptOfNoun(lexicon, lemma, lemma, context)?.id).toBe(sense);
  });

  it.each([
    ['one sentence is too little', 'De prijs van melk daalde. De prijs viel mee.', 'prijs'],
    ['two senses', 'De prijs van melk daalde. De hoge prijs hield aan. Zij won een literaire prijs.', 'prijs'],
  ])('%s: %s', (_, text, lemma) => {
    expect(sensesOfText(lexicon, read(text)).get(lemma)).toBeUndefined();
  });
});

it('has rows of known senses alone, each a sense of its lemma', () => {
  const terms = termsOf(lexicon, 'nl');
  const wrong = [...senseRows(lexicon)].flatMap(([lemma, rows]) =>
    rows.flatMap(({ sense }) => {
      const term = sense === null ? undefined : terms.get(sense);
      // the rate of a currency: koers, wisselkoers
      return sense === null || term?.lemmas.some((own) => own.endsWith(lemma)) === true ? [] : [`${lemma}: ${sense}`];
    }),
  );
  expect(wrong).toEqual([]);
});
