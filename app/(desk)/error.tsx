"use client";

import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";

type Props = { readonly error: Error & { readonly digest?: string }; readonly reset: () => void };

/** Shown in place of a page that failed; the digest is what the log knows the failure by. */
export default function DeskError({ error, reset }: Props) {
  return (
    <div className="flex flex-col gap-6">
      <title>Error: this page could not be shown – Assay</title>
      <PageHeading
        title="This page could not be shown"
        lead="Something went wrong on our side. What was saved is safe; try again, and tell the operator if it stays."
      />
      {error.digest ? (
        <p className="text-sm text-muted">
          Reference for the log: <code>{error.digest}</code>
        </p>
      ) : null}
      <ButtonRow>
        <Button type="button" look="primary" onClick={reset}>
          Try again
        </Button>
        <LinkButton href="/issuers">All issuers</LinkButton>
      </ButtonRow>
    </div>
  );
}
