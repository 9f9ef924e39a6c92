import fc from 'fast-check'

/** Every run of the tests tries the same texts, so that the same code passes again; FUZZ_SEED=random tries new ones. */
const { FUZZ_SEED = '20261201' } = process.env
if (FUZZ_SEED !== 'random') fc.configureGlobal({ seed: Number(FUZZ_SEED) })
