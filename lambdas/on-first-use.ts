import { createRequire } from 'node:module';
import { once } from './once.ts';

const load = createRequire(import.meta.url);

/**
 * A package, or a module of ours that `imports` in `package.json` gives a name, that few events need: loaded
 * when it is first asked for. `lib/bundle.ts` finds the names in the sources and makes of each a file of its own
 * beside the bundle, so a start does not read it.
 * @param name as in `import`
 */
export const onFirstUse = <Package>(name: string): (() => Package) => once(() => load(name) as Package);
