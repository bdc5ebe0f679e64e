/** The first line of a config: by it an editor knows every setting. The address stays the same for a major version. */
import { ACTION } from '../../contracts/product.ts';

export const SCHEMA_LINE = `# yaml-language-server: $schema=https://raw.githubusercontent.com/${ACTION}/v1/src/schema/config.schema.json`;
