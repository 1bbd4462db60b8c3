-- CreateTable
CREATE TABLE "stress_scenario" (
    "id" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "stress_scenario_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stress_scenario_version" (
    "scenario_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "figures" JSONB NOT NULL,
    "why" TEXT NOT NULL,
    "is_withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" TEXT NOT NULL,

    CONSTRAINT "stress_scenario_version_pkey" PRIMARY KEY ("scenario_id","number")
);

-- CreateIndex
CREATE UNIQUE INDEX "stress_scenario_name_key_key" ON "stress_scenario"("name_key");

-- AddForeignKey
ALTER TABLE "stress_scenario_version" ADD CONSTRAINT "stress_scenario_version_scenario_id_fkey" FOREIGN KEY ("scenario_id") REFERENCES "stress_scenario"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "stress_scenario" ADD CONSTRAINT "ck_stress_scenario" CHECK (name_key <> '' AND version > 0);
ALTER TABLE "stress_scenario_version" ADD CONSTRAINT "ck_stress_scenario_version" CHECK (
  number > 0 AND name <> '' AND why <> '' AND created_by <> '' AND jsonb_typeof(figures) = 'object'
);

-- Versions are counted up one by one, and a run stays where an address names it.
CREATE FUNCTION "guard_stress_scenario"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'Run % is part of the record and cannot be deleted.', OLD.id USING ERRCODE = '23001';
  END IF;
  IF NEW.id <> OLD.id OR NEW.version <> OLD.version + 1 THEN
    RAISE EXCEPTION 'Run % takes its next version and no other change.', OLD.id USING ERRCODE = '23001';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "guard_stress_scenario" BEFORE UPDATE OR DELETE ON "stress_scenario"
  FOR EACH ROW EXECUTE FUNCTION "guard_stress_scenario"();
CREATE TRIGGER guard_truncate BEFORE TRUNCATE ON "stress_scenario" FOR EACH STATEMENT EXECUTE FUNCTION "guard_truncate"();

CREATE FUNCTION "guard_stress_scenario_version"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    RAISE EXCEPTION 'Version % of run % cannot be changed; save the next one.', OLD.number, OLD.scenario_id USING ERRCODE = '23001';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM "stress_scenario" WHERE id = NEW.scenario_id AND version = NEW.number) THEN
    RAISE EXCEPTION 'Version % is not the next one of run %.', NEW.number, NEW.scenario_id USING ERRCODE = '23001';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "guard_stress_scenario_version" BEFORE INSERT OR UPDATE OR DELETE ON "stress_scenario_version"
  FOR EACH ROW EXECUTE FUNCTION "guard_stress_scenario_version"();
CREATE TRIGGER guard_truncate BEFORE TRUNCATE ON "stress_scenario_version" FOR EACH STATEMENT EXECUTE FUNCTION "guard_truncate"();
