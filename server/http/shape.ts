import "server-only";
import type { z } from "zod";
import { AppError } from "../errors";

/** Reads the frame of an input that only our own pages build. A wrong frame is no answer to a form, so it throws. */
export function requireShape<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new AppError(
    "bad_request",
    `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "wrong shape"}`,
  );
}
