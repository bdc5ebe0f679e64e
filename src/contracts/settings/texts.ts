/** What a label, a branch and a size may be; config.schema.json says the same. */
export const LABEL = { pattern: /^\S(?:.{0,48}\S)?$/, allowed: 'a label of at most 50 characters' };
export const HISTORY = {
  pattern: /^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/,
  allowed: 'a branch name, or none',
};
export const SIZE = {
  pattern: /^[0-9]{1,6}(?:\.[0-9]{1,3})?(?:MB|GB)$/,
  allowed: 'a size such as 500MB or 2GB',
};
export const POINTER = {
  pattern: /^(?:\/[^/\s]+)+$/,
  allowed: 'a JSON pointer such as /effective_date',
};
/** Of the type: it is found in the schema. */
export const FOUND = 'schema';
export const TYPE_POINTER = {
  pattern: /^(?:schema|(?:\/[^/\s]+)+)$/,
  allowed: `${FOUND} (it is found there), or a JSON pointer such as /event_type`,
};
/** Of the field that keeps golden cases apart. */
export const APART = { allowed: 'none, or a JSON pointer such as /scenario_id' };
const ALLOW = {
  pattern: /^(?:backward|forward|full|none)$/,
  allowed: 'backward, forward, full, none, off, or a map with allow and against',
};
/** By the place in the config file. */
export const ALLOWED_TEXTS: Readonly<Record<string, string>> = {
  '/tables': 'a name as TABLE or SCHEMA.TABLE',
  '/events/type': TYPE_POINTER.allowed,
  '/events/id': POINTER.allowed,
  '/events/date': POINTER.allowed,
  '/events/person': POINTER.allowed,
  '/events/created': POINTER.allowed,
  '/golden/keep-apart-by': APART.allowed,
  '/evolution': ALLOW.allowed,
  '/github/label': LABEL.allowed,
  '/github/history': HISTORY.allowed,
  '/pipeline/memory': SIZE.allowed,
  '/pipeline/disk': SIZE.allowed,
};
