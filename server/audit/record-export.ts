import { withTransaction } from "../db/transaction";
import { sha256 } from "./chain";
import type { Subject } from "./events";
import { record } from "./record";
import { type Actor, authorise } from "../auth/authorise";

export type ExportedFile = {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
};

export function describeFile(name: string, content: Uint8Array): ExportedFile {
  return { name, sha256: sha256(content), bytes: content.byteLength };
}

/** Records a file before it is handed out: once for each coin it speaks of, so that the trail of a coin is whole. */
export async function recordExport(
  actor: Actor,
  subjects: readonly Subject[],
  file: ExportedFile,
): Promise<void> {
  await authorise(actor, "export.make");
  await withTransaction(async (tx) => {
    for (const subject of subjects)
      await record(tx, actor, { type: "export.made", subject, details: { file: { ...file } } });
  });
}
