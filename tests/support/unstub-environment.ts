import { vi } from "vitest";

// Files share a process, and what the last test of one stubbed is taken back only before the next test: what a file
// sets up before its first would still meet it.
vi.unstubAllEnvs();
