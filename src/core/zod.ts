/**
 * The only place that imports zod. `jitless` must be set before the first schema is made: zod's
 * compiled parsers use `new Function`, which the extension's content security policy refuses.
 */
import { z } from 'zod';

z.config({ jitless: true });

export { z };
