/** The two laws of docs/architecture.md: no cycles, and no stage imports another stage. */
const stages = [
  'source',
  'analysis',
  'mentions',
  'quotes',
  'facts',
  'corrections',
  'consistency',
  'planning',
  'translation',
  'realisation',
  'documents',
  'feeds',
];
const shared = ['model', 'lexicon', 'text'];

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    ...stages.map((stage) => ({
      name: `stage-${stage}-stands-alone`,
      severity: 'error',
      from: { path: `^pipeline/${stage}/` },
      to: { path: '^pipeline/', pathNot: `^pipeline/(${[stage, ...shared].join('|')})/` },
    })),
    {
      name: 'model-imports-zod-alone',
      severity: 'error',
      from: { path: '^pipeline/model/' },
      to: { pathNot: ['^pipeline/model/', 'node_modules/zod/'] },
    },
    {
      name: 'shared-rooms-know-no-stage',
      severity: 'error',
      from: { path: '^pipeline/(lexicon|text)/' },
      to: { path: '^pipeline/', pathNot: '^pipeline/(model|lexicon|text)/' },
    },
    {
      name: 'only-store-writes',
      severity: 'error',
      comment: 'reading locales, templates and sources is done by lexicon, documents and run',
      from: {
        path: '^pipeline/',
        pathNot:
          '^pipeline/(store|delivery|lexicon|text|analysis|documents|realisation|commands|build|source-folder|configuration)',
      },
      to: { path: '^(node:)?fs', dependencyTypes: ['core'] },
    },
    {
      name: 'only-delivery-speaks-http',
      severity: 'error',
      from: { path: '^pipeline/', pathNot: '^pipeline/delivery/' },
      to: { path: '^(node:)?https?$', dependencyTypes: ['core'] },
    },
    {
      name: 'no-dev-dependencies',
      severity: 'error',
      from: { path: '^pipeline/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: false,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
