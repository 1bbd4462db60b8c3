import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { SchemaEngine } from "@prisma/schema-engine-wasm/schema_engine_bg";

const IMPORT_NAME = "./schema_engine_bg.js";

let loading: Promise<void> | undefined;

async function loadBindings(): Promise<void> {
  const file = createRequire(`${process.cwd()}/package.json`)
    .resolve("@prisma/schema-engine-wasm/schema_engine_bg")
    .replace(/\.js$/, ".wasm");
  const { instance } = await WebAssembly.instantiate(await readFile(file), {
    [IMPORT_NAME]: { ...bindings },
  });
  bindings.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === "function") void Reflect.apply(start, undefined, []);
}

/**
 * Runs `use` with Prisma's schema engine as WebAssembly: its native build would have to be downloaded.
 * The engine never lets go of its connections, and one of them holds a lock that would stop the next run.
 */
export async function withSchemaEngine<T>(
  datamodel: string,
  factory: SqlMigrationAwareDriverAdapterFactory,
  use: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  loading ??= loadBindings();
  await loading;
  const opened: SqlDriverAdapter[] = [];
  const connect = async () => {
    const adapter = await factory.connect();
    opened.push(adapter);
    return adapter;
  };
  const engine = await bindings.SchemaEngine.new(
    { datamodels: [["schema.prisma", datamodel]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory({
      provider: factory.provider,
      adapterName: factory.adapterName,
      connect,
      connectToShadowDb: () => factory.connectToShadowDb(),
    }),
  );
  try {
    return await use(engine);
  } finally {
    engine.free();
    for (const adapter of opened) await adapter.dispose();
  }
}
