/**
 * Where SES receives mail: the regions with an inbound SMTP endpoint, as of 2026-11-28. From AWS General
 * Reference, "Amazon Simple Email Service endpoints and quotas"; ap-south-1, eu-north-1 and sa-east-1 from
 * deployments of others that receive there. AWS adds to them; `--receives-mail` goes past the list.
 */
export const RECEIVING_REGIONS = [
  'us-east-1',
  'us-east-2',
  'us-west-2',
  'ca-central-1',
  'sa-east-1',
  'eu-west-1',
  'eu-west-2',
  'eu-central-1',
  'eu-north-1',
  'ap-south-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-northeast-1',
];

/** What to do about a region that is not known to receive, or null for one that is. */
export const regionAdvice = (region: string): string | null =>
  RECEIVING_REGIONS.includes(region)
    ? null
    : `SES is not known to receive mail in ${region}. Choose one of these: ` +
      `${RECEIVING_REGIONS.join(', ')}. ` +
      'Should AWS have added yours since, say so with --receives-mail.';

/** @throws Error that lists the regions to choose from, where SES is not known to receive mail */
export function refuseRegionWithoutReceiving(region: string): void {
  const advice = regionAdvice(region);
  if (advice) throw new Error(`${advice} For cdk itself it is -c receivesMail=yes.`);
}
