/** What the server refuses as an attempt to get round a control. A kind is never renamed or used for something else. */
export const ATTEMPT_KINDS = [
  /** A form or request that another site sent, or that does not say whence it comes. */
  "origin",
  /** A name that is not this server's. */
  "host",
  /** More than is taken. */
  "size",
  /** Input that no page of Assay sends. */
  "form",
  /** An id that is not there, or somebody else's. */
  "absent",
  /** The cookie of a session that was ended, is over or was never one. */
  "session",
  /** A link that was used, is over or was never made. */
  "link",
  /** A file the library does not take. */
  "file",
] as const;

export type AttemptKind = (typeof ATTEMPT_KINDS)[number];
