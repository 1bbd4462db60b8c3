import type { Metadata } from "next";
import { FactorRequired } from "@/components/auth/factor-required";
import { PasskeyAdd } from "@/components/auth/passkey-buttons";
import { PasskeyRemove } from "@/components/auth/passkey-remove";
import { PasskeyTable } from "@/components/auth/passkey-table";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Notice } from "@/components/ui/notice";
import { PageHeading, Section } from "@/components/ui/page-heading";
import { readAuthRequest } from "@/server/auth/auth-request";
import { canHavePasskeys, listPasskeys } from "@/server/auth/passkeys";
import { lacksFactor, requireSession } from "@/server/auth/session";
import { toFormTitle } from "@/server/http/form-error";
import { addOwnPasskey, offerOwnPasskey, removeOwnPasskey } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: await toFormTitle("Passkeys") };
}

const DONE: Readonly<Record<string, string>> = {
  added: "The passkey is added. You can sign in with it.",
  removed: "The passkey is removed. Delete it in your device as well.",
};

type Props = {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export default async function PasskeysPage({ searchParams }: Props) {
  const session = await requireSession("/account/passkeys");
  const { done } = await searchParams;
  const notice = typeof done === "string" && Object.hasOwn(DONE, done) ? DONE[done] : undefined;
  const passkeys = (await listPasskeys(session)).map(({ id, name, createdAt }) => ({
    id,
    name: name ?? "Passkey",
    added: createdAt?.toISOString() ?? null,
  }));
  const isPossible = canHavePasskeys(await readAuthRequest());
  return (
    <div className="flex flex-col gap-8">
      <Breadcrumb items={[{ label: "Account", href: "/account" }, { label: "Passkeys" }]} />
      <PageHeading
        title="Passkeys"
        lead="A key in your device or on your key ring, opened by finger, face or PIN. It signs you in without password and code."
      />
      {lacksFactor(session) ? <FactorRequired /> : null}
      {notice === undefined ? null : <Notice kind="success" title={notice} />}
      <PasskeyTable passkeys={passkeys} />
      <Section id="add" title="Add a passkey">
        {isPossible ? (
          <PasskeyAdd offer={offerOwnPasskey} add={addOwnPasskey} />
        ) : (
          <p>
            Browsers bind a passkey to a name. Open Assay under a name and not under a number, for
            example as <code>localhost</code>, to add one.
          </p>
        )}
      </Section>
      {passkeys.length === 0 ? null : (
        <Section id="remove" title="Remove a passkey">
          <PasskeyRemove action={removeOwnPasskey} passkeys={passkeys} />
        </Section>
      )}
    </div>
  );
}
