import "server-only";
import type { SectionFormState } from "@/domain/entry/exchange";
import { type Entry, readSectionForm } from "@/domain/entry/fields";
import { BLANK_LIST, pickChanges, type SectionForm } from "@/domain/entry/form";
import { mergeForms, type Side } from "@/domain/entry/merge";
import { editRows, readRowIntent, type RowIntent, toRowEdit } from "@/domain/entry/rows";
import { toSectionForm } from "@/domain/entry/to-form";
import { isListId } from "@/domain/facts/lists";
import type { SectionId } from "@/domain/facts/sections";
import { NO_DRAFT } from "../errors";
import type { Actor } from "../http/actor";
import { createId } from "../issuers/ids";
import { readBase } from "./form-base";
import { findProfile, getCoinBySlug } from "./queries";
import { saveSectionForm } from "./save-form";
import { addTypedSources, type TypedSources } from "./typed-sources";
import { authorise } from "../auth/authorise";

export type SentForm = {
  readonly slug: string;
  readonly section: SectionId;
  /** The form as it was shown, where it came back once already. */
  readonly shown: SectionFormState | null;
  readonly entries: readonly Entry[];
};

export type Sent =
  | { readonly done: true; readonly intent: RowIntent | null; readonly lockVersion: number }
  | { readonly done: false; readonly state: SectionFormState };

const CHOICE = "choice:";

/** Saves a form that was sent as a whole, without scripts. What cannot be taken comes back as it was typed. */
export async function sendSectionForm(
  actor: Actor,
  { slug, section, shown, entries }: SentForm,
): Promise<Sent> {
  await authorise(actor, "profile.edit");
  const coin = await getCoinBySlug(slug);
  const draft = await findProfile(coin.id, "draft");
  const current = draft === null ? null : toSectionForm(draft.profile, section);
  const intent = readRowIntent(textOf(entries, "intent"));
  if (current === null) {
    const back = toState({ shown, entries, current: EMPTY, intent });
    return { done: false, state: { ...back, message: NO_DRAFT } };
  }
  const added = await addTypedSources(actor, coin.id, entries);
  const back = toState({ shown, entries: added.entries, current, intent });
  const saved = await save(
    { actor, coinId: coin.id, section, intent: toNext(intent, added) },
    decide(back, entries),
    current,
  );
  return withSources(saved, added, back);
}

/** Who added a source goes on to say where in it the answer stands. */
function toNext(intent: RowIntent | null, { isCited }: TypedSources): RowIntent | null {
  return intent?.act === "source" && isCited ? { ...intent, act: "cite" } : intent;
}

/** What was wrong with a new source comes back beside it, whether or not the answers were saved. */
function withSources(sent: Sent, added: TypedSources, back: SectionFormState): Sent {
  const { errors, typed } = added;
  if (Object.keys(errors).length === 0) return sent;
  if (!sent.done) {
    const { state } = sent;
    return { done: false, state: { ...state, errors: { ...state.errors, ...errors }, typed } };
  }
  return {
    done: false,
    state: { ...back, saved: back.form, lockVersion: sent.lockVersion, errors, typed },
  };
}

const EMPTY: SectionForm = { facts: {}, lists: {} };

const textOf = (entries: readonly Entry[], name: string) =>
  entries.find(([each]) => each === name)?.[1] ?? "";

type Laid = Pick<SentForm, "shown" | "entries"> & {
  readonly current: SectionForm;
  readonly intent: RowIntent | null;
};

/** What was sent, laid over the form as it was shown; a form drawn from the draft carries its own start with it. */
function toState({ shown, entries, current, intent }: Laid): SectionFormState {
  const form = applyIntent(readSectionForm(entries, shown?.form ?? current), intent);
  if (shown !== null) return { ...shown, form, errors: {}, message: null };
  const saved = readBase(textOf(entries, "base")) ?? EMPTY;
  return {
    form,
    saved,
    lockVersion: Number(textOf(entries, "lockVersion")),
    errors: {},
    theirs: null,
    message: null,
  };
}

/** Where both versions were shown, the choices that came back make one of them. */
function decide(state: SectionFormState, entries: readonly Entry[]): SectionFormState {
  const { theirs, saved, form: mine } = state;
  if (theirs === null) return state;
  const { form } = mergeForms({
    base: saved,
    mine,
    theirs: theirs.form,
    choices: readChoices(entries),
  });
  return { ...state, form, saved: theirs.form, lockVersion: theirs.lockVersion, theirs: null };
}

type Place = {
  readonly actor: Actor;
  readonly coinId: string;
  readonly section: SectionId;
  readonly intent: RowIntent | null;
};

async function save(place: Place, state: SectionFormState, current: SectionForm): Promise<Sent> {
  const { actor, coinId, section, intent } = place;
  const changes = pickChanges(current, state.form);
  const result = await saveSectionForm(actor, {
    coinId,
    section,
    lockVersion: state.lockVersion,
    changes,
  });
  if (result.ok) {
    if (Object.keys(result.errors).length === 0)
      return { done: true, intent, lockVersion: result.lockVersion };
    return {
      done: false,
      state: { ...state, saved: current, lockVersion: result.lockVersion, errors: result.errors },
    };
  }
  if (result.code === "no_draft")
    return { done: false, state: { ...state, message: result.message } };
  const { theirs, lockVersion, updatedBy } = result;
  const merged = mergeForms({ base: state.saved, mine: state.form, theirs });
  if (merged.conflicts.length > 0)
    return { done: false, state: { ...state, theirs: { form: theirs, lockVersion, updatedBy } } };
  // Each round takes over what others saved meanwhile, so it ends when they pause.
  return save(place, { ...state, form: merged.form, saved: theirs, lockVersion }, theirs);
}

function applyIntent(form: SectionForm, intent: RowIntent | null): SectionForm {
  const edit = intent === null ? null : toRowEdit(intent, createId("row"));
  if (intent === null || edit === null || !isListId(intent.list)) return form;
  const list = form.lists[intent.list] ?? BLANK_LIST;
  return { ...form, lists: { ...form.lists, [intent.list]: editRows(list, edit) } };
}

function readChoices(entries: readonly Entry[]): Readonly<Record<string, Side>> {
  const chosen = entries.filter(([name]) => name.startsWith(CHOICE));
  return Object.fromEntries(
    chosen.map(([name, value]) => [
      name.slice(CHOICE.length),
      value === "theirs" ? "theirs" : "mine",
    ]),
  );
}
