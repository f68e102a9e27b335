import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../pipeline/analysis/analyse.ts';
import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';
import { recogniseEntities } from '../../pipeline/mentions/names/recognise-entities.ts';
import type { Entity } from '../../pipeline/model/mention.ts';
import { documentOf } from '../support/document.ts';

const lexicon = createLexicon();

function entitiesIn(text: string): Entity[] {
  const document = documentOf(text);
  return recogniseEntities(document, analyse(document.text, document.blocks), lexicon);
}

/** person Jan Jansen, place Zwolle */
function told(text: string): string {
  return entitiesIn(text)
    .map(({ type, name }) => `${type} ${name}`)
    .join(', ');
}

describe('inhabitants', () => {
  it.each([
    ['De Russin Jekaterina Sjikhova pakte brons.', 'person Jekaterina Sjikhova'],
    ['De Kazach Aleksandr Vinokoerov won goud.', 'person Aleksandr Vinokoerov'],
    ['De Oegandees Joshua Cheptegei liep een wereldrecord.', 'person Joshua Cheptegei'],
    ['De Française Marie Martinod won zilver.', 'person Marie Martinod'],
  ])('%s', (sentence, expected) => {
    expect(told(sentence)).toBe(expected);
  });
});

describe('names of several words', () => {
  it.each([
    // Nobody is in a person, nor at one in a town.
    ['Hij won in De Bonte Haven in Assen.', 'place De Bonte Haven, place Assen'],
    ['De vaten lagen bij De Bulten in Annen.', 'place De Bulten, place Annen'],
    ['Hij logeert bij De Jong.', 'person De Jong'],
    ['De Koninklijke Bibliotheek van België is dicht.', 'organisation Koninklijke Bibliotheek van België'],
    // Streets: particles and offices belong to them.
    ['Er was brand aan de Laan van het Groenrood in Zwolle.', 'place Laan van het Groenrood, place Zwolle'],
    ['De Laan van Velthuizen is dicht.', 'place Laan van Velthuizen'],
    ['Op de Prins Mauritskade staat water.', 'place Prins Mauritskade'],
    ['Auto’s reden over de Burgemeester van der Veldenlaan.', 'place Burgemeester van der Veldenlaan'],
    ['Burgemeester Hoogendijk opende de brug.', 'person Hoogendijk'],
    // Bodies that work in two areas, and two bodies.
    ['Het waterschap Vallei en Veluwe pompt.', 'organisation waterschap Vallei en Veluwe'],
    ['Waterschap Rijn en IJssel pompt.', 'organisation Waterschap Rijn en IJssel'],
    ['De GGD Utrecht en Milieudefensie meten.', 'organisation GGD Utrecht, organisation Milieudefensie'],
    [
      'Het ministerie van Landbouw, Visserij, Voedselzekerheid en Natuur zwijgt.',
      'organisation ministerie van Landbouw, Visserij, Voedselzekerheid en Natuur',
    ],
    ['Ook Stichting Vrienden van het Bos helpt.', 'organisation Stichting Vrienden van het Bos'],
    ['Het Stedelijk Museum Schiedam is dicht.', 'organisation Stedelijk Museum Schiedam'],
    ['De winkeliersvereniging Hart van Velthoek klaagt.', 'organisation Hart van Velthoek'],
    [
      'De Wet open overheid en de Algemene wet bestuursrecht gelden.',
      'other Wet open overheid, other Algemene wet bestuursrecht',
    ],
    // People: particles of other languages, two surnames, a letter for a surname, a stage name.
    ['Daar sprak Ahmed al-Sharaa met de pers.', 'person Ahmed al-Sharaa'],
    ['Ook Sanne van der Velde-Bakker komt.', 'person Sanne van der Velde-Bakker'],
    ['De film Rietland van Sven Bakker draait.', 'other Rietland, person Sven Bakker'],
    ['Architect Winy Maas van MVRDV tekende het.', 'person Winy Maas, organisation MVRDV'],
    ['Ook rapper Snelle was er.', 'person Snelle'],
    ['Vaccinmaker Moderna verkoopt minder.', 'organisation Moderna'],
    // As long as the letters behind it say.
    [
      'Dat meldt de Commissie Actuele Nederlandse Walvisregistratie (CANW).',
      'organisation Commissie Actuele Nederlandse Walvisregistratie',
    ],
    ['Dat meldt wethouder Jan Bakker (CDA) dinsdag.', 'person Jan Bakker, organisation CDA'],
    ['Dat heeft gedeputeerde Anne Koning bekendgemaakt.', 'person Anne Koning'],
    ['Dat zegt wethouder Piet Keizer dinsdag.', 'person Piet Keizer'],
    // A portfolio is no body, a party behind it is one.
    [
      'Staatssecretaris Anna de Vries (Buitenlandse Handel en Ontwikkelingshulp, VVD) vertrekt.',
      'person Anna de Vries, organisation VVD',
    ],
    ['De minister voor Informatie en Cultuur zwijgt.', ''],
    // Streets and dams behind a preposition of place, regions, trains, forces, inhabitants, agencies.
    ['Er was brand aan de Rozengaarde.', 'place Rozengaarde'],
    ['Op de Brouwersdam stond een file.', 'place Brouwersdam'],
    ['De vereniging Rozengaarde klaagt.', 'organisation Rozengaarde'],
    ['In de IJmond en in Overig Groningen daalde de omzet.', 'place IJmond, place Overig Groningen'],
    ['De ICE International rijdt niet.', 'product ICE International'],
    [
      'Bij het politiekorps Zeeland-West-Brabant kwamen meldingen binnen.',
      'organisation politiekorps Zeeland-West-Brabant',
    ],
    ['Veel Deventenaren zijn blij.', ''],
    ['Er is DNA gevonden.', ''],
    ['KABUL (ANP/AFP) - Er was een explosie bij een school.', 'place KABUL, organisation ANP, organisation AFP'],
    ['De winkel adidas en de keten Nike groeien.', 'organisation adidas, organisation Nike'],
    // Behind the word for what it is a name may begin with any word; a house is nobody.
    ['Woningcorporatie Ons Dak verhuurt.', 'organisation Ons Dak'],
    ['Ons huis is verhuurd.', ''],
    ['Het feest is in dorpshuis De Wielen.', 'place De Wielen'],
    ['In gemeenschapshuis De Wingerd is het vol.', 'place De Wingerd'],
    ['Het bod van investeringshuis Carlow Hill is hoger.', 'organisation Carlow Hill'],
    ['De chef van de geheime dienst Arturo Montes zwijgt.', 'person Arturo Montes'],
    // Streets, rivers, pieces of land.
    ['Zij woont aan de Groene Hilsedijk.', 'place Groene Hilsedijk'],
    ['Hij zat in een café aan de Nieuwe Brink.', 'place Nieuwe Brink'],
    ['Vissers uit het nabijgelegen Bantolan hielpen.', 'place Bantolan'],
    ['Het schip voer van Corbu naar Mastaba.', 'place Corbu, place Mastaba'],
    ['Er broeden vogels in het Wierdense Veld.', 'place Wierdense Veld'],
    ['Het Groene Weide-gebied is dicht.', 'place Groene Weide'],
    ['In de St. Nicolaaskerk klonk muziek.', 'place St. Nicolaaskerk'],
    ['Ook Piet Verkerk was er.', 'person Piet Verkerk'],
    // A person and the body that he belongs to, prizes, the younger of two.
    [
      'Dat zegt Anna Jansen van de Zusters Franciscanessen.',
      'person Anna Jansen, organisation Zusters Franciscanessen',
    ],
    ['Viroloog Piet Blok van het Erasmus MC zwijgt.', 'person Piet Blok, organisation Erasmus MC'],
    ['Ook Marte Hieke van der Kamp won.', 'person Marte Hieke van der Kamp'],
    ['Zij kreeg de Ton Lutz prijs.', 'other Ton Lutz prijs'],
    ['Gisteren kreeg Anna Jansen Pieter Blok Prijs van de stad.', 'person Anna Jansen, other Pieter Blok Prijs'],
    ['Hij won het K. M. Bergstratoernooi.', 'other K. M. Bergstratoernooi'],
    ['Ook Thomas Bruins jr. scoorde.', 'person Thomas Bruins jr.'],
    ['De Marie van Dalen-kliniek is dicht.', 'organisation Marie van Dalen-kliniek'],
    ['Piet Jansen-opvolger Jan Blok scoorde.', 'person Piet Jansen, person Jan Blok'],
    ['Nobelprijswinnaar Peter de Groot sprak.', 'person Peter de Groot'],
    ['De Hamasleider Ismail Hamad sprak.', 'person Ismail Hamad'],
    // Events and programmes that go on in small letters; a known name that another one begins with.
    ['Het programma Data bij de Bron begint.', 'other Data bij de Bron'],
    ['Het project Nieuwe Kust in Utrecht begint.', 'other Nieuwe Kust, place Utrecht'],
    ['De Verklaring van Laken was een tekst.', 'other Verklaring van Laken'],
    ['Hij keek naar het radioprogramma Nog Eén Keer.', 'other Nog Eén Keer'],
    ['Op de fiets reed hij de Tour voor Thijs.', 'other Tour voor Thijs'],
    ['De San Francisco Giants wonnen.', 'organisation San Francisco Giants'],
    ['Er was een mars op de Plaza de Mayo.', 'place Plaza de Mayo'],
    // A ship by the words around it.
    ['De Princess Amalia zonk met 300 opvarenden.', 'product Princess Amalia'],
    ['De rederij verkocht het schip aan de KNSM.', 'organisation KNSM'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));

  it('a suspect’s letter or letters in a row before a stop end the sentence', () => {
    expect(told('De advocaat spreekt over Karim T. Hij zwijgt.')).toBe('person Karim T.');
    expect(told('Zij werkt voor Omroep MAX. Presentator Jan Kuiper vertrekt.')).toBe(
      'organisation Omroep MAX, person Jan Kuiper',
    );
  });
});

describe('people', () => {
  it.each([
    ['Wethouder Marieke de Groot sprak met Ahmed el Idrissi.', 'person Marieke de Groot, person Ahmed el Idrissi'],
    ['Volgens Pieter van den Broek klopt dat niet.', 'person Pieter van den Broek'],
    ['De politie zoekt Karim B. (34) uit Gouda.', 'person Karim B., place Gouda'],
    ['Trainer J.P. Smeets gaf de spelers rust.', 'person J.P. Smeets'],
    ['Pieter Aertsen de Oude schilderde het doek.', 'person Pieter Aertsen de Oude'],
    ['Mevrouw Kuipers woont er al veertig jaar.', 'person Kuipers'],
    ['Minister Hellendoorn wil nu snel een besluit.', 'person Hellendoorn'],
    // Surnames that are inhabitants, colours or adjectives; a Drent alone is somebody from Drenthe.
    ['Boer Harm Drent verloor schapen.', 'person Harm Drent'],
    ['Een Drent en een Fries wonnen.', ''],
    ['Toen kwam Anke Zwart binnen.', 'person Anke Zwart'],
    ['Getuige Mo de Wit rende weg.', 'person Mo de Wit'],
    ['Ook student Milan De Smet was er.', 'person Milan De Smet'],
    ['Ook VVD’er Marieke Postma was er.', 'person Marieke Postma'],
    ['Open Vld-Kamerlid Els Mulder was er.', 'organisation Open Vld, person Els Mulder'],
    ['Manchester United-trainer Piet Blok was er.', 'organisation Manchester United, person Piet Blok'],
    ['Sterrenkundigen van de Universiteit Leiden zagen het.', 'organisation Universiteit Leiden'],
    ['Minister Postma van Financiën zwijgt.', 'person Postma'],
    // A body behind van is no surname, but a house may be one.
    [
      'Econoom Olav Velt van de Universiteit van Amsterdam sprak.',
      'person Olav Velt, organisation Universiteit van Amsterdam',
    ],
    ['Buurman Jan van de Kerk zwijgt.', 'person Jan van de Kerk'],
    // Named after somebody.
    ['Zij onderzoekt de ziekte van Alzheimer.', ''],
    ['Ontwikkelaar BPD bouwt daar.', 'organisation BPD'],
    ['Eigenaar Wilson ASA werkt mee.', 'organisation Wilson ASA'],
    ['Het vrachtschip Wilson Tyne zonk.', 'product Wilson Tyne'],
    ['Agente Mireille Aalders kwam.', 'person Mireille Aalders'],
    ['Dat zegt woordvoerder Noor, die zwijgt.', 'person Noor'],
    ['Een Noor won, en de Noren juichten.', ''],
    ['Ook buurvrouw Ilva de Bruin was er.', 'person Ilva de Bruin'],
    ['Keepster Yara ten Holte stopte.', 'person Yara ten Holte'],
    ['Zij plaatste het op X.', 'organisation X'],
    ['De letter X bleef weg.', ''],
    ['Staatssecretaris Piet Blok (OCW) betaalt.', 'person Piet Blok, organisation OCW'],
    ['Het Nederlands Handbal Verbond hoopt.', 'organisation Nederlands Handbal Verbond'],
    ['Waterschap Drents Overijsselse Delta bouwt.', 'organisation Waterschap Drents Overijsselse Delta'],
    ['De Duitse Bosch Groep investeert.', 'organisation Bosch Groep'],
    ['De Scandinaviërs wonnen.', ''],
    ['Zij woont in Den Nul.', 'place Den Nul'],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe('places', () => {
  it.each([
    ['In Almelo en Borne viel de stroom uit.', 'place Almelo, place Borne'],
    ['Op de N35 bij Raalte staat file.', 'place N35, place Raalte'],
    ['Aan de Hoofdstraat in Epe brak brand uit.', 'place Hoofdstraat, place Epe'],
    ['Op de Van Karnebeekbrug botsten twee fietsers.', 'place Van Karnebeekbrug'],
    ['ZUTPHEN – De brug is weer open.', 'place ZUTPHEN'],
    ['VELDHOVEN (ANP) - Chipfabrikant ASML groeit.', 'place VELDHOVEN, organisation ANP, organisation ASML'],
    ['Gouda, 5 juni 2025 – Onderzoekers zagen het.', 'place Gouda'],
    ['De ploeg speelt in het Abe Lenstra Stadion.', 'place Abe Lenstra Stadion'],
    ['Het koor zong in Theater De Lantaarn.', 'place Theater De Lantaarn'],
    ['Er komen huizen in de Spoorzone.', 'place Spoorzone'],
    ['De bossen bij Den Treek zijn dicht.', 'place Den Treek'],
    ['Zij zaten in het Maria Jansengebouw.', 'place Maria Jansengebouw'],
    ['Hij viel bij San Lorenzo.', 'place San Lorenzo'],
    ['In West- en Midden-Brabant is water schaars.', 'place West- en Midden-Brabant'],
    ['De ploeg reisde van Beiroet naar Den Haag.', 'place Beiroet, place Den Haag'],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe('organisations', () => {
  it.each([
    ['De rechtbank Den Haag oordeelt in mei.', 'organisation rechtbank Den Haag'],
    ['Dat blijkt uit onderzoek van patiëntenfederatie Nederland.', 'organisation patiëntenfederatie Nederland'],
    ['De wielerbond Nederland heeft 3000 leden.', 'organisation wielerbond Nederland'],
    // the object of a clause that ends with its verb
    ['Hij zegt dat de wielerbond Nederland uitsluit.', 'place Nederland'],
    ['Burgemeester van Utrecht Anna de Wit stapt op.', 'place Utrecht, person Anna de Wit'],
    ['De minister van Justitie, David van Buren, stapt op.', 'person David van Buren'],
    ['Het ministerie van justitie zwijgt.', 'organisation ministerie van justitie'],
    [
      'De Fiscale inlichtingen- en opsporingsdienst deed een inval.',
      'organisation Fiscale inlichtingen- en opsporingsdienst',
    ],
    [
      'De Nederlandse Vereniging voor Molenbouw opent een museum.',
      'organisation Nederlandse Vereniging voor Molenbouw',
    ],
    ['Chipfabrikant Veldkamp Semiconductors breidt uit.', 'organisation Veldkamp Semiconductors'],
    ['Het Willem Barentsz ziekenhuis sluit een afdeling.', 'organisation Willem Barentsz ziekenhuis'],
    ['Bij Ajax-Roda JC vielen vier doelpunten.', 'organisation Ajax, organisation Roda JC'],
    ['Een PvdA-Kamerlid stelde vragen.', 'organisation PvdA'],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe('works, events and products', () => {
  it.each([
    ['De film ‘Het stille water’ trok veel publiek.', 'other Het stille water'],
    ['Zij won de Ronde van Overijssel.', 'other Ronde van Overijssel'],
    ['Tijdens de Olympische Spelen brak zij haar pols.', 'other Olympische Spelen'],
    ['Het containerschip Aurora Borealis liep vast.', 'product Aurora Borealis'],
    ['De dader reed in een Opel Zafira.', 'product Opel Zafira'],
    ['Zij botste met een Audi A4 op een paal.', 'product Audi A4'],
    ['De Wet toekomst pensioenen gaat in.', 'other Wet toekomst pensioenen'],
    ['Dat staat in de Wet op de kansspelen.', 'other Wet op de kansspelen'],
    ['Dat staat in het Wetboek van Strafvordering.', 'other Wetboek van Strafvordering'],
    ['De Wet (die oud is) verandert niet.', ''],
    ['Zij kreeg de Johan Cruijff Prijs.', 'other Johan Cruijff Prijs'],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe('no names', () => {
  it.each([
    'De Britse regering en de Amsterdamse politie zwijgen.',
    'Twee Belgen en een Amsterdammer raakten gewond.',
    'Bewoners klagen. Volgens hen is het te laat.',
    'Lees ook het verslag van maandag.',
    'Op Koningsdag is het stadhuis dicht.',
    'Mochten de Zweden winnen, dan volgt een finale.',
    'Minister van Financiën worden, dat wil niemand.',
    'De BTW gaat omhoog en de API’s zijn vernieuwd.',
    'De API’s (Application Programming Interfaces) zijn vernieuwd.',
    'Blijf alert, Bescherm uzelf.',
    'Het bestand is 38GB groot en het water staat boven NAP.',
    'Een 19-jarige Apeldoorner is aangehouden.',
    'Zij zei: ‘Mensen moeten erop kunnen rekenen.’',
  ])('%s', (text) => {
    expect(told(text)).toBe('');
  });
});

describe('one referent', () => {
  const one = (text: string): string =>
    entitiesIn(text)
      .map(({ name, mentions }) => `${name}: ${mentions.map((mention) => mention.text).join(' | ')}`)
      .join('; ');
  it.each([
    [
      'Annelies van den Hoek is tevreden. Van den Hoek wil nu meer.',
      'Annelies van den Hoek: Annelies van den Hoek | Van den Hoek',
    ],
    [
      'De Vereniging Open Water (VOW) is boos. VOW wil overleg.',
      'Vereniging Open Water: Vereniging Open Water | VOW | VOW',
    ],
    ['Het OM eist zes jaar. Het Openbaar Ministerie gaat in beroep.', 'Openbaar Ministerie: OM | Openbaar Ministerie'],
    // Another Jansen came first, with mevrouw: not the same person.
    ['Mevrouw Jansen is boos. Haar zoon Henk Jansen ook.', 'Jansen: Jansen; Henk Jansen: Henk Jansen'],
  ])('%s', (text, expected) => {
    expect(one(text)).toBe(expected);
  });
});

describe('surnames by themselves', () => {
  it.each([
    // In a report on sport a bare word is a player.
    [
      'De ploeg verloor de finale na een doelpunt van Savolta. Verdediger Amin liet Salcino lopen, waarna Savolta scoorde.',
      'person Savolta, person Amin, person Salcino',
    ],
    ['De omzet van Savolta stijgt.', 'organisation Savolta'],
    // Two people whom the text names in full, side by side.
    [
      'Patrick van Balen en Troy Douglas liepen. Mooi was dat Douglas Van Balen voorbleef.',
      'person Patrick van Balen, person Troy Douglas',
    ],
    // A word that opens the sentence is who was named in full.
    ['Bondscoach Bert Romp was content. Romp bleef positief.', 'person Bert Romp'],
    ['Romp en vleugels waren los.', ''],
    // A surname that is an office too, and the office.
    ['Dat is de vraag, aldus Kok in een brief.', 'person Kok'],
    ['Ook premier Kok vroeg dat.', 'person Kok'],
    ['De kok van het hotel vroeg dat.', ''],
    ['De kamer ontvangt dinsdag de Koning.', ''],
    ['Het verschil met Biaggo in de WK-stand is klein.', 'organisation Biaggo, other WK'],
    ['De nieuwe directeur-generaal Rijksluchtvaartdienst begint.', 'organisation Rijksluchtvaartdienst'],
    ['De nieuwe directeur-generaal Jansen begint.', 'person Jansen'],
    [
      'Na zes minuten vuurde Danneboom een voltreffer af. Tatarsjok maakte de gelijkmaker in de openingswedstrijd.',
      'person Danneboom, person Tatarsjok',
    ],
    ['De Belg Philippaars won van de Duitser Beerman.', 'person Philippaars, person Beerman'],
    ['Van Wout-Jan wisten we dat niet.', 'person Wout-Jan'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('office, gender, suspicion', () => {
  const office = (text: string): (string | undefined)[] => {
    const person = entitiesIn(text).find(({ type }) => type === 'person');
    return [person?.role?.text, person?.gender, person?.alleged ? 'alleged' : undefined];
  };
  it.each([
    ['Demissionair minister Joost Verhagen aarzelt.', 'Demissionair minister', undefined, undefined],
    ['Dat zegt Ria Postma, wethouder van Zwolle, in een brief.', 'wethouder van Zwolle', undefined, undefined],
    [
      'Dat zegt Ria Postma, hoofd Dienst Landelijke Recherche.',
      'hoofd Dienst Landelijke Recherche',
      undefined,
      undefined,
    ],
    ['FNV-bestuurder Kees Blok is boos.', 'FNV-bestuurder', undefined, undefined],
    ['Open Vld-Kamerlid Els Mulder is boos.', 'Open Vld-Kamerlid', undefined, undefined],
    ['Officier van justitie Els Mulder zwijgt.', 'Officier van justitie', undefined, undefined],
    ['Zijn advocaat, mr. Els Mulder, zwijgt.', 'advocaat', undefined, undefined],
    ['D66’er Els Mulder is boos.', 'D66’er', undefined, undefined],
    [
      'Dat schrijft minister Els de Jonge van Binnenlandse Zaken.',
      'minister van Binnenlandse Zaken',
      undefined,
      undefined,
    ],
    ['Dat schrijft minister van Mobiliteit Els Mulder.', 'minister van Mobiliteit', undefined, undefined],
    ['De Franse president Luc Morel belde.', 'Franse president', undefined, undefined],
    ['Zijn advocaat, Els Mulder, zwijgt.', 'advocaat', undefined, undefined],
    // the office of somebody else
    ['De zoon van de wethouder, Els Mulder, zwijgt.', undefined, undefined, undefined],
    ['De opvolger van de huidige minister, Els Mulder, zwijgt.', undefined, undefined, undefined],
    ['Een brief van de wethouder, Els Mulder, is uitgelekt.', 'wethouder', undefined, undefined],
    ['Woordvoerster Els Mulder zwijgt.', 'Woordvoerster', 'female', undefined],
    ['Meneer Mulder zwijgt.', undefined, 'male', undefined],
    ['Els Mulder zwijgt. Zij is ziek.', undefined, 'female', undefined],
    ['Els Mulder sloot de school. “Het is verschrikkelijk”, zei ze.', undefined, 'female', undefined],
    ['Els Mulder en haar man sloten de school. “Het is verschrikkelijk”, zei hij.', undefined, undefined, undefined],
    // A first name says nothing.
    ['Els Mulder zwijgt.', undefined, undefined, undefined],
    ['De vermeende drugsbaas Karim B. zwijgt.', 'drugsbaas', undefined, 'alleged'],
    ['Piet Mulder, de man met de hoed, zwijgt.', undefined, undefined, undefined],
    // the body with what is said of it, as far as its name goes
    [
      'Topman Piet Blok van het Amerikaanse industriële concern General Electric zwijgt.',
      'Topman van het Amerikaanse industriële concern General Electric',
      undefined,
      undefined,
    ],
    ['Topman Piet Blok van het Amerikaanse bedrijf zwijgt.', 'Topman', undefined, undefined],
    [
      'Dat zegt Piet Blok van de Hogeschool voor de Kunsten.',
      'van de Hogeschool voor de Kunsten',
      undefined,
      undefined,
    ],
    ['Zakelijk leider Els Mulder zwijgt.', 'Zakelijk leider', undefined, undefined],
    ['Regiovoorzitter Els Mulder van de NVM zwijgt.', 'Regiovoorzitter van de NVM', undefined, undefined],
    ['Actrice en zangeres Els Mulder zwijgt.', 'Actrice en zangeres', 'female', undefined],
    ['Zij verloren onder bondscoach Els Mulder.', 'bondscoach', undefined, undefined],
    ['Toen sprak meester Els Mulder.', undefined, undefined, undefined],
  ])('%s', (text, role, gender, alleged) => {
    expect(office(text)).toEqual([role, gender, alleged]);
  });
});

describe('whatever the text', () => {
  const words = fc.constantFrom(
    'Jan',
    'van',
    'den',
    'Berg',
    'De',
    'de',
    'FNV',
    '(',
    ')',
    ',',
    '-',
    'Zwolle',
    'minister',
    'NV',
    'J.',
    '‘',
    '’s',
    'en',
    'PvdA-Kamerlid',
    'Ajax-PSV',
    'rechtbank',
    '.',
    '\n\n',
    'Wet',
    'U',
  );
  it('mentions are pieces of it', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = `Nu ${parts.join(' ')}`;
        const document = documentOf(text);
        for (const entity of recogniseEntities(document, analyse(document.text, document.blocks), lexicon)) {
          expect(entity.mentions.length).toBeGreaterThan(0);
          expect(entity.mentions.map((mention) => mention.text)).toContain(entity.name);
          for (const { start, end, text: words } of entity.mentions)
            expect(document.text.slice(start, end)).toBe(words);
          // minister Jan Bos van Financiën: the name parts an office from its body
          const held = entity.role ? document.text.slice(entity.role.start, entity.role.end) : '';
          const apart = entity.mentions.map((mention) => held.replace(` ${mention.text}`, ''));
          expect([held, ...apart]).toContain(entity.role?.text ?? '');
        }
      }),
      { numRuns: 150 },
    );
  });

  it('a long run costs no more per word than a short one', () => {
    const time = (count: number): number => {
      const document = documentOf('Jan van '.repeat(count));
      const sentences = analyse(document.text, document.blocks);
      const runs = [1, 2, 3].map(() => {
        const from = performance.now();
        recogniseEntities(document, sentences, lexicon);
        return performance.now() - from;
      });
      return Math.min(...runs);
    };
    // eight times the words: eight times the work, not sixty-four
    expect(time(8_000)).toBeLessThan(32 * Math.max(30, time(1_000)));
  });
});
