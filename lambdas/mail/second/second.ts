export { CLAIMABLE, CLAIMED, type Claim, type Claimed } from './claims.ts';
export { openIn, provableOf } from './open.ts';
export { type Provable, type Proved, prove } from './prove.ts';
export { writtenMailbox } from './quote.ts';
export { withSecond } from './weigh.ts';
