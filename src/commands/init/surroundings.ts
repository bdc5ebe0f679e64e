import type { Seed } from './find-seeds.ts';
import type { GuessedPointers } from './guess-pointers.ts';

/** What a repository has already, as far as `init` makes something of it. Paths are relative to its root. */
export interface Surroundings {
  /** The branch that pull requests go to. */
  readonly branch: string;
  readonly pipeline: FoundPipeline | null;
  /** JSON Schemas that could describe an event, the likeliest first. */
  readonly schemas: readonly string[];
  /** Python files that define Pydantic models. */
  readonly models: readonly string[];
  /** Files of events, by what they are called; those of a folder of rejected ones apart. */
  readonly events: { readonly valid: readonly string[]; readonly invalid: readonly string[] };
  /** Where the parts of their events stand, if not as in the plan's; null where no event could be read. */
  readonly pointers: GuessedPointers | null;
  /** Seeds whose rows are the events, where there are no others; [] else. */
  readonly seeds: readonly Seed[];
  /** SQL models that read a file. */
  readonly readers: readonly string[];
  /** Models and macros that read what the gate hands over already. */
  readonly listeners: readonly string[];
  /** Python requirements that a workflow has to install. */
  readonly requirements: string | null;
  /** Folders of what is expected that CODEOWNERS does not name; none where there is no such file. */
  readonly unowned: readonly string[];
  /** Workflows that use this action already. */
  readonly workflows: readonly string[];
  /** There was more to see than was looked at. */
  readonly isPartial: boolean;
}

export type FoundPipeline = DbtProject | SqlMeshProject;

export interface DbtProject {
  readonly kind: 'dbt';
  /** '' for the root, or `folder/`. */
  readonly folder: string;
  /** The profile that it names. */
  readonly profile: string;
  /** Folder with a profile that leaves its database where the gate looks for it, or null. */
  readonly profiles: string | null;
  /** Whether it asks for packages of others, which `dbt deps` fetches. */
  readonly hasPackages: boolean;
  /** Models that are tables, each with a key that its tests name, or null. */
  readonly tables: readonly { readonly name: string; readonly key: readonly string[] | null }[];
}

interface SqlMeshProject {
  readonly kind: 'sqlmesh';
  readonly folder: string;
}
