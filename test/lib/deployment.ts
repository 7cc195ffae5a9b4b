import type { Deployment } from '../../lib/deployment.ts';

export const DEPLOYMENT: Deployment = {
  stage: '',
  domain: 'inbox.jane.example',
  ownerEmail: 'jane@example.com',
  ownerName: 'Jane Doe',
  ownerTimeZone: 'Europe/Lisbon',
  ruleSet: 'bowout',
  operatorEmail: 'operator@example.com',
  undoSeconds: 60,
  kept: null,
  knownIdentities: [],
  links: null,
  sandbox: false,
  tracing: false,
  letters: null,
  secondReader: null,
};
