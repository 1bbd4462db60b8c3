import type { Metadata } from "next";
import { ChangePasswordForm } from "@/components/auth/change-password-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeading } from "@/components/ui/page-heading";
import { PASSWORD_HINT } from "@/server/auth/password-rules";
import { requireSession } from "@/server/auth/session";
import { toFormTitle } from "@/server/http/form-error";
import { changeOwnPassword } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: await toFormTitle("Password") };
}

export default async function PasswordPage() {
  const { person } = await requireSession("/account/password");
  return (
    <div className="flex flex-col gap-8">
      <Breadcrumb items={[{ label: "Account", href: "/account" }, { label: "Password" }]} />
      <PageHeading
        title="Change your password"
        lead="Every other browser you are signed in with is signed out."
      />
      <ChangePasswordForm
        action={changeOwnPassword}
        email={person.email}
        passwordHint={PASSWORD_HINT}
      />
    </div>
  );
}
