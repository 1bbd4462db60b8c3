"use client";

import Link from "next/link";

/** The last page standing when the frame around every page fails; it can rely on nothing of it. */
export default function GlobalError({
  error,
}: {
  readonly error: Error & { readonly digest?: string };
}) {
  return (
    <html lang="en-GB">
      <body
        style={{
          margin: "3rem auto",
          maxWidth: "36rem",
          padding: "0 1rem",
          fontFamily: "sans-serif",
          lineHeight: 1.6,
        }}
      >
        <title>Error – Assay</title>
        <h1>Assay could not show this page</h1>
        <p>Something went wrong on our side. What was saved is safe.</p>
        {error.digest ? <p>Reference for the log: {error.digest}</p> : null}
        <p>
          <Link href="/">Back to the desk</Link>
        </p>
      </body>
    </html>
  );
}
