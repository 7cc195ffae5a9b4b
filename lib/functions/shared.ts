import type { Stack } from 'aws-cdk-lib';
import type { Tracing } from 'aws-cdk-lib/aws-lambda';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { BowoutFunction, type BowoutFunctionProps } from '../bowout-function.ts';
import type { DataStack } from '../data-stack.ts';
import type { Deployment } from '../deployment.ts';
import type { Names } from '../names.ts';
import type { Schedules } from '../schedules.ts';

/** What every function of a deployment is made with. */
export interface Shared {
  stack: Stack;
  deployment: Deployment;
  names: Names;
  data: DataStack;
  schedules: Schedules;
  /** Where events go that a function failed at three times. */
  failedMessages: Queue;
  environment: Record<string, string>;
  tracing: Tracing;
}

/** A function with its log, told what all are told. */
export const functionOf = (
  { stack, names, environment, tracing }: Shared,
  id: string,
  props: Pick<BowoutFunctionProps, 'name' | 'functionName' | 'memorySize' | 'timeout' | 'withSecondReader'>,
): BowoutFunction =>
  new BowoutFunction(stack, id, { ...props, logGroupName: names.logGroup(props.name), environment, tracing });
