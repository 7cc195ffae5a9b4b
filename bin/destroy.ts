import { spawnSync } from 'node:child_process';

/** `npm run destroy`: takes the deployment down and says what stays. */
console.log(`This takes down the functions, the pages, the schedules and the way mail comes in.

What stays, because it is yours: the table with your interviews (protected against deletion) and the bucket with
your messages. Delete them yourself in the console of DynamoDB and S3, or by “Delete everything” on your home page
before. Your DNS records stay too; remove the MX record, or mail to your inbox is returned.
`);
const { status } = spawnSync('cdk', ['destroy', '--all'], { stdio: 'inherit' });
process.exitCode = status ?? 1;
