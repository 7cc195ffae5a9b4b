import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { expect, test } from 'vitest';
import type { Deployment } from '../../lib/deployment.ts';
import { buildStacks } from '../../lib/stacks.ts';
import { DEPLOYMENT } from './deployment.ts';

interface Report {
  pluginReports: { conclusion: string; violations: { ruleName: string; description: string }[] }[];
}

test.each<Partial<Deployment>>([
  {},
  { stage: 'test', sandbox: true, links: 'go.x.example', kept: { table: 'interviews', bucket: 'raw-mail' } },
  { tracing: true },
])('cdk-nag’s AwsSolutions rules find nothing that is not explained: %j', (change) => {
  const outdir = mkdtempSync(join(tmpdir(), 'bowout-nag-'));
  try {
    const app = new App({ outdir, context: { 'aws:cdk:bundling-stacks': [] } });
    buildStacks(app, { ...DEPLOYMENT, ...change });
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
    expect(() => app.synth()).not.toThrow();
    const report = JSON.parse(readFileSync(join(outdir, 'validation-report.json'), 'utf8')) as Report;
    expect(report.pluginReports.flatMap(({ violations }) => violations)).toEqual([]);
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
});
