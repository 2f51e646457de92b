import fc from 'fast-check';

// The same cases in every run, so that CI says something of the change and not of its luck. FC_SEED tries others.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_261_125) });
