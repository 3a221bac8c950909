import { defineContentScript } from 'wxt/utils/define-content-script';
import { startChart } from '../src/chart/chart.ts';

export default defineContentScript({
  registration: 'runtime',
  // Empty on purpose: sites are registered one by one as they are allowed, and WXT would ask for these at install.
  matches: [],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  // Nothing is posted to the page, which would hear it; asking where it came from took 12 ms of every start.
  noScriptStartedPostMessage: true,
  main: startChart,
});
