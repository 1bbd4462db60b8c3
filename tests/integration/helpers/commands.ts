import { exportTrail } from "@/server/audit/export-trail";
import { recordExport } from "@/server/audit/record-export";
import { verifyNow } from "@/server/audit/verification";
import { makeKey, revokeKey } from "@/server/auth/api-keys";
import type { Actor } from "@/server/auth/authorise";
import {
  changeRole,
  disablePerson,
  enablePerson,
  endSessions,
  erasePerson,
  invitePerson,
  revokeInvitation,
} from "@/server/auth/people-commands";
import type { Permission } from "@/server/auth/permissions";
import { keepScratch } from "@/server/explain/keep-scratch";
import { handInAnswer, mergeRound, openRound, withdrawRound } from "@/server/blind/commands";
import { makeFeed, removeFeed } from "@/server/due/feed-commands";
import { addDocument, changeDocument, withdrawDocument } from "@/server/evidence/commands";
import { attachFile, takeFile } from "@/server/evidence/file-commands";
import { storeUpload } from "@/server/evidence/uploads";
import {
  changeScenario,
  restoreScenario,
  saveScenario,
  withdrawScenario,
} from "@/server/stress/commands";
import { addPortfolio, changePortfolio, removePortfolio } from "@/server/holdings/commands";
import {
  archiveCoin,
  createCoinFromSibling,
  createIssuerAndCoin,
  restoreCoin,
  updateIdentity,
} from "@/server/issuers/commands";
import { saveAnswer, saveSection, saveSources } from "@/server/profiles/commands";
import {
  discardDraft,
  openDraft,
  publishDraft,
  restoreDraftFrom,
  setDraftDate,
} from "@/server/profiles/draft-commands";
import { importProfile } from "@/server/profiles/import-commands";
import { changePolicy, proposePolicy } from "@/server/policy/commands";
import {
  approvePolicy,
  returnPolicy,
  submitPolicy,
  withdrawPolicy,
} from "@/server/policy/review-commands";
import { addOpinion, withdrawOpinion } from "@/server/opinions/commands";
import { addPastedRows } from "@/server/profiles/paste-rows";
import { saveSectionForm } from "@/server/profiles/save-form";
import { recordSearch } from "@/server/profiles/search-commands";
import { sendSectionForm } from "@/server/profiles/send-form";
import { putSource, removeSource } from "@/server/profiles/source-commands";
import { addTypedSources } from "@/server/profiles/typed-sources";
import { changeAssessment, openAssessment } from "@/server/review/commands";
import {
  approveAssessment,
  returnAssessment,
  submitAssessment,
  withdrawAssessment,
} from "@/server/review/decide";
import { judgeFinding, takeBackJudgement } from "@/server/review/judgement-commands";
import { addComment, recordReply } from "@/server/review/remark-commands";
import { removeSamples, seedOnFirstStart, seedSamples } from "@/server/samples/seed";

type Run = (actor: Actor) => Promise<unknown>;

/** Ids of things that are not there, and otherwise nothing: enough to be refused for, and nothing more. */
const ABSENT = { id: "absent" };
const COIN = { coinId: "cn_absent" };
const POLICY = { policyId: "pol_absent", version: 1 };
const ASSESSMENT = { assessmentId: "asm_absent", version: 1 };
const TEXTS = { summary: "", dueOn: "", asOf: "" };
const REMARK = { assessmentId: "asm_absent", criterion: null, text: "A remark." };
const REPLY = {
  assessmentId: "asm_absent",
  about: { kind: "assessment" },
  texts: { from: "Issuer", role: "", receivedOn: "2026-06-30", text: "A reply.", document: "" },
};
const BOOK = { portfolioId: "pf_absent", version: 1 };
const KEPT_RUN = { scenarioId: "scn_absent", version: 1 };
const RUN = { name: "", why: "", figures: {} };
const PORTFOLIO = { name: "", asOf: "", holdings: [] };
const SECTION = { ...COIN, section: "redemption", lockVersion: 1 };

/** Commands take what forms send, which is never what its type says; the types are checked where they are called. */
type Loose = (actor: Actor, ...rest: readonly never[]) => Promise<unknown>;

const withInput =
  (command: Loose, ...rest: readonly unknown[]): Run =>
  (actor) =>
    command(actor, ...(rest as never[]));

/** Every command of the server, by its name, with the permission it asks for. A test holds it against the sources. */
export const COMMANDS: Readonly<Record<string, readonly [Permission, Run]>> = {
  createIssuerAndCoin: ["coin.create", withInput(createIssuerAndCoin, {})],
  createCoinFromSibling: ["coin.create", withInput(createCoinFromSibling, COIN)],
  updateIdentity: ["coin.change", withInput(updateIdentity, COIN)],
  archiveCoin: ["coin.archive", withInput(archiveCoin, COIN)],
  restoreCoin: ["coin.archive", withInput(restoreCoin, COIN)],
  openAssessment: ["review.submit", withInput(openAssessment, { ...COIN, texts: TEXTS })],
  changeAssessment: ["review.submit", withInput(changeAssessment, { ...ASSESSMENT, texts: TEXTS })],
  submitAssessment: ["review.submit", withInput(submitAssessment, ASSESSMENT)],
  withdrawAssessment: ["review.submit", withInput(withdrawAssessment, ASSESSMENT)],
  returnAssessment: [
    "review.decide",
    withInput(returnAssessment, { ...ASSESSMENT, reasons: "No." }),
  ],
  approveAssessment: ["review.decide", withInput(approveAssessment, ASSESSMENT)],
  judgeFinding: [
    "review.submit",
    withInput(judgeFinding, { ...ASSESSMENT, criterion: "absent", computed: "met", texts: {} }),
  ],
  takeBackJudgement: [
    "review.submit",
    withInput(takeBackJudgement, { ...ASSESSMENT, judgementId: "jdg_absent" }),
  ],
  addComment: ["review.comment", withInput(addComment, REMARK)],
  recordReply: ["review.submit", withInput(recordReply, REPLY)],
  openRound: [
    "blind.manage",
    withInput(openRound, { ...COIN, first: "per_absent", second: "", asOf: "2026-06-30" }),
  ],
  handInAnswer: ["profile.edit", withInput(handInAnswer, COIN)],
  mergeRound: [
    "profile.edit",
    withInput(mergeRound, { roundId: "rnd_absent", choices: new Map() }),
  ],
  withdrawRound: ["blind.manage", withInput(withdrawRound, { roundId: "rnd_absent" })],
  addPortfolio: ["portfolio.edit", withInput(addPortfolio, PORTFOLIO)],
  changePortfolio: ["portfolio.edit", withInput(changePortfolio, { ...BOOK, texts: PORTFOLIO })],
  removePortfolio: ["portfolio.edit", withInput(removePortfolio, BOOK)],
  saveScenario: ["profile.edit", withInput(saveScenario, RUN)],
  changeScenario: ["profile.edit", withInput(changeScenario, { ...KEPT_RUN, texts: RUN })],
  withdrawScenario: ["profile.edit", withInput(withdrawScenario, { ...KEPT_RUN, why: "" })],
  restoreScenario: ["profile.edit", withInput(restoreScenario, { ...KEPT_RUN, why: "" })],
  addOpinion: ["opinion.edit", withInput(addOpinion, { ...COIN, replaces: null, texts: {} })],
  withdrawOpinion: [
    "opinion.edit",
    withInput(withdrawOpinion, { opinionId: "opn_absent", reason: "" }),
  ],
  openDraft: ["profile.edit", withInput(openDraft, COIN)],
  setDraftDate: ["profile.edit", withInput(setDraftDate, { ...COIN, asOf: "2026-06-30" })],
  discardDraft: ["profile.edit", withInput(discardDraft, COIN)],
  restoreDraftFrom: ["profile.edit", withInput(restoreDraftFrom, { ...COIN, revision: 1 })],
  publishDraft: [
    "profile.publish",
    withInput(publishDraft, { ...COIN, asOf: "2026-06-30", locks: {} }),
  ],
  importProfile: ["profile.publish", withInput(importProfile, { profile: {} })],
  saveSection: ["profile.edit", withInput(saveSection, SECTION)],
  saveAnswer: ["profile.edit", withInput(saveAnswer, { ...COIN, fact: "redemption.feePct" })],
  saveSources: ["profile.edit", withInput(saveSources, { ...COIN, sources: [] })],
  putSource: ["profile.edit", withInput(putSource, { ...COIN, ...ABSENT, values: {} })],
  removeSource: ["profile.edit", withInput(removeSource, { ...COIN, ...ABSENT })],
  saveSectionForm: ["profile.edit", withInput(saveSectionForm, { ...SECTION, changes: {} })],
  keepScratch: [
    "profile.edit",
    withInput(keepScratch, { slug: "absent", revision: 1, scratch: {} }),
  ],
  sendSectionForm: [
    "profile.edit",
    withInput(sendSectionForm, { slug: "absent", section: "redemption", shown: null, entries: [] }),
  ],
  addPastedRows: ["profile.edit", withInput(addPastedRows, { ...COIN, text: "" })],
  addTypedSources: ["profile.edit", withInput(addTypedSources, "cn_absent", [])],
  recordSearch: ["profile.edit", withInput(recordSearch, ABSENT)],
  addDocument: ["evidence.edit", withInput(addDocument, { texts: {} })],
  changeDocument: ["evidence.edit", withInput(changeDocument, ABSENT)],
  withdrawDocument: ["evidence.edit", withInput(withdrawDocument, ABSENT)],
  attachFile: ["evidence.edit", withInput(attachFile, { documentId: "doc_absent", upload: {} })],
  storeUpload: ["evidence.edit", withInput(storeUpload, {})],
  takeFile: ["evidence.read", withInput(takeFile, "doc_absent")],
  proposePolicy: ["policy.edit", withInput(proposePolicy, { label: "", reason: "" })],
  changePolicy: ["policy.edit", withInput(changePolicy, { ...POLICY, json: {} })],
  submitPolicy: ["policy.edit", withInput(submitPolicy, POLICY)],
  withdrawPolicy: ["policy.edit", withInput(withdrawPolicy, POLICY)],
  returnPolicy: ["policy.approve", withInput(returnPolicy, { ...POLICY, reasons: ["why"] })],
  approvePolicy: ["policy.approve", withInput(approvePolicy, POLICY)],
  recordExport: ["export.make", withInput(recordExport, [], {})],
  exportTrail: ["trail.read", withInput(exportTrail, {}, { format: "jsonl", name: "trail" })],
  verifyNow: ["trail.verify", withInput(verifyNow)],
  seedSamples: ["samples.manage", withInput(seedSamples, "/absent")],
  seedOnFirstStart: ["samples.manage", withInput(seedOnFirstStart, "/absent")],
  removeSamples: ["samples.manage", withInput(removeSamples)],
  invitePerson: ["people.manage", withInput(invitePerson, { name: "", email: "", role: "" })],
  revokeInvitation: ["people.manage", withInput(revokeInvitation, ABSENT)],
  changeRole: ["people.manage", withInput(changeRole, { ...ABSENT, role: "reader" })],
  disablePerson: ["people.manage", withInput(disablePerson, ABSENT)],
  enablePerson: ["people.manage", withInput(enablePerson, ABSENT)],
  endSessions: ["people.manage", withInput(endSessions, ABSENT)],
  erasePerson: ["people.manage", withInput(erasePerson, ABSENT)],
  makeKey: ["keys.own", withInput(makeKey, { name: "", scopes: [], days: "" })],
  revokeKey: ["keys.own", withInput(revokeKey, ABSENT)],
  makeFeed: ["account.own", withInput(makeFeed)],
  removeFeed: ["account.own", withInput(removeFeed)],
};
