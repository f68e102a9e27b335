import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['pipeline/cli.ts', 'pipeline/index.ts'],
  outDir: 'dist',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  fixedExtension: false,
  dts: true,
  sourcemap: false,
});
