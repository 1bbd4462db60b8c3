"use client";

import { type ReactNode, useActionState } from "react";
import { FormFrame } from "@/components/profile/form-frame";
import type { SimpleAction } from "@/components/profile/simple-form";
import { ReturnForm } from "@/components/review/decision-forms";
import { Button } from "@/components/ui/button";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { Notice } from "@/components/ui/notice";

/** Null: not offered. Otherwise it may be done, or the sentence says why not. */
type Choice = { readonly refusal: string | null } | null;

type Props = {
  readonly label: string;
  /** Whether the proposal is under review, or waits to be handed in. */
  readonly isInReview: boolean;
  readonly choices: Readonly<Record<"submit" | "withdraw" | "return" | "approve", Choice>>;
  readonly submit: SimpleAction;
  readonly withdraw: SimpleAction;
  readonly giveBack: SimpleAction;
  readonly approve: SimpleAction;
};

/** What may be done with a proposal; what may not is said in words. */
export function ProposalActions(props: Props) {
  const { label, isInReview, choices, submit, withdraw, giveBack, approve } = props;
  const refusals = new Set(Object.values(choices).flatMap((choice) => choice?.refusal ?? []));
  const may = (choice: Choice) => choice !== null && choice.refusal === null;
  return (
    <div className="flex flex-col gap-6">
      {[...refusals].map((sentence) => (
        <Notice key={sentence} kind="info" title={sentence} />
      ))}
      {may(choices.submit) ? (
        <OneButton action={submit}>
          <Button look="primary">Submit for approval</Button>
        </OneButton>
      ) : null}
      {may(choices.approve) ? (
        <OneButton action={approve}>
          <ConfirmButton
            label="Approve…"
            title={`Approve policy ${label}?`}
            confirmLabel="Approve the policy"
            cancelLabel="Not yet"
          >
            <p>
              Once enough people have approved, it is in force: every result is made anew under it,
              and other proposals and assessments under review lapse.
            </p>
          </ConfirmButton>
        </OneButton>
      ) : null}
      {may(choices.return) ? (
        <ReturnForm
          action={giveBack}
          hint="What the authors have to put right, one a line."
          submitLabel="Return to the authors"
        />
      ) : null}
      {may(choices.withdraw) ? (
        <OneButton action={withdraw}>
          <ConfirmButton
            label={isInReview ? "Take it back…" : "Give it up…"}
            title={isInReview ? "Take it back from review?" : "Give this proposal up?"}
            confirmLabel={isInReview ? "Take the proposal back" : "Give the proposal up"}
          >
            <p>
              {isInReview
                ? "It becomes a draft again; approvals given so far are lost."
                : "It is marked as lapsed. It stays readable and can be taken up again."}
            </p>
          </ConfirmButton>
        </OneButton>
      ) : null}
    </div>
  );
}

type ActionProps = { readonly action: SimpleAction };

function OneButton({ action, children }: ActionProps & { readonly children: ReactNode }) {
  const [sent, send] = useActionState(action, null);
  return (
    <FormFrame state={sent} send={send} labels={{}}>
      <div>{children}</div>
    </FormFrame>
  );
}
