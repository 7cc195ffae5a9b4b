import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import type { PropertyType, ResourceProperties } from '@aws-cdk/service-spec-types';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { expect, test } from 'vitest';
import type { Deployment } from '../../lib/deployment.ts';
import { buildStacks } from '../../lib/stacks.ts';
import { DEPLOYMENT } from './deployment.ts';

/** The CloudFormation registry's schemas, as the CDK's own makers publish them. */
const registry = loadAwsServiceSpecSync();

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What CloudFormation fills in only when it deploys. */
const isIntrinsic = (value: unknown) =>
  isObject(value) && Object.keys(value).length === 1 && /^(?:Ref$|Fn::)/.test(Object.keys(value)[0] ?? '');

function problemsOfAll(
  properties: ResourceProperties,
  values: Record<string, unknown>,
  at: string,
): string[] {
  const missing = Object.entries(properties).flatMap(([name, { required }]) =>
    required && !(name in values) ? [`${at}.${name} is required`] : [],
  );
  const wrong = Object.entries(values).flatMap(([name, value]) => {
    const property = properties[name];
    if (!property) return [`${at}.${name} is unknown`];
    const types = [property.type, ...(property.previousTypes ?? [])];
    const each = types.map((type) => problems(type, value, `${at}.${name}`));
    return each.some((found) => !found.length) ? [] : (each[0] ?? []);
  });
  return [...missing, ...wrong];
}

function problems(type: PropertyType, value: unknown, at: string): string[] {
  if (isIntrinsic(value)) return [];
  const a = (right: boolean) => (right ? [] : [`${at} is no ${type.type}: ${JSON.stringify(value)}`]);
  switch (type.type) {
    case 'string':
    case 'date-time':
      return a(typeof value === 'string');
    case 'number':
    case 'integer':
      return a(typeof value === 'number');
    case 'boolean':
      return a(typeof value === 'boolean');
    case 'array':
      return Array.isArray(value)
        ? value.flatMap((item, index) => problems(type.element, item, `${at}[${index}]`))
        : a(false);
    case 'map':
      return isObject(value)
        ? Object.entries(value).flatMap(([key, item]) => problems(type.element, item, `${at}.${key}`))
        : a(false);
    case 'union': {
      const each = type.types.map((one) => problems(one, value, at));
      return each.some((found) => !found.length) ? [] : a(false);
    }
    case 'ref':
      return isObject(value)
        ? problemsOfAll(registry.get('typeDefinition', type.reference.$ref).properties, value, at)
        : a(false);
    default:
      return type.type === 'tag' ? a(isObject(value)) : [];
  }
}

test.each<[string, Partial<Deployment>]>([
  ['with all of its own', {}],
  [
    'in the sandbox, with what is there already',
    {
      stage: 'test',
      sandbox: true,
      links: 'go.x.example',
      ruleSet: 'shop',
      knownIdentities: [DEPLOYMENT.domain],
      kept: { table: 'interviews', bucket: 'raw-mail' },
    },
  ],
])('a deployment %s is what the CloudFormation registry knows', (_, change) => {
  const app = new App({ context: { 'aws:cdk:bundling-stacks': [] } });
  const stacks = buildStacks(app, { ...DEPLOYMENT, ...change });
  const resources = Object.values(stacks).flatMap((stack) =>
    Object.entries(Template.fromStack(stack).toJSON().Resources as Record<string, Resource>),
  );
  expect(resources.length).toBeGreaterThan(40);
  const found = resources.flatMap(([id, { Type, Properties = {} }]) => {
    const [known] = registry.lookup('resource', 'cloudFormationType', 'equals', Type);
    return known ? problemsOfAll(known.properties, Properties, id) : [`${id}: no type ${Type}`];
  });
  expect(found).toEqual([]);
});

test('what the registry does not know is found', () => {
  const [queue] = registry.lookup('resource', 'cloudFormationType', 'equals', 'AWS::SES::ReceiptRule');
  const rule = { RuleSetName: 'x', Rule: { Enabled: 'yes', Actions: [{ S3Action: { Bucket: 'b' } }] } };
  expect(problemsOfAll(queue?.properties ?? {}, rule, 'R')).toEqual([
    expect.stringContaining('R.Rule.Enabled is no boolean'),
    'R.Rule.Actions[0].S3Action.BucketName is required',
    'R.Rule.Actions[0].S3Action.Bucket is unknown',
  ]);
});

interface Resource {
  Type: string;
  Properties?: Record<string, unknown>;
}
