import { defineConfig } from "prisma/config";

// No URL here: the connection is chosen at run time, and `generate` must work where no database exists.
export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
});
