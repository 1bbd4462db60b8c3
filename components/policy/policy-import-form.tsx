"use client";

import { useActionState } from "react";
import { FileOrText } from "@/components/profile/file-or-text";
import { useErrorTitle } from "@/components/profile/use-form-guards";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";

export type PolicyImportState = {
  readonly text: string;
  readonly message: string | null;
  readonly problems: readonly { readonly path: string; readonly message: string }[];
};

type Props = {
  readonly action: (
    state: PolicyImportState | null,
    data: FormData,
  ) => Promise<PolicyImportState | null>;
};

const SHOWN = 100;

/** A policy file in place of what the proposal says; everything wrong with it is listed by its place. */
export function PolicyImportForm({ action }: Props) {
  const [sent, send] = useActionState(action, null);
  const problems = sent?.problems ?? [];
  useErrorTitle(sent !== null);
  const errors = problems.slice(0, SHOWN).map(({ path, message }) => ({
    message: path === "" ? message : `${path}: ${message}`,
  }));
  return (
    <form action={send} className="flex flex-col gap-5">
      <ErrorSummary errors={errors} title="This file cannot be taken in" />
      {sent?.message && problems.length === 0 ? <Notice kind="error" title={sent.message} /> : null}
      <FileOrText
        label="Policy file"
        hint="JSON in the format assay-policy/1. It replaces everything the proposal says; version and reason stay."
        rows={4}
        text={sent?.text ?? ""}
      />
      <div>
        <Button>Import</Button>
      </div>
    </form>
  );
}
