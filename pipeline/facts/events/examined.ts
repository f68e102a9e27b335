import type { Chunk } from '../phrases/chunks.ts';
import type { SentenceContext } from '../context.ts';
import { lemmaOf, typesOf } from '../phrases/filler-types.ts';

/** Those who examine people and animals, and do not investigate them. */
const MEDICAL =
  /(?:arts|dokter|medicus|verpleegkundige|specialist|chirurg|internist|cardioloog|oncoloog|psychiater|psycholoog|verloskundige|patholoog|onderzoeker|wetenschapper|ziekenhuis|kliniek|ambulancepersoneel|ambulancemedewerker|ggd|rivm|umc|universiteit|team)$/;
/** Those who are examined, whoever does so. */
const PATIENTS = /^(?:patiënt|proefpersoon|deelnemer|zuigeling|baby)$/;
/** Those who investigate people. */
const INVESTIGATING =
  /(?:politie|recherche|justitie|om|openbaar ministerie|fiod|inspectie|officier|aivd|dienst|autoriteit|commissie|toezichthouder|fbi|europol|interpol|marechaussee|nvwa|belastingdienst)$/;

/**
 * Whether `onderzoeken` is what a frame says: doctors examine patients, the police investigate suspects. Of people and
 * animals nothing is told where it is open which of the two it is.
 */
export function isExamined(context: SentenceContext, frame: string, roles: ReadonlyMap<string, Chunk>): boolean {
  const isExamination = frame === 'examination';
  if (!isExamination && frame !== 'investigation') return true;
  const whom = roles.get(isExamination ? 'patient' : 'topic');
  const isAlive = whom !== undefined && typesOf(context, whom).some((type) => /^(?:person|animal)$/.test(type));
  if (!isAlive) return !isExamination;
  const agent = roles.get('agent');
  const name = agent && (agent.entity?.name.toLowerCase() ?? lemmaOf(agent));
  const isPatient = PATIENTS.test(whom.quantity?.of ?? lemmaOf(whom)) || typesOf(context, whom).includes('animal');
  if (name !== undefined && INVESTIGATING.test(name)) return !isExamination;
  const isMedical = isPatient || (name !== undefined && (MEDICAL.test(name) || /umc|universit/.test(name)));
  return isExamination && isMedical;
}
