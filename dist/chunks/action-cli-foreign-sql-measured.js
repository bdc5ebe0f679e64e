import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  missing,
  tarballUrl,
  wrongDigest
} from "./action-cli-foreign-sql-measured-tarball.js";
import {
  init_binding_slot,
  putBinding
} from "./action-cli-exact-text-foreign-sql-measured-node-api.js";
import {
  osCode,
  osReason
} from "./action-cli-foreign-sql-measured-worker.js";
import {
  GateError
} from "./action-cli-foreign-sql-measured-tarball-worker.js";

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

// src/contracts/sql/sql-literal.ts
function quoted(text) {
  const parts = text.split("\0").map((part) => `'${part.replaceAll("'", "''")}'`);
  return parts.length === 1 ? parts.join("") : `(${parts.join(" || chr(0) || ")})`;
}
function literal(value) {
  if (value === null) return "NULL";
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? quoted(value) : `CAST([${value.map(quoted).join(", ")}] AS VARCHAR[])`;
}

// src/adapters/duckdb/client.ts
async function loadClient(load2) {
  const api = await load2();
  const { decodeExactly } = await import("./exact-text.js");
  decodeExactly();
  return api;
}
var CLOSED = { autoinstall_known_extensions: "false", autoload_known_extensions: "false" };

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
function createDatabase(instance, connection, running) {
  const run2 = (name, work) => running.run(connection, () => refusedAs(name, work));
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
    lines: (sql, name) => lines(instance, sql, name, running),
    close() {
      connection.closeSync();
      instance.closeSync();
    }
  };
}
async function* lines(instance, sql, name, running) {
  const connection = await instance.connect();
  const run2 = (work) => running.run(connection, () => refusedAs(name, work));
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
async function refusedAs(name, work) {
  try {
    return await work();
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new GateError("SQL_FAILED", { file: name, detail }, { cause });
  }
}

// src/adapters/duckdb/warehouse.ts
function createWarehouse(load2, running) {
  return {
    version: async () => (await load2()).version(),
    open: async (options) => open(await loadClient(load2), options, running)
  };
}
var QUICK_FORM = { storage_compatibility_version: "v1.3.0" };
async function open(api, { path: path11, mode, readable, threads = null, form, limits }, running) {
  const access = mode === "read" ? { access_mode: "READ_ONLY" } : {};
  const parallel = threads === null ? {} : { threads: String(threads) };
  const instance = await api.DuckDBInstance.create(path11 ?? ":memory:", {
    ...CLOSED,
    ...form === "oldest" ? {} : QUICK_FORM,
    ...access,
    ...parallel
  });
  const connection = await instance.connect();
  await connection.run(lockDown(readable, limits));
  return createDatabase(instance, connection, running);
}
function lockDown(readable, limits) {
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
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  const { pid, started, host, namespace } = value ?? {};
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
          sha512: "4840b5c8ac58259e4df71990f21514f8febf3b3f249ccaf8a1a6bef7dae9e45cff80a8eece099c82668eb4ffa756546345e76c2cb0e864968dfb2a82e8cfda5c"
        },
        "libduckdb.dylib": {
          size: 117008720,
          sha512: "2c47be0b3c3e22b68e2490413420532610da207fba9e5b92da79d26efbe308aca3723453a679ecde7d6aa692dc4bc9ddcf73540fcc7f6e1487e2cc7dc3aa4d27"
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
          sha512: "ac878f77bc8387d1c5db3c112fee4728037814dbcb13c570d8463eb61173164561411d78de7e0d84233d5b5dd7cde3e3db3c6e521f9c5a8155f52394a5fe01a9"
        },
        "libduckdb.dylib": {
          size: 117008720,
          sha512: "2c47be0b3c3e22b68e2490413420532610da207fba9e5b92da79d26efbe308aca3723453a679ecde7d6aa692dc4bc9ddcf73540fcc7f6e1487e2cc7dc3aa4d27"
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
          sha512: "97aaee56603e9f4ec69e911f95626048a847ec15f77c0f93c9a9b28951e8eafda17497160a1809f37aa7f4f2a498ac8a109fefab2b7765d1e67f2690c0de9e59"
        },
        "libduckdb.so": {
          size: 62945312,
          sha512: "d92809cef7ae0007007a998a1615024665d7a8ce8a42f4320e1f07fde394e054e6a2492fcf1f9fd8d6180f5d82da26bc2af6bb729814d38d1468e30bb38b72a6"
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
          sha512: "65e7f9701723d41727918ce58c20aafc887bd0525b7a12f32597f461c92a1ef773293e3e5f084ab971d655ebf47604a3b2d0921d586f2aad5474e392fce83394"
        },
        "libduckdb.so": {
          size: 66784768,
          sha512: "f80811601a12aa76a8e83d18c62e2e55020066122cf6e4c08c77ddc630a0872b31ea190bf9868acb4602397b662f7ebdebf63eb75a88c71c879186deb7ed8ecb"
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
          sha512: "3de0aefd6455b3e043c79e871c8350799f60936637e0ee004c0cb99e72560ecac9ff0e9cc1373866a122ac94f13560a65492e7999fc7e6020b47ae77cd65989f"
        },
        "libduckdb.so": {
          size: 70546800,
          sha512: "54b9566f0b200e52f44416412bc616fbb693138529fef8150ac6fbd2c6c797612b43c5b5b444ccf85461b0a79a627067455adcc704c92295d813faa10b5fcbdd"
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
          sha512: "1815ed1a96f7fdc58ba9c008708b381dc65ce79854c3043d38c123e217d06edce40b7e908355bee9daa369232c5e8029fd5c3204239aed7b54ff8622dd3536b5"
        },
        "libduckdb.so": {
          size: 73252072,
          sha512: "1c335454da65d35470f2cb01fb8d62f3fc62c51343f51c8b80cd2fef68b017655e31ebcd0e1c2fa8e3f3640decad1e964b7b9a2c473ebea6b09040460dd034f3"
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
          sha512: "e87091bd682456c5c8b7e3ca168c35b7c7183f0ed65db843cf5a520e4868e563825fc9bb3b4caff784f423f3734a0344eb870bece3dbdf0667c99179e3a499b5"
        },
        "duckdb.node": {
          size: 1777664,
          sha512: "5e6f7fea33fb0dbce6ea9fd1031b419f125e60ba1c6a4f3e0a9c068acc0d6138d33097fc3be9e4ce3a9f2aa5f6bd0086359f9ad62a366075a01ff41e89430933"
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
          sha512: "38c0296c1a6c8f72933d5b9c5b0ae857d19742ec1f77921e2fc8a55808c87494ea3c2c8bc1de3064370bb8f3a187424e9f2af345e5992cad54a56b062528ce15"
        },
        "duckdb.node": {
          size: 1556480,
          sha512: "1e10b589145f9bd884c3c2fc4f2fa2ea495b832f30bdfeda05875a48f46191247648a499e7d35ce9440205a7631a1f8114ade0ea242623ef7a2849948a3af9fd"
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
  const expected = library.files[name]?.sha512 ?? "none";
  const actual = await sha512(file);
  if (actual !== expected) throw wrongDigest(library, file, { actual, expected });
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
async function sha512(file) {
  const hash = createHash("sha512");
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

// src/adapters/native/load.ts
import { rm as rm5 } from "node:fs/promises";
import { createRequire } from "node:module";
import { constants as constants2 } from "node:os";
init_binding_slot();

// src/adapters/native/provision.ts
import path10 from "node:path";

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
import path8 from "node:path";
var ASK_TIMEOUT_MS = 3e4;
var ANSWER_BYTES = 65536;
var KEPT = /^(?:home|userprofile|appdata|localappdata|programdata|systemroot|comspec|pathext|te?mp|tmpdir|lang|npm_config_(?:user|global)config)$/i;
async function registryAddress(env, asking, workspace = process.cwd()) {
  const given2 = address(variable(env, "npm_config_registry"));
  return given2 ?? address(await askNpm(env, asking, workspace));
}
function variable(env, wanted) {
  return Object.entries(env).find(([name, value]) => name.toLowerCase() === wanted && value)?.[1];
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
    await writeFile2(path8.join(folder, "package.json"), "{}");
    const answer = await runProgram("npm", ["config", "get", "registry"], {
      cwd: folder,
      env: neutral(env, workspace),
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
function neutral(env, workspace) {
  const kept = Object.entries(env).filter(([name]) => KEPT.test(name));
  return {
    ...Object.fromEntries(kept),
    PATH: pathOutside(workspace, variable(env, "path") ?? "")
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

// src/adapters/native/shadow.ts
import path9 from "node:path";
async function refuseShadows(library, env) {
  const name = libraryFile(library);
  for (const folder of searchedFirst(library.platform, env)) {
    const file = path9.resolve(folder, name);
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
  const sharedLibrary = path10.join(path10.dirname(found.addon), libraryFile(library));
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
function run(program, words, { cwd, env, maxBytes, timeout, shell }, signal) {
  const child = spawn(program, [...words], {
    cwd,
    env,
    shell: shell === "yes",
    stdio: ["ignore", "pipe", "pipe"],
    windowsHide: true,
    ...OWN_GROUP
  });
  endWithRun(child, signal);
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

// src/contracts/sql/identifier.ts
function identifier(name) {
  return `"${name.replaceAll('"', '""')}"`;
}

// src/contracts/tables/table-name.ts
var MOST_BYTES = 200;
function parseTableName(text) {
  const parts = splitParts(text);
  if (parts === null || parts.length < 1 || parts.length > 2 || !parts.every(isPart)) return null;
  const [table2 = "", schema = null] = [...parts].reverse();
  return { schema, table: table2 };
}
function formatTableName({ schema, table: table2 }) {
  const parts = schema === null ? [table2] : [schema, table2];
  return parts.map((part) => part.includes(".") ? `"${part}"` : part).join(".");
}
function goldenFileName({ schema, table: table2 }) {
  const parts = schema === null ? [table2] : [schema, table2];
  return `${parts.map(encodePart).join(".")}.csv`;
}
function foldName(name) {
  return name.normalize("NFC").toLowerCase();
}
function splitParts(text) {
  const parts = [...text.matchAll(/(?:"([^"]*)"|([^".]*))(\.|$)/g)].filter(
    ({ index }) => index < text.length
  );
  const isWhole = parts.map(([whole]) => whole).join("") === text && !text.endsWith(".");
  return isWhole ? parts.map(([, quoted2, plain]) => quoted2 ?? plain ?? "") : null;
}
function isPart(part) {
  return part !== "" && part === part.trim() && part.isWellFormed() && !new RegExp('\\p{C}|"', "u").test(part);
}
var DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;
function encodePart(part) {
  const safe = part.normalize("NFC").replaceAll(/[%<>:"/\\|?*.]/g, encode);
  return DEVICE.test(safe) ? `${encode(safe[0] ?? "")}${safe.slice(1)}` : safe;
}
function encode(letter) {
  return `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
function isShortEnough(name) {
  return new TextEncoder().encode(goldenFileName(name)).length <= MOST_BYTES;
}

// src/pipelines/command/attach-warehouse.ts
var WAREHOUSE = "warehouse";
async function attachWarehouse(database, file, { maker, ...versions }) {
  await database.execute(`ATTACH ${quoted(file)} AS ${WAREHOUSE} (READ_ONLY)`, maker).catch((error) => {
    if (!(error instanceof GateError) || error.code !== "SQL_FAILED") throw error;
    throw new GateError(
      "COMMAND_DATABASE",
      { run: maker, ...explain(String(error.facts.detail), versions) },
      { cause: error }
    );
  });
}
function explain(words, { madeBy, reader }) {
  if (/file with version number/i.test(words))
    return {
      detail: `DuckDB ${madeBy ?? "of another version"} has made in a form that DuckDB ${reader}, which reads it here, cannot read`,
      step: "Write into the empty file that lies there, whose form a newer DuckDB keeps, or set storage_compatibility_version to 'v1.2.0' (docs/PIPELINES.md), or leave Parquet files in DC_EVENT_GATE_OUTPUT."
    };
  if (/Could not set lock|Conflicting lock/i.test(words))
    return {
      detail: "is locked by a process that still has it open",
      step: "Close the connection before the command ends, and let it wait for what it starts."
    };
  const [first = ""] = words.split("\n");
  return {
    detail: `is no DuckDB file that can be read: ${withoutPlaces(first)}`,
    step: "Let the command end only when the database is written and closed."
  };
}
function withoutPlaces(words) {
  return words.replaceAll(/"[^"]*\/([^/"]+)"/g, "$1").replace(/[.!]$/, "");
}
async function findTables(database, maker) {
  const rows = await database.rows(
    `SELECT schema_name, table_name, 'table' FROM duckdb_tables() WHERE database_name = ${quoted(WAREHOUSE)}
     UNION ALL
     SELECT schema_name, view_name, 'view' FROM duckdb_views() WHERE database_name = ${quoted(WAREHOUSE)} AND NOT internal
     ORDER BY ALL`,
    maker
  );
  return rows.map(([schema, table2, kind]) => ({
    schema: String(schema),
    table: String(table2),
    kind: kind === "view" ? "view" : "table"
  }));
}

// src/pipelines/command/left-tables.ts
async function findLeftTables(database, files, parties) {
  const inFiles = files.flatMap(fileTable);
  const stored = files.find((file) => file.endsWith(`/${WAREHOUSE}.duckdb`));
  if (stored === void 0) return inFiles;
  await attachWarehouse(database, stored, parties);
  const found = await findTables(database, parties.maker);
  return [
    ...inFiles,
    ...found.map(({ schema, table: table2, kind }) => {
      const from = [WAREHOUSE, schema, table2].map(identifier).join(".");
      return { schema, table: table2, kind, from, place: `${schema}.${table2}`, isMain: schema === "main" };
    })
  ];
}
function fileTable(file) {
  const place = file.slice(file.lastIndexOf("/") + 1);
  const [, table2, ending] = /^(.+)\.(parquet|csv)$/i.exec(place) ?? [];
  if (table2 === void 0 || ending === void 0) return [];
  const isCsv = ending.toLowerCase() === "csv";
  const from = isCsv ? `read_csv(${quoted(file)}, header = true, all_varchar = true, allow_quoted_nulls = false, delim = ',', quote = '"', escape = '"', hive_partitioning = false)` : `read_parquet(${quoted(file)}, hive_partitioning = false)`;
  return [{ schema: null, table: table2, from, place, kind: isCsv ? "csv" : "parquet", isMain: false }];
}
function chooseTable(name, left, maker) {
  const own = left.filter((one) => isNamed(one, name));
  const inMain = own.filter(({ isMain }) => isMain);
  const isFile2 = own.some(({ kind }) => kind === "csv" || kind === "parquet");
  const chosen = isFile2 || inMain.length === 0 ? own : inMain;
  if (chosen.length < 2) return chosen[0] ?? null;
  const places = chosen.map(({ place }) => place).join(" and ");
  const detail = `it is there more than once (${places}); leave one of them`;
  throw new GateError("PIPELINE_TABLE", { file: maker, table: name, detail });
}
function isNamed({ schema, table: table2, kind }, name) {
  const wanted = parseTableName(name) ?? { schema: null, table: name };
  if (kind === "csv" || kind === "parquet") return isFileNamed(table2, name);
  return foldName(table2) === foldName(wanted.table) && (wanted.schema === null || foldName(wanted.schema) === foldName(schema ?? ""));
}
function isFileNamed(stem, name) {
  const parsed = parseTableName(name) ?? { schema: null, table: name };
  const golden = goldenFileName(parsed).replace(/\.csv$/, "");
  return [name, golden].some((own) => foldName(own) === foldName(stem));
}

// src/plan/limits.ts
var ROWS = [
  [2011, 16500, 5500, null, 49e3, 245e3, 11e4, 16e4],
  [2012, 17e3, 5500, null, 5e4, 25e4, 115e3, 165e3],
  [2013, 17500, 5500, null, 51e3, 255e3, 115e3, 165e3],
  [2014, 17500, 5500, null, 52e3, 26e4, 115e3, 17e4],
  [2015, 18e3, 6e3, null, 53e3, 265e3, 12e4, 17e4],
  [2016, 18e3, 6e3, null, 53e3, 265e3, 12e4, 17e4],
  [2017, 18e3, 6e3, null, 54e3, 27e4, 12e4, 175e3],
  [2018, 18500, 6e3, null, 55e3, 275e3, 12e4, 175e3],
  [2019, 19e3, 6e3, null, 56e3, 28e4, 125e3, 18e4],
  [2020, 19500, 6500, null, 57e3, 285e3, 13e4, 185e3],
  [2021, 19500, 6500, null, 58e3, 29e4, 13e4, 185e3],
  [2022, 20500, 6500, null, 61e3, 305e3, 135e3, 2e5],
  [2023, 22500, 7500, null, 66e3, 33e4, 15e4, 215e3],
  [2024, 23e3, 7500, null, 69e3, 345e3, 155e3, 22e4],
  [2025, 23500, 7500, 11250, 7e4, 35e4, 16e4, 23e4],
  [2026, 24500, 8e3, 11250, 72e3, 36e4, 16e4, 235e3]
];
var ANNUAL_LIMITS = ROWS.map(
  ([
    year,
    electiveDeferral,
    catchUp,
    catchUp60To63,
    annualAdditions,
    compensation,
    hce,
    keyEmployee
  ]) => ({
    year,
    electiveDeferral,
    catchUp,
    catchUp60To63,
    annualAdditions,
    compensation,
    hce,
    keyEmployee
  })
);
function findLimits(year, table2 = ANNUAL_LIMITS) {
  return table2.find((limits) => limits.year === year);
}
function highestCatchUp({ catchUp, catchUp60To63 }) {
  return Math.max(catchUp, catchUp60To63 ?? 0);
}

// src/sql/annual_limits.sql
var annual_limits_default = "-- Contributions of each person and calendar year, against the annual limits.\n-- Inputs:   events; irs_limits (one row per known year); variable as_of.\n-- Output:   participant_annual_limits, one row per person and year with a contribution. Limit and\n--           excess are NULL in a year that irs_limits does not hold.\n-- Ordering: none; readers order by the key.\n\nCREATE OR REPLACE TABLE participant_annual_limits AS\nWITH yearly AS (\n  SELECT\n    scenario_id,\n    plan_design_id,\n    employee_id,\n    -- The pay date decides the year, not the end of the pay period.\n    CAST(year(contribution_date) AS INTEGER) AS calendar_year,\n    CAST(coalesce(sum(amount) FILTER (source IN ('employee_pre_tax', 'employee_roth')), 0) AS DECIMAL(18,6))\n      AS elective_deferrals,\n    CAST(coalesce(sum(amount) FILTER (source = 'employee_catch_up'), 0) AS DECIMAL(18,6)) AS catch_up,\n    CAST(coalesce(sum(amount) FILTER (source <> 'employee_catch_up'), 0) AS DECIMAL(18,6)) AS annual_additions\n  FROM events\n  WHERE event_type = 'contribution' AND effective_date <= suite_as_of(scenario_id)\n  GROUP BY ALL\n)\nSELECT\n  scenario_id,\n  plan_design_id,\n  employee_id,\n  calendar_year,\n  elective_deferrals,\n  elective_deferral AS elective_deferral_limit,\n  CAST(CASE WHEN elective_deferrals > elective_deferral THEN elective_deferrals - elective_deferral\n            WHEN elective_deferral IS NOT NULL THEN 0 END AS DECIMAL(18,6)) AS elective_deferral_excess,\n  catch_up,\n  highest_catch_up AS catch_up_limit,\n  CAST(CASE WHEN catch_up > highest_catch_up THEN catch_up - highest_catch_up\n            WHEN highest_catch_up IS NOT NULL THEN 0 END AS DECIMAL(18,6)) AS catch_up_excess,\n  annual_additions,\n  annual_additions_limit,\n  CAST(CASE WHEN annual_additions > annual_additions_limit THEN annual_additions - annual_additions_limit\n            WHEN annual_additions_limit IS NOT NULL THEN 0 END AS DECIMAL(18,6)) AS annual_additions_excess\nFROM yearly\nLEFT JOIN (\n  SELECT\n    year AS calendar_year,\n    elective_deferral,\n    -- Events carry no birth date: the highest limit that any age could have.\n    greatest(catch_up, coalesce(catch_up_60_63, 0)) AS highest_catch_up,\n    annual_additions AS annual_additions_limit\n  FROM irs_limits\n) USING (calendar_year);\n";

// src/sql/balance_on.sql
var balance_on_default = "-- One employee's balances on a day: the last snapshot on or before it, and the events since.\n-- Inputs:   events, participant_balances, fct_participant_balance_snapshots; macros; variables employee\n--           and day ('YYYY-MM-DD').\n-- Output:   table employee_balances, one row per participant-plan with a plan event by that day.\n-- Ordering: none; readers order by the key.\n\nCREATE OR REPLACE TEMP TABLE own_events AS\nSELECT\n  event_id, scenario_id, plan_design_id, plan_id AS own_plan_id, effective_date, event_type, event_order,\n  CASE event_type WHEN 'contribution' THEN source END AS source,\n  CASE event_type WHEN 'forfeiture' THEN forfeited_from_source END AS forfeited_from_source, amount, vested_percentage,\n  pre_tax_contribution_rate, roth_contribution_rate, after_tax_contribution_rate,\n  eligible, eligibility_date, enrollment_date, is_hce,\n  CASE event_type\n    WHEN 'hire' THEN annual_compensation\n    WHEN 'promotion' THEN new_annual_compensation\n    WHEN 'merit' THEN new_compensation\n  END AS compensation,\n  CASE event_type WHEN 'hire' THEN job_level WHEN 'promotion' THEN new_job_level END AS job_level\nFROM events\nWHERE employee_id = getvariable('employee') AND effective_date <= CAST(getvariable('day') AS DATE);\n\n-- Of the last Friday on or before the day; that of the last Friday of all counts events up to the as-of date only.\n-- The Friday is known beforehand, so that no other week is read.\nSET VARIABLE as_of_date = (SELECT max(as_of_date) FROM participant_balances);\nCREATE OR REPLACE TEMP TABLE own_snapshots AS\nSELECT\n  *,\n  least(snapshot_date, getvariable('as_of_date')) AS counted_until,\n  CASE employment_status WHEN 'active' THEN 'hire' WHEN 'terminated' THEN 'termination' END AS employment\nFROM fct_participant_balance_snapshots\nWHERE employee_id = getvariable('employee')\n  AND snapshot_date = friday_on_or_after(least(CAST(getvariable('day') AS DATE) - 6, getvariable('as_of_date')));\n\nCREATE OR REPLACE TEMP TABLE employee_states AS\nWITH plans AS (\n  SELECT scenario_id, plan_design_id, plan_id FROM own_snapshots\n  UNION\n  SELECT scenario_id, plan_design_id, own_plan_id FROM own_events WHERE NOT is_workforce_event(event_type)\n),\nplan_events AS (\n  SELECT plans.*, own_events.* EXCLUDE (scenario_id, plan_design_id), coalesce(counted_until, DATE '-infinity') AS counted_until\n  FROM plans\n  JOIN own_events USING (scenario_id, plan_design_id)\n  LEFT JOIN own_snapshots USING (scenario_id, plan_design_id, plan_id)\n  WHERE own_plan_id = plan_id OR is_workforce_event(event_type)\n),\n-- A snapshot does not keep what the last eligibility event said of someone who has left since.\ndecisions AS (\n  SELECT scenario_id, plan_design_id, plan_id, arg_max(eligible, event_order) AS eligible\n  FROM plan_events\n  WHERE event_type = 'eligibility'\n  GROUP BY ALL\n),\nchanges AS (\n  SELECT\n    scenario_id,\n    plan_design_id,\n    plan_id,\n    contributed_by_source(source, amount) AS contributed,\n    forfeited_by_bucket(forfeited_from_source, amount) AS forfeited,\n    arg_max(vested_percentage, event_order) FILTER (event_type = 'vesting') AS vested_percentage,\n    arg_max({\n      pre_tax: pre_tax_contribution_rate,\n      roth: roth_contribution_rate,\n      after_tax: coalesce(after_tax_contribution_rate, 0),\n      since: enrollment_date\n    }, event_order) FILTER (event_type = 'enrollment') AS enrollment,\n    arg_max(eligibility_date, event_order) FILTER (event_type = 'eligibility') AS eligibility_date,\n    arg_max(compensation, event_order) FILTER (compensation IS NOT NULL) AS compensation,\n    arg_max(job_level, event_order) FILTER (job_level IS NOT NULL) AS job_level,\n    arg_max(is_hce, event_order) FILTER (event_type = 'hce_status') AS is_hce,\n    arg_max(event_type, event_order) FILTER (event_type IN ('hire', 'termination')) AS employment,\n    count(*) FILTER (event_type = 'contribution') AS contribution_count,\n    arg_max(event_id, event_order) AS last_event_id\n  FROM plan_events\n  WHERE effective_date > counted_until\n  GROUP BY ALL\n),\n-- What the snapshot counted, and what came since.\nsums AS (\n  SELECT scenario_id, plan_design_id, plan_id, sum(COLUMNS(lambda name: is_sum(name) OR name = 'contribution_count'))\n  FROM (\n    SELECT * FROM own_snapshots\n    UNION ALL BY NAME\n    SELECT scenario_id, plan_design_id, plan_id, contributed.*, forfeited.*, contribution_count FROM changes\n  )\n  GROUP BY ALL\n)\nSELECT\n  row_number() OVER () AS participation,\n  scenario_id,\n  plan_design_id,\n  plan_id,\n  CAST(getvariable('day') AS DATE) AS day,\n  CAST(NULL AS DATE) AS next_change,\n  coalesce(COLUMNS(sums.* EXCLUDE (scenario_id, plan_design_id, plan_id)), 0),\n  coalesce(changes.vested_percentage, own_snapshots.vested_percentage, 0) AS vested_percentage,\n  coalesce(enrollment.pre_tax, pre_tax_contribution_rate) AS pre_tax_contribution_rate,\n  coalesce(enrollment.roth, roth_contribution_rate) AS roth_contribution_rate,\n  coalesce(enrollment.after_tax, after_tax_contribution_rate) AS after_tax_contribution_rate,\n  coalesce(compensation, annual_compensation) AS compensation,\n  coalesce(changes.job_level, own_snapshots.job_level) AS job_level,\n  coalesce(changes.is_hce, own_snapshots.is_hce) AS is_hce,\n  coalesce(changes.employment, own_snapshots.employment) AS employment,\n  eligible,\n  coalesce(changes.eligibility_date, own_snapshots.eligibility_date) AS eligibility_date,\n  coalesce(enrollment.since, enrollment_date) AS enrollment_date,\n  coalesce(changes.last_event_id, own_snapshots.last_event_id) AS last_event_id\nFROM plans\nLEFT JOIN own_snapshots USING (scenario_id, plan_design_id, plan_id)\nLEFT JOIN changes USING (scenario_id, plan_design_id, plan_id)\nLEFT JOIN sums USING (scenario_id, plan_design_id, plan_id)\nLEFT JOIN decisions USING (scenario_id, plan_design_id, plan_id);\n\nCREATE OR REPLACE TEMP TABLE employee_balances AS\nSELECT\n  scenario_id,\n  plan_design_id,\n  CAST(getvariable('employee') AS VARCHAR) AS employee_id,\n  plan_id,\n  balances.* EXCLUDE (participation, next_change) RENAME (day AS as_of_date)\nFROM balances_of('employee_states') AS balances\nJOIN employee_states USING (participation);\n\nDROP TABLE own_events;\nDROP TABLE own_snapshots;\nDROP TABLE employee_states;\n";

// src/sql/balances.sql
var balances_default = "-- Balances of every participant-plan as of a day.\n-- Inputs:   events, what plan_history.sql makes; variable as_of\n--           ('YYYY-MM-DD').\n-- Output:   participant_balances, one row per (scenario_id, plan_design_id, employee_id, plan_id).\n-- Ordering: none; readers order by the key.\n\nCREATE OR REPLACE TEMP TABLE contributed AS\nSELECT * EXCLUDE (sums), sums.*\nFROM (\n  SELECT\n    scenario_id,\n    plan_design_id,\n    employee_id,\n    plan_id,\n    contributed_by_source(source, amount) AS sums,\n    sum(contribution_count) AS contribution_count,\n    max(last_event_order) AS last_event_order\n  FROM contribution_totals\n  GROUP BY ALL\n);\n\nCREATE OR REPLACE TEMP TABLE standing AS\nSELECT * EXCLUDE (sums), sums.*\nFROM (\n  SELECT\n    participation,\n    forfeited_by_bucket(forfeited_from_source, amount) AS sums,\n    arg_max(vested_percentage, event_order) FILTER (event_type = 'vesting') AS vested_percentage,\n    arg_max(pre_tax_contribution_rate, event_order) FILTER (event_type = 'enrollment') AS pre_tax_contribution_rate,\n    arg_max(roth_contribution_rate, event_order) FILTER (event_type = 'enrollment') AS roth_contribution_rate,\n    arg_max(coalesce(after_tax_contribution_rate, 0), event_order)\n      FILTER (event_type = 'enrollment') AS after_tax_contribution_rate,\n    arg_max(compensation, event_order) FILTER (compensation IS NOT NULL) AS compensation,\n    arg_max(job_level, event_order) FILTER (job_level IS NOT NULL) AS job_level,\n    arg_max(is_hce, event_order) FILTER (event_type = 'hce_status') AS is_hce,\n    arg_max(event_type, event_order) FILTER (event_type IN ('hire', 'termination')) AS employment,\n    arg_max(eligible, event_order) FILTER (event_type = 'eligibility') AS eligible,\n    arg_max(eligibility_date, event_order) FILTER (event_type = 'eligibility') AS eligibility_date,\n    arg_max(enrollment_date, event_order) FILTER (event_type = 'enrollment') AS enrollment_date,\n    max(event_order) AS last_event_order\n  FROM standing_events_of('participations')\n  GROUP BY participation\n);\n\nCREATE OR REPLACE TEMP TABLE balance_states AS\nWITH states AS (\n  SELECT\n    participation,\n    suite_as_of(scenario_id) AS day,\n    CAST(NULL AS DATE) AS next_change,\n    coalesce(COLUMNS(lambda name: is_sum(name)), 0),\n    coalesce(vested_percentage, 0) AS vested_percentage,\n    pre_tax_contribution_rate,\n    roth_contribution_rate,\n    after_tax_contribution_rate,\n    compensation,\n    job_level,\n    is_hce,\n    employment,\n    eligible,\n    eligibility_date,\n    enrollment_date,\n    coalesce(contribution_count, 0) AS contribution_count,\n    greatest(contributed.last_event_order, standing.last_event_order) AS last_event_order\n  FROM participations\n  LEFT JOIN contributed USING (scenario_id, plan_design_id, employee_id, plan_id)\n  LEFT JOIN standing USING (participation)\n)\nSELECT states.* EXCLUDE (last_event_order), event_id AS last_event_id\nFROM states\nJOIN events ON event_order = last_event_order;\n\nCREATE OR REPLACE TABLE participant_balances AS\nSELECT\n  scenario_id,\n  plan_design_id,\n  employee_id,\n  plan_id,\n  balances.* EXCLUDE (participation, next_change) RENAME (day AS as_of_date)\nFROM balances_of('balance_states') AS balances\nJOIN participations USING (participation)\nORDER BY scenario_id, plan_design_id, employee_id, plan_id;\n\nDROP TABLE contributed;\nDROP TABLE standing;\nDROP TABLE balance_states;\n";

// src/sql/column_ingest.sql
var column_ingest_default = "-- As ingest.sql, of events that the gate's own reader has put into columns while it validated them: the same rows as\n-- their lines give, so that these are not parsed a second time. They stay in their files, and are read there as often\n-- as they are needed.\n-- Generated from ingest.sql by `npm run schema`. Do not edit.\n-- Input:    variable event_columns, a list of Parquet files with the columns of table events but event_order, and\n--           `place`, a number that each row has for itself, above any rowid; variable event_files, a list of\n--           NDJSON files with one valid event a line, those that are in none of them; macros event_rows\n--           and type_rank (event_macros.sql); events, empty or from an earlier load; repeated_events likewise.\n-- Output:   events (duplicates settled, event_order set), repeated_events; table loaded_events, those\n--           that were not there before.\n-- Ordering: scenario_id, plan_design_id, employee_id, effective_date, the type's rank, created_at,\n--           event_id; total, so that shuffled input gives the same tables.\n\nCREATE OR REPLACE TEMP TABLE read_events AS FROM event_rows(getvariable('event_files'));\nCREATE OR REPLACE TEMP VIEW typed_events AS\nSELECT *, rowid AS place FROM read_events\nUNION ALL BY NAME\nFROM read_parquet(getvariable('event_columns'), hive_partitioning = false);\n-- What tells events apart and says their order is asked for several times.\nCREATE OR REPLACE TEMP TABLE typed_keys AS\nSELECT place, scenario_id, plan_design_id, employee_id, event_id, effective_date, event_type, created_at FROM typed_events;\n\n-- A person's events are put in order together: those of an earlier load move over to the new ones.\nCREATE OR REPLACE TEMP TABLE loaded_events AS\nSELECT event_id, scenario_id, plan_design_id, employee_id, effective_date\nFROM typed_keys\nANTI JOIN events USING (scenario_id, plan_design_id, employee_id, event_id);\nCREATE OR REPLACE TEMP TABLE loaded_persons AS\nSELECT DISTINCT scenario_id, plan_design_id, employee_id FROM typed_keys;\nINSERT INTO read_events BY NAME\nSELECT events.* EXCLUDE (event_order) FROM events SEMI JOIN loaded_persons USING (scenario_id, plan_design_id, employee_id);\nDELETE FROM events USING loaded_persons\nWHERE events.scenario_id = loaded_persons.scenario_id\n  AND events.plan_design_id = loaded_persons.plan_design_id\n  AND events.employee_id = loaded_persons.employee_id;\n\nINSERT INTO typed_keys BY NAME\nSELECT read_events.rowid AS place, scenario_id, plan_design_id, employee_id, event_id, effective_date, event_type, created_at\nFROM read_events ANTI JOIN typed_keys ON read_events.rowid = typed_keys.place;\n\n-- Only ids that occur more than once are looked at closely; there are few, or none.\nCREATE OR REPLACE TEMP TABLE repeated_ids AS\nSELECT scenario_id, event_id FROM typed_keys GROUP BY ALL HAVING count(*) > 1\nUNION\nSELECT scenario_id, event_id FROM events SEMI JOIN typed_keys USING (scenario_id, event_id);\n\nCREATE OR REPLACE TEMP TABLE repetitions AS\nSELECT typed_events.* EXCLUDE (place) FROM typed_events SEMI JOIN repeated_ids USING (scenario_id, event_id)\nUNION ALL BY NAME\nSELECT events.* EXCLUDE (event_order) FROM events SEMI JOIN repeated_ids USING (scenario_id, event_id);\n\n-- Copies that an earlier load has settled are counted on.\nCREATE OR REPLACE TEMP TABLE settled_copies AS\nSELECT scenario_id, event_id, copies - versions AS settled\nFROM repeated_events\nSEMI JOIN repeated_ids USING (scenario_id, event_id);\nDELETE FROM repeated_events USING settled_copies\nWHERE repeated_events.scenario_id = settled_copies.scenario_id AND repeated_events.event_id = settled_copies.event_id;\nINSERT INTO repeated_events BY NAME\nSELECT\n  scenario_id,\n  event_id,\n  count(*) + coalesce(any_value(settled), 0) AS copies,\n  count(DISTINCT content) AS versions\nFROM (SELECT scenario_id, event_id, repetitions AS content FROM repetitions)\nLEFT JOIN settled_copies USING (scenario_id, event_id)\nGROUP BY scenario_id, event_id;\n\n-- Of several contents of one person's event the first counts. Only the key is sorted to number the\n-- events, and whole rows are put in place by that number: sorting rows by the key takes twice as long.\nCREATE OR REPLACE TEMP TABLE numbered_events AS\nWITH counting AS (\n  SELECT place, scenario_id, plan_design_id, employee_id, effective_date, event_type, created_at, event_id\n  FROM typed_keys ANTI JOIN repeated_ids USING (scenario_id, event_id)\n  UNION ALL\n  SELECT place, scenario_id, plan_design_id, employee_id, effective_date, event_type, created_at, event_id\n  FROM typed_events SEMI JOIN repeated_ids USING (scenario_id, event_id)\n  QUALIFY row_number() OVER (\n    PARTITION BY scenario_id, plan_design_id, employee_id, event_id\n    ORDER BY effective_date, type_rank(event_type), created_at, typed_events\n  ) = 1\n),\nordered AS (\n  SELECT place FROM counting\n  ORDER BY scenario_id, plan_design_id, employee_id, effective_date, type_rank(event_type), created_at, event_id\n)\nSELECT place, row_number() OVER () + (SELECT coalesce(max(event_order), 0) FROM events) AS event_order\nFROM ordered;\n\n-- Where they lie nearly in order already, as in most files that a program has written, rows are taken as they come:\n-- it is event_order that says the order, and to sort them takes a third more.\nSET VARIABLE lie_in_order = (\n  SELECT count(*) FILTER (place < place_before) * 100 <= count(*)\n  FROM (SELECT place, lag(place) OVER () AS place_before FROM numbered_events)\n);\nINSERT INTO events BY NAME\nSELECT typed_events.* EXCLUDE (place), event_order\nFROM typed_events JOIN numbered_events USING (place)\nWHERE getvariable('lie_in_order');\nINSERT INTO events BY NAME\nSELECT typed_events.* EXCLUDE (place), event_order\nFROM typed_events JOIN numbered_events USING (place)\nWHERE NOT getvariable('lie_in_order')\nORDER BY event_order;\n\nDROP TABLE numbered_events;\nDROP VIEW typed_events;\nDROP TABLE read_events;\nDROP TABLE typed_keys;\nDROP TABLE repeated_ids;\nDROP TABLE repetitions;\nDROP TABLE settled_copies;\nDROP TABLE loaded_persons;\n";

// src/sql/event_macros.sql
var event_macros_default = "-- What the event schema says: the payload types, and how a line of NDJSON becomes a row.\n-- Generated from src/schema/event.schema.json by `npm run schema`. Do not edit.\n-- Inputs:   macro instant (macros.sql).\n-- Output:   macros event_types, type_rank, event_rows and file_event_rows.\n\n-- In the order in which events of one day take effect (docs/DOMAIN.md, \"Order of events\").\nCREATE OR REPLACE TEMP MACRO event_types() AS [\n  'hire',\n  'eligibility',\n  'enrollment',\n  'promotion',\n  'merit',\n  'contribution',\n  'vesting',\n  'hce_status',\n  'compliance',\n  'termination',\n  'forfeiture'\n];\nCREATE OR REPLACE TEMP MACRO type_rank(event_type) AS list_position(event_types(), event_type);\n\n-- The events of a list of NDJSON files with one valid event a line, each with the file that it stands in.\n-- Types that the schema does not know are left out.\nCREATE OR REPLACE TEMP MACRO file_event_rows(files) AS TABLE\nSELECT\n  filename AS file,\n  event_id,\n  employee_id,\n  scenario_id,\n  plan_design_id,\n  source_system,\n  effective_date,\n  instant(created_at) AS created_at,\n  correlation_id,\n  payload.event_type,\n  payload.plan_id,\n  payload.hire_date,\n  payload.department,\n  payload.job_level,\n  payload.annual_compensation,\n  payload.new_job_level,\n  payload.new_annual_compensation,\n  payload.effective_date AS payload_effective_date,\n  payload.termination_reason,\n  payload.final_pay_date,\n  payload.new_compensation,\n  payload.merit_percentage,\n  payload.eligible,\n  payload.eligibility_date,\n  payload.reason,\n  payload.source,\n  payload.enrollment_date,\n  payload.pre_tax_contribution_rate,\n  payload.roth_contribution_rate,\n  payload.after_tax_contribution_rate,\n  payload.auto_enrollment,\n  payload.opt_out_window_expires,\n  payload.enrollment_source,\n  payload.auto_enrollment_window_start,\n  payload.auto_enrollment_window_end,\n  payload.proactive_enrollment_eligible,\n  payload.window_timing_compliant,\n  payload.amount,\n  payload.pay_period_end,\n  payload.contribution_date,\n  payload.ytd_amount,\n  payload.payroll_id,\n  payload.irs_limit_applied,\n  payload.inferred_value,\n  payload.vested_percentage,\n  payload.source_balances_vested.employer_match AS vested_employer_match,\n  payload.source_balances_vested.employer_nonelective AS vested_employer_nonelective,\n  payload.source_balances_vested.employer_profit_sharing AS vested_employer_profit_sharing,\n  payload.vesting_schedule_type,\n  payload.service_computation_date,\n  payload.service_credited_hours,\n  payload.service_period_end_date,\n  payload.forfeited_from_source,\n  payload.determination_method,\n  payload.ytd_compensation,\n  payload.annualized_compensation,\n  payload.hce_threshold,\n  payload.is_hce,\n  payload.determination_date,\n  payload.prior_year_hce,\n  payload.compliance_type,\n  payload.limit_type,\n  payload.applicable_limit,\n  payload.current_amount,\n  payload.monitoring_date\nFROM read_json(\n  files,\n  format = 'newline_delimited',\n  columns = {\n    event_id: 'UUID',\n    employee_id: 'VARCHAR',\n    scenario_id: 'VARCHAR',\n    plan_design_id: 'VARCHAR',\n    source_system: 'VARCHAR',\n    effective_date: 'DATE',\n    created_at: 'VARCHAR',\n    correlation_id: 'VARCHAR',\n    payload: 'STRUCT(\n      event_type VARCHAR,\n      plan_id VARCHAR,\n      hire_date DATE,\n      department VARCHAR,\n      job_level INTEGER,\n      annual_compensation DECIMAL(18,6),\n      new_job_level INTEGER,\n      new_annual_compensation DECIMAL(18,6),\n      effective_date DATE,\n      termination_reason VARCHAR,\n      final_pay_date DATE,\n      new_compensation DECIMAL(18,6),\n      merit_percentage DECIMAL(5,4),\n      eligible BOOLEAN,\n      eligibility_date DATE,\n      reason VARCHAR,\n      source VARCHAR,\n      enrollment_date DATE,\n      pre_tax_contribution_rate DECIMAL(5,4),\n      roth_contribution_rate DECIMAL(5,4),\n      after_tax_contribution_rate DECIMAL(5,4),\n      auto_enrollment BOOLEAN,\n      opt_out_window_expires DATE,\n      enrollment_source VARCHAR,\n      auto_enrollment_window_start DATE,\n      auto_enrollment_window_end DATE,\n      proactive_enrollment_eligible BOOLEAN,\n      window_timing_compliant BOOLEAN,\n      amount DECIMAL(18,6),\n      pay_period_end DATE,\n      contribution_date DATE,\n      ytd_amount DECIMAL(18,6),\n      payroll_id VARCHAR,\n      irs_limit_applied BOOLEAN,\n      inferred_value BOOLEAN,\n      vested_percentage DECIMAL(5,4),\n      source_balances_vested STRUCT(\n        employer_match DECIMAL(18,6),\n        employer_nonelective DECIMAL(18,6),\n        employer_profit_sharing DECIMAL(18,6)\n      ),\n      vesting_schedule_type VARCHAR,\n      service_computation_date DATE,\n      service_credited_hours INTEGER,\n      service_period_end_date DATE,\n      forfeited_from_source VARCHAR,\n      determination_method VARCHAR,\n      ytd_compensation DECIMAL(18,6),\n      annualized_compensation DECIMAL(18,6),\n      hce_threshold DECIMAL(18,6),\n      is_hce BOOLEAN,\n      determination_date DATE,\n      prior_year_hce BOOLEAN,\n      compliance_type VARCHAR,\n      limit_type VARCHAR,\n      applicable_limit DECIMAL(18,6),\n      current_amount DECIMAL(18,6),\n      monitoring_date DATE\n    )'\n  },\n  maximum_object_size = 16777216,\n  hive_partitioning = false\n)\nWHERE payload.event_type IN ('hire', 'eligibility', 'enrollment', 'promotion', 'merit', 'contribution', 'vesting', 'hce_status', 'compliance', 'termination', 'forfeiture');\n-- The same with the columns of table events, but for event_order.\nCREATE OR REPLACE TEMP MACRO event_rows(files) AS TABLE SELECT * EXCLUDE (file) FROM file_event_rows(files);\n";

// src/sql/ingest.sql
var ingest_default = "-- Loads the valid events, beside those that are there.\n-- Input:    variable event_files, a list of NDJSON files with one valid event a line; macros event_rows\n--           and type_rank (event_macros.sql); events, empty or from an earlier load; repeated_events likewise.\n-- Output:   events (duplicates settled, event_order set), repeated_events; table loaded_events, those\n--           that were not there before.\n-- Ordering: scenario_id, plan_design_id, employee_id, effective_date, the type's rank, created_at,\n--           event_id; total, so that shuffled input gives the same tables.\n\nCREATE OR REPLACE TEMP TABLE typed_events AS FROM event_rows(getvariable('event_files'));\n\n-- A person's events are put in order together: those of an earlier load move over to the new ones.\nCREATE OR REPLACE TEMP TABLE loaded_events AS\nSELECT event_id, scenario_id, plan_design_id, employee_id, effective_date\nFROM typed_events\nANTI JOIN events USING (scenario_id, plan_design_id, employee_id, event_id);\nCREATE OR REPLACE TEMP TABLE loaded_persons AS\nSELECT DISTINCT scenario_id, plan_design_id, employee_id FROM typed_events;\nINSERT INTO typed_events BY NAME\nSELECT events.* EXCLUDE (event_order) FROM events SEMI JOIN loaded_persons USING (scenario_id, plan_design_id, employee_id);\nDELETE FROM events USING loaded_persons\nWHERE events.scenario_id = loaded_persons.scenario_id\n  AND events.plan_design_id = loaded_persons.plan_design_id\n  AND events.employee_id = loaded_persons.employee_id;\n\n-- Only ids that occur more than once are looked at closely; there are few, or none.\nCREATE OR REPLACE TEMP TABLE repeated_ids AS\nSELECT scenario_id, event_id FROM typed_events GROUP BY ALL HAVING count(*) > 1\nUNION\nSELECT scenario_id, event_id FROM events SEMI JOIN typed_events USING (scenario_id, event_id);\n\nCREATE OR REPLACE TEMP TABLE repetitions AS\nSELECT typed_events.* FROM typed_events SEMI JOIN repeated_ids USING (scenario_id, event_id)\nUNION ALL BY NAME\nSELECT events.* EXCLUDE (event_order) FROM events SEMI JOIN repeated_ids USING (scenario_id, event_id);\n\n-- Copies that an earlier load has settled are counted on.\nCREATE OR REPLACE TEMP TABLE settled_copies AS\nSELECT scenario_id, event_id, copies - versions AS settled\nFROM repeated_events\nSEMI JOIN repeated_ids USING (scenario_id, event_id);\nDELETE FROM repeated_events USING settled_copies\nWHERE repeated_events.scenario_id = settled_copies.scenario_id AND repeated_events.event_id = settled_copies.event_id;\nINSERT INTO repeated_events BY NAME\nSELECT\n  scenario_id,\n  event_id,\n  count(*) + coalesce(any_value(settled), 0) AS copies,\n  count(DISTINCT content) AS versions\nFROM (SELECT scenario_id, event_id, repetitions AS content FROM repetitions)\nLEFT JOIN settled_copies USING (scenario_id, event_id)\nGROUP BY scenario_id, event_id;\n\n-- Of several contents of one person's event the first counts. Only the key is sorted to number the\n-- events, and whole rows are put in place by that number: sorting rows by the key takes twice as long.\nCREATE OR REPLACE TEMP TABLE numbered_events AS\nWITH counting AS (\n  SELECT rowid AS place, scenario_id, plan_design_id, employee_id, effective_date, event_type, created_at, event_id\n  FROM typed_events ANTI JOIN repeated_ids USING (scenario_id, event_id)\n  UNION ALL\n  SELECT rowid AS place, scenario_id, plan_design_id, employee_id, effective_date, event_type, created_at, event_id\n  FROM typed_events SEMI JOIN repeated_ids USING (scenario_id, event_id)\n  QUALIFY row_number() OVER (\n    PARTITION BY scenario_id, plan_design_id, employee_id, event_id\n    ORDER BY effective_date, type_rank(event_type), created_at, typed_events\n  ) = 1\n),\nordered AS (\n  SELECT place FROM counting\n  ORDER BY scenario_id, plan_design_id, employee_id, effective_date, type_rank(event_type), created_at, event_id\n)\nSELECT place, row_number() OVER () + (SELECT coalesce(max(event_order), 0) FROM events) AS event_order\nFROM ordered;\n\nINSERT INTO events BY NAME\nSELECT typed_events.*, event_order\nFROM typed_events JOIN numbered_events ON typed_events.rowid = numbered_events.place\nORDER BY event_order;\n\nDROP TABLE numbered_events;\nDROP TABLE typed_events;\nDROP TABLE repeated_ids;\nDROP TABLE repetitions;\nDROP TABLE settled_copies;\nDROP TABLE loaded_persons;\n";

// src/sql/macros.sql
var macros_default = "-- What every other script may use: the calendar, and what a state of a participant-plan amounts to.\n-- Inputs:   none.\n-- Output:   macros.\n\n-- The suite that a scenario is of, its name there, the day as of which the tables of a suite stand, and what\n-- stands for the event where a rule judges a suite as a whole. Here all events are one suite; where several\n-- are rebuilt at once, suites.sql makes these macros anew.\nCREATE OR REPLACE TEMP MACRO suite_of(scenario_id) AS 0;\nCREATE OR REPLACE TEMP MACRO scenario_name(scenario_id) AS scenario_id;\nCREATE OR REPLACE TEMP MACRO suite_as_of(scenario_id) AS CAST(getvariable('as_of') AS DATE);\nCREATE OR REPLACE TEMP MACRO participation_as_of(participation) AS CAST(getvariable('as_of') AS DATE);\nCREATE OR REPLACE TEMP MACRO whole_suite(suite) AS CAST(NULL AS UUID);\n\nCREATE OR REPLACE TEMP MACRO is_workforce_event(event_type) AS\n  event_type IN ('hire', 'promotion', 'merit', 'termination');\n\n-- An instant as events write it, cut to the microsecond. DuckDB knows no lower-case T and Z; the usual form\n-- needs none of it.\nCREATE OR REPLACE TEMP MACRO instant(text) AS\n  CASE WHEN length(text) = 20 AND text[11] = 'T' AND text[20] = 'Z' THEN CAST(text AS TIMESTAMP)\n       ELSE CAST(CAST(regexp_replace(upper(text), '(\\.[0-9]{6})[0-9]+', '\\1')\n                      || CASE WHEN regexp_matches(text, '([zZ]|[+-][0-9]{2}:[0-9]{2})$') THEN '' ELSE 'Z' END\n                 AS TIMESTAMPTZ) AS TIMESTAMP) END;\n\nCREATE OR REPLACE TEMP MACRO friday_on_or_after(day) AS\n  CAST(day + CAST((5 - dayofweek(day) + 7) % 7 AS INTEGER) AS DATE);\n\n-- (1 − rate) × contributed, half to even, in millionths. Decimal division would give a DOUBLE, so it\n-- runs on BIGINT, and in parts that do not leave the type: whole dollars and the rest; and with units =\n-- 10000 a + b, keep × units ÷ 10000 = keep × a + keep × b ÷ 10000. Adding 4999 before the division\n-- rounds a half down, adding 5000 rounds it up: up is right when the quotient is odd. Amounts are\n-- DECIMAL(18,6).\nCREATE OR REPLACE TEMP MACRO millionths(amount) AS\n  CAST(amount - amount % 1 AS BIGINT) * 1000000 + CAST((amount % 1) * 1000000 AS BIGINT);\nCREATE OR REPLACE TEMP MACRO half_even_share(units, keep) AS\n  keep * (units // 10000)\n  + (\n      keep * (units % 10000)\n      + 4999\n      + (keep * (units // 10000) + (keep * (units % 10000)) // 10000) % 2\n    ) // 10000;\nCREATE OR REPLACE TEMP MACRO kept_back(rate) AS 10000 - CAST(rate * 10000 AS BIGINT);\nCREATE OR REPLACE TEMP MACRO unvested_units(units, forfeited_units, keep) AS\n  greatest(0, half_even_share(units, keep) - forfeited_units);\nCREATE OR REPLACE TEMP MACRO unvested_millionths(contributed, forfeited, rate) AS\n  unvested_units(millionths(contributed), millionths(forfeited), kept_back(rate));\nCREATE OR REPLACE TEMP MACRO from_millionths(units) AS\n  CAST(CAST(units AS DECIMAL(18,0)) * CAST(0.000001 AS DECIMAL(7,6)) AS DECIMAL(18,6));\n\n-- Contributions by source, and forfeitures by the bucket that they come from: a struct with a sum for each,\n-- NULL where there is none. They are the first twelve balance columns (docs/DOMAIN.md).\nCREATE OR REPLACE TEMP MACRO contributed_by_source(source, amount) AS {\n  employee_pre_tax: sum(amount) FILTER (source = 'employee_pre_tax'),\n  employee_roth: sum(amount) FILTER (source = 'employee_roth'),\n  employee_after_tax: sum(amount) FILTER (source = 'employee_after_tax'),\n  employee_catch_up: sum(amount) FILTER (source = 'employee_catch_up'),\n  employer_match: sum(amount) FILTER (source = 'employer_match'),\n  employer_match_true_up: sum(amount) FILTER (source = 'employer_match_true_up'),\n  employer_nonelective: sum(amount) FILTER (source = 'employer_nonelective'),\n  employer_profit_sharing: sum(amount) FILTER (source = 'employer_profit_sharing'),\n  forfeiture_allocation: sum(amount) FILTER (source = 'forfeiture_allocation')\n};\nCREATE OR REPLACE TEMP MACRO forfeited_by_bucket(bucket, amount) AS {\n  forfeited_employer_match: sum(amount) FILTER (bucket = 'employer_match'),\n  forfeited_employer_nonelective: sum(amount) FILTER (bucket = 'employer_nonelective'),\n  forfeited_employer_profit_sharing: sum(amount) FILTER (bucket = 'employer_profit_sharing')\n};\n-- Whether a column is one of those sums: COLUMNS(lambda name: is_sum(name)) is all that a table has of them.\nCREATE OR REPLACE TEMP MACRO is_sum(name) AS name IN (\n  'employee_pre_tax', 'employee_roth', 'employee_after_tax', 'employee_catch_up', 'employer_match',\n  'employer_match_true_up', 'employer_nonelective', 'employer_profit_sharing', 'forfeiture_allocation',\n  'forfeited_employer_match', 'forfeited_employer_nonelective', 'forfeited_employer_profit_sharing'\n);\n\n-- The balance columns of each row of the table named `states`, which has a `participation`, `day`,\n-- `next_change` (passed on), the sums by source and bucket, and the latest values.\nCREATE OR REPLACE TEMP MACRO balances_of(states) AS TABLE\nWITH amounts AS (\n  SELECT\n    CAST(COLUMNS(lambda name: is_sum(name)) AS DECIMAL(18,6)),\n    CAST(vested_percentage AS DECIMAL(5,4)) AS vested_percentage,\n    COLUMNS(lambda name: NOT is_sum(name) AND name <> 'vested_percentage')\n  FROM query_table(states)\n),\nsums AS (\n  SELECT\n    *,\n    CAST(employee_pre_tax + employee_roth + employee_after_tax + employee_catch_up AS DECIMAL(18,6)) AS employee_sum,\n    CAST(employer_match + employer_match_true_up AS DECIMAL(18,6)) AS match_bucket,\n    CAST(employer_profit_sharing + forfeiture_allocation AS DECIMAL(18,6)) AS profit_sharing_bucket,\n    CAST(forfeited_employer_match + forfeited_employer_nonelective + forfeited_employer_profit_sharing\n         AS DECIMAL(18,6)) AS forfeited_sum\n  FROM amounts\n),\n-- Columns, where a macro would write each of them out again wherever it stands: that takes long to plan.\nunits AS (\n  SELECT\n    *,\n    millionths(match_bucket) AS match_units,\n    millionths(employer_nonelective) AS nonelective_units,\n    millionths(profit_sharing_bucket) AS profit_sharing_units,\n    kept_back(vested_percentage) AS keep\n  FROM sums\n),\ntotals AS (\n  SELECT\n    *,\n    CAST(match_bucket + employer_nonelective + profit_sharing_bucket AS DECIMAL(18,6)) AS employer_sum,\n    from_millionths(\n      unvested_units(match_units, millionths(forfeited_employer_match), keep)\n      + unvested_units(nonelective_units, millionths(forfeited_employer_nonelective), keep)\n      + unvested_units(profit_sharing_units, millionths(forfeited_employer_profit_sharing), keep)\n    ) AS unvested_sum\n  FROM units\n)\nSELECT\n  participation,\n  day,\n  next_change,\n  employee_pre_tax,\n  employee_roth,\n  employee_after_tax,\n  employee_catch_up,\n  employer_match,\n  employer_match_true_up,\n  employer_nonelective,\n  employer_profit_sharing,\n  forfeiture_allocation,\n  forfeited_employer_match,\n  forfeited_employer_nonelective,\n  forfeited_employer_profit_sharing,\n  employee_sum AS employee_contributions,\n  employer_sum AS employer_contributions,\n  CAST(employee_sum + employer_sum AS DECIMAL(18,6)) AS gross_balance,\n  forfeited_sum AS forfeitures,\n  CAST(employee_sum + employer_sum - forfeited_sum AS DECIMAL(18,6)) AS net_balance,\n  vested_percentage,\n  CAST(employee_sum + employer_sum - forfeited_sum - unvested_sum AS DECIMAL(18,6)) AS vested_balance,\n  unvested_sum AS unvested_balance,\n  pre_tax_contribution_rate,\n  roth_contribution_rate,\n  CAST(after_tax_contribution_rate AS DECIMAL(5,4)) AS after_tax_contribution_rate,\n  compensation AS annual_compensation,\n  job_level,\n  is_hce,\n  CASE employment WHEN 'hire' THEN 'active' WHEN 'termination' THEN 'terminated' ELSE 'unknown' END AS employment_status,\n  CASE\n    WHEN employment = 'termination' THEN 'terminated'\n    WHEN NOT eligible OR (eligible IS NULL AND pre_tax_contribution_rate IS NULL) THEN 'not_eligible'\n    WHEN pre_tax_contribution_rate IS NULL THEN 'eligible_not_enrolled'\n    WHEN pre_tax_contribution_rate + roth_contribution_rate + after_tax_contribution_rate = 0\n      THEN 'enrolled_zero_deferral'\n    ELSE 'active_participant'\n  END AS participation_status,\n  eligibility_date,\n  enrollment_date,\n  CAST(contribution_count AS BIGINT) AS contribution_count,\n  last_event_id\nFROM totals;\n";

// src/sql/named_suite.sql
var named_suite_default = "-- One more suite, whose names stay as they are, beside those of suites.sql: the tables hold its rows under the keys\n-- that it has alone, and before all others.\n-- Inputs:   what suites.sql makes; macro file_event_rows (event_macros.sql); variable named_files, a list of NDJSON files.\n-- Output:   macro event_rows, of all suites. It fails where a name could be taken for one of another suite.\n\nCREATE OR REPLACE TEMP MACRO event_rows(files) AS TABLE\nSELECT\n  read_events.* EXCLUDE (file) REPLACE (\n    CASE WHEN CAST(event_id AS VARCHAR)[10:23] = '0000-0000-0000' THEN error('an event_id looks like another suite''s')\n         ELSE event_id END AS event_id,\n    CASE WHEN scenario_id >= suite_mark() THEN error('a scenario_id looks like another suite''s')\n         ELSE scenario_id END AS scenario_id\n  )\nFROM file_event_rows(getvariable('named_files')) AS read_events\nUNION ALL\nSELECT\n  suite_events.* EXCLUDE (suite)\n    REPLACE (own_id AS event_id, suite_mark() || printf('%09d', suite) || scenario_id AS scenario_id)\nFROM suite_events\nJOIN suite_ids USING (suite, event_id);\n";

// src/sql/plan_history.sql
var plan_history_default = "-- Which events count for which participant-plan. Shared by balances.sql, weekly_snapshots.sql and the\n-- quality rules.\n-- Inputs:   events; macros; variable as_of ('YYYY-MM-DD', inclusive).\n-- Output:   tables contribution_totals and participations, macro standing_events_of.\n\n-- Contributions are nearly all of the events, and of most of them only the sum is wanted.\nCREATE OR REPLACE TEMP TABLE contribution_totals AS\nSELECT\n  scenario_id,\n  plan_design_id,\n  employee_id,\n  plan_id,\n  source,\n  sum(amount) AS amount,\n  count(*) AS contribution_count,\n  min(effective_date) AS first_day,\n  max(event_order) AS last_event_order\nFROM events\nWHERE event_type = 'contribution' AND effective_date <= suite_as_of(scenario_id)\nGROUP BY ALL;\n\n-- A team's own schema may let an event of one type hold a field of another: it says nothing there.\nCREATE OR REPLACE TEMP TABLE other_events AS\nSELECT\n  event_id, scenario_id, plan_design_id, employee_id, plan_id AS own_plan_id, effective_date, event_type, event_order,\n  CASE event_type WHEN 'forfeiture' THEN forfeited_from_source END AS forfeited_from_source, amount, vested_percentage,\n  pre_tax_contribution_rate, roth_contribution_rate, after_tax_contribution_rate,\n  eligible, eligibility_date, enrollment_date, is_hce,\n  CASE event_type\n    WHEN 'hire' THEN annual_compensation\n    WHEN 'promotion' THEN new_annual_compensation\n    WHEN 'merit' THEN new_compensation\n  END AS compensation,\n  CASE event_type WHEN 'hire' THEN job_level WHEN 'promotion' THEN new_job_level END AS job_level\nFROM events\nWHERE event_type <> 'contribution' AND effective_date <= suite_as_of(scenario_id);\n\n-- Participant-plans, and the day of the first plan event. The number stands for the four texts where\n-- many rows are grouped, joined or sorted.\nCREATE OR REPLACE TEMP TABLE participations AS\nWITH plan_days AS (\n  SELECT scenario_id, plan_design_id, employee_id, plan_id, first_day FROM contribution_totals\n  UNION ALL\n  SELECT scenario_id, plan_design_id, employee_id, own_plan_id, effective_date\n  FROM other_events\n  WHERE NOT is_workforce_event(event_type)\n),\nplans AS (\n  SELECT scenario_id, plan_design_id, employee_id, plan_id, min(first_day) AS since FROM plan_days GROUP BY ALL\n)\nSELECT row_number() OVER (ORDER BY scenario_id, plan_design_id, employee_id, plan_id) AS participation, *\nFROM plans;\n\n-- One row per event and participant-plan it applies to, for the participations in the table named\n-- `plans`: a plan event to its own plan, a workforce event to every plan that the employee has as of the\n-- day, whatever plan it names.\nCREATE OR REPLACE TEMP MACRO standing_events_of(plans) AS TABLE\nSELECT other_events.*, participation, since\nFROM other_events\nJOIN query_table(plans) AS plans USING (scenario_id, plan_design_id, employee_id)\nWHERE own_plan_id = plans.plan_id OR is_workforce_event(event_type);\n";

// src/sql/suites.sql
var suites_default = "-- Several suites of events in one database, which the same scripts then rebuild at once, each as if it were alone.\n-- Every key of the tables begins with scenario_id, so each scenario has a mark and the number of its suite in front.\n-- An event_id, which rules compare across scenarios, is replaced by a number that is one suite's alone. Both keep\n-- the order within a suite, so that ties are settled as they are where a suite is alone. Number 0 is the suite that\n-- keeps its names (named_suite.sql), where there is one: the mark stands after all of them.\n-- Inputs:   macro file_event_rows (event_macros.sql); variables event_files, a list of NDJSON files, and\n--           file_suites, the number of the suite that each of them belongs to, from 1.\n-- Output:   table suite_events; table suite_ids (suite, event_id, own_id); macros suite_mark, event_rows, suite_of,\n--           scenario_name, suite_as_of, which needs the variable suite_days, by suite, participation_as_of, which\n--           needs participation_days, and whole_suite.\n\nCREATE OR REPLACE TEMP TABLE suite_events AS\nSELECT suite, read_events.* EXCLUDE (file)\nFROM file_event_rows(getvariable('event_files')) AS read_events\nLEFT JOIN (\n  SELECT unnest(getvariable('event_files')) AS file, CAST(unnest(getvariable('file_suites')) AS INTEGER) AS suite\n) USING (file);\n\n-- The last of all characters, which stands for none.\nCREATE OR REPLACE TEMP MACRO suite_mark() AS chr(1114111);\nCREATE OR REPLACE TEMP MACRO own_event_id(suite, number) AS\n  CAST(printf('%08x-0000-0000-0000-%012x', suite, number) AS UUID);\nCREATE OR REPLACE TEMP MACRO whole_suite(suite) AS CASE WHEN suite > 0 THEN own_event_id(suite, 0) END;\n\nCREATE OR REPLACE TEMP TABLE suite_ids AS\nWITH ids AS (\n  SELECT DISTINCT suite, event_id FROM suite_events\n)\nSELECT suite, event_id, own_event_id(suite, row_number() OVER (PARTITION BY suite ORDER BY event_id)) AS own_id FROM ids\nUNION ALL\nSELECT DISTINCT suite, CAST(NULL AS UUID), whole_suite(suite) FROM ids;\n\nCREATE OR REPLACE TEMP MACRO event_rows(files) AS TABLE\nSELECT\n  suite_events.* EXCLUDE (suite)\n    REPLACE (own_id AS event_id, suite_mark() || printf('%09d', suite) || scenario_id AS scenario_id)\nFROM suite_events\nJOIN suite_ids USING (suite, event_id);\n\nCREATE OR REPLACE TEMP MACRO suite_of(scenario_id) AS\n  CASE WHEN starts_with(scenario_id, suite_mark()) THEN CAST(substring(scenario_id, 2, 9) AS INTEGER) ELSE 0 END;\nCREATE OR REPLACE TEMP MACRO scenario_name(scenario_id) AS\n  CASE WHEN starts_with(scenario_id, suite_mark()) THEN substring(scenario_id, 11) ELSE scenario_id END;\nCREATE OR REPLACE TEMP MACRO suite_as_of(scenario_id) AS\n  CAST(getvariable('suite_days')[suite_of(scenario_id) + 1] AS DATE);\nCREATE OR REPLACE TEMP MACRO participation_as_of(participation) AS getvariable('participation_days')[participation];\n";

// src/sql/tables.sql
var tables_default = '-- Makes the empty table of events.\n-- Generated from src/schema/event.schema.json by `npm run schema`; a copy in your own pipeline is yours.\n-- Columns and types: docs/DOMAIN.md, "Tables and columns". Amounts DECIMAL(18,6), rates DECIMAL(5,4).\n\n-- Every distinct event, the envelope and the payload\'s fields typed. Among the events of one person\n-- `event_order` is the place in their order (docs/DOMAIN.md); a later load gives higher numbers.\nCREATE TABLE events (\n  event_id UUID NOT NULL,\n  employee_id VARCHAR NOT NULL,\n  scenario_id VARCHAR NOT NULL,\n  plan_design_id VARCHAR NOT NULL,\n  source_system VARCHAR NOT NULL,\n  effective_date DATE NOT NULL,\n  created_at TIMESTAMP NOT NULL,\n  correlation_id VARCHAR,\n  event_type VARCHAR NOT NULL,\n  plan_id VARCHAR,\n  hire_date DATE,\n  department VARCHAR,\n  job_level INTEGER,\n  annual_compensation DECIMAL(18,6),\n  new_job_level INTEGER,\n  new_annual_compensation DECIMAL(18,6),\n  payload_effective_date DATE,\n  termination_reason VARCHAR,\n  final_pay_date DATE,\n  new_compensation DECIMAL(18,6),\n  merit_percentage DECIMAL(5,4),\n  eligible BOOLEAN,\n  eligibility_date DATE,\n  reason VARCHAR,\n  source VARCHAR,\n  enrollment_date DATE,\n  pre_tax_contribution_rate DECIMAL(5,4),\n  roth_contribution_rate DECIMAL(5,4),\n  after_tax_contribution_rate DECIMAL(5,4),\n  auto_enrollment BOOLEAN,\n  opt_out_window_expires DATE,\n  enrollment_source VARCHAR,\n  auto_enrollment_window_start DATE,\n  auto_enrollment_window_end DATE,\n  proactive_enrollment_eligible BOOLEAN,\n  window_timing_compliant BOOLEAN,\n  amount DECIMAL(18,6),\n  pay_period_end DATE,\n  contribution_date DATE,\n  ytd_amount DECIMAL(18,6),\n  payroll_id VARCHAR,\n  irs_limit_applied BOOLEAN,\n  inferred_value BOOLEAN,\n  vested_percentage DECIMAL(5,4),\n  vested_employer_match DECIMAL(18,6),\n  vested_employer_nonelective DECIMAL(18,6),\n  vested_employer_profit_sharing DECIMAL(18,6),\n  vesting_schedule_type VARCHAR,\n  service_computation_date DATE,\n  service_credited_hours INTEGER,\n  service_period_end_date DATE,\n  forfeited_from_source VARCHAR,\n  determination_method VARCHAR,\n  ytd_compensation DECIMAL(18,6),\n  annualized_compensation DECIMAL(18,6),\n  hce_threshold DECIMAL(18,6),\n  is_hce BOOLEAN,\n  determination_date DATE,\n  prior_year_hce BOOLEAN,\n  compliance_type VARCHAR,\n  limit_type VARCHAR,\n  applicable_limit DECIMAL(18,6),\n  current_amount DECIMAL(18,6),\n  monitoring_date DATE,\n  event_order BIGINT NOT NULL\n);\n';

// src/sql/weekly_snapshots.sql
var weekly_snapshots_default = "-- The weekly history of participant-plans.\n-- Inputs:   events, table participations, macros standing_events_of, balances_of and\n--           friday_on_or_after; variable as_of; table restated_persons (scenario_id, plan_design_id,\n--           employee_id, first_friday): whose snapshots to write, and from which Friday on.\n-- Output:   rows of fct_participant_balance_snapshots, which has none of them: one per participant-plan\n--           and Friday, from the first Friday on or after its first plan event to the first on or after\n--           the as-of date.\n-- Ordering: scenario_id, plan_design_id, employee_id, plan_id, snapshot_date within one run.\n\nCREATE OR REPLACE TEMP TABLE restated AS\nSELECT participations.*, first_friday\nFROM participations\nJOIN restated_persons USING (scenario_id, plan_design_id, employee_id);\n\n-- The contributions of each week that has one.\nCREATE OR REPLACE TEMP TABLE weekly_contributions AS\nSELECT * EXCLUDE (sums), sums.*\nFROM (\n  SELECT\n    participation,\n    friday_on_or_after(effective_date) AS friday,\n    contributed_by_source(source, amount) AS sums,\n    count(*) AS contribution_count,\n    max(event_order) AS event_order,\n    arg_max(event_id, event_order) AS last_event_id\n  FROM events\n  JOIN restated USING (scenario_id, plan_design_id, employee_id, plan_id)\n  WHERE event_type = 'contribution' AND effective_date <= suite_as_of(scenario_id)\n  GROUP BY ALL\n);\n\n-- What else is known after each week that has any other event. Workforce events from before the plan's\n-- first week count from that week on.\nCREATE OR REPLACE TEMP TABLE weekly_standing AS\nWITH changes AS (\n  SELECT\n    participation,\n    friday_on_or_after(greatest(effective_date, since)) AS friday,\n    forfeited_by_bucket(forfeited_from_source, amount) AS sums,\n    arg_max(vested_percentage, event_order) FILTER (event_type = 'vesting') AS vested_percentage,\n    arg_max({\n      pre_tax: pre_tax_contribution_rate,\n      roth: roth_contribution_rate,\n      after_tax: coalesce(after_tax_contribution_rate, 0),\n      since: enrollment_date\n    }, event_order) FILTER (event_type = 'enrollment') AS enrollment,\n    arg_max({eligible: eligible, since: eligibility_date}, event_order)\n      FILTER (event_type = 'eligibility') AS eligibility,\n    arg_max(compensation, event_order) FILTER (compensation IS NOT NULL) AS compensation,\n    arg_max(job_level, event_order) FILTER (job_level IS NOT NULL) AS job_level,\n    arg_max(is_hce, event_order) FILTER (event_type = 'hce_status') AS is_hce,\n    arg_max(event_type, event_order) FILTER (event_type IN ('hire', 'termination')) AS employment,\n    max(event_order) AS event_order,\n    arg_max(event_id, event_order) AS last_event_id\n  FROM standing_events_of('restated')\n  GROUP BY ALL\n)\nSELECT\n  row_number() OVER (ORDER BY participation, friday) AS standing,\n  participation,\n  friday,\n  event_order,\n  last_event_id,\n  sum(COLUMNS(lambda name: is_sum(name))) OVER history,\n  last_value(vested_percentage IGNORE NULLS) OVER history AS vested_percentage,\n  last_value(enrollment IGNORE NULLS) OVER history AS enrollment,\n  last_value(eligibility IGNORE NULLS) OVER history AS eligibility,\n  last_value(compensation IGNORE NULLS) OVER history AS compensation,\n  last_value(job_level IGNORE NULLS) OVER history AS job_level,\n  last_value(is_hce IGNORE NULLS) OVER history AS is_hce,\n  last_value(employment IGNORE NULLS) OVER history AS employment\nFROM (SELECT * EXCLUDE (sums), sums.* FROM changes)\nWINDOW history AS (PARTITION BY participation ORDER BY friday ROWS UNBOUNDED PRECEDING);\n\n-- What changes, week by week. After its last week each participation has an end: the Friday after all, and all of\n-- its sums taken away again, so that sums over all rows so far begin anew with the next participation.\nCREATE OR REPLACE TEMP TABLE weekly_changes AS\nWITH changes AS (\n  SELECT * FROM weekly_contributions\n  UNION ALL BY NAME\n  SELECT participation, friday, event_order, last_event_id, standing FROM weekly_standing\n),\nends AS (\n  SELECT\n    participation,\n    CAST(friday_on_or_after(participation_as_of(participation)) + 7 AS DATE) AS friday,\n    -sum(COLUMNS(lambda name: is_sum(name) OR name = 'contribution_count'))\n  FROM changes\n  GROUP BY participation\n)\nSELECT * FROM changes\nUNION ALL BY NAME\nSELECT * FROM ends\nORDER BY participation, event_order NULLS LAST;\n\n-- The state after each week with an event, and the Friday of the next such week. Of the two rows of a\n-- week that brought both kinds, the one with the earlier event ends before it begins, and falls out.\n-- Windows without an order or a partition take rows as they come, in one pass: a quarter of the time, but on one core,\n-- so that nothing else is done there.\nCREATE OR REPLACE TEMP TABLE weekly_running AS\nSELECT\n  participation,\n  friday AS day,\n  lead(friday) OVER () AS next_change,\n  max(standing) OVER so_far AS standing,\n  sum(COLUMNS(lambda name: is_sum(name) OR name = 'contribution_count')) OVER so_far,\n  event_order,\n  last_event_id\nFROM weekly_changes\nWINDOW so_far AS (ROWS UNBOUNDED PRECEDING);\n\n-- An end is no state: in another suite, whose days are later, it would last until then.\nCREATE OR REPLACE TEMP TABLE weekly_states AS\nSELECT\n  participation,\n  day,\n  next_change,\n  CAST(coalesce(COLUMNS(lambda name: is_sum(name)), 0) AS DECIMAL(18,6)),\n  coalesce(vested_percentage, 0) AS vested_percentage,\n  enrollment.pre_tax AS pre_tax_contribution_rate,\n  enrollment.roth AS roth_contribution_rate,\n  enrollment.after_tax AS after_tax_contribution_rate,\n  compensation,\n  job_level,\n  is_hce,\n  employment,\n  eligibility.eligible AS eligible,\n  eligibility.since AS eligibility_date,\n  enrollment.since AS enrollment_date,\n  coalesce(contribution_count, 0) AS contribution_count,\n  weekly_running.last_event_id\nFROM weekly_running\nLEFT JOIN weekly_standing USING (participation, standing)\nWHERE next_change > day AND weekly_running.event_order IS NOT NULL;\n\nCREATE TABLE IF NOT EXISTS fct_participant_balance_snapshots AS\nSELECT\n  scenario_id,\n  plan_design_id,\n  employee_id,\n  plan_id,\n  balances.* EXCLUDE (participation, next_change) RENAME (day AS snapshot_date)\nFROM balances_of('weekly_states') AS balances\nJOIN restated USING (participation)\nWITH NO DATA;\n\n-- A week without an event repeats the state before it.\nINSERT INTO fct_participant_balance_snapshots BY NAME\nWITH balances AS (\n  SELECT\n    restated.* EXCLUDE (participation, since, first_friday),\n    generate_series(\n      CAST(greatest(day, first_friday) AS TIMESTAMP), CAST(next_change - 7 AS TIMESTAMP), INTERVAL 7 DAY\n    ) AS fridays,\n    balances.* EXCLUDE (participation, day, next_change)\n  FROM balances_of('weekly_states') AS balances\n  JOIN restated USING (participation)\n)\nSELECT * EXCLUDE (fridays), CAST(unnest(fridays) AS DATE) AS snapshot_date\nFROM balances;\n\nDROP TABLE restated;\nDROP TABLE weekly_contributions;\nDROP TABLE weekly_standing;\nDROP TABLE weekly_changes;\nDROP TABLE weekly_running;\nDROP TABLE weekly_states;\n";

// src/contracts/decimal.ts
var MILLION = 1000000n;
var AMOUNT_BOUND = 10n ** 18n;
function parseAmount(value) {
  return parseScaled(decimalText(value), 6);
}
function formatAmount(millionths) {
  return formatScaled(millionths, 6);
}
function parseRate(value) {
  return parseScaled(decimalText(value), 4);
}
function formatRate(tenThousandths) {
  return formatScaled(tenThousandths, 4);
}
function divideHalfEven(numerator, denominator) {
  let quotient = numerator / denominator;
  let remainder = numerator % denominator;
  if (remainder < 0n) {
    quotient -= 1n;
    remainder += denominator;
  }
  const twice = remainder * 2n;
  const roundUp = twice > denominator || twice === denominator && quotient % 2n !== 0n;
  return roundUp ? quotient + 1n : quotient;
}
function unvestedShare(amount, rate) {
  return divideHalfEven((10000n - rate) * amount, 10000n);
}
function requireAmount(millionths, event) {
  if (millionths < AMOUNT_BOUND && millionths > -AMOUNT_BOUND) return millionths;
  throw new GateError("AMOUNT_OVERFLOW", { event, amount: formatAmount(millionths) });
}
function subtractDecimals(minuend, subtrahend) {
  const pattern = /^-?[0-9]+(?:\.[0-9]+)?$/;
  if (!pattern.test(minuend) || !pattern.test(subtrahend)) return null;
  const scale = Math.max(countDecimals(minuend), countDecimals(subtrahend));
  return formatScaled(parseScaled(minuend, scale) - parseScaled(subtrahend, scale), scale);
}
function addDecimals(a, b) {
  const scale = Math.max(countDecimals(a), countDecimals(b));
  return formatScaled(parseScaled(a, scale) + parseScaled(b, scale), scale);
}
function isLarger(a, b) {
  const scale = Math.max(countDecimals(a), countDecimals(b));
  return parseScaled(a.replace("-", ""), scale) > parseScaled(b.replace("-", ""), scale);
}
function countDecimals(text) {
  return text.split(".")[1]?.length ?? 0;
}
function decimalText(value) {
  return typeof value === "string" ? value : String(value);
}
function parseScaled(text, scale) {
  return parseShort(text, scale) ?? parseAny(text, scale);
}
var [ZERO, NINE, POINT, MINUS] = [48, 57, 46, 45];
function parseShort(text, scale) {
  const negative = text.charCodeAt(0) === MINUS;
  let value = 0;
  let point = -1;
  for (let at = negative ? 1 : 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) value = value * 10 + code - ZERO;
    else if (code === POINT && point === -1) point = at;
    else return null;
  }
  const decimals = point === -1 ? 0 : text.length - point - 1;
  if (decimals > scale || text.length + scale - decimals > EXACT_DIGITS) return null;
  const units = value * 10 ** (scale - decimals);
  return BigInt(negative ? -units : units);
}
function parseAny(text, scale) {
  const negative = text.startsWith("-");
  const begin = negative ? 1 : 0;
  const point = text.indexOf(".");
  const end = point === -1 ? text.length : point;
  const fraction = point === -1 ? "" : text.slice(point + 1);
  const units = wholeNumber(text.slice(begin, end) + fraction.padEnd(scale, "0"));
  return negative ? -units : units;
}
var EXACT_DIGITS = 15;
var EXACT = 10n ** BigInt(EXACT_DIGITS);
function wholeNumber(digits) {
  const isShort = digits.length <= EXACT_DIGITS && /^[0-9]*$/.test(digits);
  return isShort ? BigInt(Number(digits)) : BigInt(digits);
}
function formatScaled(units, scale) {
  const negative = units < 0n;
  const amount = negative ? -units : units;
  const whole = amount < EXACT ? String(Number(amount)) : String(amount);
  const digits = whole.padStart(scale + 1, "0");
  const point = digits.length - scale;
  const text = scale === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return negative ? `-${text}` : text;
}
function dollars(whole) {
  return BigInt(whole) * MILLION;
}

// src/plan/calendar.ts
function parseDay(text) {
  return toDay(readDigits(text, 0, 4), readDigits(text, 5, 7), readDigits(text, 8, 10));
}
var [ZERO2, NINE2] = [48, 57];
function readDigits(text, from, to) {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (!(code >= ZERO2 && code <= NINE2)) return Number.NaN;
    value = value * 10 + code - ZERO2;
  }
  return value;
}
function toDay(year, month, day) {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}
function toCivil(day) {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}
function formatDay(day) {
  const known = dayTexts.get(day);
  if (known !== void 0) return known;
  const civil = toCivil(day);
  const pad = (value, width) => String(value).padStart(width, "0");
  const text = `${pad(civil.year, 4)}-${pad(civil.month, 2)}-${pad(civil.day, 2)}`;
  if (dayTexts.size >= MOST_TEXTS) dayTexts.clear();
  dayTexts.set(day, text);
  return text;
}
var dayTexts = /* @__PURE__ */ new Map();
var MOST_TEXTS = 36525;
function weekday(day) {
  return ((day + 4) % 7 + 7) % 7;
}
function fridayOnOrAfter(day) {
  return day + (5 - weekday(day) + 7) % 7;
}
var MICROSECONDS_PER_DAY = 86400000000n;
function parseInstant(text) {
  return parseUsualInstant(text) ?? parseAnyInstant(text);
}
function compareInstants(a, b) {
  if (a === b) return 0;
  if (isUsual(a) && isUsual(b)) return a < b ? -1 : 1;
  const [first, second] = [parseInstant(a), parseInstant(b)];
  return first === second ? 0 : first < second ? -1 : 1;
}
function isUsual(text) {
  return text.length === 20 && text[10] === "T" && text[19] === "Z" && text[17] !== "6";
}
function parseUsualInstant(text) {
  if (text.length !== 20 || text[10] !== "T" || text[19] !== "Z") return null;
  const [hours, minutes, seconds] = [text.slice(11, 13), text.slice(14, 16), text.slice(17, 19)];
  const second = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return BigInt(parseDay(text) * 86400 + second) * 1000000n;
}
function parseAnyInstant(text) {
  const parts = /^(.{10})[Tt](\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:[Zz]|([+-])(\d\d):(\d\d))?$/.exec(
    text
  );
  if (parts === null) throw new RangeError(`not a date-time: ${text}`);
  const [
    ,
    date = "",
    hours,
    minutes,
    seconds,
    fraction = "",
    sign,
    offsetHours = 0,
    offsetMinutes = 0
  ] = parts;
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === "-" ? -60 : 60);
  const second = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) - offset;
  const micros = BigInt(fraction.slice(0, 6).padEnd(6, "0"));
  return BigInt(parseDay(date)) * MICROSECONDS_PER_DAY + BigInt(second) * 1000000n + micros;
}

// src/plan/calculations/deposit-deadline.ts
var MONDAY = 1;
var THURSDAY = 4;
function depositDeadline(year, month) {
  const following = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  const holidays = new Set(holidaysKeptIn(following.year));
  let day = toDay(following.year, following.month, 1);
  for (let businessDays = 0; ; day += 1) {
    const isWorkday = weekday(day) >= MONDAY && weekday(day) <= 5 && !holidays.has(day);
    if (isWorkday) businessDays += 1;
    if (businessDays === 15) return day;
  }
}
function holidaysKeptIn(year) {
  const fixed = [
    toDay(year, 1, 1),
    // Juneteenth: Public Law 117-17, from 2021.
    ...year >= 2021 ? [toDay(year, 6, 19)] : [],
    toDay(year, 7, 4),
    toDay(year, 11, 11),
    toDay(year, 12, 25)
  ].map((day) => day + (weekday(day) === 6 ? -1 : weekday(day) === 0 ? 1 : 0));
  return [
    ...fixed,
    nth(3, MONDAY, year, 1),
    nth(3, MONDAY, year, 2),
    nth(1, MONDAY, year, 6) - 7,
    nth(1, MONDAY, year, 9),
    nth(2, MONDAY, year, 10),
    nth(4, THURSDAY, year, 11)
  ];
}
function nth(n, wanted, year, month) {
  const first = toDay(year, month, 1);
  return first + (wanted - weekday(first) + 7) % 7 + 7 * (n - 1);
}

// src/plan/calculations/vesting-floors.ts
var VESTING_FLOORS = {
  graded: [0, 0, 2e3, 4e3, 6e3, 8e3, 1e4],
  cliff: [0, 0, 0, 1e4],
  immediate: [1e4]
};
function vestingFloor(schedule, years) {
  const floors = VESTING_FLOORS[schedule];
  return floors[Math.min(years, floors.length - 1)];
}

// src/pipelines/reference/ground-tables.ts
var YEARS = { first: 1974, last: 2199 };
function groundSql(limits) {
  return `CREATE OR REPLACE TABLE irs_limits (
    year INTEGER, elective_deferral DECIMAL(18,6), catch_up DECIMAL(18,6), catch_up_60_63 DECIMAL(18,6),
    annual_additions DECIMAL(18,6), hce DECIMAL(18,6));
  INSERT INTO irs_limits VALUES ${limitRows(limits)};
  CREATE OR REPLACE TABLE vesting_floors (schedule VARCHAR, years INTEGER, floor DECIMAL(5,4));
  INSERT INTO vesting_floors VALUES ${floorRows()};
  CREATE OR REPLACE TABLE deposit_deadlines (month DATE, deadline DATE);
  CREATE TABLE IF NOT EXISTS repeated_events (scenario_id VARCHAR, event_id UUID, copies BIGINT, versions BIGINT);`;
}
function deadlinesSql(firstYear, lastYear) {
  const from = Math.max(firstYear, YEARS.first);
  const to = Math.min(lastYear, YEARS.last);
  const months = [];
  for (let year = from; year <= to; year += 1) {
    for (let month = 1; month <= 12; month += 1)
      months.push(
        `('${year}-${String(month).padStart(2, "0")}-01', '${formatDay(depositDeadline(year, month))}')`
      );
  }
  return months.length === 0 ? null : `INSERT INTO deposit_deadlines VALUES ${months.join(", ")}`;
}
function limitRows(limits) {
  return limits.map(
    ({ year, electiveDeferral, catchUp, catchUp60To63, annualAdditions, hce }) => `(${year}, ${electiveDeferral}, ${catchUp}, ${catchUp60To63 ?? "NULL"}, ${annualAdditions}, ${hce})`
  ).join(", ");
}
function floorRows() {
  return Object.entries(VESTING_FLOORS).flatMap(
    ([schedule, floors]) => [0, 1, 2, 3, 4, 5, 6].map(
      (years) => `('${schedule}', ${years}, ${formatRate(BigInt(floors[Math.min(years, floors.length - 1)] ?? 0))})`
    )
  ).join(", ");
}

// src/pipelines/reference/scripts.ts
var BUILTIN_SCRIPTS = {
  ground: ground(ANNUAL_LIMITS),
  // What the schema says goes with them, so that whoever has the macros has both.
  macros: builtin("macros.sql", `${macros_default}
${event_macros_default}`),
  tables: builtin("tables.sql", tables_default),
  ingest: builtin("ingest.sql", ingest_default),
  planHistory: builtin("plan_history.sql", plan_history_default),
  balances: builtin("balances.sql", balances_default),
  annualLimits: builtin("annual_limits.sql", annual_limits_default),
  weeklySnapshots: builtin("weekly_snapshots.sql", weekly_snapshots_default)
};
function builtinScripts(limits) {
  return limits === ANNUAL_LIMITS ? BUILTIN_SCRIPTS : { ...BUILTIN_SCRIPTS, ground: ground(limits) };
}
function ground(limits) {
  return builtin("ground tables", groundSql(limits));
}
var MACROS = BUILTIN_SCRIPTS.macros;
var BALANCE_ON = builtin("balance_on.sql", balance_on_default);
var COLUMN_INGEST = builtin("ingest.sql", column_ingest_default);
var SUITES = builtin("suites.sql", suites_default);
var NAMED_SUITE = builtin("named_suite.sql", named_suite_default);
function builtin(name, sql) {
  return { name, sql, builtin: true };
}
function scriptFor(scripts, table2) {
  const makers = {
    events: scripts.ingest,
    participant_balances: scripts.balances,
    participant_annual_limits: scripts.annualLimits,
    fct_participant_balance_snapshots: scripts.weeklySnapshots
  };
  return makers[table2]?.name ?? table2;
}

// src/pipelines/reference/snapshots.ts
var EVENTS_OF_A_SLICE = 1e6;
var NAME = "snapshots";
async function writeAllSnapshots(database, script) {
  await database.execute(
    `DROP TABLE IF EXISTS fct_participant_balance_snapshots;
     CREATE OR REPLACE TEMP TABLE all_restated AS
     SELECT scenario_id, plan_design_id, employee_id, DATE '0001-01-01' AS first_friday
     FROM participations
     GROUP BY ALL`,
    NAME
  );
  await writeRestated(database, script);
}
async function updateSnapshots(database, script, previous) {
  if (!script.builtin) return writeAllSnapshots(database, script);
  await database.execute(restate(previous), NAME);
  await database.execute(carryOn(previous), NAME);
  await writeRestated(database, script);
}
function restate(previous) {
  const asOf = "CAST(getvariable('as_of') AS DATE)";
  return `CREATE OR REPLACE TEMP TABLE all_restated AS
    SELECT
      scenario_id,
      plan_design_id,
      employee_id,
      CAST(least(
        friday_on_or_after(min(effective_date)),
        friday_on_or_after(DATE ${quoted(previous)}) + 7
      ) AS DATE) AS first_friday
    FROM (
      SELECT scenario_id, plan_design_id, employee_id, effective_date FROM loaded_events
      UNION ALL
      SELECT scenario_id, plan_design_id, employee_id, effective_date FROM events
      WHERE effective_date > DATE ${quoted(previous)}
    )
    WHERE effective_date <= ${asOf}
    GROUP BY ALL;
    DELETE FROM fct_participant_balance_snapshots AS snapshots USING all_restated
    WHERE snapshots.scenario_id = all_restated.scenario_id
      AND snapshots.plan_design_id = all_restated.plan_design_id
      AND snapshots.employee_id = all_restated.employee_id
      AND snapshot_date >= first_friday`;
}
function carryOn(previous) {
  return `INSERT INTO fct_participant_balance_snapshots
    SELECT snapshots.* REPLACE (CAST(friday AS DATE) AS snapshot_date)
    FROM fct_participant_balance_snapshots AS snapshots
    ANTI JOIN all_restated USING (scenario_id, plan_design_id, employee_id)
    CROSS JOIN (
      SELECT unnest(generate_series(
        CAST(friday_on_or_after(DATE ${quoted(previous)}) + 7 AS TIMESTAMP),
        CAST(friday_on_or_after(CAST(getvariable('as_of') AS DATE)) AS TIMESTAMP),
        INTERVAL 7 DAY
      )) AS friday
    )
    WHERE snapshot_date = friday_on_or_after(DATE ${quoted(previous)})`;
}
async function writeRestated(database, script) {
  const slices = script.builtin ? await countSlices(database) : 1;
  for (let slice = 1; slice <= slices; slice += 1) {
    await database.execute(
      `CREATE OR REPLACE TEMP TABLE restated_persons AS
       SELECT * FROM all_restated
       QUALIFY ntile(${slices}) OVER (ORDER BY scenario_id, plan_design_id, employee_id) = ${slice}`,
      NAME
    );
    await database.execute(script.sql, script.name);
  }
}
async function countSlices(database) {
  const [row] = await database.rows(
    `SELECT coalesce(sum(contribution_count), 0)
     FROM contribution_totals SEMI JOIN all_restated USING (scenario_id, plan_design_id, employee_id)`,
    NAME
  );
  return Math.max(1, Math.ceil(Number(row?.[0] ?? 0) / EVENTS_OF_A_SLICE));
}

// src/pipelines/reference/tell-scripts.ts
var PERCENT = { ingest: 53, planHistory: 4, balances: 4, annualLimits: 2, weeklySnapshots: 37 };
var TIMED = Object.keys(PERCENT);
function tellScripts({ scripts, onStep }) {
  return (script) => {
    const before = TIMED.slice(0, TIMED.indexOf(script));
    const share = before.reduce((sum, each) => sum + PERCENT[each], 0) / 100;
    onStep?.({ name: scripts[script].name, at: before.length + 1, of: TIMED.length, share });
  };
}
function hearScripts(told) {
  const tell = tellScripts(told);
  const left = new Map(TIMED.map((script) => [told.scripts[script].name, script]));
  return (name) => {
    const [own = ""] = name.split(", after ");
    const script = left.get(own);
    if (script !== void 0) tell(script);
    left.delete(own);
  };
}

// src/pipelines/reference/reconstruct.ts
async function reconstruct(database, request) {
  const { scripts } = request;
  const tell = tellScripts(request);
  tell("ingest");
  const loaded = await loadEvents(database, request);
  await rebuildBalances(database, scripts, tell);
  tell("weeklySnapshots");
  await writeAllSnapshots(database, scripts.weeklySnapshots);
  return loaded;
}
async function loadEvents(database, request) {
  const { tables } = request.scripts;
  await database.execute(tables.sql, tables.name);
  return addEvents(database, request);
}
async function extend(database, request) {
  const { scripts } = request;
  const tell = tellScripts(request);
  const previous = await readAsOf(database);
  tell("ingest");
  const loaded = await addEvents(database, request);
  await rebuildBalances(database, scripts, tell);
  tell("weeklySnapshots");
  if (previous === null || loaded.asOf < previous)
    await writeAllSnapshots(database, scripts.weeklySnapshots);
  else await updateSnapshots(database, scripts.weeklySnapshots, previous);
  return loaded;
}
async function readAsOf(database) {
  const [row] = await database.rows(
    "SELECT CAST(max(as_of_date) AS VARCHAR) FROM participant_balances",
    "participant_balances"
  );
  return row?.[0] ?? null;
}
async function addEvents(database, { spool, columns = null, asOf, scripts }) {
  const { ground: ground2, macros, ingest } = scripts;
  const own = ingest.builtin ? columns : null;
  await database.setVariable("event_files", own?.others ?? spool);
  if (own !== null) await database.setVariable("event_columns", own.files);
  for (const { sql, name } of [ground2, macros, own === null ? ingest : COLUMN_INGEST])
    await database.execute(sql, name);
  const { events, first, latest, payPeriods } = await readEvents(database, scripts);
  await addDeadlines(database, payPeriods);
  const day = asOf ?? latest;
  await database.setVariable("as_of", day);
  return { asOf: day, first, events };
}
async function addDeadlines(database, years) {
  const deadlines = deadlinesSql(years.first, years.last);
  if (deadlines !== null) await database.execute(deadlines, "ground tables");
}
function requireBegun(loaded) {
  const { asOf, first } = loaded;
  if (!hasBegun(loaded)) throw new GateError("AS_OF_EARLY", { asOf, first });
}
function hasBegun({ asOf, first }) {
  return asOf >= first;
}
async function rebuildBalances(database, scripts, tell = () => void 0) {
  for (const script of ["planHistory", "balances", "annualLimits"]) {
    tell(script);
    await database.execute(scripts[script].sql, scripts[script].name);
  }
}
async function provideHistory(database, asOf) {
  const { macros, planHistory } = BUILTIN_SCRIPTS;
  await database.execute(macros.sql, macros.name);
  await database.setVariable("as_of", asOf);
  await database.execute(planHistory.sql, planHistory.name);
}
async function firstConflict(database) {
  const [row] = await database.rows(
    "SELECT min(event_id) FROM repeated_events WHERE versions > 1",
    "repeated_events"
  );
  return row?.[0] ?? null;
}
async function readEvents(database, { ingest, tables }) {
  const [row = []] = await database.rows(
    "SELECT count(*), CAST(min(effective_date) AS VARCHAR), CAST(max(effective_date) AS VARCHAR), min(year(pay_period_end)), max(year(pay_period_end)) FROM events",
    tables.name
  );
  const [events, first, latest, firstPaid, lastPaid] = row;
  if (typeof first !== "string" || typeof latest !== "string") {
    throw new GateError("PIPELINE_TABLE", {
      file: ingest.name,
      table: "events",
      detail: "it is empty"
    });
  }
  return {
    events: Number(events),
    first,
    latest,
    payPeriods: { first: Number(firstPaid ?? 1), last: Number(lastPaid ?? 0) }
  };
}

// src/contracts/sql/sql-name.ts
function quotedName(name) {
  return `"${name.replaceAll('"', '""')}"`;
}

// src/pipelines/sql-folder/declared-tables.ts
function nameInFile(index) {
  return `declared_${index}`;
}
async function exportDeclared(database, names, alias) {
  for (const [index, name] of names.entries()) {
    const copy = `CREATE TABLE ${alias}.main.${nameInFile(index)} AS SELECT * FROM ${nameInSql(name)}`;
    await database.execute(copy, name).catch((error) => {
      if (!(error instanceof GateError && isMissing(error, name))) throw error;
    });
  }
}
function nameInSql(name) {
  const { schema = null, table: table2 = name } = parseTableName(name) ?? {};
  return (schema === null ? [table2] : [schema, table2]).map(quotedName).join(".");
}
function isMissing({ message }, name) {
  const { schema = null, table: table2 = name } = parseTableName(name) ?? {};
  const words = [`name ${table2}`, `name "${schema}.${table2}"`];
  return words.some(
    (word) => message.toLowerCase().includes(`table with ${word.toLowerCase()} does not exist`)
  );
}
async function adoptDeclared(database, names, alias, target) {
  const rows = await database.rows(
    `SELECT table_name FROM duckdb_tables() WHERE database_name = ${quoted(alias)} AND schema_name = 'main'`,
    "result"
  );
  const there = new Set(rows.map(([name]) => name));
  for (const [index, name] of names.entries()) {
    if (!there.has(nameInFile(index))) continue;
    await database.execute(
      `CREATE OR REPLACE ${target === "file" ? "TABLE" : "VIEW"} main.${quotedName(name)} AS
       SELECT * FROM ${alias}.main.${nameInFile(index)}`,
      name
    );
  }
}

// src/plan/tables.ts
var of = (kind, ...names) => names.map((name) => ({ name, kind }));
var CONTRIBUTION_SOURCES = [
  "employee_pre_tax",
  "employee_roth",
  "employee_after_tax",
  "employee_catch_up",
  "employer_match",
  "employer_match_true_up",
  "employer_nonelective",
  "employer_profit_sharing",
  "forfeiture_allocation"
];
var FORFEITABLE_SOURCES = [
  "employer_match",
  "employer_nonelective",
  "employer_profit_sharing"
];
var BALANCE_COLUMNS = [
  ...of("amount", ...CONTRIBUTION_SOURCES),
  ...of("amount", ...FORFEITABLE_SOURCES.map((source) => `forfeited_${source}`)),
  ...of(
    "amount",
    "employee_contributions",
    "employer_contributions",
    "gross_balance",
    "forfeitures",
    "net_balance"
  ),
  ...of("rate", "vested_percentage"),
  ...of("amount", "vested_balance", "unvested_balance"),
  ...of(
    "rate",
    "pre_tax_contribution_rate",
    "roth_contribution_rate",
    "after_tax_contribution_rate"
  ),
  ...of("amount", "annual_compensation"),
  ...of("integer", "job_level"),
  ...of("boolean", "is_hce"),
  ...of("text", "employment_status", "participation_status"),
  ...of("date", "eligibility_date", "enrollment_date"),
  ...of("integer", "contribution_count"),
  ...of("text", "last_event_id")
];
var PERSON = of("text", "scenario_id", "plan_design_id", "employee_id");
var PARTICIPANT_PLAN = [...PERSON, ...of("text", "plan_id")];
function table(name, goldenFile, key, rest, day = null) {
  return {
    name,
    goldenFile,
    key: key.map((column) => column.name),
    day,
    ignore: [],
    columns: [...key, ...rest]
  };
}
var TABLES = [
  table("participant_balances", "balances.csv", PARTICIPANT_PLAN, [
    ...of("date", "as_of_date"),
    ...BALANCE_COLUMNS
  ]),
  table(
    "fct_participant_balance_snapshots",
    "snapshots.csv",
    [...PARTICIPANT_PLAN, ...of("date", "snapshot_date")],
    BALANCE_COLUMNS,
    "snapshot_date"
  ),
  table(
    "participant_annual_limits",
    "annual_limits.csv",
    [...PERSON, ...of("integer", "calendar_year")],
    of(
      "amount",
      "elective_deferrals",
      "elective_deferral_limit",
      "elective_deferral_excess",
      "catch_up",
      "catch_up_limit",
      "catch_up_excess",
      "annual_additions",
      "annual_additions_limit",
      "annual_additions_excess"
    )
  )
];
var FINDINGS_TABLE = table(
  "quality_findings",
  "findings.csv",
  of("text", "rule", "event_id"),
  of("text", "severity", "message")
);
var GOLDEN_TABLES = [...TABLES, FINDINGS_TABLE];
function tableShape(name) {
  const shape = GOLDEN_TABLES.find((candidate) => candidate.name === name);
  if (shape === void 0) throw new RangeError(`no table ${name}`);
  return shape;
}

// src/pipelines/sql-folder/exports.ts
var EVENT_KEY = ["scenario_id", "plan_design_id", "employee_id", "event_id"];
var PIPELINE_EXPORTS = [
  { table: "events", columns: [...EVENT_KEY, "event_type"] },
  ...TABLES.map(({ name, columns }) => ({
    table: name,
    columns: columns.map((column) => column.name)
  }))
];

export {
  parseDay,
  toDay,
  toCivil,
  formatDay,
  fridayOnOrAfter,
  parseInstant,
  compareInstants,
  ANNUAL_LIMITS,
  findLimits,
  highestCatchUp,
  vestingFloor,
  FORFEITABLE_SOURCES,
  BALANCE_COLUMNS,
  TABLES,
  FINDINGS_TABLE,
  GOLDEN_TABLES,
  tableShape,
  identifier,
  quoted,
  literal,
  parseTableName,
  formatTableName,
  goldenFileName,
  foldName,
  isShortEnough,
  findLeftTables,
  chooseTable,
  isFileNamed,
  parseAmount,
  formatAmount,
  parseRate,
  formatRate,
  unvestedShare,
  requireAmount,
  subtractDecimals,
  addDecimals,
  isLarger,
  dollars,
  BUILTIN_SCRIPTS,
  builtinScripts,
  MACROS,
  BALANCE_ON,
  SUITES,
  NAMED_SUITE,
  scriptFor,
  writeAllSnapshots,
  tellScripts,
  hearScripts,
  reconstruct,
  loadEvents,
  extend,
  readAsOf,
  addEvents,
  addDeadlines,
  requireBegun,
  hasBegun,
  rebuildBalances,
  provideHistory,
  firstConflict,
  quotedName,
  exportDeclared,
  adoptDeclared,
  EVENT_KEY,
  PIPELINE_EXPORTS,
  untilOver,
  loadClient,
  CLOSED,
  createRunning,
  createWarehouse,
  isPlain,
  linkFile,
  createRunFolder,
  cacheRoot,
  createDuckDbLoader,
  isOsError,
  OWN_GROUP,
  endTree,
  endWithRun,
  createRunProgram
};
