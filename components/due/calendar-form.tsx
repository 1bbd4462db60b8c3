"use client";

import { useActionState } from "react";
import { formatInstant } from "@/components/format/format-date";
import { ShownOnce } from "@/components/people/shown-once";
import { Button } from "@/components/ui/button";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { KeyValues } from "@/components/ui/key-values";

/** The address, where one was just made. */
export type CalendarFormState = { readonly address: string };

type Feed = { readonly made: string; readonly lastRead: string | null };

type Props = {
  /** When the address was made and last read; null where there is none. */
  readonly feed: Feed | null;
  readonly make: (state: CalendarFormState | null) => Promise<CalendarFormState | null>;
  readonly remove: () => Promise<void>;
};

function FeedState({ feed: { made, lastRead } }: { readonly feed: Feed }) {
  const read = lastRead === null ? <span className="missing">never</span> : formatInstant(lastRead);
  return (
    <KeyValues
      items={[
        { label: "Made", value: formatInstant(made) },
        { label: "Last read", value: read },
      ]}
    />
  );
}

function MakeAnew() {
  return (
    <ConfirmButton
      label="Make a new address…"
      title="Make a new address?"
      confirmLabel="Make a new address"
      cancelLabel="Keep the old one"
    >
      <p>Calendars that read the old one stop being filled. It does not come back.</p>
    </ConfirmButton>
  );
}

function Remove() {
  return (
    <ConfirmButton
      label="Remove the address…"
      title="Remove the address?"
      confirmLabel="Remove the address"
    >
      <p>Calendars that read it stop being filled. You can make a new one at any time.</p>
    </ConfirmButton>
  );
}

/** Makes and removes a secret address; it is shown in the answer and never again. */
export function CalendarForm({ feed, make, remove }: Props) {
  const [state, send] = useActionState(make, null);
  if (feed === null)
    return (
      <form action={send} className="flex flex-col items-start gap-4">
        <p>You have no address yet.</p>
        <Button look="primary">Make the address</Button>
      </form>
    );
  return (
    <div className="flex flex-col gap-4">
      {state === null ? null : (
        <ShownOnce title="The address is made" text={state.address} copyLabel="Copy the address">
          Give it to your calendar program now: it is shown only this once. Whoever has it reads
          your reminders without signing in.
        </ShownOnce>
      )}
      <FeedState feed={feed} />
      <div className="flex flex-wrap gap-2">
        <form action={send}>
          <MakeAnew />
        </form>
        <form action={remove}>
          <Remove />
        </form>
      </div>
    </div>
  );
}
