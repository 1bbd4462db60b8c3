"use client";

import { useActionState } from "react";
import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { FileOrText } from "./file-or-text";
import { useErrorTitle } from "./use-form-guards";

export type ImportState = {
  readonly text: string;
  readonly problems: readonly { readonly path: string; readonly message: string }[];
  readonly message: string | null;
  /** The coin that is there already; the file may become its next revision. */
  readonly existing: { readonly slug: string; readonly coinId: string } | null;
};

type Props = {
  readonly action: (state: ImportState | null, data: FormData) => Promise<ImportState | null>;
};

const SHOWN = 200;

/** A profile file, uploaded or pasted; everything wrong with it is listed by its place. */
export function ImportForm({ action }: Props) {
  const [sent, send, pending] = useActionState(action, null);
  const problems = sent?.problems ?? [];
  useErrorTitle(sent !== null);
  const summary =
    problems.length === 0 ? [] : [{ message: countText(problems.length), fieldId: "problems" }];
  return (
    <form action={send} className="flex flex-col gap-6">
      <ErrorSummary errors={summary} title="This file cannot be taken in" />
      {sent?.message ? (
        <Notice kind="error" title={sent.message}>
          {sent.existing === null ? null : <ExistingCoin existing={sent.existing} />}
        </Notice>
      ) : null}
      {problems.length > 0 ? <ProblemTable problems={problems} /> : null}
      <FileOrText
        label="Profile file"
        hint="JSON in the format assay-profile/1, up to 5 MB."
        rows={8}
        text={sent?.text ?? ""}
      />
      <ButtonRow>
        <Button look="primary" disabled={pending}>
          {pending ? "Reading…" : "Import"}
        </Button>
        <LinkButton look="quiet" href="/issuers">
          Cancel
        </LinkButton>
      </ButtonRow>
    </form>
  );
}

function countText(count: number): string {
  return count === 1 ? "1 place has to be corrected" : `${count} places have to be corrected`;
}

function ExistingCoin({ existing }: { readonly existing: NonNullable<ImportState["existing"]> }) {
  return (
    <div className="mt-2 flex flex-wrap items-center gap-3">
      <TextLink href={`/issuers/${existing.slug}`}>Look at that coin</TextLink>
      <Button size="small" name="into" value={existing.coinId}>
        Import as its next revision
      </Button>
    </div>
  );
}

function ProblemTable({ problems }: Pick<ImportState, "problems">) {
  return (
    <TableRegion label="What has to be corrected">
      <Table id="problems" caption={countText(problems.length)} tabIndex={-1}>
        <thead>
          <tr>
            <Th>Place in the file</Th>
            <Th>What to change</Th>
          </tr>
        </thead>
        <tbody>
          {problems.slice(0, SHOWN).map(({ path, message }, index) => (
            <tr key={`${index}-${path}`}>
              <Th scope="row">
                <code className="break-all">{path}</code>
              </Th>
              <Td>{message}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
      {problems.length > SHOWN ? (
        <p className="text-sm text-muted">The first {SHOWN} are shown.</p>
      ) : null}
    </TableRegion>
  );
}
