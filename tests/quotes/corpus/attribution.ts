import type { Row } from './row.ts';

/** Who said it: cue and speaker in every order that the press uses. */
export const attribution: Row[] = [
  // The cue follows the quotation.
  [
    '“We zijn hier enorm blij mee”, zegt wethouder Karin Postma van Leeuwarden.',
    ['direct', 'We zijn hier enorm blij mee', 'Karin Postma', 'zeggen'],
  ],
  [
    '„Dit had nooit mogen gebeuren”, zei burgemeester Hofstra dinsdag.',
    ['direct', 'Dit had nooit mogen gebeuren', 'Hofstra', 'zeggen'],
  ],
  [
    '‘Het is een ramp voor de hele sector’, aldus voorzitter Piet Adema van LTO.',
    ['direct', 'Het is een ramp voor de hele sector', 'Piet Adema', 'aldus'],
  ],
  [
    '"De daders zijn nog voortvluchtig", meldt een woordvoerder van de politie.',
    ['direct', 'De daders zijn nog voortvluchtig', 'woordvoerder van de politie', 'melden'],
  ],
  [
    '“We gaan in beroep”, laat advocaat Esther Vroegh weten.',
    ['direct', 'We gaan in beroep', 'Esther Vroegh', 'laten weten'],
  ],
  [
    '“Daar is geen geld voor”, voegt de minister eraan toe.',
    ['direct', 'Daar is geen geld voor', 'minister', 'toevoegen'],
  ],
  [
    '“Ik heb niets verkeerd gedaan”, hield de verdachte vol.',
    ['direct', 'Ik heb niets verkeerd gedaan', 'verdachte', 'volhouden'],
  ],
  [
    'Onderzoeker Lotte Meijer begrijpt de zorgen. “Het water stijgt sneller dan we dachten”, legt ze uit.',
    ['direct', 'Het water stijgt sneller dan we dachten', 'Lotte Meijer', 'uitleggen'],
  ],
  ['“Dat klopt”, beaamde de moeder.', ['direct', 'Dat klopt', 'moeder', 'beamen']],
  [
    '“En het wordt nog erger”, vult collega Ahmed El Idrissi aan.',
    ['direct', 'En het wordt nog erger', 'Ahmed El Idrissi', 'aanvullen'],
  ],
  ['“Waar blijft de brandweer?” riep een buurman.', ['direct', 'Waar blijft de brandweer?', 'buurman', 'roepen']],
  [
    '“Wie gaat dat betalen?”, vraagt ondernemer Henk Kuipers zich af.',
    ['direct', 'Wie gaat dat betalen?', 'Henk Kuipers', 'afvragen'],
  ],
  [
    '“Ik stop ermee.” Dat zegt Sanne Wevers in een interview met het AD.',
    ['direct', 'Ik stop ermee.', 'Sanne Wevers', 'zeggen'],
  ],
  [
    '‘Dit is een historische dag,’ zei premier Schoof na afloop van de top.',
    ['direct', 'Dit is een historische dag,', 'Schoof', 'zeggen'],
  ],
  ['“Het was chaos”, aldus een ooggetuige.', ['direct', 'Het was chaos', 'ooggetuige', 'aldus']],
  ['“Het dak ging eraf”, zeggen omwonenden.', ['direct', 'Het dak ging eraf', 'omwonenden', 'zeggen']],
  [
    '“Wij betreuren dit zeer”, staat in een verklaring van het bedrijf.',
    ['direct', 'Wij betreuren dit zeer', 'bedrijf', 'staan'],
  ],
  [
    '“Hiermee kunnen we verder”, schrijft minister Bruins in een brief aan de Tweede Kamer.',
    ['direct', 'Hiermee kunnen we verder', 'Bruins', 'schrijven'],
  ],
  [
    '“Er zijn geen slachtoffers gevallen”, zo meldt de Veiligheidsregio Utrecht.',
    ['direct', 'Er zijn geen slachtoffers gevallen', 'Veiligheidsregio Utrecht', 'melden'],
  ],
  ['“Wij wisten van niets”, klinkt het bij de vakbond.', ['direct', 'Wij wisten van niets', 'vakbond', 'klinken']],
  [
    '“Een schande”, noemt vakbondsleider Tuur Elzinga het voorstel.',
    ['direct', 'Een schande', 'Tuur Elzinga', 'noemen'],
  ],
  [
    '“De situatie is nijpend”, volgens directeur Els de Groot.',
    ['direct', 'De situatie is nijpend', 'Els de Groot', 'volgens'],
  ],
  [
    '“We zijn nog bezig”, aldus een politiewoordvoerder maandagochtend.',
    ['direct', 'We zijn nog bezig', 'politiewoordvoerder', 'aldus'],
  ],
  [
    '“Dit is een mooie lening”, zegt het hoofd van het kantoor in Nederland, Els Bindels.',
    ['direct', 'Dit is een mooie lening', 'Els Bindels', 'zeggen'],
  ],
  // An object makes another verb of it than one of saying.
  ['Anna T. betuigde spijt. “Ik had moeten nadenken.”', ['direct', 'Ik had moeten nadenken.', 'Anna T.', null]],
  // The cue stands before the quotation.
  [
    'Trainer Arne Slot zei na afloop: “We waren de betere ploeg.”',
    ['direct', 'We waren de betere ploeg.', 'Arne Slot', 'zeggen'],
  ],
  [
    'Marieke de Vries, woordvoerder van ProRail: “Reizigers moeten rekening houden met vertraging.”',
    ['direct', 'Reizigers moeten rekening houden met vertraging.', 'Marieke de Vries', null],
  ],
  ['De politie: “Wij doen geen mededelingen.”', ['direct', 'Wij doen geen mededelingen.', 'politie', null]],
  [
    'Volgens hoogleraar Kees van den Bos is er weinig aan te doen. “Mensen geloven wat ze willen geloven.”',
    ['direct', 'Mensen geloven wat ze willen geloven.', 'Kees van den Bos', 'volgens'],
  ],
  [
    'Wethouder Rob van Gijzel vindt het plan te duur. “Dat geld hebben we gewoon niet.”',
    ['direct', 'Dat geld hebben we gewoon niet.', 'Rob van Gijzel', 'vinden'],
  ],
  [
    'Dat vindt buurtbewoner Ria Jansen ook. “Het is hier levensgevaarlijk.”',
    ['direct', 'Het is hier levensgevaarlijk.', 'Ria Jansen', 'vinden'],
  ],
  [
    'De rechter zei tegen de verdachte: “U hebt het vertrouwen ernstig beschaamd.”',
    ['direct', 'U hebt het vertrouwen ernstig beschaamd.', 'rechter', 'zeggen'],
  ],
  [
    'In een reactie laat het ministerie weten: “Wij nemen de signalen serieus.”',
    ['direct', 'Wij nemen de signalen serieus.', 'ministerie', 'laten weten'],
  ],
  [
    'Coach Sarina Wiegman is trots op haar ploeg. “De meiden hebben alles gegeven”, zegt ze.',
    ['direct', 'De meiden hebben alles gegeven', 'Sarina Wiegman', 'zeggen'],
  ],
  // Interrupted.
  [
    '“Het is een mooi plan”, zegt gemeenteraadslid Tom Bakker, “maar er zit geen geld bij.”',
    ['direct', 'Het is een mooi plan', 'Tom Bakker', 'zeggen'],
    ['direct', 'maar er zit geen geld bij.', 'Tom Bakker', 'zeggen'],
  ],
  [
    '„We hebben alles geprobeerd”, vertelt schipper Willem Kok. „Maar het schip was niet meer te redden.”',
    ['direct', 'We hebben alles geprobeerd', 'Willem Kok', 'vertellen'],
    ['direct', 'Maar het schip was niet meer te redden.', 'Willem Kok', 'vertellen'],
  ],
  [
    '‘Ik ben’, zei de actrice, ‘nog nooit zo bang geweest.’',
    ['direct', 'Ik ben', 'actrice', 'zeggen'],
    ['direct', 'nog nooit zo bang geweest.', 'actrice', 'zeggen'],
  ],
  // The same speaker goes on.
  [
    '“Het begon om drie uur”, vertelt Fatima Azzouzi. Ze woont al tien jaar in de straat. “Eerst hoorden we een knal.”',
    ['direct', 'Het begon om drie uur', 'Fatima Azzouzi', 'vertellen'],
    ['direct', 'Eerst hoorden we een knal.', 'Fatima Azzouzi', null],
  ],
  [
    'Burgemeester Aboutaleb noemt de rellen onacceptabel. “Dit tolereren we niet.”\n\n“We gaan iedereen opsporen”, voegt hij toe.',
    ['direct', 'Dit tolereren we niet.', 'Aboutaleb', 'noemen'],
    ['direct', 'We gaan iedereen opsporen', 'Aboutaleb', 'toevoegen'],
  ],
  // Two people.
  [
    '“Ik vind het niks”, zegt Klaas de Wit. Zijn vrouw Anneke is milder. “Het valt best mee.”',
    ['direct', 'Ik vind het niks', 'Klaas de Wit', 'zeggen'],
    ['direct', 'Het valt best mee.', 'Anneke', null],
  ],
  [
    'Minister Van Weel sprak met commissaris Jansen. “We laten dit niet gebeuren”, aldus Van Weel.',
    ['direct', 'We laten dit niet gebeuren', 'Van Weel', 'aldus'],
  ],
  // Apposition in the next paragraph, dash, block quote.
  [
    '> “De zee neemt wat zij wil.”\n>\n> Jan Terlouw, schrijver',
    ['direct', 'De zee neemt wat zij wil.', 'Jan Terlouw', null],
  ],
  [
    '“Samen maken we de stad groener.” – Femke Halsema, burgemeester van Amsterdam',
    ['direct', 'Samen maken we de stad groener.', 'Femke Halsema', null],
  ],
  // Interview.
  [
    '**Hoe gaat het met u, Wouter Bos?**\n\n“Heel goed, dank u.”\n\n**Mist u de politiek?**\n\n“Geen seconde.”',
    ['direct', 'Heel goed, dank u.', 'Wouter Bos', null],
    ['direct', 'Geen seconde.', 'Wouter Bos', null],
  ],
  // Belgian press.
  [
    '“Dat is niet ernstig”, reageert Vlaams minister Zuhal Demir (N-VA) fel.',
    ['direct', 'Dat is niet ernstig', 'Zuhal Demir', 'reageren'],
  ],
  [
    '“We betreuren de hinder voor de reizigers”, klinkt het bij De Lijn.',
    ['direct', 'We betreuren de hinder voor de reizigers', 'De Lijn', 'klinken'],
  ],
  [
    '“De verdachte legde bekentenissen af”, zegt het parket van Antwerpen.',
    ['direct', 'De verdachte legde bekentenissen af', 'parket van Antwerpen', 'zeggen'],
  ],
  [
    '“Het was een verloren weekend”, zucht Wout van Aert.',
    ['direct', 'Het was een verloren weekend', 'Wout van Aert', 'zuchten'],
  ],
  [
    '“We hebben hard gewerkt.” Aldus Corrie Bakker, directeur van het ziekenhuis.',
    ['direct', 'We hebben hard gewerkt.', 'Corrie Bakker', 'aldus'],
  ],
  [
    '“De brug gaat volgend jaar open”, verwacht gedeputeerde Jan van der Meer.',
    ['direct', 'De brug gaat volgend jaar open', 'Jan van der Meer', 'verwachten'],
  ],

  // What a press release puts under a quotation, and a name after it.
  [
    '> "Als kind zag ik hier het water over de dijk slaan."\n>\n> — Geert Wiersma, omwonende uit Vierhuizen',
    ['direct', 'Als kind zag ik hier het water over de dijk slaan.', 'Geert Wiersma', null],
  ],
  // klinkt het without a speaker of its own.
  [
    'Burgemeester Els Rombouts kwam ter plaatse. "We mogen van geluk spreken", klinkt het.',
    ['direct', 'We mogen van geluk spreken', 'Els Rombouts', 'klinken'],
  ],
  [
    'Bij De Lijn spreken ze van "een zeer betreurenswaardig ongeval".',
    ['partial', 'een zeer betreurenswaardig ongeval', 'De Lijn', 'spreken'],
  ],
  [
    '“Geen idee”, zegt Marc van Dijk. En: “Vraag het aan de trainer.”',
    ['direct', 'Geen idee', 'Marc van Dijk', 'zeggen'],
    ['direct', 'Vraag het aan de trainer.', 'Marc van Dijk', null],
  ],
  [
    'Petra Smits is tegen. Ze kreeg bijval van collega Joost Hendriks: “Zo kan het niet langer.”',
    ['direct', 'Zo kan het niet langer.', 'Joost Hendriks', null],
  ],

  [
    '“Het is tijd voor iets nieuws.” Met die woorden neemt presentator Humberto Tan afscheid.',
    ['direct', 'Het is tijd voor iets nieuws.', 'Humberto Tan', null],
  ],
  ['“We zijn geschrokken”, aldus een verklaring van de school.', ['direct', 'We zijn geschrokken', 'school', 'aldus']],
  [
    'Sterker nog: “Als we niets doen, zijn we te laat.” Dat zegt klimaatonderzoeker Detlef van Vuuren.',
    ['direct', 'Als we niets doen, zijn we te laat.', 'Detlef van Vuuren', 'zeggen'],
  ],
  [
    '“Ik ken hem al jaren”, zegt Mohammed Aziz. Zijn vrouw knikt. “Een goede man.”',
    ['direct', 'Ik ken hem al jaren', 'Mohammed Aziz', 'zeggen'],
    ['direct', 'Een goede man.', 'vrouw', null],
  ],
];
