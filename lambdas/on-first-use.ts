import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/**
 * A package that few events need: loaded when it is first asked for. `lib/bundle.ts` finds the names in the
 * sources and makes each package a file of its own beside the bundle, so a start does not read it.
 * @param name as in `import`
 */
export const onFirstUse =
  <Package>(name: string) =>
  (): Package =>
    load(name) as Package;
