import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';

/** What votes, grants and contests come to, and what only looks like it. */
test.each<[string, string[]]>([
  // a party or a club may have to be content; nobody is with an answer
  ['De SP moest genoegen nemen met vijf zetels.', ['settling-for agent=SP value=vijf zetels obligation']],
  ['De bewoners nemen geen genoegen met dat antwoord.', []],
  // whom they voted for is no place where they did
  ['Ruim een op de drie kiezers stemde op D66.', ['vote agent=Ruim een op de drie kiezers candidate=D66']],
  // to whom it is done, where krijgen stands beside what is done
  [
    'Huiseigenaren kunnen 20 procent van de kosten vergoed krijgen.',
    ['reimbursement recipient=woningeigenaren theme=20 procent ongoing ability'],
  ],
  ['De bank kreeg een boete van 750.000 euro opgelegd.', ['fine patient=bank value=750.000 euro']],
  // what was decided is the infinitive, and not the thing it is done to
  [
    'De raad heeft besloten het zwembad, dat al jaren verlies lijdt, te sluiten.',
    ['closure agent=raad theme=zwembad planned'],
  ],
  // so many weeks old: an age that no figure tells
  ['De baby was zes weken oud.', []],
  // of each breadth and height one measure
  [
    'Het bronzen beeld zal twaalf meter breed en vier meter hoog worden.',
    ['width theme=bronzen beeld value=twaalf meter planned', 'height theme=bronzen beeld value=vier meter planned'],
  ],
  // for how long somebody was what
  [
    'Frank Rijkaard was twee jaar bondscoach.',
    ['holding-office agent=Frank Rijkaard length=twee jaar office=bondscoach'],
  ],
  ['Anna de Wit is al tien jaar burgemeester.', []],
  ['De man kreeg twaalf jaar cel.', ['sentence patient=man value=twaalf jaar cel']],
  // for each of them, but not how often or from when
  ['Per leraar ontvangt een school 27.500 euro.', ['receipt agent=school theme=27.500 euro per leraar ongoing']],
  ['Per 1 januari krijgen gezinnen 100 euro.', ['receipt agent=gezinnen theme=100 euro 2027-01-01 planned']],
  // in a ranking with so many points, or a figure that falls by so many
  [
    'De ploeg zakt met 7 punten naar de derde plaats.',
    ['rank-fall agent=ploeg rank=derde plaats value=7 punten ongoing'],
  ],
  ['De AEX zakt met 7 punten naar 912 punten.', ['decline difference=7 punten final=912 punten theme=AEX ongoing']],
  ['De kabelbaan stijgt naar de derde verdieping.', []],
  // ahead of somebody, or before an event
  [
    'Mathieu van der Poel finishte achttien seconden voor Tom Pidcock.',
    ['finishing-ahead agent=Mathieu van der Poel rival=Tom Pidcock value=achttien seconden'],
  ],
  // what a plan is meant to lead to, or may, is not so
  ['Het plan moet ervoor zorgen dat de wachttijd daalt tot 7 weken.', []],
  ['De maatregel kan ertoe leiden dat 300 banen verdwijnen.', []],
  ['De gemeente probeert ervoor te zorgen dat er 300 woningen bijkomen.', []],
  ['De staking leidde ertoe dat 300 treinen uitvielen.', ['cancellation theme=300 treinen']],
  // a side from a town takes the lead, and comes from nowhere
  ['De ploeg uit Moskou kwam op voorsprong.', ['going-ahead agent=ploeg uit Moskou']],
  // a museum opens its doors, a man opens doors
  ['Vrijdag opende het museum zijn deuren.', ['opening theme=museum 2026-11-20']],
  ['De man opende de deuren.', ['opening agent=man theme=deuren']],
  // two years together, or to each its own figure
  ['In 2023 en 2024 werden 300 woningen gebouwd.', ['construction theme=300 woningen 2023/2024']],
  ['In 2023 en 2024 werden respectievelijk 300 en 400 woningen gebouwd.', []],
  // so high, and above an average; so far ahead is no level
  ['De opkomst lag met 46 procent net onder het landelijk gemiddelde.', ['level theme=opkomst value=46 procent']],
  ['De partij ligt met 3 procent voor.', []],
  ['Het hotel ligt met 300 kamers aan het strand.', []],
  // a shortage is of the verb
  ['De stichting komt 80.000 euro tekort.', ['shortage agent=stichting number=80.000 euro ongoing']],
  ['De gemeente heeft 3 miljoen euro tekort.', ['deficit agent=gemeente value=3 miljoen euro tekort ongoing']],
])('%s', (sentence, facts) => {
  expect(factLines(sentence)).toEqual(facts);
});
