import type { FileType } from "@/domain/evidence/file-types";
import type { SourceKind } from "@/domain/profile/profile";

export type LibraryRow = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly kind: SourceKind;
  readonly published: string | null;
  readonly describesOn: string | null;
  readonly validUntil: string | null;
  readonly file: { readonly type: FileType; readonly bytes: number } | null;
  readonly isWithdrawn: boolean;
  readonly isRevised: boolean;
  readonly coins: number;
  readonly cited: number;
};

export type FileView = {
  readonly sha256: string;
  readonly name: string;
  readonly type: FileType;
  readonly bytes: number;
};

export type DocumentView = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly kind: SourceKind;
  readonly url: string | null;
  readonly describesOn: string | null;
  readonly published: string | null;
  readonly retrievedOn: string | null;
  readonly validUntil: string | null;
  readonly note: string | null;
  readonly file: FileView | null;
  readonly withdrawn: { readonly at: Date; readonly reason: string } | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly updatedAt: Date;
  readonly updatedBy: string;
};

export type SupportedView = {
  readonly target: string;
  readonly label: string;
  readonly section: string | null;
  readonly factId: string | null;
  readonly place: string | null;
  readonly quote: string | null;
  readonly restsOnThisAlone: boolean;
};

export type CitingView = {
  readonly versionId: string;
  readonly slug: string;
  readonly symbol: string;
  readonly status: "draft" | "published";
  readonly number: number | null;
  readonly asOf: string;
  readonly cited: number;
};

export type SupportView = {
  readonly current: readonly (CitingView & { readonly supported: readonly SupportedView[] })[];
  readonly earlier: readonly CitingView[];
  readonly lostFrom: string;
};
