import { isCompoundRole } from './noun-phrase.ts';
import type { Reading, Word } from './reading.ts';

const PEOPLE = new Set(
  `man vrouw moeder vader ouder ouders broer zus zoon dochter opa oma oom tante kind kinderen jongen meisje familie buurman buurvrouw buren buurt
  bewoner bewoonster inwoner omwonende ooggetuige getuige slachtoffer verdachte dader passant voorbijganger klant reiziger passagier patiënt student
  studente scholier leerling leraar lerares docent juf meester hoogleraar professor onderzoeker wetenschapper deskundige expert specialist arts dokter
  huisarts chirurg verpleegkundige apotheker advocaat advocate rechter rechtbank hof officier aanklager justitie parket politie agent agente rechercheur
  brandweer brandweerman ambulance hulpdiensten minister premier staatssecretaris kamerlid raadslid fractievoorzitter burgemeester wethouder gedeputeerde
  schepen gouverneur koning koningin prins prinses president kanselier ambassadeur woordvoerder woordvoerster zegsman zegsvrouw voorzitter voorzitster
  directeur directrice bestuurder topman topvrouw ceo ondernemer onderneemster eigenaar eigenares uitbater winkelier boer boerin tuinder visser schipper
  kapitein piloot machinist chauffeur conducteur trainer coach bondscoach speler speelster aanvoerder keeper doelman spits verdediger middenvelder renner
  schaatser schaatsster wielrenner atleet atlete zwemmer tennisser coureur scheidsrechter fan supporter schrijver schrijfster auteur journalist
  journaliste verslaggever correspondent redacteur columnist fotograaf regisseur acteur actrice zanger zangeres muzikant kunstenaar kunstenares dirigent
  presentator presentatrice dj curator econoom analist strateeg adviseur beleidsmaker ambtenaar diplomaat militair soldaat generaal commandant
  toezichthouder ombudsman ingewijde bron betrokkene demonstrant betoger actievoerder activist vrijwilliger medewerker werknemer werkgever collega baas chef manager leider
  leidster hoofd secretaris initiatiefnemer organisator deelnemer winnaar winnares verliezer kandidaat lijsttrekker politicus burger mens mensen
  vluchteling asielzoeker migrant vriend vriendin partner echtgenoot echtgenote weduwe nabestaande weerman weervrouw meteoroloog veehouder bakker slager
  kok kapper loodgieter makelaar notaris psycholoog psychiater therapeut bioloog historicus jurist socioloog filosoof theoloog imam dominee
  priester bisschop paus rabbijn ander andere tweede derde`.split(/\s+/),
);
/** Bodies: they speak, and no hij or zij means one of them. */
const BODIES = new Set(
  `vakbond bond vereniging stichting organisatie bedrijf onderneming concern bank verzekeraar ziekenhuis school universiteit gemeente provincie ministerie
  kabinet regering oppositie coalitie partij fractie raad commissie college inspectie jury bestuur directie club ploeg team bureau instituut agentschap`.split(
    /\s+/,
  ),
);
const BODY_ENDINGS = /(?:organisatie|bond|vereniging|bedrijf|ministerie|dienst|inspectie|bureau|instituut)$/;
const ENDINGS =
  /(?:woordvoerder|woordvoerster|voorzitter|directeur|minister|bestuurder|leider|leidster|manager|deskundige|hoogleraar|secretaris|commissaris|officier|econoom|onderzoeker|trainer|coach|expert|arts|eigenaar|houder|bewoner|maker|werker|speler|ster|trainer|rechter|advocaat|agent|schrijver|kunstenaar|lid|chef|baas|vrouw|man|moeder|vader|organisatie|bond|vereniging|bedrijf|ministerie|dienst|inspectie|jarige|loog)$/;

/** Whether a common noun names somebody who can speak: a person, an office, a group, a body. */
export function isPersonal(word: Word, reading: Reading): boolean {
  if (word.named) return word.named.entity.type === 'person' || word.named.entity.type === 'organisation';
  const lower = word.text.toLowerCase();
  const lemma = word.lemma.toLowerCase();
  return (
    PEOPLE.has(lower) ||
    PEOPLE.has(lemma) ||
    BODIES.has(lower) ||
    BODIES.has(lemma) ||
    reading.titles.has(lower) ||
    reading.titles.has(lemma) ||
    ENDINGS.test(lemma) ||
    isCompoundRole(word, reading)
  );
}

/** Whether a common noun names a body (de gemeente, het kabinet), which speaks but is no man or woman. */
export function isBody({ text, lemma }: Word): boolean {
  return [text, lemma].some((word) => BODIES.has(word.toLowerCase()) || BODY_ENDINGS.test(word.toLowerCase()));
}
