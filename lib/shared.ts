/** What the functions and whoever deploys or starts them say in the same way. */
export { readSecondConfig, type SecondConfig } from '../lambdas/second/config.ts';
export { ShownError } from '../lambdas/shown-error.ts';
export { isTimeZone } from '../lambdas/time-zone.ts';
