import type { Extraction } from '../model/extraction.ts';
import type { Entity } from '../model/mention.ts';
import { plainField, type CorrectableField } from './plain-field.ts';

/** A field of a name: the name itself, its form in another language, what the bearer is. */
export function entityField(extraction: Extraction, id: string, name: string): CorrectableField | undefined {
  const entity = extraction.entities.find((candidate) => candidate.id === id);
  if (!entity) return undefined;
  if (/^names\.(?!nl$)[a-z]{2}$/.test(name)) return plainField(entity.names, name.slice(6), 'local name', []);
  if (name === 'role') return roleField(extraction, entity);
  if (name === 'name') return nameField(extraction, entity);
  if (name === 'kind') return kindField(entity);
  return ['type', 'gender', 'alleged'].includes(name) ? plainField(entity, name, name, []) : undefined;
}

/** What the source calls a body before its name: an editor can only have it left out. */
function kindField(entity: Entity): CorrectableField {
  const field = plainField(entity, 'kind', 'kind', entity.kind ? [entity.kind] : []);
  return { ...field, get: () => entity.kind?.text };
}

/** Under another name it is another entry of the gazetteer, or none: the forms of the old one go with it. */
function nameField(extraction: Extraction, entity: Entity): CorrectableField {
  const field = plainField(entity, 'name', 'name', entity.mentions);
  return {
    ...field,
    set: (value) => {
      field.set(value);
      entity.names = {};
      delete entity.gazetteer;
      for (const { speaker } of extraction.quotes) if (speaker?.entity === entity.id) speaker.name = entity.name;
    },
  };
}

/** The office of a person; who speaks with it speaks with the new one. One that the source does not give stands at the first mention. */
function roleField(extraction: Extraction, entity: Entity): CorrectableField {
  const field = plainField({}, 'role', 'role', entity.role ? [entity.role] : []);
  return {
    ...field,
    get: () => entity.role?.text,
    set: (value) => {
      const before = entity.role?.text;
      if (value === null) delete entity.role;
      else {
        const { start, end } = entity.role ?? entity.mentions[0]!;
        entity.role = { start, end, text: value as string };
      }
      for (const { speaker } of extraction.quotes) {
        if (speaker?.entity !== entity.id || speaker.role !== before) continue;
        if (entity.role) speaker.role = entity.role.text;
        else delete speaker.role;
      }
    },
  };
}
