/** What the functions and whoever deploys or starts them say in the same way. */
export { ShownError } from '../lambdas/shown-error.ts';
export { isTimeZone } from '../lambdas/time-zone.ts';
