import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CodeForm } from "@/components/auth/code-form";
import { toSafePath } from "@/components/shell/safe-path";
import { PageHeading } from "@/components/ui/page-heading";
import { readAuthRequest } from "@/server/auth/auth-request";
import { findChallenged } from "@/server/auth/second-step";
import { toFormTitle } from "@/server/http/form-error";
import { passWithCode } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: await toFormTitle("Second step") };
}

type Props = {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export default async function CodePage({ searchParams }: Props) {
  const path = toSafePath((await searchParams).next);
  if ((await findChallenged(await readAuthRequest())) === null) redirect("/sign-in");
  return (
    <>
      <PageHeading
        title="Second step"
        lead="Open your authenticator app and type the code it shows for Assay."
      />
      <CodeForm
        action={passWithCode}
        kind="code"
        next={path}
        other={{
          href: `/sign-in/recovery?next=${encodeURIComponent(path)}`,
          label: "Use a recovery code",
        }}
      />
    </>
  );
}
