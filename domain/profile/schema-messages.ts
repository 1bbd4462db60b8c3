import type { z } from "zod";
import { definitionOf, isFactId } from "../facts/vocabulary";
import { allowedKeysAt } from "./allowed-keys";
import { findNearest } from "./did-you-mean";
import { LIMITS } from "./limits";
import { type PathPart, shorten, toJsonPath } from "./json-path";
import { ANSWER_FORMS } from "./schema-answers";

/** One thing wrong with a file: where, and a sentence that says how to put it right. */
export type ProfileError = { readonly path: string; readonly message: string };

type Issue = z.core.$ZodIssue;
type RawIssue = z.core.$ZodRawIssue;
type UnionIssue = Extract<Issue, { code: "invalid_union" }>;

/** Unknown keys of one object that are named; an object of nothing else is not of this format. */
const MOST_KEYS = 100;

const TYPES: Readonly<Record<string, string>> = {
  string: "a text in quotes",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list in square brackets",
  object: "an object in curly brackets",
};

/** Sentences for what the schemas do not word themselves. */
export function describeIssue(issue: RawIssue): string | undefined {
  if (issue.code === "invalid_type") {
    if (issue.input === undefined) return "This is required.";
    return `Write ${TYPES[issue.expected] ?? issue.expected} here.`;
  }
  if (issue.code === "too_big" && issue.origin === "array") {
    return `Use at most ${issue.maximum} entries.`;
  }
  return undefined;
}

/** Every issue as its own error; unions are replaced by what is wrong with the form that was meant. */
export function toErrors(issues: readonly Issue[]): readonly ProfileError[] {
  // One more than is shown, so that the reader still learns that there are more.
  return issues.slice(0, LIMITS.errors + 1).flatMap((issue) => expand(issue, toParts(issue.path)));
}

function toParts(path: readonly PropertyKey[]): readonly PathPart[] {
  return path.map((part) => (typeof part === "symbol" ? String(part) : part));
}

function expand(issue: Issue, path: readonly PathPart[]): readonly ProfileError[] {
  if (issue.code === "unrecognized_keys") {
    const keys = issue.keys.filter((key) => key !== "__proto__");
    const named = keys.slice(0, MOST_KEYS).map((key) => ({
      path: toJsonPath([...path, key]),
      message: unknownKeyMessage(key, path),
    }));
    const rest = keys.length - named.length;
    if (rest === 0) return named;
    return [
      ...named,
      { path: toJsonPath(path), message: `The format knows none of ${rest} more keys here.` },
    ];
  }
  if (issue.code === "invalid_union") return expandUnion(issue, path);
  return [{ path: toJsonPath(path), message: issue.message }];
}

function expandUnion(issue: UnionIssue, path: readonly PathPart[]): readonly ProfileError[] {
  const { input } = issue;
  const isAnswer = path.length === 2 && path[0] === "facts";
  if (!isAnswer || typeof input !== "object" || input === null || Array.isArray(input)) {
    return [{ path: toJsonPath(path), message: issue.message }];
  }
  const meant = formOf(input);
  if (meant === null) return [{ path: toJsonPath(path), message: issue.message }];
  const inner = issue.errors[ANSWER_FORMS[meant]];
  if (inner === undefined) {
    return [
      { path: toJsonPath(path), message: "Only numbers and days can be given as low and high." },
    ];
  }
  return inner.flatMap((each) => expand(each, [...path, ...toParts(each.path)]));
}

function formOf(input: object): keyof typeof ANSWER_FORMS | null {
  if (Object.hasOwn(input, "value")) return "known";
  if (Object.hasOwn(input, "unknown")) return "unknown";
  return Object.hasOwn(input, "low") || Object.hasOwn(input, "high") ? "bounded" : null;
}

const LONGEST_KEY = 80;

function unknownKeyMessage(key: string, path: readonly PathPart[]): string {
  if (path.length === 1 && path[0] === "facts" && isFactId(key)) {
    const formula = definitionOf(key).derived?.formula ?? "other facts";
    return `This fact is computed and cannot be entered (${formula}). Take it out.`;
  }
  if (path.length === 2 && path[0] === "facts") {
    return 'An answer has one form: "value", "unknown", or "low" and "high". Take this key out or correct its name.';
  }
  const nearest = key.length > LONGEST_KEY ? null : findNearest(key, allowedKeysAt(path));
  const name = JSON.stringify(shorten(key, LONGEST_KEY));
  const advice = nearest === null ? "Take it out." : `Did you mean "${nearest}"?`;
  return `The format has no key ${name} here. ${advice}`;
}
