import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { asFunction } from './record-calls.ts';

/** The deployed functions, each called with the event that AWS documents for it. */
export interface Functions {
  /** Lambda keeps the request id of an asynchronous event through its retries. */
  receive(event: object, requestId: string): Promise<unknown>;
  web(event: object): Promise<unknown>;
  followUp(event: object): Promise<unknown>;
  delivery(event: object, requestId: string): Promise<unknown>;
}

type Handler = (event: object, context: object) => Promise<unknown>;

/**
 * Loads the handlers once the environment is set: from the sources, or from the bundles of a synthesised app.
 */
export async function loadFunctions(bundles: string | null): Promise<Functions> {
  const load = async (name: string) => {
    const file = bundles ? bundleOf(bundles, name) : join(import.meta.dirname, '../../lambdas', `${name}.ts`);
    const { handler } = (await import(pathToFileURL(file).href)) as { handler: Handler };
    return (event: object, requestId: string = crypto.randomUUID()) =>
      asFunction(name, () => handler(event, { functionName: name, awsRequestId: requestId }));
  };
  return {
    receive: await load('receive'),
    web: await load('web'),
    followUp: await load('follow-up'),
    delivery: await load('delivery'),
  };
}

/** What is read here of a synthesised template. Other resources may have their tags in another form. */
interface Template {
  Resources: Record<string, { Type: string } | FunctionResource>;
}

interface FunctionResource {
  Type: 'AWS::Lambda::Function';
  Properties: { Tags?: { Key: string; Value: string }[] };
  Metadata?: Record<string, string>;
}

const isFunction = (resource: { Type: string }): resource is FunctionResource =>
  resource.Type === 'AWS::Lambda::Function';

/** The bundle that a synthesised template deploys as the function with the tag `bowout:function` = name. */
function bundleOf(directory: string, name: string): string {
  for (const file of readdirSync(directory).filter((entry) => entry.endsWith('.template.json'))) {
    const template = JSON.parse(readFileSync(join(directory, file), 'utf8')) as Template;
    for (const resource of Object.values(template.Resources).filter(isFunction)) {
      const tag = resource.Properties.Tags?.find(({ Key }) => Key === 'bowout:function');
      const asset = resource.Metadata?.['aws:asset:path'];
      if (tag?.Value === name && asset) return join(directory, asset, 'index.mjs');
    }
  }
  throw new Error(`${directory} holds no bundle of the function ${name}: run npm run synth first`);
}
