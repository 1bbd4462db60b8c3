import { notFound } from "next/navigation";
import { titlesOf } from "@/domain/checklist/titles";
import { isOpenState } from "@/domain/review/workflow";
import type { Actor } from "@/server/auth/authorise";
import { can, type Permission } from "@/server/auth/permissions";
import { requirePermission } from "@/server/auth/require";
import { isAppError } from "@/server/errors";
import { type AssessmentReading, readAssessment } from "@/server/review/queries";

export type AssessmentParams = { readonly slug: string; readonly number: string };

/** What whoever looks at an assessment can do with it. The commands decide again. */
export type Means = {
  readonly mayWrite: boolean;
  /** Writes, and the work is with its author. */
  readonly mayChange: boolean;
  readonly mayDecide: boolean;
  readonly mayComment: boolean;
  readonly mayReadInside: boolean;
  /** Author, or somebody who had a hand in it. */
  readonly isOwn: boolean;
  readonly hasApproved: boolean;
};

export type AssessmentPage = AssessmentReading & {
  readonly href: string;
  readonly means: Means;
  /** What a form that changes it sends back. */
  readonly place: {
    readonly assessmentId: string;
    readonly version: number;
    readonly href: string;
  };
  /** Title and page of a finding; the id itself where the checklist does not know it. */
  readonly findingOf: (criterion: string) => { readonly title: string; readonly href: string };
};

/** The assessment an address names; the page that says there is none otherwise. */
export async function loadAssessment({ slug, number }: AssessmentParams): Promise<AssessmentPage> {
  const actor = await requirePermission("profile.read");
  if (!/^[1-9]\d{0,8}$/.test(number)) notFound();
  const reading = await find(slug, Number(number));
  const { record, checklist } = reading;
  const href = `/issuers/${encodeURIComponent(slug)}/assessments/${number}`;
  const titles = titlesOf(checklist.criteria);
  return {
    ...reading,
    href,
    means: meansOf(actor, record),
    place: { assessmentId: record.id, version: record.version, href },
    findingOf: (id) => ({ title: titles.get(id) ?? id, href: `${href}/findings/${id}` }),
  };
}

function meansOf(actor: Actor, { state, ...record }: AssessmentReading["record"]): Means {
  const { author, contributors, approvals } = record;
  const may = (permission: Permission): boolean => can(actor, permission);
  return {
    mayWrite: may("review.submit"),
    mayChange: may("review.submit") && isOpenState(state),
    mayDecide: may("review.decide"),
    mayComment: may("review.comment") && state !== "superseded",
    mayReadInside: may("review.read"),
    isOwn: author.id === actor.id || contributors.some(({ id }) => id === actor.id),
    hasApproved: approvals.some(({ who }) => who === actor.id),
  };
}

async function find(slug: string, number: number): Promise<AssessmentReading> {
  try {
    return await readAssessment(slug, number);
  } catch (error) {
    if (isAppError(error) && error.code === "not_found") notFound();
    throw error;
  }
}
