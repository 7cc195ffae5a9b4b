/**
 * Where SES receives mail: the regions that have an inbound SMTP endpoint (AWS General Reference, "Amazon Simple Email
 * Service endpoints and quotas", as of 2025).
 */
export const RECEIVING_REGIONS = [
  'us-east-1',
  'us-east-2',
  'us-west-2',
  'ca-central-1',
  'eu-west-1',
  'eu-west-2',
  'eu-central-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-northeast-1',
];

/** @throws Error that lists the regions to choose from, for a region where SES receives no mail */
export function refuseRegionWithoutReceiving(region: string): void {
  if (!RECEIVING_REGIONS.includes(region))
    throw new Error(
      `SES does not receive mail in ${region}. Deploy to one of these: ${RECEIVING_REGIONS.join(', ')}. Should AWS have added yours since, say so with -c receivesMail=yes.`,
    );
}
