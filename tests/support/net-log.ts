/** What Chromium's own network log says was requested: every request of the browser, its pages and its extensions. */
import { readFileSync } from 'node:fs';

export type Request = {
  url: string;
  /** Origin that asked, "chrome-extension://…"; "not an origin" for the browser itself and for addresses that were typed. */
  initiator: string;
};

type NetLog = {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; source: { id: number }; params?: { url?: string; initiator?: string } }[];
};

/** Requests in the log of a browser that was started with `netLog` and has been closed. */
export function requestsIn(file: string): Request[] {
  const { constants, events } = JSON.parse(readFileSync(file, 'utf8')) as NetLog;
  const start = constants.logEventTypes.URL_REQUEST_START_JOB;
  const requests = new Map<string, Request>();
  for (const { type, source, params } of events)
    if (type === start && params?.url && /^(https?|wss?|ftp):/.test(params.url))
      requests.set(`${source.id} ${params.url}`, { url: params.url, initiator: params.initiator ?? 'not an origin' });
  return [...requests.values()];
}
