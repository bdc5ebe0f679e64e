import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  followReferences,
  isDateTime,
  isDuration,
  isEventTime,
  isSchemaNode,
  isTime
} from "./action-bench-run-invocation-worker.js";
import {
  isCalendarDate
} from "./action-bench-cli-worker.js";

// src/events/formats/addresses.ts
var LONGEST_ADDRESS = 254;
var LONGEST_LABEL = 63;
var LOCAL_PART = /^[\w!#$%&'*+\-/=?^`{|}~\u0080-\u{10ffff}]+(?:\.[\w!#$%&'*+\-/=?^`{|}~\u0080-\u{10ffff}]+)*$/u;
var LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
var KEPT_LABEL = /^(?!xn)[a-z0-9]{2}--/i;
var SPECIAL_DOMAINS = ["arpa", "invalid", "local", "localhost", "onion", "test"];
function isEmail(text) {
  const at = text.lastIndexOf("@");
  const domain = asciiDomain(text.slice(at + 1));
  return at > 0 && text.length <= LONGEST_ADDRESS && LOCAL_PART.test(text.slice(0, at)) && isDomain(domain);
}
function isDomain(domain) {
  const labels = domain.split(".");
  const top = labels.at(-1) ?? "";
  return labels.length > 1 && labels.every(
    (label) => label.length <= LONGEST_LABEL && LABEL.test(label) && !KEPT_LABEL.test(label)
  ) && /[a-z]$/i.test(top) && !SPECIAL_DOMAINS.includes(top.toLowerCase());
}
function asciiDomain(domain) {
  if (/^[\0-\x7f]*$/.test(domain)) return domain;
  return /[/:@?#\\]/.test(domain) ? "" : readUrl(`http://${domain}`)?.hostname ?? "";
}
function isUri(text) {
  return readUrl(text) !== null;
}
function readUrl(text) {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
function isIpv4(text) {
  return /^(?:(?:0|[1-9][0-9]{0,2})(?:\.(?!$)|$)){4}$/.test(text) && text.split(".").every(isByte);
}
function isByte(part) {
  return Number(part) <= 255;
}
function isIpv6(text) {
  const [address = "", zone, ...others] = text.split("%");
  if (zone === "" || zone?.includes("/") || others.length > 0) return false;
  const tail = address.slice(address.lastIndexOf(":") + 1);
  const groups = tail.includes(".") ? isIpv4(tail) && `${address.slice(0, -tail.length)}0:0` : address;
  if (groups === false) return false;
  const halves = groups.split("::");
  if (halves.length > 2) return false;
  const all = halves.flatMap((half) => half === "" ? [] : half.split(":"));
  const isWhole = all.every((group) => /^[0-9a-f]{1,4}$/i.test(group));
  return isWhole && (halves.length === 2 ? all.length < 8 : all.length === 8);
}

// src/events/formats/formats.ts
var HYPHENATED = "[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}";
var UUID = new RegExp(`^(?:(?:urn:uuid:)?${HYPHENATED}|\\{${HYPHENATED}\\}|[0-9A-Fa-f]{32})$`);
var UUID_VERSIONS = [1, 3, 4, 5, 6, 7, 8].map(
  (version) => [`uuid${version}`, (text) => isUuidOf(version, text)]
);
function isUuidOf(version, text) {
  return UUID.test(text) && text.replace(/^urn:uuid:|[-{}]/g, "")[12] === String(version);
}
var TEXT_FORMATS = {
  date: isCalendarDate,
  "date-time": isDateTime,
  time: isTime,
  duration: isDuration,
  uuid: (text) => UUID.test(text),
  ...Object.fromEntries(UUID_VERSIONS),
  email: isEmail,
  uri: isUri,
  ipv4: isIpv4,
  ipv6: isIpv6,
  "event-time": isEventTime
};
var FORMATS = {
  ...Object.fromEntries(
    Object.entries(TEXT_FORMATS).map(([name, validate]) => [name, { type: "string", validate }])
  ),
  amount: { type: "number", validate: (value) => hasDecimals(value, 1e6) },
  rate: { type: "number", validate: (value) => hasDecimals(value, 1e4) }
};
var KNOWN_FORMATS = Object.keys(FORMATS);
function isKnownFormat(name) {
  return Object.hasOwn(FORMATS, name);
}
function hasDecimals(value, unit) {
  return Math.round(value * unit) / unit === value;
}

// src/events/schema/decimals.ts
var DECIMAL_BOUNDS = "x-dc-event-gate-decimal-bounds";
var DECIMAL_DIGITS = "x-dc-event-gate-decimal-digits";
var BOUNDS = [
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf"
];
function readDecimal({ anyOf }) {
  const branches = Array.isArray(anyOf) ? anyOf.filter(isSchemaNode) : [];
  const number = branches.find(({ type }) => type === "number");
  const text = branches.find(({ type }) => type === "string");
  if (number === void 0 || text === void 0 || "format" in text || "enum" in text) return null;
  const bounds = BOUNDS.filter((name) => typeof number[name] === "number");
  return { number, text, bounds: Object.fromEntries(bounds.map((name) => [name, number[name]])) };
}
function hasDecimalBounds(node) {
  return Object.keys(readDecimal(node)?.bounds ?? {}).length > 0;
}
function joinDecimal(node) {
  const decimal = readDecimal(node);
  if (decimal === null) return;
  const { number, text, bounds } = decimal;
  if (hasDecimalBounds(node)) text[DECIMAL_BOUNDS] = bounds;
  if (typeof text.pattern === "string" && isOfDigits(text.pattern))
    number[DECIMAL_DIGITS] = text.pattern;
}
function isOfDigits(pattern) {
  const matcher = new RegExp(pattern, "u");
  return matcher.test("1") && !matcher.test("a") && !matcher.test("");
}
var DECIMAL_KEYWORDS = [
  {
    keyword: DECIMAL_BOUNDS,
    type: "string",
    schemaType: "object",
    compile: (bounds) => (text) => isWithin(text, bounds)
  },
  {
    keyword: DECIMAL_DIGITS,
    type: "number",
    schemaType: "string",
    compile(pattern) {
      const matcher = new RegExp(pattern, "u");
      return (value) => matcher.test(withoutExponent(value));
    }
  },
  {
    keyword: "multipleOf",
    type: "number",
    schemaType: "number",
    compile: (multipleOf) => (value) => isWithin(String(value), { multipleOf })
  }
];
function isWithin(text, bounds) {
  const value = parseDecimal(text);
  if (value === null) return false;
  return Object.entries(bounds).every(([name, bound]) => {
    const other = parseDecimal(String(bound));
    if (other === null) return true;
    const scale = Math.max(value.scale, other.scale);
    if (scale > 2e3 || scale - Math.min(value.scale, other.scale) > 2e3) return false;
    const [a, b] = [value, other].map(
      ({ digits, scale: own }) => digits * 10n ** BigInt(scale - own)
    );
    return a !== void 0 && b !== void 0 && compare(name, a, b);
  });
}
function compare(bound, value, other) {
  switch (bound) {
    case "minimum":
      return value >= other;
    case "maximum":
      return value <= other;
    case "exclusiveMinimum":
      return value > other;
    case "exclusiveMaximum":
      return value < other;
    default:
      return other === 0n || value % other === 0n;
  }
}
function parseDecimal(text) {
  const [, sign, whole = "", fraction = "", exponent = "0"] = /^([+-]?)(?=\.?[0-9])([0-9]*)(?:\.([0-9]*))?(?:[eE]([+-]?[0-9]{1,6}))?$/.exec(text) ?? [];
  if (sign === void 0) return null;
  const digits = BigInt(whole + fraction);
  return { digits: sign === "-" ? -digits : digits, scale: fraction.length - Number(exponent) };
}
function withoutExponent(value) {
  const text = String(value);
  const decimal = text.includes("e") ? parseDecimal(text) : null;
  if (decimal === null) return text;
  const { digits, scale } = decimal;
  if (scale <= 0) return `${digits}${"0".repeat(-scale)}`;
  const all = String(digits < 0n ? -digits : digits).padStart(scale + 1, "0");
  return `${value < 0 ? "-" : ""}${all.slice(0, -scale)}.${all.slice(-scale)}`;
}

// src/events/schema/union-tags.ts
var DEEPEST = 10;
function readBranches(node) {
  const { oneOf, anyOf } = node;
  if (Array.isArray(oneOf)) return oneOf;
  return Array.isArray(anyOf) ? anyOf : null;
}
function readDiscriminator({ discriminator }) {
  if (!isSchemaNode(discriminator)) return null;
  const { propertyName } = discriminator;
  return typeof propertyName === "string" ? propertyName : null;
}
function findTags(node, root) {
  const branches = readBranches(node);
  if (branches === null || branches.length < 2) return null;
  const named = readDiscriminator(node);
  const candidates = named === null ? candidateTags(branches[0], root) : [named];
  for (const tag of candidates) {
    const values = branches.map((branch) => tagValues(branch, tag, root));
    const all = values.flat();
    if (values.every((each) => each.length > 0) && new Set(all).size === all.length)
      return { tag, values };
  }
  return null;
}
function candidateTags(branch, root) {
  const schema = followReferences(branch, root);
  if (schema === null || !isSchemaNode(schema.properties)) return [];
  return Object.keys(schema.properties).filter((name) => tagValues(schema, name, root).length > 0);
}
function tagValues(branch, tag, root, depth = 0) {
  const schema = followReferences(branch, root);
  if (schema === null || depth > DEEPEST) return [];
  const inner = isSchemaNode(schema.properties) ? void 0 : readBranches(schema);
  if (inner !== void 0 && inner !== null) {
    const all = inner.map((each) => tagValues(each, tag, root, depth + 1));
    return all.every((each) => each.length > 0) ? [...new Set(all.flat())] : [];
  }
  const property = isSchemaNode(schema.properties) ? schema.properties[tag] : void 0;
  const field = followReferences(property, root);
  if (field === null) return [];
  const values = "const" in field ? [field.const] : Array.isArray(field.enum) ? field.enum : [];
  return values.every((value) => typeof value === "string") ? values : [];
}

export {
  FORMATS,
  KNOWN_FORMATS,
  isKnownFormat,
  DECIMAL_BOUNDS,
  DECIMAL_DIGITS,
  readDecimal,
  hasDecimalBounds,
  joinDecimal,
  DECIMAL_KEYWORDS,
  isWithin,
  readBranches,
  readDiscriminator,
  findTags
};
