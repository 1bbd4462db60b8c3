/** How far turning the second factor on has come; survives without scripts, since the form sends it back. */
export type SecondFactorState =
  | { readonly step: "password"; readonly message: string | null }
  | { readonly step: "code"; readonly uri: string; readonly message: string | null }
  | { readonly step: "done"; readonly codes: readonly string[] };

export type SecondFactorAction = (
  state: SecondFactorState,
  data: FormData,
) => Promise<SecondFactorState>;

export const FIRST_STEP: SecondFactorState = { step: "password", message: null };
