"use client";

import { useState } from "react";
import type { FormEvent } from "react";
import { usePathname, useSearchParams } from "next/navigation";
import { Monitor, Moon, Sun } from "lucide-react";
import { themeAttribute, toTheme } from "./theme";
import type { Theme } from "./theme";

const CHOICES = [
  { theme: "system", label: "As the system", Icon: Monitor },
  { theme: "light", label: "Light", Icon: Sun },
  { theme: "dark", label: "Dark", Icon: Moon },
] as const;

function showTheme(theme: Theme): void {
  const attribute = themeAttribute(theme);
  if (attribute) document.documentElement.dataset.theme = attribute;
  else delete document.documentElement.dataset.theme;
}

/** A form that works by itself; with scripts it keeps the page, so that nothing typed elsewhere is lost. */
export function ThemeSwitch({ initial }: { initial: Theme }) {
  const [current, setCurrent] = useState(initial);
  const pathname = usePathname();
  const query = useSearchParams().toString();

  const submit = (event: FormEvent<HTMLFormElement>) => {
    const submitter = (event.nativeEvent as SubmitEvent).submitter;
    if (!(submitter instanceof HTMLButtonElement)) return;
    event.preventDefault();
    const theme = toTheme(submitter.value);
    setCurrent(theme);
    showTheme(theme);
    // A failed save only means that the next visit starts with the old look.
    void fetch("/api/theme", { method: "POST", body: new URLSearchParams({ theme }) }).catch(
      () => undefined,
    );
  };

  return (
    <form method="post" action="/api/theme" className="theme-switch" onSubmit={submit}>
      <input type="hidden" name="returnTo" value={query ? `${pathname}?${query}` : pathname} />
      <fieldset>
        <legend className="sr-only">Colours</legend>
        {CHOICES.map(({ theme, label, Icon }) => (
          <button
            key={theme}
            type="submit"
            name="theme"
            value={theme}
            aria-pressed={current === theme}
            title={label}
          >
            <Icon className="icon" aria-hidden="true" />
            <span className="sr-only">{label}</span>
          </button>
        ))}
      </fieldset>
    </form>
  );
}
