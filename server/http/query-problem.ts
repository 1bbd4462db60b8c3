import "server-only";
import type { z } from "zod";
import { APP_ERRORS } from "../errors";
import { type Problem, problemResponse } from "./problem";

/** Says which parameters of an address cannot be read, one sentence each. */
export function queryProblem(fields: Readonly<Record<string, string>>): Response {
  const { status, title } = APP_ERRORS.bad_request;
  const detail = Object.entries(fields)
    .map(([field, message]) => `${field}: ${message}`)
    .join(" ");
  const problem: Problem & { readonly detail: string; readonly fields: typeof fields } = {
    type: "about:blank",
    title,
    status,
    code: "bad_request",
    detail,
    fields,
  };
  return problemResponse(problem);
}

/** The first message per parameter. */
export function toQueryFields(error: z.ZodError): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {};
  for (const { path, message, code, ...issue } of error.issues) {
    const unknown = code === "unrecognized_keys" && "keys" in issue ? issue.keys : [];
    for (const name of unknown) fields[name] ??= "There is no such parameter.";
    if (unknown.length === 0) fields[String(path[0] ?? "query")] ??= message;
  }
  return fields;
}
