export { openIn, provableOf } from './open.ts';
export { type Provable, type Proved, prove } from './prove.ts';
export { withSecond } from './weigh.ts';
