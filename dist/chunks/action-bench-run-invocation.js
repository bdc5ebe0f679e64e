import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  createMatcher,
  firstFew,
  fixedFolder,
  lastWords,
  loadAnnualLimits,
  loadEventSchema,
  loadPipeline,
  plain,
  shortened,
  tablesUnderTest
} from "./action-bench-measured-run-invocation.js";
import {
  normalised,
  splitPatterns,
  sqlLimits
} from "./action-bench-cli-measured.js";
import {
  counted
} from "./action-bench-cli-worker.js";
import {
  GateError
} from "./action-baseline-file-bench-cli-worker.js";

// src/statistics/paired-rule.ts
var DEFAULT_PAIRED_RULE = {
  margin: 1.02,
  target: 1.05,
  fewestPairs: 10,
  looks: [
    { pairs: 16, alpha: 0, beta: 1e-3 },
    { pairs: 32, alpha: 1e-4, beta: 4e-3 },
    { pairs: 64, alpha: 2e-4, beta: 0.01 },
    { pairs: 128, alpha: 3e-4, beta: 0.015 },
    { pairs: 256, alpha: 4e-4, beta: 0.02 }
  ],
  scorings: ["within pairs", "within blocks"],
  confidence: 0.95,
  power: 0.95
};
var TARGET_ABOVE_MARGIN = 3;
function ruleOfMargin(percent) {
  return {
    ...DEFAULT_PAIRED_RULE,
    margin: 1 + percent / 100,
    target: 1 + (percent + TARGET_ABOVE_MARGIN) / 100
  };
}
function spendingAt(rule, pairs, last) {
  const taken = rule.looks.filter((look) => look.pairs < pairs).length;
  const next = Math.min(taken, rule.looks.length - 1);
  const now = rule.looks[next];
  if (now === void 0 || !last && pairs < now.pairs) return null;
  const spent = last ? rule.looks.slice(next) : [now];
  return {
    alpha: pairs < fewestForAlarm(rule) ? 0 : sum(spent, "alpha"),
    beta: sum(spent, "beta"),
    alphaBefore: sum(rule.looks.slice(0, next), "alpha")
  };
}
function fewestForAlarm(rule) {
  return rule.looks.find((look) => look.alpha > 0)?.pairs ?? Number.POSITIVE_INFINITY;
}
function totalAlpha(rule) {
  return sum(rule.looks, "alpha");
}
function isLastLook(rule, pairs) {
  return pairs >= (rule.looks.at(-1)?.pairs ?? 0);
}
function isLook(rule, pairs) {
  return rule.looks.some((look) => look.pairs === pairs);
}
function sum(looks, what) {
  return looks.reduce((total2, look) => total2 + look[what], 0);
}

// src/checks/benchmarks/pipeline/describe-events.ts
function describeEvents({
  events,
  copies,
  note
}) {
  const all = counted(events, "event");
  if (copies > 1) return `${all}: each person of the fixtures ${copies} times, under other ids`;
  return note === null ? `${all} of the fixtures` : `${all} of the fixtures, as they are: ${note}`;
}

// src/checks/benchmarks/uncounted.ts
var NO_FOLDER = "the config names no folder of baselines";
var UNCOUNTED = "what a command does cannot be counted";
function isUncounted({ detail }) {
  return detail?.startsWith(UNCOUNTED) === true;
}
function canBeRecorded(work) {
  return !isUncounted(work) && work.detail?.startsWith(NO_FOLDER) !== true;
}

// src/checks/tree.ts
function folded(path) {
  return path.normalize("NFC").toLowerCase();
}
function isIn(path, folder) {
  return folder === "." || path === folder || path.startsWith(`${folder}/`);
}

// src/checks/mounts.ts
var MOST_HOPS = 40;
function findMounts(folder, links) {
  const mounts = followLinks({ at: folder, real: folder }, links);
  const seen = /* @__PURE__ */ new Set();
  for (const { at, real } of mounts) {
    for (const link of links) {
      if (seen.has(link) || link.path === real || !isIn(link.path, real)) continue;
      seen.add(link);
      const name = real === "." ? link.path : `${at}${link.path.slice(real.length)}`;
      mounts.push(...followLinks({ at: name, real: link.path }, links));
    }
  }
  return mounts;
}
function findNames(path, mounts) {
  return mounts.flatMap(({ at, real }) => {
    if (!isIn(path, real)) return [];
    const rest = real === "." ? `/${path}` : path.slice(real.length);
    return at === "." ? [rest.slice(1)] : [`${at}${rest}`];
  });
}
function resolveLinks(name, links) {
  return followLinks({ at: name, real: name }, links).at(-1)?.real ?? name;
}
function followLinks(start, links) {
  const way = [start];
  for (let { real } = start; way.length <= MOST_HOPS; ) {
    const link = links.find(({ path }) => isIn(real, path));
    if (link === void 0) break;
    const rest = real.slice(link.path.length);
    real = link.target === "." ? rest.slice(1) || "." : `${link.target}${rest}`;
    way.push({ at: start.at, real });
  }
  return way;
}

// src/checks/places.ts
function findPlaces(config, file, tree, root) {
  const folder = (path) => path === null ? null : createPlace([withoutRoot(path, root)], EVERYTHING, tree);
  const fixtures = (patterns) => createPlace(splitPatterns(patterns).wanted.map(fixedFolder), createMatcher(patterns), tree);
  const { pipeline, schema } = config;
  return {
    golden: folder(config["golden.path"]),
    baselines: folder(config["benchmarks.baselines"]),
    rules: folder(config["quality.rules"]),
    pipeline: folder(pipeline.kind === "folder" ? pipeline.path : null),
    limits: folder(config.limits),
    schema: folder(schema.kind === "file" ? schema.path : null),
    valid: fixtures(config["fixtures.valid"]),
    invalid: fixtures(config["fixtures.invalid"]),
    config: createPlace([withoutRoot(file, root)], EVERYTHING, tree)
  };
}
function listFolders(config) {
  const { pipeline } = config;
  const sql = pipeline.kind === "folder" ? pipeline.path : null;
  const folders = [
    config["golden.path"],
    config["benchmarks.baselines"],
    config["quality.rules"],
    config.limits,
    sql
  ];
  return folders.filter((path) => path !== null);
}
function withoutRoot(path, root) {
  return normalised(isIn(path, root) ? path.slice(root.length) : path);
}
var EVERYTHING = { takes: () => true, mayTake: () => true, leavesOut: () => false };
function createPlace(folders, matcher, { links }) {
  const exact = folders.flatMap((folder) => findMounts(folder, links));
  const known = links.map(({ path, target }) => ({ path: folded(path), target: folded(target) }));
  const mounts = folders.flatMap((folder) => findMounts(folded(folder), known));
  return {
    namesOf(path) {
      const own = findNames(path, exact);
      if (own.length > 0 && own.every(matcher.leavesOut)) return [];
      return [...new Set(findNames(folded(path), mounts))].filter(matcher.mayTake);
    },
    exactNamesOf: (path) => [...new Set(findNames(path, exact))].filter(matcher.takes),
    isLedBy(path) {
      const name = folded(path);
      const isOnTheWay = mounts.some(({ at, real }) => isIn(real, name) || isIn(at, name));
      return isOnTheWay || findNames(name, mounts).length > 0;
    }
  };
}

// src/checks/files-at.ts
async function filesAt({ repository, root }, commit) {
  const { links, paths } = await repository.tree(commit);
  const find = (path) => resolveLinks(withoutRoot(path, root), links);
  return {
    async readText(file) {
      const text = await repository.textAt(commit, find(file));
      if (text !== null) return text;
      throw new GateError("FILE_UNREADABLE", { file, detail: `commit ${commit} does not have it` });
    },
    async filesIn(folder) {
      const inside = `${find(folder)}/`;
      const names = paths.filter((path) => path.startsWith(inside)).map((path) => path.slice(inside.length));
      return names.filter((name) => !name.includes("/")).sort();
    }
  };
}

// src/checks/schema-at.ts
async function schemaAt(place, commit, settings) {
  return loadEventSchema(settings, await filesAt(place, commit));
}
async function usableSchemaAt(place, commit, settings) {
  try {
    return await schemaAt(place, commit, settings);
  } catch (error) {
    if (error instanceof GateError) return null;
    throw error;
  }
}

// src/pipelines/command/prepare-tree.ts
var MOST_LETTERS = 80;
function settingsToPrepare(before, after) {
  return before["pipeline.prepare"] === null ? after : before;
}
async function prepareTree({ commands, console }, settings, side, directory) {
  const {
    "pipeline.prepare": run,
    "pipeline.env": inherit,
    "pipeline.timeout": seconds
  } = settings;
  if (run === null) return;
  const name = plain(shortened(run.replaceAll(/\s+/g, " "), MOST_LETTERS));
  const end = await console.group(
    `Set up the ${side}'s tree: ${name}`,
    () => commands.prepare({ run, inherit, directory, seconds, hear: console.note })
  );
  const how = findFault(end, seconds);
  if (how !== null)
    throw new GateError("PREPARE_FAILED", { run: name, side, how, said: lastWords(end) });
}
function findFault({ how, code, signal, left }, most) {
  if (how === "late")
    return `was not done after ${most} s (pipeline.timeout), and was stopped with all that it had started`;
  if (signal !== null) return `was ended by ${signal}`;
  if (code !== 0) return `ended with exit code ${code}`;
  return left.length > 0 ? "left a process running, which was stopped" : null;
}

// src/checks/pipeline-changes.ts
async function hasCommandChanged(change) {
  const { repository, root, base, before, after, file } = change;
  if (JSON.stringify(wordsOf(before)) !== JSON.stringify(wordsOf(after))) return true;
  const places = findPlaces(after, file, await repository.tree(base), root);
  const apart = [
    places.golden,
    places.baselines,
    places.rules,
    places.valid,
    places.invalid,
    places.config
  ];
  const isRead = (path) => !/^\.github\/|\.md$/i.test(path) && !apart.some((place) => place !== null && place.exactNamesOf(path).length > 0);
  return (await repository.changedSince(base)).some(isRead);
}
function wordsOf(settings) {
  const { pipeline, "pipeline.env": env, "pipeline.prepare": prepare } = settings;
  return [pipeline, env, prepare];
}

// src/checks/pipeline-in-tree.ts
async function loadInTree(ports, { side, settings, prepare, tree, files, tables }) {
  const { console } = ports;
  if (tree.missing.length > 0)
    console.note(
      `The ${side}'s own tree lacks submodules and files of Git LFS that the checkout has not fetched: ${firstFew(tree.missing)}.`
    );
  await prepareTree(ports, prepare, side, tree.directory);
  const repository = side === "base" ? UNWATCHED : tree;
  const workspace = { ...ports.workspace, ...files, root: tree.directory };
  return loadPipeline(
    settings,
    { ...ports, workspace, repository },
    sqlLimits(settings),
    tables ?? tablesUnderTest(settings),
    await loadAnnualLimits(settings, workspace)
  );
}
var UNWATCHED = { workTree: async () => /* @__PURE__ */ new Map() };

// src/checks/total.ts
function total(files, of) {
  return files.reduce((sum2, file) => sum2 + of(file), 0);
}

// src/checks/name-side.ts
async function nameSide(side, work) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof GateError) || ["BUG", "PREPARE_FAILED"].includes(error.code))
      throw error;
    throw new GateError("PIPELINE_SIDE", { side, detail: error.message }, { cause: error });
  }
}

export {
  DEFAULT_PAIRED_RULE,
  ruleOfMargin,
  spendingAt,
  fewestForAlarm,
  totalAlpha,
  isLastLook,
  isLook,
  describeEvents,
  NO_FOLDER,
  UNCOUNTED,
  isUncounted,
  canBeRecorded,
  folded,
  resolveLinks,
  findPlaces,
  listFolders,
  withoutRoot,
  filesAt,
  usableSchemaAt,
  settingsToPrepare,
  hasCommandChanged,
  loadInTree,
  nameSide,
  total
};
