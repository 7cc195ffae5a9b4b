export const REGION = 'eu-west-1';

/** The local endpoints take any credentials; none of the machine's own are used. */
export function setCredentials(): void {
  Object.assign(process.env, {
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_SESSION_TOKEN: '',
  });
}
