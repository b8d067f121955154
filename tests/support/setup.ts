import fc from 'fast-check';

// The same cases in every run; `SEED=random` tries new ones, and a failure prints the seed to repeat it.
const seed = process.env['SEED'];
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed ?? 20231001) });
