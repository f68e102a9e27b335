/** One form of a Dutch verb. */
export interface VerbForm {
  form: string;
  kind: 'present' | 'past' | 'participle' | 'infinitive';
  plural: boolean;
}

/** Past singular, past plural and participle of the strong and irregular verbs (Algemene Nederlandse Spraakkunst 2.3.2). */
const STRONG = new Map(
  `bergen borg borgen geborgen|genezen genas genazen genezen|blazen blies bliezen geblazen|werven wierf wierven geworven
bederven bedierf bedierven bedorven|bedriegen bedroog bedrogen bedrogen|beginnen begon begonnen begonnen|bevelen beval bevalen bevolen
bewegen bewoog bewogen bewogen|bieden bood boden geboden|bijten beet beten gebeten|binden bond bonden gebonden|blijken bleek bleken gebleken
blijven bleef bleven gebleven|breken brak braken gebroken|brengen bracht brachten gebracht|buigen boog bogen gebogen|denken dacht dachten gedacht
doen deed deden gedaan|dragen droeg droegen gedragen|drijven dreef dreven gedreven|dringen drong drongen gedrongen|drinken dronk dronken gedronken
duiken dook doken gedoken|dwingen dwong dwongen gedwongen|eten at aten gegeten|gaan ging gingen gegaan|gelden gold golden gegolden
geven gaf gaven gegeven|gieten goot goten gegoten|glijden gleed gleden gegleden|graven groef groeven gegraven|grijpen greep grepen gegrepen
hangen hing hingen gehangen|hebben had hadden gehad|heffen hief hieven geheven|helpen hielp hielpen geholpen|houden hield hielden gehouden
kiezen koos kozen gekozen|kijken keek keken gekeken|klimmen klom klommen geklommen|komen kwam kwamen gekomen|kopen kocht kochten gekocht
krijgen kreeg kregen gekregen|kruipen kroop kropen gekropen|laden laadde laadden geladen|laten liet lieten gelaten|lezen las lazen gelezen
liegen loog logen gelogen|liggen lag lagen gelegen|lijden leed leden geleden|lijken leek leken geleken|lopen liep liepen gelopen
meten mat maten gemeten|moeten moest moesten gemoeten|mogen mocht mochten gemogen|nemen nam namen genomen|prijzen prees prezen geprezen
raden raadde raadden geraden|rijden reed reden gereden|rijzen rees rezen gerezen|roepen riep riepen geroepen|ruiken rook roken geroken
scheiden scheidde scheidden gescheiden|schelden schold scholden gescholden|schenken schonk schonken geschonken|schieten schoot schoten geschoten
schijnen scheen schenen geschenen|schrijven schreef schreven geschreven|schrikken schrok schrokken geschrokken|schuiven schoof schoven geschoven
slaan sloeg sloegen geslagen|slapen sliep sliepen geslapen|sluiten sloot sloten gesloten|snijden sneed sneden gesneden|spreken sprak spraken gesproken
springen sprong sprongen gesprongen|staan stond stonden gestaan|steken stak staken gestoken|stelen stal stalen gestolen|sterven stierf stierven gestorven
stijgen steeg stegen gestegen|strijden streed streden gestreden|treden trad traden getreden|treffen trof troffen getroffen|trekken trok trokken getrokken
vallen viel vielen gevallen|vangen ving vingen gevangen|varen voer voeren gevaren|vechten vocht vochten gevochten|vergeten vergat vergaten vergeten
verliezen verloor verloren verloren|vinden vond vonden gevonden|vliegen vloog vlogen gevlogen|vragen vroeg vroegen gevraagd|wegen woog wogen gewogen
werpen wierp wierpen geworpen|weten wist wisten geweten|wijken week weken geweken|wijzen wees wezen gewezen|winnen won wonnen gewonnen
worden werd werden geworden|zenden zond zonden gezonden|zien zag zagen gezien|zijn was waren geweest|zingen zong zongen gezongen
zinken zonk zonken gezonken|zitten zat zaten gezeten|zoeken zocht zochten gezocht|zwemmen zwom zwommen gezwommen|zweren zwoer zwoeren gezworen
verdwijnen verdween verdwenen verdwenen|ontbreken ontbrak ontbraken ontbroken|overlijden overleed overleden overleden|bezwijken bezweek bezweken bezweken
krimpen kromp krompen gekrompen|smelten smolt smolten gesmolten|spuiten spoot spoten gespoten|slinken slonk slonken geslonken|lossen loste losten gelost
wreken wreekte wreekten gewroken|schenden schond schonden geschonden|wijten weet weten geweten|zwijgen zweeg zwegen gezwegen|werven wierf wierven geworven|mijden meed meden gemeden
bakken bakte bakten gebakken|wassen waste wasten gewassen|verraden verried verrieden verraden|vriezen vroor vroren gevroren
stoten stootte stootten gestoten|delven dolf dolven gedolven|melken molk molken gemolken|schrijden schreed schreden geschreden
zuigen zoog zogen gezogen|genieten genoot genoten genoten|genezen genas genazen genezen|gelijken geleek geleken geleken`
    .split(/[|\n]/)
    .map((line) => {
      const [infinitive, past, pastPlural, participle] = line.split(' ') as [string, string, string, string];
      return [infinitive, { past, pastPlural, participle }] as const;
    }),
);
/** Third person of the verbs whose present no stem gives. */
const IRREGULAR_PRESENT = new Map([
  ['hebben', 'heeft'],
  ['zijn', 'is'],
  ['mogen', 'mag'],
  ['willen', 'wil'],
]);
const PREFIX = /^(?:be|ge|ver|her|ont|er|mis|over|onder|door|om|vol|weer|aan|voor|achter)/;
/** Nothing but prefixes: bevrijden is no rijden. */
const PREFIXES = /^(?:be|ge|ver|her|ont|er|mis|over|onder|door|om|vol|weer|aan|voor)+$/;
const UNSTRESSED = /^(?:be|ge|ver|her|ont|er|mis)/;

/**
 * All forms of a Dutch infinitive (without separable prefix). Where the spelling leaves open whether a
 * vowel is long (openen, arresteren), both are given: a form that no text has does no harm in recognition.
 */
export function conjugate(infinitive: string): VerbForm[] {
  // there is no other form of it: is geboren, werd geboren
  if (infinitive === 'geboren') return [{ form: infinitive, kind: 'participle', plural: false }];
  const forms: VerbForm[] = [
    { form: infinitive, kind: 'infinitive', plural: true },
    { form: infinitive, kind: 'present', plural: true },
  ];
  const add = (kind: VerbForm['kind'], plural: boolean, ...words: string[]): void => {
    for (const form of words) forms.push({ form, kind, plural });
  };
  const irregular = IRREGULAR_PRESENT.get(infinitive);
  if (irregular !== undefined) add('present', false, irregular);
  const stems = stemsOf(infinitive);
  for (const stem of stems) add('present', false, stem, stem.endsWith('t') ? stem : `${stem}t`);
  const strong = strongForms(infinitive);
  if (strong) {
    add('past', false, strong.past);
    add('past', true, strong.pastPlural);
    add('participle', false, ...strong.participles);
    return forms;
  }
  const root = infinitive.endsWith('en') ? infinitive.slice(0, -2) : infinitive.slice(0, -1);
  const dental = /(?:[tkfsp]|ch|sh|x)$/.test(root) ? 't' : 'd';
  for (const stem of stems) {
    add('past', false, `${stem}${dental}e`);
    add('past', true, `${stem}${dental}en`);
    const ending = stem.endsWith(dental) || stem.endsWith('t') || stem.endsWith('d') ? '' : dental;
    if (!UNSTRESSED.test(infinitive))
      add('participle', false, `ge${stem.replace(/^e/, 'ë').replace(/^i/, 'ï')}${ending}`);
    if (PREFIX.test(infinitive)) add('participle', false, `${stem}${ending}`);
  }
  return forms;
}

function strongForms(infinitive: string): { past: string; pastPlural: string; participles: string[] } | undefined {
  const own = STRONG.get(infinitive);
  if (own) return { ...own, participles: [own.participle] };
  for (let cut = 1; cut <= infinitive.length - 4; cut += 1) {
    const base = STRONG.get(infinitive.slice(cut));
    const prefix = infinitive.slice(0, cut);
    if (!base || !PREFIXES.test(prefix)) continue;
    const bare = base.participle.replace(/^ge/, '');
    return {
      past: prefix + base.past,
      pastPlural: prefix + base.pastPlural,
      participles: [prefix + bare],
    };
  }
  return undefined;
}

/** First person singular: maak of maken, open of openen, pak of pakken, leef of leven. */
function stemsOf(infinitive: string): string[] {
  if (/(?:gaan|staan|slaan|doen|zien)$/.test(infinitive)) return [infinitive.slice(0, -1)];
  const root = infinitive.replace(/en$/, '');
  // kopiëren: kopieer
  if (root.endsWith('iër')) return [`${root.slice(0, -3)}ieer`];
  const hard = (stem: string): string => stem.replace(/v$/, 'f').replace(/z$/, 's');
  if (/([b-df-hj-np-tv-z])\1$/.test(root)) return [root.slice(0, -1)];
  const long = /^(.*[^aeiou]|)([aeou])([b-df-hj-np-tv-z])$/.exec(root);
  const stretched = long && hard(`${long[1]}${long[2]}${long[2]}${long[3]}`);
  if (infinitive.endsWith('komen')) return [root];
  if (stretched && !/[aeiouy].*[^aeiouy].*[aeiouy]/.test(root)) return [stretched];
  const stems = [hard(root)];
  if (stretched) stems.push(stretched);
  if (/[eë]r$/.test(root)) stems.push(`${root.slice(0, -2)}${root.endsWith('ër') ? 'ëer' : 'eer'}`);
  return [...new Set(stems)];
}
