declare module 'dynalite' {
  import type { Server } from 'node:http';
  /** DynamoDB over LevelDB: on disk at `path`, else in memory. */
  export default function dynalite(options: { path?: string; createTableMs?: number }): Server;
}
