/**
 * Vitest's coverage by V8, of all its projects as of one. They transform the sources alike, so what was run in a source
 * is turned back into lines once, and not once for each project. What was run of the tests is nobody's question.
 */
import v8 from '@vitest/coverage-v8';
import type { CoverageProviderModule } from 'vitest/node';

const provider: CoverageProviderModule = {
  ...v8,
  async takeCoverage(options) {
    const taken = await v8.takeCoverage?.(options);
    const { result } = taken as { readonly result: readonly { readonly url: string }[] };
    return { result: result.filter(({ url }) => url.includes('/src/')) };
  },
  async getProvider() {
    const own = await v8.getProvider();
    const keep = own.onAfterSuiteRun.bind(own);
    let first: string | undefined;
    own.onAfterSuiteRun = (suite) => {
      first ??= suite.projectName;
      return keep(first === undefined ? suite : { ...suite, projectName: first });
    };
    return own;
  },
};

export default provider;
