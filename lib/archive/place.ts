import {
  GetFunctionConfigurationCommand,
  LambdaClient,
  ResourceNotFoundException,
} from '@aws-sdk/client-lambda';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { createServices, type Services } from '../../lambdas/workflow/services.ts';
import { installClock } from '../local/clock.ts';
import { takeDataDir } from '../local/data-dir.ts';
import type { Settings } from '../local/settings.ts';
import { startStores } from '../local/stores.ts';
import { namesOf } from '../names.ts';
import { ShownError } from '../shared.ts';

/** There is no deployment; the message says what to do. */
export class NotDeployedError extends ShownError {
  override name = 'NotDeployedError';
}

/** Where an archive comes from or goes to. */
export interface Place {
  services: Services;
  putMail(key: string, raw: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/**
 * The post-box on this machine, which must not be running.
 * @throws SettingError when it runs
 */
export async function onThisMachine(settings: Settings): Promise<Place> {
  const giveBack = await takeDataDir(settings.dataDir);
  const clock = installClock(`${settings.dataDir}/clock.json`);
  const stores = await startStores(settings, clock, null);
  return {
    ...place(process.env),
    async close() {
      await stores.scheduler.close();
      await stores.close();
      giveBack();
    },
  };
}

/**
 * The deployment in the account and region of the AWS credentials; what its functions know of it, it knows.
 * @throws NotDeployedError
 */
export async function inAws(stage = process.env.BOWOUT_STAGE ?? ''): Promise<Place> {
  const { Environment } = await new LambdaClient({})
    .send(new GetFunctionConfigurationCommand({ FunctionName: namesOf(stage).followUp }))
    .catch((error: unknown) => {
      if (!(error instanceof ResourceNotFoundException)) throw error;
      throw new NotDeployedError(
        'There is no Bowout in this account and region yet. Deploy it: npm run deploy',
      );
    });
  return { ...place(Environment?.Variables ?? {}), close: async () => undefined };
}

function place(env: NodeJS.ProcessEnv): Omit<Place, 'close'> {
  const s3 = new S3Client({});
  return {
    services: createServices(env),
    async putMail(key, raw) {
      await s3.send(new PutObjectCommand({ Bucket: env.RAW_MAIL_BUCKET, Key: key, Body: raw }));
    },
  };
}
