import { type App, type StackProps, Tags } from 'aws-cdk-lib';
import { acknowledge } from './acknowledged.ts';
import { DataStack } from './data-stack.ts';
import type { Deployment } from './deployment.ts';
import { MailStack } from './mail-stack.ts';
import { namesOf } from './names.ts';
import { WorkflowStack } from './workflow-stack.ts';

/** The three stacks: what is kept, what runs, and how mail comes in and goes out. */
export function buildStacks(app: App, deployment: Deployment, props: StackProps = {}) {
  Tags.of(app).add('project', 'bowout');
  const { stacks } = namesOf(deployment.stage);
  const data = new DataStack(app, stacks.data, { ...props, kept: deployment.kept });
  const workflow = new WorkflowStack(app, stacks.workflow, { ...props, deployment, data });
  acknowledge({ data, workflow, deployment });
  const mail = new MailStack(app, stacks.mail, { ...props, deployment, data, workflow });
  return { data, workflow, mail };
}
