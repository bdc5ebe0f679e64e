/** What this product is called and which release it is: package.json says it, and nothing else does. */
import { repository, version } from '../../package.json';

export const VERSION: string = version;

export const PRODUCT = 'dc-event-gate';

/** What a workflow `uses`, without its tag: `OWNER/dc-event-gate`. */
export const ACTION: string = repository.replace(/^github:/, '');

export const HOMEPAGE = `https://github.com/${ACTION}`;

export const ISSUES = `${HOMEPAGE}/issues`;

/** @param page below docs/, with the heading: `DOMAIN.md#tables-and-columns` */
export function docsPage(page: string): string {
  return `${HOMEPAGE}/blob/HEAD/docs/${page}`;
}
