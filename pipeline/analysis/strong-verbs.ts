import { PARTICLES } from './particles.ts';

/**
 * Verbs whose forms no rule of endings gives: infinitive, past singular, past plural, participle, then further forms.
 * Source: Algemene Nederlandse Spraakkunst, 2.3.3 (sterke en onregelmatige werkwoorden).
 */
const VERBS = `
bakken bakte bakten gebakken
bannen bande banden gebannen
barsten barstte barstten gebarsten
bederven bedierf bedierven bedorven
bedriegen bedroog bedrogen bedrogen
beginnen begon begonnen begonnen
begrijpen begreep begrepen begrepen
belijden beleed beleden beleden
bergen borg borgen geborgen
bevelen beval bevalen bevolen
bezwijken bezweek bezweken bezweken
bidden bad baden gebeden
bieden bood boden geboden
bijten beet beten gebeten
binden bond bonden gebonden
blazen blies bliezen geblazen
blijken bleek bleken gebleken
blijven bleef bleven gebleven
blinken blonk blonken geblonken
braden braadde braadden gebraden
breken brak braken gebroken
brengen bracht brachten gebracht
buigen boog bogen gebogen
delven dolf dolven gedolven
denken dacht dachten gedacht
dingen dong dongen gedongen
doen deed deden gedaan doe doet
dragen droeg droegen gedragen
drijven dreef dreven gedreven
dringen drong drongen gedrongen
drinken dronk dronken gedronken
druipen droop dropen gedropen
duiken dook doken gedoken
dunken docht dochten gedocht
durven durfde durfden gedurfd
dwingen dwong dwongen gedwongen
eten at aten gegeten
fluiten floot floten gefloten
gaan ging gingen gegaan ga gaat
gelden gold golden gegolden
genezen genas genazen genezen
genieten genoot genoten genoten
geven gaf gaven gegeven
gieten goot goten gegoten
glijden gleed gleden gegleden
glimmen glom glommen geglommen
graven groef groeven gegraven
grijpen greep grepen gegrepen
hangen hing hingen gehangen
hebben had hadden gehad heb hebt heeft
heffen hief hieven geheven
helpen hielp hielpen geholpen
heten heette heetten geheten
hijsen hees hesen gehesen
houden hield hielden gehouden hou houdt
houwen hieuw hieuwen gehouwen
jagen joeg joegen gejaagd
kiezen koos kozen gekozen
kijken keek keken gekeken
klimmen klom klommen geklommen
klinken klonk klonken geklonken
kluiven kloof kloven gekloven
knijpen kneep knepen geknepen
komen kwam kwamen gekomen kom komt
kopen kocht kochten gekocht
krijgen kreeg kregen gekregen
krijten kreet kreten gekreten
krimpen kromp krompen gekrompen
kruipen kroop kropen gekropen
kunnen kon konden gekund kan kunt
kwijten kweet kweten gekweten
lachen lachte lachten gelachen
laden laadde laadden geladen
laten liet lieten gelaten
lezen las lazen gelezen
liegen loog logen gelogen
liggen lag lagen gelegen
lijden leed leden geleden
lijken leek leken geleken
lopen liep liepen gelopen
malen maalde maalden gemalen
melken molk molken gemolken
meten mat maten gemeten
mijden meed meden gemeden
moeten moest moesten gemoeten
mogen mocht mochten gemogen mag
nemen nam namen genomen
nijgen neeg negen genegen
nijpen neep nepen genepen
ontginnen ontgon ontgonnen ontgonnen
pluizen ploos plozen geplozen
prijzen prees prezen geprezen
raden raadde raadden geraden ried rieden
rieken rook roken geroken
rijden reed reden gereden rij rijdt
rijgen reeg regen geregen
rijten reet reten gereten
rijzen rees rezen gerezen
roepen riep riepen geroepen
ruiken rook roken geroken
scheiden scheidde scheidden gescheiden
schelden schold scholden gescholden
schenden schond schonden geschonden
schenken schonk schonken geschonken
scheppen schiep schiepen geschapen
scheren schoor schoren geschoren
schieten schoot schoten geschoten
schijnen scheen schenen geschenen
schrijden schreed schreden geschreden
schrijven schreef schreven geschreven
schrikken schrok schrokken geschrokken
schuiven schoof schoven geschoven
slaan sloeg sloegen geslagen sla slaat
slapen sliep sliepen geslapen
slijpen sleep slepen geslepen
slijten sleet sleten gesleten
slinken slonk slonken geslonken
sluipen sloop slopen geslopen
sluiten sloot sloten gesloten
smelten smolt smolten gesmolten
smijten smeet smeten gesmeten
snijden sneed sneden gesneden
snuiten snoot snoten gesnoten
snuiven snoof snoven gesnoven
spannen spande spanden gespannen
spijten speet speten gespeten
spinnen spon sponnen gesponnen
splijten spleet spleten gespleten
spreken sprak spraken gesproken
springen sprong sprongen gesprongen
spruiten sproot sproten gesproten
spuiten spoot spoten gespoten
staan stond stonden gestaan sta staat
steken stak staken gestoken
stelen stal stalen gestolen
sterven stierf stierven gestorven
stijgen steeg stegen gestegen
stijven steef steven gesteven
stinken stonk stonken gestonken
stoten stootte stootten gestoten
strijden streed streden gestreden
strijken streek streken gestreken
stuiven stoof stoven gestoven
treden trad traden getreden
treffen trof troffen getroffen
trekken trok trokken getrokken
vallen viel vielen gevallen
vangen ving vingen gevangen
varen voer voeren gevaren
vechten vocht vochten gevochten
verdrieten verdroot verdroten verdroten
verdwijnen verdween verdwenen verdwenen
vergelijken vergeleek vergeleken vergeleken
vergeten vergat vergaten vergeten
verliezen verloor verloren verloren
verslinden verslond verslonden verslonden
vinden vond vonden gevonden
vlechten vlocht vlochten gevlochten
vliegen vloog vlogen gevlogen
vouwen vouwde vouwden gevouwen
vragen vroeg vroegen gevraagd
vreten vrat vraten gevreten
vriezen vroor vroren gevroren
wassen waste wasten gewassen
wegen woog wogen gewogen
werpen wierp wierpen geworpen
werven wierf wierven geworven
weten wist wisten geweten
weven weefde weefden geweven
wijken week weken geweken
wijten weet weten geweten
wijzen wees wezen gewezen
willen wou wouden gewild wil wilt
winden wond wonden _
winnen won wonnen gewonnen
worden werd werden geworden
wreken wreekte wreekten gewroken
wrijven wreef wreven gewreven
wringen wrong wrongen gewrongen
zeggen zei zeiden gezegd zegde
zenden zond zonden gezonden
zien zag zagen gezien zie ziet
zijn was waren geweest ben bent is zij
zingen zong zongen gezongen
zinken zonk zonken gezonken
zinnen zon zonnen gezonnen
zitten zat zaten gezeten
zoeken zocht zochten gezocht
zouten zoutte zoutten gezouten
zuigen zoog zogen gezogen
zuipen zoop zopen gezopen
zullen zou zouden _ zal zult
zwelgen zwolg zwolgen gezwolgen
zwellen zwol zwollen gezwollen
zwemmen zwom zwommen gezwommen
zweren zwoer zwoeren gezworen
zwerven zwierf zwierven gezworven
zwijgen zweeg zwegen gezwegen`;

/** Prefixes that are never parted from the verb; its participle has no `ge`. */
const PREFIXES = [
  'be',
  'ge',
  'her',
  'mis',
  'ont',
  'ver',
  'vol',
  'wan',
  'over',
  'onder',
  'voor',
  'door',
  'aan',
  'achter',
  'om',
  'weer',
];

type Part = 'past' | 'participle' | 'present';

const BY_FORM = new Map<string, Map<Part, string>>();
for (const line of VERBS.trim().split('\n')) {
  const [infinitive, singular, plural, participle, ...others] = line.split(' ') as [string, string, string, string];
  const put = (form: string, part: Part): void => {
    const parts = BY_FORM.get(form) ?? new Map<Part, string>();
    BY_FORM.set(form, parts);
    if (!parts.has(part)) parts.set(part, infinitive);
  };
  put(singular, 'past');
  put(plural, 'past');
  if (participle !== '_') put(participle, 'participle');
  for (const form of others) put(form, 'present');
}

/** Every irregular form with what part of its verb it is. */
export function strongForms(): { form: string; part: Part }[] {
  return [...BY_FORM].flatMap(([form, parts]) => [...parts.keys()].map((part) => ({ form, part })));
}

/** No verb is longer; what is, is noise. */
const LONGEST = 32;

/** Infinitive of a strong verb's form, alone or after particles and prefixes: `opnam` → `opnemen`, `ontkwamen` → `ontkomen`. */
export function strongLemma(lower: string, tag: string): string | undefined {
  const part = tag.includes('VerbForm=Part') ? 'participle' : tag.includes('Tense=Past') ? 'past' : 'present';
  if (part === 'present' && !tag.includes('VerbForm=Fin')) return undefined;
  if (lower.length > LONGEST) return undefined;
  const form = part === 'participle' && lower.endsWith('ene') ? lower.slice(0, -1) : lower;
  // doodgeschoten, whatever its tag: no past has this ge-
  const participle = part === 'past' && form.includes('ge') && !BY_FORM.get(form)?.has('past');
  return (
    (participle ? lookUp(form, 'participle') : undefined) ??
    lookUp(form, part) ??
    (part === 'present' && isStrongPast(form) ? lookUp(form, 'past') : undefined)
  );
}

/** Whether a form is the singular past of a strong verb behind a prefix that never stands apart from it: `onderging`. */
export function isStrongPast(lower: string): boolean {
  const prefix = /^(?:be|her|ont|ver|onder|over|door)/.exec(lower)?.[0];
  const stem = prefix === undefined ? '' : lower.slice(prefix.length);
  return (
    stem.length > 2 &&
    lower !== 'ontzag' &&
    !stem.endsWith('en') &&
    lower.length < LONGEST &&
    BY_FORM.get(stem)?.has('past') === true
  );
}

function lookUp(form: string, part: Part): string | undefined {
  const own = BY_FORM.get(form)?.get(part);
  if (own !== undefined) return own;
  for (const particle of PARTICLES) {
    if (!form.startsWith(particle) || form.length < particle.length + 2) continue;
    const rest = lookUp(form.slice(particle.length), part);
    if (rest !== undefined) return particle + rest;
  }
  for (const prefix of PREFIXES) {
    if (!form.startsWith(prefix)) continue;
    const stem = form.slice(prefix.length);
    const rest = BY_FORM.get(part === 'participle' ? `ge${stem}` : stem)?.get(part);
    if (rest !== undefined) return prefix + rest;
  }
  return undefined;
}
