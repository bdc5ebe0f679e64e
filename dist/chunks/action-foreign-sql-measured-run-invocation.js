import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  osCode,
  osReason
} from "./action-cli-worker.js";
import {
  literal,
  quoted
} from "./action-bench-foreign-sql-measured-run-invocation.js";
import {
  parseJson
} from "./action-bench-run-invocation-worker.js";
import {
  GateError,
  __esm,
  __export
} from "./action-baseline-file-bench-cli-worker.js";

// src/adapters/native/binding-slot.ts
var binding_slot_exports = {};
__export(binding_slot_exports, {
  putBinding: () => putBinding,
  takeBinding: () => takeBinding
});
function putBinding(binding) {
  loaded = binding;
}
function takeBinding() {
  if (loaded === void 0)
    throw new Error("@duckdb/node-api was imported before its library was loaded");
  return loaded;
}
var loaded;
var init_binding_slot = __esm({
  "src/adapters/native/binding-slot.ts"() {
    "use strict";
  }
});

// src/contracts/until-over.ts
function untilOver(signal, work) {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return;
    work().then(
      (value) => {
        if (!signal.aborted) resolve(value);
      },
      (error) => {
        if (!signal.aborted) reject(error);
      }
    );
  });
}

// src/adapters/duckdb/running.ts
var AGAIN_MS = 50;
function createRunning(signal) {
  const busy = /* @__PURE__ */ new Map();
  const count = (connection, change) => {
    const left = (busy.get(connection) ?? 0) + change;
    if (left === 0) busy.delete(connection);
    else busy.set(connection, left);
  };
  const interrupt = () => {
    for (const connection of busy.keys()) connection.interrupt();
    if (busy.size > 0) setTimeout(interrupt, AGAIN_MS);
  };
  signal.addEventListener("abort", interrupt, { once: true });
  return {
    run: (connection, work) => untilOver(signal, async () => {
      count(connection, 1);
      try {
        return await work();
      } finally {
        count(connection, -1);
      }
    }),
    isBusy: () => busy.size > 0
  };
}

// src/adapters/duckdb/warehouse.ts
import { randomUUID } from "node:crypto";

// src/adapters/duckdb/client.ts
async function loadClient(load2) {
  const api = await load2();
  const { decodeExactly } = await import("./exact-text.js");
  decodeExactly();
  return api;
}
var CLOSED = { autoinstall_known_extensions: "false", autoload_known_extensions: "false" };

// src/contracts/size-text.ts
function sizeText(bytes) {
  const [size, unit] = bytes >= 1e9 ? [bytes / 1e9, "GB"] : [bytes / 1e6, "MB"];
  return `${Number(size.toFixed(1))} ${unit}`;
}

// src/adapters/duckdb/sql-text.ts
var LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
function wholeSql(sql) {
  const nul = sql.indexOf("\0");
  if (nul !== -1) {
    throw new Error(
      `line ${lineAt(sql, nul)} holds a NUL character, which ends the text; remove it`
    );
  }
  const lone = LONE_SURROGATE.exec(sql);
  if (lone !== null) {
    throw new Error(`line ${lineAt(sql, lone.index)} holds half of a surrogate pair; remove it`);
  }
  return sql;
}
function lineAt(text, at) {
  return text.slice(0, at).split("\n").length;
}

// src/adapters/duckdb/database.ts
function createDatabase(instance, connection, running, bound = null) {
  const run2 = (name, work) => running.run(connection, () => refusedAs(name, bound, work));
  return {
    execute: (sql, name) => run2(name, async () => void await connection.run(wholeSql(sql))),
    // DuckDB prepares one statement at a time; so it is its own parser that counts them.
    executeOne: (sql, name) => run2(name, async () => {
      const statement = await connection.prepare(wholeSql(sql));
      try {
        await statement.run();
      } finally {
        statement.destroySync();
      }
    }),
    setVariable: (name, value) => run2(
      name,
      async () => void await connection.run(wholeSql(`SET VARIABLE ${name} = ${literal(value)}`))
    ),
    rows: (sql, name) => run2(name, async () => {
      const reader = await connection.runAndReadAll(wholeSql(sql));
      return reader.getRows().map((row) => row.map((cell) => cell === null ? null : String(cell)));
    }),
    lines: (sql, name) => lines({ instance, running, bound }, sql, name),
    close() {
      connection.closeSync();
      instance.closeSync();
    }
  };
}
async function* lines({
  instance,
  running,
  bound
}, sql, name) {
  const connection = await instance.connect();
  const run2 = (work) => running.run(connection, () => refusedAs(name, bound, work));
  try {
    const result = await run2(() => connection.stream(wholeSql(sql)));
    for (; ; ) {
      const chunk = await run2(() => result.fetchChunk());
      if (chunk === null || chunk.rowCount === 0) return;
      yield chunk.getColumnValues(0);
    }
  } finally {
    connection.closeSync();
  }
}
async function refusedAs(name, bound, work) {
  try {
    return await work();
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    if (bound !== null && detail.startsWith("Out of Memory Error")) {
      throw new GateError("GATE_MEMORY", { file: name, limit: sizeText(bound) }, { cause });
    }
    const [, file, reason2] = bound === null ? [] : UNWRITTEN.exec(detail) ?? [];
    if (file !== void 0 && reason2 !== void 0)
      throw new GateError("FILE_WRITE", { file, detail: reason2 }, { cause });
    throw new GateError("SQL_FAILED", { file: name, detail }, { cause });
  }
}
var UNWRITTEN = /^IO Error: Could not write file "(.+)": (.+)$/m;

// src/adapters/duckdb/warehouse.ts
function createWarehouse(load2, running, own = null) {
  return {
    version: async () => (await load2()).version(),
    open: async (options) => open(await loadClient(load2), options, running, own)
  };
}
var QUICK_FORM = { storage_compatibility_version: "v1.3.0" };
async function open(api, options, running, own) {
  const { path: path12, mode, form } = options;
  const { memory: bound = null, threads: most = null } = (options.limits === void 0 ? own : null) ?? {};
  const threads = options.threads ?? most;
  const access = mode === "read" ? { access_mode: "READ_ONLY" } : {};
  const parallel = threads === null ? {} : { threads: String(threads) };
  const instance = await api.DuckDBInstance.create(path12 ?? ":memory:", {
    ...CLOSED,
    ...form === "oldest" ? {} : QUICK_FORM,
    ...access,
    ...parallel
  });
  const connection = await instance.connect();
  await connection.run(
    lockDown(bound === null ? options : { ...options, limits: { memory: bound } })
  );
  return createDatabase(instance, connection, running, bound);
}
function lockDown({
  readable,
  limits,
  form
}) {
  const [first] = readable;
  const spill = first === void 0 ? [] : [`SET temp_directory = ${quoted(`${first}/spill-${randomUUID()}`)}`];
  const bounds = [
    ...limits === void 0 ? [] : [`SET memory_limit = '${limits.memory}B'`],
    ...limits?.disk === void 0 ? [] : [`SET max_temp_directory_size = '${limits.disk}B'`]
  ];
  return [
    "SET TimeZone = 'UTC'",
    ...spill,
    ...bounds,
    // To find out how each column of a few rows is best compressed takes longer than to build them.
    ...form === "plain" ? ["SET force_compression = 'uncompressed'"] : [],
    `SET allowed_directories = [${readable.map(quoted).join(", ")}]`,
    "SET enable_external_access = false",
    "SET lock_configuration = true",
    ""
  ].join(";\n");
}

// src/adapters/files/run-folder.ts
import { randomUUID as randomUUID3 } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { rm as rm2 } from "node:fs/promises";
import path4 from "node:path";

// src/adapters/files/dead-runs.ts
import { lstatSync, readFileSync as readFileSync2 } from "node:fs";
import { readdir as readdir2, rmdir } from "node:fs/promises";
import path2 from "node:path";
import process3 from "node:process";

// src/adapters/files/owner.ts
import { readFileSync, readlinkSync } from "node:fs";
import os from "node:os";
import process2 from "node:process";
function thisProcess() {
  return { pid: process2.pid, started: findStart(process2.pid), ...here() };
}
function parseOwner(text) {
  const { pid, started, host, namespace } = parseJson(text) ?? {};
  const isText = (given2) => given2 === null || typeof given2 === "string";
  if (!Number.isSafeInteger(pid) || Number(pid) < 1 || typeof host !== "string") return null;
  if (!isText(started) || !isText(namespace)) return null;
  return { pid: Number(pid), started: started ?? null, host, namespace: namespace ?? null };
}
function hasEnded({ pid, started, host, namespace }) {
  const { host: ownHost, namespace: ownNamespace } = here();
  if (host !== ownHost || namespace !== ownNamespace) return false;
  if (!isAlive(pid)) return true;
  const since = findStart(pid);
  return started !== null && since !== null && since !== started;
}
function here() {
  const machine = readLine("/etc/machine-id") ?? "";
  return { host: `${os.hostname()} ${machine}`.trim(), namespace: readLink("/proc/self/ns/pid") };
}
function isAlive(pid) {
  try {
    process2.kill(pid, 0);
  } catch (error) {
    return osCode(error) !== "ESRCH";
  }
  return !isZombie(pid);
}
function isZombie(pid) {
  const [state] = statFields(pid);
  return state === "Z" || state === "X";
}
function findStart(pid) {
  const ticks = statFields(pid)[19];
  const boot = readLine("/proc/sys/kernel/random/boot_id");
  return ticks === void 0 || boot === null ? null : `${boot} ${ticks}`;
}
function statFields(pid) {
  const text = readLine(`/proc/${pid}/stat`);
  return text === null ? [] : text.slice(text.lastIndexOf(")") + 2).split(" ");
}
function readLine(file) {
  return orNull(() => readFileSync(file, "utf8").trim());
}
function readLink(file) {
  return orNull(() => readlinkSync(file));
}
function orNull(read) {
  try {
    return read();
  } catch (error) {
    if (osCode(error) === null) throw error;
    return null;
  }
}

// src/adapters/files/remove-run.ts
import { readdir, rm } from "node:fs/promises";
import path from "node:path";
var OWNER_FILE = "owner.json";
var THOROUGHLY = { recursive: true, force: true, maxRetries: 5 };
async function removeRun(folder) {
  const names = await readdir(folder);
  const others = names.filter((name) => name !== OWNER_FILE);
  await Promise.all(others.map((name) => rm(path.join(folder, name), THOROUGHLY)));
  await rm(folder, THOROUGHLY);
}

// src/adapters/files/dead-runs.ts
var RUN = /^dc-event-gate-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
var OWNER_BYTES = 4096;
var UNCLAIMED_MS = 36e5;
async function removeDeadRuns(root) {
  const names = await orNothing(() => readdir2(root));
  for (const name of names ?? []) {
    const folder = path2.join(root, name);
    if (RUN.test(name)) await orNothing(() => removeIfDead(folder));
  }
}
async function removeIfDead(folder) {
  const found = lstatSync(folder);
  if (!found.isDirectory() || !isOurs(found)) return;
  const text = ownerText(path2.join(folder, OWNER_FILE));
  if (text === null && Date.now() - found.mtimeMs > UNCLAIMED_MS) return rmdir(folder);
  const owner = text === null ? null : parseOwner(text);
  if (owner !== null && hasEnded(owner)) await removeRun(folder);
}
function ownerText(file) {
  try {
    const found = lstatSync(file);
    const isPlausible = found.isFile() && isOurs(found) && found.size <= OWNER_BYTES;
    return isPlausible ? readFileSync2(file, "utf8") : "";
  } catch (error) {
    if (osCode(error) === "ENOENT") return null;
    throw error;
  }
}
function isOurs({ uid }) {
  return process3.getuid === void 0 || uid === process3.getuid();
}
async function orNothing(work) {
  try {
    return await work();
  } catch (error) {
    if (osCode(error) === null) throw error;
    return null;
  }
}

// src/adapters/files/plain-path.ts
import { randomUUID as randomUUID2 } from "node:crypto";
import { accessSync, constants, symlinkSync } from "node:fs";
import { copyFile, symlink } from "node:fs/promises";
import path3 from "node:path";
var SPECIAL = path3.sep === "\\" ? /[*?[\]=]/ : /[*?[\]=\\]/;
var PLACES = ["/tmp", "/var/tmp"];
function isPlain(absolute) {
  return !SPECIAL.test(absolute);
}
async function linkFile(absolute, link) {
  await symlink(absolute, link, "file").catch(() => copyFile(absolute, link));
}
function plainFolder(folder) {
  if (isPlain(folder)) return folder;
  const place = PLACES.find(isWritable);
  if (place === void 0) throw new GateError("TEMPORARY_FOLDER", { path: folder });
  const link = path3.join(place, `dc-event-gate-${randomUUID2()}`);
  symlinkSync(folder, link, "junction");
  return link;
}
function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

// src/adapters/files/run-folder.ts
function createRunFolder(root) {
  const tidied = removeDeadRuns(root).catch(() => void 0);
  let folder = null;
  let plainRoot = null;
  return {
    make() {
      plainRoot ??= plainFolder(root);
      const run2 = folder ?? path4.join(plainRoot, `dc-event-gate-${randomUUID3()}`);
      const made = path4.join(run2, randomUUID3());
      try {
        if (folder === null) claim(run2);
        folder = run2;
        mkdirSync(made, { mode: 448 });
      } catch (cause) {
        throw new GateError("FILE_WRITE", { file: made, detail: osReason(cause) }, { cause });
      }
      return made;
    },
    async dispose() {
      await tidied;
      if (folder !== null) await removeRun(folder);
      folder = null;
      if (plainRoot !== null && plainRoot !== root) await rm2(plainRoot, { force: true });
      plainRoot = null;
    }
  };
}
function claim(folder) {
  mkdirSync(folder, { mode: 448 });
  writeFileSync(path4.join(folder, OWNER_FILE), `${JSON.stringify(thisProcess())}
`);
}

// src/adapters/native/refusal.ts
function tarballUrl(library, registry) {
  return `${registry ?? "<your npm registry>/"}${library.tarball}`;
}
function missing(library, detail, known = {}) {
  const { platform, sha512 } = library;
  const url = tarballUrl(library, known.registry ?? null);
  return new GateError("NATIVE_MISSING", { platform, detail, url, sha512 }, { cause: known.cause });
}
function wrongDigest(library, file, digests, registry = null) {
  return new GateError("NATIVE_HASH", { file, ...digests, url: tarballUrl(library, registry) });
}

// src/adapters/native/cache.ts
import { randomUUID as randomUUID4 } from "node:crypto";
import { lstat, mkdir, mkdtemp, readdir as readdir3, rename, rm as rm3, writeFile } from "node:fs/promises";
import path6 from "node:path";

// src/adapters/native-manifest.json
var native_manifest_default = {
  version: "1.5.6-r.1",
  platforms: {
    "darwin-arm64": {
      tarball: "@duckdb/node-bindings-darwin-arm64/-/node-bindings-darwin-arm64-1.5.6-r.1.tgz",
      size: 36817916,
      sha512: "2854ff27fa72a2eb800f58dfb4021f716551768ae0f9cff2551fc124bf0b24aad24fe9980b877b412b90fa25d261b1691c435401e6546a05eb30fb594fc5f3b2",
      files: {
        "duckdb.node": {
          size: 517864,
          sha256: "5381b6dee307f7e3f9974aae01b1e479b9464f4b52d2da011b1357bdefecfc62"
        },
        "libduckdb.dylib": {
          size: 117008720,
          sha256: "75a519cb914ae36ca22cff0995a8a2e8c9a46990b8c0a479514f741a0d93f344"
        }
      }
    },
    "darwin-x64": {
      tarball: "@duckdb/node-bindings-darwin-x64/-/node-bindings-darwin-x64-1.5.6-r.1.tgz",
      size: 36818496,
      sha512: "b55c1464dbdd42868f261ae1dead9eea3c66d4c85a84d1c940afe9bc2c9ca38e8d5f4984b86ce5c3d8b49f6300ae0b32cdc71d0b049c38af5cb5bcabfb7a0c6d",
      files: {
        "duckdb.node": {
          size: 465760,
          sha256: "2036f3c0b1387b579495e994eca4230b76990c3adb581b45e566b37083fbf29d"
        },
        "libduckdb.dylib": {
          size: 117008720,
          sha256: "75a519cb914ae36ca22cff0995a8a2e8c9a46990b8c0a479514f741a0d93f344"
        }
      }
    },
    "linux-arm64": {
      tarball: "@duckdb/node-bindings-linux-arm64/-/node-bindings-linux-arm64-1.5.6-r.1.tgz",
      size: 21667742,
      sha512: "de39d46838a5d41ac5ffabc067055a227275c6805a5861c1e0f0e2527cc958a0a8f1af132f1f63eff80fc8f97f5064417edad822e4e28516527c5e2658c82d58",
      files: {
        "duckdb.node": {
          size: 565144,
          sha256: "437e268d6ad3e59a0bd250713a4258ca5f505ff1c43326579deae2906676b54d"
        },
        "libduckdb.so": {
          size: 62945312,
          sha256: "23686593dba4ec22c6e581bb1c843b3964e84c4bc4d0063d8b4daddd2e20e30a"
        }
      }
    },
    "linux-arm64-musl": {
      tarball: "@duckdb/node-bindings-linux-arm64-musl/-/node-bindings-linux-arm64-musl-1.5.6-r.1.tgz",
      size: 22810767,
      sha512: "8fa75c34b5a716f950c8a32d977e87c9e0ec39a7ad5c5a23d1d1f6d50f4c6cb8c004db89b397a40d5eb331211d6bf839fb3d539baaf6285392f23ded1940918b",
      files: {
        "duckdb.node": {
          size: 561272,
          sha256: "9566059728e8f576398ffcbb85fcd4be784a509b09e9b5b028477057acda3254"
        },
        "libduckdb.so": {
          size: 66784768,
          sha256: "2b322fee1f171915e5f19182277f63b9a2f1b409bb731cb93491de6a149b2417"
        }
      }
    },
    "linux-x64": {
      tarball: "@duckdb/node-bindings-linux-x64/-/node-bindings-linux-x64-1.5.6-r.1.tgz",
      size: 23927610,
      sha512: "21772b64913a904a8cd19e30c1d5671811d7fdface4b7dd53cd0300d743f43e16cf386f4e7c41ef78721ac208870d2651bc6375072145387817824315b998dd5",
      files: {
        "duckdb.node": {
          size: 484840,
          sha256: "ff7fc7f2c2bcba140c29d09d0f486b891c6c4d9fe694e38a11a853b40e2a5d96"
        },
        "libduckdb.so": {
          size: 70546800,
          sha256: "3f4962cdd266eab2b479a5b5a4a6d063d279b2954ae814ed00385d553b747633"
        }
      }
    },
    "linux-x64-musl": {
      tarball: "@duckdb/node-bindings-linux-x64-musl/-/node-bindings-linux-x64-musl-1.5.6-r.1.tgz",
      size: 24708288,
      sha512: "3d5cc8119aa9ed0374ed60608e6207d1c2b618a5d1ef7e4a98beb09e0853cd19e11d6ade3f1c77323641f7364723cb41ef7c1d17c96e6ab066e0482a4a31b254",
      files: {
        "duckdb.node": {
          size: 521232,
          sha256: "86626424b93ff25538e3317c9961fcc77b1cfb1ee2a2692ca8fd8e04a23855f4"
        },
        "libduckdb.so": {
          size: 73252072,
          sha256: "b08c938d495995864a84ab0c5d38e1e8e6dddcc9fddbbc26c85fc09ad48ececb"
        }
      }
    },
    "win32-arm64": {
      tarball: "@duckdb/node-bindings-win32-arm64/-/node-bindings-win32-arm64-1.5.6-r.1.tgz",
      size: 14518185,
      sha512: "9f3353671f6bbace50a6e5fe287e9438f35e669f32176e53c55e83894972e112a04799aeeb1a3c73b6bb952f3402ac5325f27d0705088aa942b98296ced44ce4",
      files: {
        "duckdb.dll": {
          size: 42844968,
          sha256: "f4652f29d0bec2ebc8f87d6242551051b93faa89ec6e427669e4e690f269bc1e"
        },
        "duckdb.node": {
          size: 1777664,
          sha256: "591f79bafc4f2af88ae14f7397b295fee716d5f44fe90b4be853ba5bb3e8d3dc"
        }
      }
    },
    "win32-x64": {
      tarball: "@duckdb/node-bindings-win32-x64/-/node-bindings-win32-x64-1.5.6-r.1.tgz",
      size: 13625692,
      sha512: "e51a67e565c41b9818feeeca7a1f9ce24bb01bf2e2137d6908ff42a02a21bfebb46857a7b24ff24484155bf097b88a084e4cbdc4585d47369652d02719363125",
      files: {
        "duckdb.dll": {
          size: 36697896,
          sha256: "7e90bdef028d57b45490d6f53530e3c012a5d9abdc4c6723449200663dc84ed0"
        },
        "duckdb.node": {
          size: 1556480,
          sha256: "74301fec16800a0cde8f53c276a2ce95cb0be397cd596afb21e3a75a8ce11b00"
        }
      }
    }
  }
};

// src/adapters/native/manifest.ts
var NATIVE_MANIFEST = native_manifest_default;
var ADDON = "duckdb.node";
function libraryFile(library) {
  const name = Object.keys(library.files).find((file) => file !== ADDON);
  if (name === void 0)
    throw new Error(`the manifest names no shared library for ${library.platform}`);
  return name;
}
function nativeLibrary(manifest, platform) {
  const known = Object.hasOwn(manifest.platforms, platform) ? manifest.platforms[platform] : void 0;
  if (known === void 0) {
    const platforms = Object.keys(manifest.platforms).join(", ");
    throw new GateError("NATIVE_UNKNOWN", { platform, platforms });
  }
  return { ...known, version: manifest.version, platform };
}

// src/adapters/native/verify.ts
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import path5 from "node:path";
async function verifiedAddon(folder, library) {
  const home = await addonHome(folder);
  if (home === null) return null;
  const files = Object.keys(library.files).map((name) => ({ name, file: path5.join(home, name) }));
  for (const { file } of files) {
    if (!await isFile(file)) return null;
  }
  await Promise.all(files.map(({ name, file }) => verifyFile(file, name, library)));
  return path5.join(home, ADDON);
}
async function verifyFile(file, name, library) {
  const expected = library.files[name]?.sha256 ?? "none";
  const actual = await sha256(file);
  if (actual !== expected)
    throw wrongDigest(library, file, { algorithm: "sha256", actual, expected });
}
async function isFile(file) {
  return stat(file).then(
    (found) => found.isFile(),
    () => false
  );
}
async function addonHome(folder) {
  return realpath(path5.join(folder, ADDON)).then(path5.dirname, () => null);
}
async function sha256(file) {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(chunk);
  return hash.digest("hex");
}

// src/adapters/native/cache.ts
function cacheFolder(root, library) {
  return path6.join(root, "dc-event-gate-duckdb", library.version, library.platform);
}
function cacheRoot({ env, platform, home }) {
  const given2 = [
    env.RUNNER_TOOL_CACHE,
    platform === "win32" ? env.LOCALAPPDATA : env.XDG_CACHE_HOME
  ];
  const first = given2.find((folder) => folder !== void 0 && path6.isAbsolute(folder));
  if (first !== void 0) return first;
  const below = { win32: ["AppData", "Local"], darwin: ["Library", "Caches"] }[platform];
  try {
    const folder = path6.join(home(), ...below ?? [".cache"]);
    return path6.isAbsolute(folder) ? folder : null;
  } catch {
    return null;
  }
}
async function fillFolder(folder, files) {
  await mkdir(folder, { recursive: true });
  const prefix = `.${path6.basename(folder)}-`;
  await removeStale(path6.dirname(folder), prefix);
  const staging = await mkdtemp(path6.join(path6.dirname(folder), prefix));
  try {
    for (const [name, data] of addonLast(files)) {
      const staged = path6.join(staging, `${name}-${randomUUID4()}`);
      await writeFile(staged, data);
      await replace(staged, path6.join(folder, name));
    }
  } finally {
    await rm3(staging, { recursive: true, force: true });
  }
}
var STALE_MS = 36e5;
async function removeStale(parent, prefix) {
  const names = await readdir3(parent).catch(() => []);
  for (const name of names.filter((other) => other.startsWith(prefix))) {
    const folder = path6.join(parent, name);
    const found = await lstat(folder).catch(() => null);
    if (found?.isDirectory() && Date.now() - found.mtimeMs > STALE_MS)
      await rm3(folder, { recursive: true, force: true }).catch(() => void 0);
  }
}
async function replace(staged, file) {
  await rename(staged, file).catch(async (error) => {
    if (!await isFile(file)) throw error;
  });
}
function addonLast(files) {
  return [...files].sort(([a], [b]) => Number(a === ADDON) - Number(b === ADDON));
}

// src/adapters/process/run-program.ts
import { spawn } from "node:child_process";

// src/contracts/run-program.ts
var ProgramFailure = class extends Error {
  name = "ProgramFailure";
  /** null where it did not end by itself. */
  code;
  stdout;
  stderr;
  constructor(message, ended) {
    super(message);
    this.code = ended.code;
    this.stdout = ended.stdout;
    this.stderr = ended.stderr;
  }
};

// src/adapters/process/process-tree.ts
import { spawnSync } from "node:child_process";
import process4 from "node:process";

// src/adapters/process/os-error.ts
function isOsError(error, code) {
  return error instanceof Error && "code" in error && error.code === code;
}

// src/adapters/process/process-tree.ts
var OWN_GROUP = { detached: process4.platform !== "win32" };
function endTree({ pid, exitCode, signalCode }) {
  if (pid === void 0 || pid <= 1 || exitCode !== null || signalCode !== null) return;
  if (process4.platform === "win32") {
    spawnSync("taskkill", ["/pid", String(pid), "/t", "/f"], { stdio: "ignore" });
    return;
  }
  try {
    process4.kill(-pid, "SIGKILL");
  } catch (error) {
    if (!isOsError(error, "ESRCH")) throw error;
  }
}
function endWithRun(child, signal) {
  const end = () => endTree(child);
  if (signal.aborted) end();
  signal.addEventListener("abort", end, { once: true });
  child.once("exit", () => signal.removeEventListener("abort", end));
}

// src/adapters/process/run-program.ts
var STDERR_BYTES = 65536;
function createRunProgram(signal) {
  return (program, words, options) => untilOver(signal, () => run(program, words, options, signal));
}
function run(program, words, { cwd, env, input, maxBytes, timeout, shell }, signal) {
  const child = spawn(program, [...words], {
    cwd,
    env,
    shell: shell === "yes",
    stdio: [input === void 0 ? "ignore" : "pipe", "pipe", "pipe"],
    windowsHide: true,
    ...OWN_GROUP
  });
  endWithRun(child, signal);
  child.stdin?.on("error", () => void 0).end(input);
  const output = collected(child, maxBytes);
  return new Promise((resolve, reject) => {
    const late = timeout === void 0 ? null : setTimeout(() => endTree(child), timeout);
    child.once("error", reject);
    child.once("close", (code, ended) => {
      if (late !== null) clearTimeout(late);
      const { stdout, stderr, isTooMuch } = output();
      if (code === 0 && !isTooMuch) return resolve(stdout);
      const how = isTooMuch ? `wrote more than ${maxBytes} bytes` : `ended with ${ended ?? code}`;
      reject(new ProgramFailure(`${program} ${how}`, { code, stdout, stderr }));
    });
  });
}
function collected(child, maxBytes) {
  const [out, err] = [[], []];
  let [outBytes, errBytes] = [0, 0];
  child.stdout?.on("data", (chunk) => {
    outBytes += chunk.length;
    if (outBytes > maxBytes) endTree(child);
    else out?.push(chunk);
  });
  child.stderr?.on("data", (chunk) => {
    errBytes += chunk.length;
    if (errBytes <= STDERR_BYTES) err?.push(chunk);
  });
  return () => ({
    stdout: Buffer.concat(out ?? []),
    stderr: Buffer.concat(err ?? []),
    isTooMuch: outBytes > maxBytes
  });
}

// src/adapters/native/load.ts
import { rm as rm5 } from "node:fs/promises";
import { createRequire } from "node:module";
import { constants as constants2 } from "node:os";
init_binding_slot();

// src/adapters/native/provision.ts
import path11 from "node:path";

// src/adapters/native/beside-bundle.ts
import { readFile, realpath as realpath2 } from "node:fs/promises";
import path7 from "node:path";
import { fileURLToPath } from "node:url";
async function addonBeside(bundleUrl, library) {
  for (const folder of ancestors(path7.dirname(fileURLToPath(bundleUrl)))) {
    const home = path7.join(folder, "node_modules", "@duckdb", `node-bindings-${library.platform}`);
    const addon = path7.join(home, ADDON);
    if (await isFile(addon) && await readVersion(home) === library.version)
      return realpath2(addon);
  }
  return null;
}
function ancestors(folder) {
  const parent = path7.dirname(folder);
  return parent === folder ? [folder] : [folder, ...ancestors(parent)];
}
async function readVersion(home) {
  try {
    return JSON.parse(await readFile(path7.join(home, "package.json"), "utf8")).version;
  } catch {
    return void 0;
  }
}

// src/adapters/native/platform.ts
function platformName(host) {
  const name = `${host.platform}-${host.arch}`;
  return host.platform === "linux" && !runsOnGlibc(host) ? `${name}-musl` : name;
}
function runsOnGlibc(host) {
  const report = host.report?.getReport();
  return report === void 0 || report.header?.glibcVersionRuntime !== void 0;
}

// src/adapters/native/registry.ts
import { rm as rm4, writeFile as writeFile2 } from "node:fs/promises";
import path9 from "node:path";

// src/adapters/native/npm-environment.ts
import path8 from "node:path";
var KEPT = /^(?:home|userprofile|appdata|localappdata|programdata|systemroot|comspec|pathext|te?mp|tmpdir|lang|npm_config_(?:user|global)config)$/i;
function readVariable(env, wanted) {
  return Object.entries(env).find(([name, value]) => name.toLowerCase() === wanted && value)?.[1];
}
function npmEnvironment(env, workspace) {
  const kept = Object.entries(env).filter(([name]) => KEPT.test(name));
  return {
    ...Object.fromEntries(kept),
    PATH: pathOutside(workspace, readVariable(env, "path") ?? "")
  };
}
function pathOutside(workspace, list) {
  const own = path8.dirname(process.execPath);
  return list.split(path8.delimiter).filter((entry) => path8.isAbsolute(entry) && (entry === own || !within(workspace, entry))).join(path8.delimiter);
}
function within(folder, entry) {
  const relative = path8.relative(folder, entry);
  const outside = relative.startsWith("..") || path8.isAbsolute(relative);
  return folder !== path8.parse(folder).root && !outside;
}

// src/adapters/native/registry.ts
var ASK_TIMEOUT_MS = 3e4;
var ANSWER_BYTES = 65536;
async function registryAddress(env, asking, workspace = process.cwd()) {
  const given2 = address(readVariable(env, "npm_config_registry"));
  return given2 ?? address(await askNpm(env, asking, workspace));
}
function address(text) {
  if (text === void 0 || !URL.canParse(text)) return null;
  const { protocol, host, pathname } = new URL(text);
  if (protocol !== "https:" && protocol !== "http:") return null;
  return `${protocol}//${host}${pathname.replace(/\/*$/, "/")}`;
}
async function askNpm(env, { runProgram, makeFolder }, workspace) {
  const folder = makeFolder();
  try {
    await writeFile2(path9.join(folder, "package.json"), "{}");
    const answer = await runProgram("npm", ["config", "get", "registry"], {
      cwd: folder,
      env: npmEnvironment(env, workspace),
      maxBytes: ANSWER_BYTES,
      timeout: ASK_TIMEOUT_MS,
      // npm is a .cmd file there, which only a shell starts; the arguments are constant.
      ...process.platform === "win32" ? { shell: "yes" } : {}
    });
    return Buffer.from(answer).toString("utf8").trim();
  } catch {
    return void 0;
  } finally {
    await rm4(folder, { recursive: true, force: true });
  }
}

// src/adapters/native/shadow.ts
import path10 from "node:path";
async function refuseShadows(library, env) {
  const name = libraryFile(library);
  for (const folder of searchedFirst(library.platform, env)) {
    const file = path10.resolve(folder, name);
    if (await isFile(file)) await verifyFile(file, name, library);
  }
}
function searchedFirst(platform, env) {
  if (platform.endsWith("-musl")) return folders(env.LD_LIBRARY_PATH, /[:\n]/);
  if (platform.startsWith("darwin-")) return folders(env.DYLD_LIBRARY_PATH, /:/);
  return [];
}
function folders(list, separator) {
  return list === void 0 || list === "" ? [] : list.split(separator);
}

// src/adapters/native/provision.ts
var DOWNLOAD_LIMITS = { idleMs: 3e4, totalMs: 3e5, pausesMs: [500, 2e3] };
async function provision(options) {
  const manifest = options.manifest ?? NATIVE_MANIFEST;
  const library = nativeLibrary(manifest, options.platform ?? platformName(process));
  await refuseShadows(library, options.env);
  const found = await locate(library, options);
  const sharedLibrary = path11.join(path11.dirname(found.addon), libraryFile(library));
  return { ...found, sharedLibrary };
}
async function locate(library, options) {
  if (options.duckdbPath !== null) return given(options.duckdbPath, library);
  const beside = await addonBeside(options.bundleUrl, library);
  if (beside !== null) return { addon: beside, temporary: null };
  if (options.cacheDirectory !== null) {
    const cached = await verifiedAddon(cacheFolder(options.cacheDirectory, library), library);
    if (cached !== null) return { addon: cached, temporary: null };
  }
  return fetched(library, options);
}
async function given(folder, library) {
  const addon = await verifiedAddon(folder, library);
  if (addon !== null) return { addon, temporary: null };
  const names = Object.keys(library.files).sort().join(" and ");
  throw missing(library, `duckdb-path names ${folder}, which does not hold ${names}`);
}
async function fetched(library, options) {
  const registry = await registryAddress(options.env, options);
  if (registry === null) {
    throw missing(
      library,
      "neither npm_config_registry nor an npm on the PATH names a registry to fetch it from"
    );
  }
  const url = tarballUrl(library, registry);
  options.note?.(
    `Fetching DuckDB ${library.version} for ${library.platform} (${megabytes(library.size)} MB)`
  );
  const [{ download }, { unpack }] = await Promise.all([
    import("./download.js"),
    import("./tarball.js")
  ]);
  const limits = { ...DOWNLOAD_LIMITS, ...options.limits, size: library.size };
  const tarball = await download(url, limits, options.env).catch((cause) => {
    throw missing(library, `${url} could not be fetched: ${cause.message}`, { registry, cause });
  });
  const files = await unpack(tarball, library, registry);
  const home = await store(files, library, options).catch((cause) => {
    throw missing(library, `it cannot be unpacked: ${cause.message}`, { registry, cause });
  });
  const addon = await verifiedAddon(home.folder, library);
  if (addon === null)
    throw missing(library, `${home.folder} was emptied while it was in use`, { registry });
  return { addon, temporary: home.temporary ? home.folder : null };
}
async function store(files, library, { cacheDirectory, makeFolder }) {
  if (cacheDirectory !== null) {
    const folder2 = cacheFolder(cacheDirectory, library);
    const written = await fillFolder(folder2, files).then(
      () => true,
      () => false
    );
    if (written) return { folder: folder2, temporary: false };
  }
  const folder = makeFolder();
  await fillFolder(folder, files);
  return { folder, temporary: true };
}
function megabytes(bytes) {
  return Math.round(bytes / 1e6);
}

// src/adapters/native/load.ts
function createDuckDbLoader(options) {
  let loading;
  return () => {
    loading ??= load(options);
    return loading;
  };
}
async function load(options) {
  if (true) putBinding(await loadAddon(await provision(options)));
  return (await import("./node-api.js")).nodeApi;
}
async function loadAddon({ addon, sharedLibrary, temporary }) {
  try {
    if (process.platform === "linux") pinLibrary(sharedLibrary);
    return createRequire(addon)(addon);
  } catch (cause) {
    throw new GateError("NATIVE_LOAD", { file: addon, detail: reason(cause) }, { cause });
  } finally {
    if (temporary !== null)
      await rm5(temporary, { recursive: true, force: true }).catch(() => void 0);
  }
}
var RTLD_NODELETE = 4096;
function pinLibrary(file) {
  try {
    process.dlopen({ exports: {} }, file, constants2.dlopen.RTLD_LAZY | RTLD_NODELETE);
  } catch (error) {
    if (!/did not self-register/.test(reason(error))) throw error;
  }
}
function reason(cause) {
  const message = cause instanceof Error ? cause.message : String(cause);
  return (message.split("\n", 1)[0] ?? "").replace(/\.$/, "");
}

export {
  untilOver,
  createRunning,
  sizeText,
  createWarehouse,
  isPlain,
  linkFile,
  createRunFolder,
  binding_slot_exports,
  init_binding_slot,
  tarballUrl,
  missing,
  wrongDigest,
  cacheRoot,
  isOsError,
  OWN_GROUP,
  endTree,
  endWithRun,
  createRunProgram,
  createDuckDbLoader,
  loadClient,
  CLOSED
};
