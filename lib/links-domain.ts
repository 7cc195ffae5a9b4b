import { CfnOutput, type Stack } from 'aws-cdk-lib';
import { DomainName } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager';
import { asText } from './dns-records.ts';

/**
 * A domain of the owner's own for the links in mails, so that they lead to where From is. Its certificate is
 * of the same region (API Gateway Developer Guide, "Custom domain names for HTTP APIs") and is waited for
 * until the owner has added the record that proves the domain (`operator/certificate.ts`).
 */
export function linksDomain(stack: Stack, domainName: string): DomainName {
  const certificate = new Certificate(stack, 'LinksCertificate', {
    domainName,
    validation: CertificateValidation.fromDns(),
  });
  const domain = new DomainName(stack, 'LinksDomain', { domainName, certificate });
  new CfnOutput(stack, 'LinksRecord', {
    value: asText({ name: domainName, type: 'CNAME', value: domain.regionalDomainName }),
  });
  return domain;
}
