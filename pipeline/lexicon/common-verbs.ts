import { conjugate, type VerbForm } from './conjugate.ts';

/**
 * Verbs that decide what becomes of another clause (speech, belief, will, denial) or that news uses
 * often without naming an event. Known by form, so that a wrong tag does not hide them.
 */
const VERBS = `achten antwoorden beamen bedoelen beargumenteren begrijpen bekennen beklemtonen belijden beloven bemerken
benadrukken beogen berichten beseffen besluiten bestrijden betogen betreuren betwijfelen betwisten bevestigen beweren concluderen constateren denken dreigen eisen
erkennen garanderen geloven hopen lijken loochenen melden menen merken noemen noteren oordelen ontkennen ontdekken onthullen overwegen
pleiten proberen reageren schatten schrijven signaleren snappen stellen suggereren twijfelen verbieden verklaren vermelden
vermoeden vertellen vertrouwen vervolgen verwachten vinden voorkomen voorspellen vrezen vragen waarschuwen wensen weten zeggen zien zweren adviseren
trachten weigeren slagen lukken blijken blijven beginnen komen staan zitten liggen krijgen geven nemen maken doen brengen houden zetten leggen vallen raken lopen
rijden gaan horen helpen zorgen leiden spelen werken wonen leven heten betekenen bestaan gebeuren ontstaan veroorzaken volgen betreffen gelden dienen blokkeren
planten ondervinden ervaren gebruiken bieden tonen laten voeren leveren plaatsen kiezen delen dragen treffen ondergaan bereiken hangen groeien dalen stijgen
boeken behalen realiseren draaien verwerken noteren lijden halen ontvangen betalen opleggen verlenen toekennen verstrekken uitdelen indienen publiceren presenteren leren studeren zoeken winnen verliezen redden sturen trekken vertrekken verhuizen reizen wachten wijzen spreken praten overleggen`
  .split(/\s+/)
  .filter(Boolean);

/** A form of a common verb with its infinitive. */
export interface CommonVerbForm extends VerbForm {
  infinitive: string;
}

let forms: Map<string, CommonVerbForm[]> | undefined;

/** Readings of a form as one of the common verbs; the verbs' separable prefixes are left out. */
export function commonVerbForms(form: string): readonly CommonVerbForm[] {
  if (!forms) {
    forms = new Map<string, CommonVerbForm[]>();
    for (const infinitive of VERBS)
      for (const found of conjugate(infinitive)) {
        const list = forms.get(found.form);
        if (list) list.push({ ...found, infinitive });
        else forms.set(found.form, [{ ...found, infinitive }]);
      }
  }
  return forms.get(form) ?? [];
}
