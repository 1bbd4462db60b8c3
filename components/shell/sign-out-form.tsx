"use client";

import { dropUnsaved } from "@/components/profile/unsaved-key";

/** Browsers clear their storage on the answer, but not all of it everywhere: scripts drop it before. */
export function SignOutForm() {
  return (
    <form action="/api/auth/sign-out" method="post" onSubmit={dropUnsaved}>
      <button type="submit" className="menu-item">
        Sign out
      </button>
    </form>
  );
}
