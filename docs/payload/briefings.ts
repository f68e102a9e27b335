import type { CollectionConfig } from 'payload';

/**
 * What `brieftaal push payload` writes to. The configuration around it needs `localization` with the
 * languages of the build and `fallback: false`: a language that is not there yet must not show another's words.
 * Fields and collections of your own may stand beside these.
 */
export const briefings: CollectionConfig = {
  slug: 'briefings',
  admin: { useAsTitle: 'headline', defaultColumns: ['headline', 'state', '_status', 'revision'] },
  versions: { drafts: true },
  fields: [
    { name: 'uid', type: 'text', required: true, unique: true, index: true, admin: { readOnly: true } },
    { name: 'headline', type: 'text', localized: true },
    { name: 'summary', type: 'textarea', localized: true },
    { name: 'body', type: 'code', localized: true, admin: { language: 'html' } },
    { name: 'notices', type: 'textarea', localized: true },
    { name: 'state', type: 'select', localized: true, options: ['draft', 'final', 'withdrawn'] },
    { name: 'published', type: 'date' },
    { name: 'embargo', type: 'date' },
    { name: 'withdrawn', type: 'date' },
    { name: 'publisher', type: 'text' },
    { name: 'contact', type: 'text' },
    { name: 'sourceUrl', type: 'text' },
    { name: 'revision', type: 'number' },
    { name: 'hash', type: 'text', admin: { readOnly: true } },
  ],
};
