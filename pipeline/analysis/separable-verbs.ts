/** Verbs by the particle that stands apart from them; the letters of the particle are left out. */
const BASES: Readonly<Record<string, string>> = {
  aan: `baden bakken barsten belanden bellen bevelen bidden bieden binden blaffen blazen blijven boren branden
    breken brengen dienen dikken doen draaien draven drijven dringen duiden duren durven duwen gaan gapen
    geven gorden graven grenzen grijpen groeien haken halen hangen harken hebben hechten heffen helpen hitsen
    horen houden jagen kaarten kaken kijken klagen kleden klikken klinken kloppen knopen komen kondigen kopen
    koppelen krijgen kruisen kunnen kweken lachen landen leggen leren leunen leveren liggen lijken lijnen
    lokken lopen luiden maken manen matigen melden meren merken meten moedigen moeten monsteren munten nemen
    noemen pakken passen pikken plakken planten porren praten prijzen raden rakelen raken reiken rekenen
    richten rijden roepen roeren rommelen ronden rukken schaffen scherpen schouwen schrijven schrikken
    schuiven slaan slepen slibben slingeren sluiten smeren snijden spannen spelen spoelen spoken sporen
    spreken springen staan stampen steken stellen sterken stevenen stichten stippen stoken stoten strepen
    stromen sturen sukkelen tasten tekenen tikken tonen treden treffen trekken tutten vaarden vallen vangen
    vechten vegen vinden vliegen voelen voeren vragen vreten vullen waaien wakkeren wassen wenden wennen
    werpen werven wijzen willen wrijven zetten zeulen zien zitten zuigen zuiveren zwellen zwemmen zwengelen`,
  achter: `blijven halen houden komen laten liggen lopen staan stellen zitten`,
  achterna: `gaan komen lopen rennen rijden zitten`,
  achteruit: `deinzen gaan lopen rijden zetten`,
  af: `druipen bakenen beelden bellen betalen beulen bijten binden blaffen blazen blijven boeken bouwen branden breken
    brengen brokkelen buigen dalen danken dekken dichten dienen dingen doen draaien dragen drijven drogen
    druipen drukken duwen dwalen dwingen gaan gelasten geven gieten glijden gooien graven grazen grendelen
    groeven haken halen hameren handelen hangen hebben hellen helpen hijsen hollen houden huren kalven kammen
    kapen kappen katten keren keuren kicken kijken klaren kleden klikken knallen knappen knippen knopen koelen
    komen kondigen kopen korten kunnen laden laten leggen leiden leren leveren lezen liggen lopen lossen loven
    luisteren maken matten melden meten mikken nemen nokken pakken palen passen peilen pellen persen pikken
    plakken plukken poeieren prijzen raden raffelen raken ranselen reageren reizen rekenen remmen richten
    rijden roepen rollen romen ronden ruimen rukken schaffen schampen scheiden schepen schermen scheuren
    schieten schilderen schminken schrapen schrijven schrikken schroeven schudden schuiven serveren slaan
    slachten slanken sloven sluiten smeken snauwen snijden snoepen spelen spiegelen splitsen spoelen sporen
    spreken springen sprokkelen staan staken stammen steken stellen stemmen stempelen sterven stevenen stijgen
    stoffen stoppen stoten straffen strijden stropen studeren sturen takelen tappen tasten tekenen tellen
    toppen transporteren trappen treden trekken troeven tuigen turven vaardigen vallen vangen vlakken vloeien
    voeden voeren vragen vuren wachten wassen wegen wenden wentelen weren werken werpen wijken wijzen wikkelen
    wimpelen winden wisselen zagen zakken zeggen zetten zien zijn zoeken zonderen zwaaien zwakken zwemmen
    zweren`,
  bekend: `maken raken staan`,
  beschikbaar: `komen maken stellen`,
  bij: `benen bestellen betalen blijven boeken brengen draaien dragen drukken eten gieten halen horen houden
    kletsen kluiven komen kopen leggen lenen leren leveren lichten maken mengen passen plaatsen praten
    scharrelen scholen schrijven slijpen spijkeren springen staan stellen sturen tanken tekenen tellen treden
    trekken vallen verdienen verzekeren vijlen voegen vullen werken wonen zetten zitten`,
  bijeen: `brengen drijven garen houden komen krijgen leggen liggen rapen roepen scharrelen sprokkelen zitten zoeken`,
  binnen: `brengen dringen druppelen gaan glippen halen harken hebben hengelen hollen houden kijken komen krijgen
    laten lokken loodsen lopen rijden rollen rukken sijpelen slaan slepen slippen sluipen smokkelen stappen
    stormen stromen treden trekken vallen varen vliegen voeren waaien wandelen zitten`,
  bloot: `geven leggen liggen staan stellen`,
  boven: `blijven drijven halen komen liggen staan`,
  buit: `maken`,
  buiten: `houden komen sluiten spelen`,
  deel: `nemen uitmaken`,
  dicht: `binden bouwen branden doen draaien gaan gooien groeien hangen houden klappen knijpen komen krijgen lassen
    laten liggen lopen maken metselen naaien plakken raken slaan slibben smijten spijkeren spuiten stoppen
    timmeren trekken vallen vriezen waaien zetten zitten zwijgen`,
  dood: `bevriezen bijten bloeden branden drukken gaan gooien hongeren kloppen knuffelen knuppelen lachen liggen
    lopen maken martelen rijden ronden schieten schoppen schrikken slaan spuiten steken trappen treffen vallen
    vechten verklaren vinden vriezen werken zwijgen`,
  door: `berekenen betalen bijten bladeren boren braken branden breken brengen buigen dansen denken dienen draaien
    draven dringen drinken drukken duwen fietsen gaan gelaten geven graven groeien hakken halen hebben houden
    kijken klinken knippen komen krijgen kruisen laten leiden leren leven lezen lichten lopen luchten maken
    melden modderen nemen pakken ploeteren praten prikken procederen raken redeneren reizen rekenen rennen
    rijden roeien roepen roesten rollen schakelen schemeren schieten schijnen schrijven schuiven sijpelen
    slaan slapen slikken sluizen smeren snijden snuffelen spelen spoelen spreken staan steken stemmen sterven
    stomen stoten strepen stromen studeren sturen tellen tikken trappen trekken varen vechten verbinden
    verhuren verkopen vertalen vertellen verwijzen vliegen voelen voeren vragen waaien wandelen werken weten
    zagen zakken zetten zeuren zeven zien zingen zoeken zwoegen`,
  doorheen: `gaan helpen komen slepen`,
  dwars: `bomen liggen zitten`,
  flauw: `vallen`,
  gade: `slaan`,
  gaande: `houden maken`,
  gelijk: `blijven geven hebben komen krijgen lopen maken schakelen spelen staan stellen stemmen trekken vallen
    zetten`,
  gereed: `houden komen liggen maken staan`,
  gevangen: `houden nemen zetten zitten`,
  goed: `doen keuren komen maken praten vinden`,
  groot: `brengen worden`,
  heen: `gaan lopen`,
  in: `jagen ademen bakenen beelden bellen betalen binden blazen blikken boeken boeten boezemen bouwen branden breken
    brengen burgeren calculeren checken dalen dammen dekken delen dienen dijken dikken doen dommelen draaien
    drijven dringen drinken drukken duiken dutten duwen enten fluisteren gaan geven gieten gooien graven
    graveren grijpen groeien haken hakken halen hameren houden huldigen huren kaderen kapselen keren kerken
    kijken klappen klaren kleden kleuren klimmen klinken komen kopen koppen korten krijgen krimpen kuilen
    kwartieren laden lassen laten leggen leiden leven leveren lezen lichten lijsten lijven loggen lopen lossen
    loten luiden maken malen mengen metselen nemen oogsten pakken palmen passen pennen peperen perken pikken
    planten pluggen polderen pompen praten prenten prikken quoteren raken rekenen richten rijden rijgen roepen
    roesten roosteren ruilen ruimen rukken schakelen schalen schatten schenken schepen schieten schikken
    schrijven schuiven slaan slapen slikken sluimeren sluiten smeren sneeuwen snijden spelen spinnen sporen
    spreken springen spuiten staan stampen stappen steken stellen stemmen stinken stoppen storten stromen
    studeren sturen tekenen tellen teren tikken toetsen tomen trappen treden trekken typen vallen varen vaten
    vechten vetten vliegen voegen voelen voeren vorderen vreten vriezen vullen wachten weken werken wijden
    wijken wikkelen willigen winnen wisselen wrijven zakken zamelen zegenen zenden zepen zetten zien zinken
    zitten zoomen zwachtelen`,
  ineen: `duiken krimpen schrompelen schuiven slaan storten zakken zijgen`,
  kapot: `bezuinigen bijten gaan knippen maken schieten slaan trappen vallen vriezen`,
  kennis: `geven maken nemen`,
  klaar: `houden komen krijgen leggen liggen maken spelen staan stomen zetten zijn zitten`,
  klem: `raken rijden zetten zitten`,
  kort: `sluiten wieken`,
  kwijt: `raken schelden spelen zijn`,
  lam: `leggen slaan`,
  langs: `brengen gaan komen lopen rijden`,
  leeg: `drinken eten halen lopen maken plunderen pompen raken roven ruimen staan stelen stromen trekken verkopen
    zuigen`,
  los: `barsten branden breken gaan geven gooien komen kopen koppelen krijgen laten liggen lopen maken peuteren
    raken rukken scheuren schieten schroeven slaan snijden springen staan trekken weken wrikken wringen zingen`,
  mede: `brengen delen dingen leven werken`,
  mee: `beleven beslissen betalen bewegen bieden blazen brengen buigen dansen delen denken dingen doen draaien
    dragen drijven eten fietsen gaan geven groeien helpen heulen huilen kijken klappen komen krijgen kunnen
    lachen leven lezen liften lijden lokken lopen luisteren maken moeten mogen nemen onderhandelen
    ondertekenen pakken praten reizen rekenen rijden roepen schreeuwen schrijven slepen sleuren sluipen
    smokkelen spelen speuren spreken springen stemmen strijden stromen sturen surfen tekenen tellen trainen
    trekken vallen varen vaten vechten vieren vliegen voelen voeren vragen wandelen wegen werken willen zenden
    zeulen zingen zitten zoeken`,
  mis: `gaan gokken grijpen gunnen kennen kleunen komen lopen lukken raden rekenen schieten slaan staan stappen
    tasten trappen vatten vormen zitten`,
  na: `bellen betalen blijven bloeden bootsen bouwen branden denken doen druppelen gaan galmen genieten geven
    ijlen jagen kaarten kijken komen laten leven lezen lopen maken meten pluizen praten rekenen roepen
    scheuren schilderen schrijven slaan smeulen snuffelen spelen speuren spoelen spreken staan stellen streven
    tekenen tellen trappelen trekken treuren trillen vertellen voelen volgen vorderen vorsen vragen wegen
    werken wijzen zeggen zenden zien zitten zoeken zwaaien`,
  neer: `buigen dalen dansen duiken dwarrelen gaan gooien haken halen hangen hurken kijken klappen knallen knielen
    komen krabbelen kwakken laten leggen liggen maaien pennen ploffen poten regenen sabelen saboteren schieten
    schrijven slaan smijten steken storten stoten strijken stromen tellen trekken vallen vellen vlijen werpen
    zetten zien zijgen zitten`,
  om: `argumenten armen blazen bouwen brengen buigen dijken doen dopen draaien duikelen duwen gaan gooien gorden
    hakken halen hangen heinen houden keren kiepen kijken klappen klemmen komen kopen krullen leggen leiden
    liggen lopen manen pakken ploegen praten rekenen rijden roepen roeren ruilen schakelen schieten schoppen
    schrijven schudden slaan smelten smijten spitten spoelen springen stappen steken stemmen storten stoten
    sturen toveren trekken turnen vallen vaten vliegen vormen waaien wenden werken werpen wikkelen wisselen
    woelen zagen zeilen zetten zien zomen zwaaien zwermen`,
  omhoog: `brengen drijven duwen gaan gooien halen houden kijken klauteren klimmen komen krabbelen kruipen lopen
    schieten schroeven schuiven springen steken stijgen stuwen trekken vallen vliegen werken zitten`,
  omlaag: `brengen duiken gaan halen kijken komen schroeven storten trekken vallen zakken`,
  omver: `blazen duwen gooien halen lopen praten rijden schieten trekken vallen waaien werpen`,
  onder: `brengen dompelen duiken gaan houden komen leggen liggen lopen schoffelen schuiven sneeuwen spitten spuiten
    staan stoppen verdelen verhuren waarderen zetten`,
  open: `baren bijten blijven branden breken doen draaien gaan gooien halen houden knippen komen krabben krijgen
    leggen liggen maken rijten scheuren schuiven slaan snijden springen staan stellen stoten trekken vallen
    vouwen waaien werken zetten zwaaien`,
  op: `bakken baren bellen bergen beuren biechten bieden bikken blazen blijven bloeien boenen boksen borrelen
    borstelen bouwen branden breken brengen buigen dagen dampen danken delen delven dienen dirken dissen
    doeken doemen doen doffen donderen draaien dragen draven dreunen drijven dringen drinken drogen drukken
    duiken duvelen duwen dweilen eisen eten fietsen flakkeren fleuren fluiten fokken frissen gaan geven gieten
    gooien graven groeien hakken halen hangen hebben heffen helderen hemelen hijsen hitsen hoesten hogen hopen
    horen houden huren jagen jutten kalefateren kiezen kijken kikkeren klappen klaren klauteren kleden klimmen
    klinken kloppen knabbelen knallen knappen kniezen knopen komen kopen krabbelen kramen krassen krijgen
    krikken kroppen kruipen kweken laaien laden lappen laten leggen leiden lepelen letten leven leveren lezen
    lichten liggen loeien lopen lossen luchten luisteren maken marcheren merken meten monteren naaien nemen
    noemen offeren pakken passen persen peuzelen piepen pikken plakken poetsen poken pompen popelen porren
    potten prijzen prikken proppen raken rapen razen rekken richten rijden roepen roesten roken rollen rotten
    ruien ruimen rukken schalen scharrelen schepen scheppen schieten schikken schoppen schorten schreeuwen
    schrijven schrikken schroeven schroken schudden schuiven schuren sieren slaan slokken slorpen sluipen
    sluiten slurpen smukken snijden snorren snuiten snuiven sommen souperen sparen spatten spelden spelen
    speuren splitsen sporen springen spuiten staan stapelen stappen starten steken stellen stijgen stoken
    stomen stoppen stormen stoten straten strijken stropen stuiven sturen stuwen takelen tassen tekenen telen
    tellen tillen tornen touwen trappen treden trekken trommelen tuigen vallen vangen varen vatten vegen veren
    vijzelen vissen vlammen vliegen voeden voeren volgen vorderen vragen vreten vrolijken vullen waaien
    waarderen wachten wandelen warmen wegen wekken wellen werken werpen winden wrijven zadelen zeggen zetten
    zien zitten zoeken zouten zuigen zuipen zwaaien zwellen zwepen`,
  opeen: `hopen pakken stapelen volgen`,
  over: `blijven boeken boorden brengen brieven buigen dekken doen dragen drijven eisen erven gaan geven gieten
    gooien groeien haasten halen handigen hangen hebben hellen hevelen horen houden kalken kijken klappen
    koken komen kopen laden laten leggen leven leveren lopen maken meesteren nemen pakken plaatsen planten
    praten reiken rijden roepen schakelen schatten scheppen schieten schilderen schrijven slaan smokkelen
    snijden spannen spelen springen staan stappen steken stemmen stromen sturen tekenen tikken toeteren
    trekken vallen varen vliegen vloeien vullen waaien wegen wennen werken winteren zenden zetten zien zwemmen`,
  overeen: `brengen komen stemmen`,
  overhoop: `gooien halen liggen schieten`,
  plaats: `hebben maken nemen vinden`,
  plat: `bombarderen branden gooien leggen liggen lopen rijden slaan spuiten staan trappen walsen`,
  rond: `bazuinen bellen breien brengen cirkelen delen dobberen dolen draaien draven dwalen fietsen gaan geven
    hangen kijken komen krijgen leiden lopen maken pompen reizen rijden scharrelen slingeren sluipen snuffelen
    spoken strooien struinen sturen tasten toeren trekken varen vertellen vliegen vragen wandelen waren zingen
    zwemmen zwerven`,
  samen: `ballen brengen bundelen doen dringen drommen drukken gaan groeien hangen houden klonteren knijpen komen
    kunnen leven lopen nemen pakken persen rapen roepen scholen smeden smelten spannen spelen spreken staan
    stellen stromen trekken vallen vatten vloeien voegen vouwen werken wonen zijn zitten zweren`,
  schoon: `boenen borstelen houden krabben maken spoelen spuiten vegen wassen`,
  scheef: `groeien lopen`,
  stand: `houden`,
  stil: `blijven gaan hangen houden komen krijgen leggen liggen staan vallen zetten zitten zwijgen`,
  stop: `zetten`,
  stuk: `bijten breken gaan gooien lopen maken schieten slaan trappen vallen`,
  tegemoet: `gaan komen lopen rijden treden zien`,
  tegen: `gaan hebben houden komen liggen lopen maken spelen spreken sputteren staan stemmen streven stribbelen
    vallen werken werpen zitten`,
  teleur: `stellen`,
  tekort: `doen komen schieten`,
  teniet: `doen gaan`,
  terecht: `brengen komen kunnen staan stellen wijzen zitten`,
  terneer: `slaan`,
  terug: `bellen betalen bezorgen bijten blikken boeken brengen buigen dateren deinzen denken draaien dragen drijven
    dringen duwen eisen fluiten gaan geven gooien grijpen groeien halen hangen hebben houden huren kaatsen
    keren kijken komen kopen koppelen krabbelen krijgen krimpen kruipen lachen laten leggen leiden leveren
    lezen liggen lopen luisteren melden nemen pakken plaatsen planten praten reizen rekenen rennen rijden
    roepen schakelen schalen schelden schieten schrijven schrikken schroeven schuiven slaan sluizen smijten
    snoeien spelen spoelen springen staan stappen storten stoten stromen stuiten sturen tellen trappen treden
    trekken turen vallen vechten verdienen verkopen verlangen veroveren verwijzen vinden vliegen voeren
    vorderen vragen wandelen werken werpen wijken wijzen willen winnen zakken zeggen zenden zetten zien zoeken`,
  teweeg: `brengen`,
  tentoon: `spreiden stellen`,
  thuis: `bezorgen blijven brengen horen houden komen krijgen raken werken zitten`,
  toe: `bedelen behoren bereiden bijten brengen dekken delen dichten dienen doen draaien dragen eigenen gaan geven
    gooien groeien haasten happen horen jagen juichen kennen keren kijken klappen knikken komen kruipen lachen
    laten leggen leiden leven leveren lichten lonken lopen luisteren maken meten moeten naderen nemen pakken
    passen praten reiken rekenen richten roepen rusten schieten schreeuwen schrijven schuiven slaan slibben
    smijten snauwen snellen spelen spitsen spreken springen staan stappen steken stemmen stoppen stromen
    sturen takelen tasten tellen tikken treden trekken vallen vertrouwen vloeien voegen voeren waaien wenden
    wensen werken wijden wijzen willen wuiven zeggen zenden zien zingen zwaaien`,
  tussen: `komen plaatsen voegen`,
  uit: `ademen bakken balanceren bannen baten bazuinen beelden bellen besteden betalen blazen blijven blinken
    bloeden boeten borstelen botten bouwen braken branden breiden breken brengen broeden buigen buiten checken
    dagen deinen delen delven denken deuken diepen dijen doen dokteren dossen doven draaien dragen drijven
    drinken drogen drukken duiden dunnen duwen eten faseren filteren fluiten gaan geven gieten gillen glijden
    gommen gooien graven groeien gummen haken hakken halen hangen harden hebben helpen hijsen hollen horen
    houden huilen huren huwelijken jouwen kafferen kammen keren kienen kiezen kijken klappen klaren kleden
    klokken knijpen komen kopen kotsen kramen krijgen kristalliseren kunnen lachen laden laten leggen leiden
    leken lekken lenen leren leven leveren lezen lichten liggen loggen lokken lopen loten loven luiden
    luisteren maken melden melken mesten meten middelen monden moorden munten nemen nodigen oefenen pakken
    pellen persen pikken pluggen pluizen poepen prakken praten prijzen printen proberen puilen puren putten
    raken razen reiken reizen rekenen rekken richten rijden rijken roeien roepen roken rollen ruimen rukken
    rusten schakelen scheiden schelden schenken scheppen scheren scheuren schieten schijnen schilderen
    schoppen schrapen schrijven schudden schuiven slaan slapen slijten slingeren sloven sluiten smeren snellen
    snijden sorteren spannen sparen spatten spelen spitten splitsen spoelen spoken spreiden spreken springen
    spugen spuien spuwen staan stallen stappen steken stellen sterven stijgen stippelen stomen stoten stralen
    strekken strijken stromen strooien sturen tekenen tellen teren testen tikken tillen tokkelen tonen trappen
    treden trekken typen vaardigen vagen vallen varen vechten vegen venten vergroten verkiezen verkopen vieren
    vinden vissen vlakken vliegen vloeien vlooien voeren vogelen vouwen vragen vreten waaien wasemen wassen
    weiden weken werken wijden wijken wijzen wisselen wissen wonen wrijven wringen wuiven zaaien zagen zakken
    zeggen zeilen zenden zetten zeven zien zingen zitten zoeken zoenen zonderen zoomen zuigen zwaaien zwermen
    zweten zweven`,
  uiteen: `drijven gaan halen jagen lopen rafelen scheuren slaan spatten splijten springen vallen vliegen zetten`,
  vast: `bijten binden draaien geven grijpen groeien haken hangen houden klampen klemmen klikken komen krijgen
    leggen liggen lijmen lopen maken nemen pakken pinnen plakken prikken raken roesten schroeven slaan staan
    stellen tapen vriezen zetten zitten zuigen`,
  veilig: `stellen`,
  voor: `behouden bereiden bewerken blijven doen dragen dringen gaan geven hangen hebben houden koken komen laten
    leggen leiden lezen lichten liegen liggen lopen nemen praten proeven programmeren rekenen rijden schieten
    schotelen schrijven sorteren spelden spelen spiegelen spoelen spreken springen staan stellen stemmen
    toveren trekken vallen vertonen verwarmen voelen zeggen zetten zien zingen zitten zorgen`,
  vooraf: `gaan`,
  voorbij: `fietsen gaan komen lopen praten razen rijden schieten snellen streven trekken varen vliegen zien`,
  voorop: `gaan lopen rijden staan stellen`,
  voort: `bestaan bewegen borduren bouwen brengen drijven duren duwen gaan jagen komen kunnen leven maken planten
    rollen slepen spruiten stuwen trekken varen vloeien werken woekeren zetten`,
  vooruit: `betalen blikken branden denken gaan helpen kijken komen lopen schuiven snellen werken wijzen zetten zien`,
  vol: `boeken bouwen doen douwen gieten gooien hangen houden krijgen lopen maken pakken plakken praten proppen
    raken schenken spuiten staan stoppen storten stouwen stromen tanken zetten zitten zuigen`,
  vrij: `geven houden komen kopen krijgen laten lopen maken nemen pleiten spelen spreken staan stellen vallen
    vechten verklaren waren zetten zijn`,
  waar: `maken nemen`,
  weer: `galmen geven houden kaatsen keren klinken komen leggen spiegelen staan streven vinden zien`,
  weg: `bezuinigen blazen blijven branden breken brengen brokkelen cijferen concurreren doen doezelen dommelen
    dragen drijven dringen dromen drukken duiken duwen ebben fietsen gaan geven glijden glippen gommen gooien
    graven halen hebben helpen hollen houden jagen kapen kijken komen kopen krijgen kruipen kwijnen lachen
    laten leggen leiden lekken lokken lopen maaien maken moffelen nemen pakken pesten pinken poetsen pompen
    praten promoveren raken redeneren rennen repatriëren rijden roepen rollen rotten ruimen saneren schenken
    scheuren schieten schoppen schrijven schuilen schuiven slaan slepen sleuren slijten slikken sluipen
    smelten smijten snellen snijden spelen spoelen springen spuiten staan stappen steken stelen stemmen
    sterven stoppen stoten strepen stromen sturen teren toveren treiteren trekken vagen vallen varen vegen
    vliegen vloeien vluchten voeren vreten waaien wandelen wassen werken werpen wezen wijzen wissen worden
    wuiven zakken zetten zien zijn zinken zuigen zwemmen`,
  wijs: `maken`,
  zwart: `blakeren maken rijden werken`,
};

let known: Set<string> | undefined;

/** Whether a verb is one of those that Dutch writes in one word with its particle (aankomen, gelijkstellen). */
export function isSeparable(verb: string): boolean {
  known ??= new Set(
    Object.entries(BASES).flatMap(([particle, bases]) => bases.split(/\s+/).map((base) => particle + base)),
  );
  return known.has(verb);
}
