import { App } from 'aws-cdk-lib';
import { readDeployment } from '../lib/deployment.ts';
import { buildStacks } from '../lib/stacks.ts';

const app = new App();
buildStacks(app, readDeployment(app.node));
