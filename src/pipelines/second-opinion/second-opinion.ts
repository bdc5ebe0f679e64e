import type { Pipeline } from '../../contracts/pipeline.ts';

/** Who makes the tables of the fixtures a second time: the fold, nobody, or another pipeline. */
export type SecondOpinion =
  | { readonly kind: 'builtin' | 'none' }
  | { readonly kind: 'command'; readonly pipeline: Pipeline };
