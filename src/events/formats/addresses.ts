/** Names of people's mail boxes, of pages and of machines, read as Pydantic v2 reads them. */

/** Of RFC 5321: a whole address, and a label of a domain. */
const LONGEST_ADDRESS = 254;
const LONGEST_LABEL = 63;

/** An atom of RFC 5322, with the characters beyond ASCII that RFC 6531 adds. */
const LOCAL_PART =
  /^[\w!#$%&'*+\-/=?^`{|}~\u0080-\u{10ffff}]+(?:\.[\w!#$%&'*+\-/=?^`{|}~\u0080-\u{10ffff}]+)*$/u;
const LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
/** Two letters and two hyphens are kept for encodings, of which there is one. */
const KEPT_LABEL = /^(?!xn)[a-z0-9]{2}--/i;

/** RFC 6761 and its successors: nobody has a mail box there. As the library has it that Pydantic uses. */
const SPECIAL_DOMAINS = ['arpa', 'invalid', 'local', 'localhost', 'onion', 'test'];

/** `name@domain` that could be reached from everywhere; no quotes, no comment, no number for a domain. */
export function isEmail(text: string): boolean {
  const at = text.lastIndexOf('@');
  const domain = asciiDomain(text.slice(at + 1));
  return (
    at > 0 &&
    text.length <= LONGEST_ADDRESS &&
    LOCAL_PART.test(text.slice(0, at)) &&
    isDomain(domain)
  );
}

function isDomain(domain: string): boolean {
  const labels = domain.split('.');
  const top = labels.at(-1) ?? '';
  return (
    labels.length > 1 &&
    labels.every(
      (label) => label.length <= LONGEST_LABEL && LABEL.test(label) && !KEPT_LABEL.test(label),
    ) &&
    /[a-z]$/i.test(top) &&
    !SPECIAL_DOMAINS.includes(top.toLowerCase())
  );
}

/** '' where a domain in letters beyond ASCII cannot be encoded. */
function asciiDomain(domain: string): string {
  if (/^[\0-\x7f]*$/.test(domain)) return domain;
  return /[/:@?#\\]/.test(domain) ? '' : (readUrl(`http://${domain}`)?.hostname ?? '');
}

/** An absolute address, by the rules that browsers follow (WHATWG URL); so Pydantic reads it. */
export function isUri(text: string): boolean {
  return readUrl(text) !== null;
}

/** Not `URL.canParse`: that of Node 20 takes "http://ä.org" at first, and after some thousand calls no more. */
function readUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** Four numbers; a leading zero, which some read as octal, is none. */
export function isIpv4(text: string): boolean {
  return /^(?:(?:0|[1-9][0-9]{0,2})(?:\.(?!$)|$)){4}$/.test(text) && text.split('.').every(isByte);
}

function isByte(part: string): boolean {
  return Number(part) <= 255;
}

/** RFC 4291, with a zone (`%eth0`) or without. */
export function isIpv6(text: string): boolean {
  const [address = '', zone, ...others] = text.split('%');
  if (zone === '' || zone?.includes('/') || others.length > 0) return false;
  const tail = address.slice(address.lastIndexOf(':') + 1);
  // Four numbers at the end stand for two groups.
  const groups = tail.includes('.')
    ? isIpv4(tail) && `${address.slice(0, -tail.length)}0:0`
    : address;
  if (groups === false) return false;
  const halves = groups.split('::');
  if (halves.length > 2) return false;
  const all = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const isWhole = all.every((group) => /^[0-9a-f]{1,4}$/i.test(group));
  return isWhole && (halves.length === 2 ? all.length < 8 : all.length === 8);
}
