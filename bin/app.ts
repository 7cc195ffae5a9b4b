import { App } from 'aws-cdk-lib';
import { readDeployment } from '../lib/deployment.ts';
import { refuseRegionWithoutReceiving } from '../lib/regions.ts';
import { buildStacks } from '../lib/stacks.ts';

const app = new App();
const { CDK_DEFAULT_ACCOUNT: account, CDK_DEFAULT_REGION: region } = process.env;
if (region && app.node.tryGetContext('receivesMail') !== 'yes') refuseRegionWithoutReceiving(region);
buildStacks(app, readDeployment(app.node), account && region ? { env: { account, region } } : {});
