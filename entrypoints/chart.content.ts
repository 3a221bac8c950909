import { defineContentScript } from 'wxt/utils/define-content-script';
import { startChart } from '../src/chart/chart.ts';

export default defineContentScript({
  registration: 'runtime',
  // Empty on purpose: sites are registered one by one as they are allowed, and WXT would ask for these at install.
  matches: [],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main: startChart,
});
