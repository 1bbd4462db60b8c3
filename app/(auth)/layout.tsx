import type { ReactNode } from "react";

/** Before somebody is signed in: one narrow column. */
export default function AuthLayout({ children }: { children: ReactNode }) {
  return <div className="mx-auto flex w-full max-w-xl flex-col gap-6">{children}</div>;
}
