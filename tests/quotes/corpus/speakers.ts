import type { Row } from './row.ts';

/** To whom a quotation goes: the fullest name, else the words for the role or the group, else nobody. */
export const speakers: Row[] = [
  [
    'Woordvoerder Els Mulder van de Vereniging Eigen Molen, kortweg VEM, is blij: “Dat is mooi.”',
    ['direct', 'Dat is mooi.', 'Els Mulder', null],
  ],
  // who laughs is no club
  [
    'Penningmeester Piet Bakker van Zon voor Allen, kortweg Zova moet er wel om lachen: “Dat kan niet.”',
    ['direct', 'Dat kan niet.', null, 'lachen'],
  ],
  // a body of the sentence before says nothing of its own
  ['De politie hield twee mannen aan.\n\n“Dit is niet te geloven.”', ['direct', 'Dit is niet te geloven.', null, null]],
  [
    'Mark van Dam opende zijn winkel in mei. “Ik had er lang van gedroomd”, vertelt hij.',
    ['direct', 'Ik had er lang van gedroomd', 'Mark van Dam', 'vertellen'],
  ],
  [
    'Het OM eist zes jaar cel. “De feiten zijn zeer ernstig”, zei de officier van justitie.',
    ['direct', 'De feiten zijn zeer ernstig', 'officier van justitie', 'zeggen'],
  ],
  ['“We zagen vlammen”, vertellen bewoners.', ['direct', 'We zagen vlammen', 'bewoners', 'vertellen']],
  [
    '“Het kabinet valt deze week nog”, weet een ingewijde.',
    ['direct', 'Het kabinet valt deze week nog', 'ingewijde', 'weten'],
  ],
  [
    '“De schade loopt in de miljoenen”, zegt een woordvoerder van de gemeente Tilburg.',
    ['direct', 'De schade loopt in de miljoenen', 'woordvoerder van de gemeente Tilburg', 'zeggen'],
  ],
  [
    'Volgens het KNMI wordt het warm. “We verwachten temperaturen boven de 35 graden”, zegt weerman Peter Kuipers Munneke.',
    ['direct', 'We verwachten temperaturen boven de 35 graden', 'Peter Kuipers Munneke', 'zeggen'],
  ],
  [
    '“Onze klanten merken hier niets van”, benadrukt de bank.',
    ['direct', 'Onze klanten merken hier niets van', 'bank', 'benadrukken'],
  ],
  [
    '“Het is een drama”, zegt Yvonne, moeder van een van de slachtoffers.',
    ['direct', 'Het is een drama', 'Yvonne', 'zeggen'],
  ],
  ['“Geen commentaar”, zegt Shell-topman Wael Sawan.', ['direct', 'Geen commentaar', 'Wael Sawan', 'zeggen']],
  [
    '“De trein reed gewoon door”, aldus de 34-jarige machinist.',
    ['direct', 'De trein reed gewoon door', '34-jarige machinist', 'aldus'],
  ],
  [
    '“Wij staan achter de trainer”, zegt Ajax-directeur Alex Kroes tegen ESPN.',
    ['direct', 'Wij staan achter de trainer', 'Alex Kroes', 'zeggen'],
  ],
  [
    'Minister Hugo de Jonge bezocht de wijk. “Fijn dat u er bent”, zei een bewoonster.',
    ['direct', 'Fijn dat u er bent', 'bewoonster', 'zeggen'],
  ],
  // Nobody said it, as far as the text tells.
  ['De zaal liep vol. Buiten regende het hard. “Schande!”', ['direct', 'Schande!', null, null]],
  // A relative clause or an address between speaker and verb.
  [
    'Bram Peeters, die dertig jaar bij de brandweer werkte, zegt: “Zoiets heb ik nog nooit gezien.”',
    ['direct', 'Zoiets heb ik nog nooit gezien.', 'Bram Peeters', 'zeggen'],
  ],
  ['“Ik heb hem nooit meer gezien”, zegt zijn zus.', ['direct', 'Ik heb hem nooit meer gezien', 'zus', 'zeggen']],
  [
    'Advocaat Peter Schouten staat de familie bij. Volgens hem is er te laat ingegrepen. “De hulpdiensten stonden voor een dichte deur.”',
    ['direct', 'De hulpdiensten stonden voor een dichte deur.', 'Peter Schouten', 'volgens'],
  ],
  [
    'Hoofdofficier Saskia de Hoog leidt het onderzoek. “We sluiten niets uit”, aldus De Hoog.',
    ['direct', 'We sluiten niets uit', 'Saskia de Hoog', 'aldus'],
  ],
  [
    '“Zonder steun redden we het niet”, waarschuwt de Nederlandse Vereniging van Ziekenhuizen (NVZ).',
    ['direct', 'Zonder steun redden we het niet', 'Nederlandse Vereniging van Ziekenhuizen', 'waarschuwen'],
  ],

  // An epithet takes up the person of the sentence before.
  [
    'Wout Weghorst kon zijn tranen niet bedwingen. “We waren er zo dichtbij”, stamelde de spits.',
    ['direct', 'We waren er zo dichtbij', 'Wout Weghorst', 'stamelen'],
  ],
  // The office of another person does not.
  [
    'Danny van B. kreeg twaalf jaar cel. “Hij toonde geen berouw”, zei de rechter.',
    ['direct', 'Hij toonde geen berouw', 'rechter', 'zeggen'],
  ],
  // The one spoken to is not the one who speaks.
  [
    'Simone Kukenheim is boos. Tegen Het Parool zei zij: “Dit is beneden alle peil.”',
    ['direct', 'Dit is beneden alle peil.', 'Simone Kukenheim', 'zeggen'],
  ],
  [
    '“Ik wacht al een uur”, klaagt een reiziger. Een ander: “Schande!”',
    ['direct', 'Ik wacht al een uur', 'reiziger', 'klagen'],
    ['direct', 'Schande!', 'ander', null],
  ],

  // Somebody from a land is the person of the sentence before; a pronoun means whom the last sentence is about.
  [
    'Topman Luc Dubois is tevreden. “De vraag verrast ons”, aldus de Fransman.',
    ['direct', 'De vraag verrast ons', 'Luc Dubois', 'aldus'],
  ],
  [
    '“Een prik volstaat”, zegt Piet Blok. Promovenda Anna Kok leidde het werk. Zij is trots. “Mensen bellen al”, lacht ze.',
    ['direct', 'Een prik volstaat', 'Piet Blok', 'zeggen'],
    ['direct', 'Mensen bellen al', 'Anna Kok', 'lachen'],
  ],
  // An office of whatever words, a name behind a comma, a surname with its particle before the colon.
  [
    'Chef de mission Piet Blok sprak van “een heerlijke dag”.',
    ['partial', 'een heerlijke dag', 'Piet Blok', 'spreken'],
  ],
  ['De zoon van het stel, Piet Blok: “Wij zijn blij.”', ['direct', 'Wij zijn blij.', 'Piet Blok', null]],
  [
    'Officier Gert ter Braak kwam. Een man is opgepakt. Ter Braak: “Wij zoeken verder.”',
    ['direct', 'Wij zoeken verder.', 'Gert ter Braak', null],
  ],
  // Nobody's name: all that is said of him.
  [
    '“Zonder hem was ik er niet meer”, aldus de 34-jarige Eindhovenaar.',
    ['direct', 'Zonder hem was ik er niet meer', 'de 34-jarige Eindhovenaar', 'aldus'],
  ],
  // Another word for the same office; a clause without its verb; a clause that shares the subject.
  [
    '“Dat is eerlijk”, stelt bestuursvoorzitter Anna Kok. Zij verkocht alles. “Het was niet te verdedigen”, licht de bestuurder toe.',
    ['direct', 'Dat is eerlijk', 'Anna Kok', 'stellen'],
    ['direct', 'Het was niet te verdedigen', 'Anna Kok', 'toelichten'],
  ],
  [
    'De bond is opgetogen, seniorenclub Koepel Gepensioneerden kritischer: “Dat haal je niet in.”',
    ['direct', 'Dat haal je niet in.', 'Koepel Gepensioneerden', null],
  ],
  // An interview goes on with whoever spoke before.
  [
    '“Ongelooflijk”, snikte Anna Kok bij haar vriend. De Deense bokser was er ook.\n\n**En nu?**\n\n“Nu ga ik slapen.”',
    ['direct', 'Ongelooflijk', 'Anna Kok', 'snikken'],
    ['direct', 'Nu ga ik slapen.', 'Anna Kok', null],
  ],

  // A body is not the person who heads it.
  [
    '“We zijn trots”, zei Jannine van den Berg, hoofdcommissaris landelijke politie. Volgens de politie is dit ‘een uniek inkijkje’.',
    ['direct', 'We zijn trots', 'Jannine van den Berg', 'zeggen'],
    ['partial', 'een uniek inkijkje', 'politie', 'volgens'],
  ],

  // Two who speak together; one who only stands by does not.
  ['“We gaan door”, zeggen Anna Kok en Piet Blok.', ['direct', 'We gaan door', 'Anna Kok en Piet Blok', 'zeggen']],
  [
    'Anna Kok en Piet Blok bouwden het huis. “Het was zwaar”, aldus Kok en Blok.',
    ['direct', 'Het was zwaar', 'Anna Kok en Piet Blok', 'aldus'],
  ],
  ['“Ik ga door”, zegt Anna Kok, en Piet Blok knikt.', ['direct', 'Ik ga door', 'Anna Kok', 'zeggen']],
  [
    'De burgemeester Anna Kok sprak. Het OM noemt haar in de aanklacht ‘de spil van het netwerk’.',
    ['partial', 'de spil van het netwerk', 'OM', 'noemen'],
  ],
  // Inside a question the words are those of the one who answers.
  [
    'Minister Jan Bakker over zijn plannen.\n\n**U zei toen: ‘Dit nooit meer.’ Waarom dan nu toch?**\n\n“Omdat alles anders is”, zegt Bakker.',
    ['direct', 'Dit nooit meer.', 'Jan Bakker', 'zeggen'],
    ['direct', 'Omdat alles anders is', 'Jan Bakker', 'zeggen'],
  ],
  // A body is no he or she, and the subject ends before the object: the source of the sentence before goes on.
  [
    'Volgens minister Karin de Boer heeft het kabinet geen plan. “Dat komt nog”, zegt ze.',
    ['direct', 'Dat komt nog', 'Karin de Boer', 'zeggen'],
  ],
  [
    'Volgens minister Karin de Boer heeft het kabinet geen plan. “Dat komt nog”, zegt voorzitter Emma Vos.',
    ['direct', 'Dat komt nog', 'Emma Vos', 'zeggen'],
  ],

  // A pronoun takes up the subject of the main clause before, not that of its dat-clause.
  [
    'Wethouder Anna Kok raadde de sloop af. Zij verwacht dat de rechtbank het besluit vernietigt. “Dit is een gok”, zei ze in de raad.',
    ['direct', 'Dit is een gok', 'Anna Kok', 'zeggen'],
  ],
  [
    'Directeur Piet Blok hoopt dat de minister ingrijpt. “Zo kan het niet langer”, zegt hij.',
    ['direct', 'Zo kan het niet langer', 'Piet Blok', 'zeggen'],
  ],
  [
    'Anna Kok diende het plan in. Piet Blok is tegen. “Het is te duur”, zegt hij.',
    ['direct', 'Het is te duur', 'Piet Blok', 'zeggen'],
  ],

  // Loose words go on from who spoke, where the sentence between is of the body he speaks for; not where it is of another.
  [
    'Dat kost te veel, zegt burgemeester Anna Kok. De gemeente gaat in beroep. “Wij leggen ons hier niet bij neer.”',
    ['direct', 'Wij leggen ons hier niet bij neer.', 'Anna Kok', null],
  ],
  [
    'Dat kost te veel, zegt burgemeester Anna Kok. Bakker Piet Blok is boos. “Wij leggen ons hier niet bij neer.”',
    ['direct', 'Wij leggen ons hier niet bij neer.', 'Piet Blok', null],
  ],
];
