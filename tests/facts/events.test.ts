import { expect, test } from 'vitest';
import { extractionOf, factLines } from '../support/facts.ts';

/** Sentence → the facts it tells: frame, roles, place and day; `ongoing` where it is told in the present. */
const TOLD: [string, string[]][] = [
  [
    'De politie heeft gisteren in Breda twee mannen aangehouden.',
    ['arrest agent=politie patient=twee mannen @Breda 2026-11-19'],
  ],
  [
    'In Breda zijn twee mannen aangehouden voor een reeks inbraken.',
    ['arrest offence=een reeks inbraken patient=twee mannen @Breda'],
  ],
  ['Vier verdachten werden door de marechaussee opgepakt.', ['arrest agent=marechaussee patient=Vier verdachten']],
  ['De politie pakte in totaal dertig demonstranten op.', ['arrest agent=politie patient=dertig demonstranten']],
  ['De rechter heeft de aanhouding van drie verdachten onrechtmatig genoemd.', ['arrest patient=drie verdachten']],
  [
    'Bij het ongeluk kwamen drie mensen om het leven en raakten twaalf mensen gewond.',
    ['death cause=ongeluk patient=drie mensen', 'injury cause=ongeluk patient=twaalf mensen'],
  ],
  ['Bij de brand zijn twee doden gevallen.', ['death cause=brand patient=twee doden']],
  ['Een 45-jarige man is zondag overleden na een val.', ['death patient=45-jarig man 2026-11-15']],
  ['De brandweer redde vijf bewoners uit het pand.', ['rescue agent=brandweer origin=pand patient=vijf bewoners']],
  ['Zo’n driehonderd bewoners werden geëvacueerd.', ['evacuation patient=Zo’n driehonderd bewoners']],
  [
    'Het Openbaar Ministerie eiste dinsdag acht jaar cel tegen de 34-jarige verdachte.',
    ['sentence-demand agent=Openbaar Ministerie patient=34-jarig verdachte value=acht jaar cel 2026-11-17'],
  ],
  [
    'De rechtbank veroordeelde de man tot zes jaar gevangenisstraf.',
    ['sentence agent=rechtbank patient=man value=zes jaar gevangenisstraf'],
  ],
  ['Het bedrijf kreeg een boete van 2,5 miljoen euro.', ['fine patient=bedrijf value=2,5 miljoen euro']],
  [
    'De toezichthouder legde de bank een boete op van 750.000 euro.',
    ['fine agent=toezichthouder patient=bank value=750.000 euro'],
  ],
  [
    'De omzet steeg met 12 procent tot 3,4 miljard euro.',
    ['growth difference=12 procent final=3,4 miljard euro theme=omzet'],
  ],
  ['Philips boekte vorig jaar een winst van 1,2 miljard euro.', ['profit agent=Philips value=1,2 miljard euro 2025']],
  ['Het concern schrapt wereldwijd 6000 banen.', ['jobs-lost agent=concern theme=6000 banen ongoing']],
  ['De fabriek ontslaat 120 werknemers.', ['jobs-lost agent=fabriek theme=120 werknemers ongoing']],
  [
    'De gemeente trekt 5 miljoen euro uit voor nieuwe sportvelden.',
    ['budget agent=gemeente goal=nieuw sportvelden value=5 miljoen euro ongoing'],
  ],
  [
    'De provincie investeert 30 miljoen euro in fietspaden.',
    ['investment agent=provincie goal=fietspaden value=30 miljoen euro ongoing'],
  ],
  ['Het festival trok 45.000 bezoekers.', ['visitors event=festival theme=45.000 bezoekers']],
  ['De stad telt 180.000 inwoners.', ['population place=stad theme=180.000 inwoners ongoing']],
  ['De vakbond heeft 900.000 leden.', ['members organisation=vakbond theme=900.000 leden ongoing']],
  [
    'Duizenden boeren demonstreerden woensdag in Den Haag tegen de plannen van het kabinet.',
    ['protest agent=Duizenden boeren opposed=plannen van kabinet @Den Haag 2026-11-18'],
  ],
  ['De minister kondigde een verbod op vuurwerk aan.', ['announcement agent=minister topic=verbod op vuurwerk']],
  [
    'De bouw van de tunnel kostte 340 miljoen euro.',
    ['construction theme=tunnel', 'cost theme=bouw van tunnel value=340 miljoen euro'],
  ],
  ['De club stelt het duel uit.', ['postponement agent=club theme=duel ongoing']],
  ['De wedstrijd werd afgelast.', ['cancellation theme=wedstrijd']],
  [
    'Twee Nederlanders die vorige week in Spanje werden opgepakt, zijn weer vrijgelaten.',
    ['release patient=Twee Nederlanders (which arrest patient=Twee Nederlanders @Spanje 2026-W46)'],
  ],
  [
    'Ruim 300 agenten doorzochten dinsdag 47 woningen in Antwerpen.',
    ['search agent=Ruim 300 agenten theme=47 woningen @Antwerpen 2026-11-17'],
  ],
  [
    'Daarbij namen ze 1,2 miljoen euro, 16 vuurwapens en 300 kilo cocaïne in beslag.',
    ['seizure theme=1,2 miljoen euro', 'seizure theme=16 vuurwapens', 'seizure theme=300 kilo cocaïne'],
  ],
  [
    'De rechtbank in Den Haag heeft een 52-jarige man veroordeeld tot vier jaar cel voor witwassen.',
    ['sentence agent=rechtbank in Den Haag offence=witwassen patient=52-jarig man value=vier jaar cel'],
  ],
  [
    'Het aantal inbraken is vorig jaar met 8 procent gedaald tot 24.000.',
    ['decline difference=8 procent final=24.000 theme=aantal van inbraken 2025'],
  ],
  [
    'De werkloosheid steeg in oktober van 3,6 naar 3,8 procent.',
    ['growth final=3,8 procent initial=3,6 theme=werkloosheid 2026-10'],
  ],
  ['De inflatie kwam in mei uit op 2,7 procent.', ['level theme=inflatie value=2,7 procent 2026-05']],
  [
    'Unilever verkoopt zijn theedivisie voor 4,5 miljard euro aan een investeerder.',
    ['sale agent=Unilever recipient=investeerder theme=zijn theedivisie value=4,5 miljard euro ongoing'],
  ],
  ['Het ziekenhuis leed een verlies van 12 miljoen euro.', ['loss agent=ziekenhuis value=12 miljoen euro']],
  [
    'Door de storm zitten 20.000 huishoudens zonder stroom.',
    ['outage cause=storm patient=20.000 huishoudens theme=stroom ongoing'],
  ],
  ['De politie waarschuwt voor phishing.', ['warning agent=politie topic=phishing ongoing']],
  ['De politie hield drie mannen van 20, 29 en 48 jaar aan.', ['arrest agent=politie patient=drie mannen']],
  [
    'Evides kreeg een lening van 190 miljoen euro van de Europese Investeringsbank.',
    ['loan agent=Europese Investeringsbank recipient=Evides value=190 miljoen euro'],
  ],
  ['Het aantal gewonden bij de gasexplosie in een flatgebouw in Zeist liep op.', ['explosion theme=flat @Zeist']],
  [
    'Het kabinet stelt 23 miljoen euro beschikbaar voor energiesteun aan Oekraïne.',
    ['budget agent=kabinet goal=energiesteun aan Oekraïne value=23 miljoen euro ongoing'],
  ],
  ['Bij de verkiezingen haalde de partij 23 zetels.', ['election-result agent=partij value=23 zetels']],
  ['Ajax won zondag met 3-1 van Feyenoord.', ['match-result loser=Feyenoord score=3-1 winner=Ajax 2026-11-15']],
  [
    'De raad benoemde Jan de Vries tot burgemeester van Zwolle.',
    ['appointment agent=raad office=burgemeester van Zwolle patient=Jan de Vries'],
  ],
  ['De film trok in het eerste weekend 120.000 bezoekers.', ['visitors event=film theme=120.000 bezoekers']],
  ['Nederland heeft 17,8 miljoen inwoners.', ['population place=Nederland theme=17,8 miljoen inwoners ongoing']],
  [
    'De NS vervoerde vorig jaar 1,1 miljoen reizigers per dag.',
    ['transport agent=NS theme=1,1 miljoen reizigers per dag 2025'],
  ],
  [
    'De luchthaven verwacht dit jaar 70 miljoen passagiers.',
    ['forecast agent=luchthaven value=70 miljoen passagiers 2026 ongoing'],
  ],
  ['In april stierven 300 kippen aan vogelgriep.', ['death cause=vogelgriep patient=300 kippen 2026-04']],
  [
    'De vereniging telt 12.000 leden, van wie 3000 in Vlaanderen.',
    [
      'members organisation=vereniging theme=12.000 leden ongoing',
      'members organisation=vereniging theme=3000 @Vlaanderen ongoing',
    ],
  ],
  [
    'De dader, die werd neergeschoten, ligt in het ziekenhuis.',
    ['in-hospital patient=dader ongoing', 'gunshot-wounding patient=dader'],
  ],
  ['De gemeenteraad stemde met 23 tegen 14 stemmen voor het plan.', ['vote agent=gemeenteraad goal=plan']],
  [
    'De fabriek in Emmen gaat dicht, waardoor 180 werknemers hun baan verliezen.',
    ['closure theme=fabriek @Emmen ongoing (result losing-job theme=180 werknemers ongoing)'],
  ],
  ['Het concert is uitgesteld tot 12 mei.', ['postponement goal=12 mei theme=concert']],
  [
    'Het OM vervolgt vier voormalige bestuurders voor fraude.',
    ['charge agent=OM offence=fraude patient=vier voormalige bestuurders ongoing'],
  ],
  ['De winst daalde met een kwart.', ['decline difference=een kwart theme=winst']],
  ['De gemiddelde huizenprijs steeg tot 450.000 euro.', ['growth final=450.000 euro theme=gemiddeld huizenprijs']],
  [
    'Shell boekte in het derde kwartaal een nettowinst van 6 miljard dollar, tegen 6,2 miljard een jaar eerder.',
    ['profit agent=Shell kind=nettowinst value=6 miljard dollar 2026-Q3'],
  ],
  [
    'Het Rode Kruis heeft 3 miljoen euro ingezameld voor Turkije.',
    ['fundraising agent=Rode Kruis recipient=Turkije value=3 miljoen euro'],
  ],
  ['In 2019 werd de drugsbaas in Dubai opgepakt.', ['arrest patient=drugsbaas @Dubai 2019']],
  [
    'De politie heeft na een tip een drugslab ontdekt in een schuur in Someren.',
    ['discovery agent=politie theme=drugslab @Someren'],
  ],
  [
    'Bij invallen in Brabant zijn 40 vuurwapens en 3 kilo heroïne in beslag genomen.',
    ['seizure theme=40 vuurwapens @Brabant', 'seizure theme=3 kilo heroïne @Brabant'],
  ],
  [
    'De douane onderschepte in de haven van Antwerpen 2,5 ton cocaïne.',
    ['interception agent=douane theme=2,5 ton cocaïne @haven van Antwerpen'],
  ],
  [
    'Door een hacker zijn de gegevens van 30.000 klanten gestolen.',
    ['theft agent=hacker theme=gegevens van 30.000 klanten'],
  ],
  [
    'Hackers hebben het netwerk van de universiteit gekraakt.',
    ['decryption agent=hackers theme=netwerk van universiteit'],
  ],
  [
    'Een 19-jarige vrouw wordt verdacht van brandstichting.',
    ['suspicion offence=brandstichting patient=19-jarig vrouw ongoing'],
  ],
  [
    'Het Openbaar Ministerie klaagt twee agenten aan voor mishandeling.',
    ['charge agent=Openbaar Ministerie offence=mishandeling patient=twee agenten ongoing'],
  ],
  ['De eigenaar gaat in hoger beroep tegen de uitspraak.', ['appeal agent=eigenaar theme=uitspraak ongoing']],
  [
    'Zes mensen raakten gewond door een aanrijding in Tilburg.',
    ['injury cause=aanrijding patient=Zes mensen @Tilburg'],
  ],
  ['Twaalf opvarenden worden vermist.', ['missing patient=Twaalf opvarenden ongoing']],
  ['Bijna 400 leerlingen werden uit voorzorg geëvacueerd.', ['evacuation patient=Bijna 400 leerlingen']],
  ['In Spanje is 8000 hectare bos afgebrand.', ['burning-down theme=8000 hectare bos @Spanje']],
  [
    'Een man met een mes heeft drie voorbijgangers aangevallen.',
    ['violence agent=man met mes patient=drie voorbijgangers'],
  ],
  [
    'Duizenden leraren staken dinsdag voor hoger loon.',
    ['strike agent=Duizenden leraren goal=hoger loon 2026-11-24 planned'],
  ],
  [
    'De vakbonden en werkgevers hebben een akkoord bereikt over de pensioenen.',
    ['agreement agent=vakbonden + werkgevers topic=pensioenen'],
  ],
  ['De Tweede Kamer heeft de wet aangenomen.', ['law agent=Tweede Kamer theme=wet']],
  ['De gemeente verbiedt vuurwerk in het centrum.', ['ban agent=gemeente theme=vuurwerk @centrum ongoing']],
  ['De PvdA haalde 25 zetels.', ['election-result agent=PvdA value=25 zetels']],
  ['Minister Van der Wal stapt op.', ['resignation agent=Van der Wal ongoing']],
  [
    'Bert Jansen is benoemd tot directeur van het museum.',
    ['appointment office=directeur van museum patient=Bert Jansen'],
  ],
  ['De winkelketen is failliet verklaard.', ['bankruptcy patient=winkelketen']],
  ['Bij het bedrijf werken 350 mensen.', ['employment agent=bedrijf theme=350 mensen ongoing']],
  [
    'Het bedrijf nam vorig jaar 200 nieuwe medewerkers aan.',
    ['jobs-gained agent=bedrijf theme=200 nieuwe medewerkers 2025'],
  ],
  ['Tesla leverde in het eerste kwartaal 310.000 auto’s.', ['supply agent=Tesla theme=310.000 auto’s 2026-Q1']],
  [
    'De fabriek produceert 40.000 fietsen per jaar.',
    ['production agent=fabriek theme=40.000 fietsen per jaar ongoing'],
  ],
  [
    'De benzineprijs steeg met 5 cent naar 2,10 euro per liter.',
    ['growth difference=5 cent final=2,10 euro per liter theme=benzineprijs'],
  ],
  ['Het consumentenvertrouwen is in juni gedaald.', ['decline theme=consumentenvertrouwen 2026-06']],
  ['De verbouwing kost 12 miljoen euro.', ['cost theme=renovatie value=12 miljoen euro ongoing']],
  [
    'De stichting krijgt een subsidie van 150.000 euro van de provincie.',
    ['subsidy agent=provincie recipient=stichting value=150.000 euro ongoing'],
  ],
  [
    'Een anonieme donateur schonk 1 miljoen euro aan het ziekenhuis.',
    ['donation agent=anoniem donateur recipient=ziekenhuis value=1 miljoen euro'],
  ],
  ['De opening van het museum is uitgesteld tot september.', ['postponement goal=september theme=opening van museum']],
  ['De vlucht werd geannuleerd wegens mist.', ['cancellation cause=mist theme=vlucht']],
  ['Nederland versloeg Duitsland met 2-0.', ['match-result loser=Duitsland score=2-0 winner=Nederland']],
  ['De tentoonstelling trok 300.000 bezoekers.', ['visitors event=tentoonstelling theme=300.000 bezoekers']],
  ['Aan de marathon deden 15.000 lopers mee.', ['participation agent=15.000 lopers event=marathon']],
  [
    'De app heeft wereldwijd 2 miljard gebruikers, van wie 12 miljoen in Nederland.',
    ['users provider=app theme=2 miljard gebruikers ongoing', 'users provider=app theme=12 miljoen @Nederland ongoing'],
  ],
  ['De omroep telt 400.000 leden.', ['members organisation=omroep theme=400.000 leden ongoing']],
  ['De brand verwoestte twintig woningen.', ['destruction cause=brand theme=twintig woningen']],
  ['De politie heeft het netwerk ontmanteld.', ['dismantling agent=politie theme=netwerk']],
  ['De storm heeft aan zeker zeven mensen het leven gekost.', ['death cause=storm patient=zeker zeven mensen']],
  [
    'De bewoners protesteren tegen de sluiting van het zwembad.',
    ['protesting agent=bewoners opposed=sluiting van zwembad ongoing'],
  ],
];

test.each(TOLD)('%s', (sentence, facts) => {
  expect(factLines(sentence)).toEqual(facts);
});

/** Sentence → its figures, as the facts carry them. */
const FIGURES: [string, (number | string)[]][] = [
  ['De politie nam 8000 kilo cocaïne en 1200 kilo heroïne in beslag.', [8000, 1200]],
  ['Er zijn meer dan honderd verdachten aangehouden.', ['more-than 100']],
  ['Zo’n 300 bewoners werden geëvacueerd.', ['about 300']],
  ['De app heeft 2 miljard gebruikers, van wie 12 miljoen in Nederland.', [2e9, 12e6]],
  ['In 22 gevallen zijn bewoners gewaarschuwd.', [22]],
  ['De omzet steeg met 12 procent.', [12]],
];

test.each(FIGURES)('figures of: %s', (sentence, figures) => {
  const found = extractionOf(sentence).facts.flatMap(({ quantity }) => (quantity ? [quantity] : []));
  expect(
    found.map(({ value, approximation }) => (approximation === 'exact' ? value : `${approximation} ${value}`)),
  ).toEqual(figures);
});
