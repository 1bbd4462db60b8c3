import { BLANK_ANSWER } from "@/domain/entry/form";
import { toPolicyJson } from "@/domain/review/policy-edit";
import type { Actor } from "@/server/auth/authorise";
import { keepScratch } from "@/server/explain/keep-scratch";
import { handInAnswer, mergeRound, openRound, withdrawRound } from "@/server/blind/commands";
import {
  changeRole,
  disablePerson,
  enablePerson,
  endSessions,
  erasePerson,
  revokeInvitation,
} from "@/server/auth/people-commands";
import { revokeKey } from "@/server/auth/api-keys";
import { addDocument, changeDocument, withdrawDocument } from "@/server/evidence/commands";
import { attachFile, takeFile } from "@/server/evidence/file-commands";
import { changePortfolio, removePortfolio } from "@/server/holdings/commands";
import {
  archiveCoin,
  createCoinFromSibling,
  restoreCoin,
  updateIdentity,
} from "@/server/issuers/commands";
import { changeScenario, restoreScenario, withdrawScenario } from "@/server/stress/commands";
import { addOpinion, withdrawOpinion } from "@/server/opinions/commands";
import { currentPolicy } from "@/server/policy/current";
import { changePolicy } from "@/server/policy/commands";
import {
  approvePolicy,
  returnPolicy,
  submitPolicy,
  withdrawPolicy,
} from "@/server/policy/review-commands";
import { saveAnswer, saveSection, saveSources } from "@/server/profiles/commands";
import {
  discardDraft,
  openDraft,
  publishDraft,
  restoreDraftFrom,
  setDraftDate,
} from "@/server/profiles/draft-commands";
import { importProfile } from "@/server/profiles/import-commands";
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
import { buildProfile } from "../../support/profile-builder";
import { FULL } from "../../support/sample-profiles";
import { makePdf } from "../../support/evidence-files";
import { SOURCE } from "./drafts";
import { TEXTS as DOCUMENT } from "./evidence";

type Run = (actor: Actor) => Promise<unknown>;
type Place = { readonly assessmentId: string; readonly version: number };

const DAY = "2026-06-30";
const TEXTS = { summary: "Sound.", dueOn: "", asOf: "" };
const FEE = { "redemption.feePct": { value: "0.1" } };
const NAMES = { symbol: "FRN", name: "Foreign", legalName: "Foreign Ltd" };
const REPLY = { from: "Issuer", role: "", receivedOn: DAY, text: "A reply.", document: "" };
const JUDGED = {
  judged: "met",
  reason: "The report of June says so.",
  sources: ["S1"],
  expiresOn: "2027-06-30",
};
const SEARCH = { target: "redemption.feePct", where: "The website", on: DAY };
const CRITERION = "backing.assurance.attestation-age-met";

/** Commands on a coin, each with an input that is right but for the coin. */
export const onCoin = (coinId: string): Readonly<Record<string, Run>> => ({
  createCoinFromSibling: (actor) =>
    createCoinFromSibling(actor, { coinId, symbol: "FRN", name: "Foreign" }),
  updateIdentity: (actor) =>
    updateIdentity(actor, { coinId, coinVersion: 1, issuerVersion: 1, ...NAMES }),
  archiveCoin: (actor) => archiveCoin(actor, { coinId }),
  restoreCoin: (actor) => restoreCoin(actor, { coinId }),
  openAssessment: (actor) => openAssessment(actor, { coinId, texts: TEXTS }),
  openDraft: (actor) => openDraft(actor, { coinId }),
  setDraftDate: (actor) => setDraftDate(actor, { coinId, asOf: DAY }),
  discardDraft: (actor) => discardDraft(actor, { coinId }),
  restoreDraftFrom: (actor) => restoreDraftFrom(actor, { coinId, revision: 1 }),
  publishDraft: (actor) => publishDraft(actor, { coinId, asOf: DAY, locks: {} }),
  importProfile: (actor) => importProfile(actor, { profile: buildProfile(FULL), into: coinId }),
  openRound: (actor) =>
    openRound(actor, { coinId, first: "per_absent", second: "per_other", asOf: DAY }),
  handInAnswer: (actor) => handInAnswer(actor, { coinId }),
  addOpinion: (actor) => addOpinion(actor, { coinId, replaces: null, texts: OPINION }),
  recordSearch: (actor) => recordSearch(actor, { coinId, ...SEARCH }),
  saveSection: (actor) =>
    saveSection(actor, { coinId, section: "redemption", lockVersion: 1, facts: FEE }),
  saveAnswer: (actor) =>
    saveAnswer(actor, {
      coinId,
      section: "redemption",
      lockVersion: 1,
      fact: "redemption.feePct",
      answer: { value: "0.1" },
    }),
  saveSources: (actor) => saveSources(actor, { coinId, lockVersion: 1, sources: [SOURCE] }),
  putSource: (actor) => putSource(actor, { coinId, id: "S1", values: { ...SOURCE } }),
  removeSource: (actor) => removeSource(actor, { coinId, id: "S1" }),
  addTypedSources: (actor) =>
    addTypedSources(actor, coinId, [
      ["f.redemption.feePct.newTitle", "Terms"],
      ["f.redemption.feePct.newKind", "issuerWeb"],
    ]),
  saveSectionForm: (actor) =>
    saveSectionForm(actor, {
      coinId,
      section: "redemption",
      lockVersion: 1,
      changes: { facts: { "redemption.feePct": { ...BLANK_ANSWER, value: "0.1" } }, lists: {} },
    }),
  keepScratch: (actor) => keepScratch(actor, { slug: coinId, revision: 1, scratch: {} }),
  sendSectionForm: (actor) =>
    sendSectionForm(actor, { slug: coinId, section: "redemption", shown: null, entries: [] }),
  addPastedRows: (actor) =>
    addPastedRows(actor, {
      coinId,
      section: "licences",
      list: "licence",
      text: "Regulator\nNYDFS",
      mapping: null,
      hasHeader: null,
    }),
});

/** Commands on an assessment. */
export const onAssessment = (
  place: Place,
  { judgementId }: { readonly judgementId: string },
): Readonly<Record<string, Run>> => ({
  changeAssessment: (actor) => changeAssessment(actor, { ...place, texts: TEXTS }),
  submitAssessment: (actor) => submitAssessment(actor, place),
  withdrawAssessment: (actor) => withdrawAssessment(actor, place),
  returnAssessment: (actor) => returnAssessment(actor, { ...place, reasons: "Not yet." }),
  approveAssessment: (actor) => approveAssessment(actor, place),
  judgeFinding: (actor) =>
    judgeFinding(actor, { ...place, criterion: CRITERION, computed: "unknown", texts: JUDGED }),
  takeBackJudgement: (actor) => takeBackJudgement(actor, { ...place, judgementId }),
  addComment: (actor) =>
    addComment(actor, { assessmentId: place.assessmentId, criterion: null, text: "A remark." }),
  recordReply: (actor) =>
    recordReply(actor, {
      assessmentId: place.assessmentId,
      about: { kind: "assessment" },
      texts: REPLY,
    }),
});

/** Commands on a document of the library. */
export const onDocument = (documentId: string): Readonly<Record<string, Run>> => ({
  addDocument: (actor) =>
    addDocument(actor, { texts: DOCUMENT, revises: documentId, upload: null }),
  changeDocument: (actor) => changeDocument(actor, { documentId, version: 1, texts: DOCUMENT }),
  withdrawDocument: (actor) =>
    withdrawDocument(actor, { documentId, version: 1, reason: "No longer right." }),
  attachFile: (actor) =>
    attachFile(actor, { documentId, upload: { name: "report.pdf", bytes: makePdf() } }),
  takeFile: (actor) => takeFile(actor, documentId),
});

/** Commands on a version of the policy. */
export const onPolicy = (policyId: string): Readonly<Record<string, Run>> => ({
  changePolicy: async (actor) =>
    changePolicy(actor, { policyId, version: 1, json: toPolicyJson(await currentPolicy()) }),
  submitPolicy: (actor) => submitPolicy(actor, { policyId, version: 1 }),
  withdrawPolicy: (actor) => withdrawPolicy(actor, { policyId, version: 1 }),
  returnPolicy: (actor) => returnPolicy(actor, { policyId, version: 1, reasons: ["why"] }),
  approvePolicy: (actor) => approvePolicy(actor, { policyId, version: 1 }),
});

/** Commands on a profile that two people answer apart. */
export const onRound = (roundId: string): Readonly<Record<string, Run>> => ({
  mergeRound: (actor) => mergeRound(actor, { roundId, choices: new Map() }),
  withdrawRound: (actor) => withdrawRound(actor, { roundId }),
});

const BOOK = {
  name: "Treasury",
  asOf: DAY,
  useCase: "",
  country: "",
  liquidFundsUsd: "",
  dailyPaymentsUsd: "",
  note: "",
  holdings: [],
};

/** Commands on a book of holdings. */
export const onPortfolio = (portfolioId: string): Readonly<Record<string, Run>> => ({
  changePortfolio: (actor) => changePortfolio(actor, { portfolioId, version: 1, texts: BOOK }),
  removePortfolio: (actor) => removePortfolio(actor, { portfolioId, version: 1 }),
});

const FIGURES = {
  demand: "10",
  countedIn: "bankDays",
  days: "30",
  settlement: "",
  bank: "",
  share: "",
  closed: "",
  recovery: "",
  haircut: "100",
};

/** Commands on a run the desk keeps. */
export const onScenario = (scenarioId: string): Readonly<Record<string, Run>> => {
  const place = { scenarioId, version: 1 };
  const texts = { name: "Run", why: "A test.", figures: FIGURES };
  return {
    changeScenario: (actor) => changeScenario(actor, { ...place, texts }),
    withdrawScenario: (actor) => withdrawScenario(actor, { ...place, why: "A test." }),
    restoreScenario: (actor) => restoreScenario(actor, { ...place, why: "A test." }),
  };
};

/** Commands on people and what is theirs. */
export const onPerson = (id: string): Readonly<Record<string, Run>> => ({
  revokeInvitation: (actor) => revokeInvitation(actor, { id }),
  changeRole: (actor) => changeRole(actor, { id, role: "administrator" }),
  disablePerson: (actor) => disablePerson(actor, { id }),
  enablePerson: (actor) => enablePerson(actor, { id }),
  endSessions: (actor) => endSessions(actor, { id }),
  erasePerson: (actor) => erasePerson(actor, { id }),
  revokeKey: (actor) => revokeKey(actor, { id }),
});

export const OPINION = {
  rater: "Rater",
  subject: "coin",
  value: "4",
  scaleName: "One to five",
  direction: "higher",
  steps: "",
  low: "1",
  high: "5",
  ratedOn: DAY,
  url: "https://example.org/opinion",
  note: "",
};

/** Commands on what a rater said. */
export const onOpinion = (opinionId: string): Readonly<Record<string, Run>> => ({
  withdrawOpinion: (actor) => withdrawOpinion(actor, { opinionId, reason: "Misread." }),
});

/** Commands that are given no id: they make something new, or act on whoever asks or on the whole. */
export const WITHOUT_IDS = [
  "addPortfolio",
  "createIssuerAndCoin",
  "exportTrail",
  "invitePerson",
  "makeFeed",
  "makeKey",
  "proposePolicy",
  "recordExport",
  "removeFeed",
  "removeSamples",
  "saveScenario",
  "seedOnFirstStart",
  "seedSamples",
  "storeUpload",
  "verifyNow",
] as const;
