/** node scripts/places.ts: writes the place tables again, after a package that they come from has a new version. */
import { writeFileSync } from 'node:fs';
import { countyTable, zipTable } from '../src/build/places.ts';

writeFileSync('src/core/county-table.ts', countyTable());
writeFileSync('src/public/zips.txt', zipTable());
