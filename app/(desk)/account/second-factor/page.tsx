import type { Metadata } from "next";
import { FactorRequired } from "@/components/auth/factor-required";
import { PasswordActionForm } from "@/components/auth/password-action-form";
import { SecondFactorForm } from "@/components/auth/second-factor-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeading, Section } from "@/components/ui/page-heading";
import { readAccount } from "@/server/auth/account";
import { lacksFactor, requireSession } from "@/server/auth/session";
import { toFormTitle } from "@/server/http/form-error";
import { renewRecoveryCodes, turnOffSecondFactor, turnOnSecondFactor } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: await toFormTitle("Second factor") };
}

const LEAD =
  "Besides your password, a code from an app on your phone or computer. Every other browser you are signed in with is signed out.";

export default async function SecondFactorPage() {
  const session = await requireSession("/account/second-factor");
  const { secondFactor } = await readAccount(session);
  return (
    <div className="flex flex-col gap-8">
      <Breadcrumb items={[{ label: "Account", href: "/account" }, { label: "Second factor" }]} />
      {/* Drawn in the same place before and after, so that the recovery codes stay on the page that turned it on. */}
      <PageHeading title="Second factor" lead={LEAD} />
      {lacksFactor(session) ? <FactorRequired /> : null}
      <SecondFactorForm action={turnOnSecondFactor} isOn={secondFactor} />
      {secondFactor ? (
        <>
          <Section id="codes" title="New recovery codes">
            <p>The old ones stop working.</p>
            <PasswordActionForm
              action={renewRecoveryCodes}
              id="codes-password"
              button="Make new recovery codes"
            />
          </Section>
          <Section id="off" title="Turn it off">
            <PasswordActionForm
              action={turnOffSecondFactor}
              id="off-password"
              button="Turn the second factor off"
              look="danger"
            />
          </Section>
        </>
      ) : null}
    </div>
  );
}
