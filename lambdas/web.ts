import { handle } from 'hono/aws-lambda';
import { withoutWords } from './log.ts';
import { createApp } from './page/app.ts';
import { createServices } from './workflow/services.ts';

/** API Gateway HTTP API, payload format 2.0: the pages behind the links. */
export const handler = withoutWords(handle(createApp(createServices(process.env), () => Date.now())));
