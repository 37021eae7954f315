/**
 * Every property is tried on the same random values on every machine, so that a run says something about the commit and not
 * about its luck. `npm run fuzz` tries others, by the variable PROPERTY_SEED (an integer).
 */
import * as fc from 'fast-check';

const SEED = 20260115;

const wanted = Number(process.env['PROPERTY_SEED'] ?? SEED);
if (!Number.isInteger(wanted)) throw new Error(`PROPERTY_SEED must be an integer, not ${process.env['PROPERTY_SEED']}`);

fc.configureGlobal({ seed: wanted });
