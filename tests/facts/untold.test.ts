import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';

/** What a fact would leave out makes it untrue, or would be read into it: refused, or told without that. */
const UNTOLD: [string, string[]][] = [
  // nothing came of the sum
  ['Vorig jaar bleef 3,6 miljoen euro aan investeringen op de plank liggen.', []],
  ['De investering van 4 miljoen euro bleef achterwege.', []],
  ['Het fonds heeft 3,6 miljoen euro investeringen geïnvesteerd.', []],
  // some of them only
  ['Bij tweederde van hen werd de straf verlaagd.', []],
  ['De straf werd verlaagd.', ['lowering theme=straf']],
  // on top of what was
  ['De gemeente trekt nog eens 3 miljoen euro uit.', ['budget agent=gemeente value=3 miljoen euro ongoing']],
  ['De politie hield meer dan 20 mensen aan.', ['arrest agent=politie patient=meer dan 20 mensen']],
  ['De politie hield nog eens 20 mensen aan.', ['arrest agent=politie patient=20 mensen']],
  // so it was at another time
  ['Voor de oorlog telde het dorp 900 inwoners.', []],
  ['Het dorp telde 900 inwoners.', ['population place=dorp theme=900 inwoners']],
  // a narrower theme
  ['De reistijd in de spits steeg met 9 procent.', ['growth difference=9 procent theme=reistijd in de spits']],
  ['Het aantal jongeren die hulp krijgen steeg met 9 procent.', []],
  ['De werkloosheid in Spanje steeg met 9 procent.', ['growth difference=9 procent theme=werkloosheid @Spanje']],
  // what a figure is compared with is not when it was
  ['De omzet steeg met 9 procent ten opzichte van 2024.', ['growth difference=9 procent theme=omzet']],
  ['De omzet steeg in 2025 met 9 procent.', ['growth difference=9 procent theme=omzet 2025']],
  // a source holds for what comes after it
  [
    'De politie hield twee mannen aan en volgens de burgemeester is de schade 3 miljoen euro.',
    ['arrest agent=politie patient=twee mannen', 'damage value=3 miljoen euro volgens burgemeester ongoing'],
  ],
  [
    'De schade is 3 miljoen euro en de winkel gaat dicht, volgens de burgemeester.',
    ['damage value=3 miljoen euro volgens burgemeester ongoing', 'closure theme=winkel volgens burgemeester ongoing'],
  ],
  // that rules hold does not say that they begin to
  ['De nieuwe regels gelden voor alle scholen.', ['applicability target=alle scholen theme=nieuw regels ongoing']],
  // a denial of so many is none of the event
  ['Niet alle bewoners zijn geëvacueerd.', []],
  ['De gemeente heeft niet alle bewoners geëvacueerd.', []],
  ['De gemeente bouwt niet meer woningen.', []],
  ['De bewoners zijn niet geëvacueerd.', ['evacuation patient=bewoners negated']],
  // nearly all are not all, and ever more not more
  ['Bijna alle scholen zijn gesloten.', []],
  ['De premier heeft vrijwel alle ministers ontslagen.', []],
  ['Er kwamen steeds meer klachten binnen.', []],
  // so much for each of them
  [
    'De gemeente helpt meerdere gezinnen met elk 300 euro.',
    ['help agent=gemeente patient=verschillende gezinnen met elk 300 euro ongoing'],
  ],
  // more than what is not told
  ['De fabriek gebruikt meer water dan vroeger.', []],
  ['De fabriek gebruikt meer water.', ['use agent=fabriek theme=meer water ongoing']],
  // who says so does not say what the clause before counts
  ['De man ontkent en wist van de herkomst.', []],
  ['De vrouw zag twee bomen.', []],
  // who speaks of himself is his own source, and a pronoun is none
  ['Rusland haalde naar eigen zeggen 58 drones neer.', ['downing agent=Rusland theme=58 drones volgens Rusland']],
  ['Hij heeft naar eigen zeggen 2000 euro betaald.', []],
  // where is said once
  [
    'Bij een aanval op Charkiv kwamen negen mensen om het leven.',
    ['death cause=aanval op Charkiv patient=negen mensen'],
  ],
  // so often with some of them, not with all
  ['Rechercheurs vinden steeds vaker telefoons die van de dienst gebruikmaken.', []],
  ['Rechercheurs vinden steeds vaker telefoons.', ['discovery agent=rechercheurs theme=telefoons ongoing']],
  // then, not now; a number that may be another; elsewhere it may be so
  ['Het was het dodelijkste ongeluk sinds 2013, toen bij Santiago 79 mensen omkwamen.', []],
  ['Hackers hebben de gegevens van mogelijk 340.000 klanten gestolen.', []],
  ['Buiten het terrein zijn geen gevaarlijke stoffen gemeten.', []],
  // what was budgeted was not so
  ['Begroot was een tekort van 1,1 miljoen euro.', []],
  // ages of those before the comma
  ['De politie pakte twee verdachten, mannen van 24 en 37 jaar, op.', ['arrest agent=politie patient=twee verdachten']],
  // where a place lies is no level
  ['Het dorp ligt op 12 kilometer van Gouda.', ['distance-from origin=Gouda theme=dorp value=12 kilometer ongoing']],
  ['De temperatuur ligt op 12 graden.', ['level theme=temperatuur value=12 graden ongoing']],
  // a compound with a meaning of its own
  [
    'De cyberaanval op het ziekenhuis kostte 3 miljoen euro.',
    ['cost theme=cyberaanval op ziekenhuis value=3 miljoen euro'],
  ],
  // money that comes in is no subsidy, and whose it is is not left out
  ['De stichting ontvangt 25.000 euro.', ['receipt agent=stichting theme=25.000 euro ongoing']],
  ['Ze ontvangt 25.000 euro subsidie.', []],
  ['De stichting krijgt 25.000 euro subsidie.', ['subsidy recipient=stichting value=25.000 euro subsidie ongoing']],
  // for whom a price holds or moves
  ['De rioolheffing daalt van 225 naar 210 euro voor een bedrijf.', []],
  ['Voor een bedrijf daalt de rioolheffing van 225 naar 210 euro.', []],
  ['De huur steeg voor het derde jaar met 3 procent.', ['growth difference=3 procent theme=huur']],
  // what is held out to somebody has not been granted
  ['De werkgever biedt 3 procent loonsverhoging en een uitkering van 500 euro.', []],
  ['De provincie stelde de gemeente een subsidie van 500 euro in het vooruitzicht.', []],
  // of whom, nobody knows
  ['Haar cliënt heeft 900.000 euro betaald.', []],
  // not before then
  ['De brug gaat pas in 2028 open.', []],
  ['De brug gaat in 2028 open.', ['opening theme=brug 2028 planned']],
  // a place inside a list is of what it stands behind
  ['Het bedrijf Alfa in Tilburg en het bedrijf Beta in Breda fuseren.', ['merger agent=Alfa + Beta ongoing']],
  // a figure that names no time beside several
  ['De winst van 3 miljoen euro in 2024 sloeg vorig jaar om in een verlies van 2 miljoen euro.', []],
  // open at other hours
  ['De brug is ’s nachts gesloten.', ['being-closed theme=brug ongoing']],
  ['De bibliotheek sluit in het weekend.', []],
  ['De winkel gaat maandag dicht.', ['closure theme=winkel 2026-11-23 planned']],
  // not those to whom something is forbidden
  ['Het waterschap verbiedt boeren om water te halen uit sloten.', []],
  ['De gemeente verbiedt vuurwerk.', ['ban agent=gemeente theme=vuurwerk ongoing']],
  // others as well
  ['De brand verwoestte vooral woningen.', []],
  ['De brand verwoestte woningen.', ['destruction cause=brand theme=woningen']],
  ['Met name boeren protesteren.', []],
  // one accident, told as what he died after
  ['De man overleed na een aanrijding met een vrachtwagen.', ['death patient=man']],
  ['De man overleed bij een aanrijding met een vrachtwagen.', ['death cause=aanrijding met vrachtwagen patient=man']],
  // of somebody whom only a guess brings in
  [
    'Mogelijk werd het geld gestolen door een man die in 2019 werd veroordeeld.',
    ['theft agent=man theme=geld possible'],
  ],
  // who pays
  ['Dat kostte de gemeente 85.000 euro.', []],
  ['De brug kostte de gemeente 85.000 euro.', ['cost recipient=gemeente theme=brug value=85.000 euro']],
  // where a firm lies
  [
    'Het bedrijf ligt op 3 kilometer van het dorp.',
    ['distance-from origin=dorp theme=bedrijf value=3 kilometer ongoing'],
  ],
  // suspicion is not guilt
  ['De man zit vast op verdenking van moord.', ['detention patient=man suspicion=moord ongoing']],
  ['De man zit vast voor moord.', ['detention offence=moord patient=man ongoing']],
  [
    'De politie hield een vrouw aan die wordt verdacht van brandstichting.',
    ['arrest agent=politie patient=vrouw (which suspicion offence=brandstichting patient=vrouw ongoing)'],
  ],
  // a list inside a relative clause is no part of the subject
  [
    'De jury, die bestond uit voorzitter Anna de Wit, Jan Bakker van Philips en Kees Visser, beoordeelde de plannen.',
    ['assessment agent=jury theme=plannen'],
  ],
  // what is over is not told as if it held
  ['De brandweerman die werd vermist, is gevonden.', ['discovery theme=brandweerman']],
  ['De brandweerman werd vermist.', ['missing patient=brandweerman']],
  // for what is of the verb
  ['De bende ontvoert mensen voor losgeld.', ['kidnapping agent=bende patient=mensen ongoing']],
  // on the track of somebody is not finding him
  ['De politie kwam de dader op het spoor.', ['tracking agent=politie theme=dader']],
  ['De politie spoorde de dader op.', ['discovery agent=politie theme=dader']],
  ['De rechtbank heeft de ontheffing vernietigd.', ['annulment agent=rechtbank theme=ontheffing']],
  // staken is no past of steken
  ['De chauffeurs staken al drie weken.', ['strike agent=chauffeurs P3W ongoing']],
  // how much was sold fell; that something was sold is no news of its own
  [
    'De verkoop van woningen daalde met 12 procent vergeleken met vorig jaar.',
    ['decline difference=12 procent theme=verkoop van woningen'],
  ],
  // a share of them has not fallen from their number
  ['Twaalf procent van de 400 leerlingen is gezakt.', []],
  // the figure of a year is that of one place
  [
    'Vorig jaar onderschepte de douane in de Nederlandse havens 25.100 kilo cocaïne.',
    ['interception agent=douane theme=25.100 kilo cocaïne @place:NL havens 2025'],
  ],
  [
    'Vorig jaar onderschepte de douane 25.100 kilo cocaïne.',
    ['interception agent=douane theme=25.100 kilo cocaïne 2025'],
  ],
  ['Vorig jaar kwamen 684 verkeersdoden om het leven.', []],
];

test.each(UNTOLD)('%s', (sentence, facts) => {
  expect(factLines(sentence)).toEqual(facts);
});
