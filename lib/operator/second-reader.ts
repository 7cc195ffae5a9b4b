import {
  BedrockClient,
  GetFoundationModelAvailabilityCommand,
  GetFoundationModelCommand,
  GetInferenceProfileCommand,
} from '@aws-sdk/client-bedrock';
import { modelOfProfile } from '../grants.ts';

/** How a model of Amazon Bedrock stands here: what hinders it, or null where nothing does. */
export async function hindranceOf(name: string, region: string): Promise<string | null> {
  const bedrock = new BedrockClient({});
  const model = modelOfProfile(name);
  if (model) {
    const profile = await orNull(
      bedrock.send(new GetInferenceProfileCommand({ inferenceProfileIdentifier: name })),
    );
    if (profile?.status !== 'ACTIVE')
      return `Bedrock has no inference profile ${name} in ${region}. ${CHOOSE}`;
  } else {
    const found = await orNull(bedrock.send(new GetFoundationModelCommand({ modelIdentifier: name })));
    if (!found) return `Bedrock has no model ${name} in ${region}. ${CHOOSE}`;
    const { inferenceTypesSupported = [], modelLifecycle } = found.modelDetails ?? {};
    if (!inferenceTypesSupported.includes('ON_DEMAND'))
      return (
        `In ${region} the model ${name} is reached through an inference profile only. Name that, such as ` +
        `${region.slice(0, 2)}.${name}: npm run deploy -- --second-reader …`
      );
    if (modelLifecycle?.status === 'LEGACY')
      return `AWS calls the model ${name} legacy and will take it away. ${CHOOSE}`;
  }
  return accessTo(bedrock, model ?? name);
}

const CHOOSE = 'Choose another: npm run deploy -- --second-reader …, or off';

/** Whether this account may use a model (Bedrock API reference, "GetFoundationModelAvailability"). */
async function accessTo(bedrock: BedrockClient, model: string): Promise<string | null> {
  const access = await bedrock.send(new GetFoundationModelAvailabilityCommand({ modelId: model }));
  if (access.regionAvailability === 'NOT_AVAILABLE')
    return `The model ${model} is not in this region. ${CHOOSE}`;
  const isOpen =
    access.authorizationStatus === 'AUTHORIZED' &&
    access.entitlementAvailability === 'AVAILABLE' &&
    access.agreementAvailability?.status === 'AVAILABLE';
  return isOpen
    ? null
    : `This account has no access to ${model} yet. Ask for it in the Bedrock console, “Model catalog”.`;
}

async function orNull<T>(asking: Promise<T>): Promise<T | null> {
  try {
    return await asking;
  } catch (error) {
    const { name } = error as Error;
    if (name === 'ResourceNotFoundException' || name === 'ValidationException') return null;
    throw error;
  }
}
