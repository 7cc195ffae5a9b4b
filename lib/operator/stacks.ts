import {
  CloudFormationClient,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
  paginateListStackResources,
  type Stack,
} from '@aws-sdk/client-cloudformation';

/** @returns null where there is no stack of that name */
export async function stackNamed(name: string): Promise<Stack | null> {
  const described = await orNull(() =>
    new CloudFormationClient({}).send(new DescribeStacksCommand({ StackName: name })),
  );
  return described?.Stacks?.[0] ?? null;
}

/** @returns the value of a stack's output; undefined where there is no such output or no stack */
export const outputOf = (stack: Stack | null, name: string): string | undefined =>
  stack?.Outputs?.find(({ OutputKey }) => OutputKey === name)?.OutputValue;

/** @returns what AWS calls the resources of a type that a stack holds now; none where there is no stack */
export async function resourcesOf(stackName: string, type: string): Promise<string[]> {
  const found = await orNull(async () => {
    const ids: string[] = [];
    const pages = paginateListStackResources(
      { client: new CloudFormationClient({}) },
      { StackName: stackName },
    );
    for await (const { StackResourceSummaries = [] } of pages)
      for (const { ResourceType, ResourceStatus = '', PhysicalResourceId } of StackResourceSummaries)
        if (ResourceType === type && PhysicalResourceId && holds(ResourceStatus))
          ids.push(PhysicalResourceId);
    return ids;
  });
  return found ?? [];
}

/** @returns the name of the stack that holds a resource now, or null: it is anybody's */
export async function stackHolding(resource: string): Promise<string | null> {
  const described = await orNull(() =>
    new CloudFormationClient({}).send(new DescribeStackResourcesCommand({ PhysicalResourceId: resource })),
  );
  const found = described?.StackResources?.find(
    ({ PhysicalResourceId, ResourceStatus = '' }) => PhysicalResourceId === resource && holds(ResourceStatus),
  );
  return found?.StackName ?? null;
}

/** What was kept when its stack went is "DELETE_SKIPPED": no longer the stack's. */
const holds = (status: string) => !['DELETE_COMPLETE', 'DELETE_SKIPPED'].includes(status);

/** CloudFormation has no error of its own for a stack that is not there. */
export async function orNull<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Error && /does not exist/.test(error.message)) return null;
    throw error;
  }
}
