import { chmod, stat } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openEmbedded } from "@/server/db/embedded";
import { makeTempFolder } from "../support/server";

it("keeps the files of the embedded database from other users of the machine, old folders included", async () => {
  const folder = await makeTempFolder();
  try {
    const path = join(folder.path, "db");
    for (const mode of [null, 0o755]) {
      if (mode !== null) await chmod(path, mode);
      const connection = await openEmbedded(folder.path);
      await connection.close();
      expect((await stat(path)).mode & 0o777).toBe(0o700);
    }
  } finally {
    await folder.remove();
  }
});
