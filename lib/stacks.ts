import { type App, type StackProps, Tags } from 'aws-cdk-lib';
import { acknowledge } from './acknowledged.ts';
import { DataStack } from './data-stack.ts';
import type { Deployment } from './deployment.ts';
import { MailStack } from './mail-stack.ts';
import { WorkflowStack } from './workflow-stack.ts';

/** The three stacks: what is kept, what runs, and how mail comes in and goes out. */
export function buildStacks(app: App, deployment: Deployment, props: StackProps = {}) {
  Tags.of(app).add('project', 'bowout');
  const data = new DataStack(app, 'BowoutData', props);
  const workflow = new WorkflowStack(app, 'BowoutWorkflow', { ...props, deployment, data });
  acknowledge({ data, workflow });
  const mail = new MailStack(app, 'BowoutMail', { ...props, deployment, data, workflow });
  return { data, workflow, mail };
}
