-- AlterTable
ALTER TABLE "citation" ADD COLUMN     "note" TEXT,
ADD COLUMN     "quote" TEXT;

-- AlterTable
ALTER TABLE "fact_answer" ADD COLUMN     "claims" JSONB;

-- AlterTable
ALTER TABLE "source" ADD COLUMN     "document_id" TEXT;

-- CreateTable
CREATE TABLE "document" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT,
    "kind" TEXT NOT NULL,
    "url" TEXT,
    "describes_on" DATE,
    "published" TEXT,
    "retrieved_on" DATE,
    "valid_until" DATE,
    "note" TEXT,
    "revises_id" TEXT,
    "file_sha256" TEXT,
    "file_name" TEXT,
    "file_type" TEXT,
    "file_bytes" INTEGER,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" TEXT NOT NULL,

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document_chunk" (
    "sha256" TEXT NOT NULL,
    "chunk_index" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "stored_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "document_chunk_pkey" PRIMARY KEY ("sha256","chunk_index")
);

-- CreateTable
CREATE TABLE "search_record" (
    "id" TEXT NOT NULL,
    "coin_id" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "searched_where" TEXT NOT NULL,
    "searched_on" DATE NOT NULL,
    "found_nothing" TEXT NOT NULL,
    "expires_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" TEXT NOT NULL,

    CONSTRAINT "search_record_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "document_file_sha256_idx" ON "document"("file_sha256");

-- CreateIndex
CREATE INDEX "document_revises_id_idx" ON "document"("revises_id");

-- CreateIndex
CREATE INDEX "document_valid_until_idx" ON "document"("valid_until");

-- CreateIndex
CREATE INDEX "document_created_at_id_idx" ON "document"("created_at", "id");

-- CreateIndex
CREATE INDEX "document_chunk_stored_at_idx" ON "document_chunk"("stored_at");

-- CreateIndex
CREATE INDEX "search_record_coin_id_target_idx" ON "search_record"("coin_id", "target");

-- CreateIndex
CREATE INDEX "source_document_id_idx" ON "source"("document_id");

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_revises_id_fkey" FOREIGN KEY ("revises_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_record" ADD CONSTRAINT "search_record_coin_id_fkey" FOREIGN KEY ("coin_id") REFERENCES "coin"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the library holds, whatever program writes.
ALTER TABLE "document" ADD CONSTRAINT "ck_document_texts" CHECK (title <> '' AND publisher <> '' AND note <> '' AND created_by <> '' AND updated_by <> '');
ALTER TABLE "document" ADD CONSTRAINT "ck_document_kind" CHECK (kind IN ('law', 'audited', 'attested', 'issuerSigned', 'issuerWeb', 'press', 'analystNote'));
ALTER TABLE "document" ADD CONSTRAINT "ck_document_url" CHECK (url ~* '^https?://');
ALTER TABLE "document" ADD CONSTRAINT "ck_document_published" CHECK (published ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$');
ALTER TABLE "document" ADD CONSTRAINT "ck_document_revises" CHECK (revises_id <> id);
ALTER TABLE "document" ADD CONSTRAINT "ck_document_file" CHECK (
  num_nonnulls(file_sha256, file_name, file_type, file_bytes) IN (0, 4)
  AND file_sha256 ~ '^[0-9a-f]{64}$'
  AND file_name <> '' AND char_length(file_name) <= 120
  AND file_type IN (
    'application/pdf', 'image/png', 'image/jpeg', 'text/csv', 'text/plain',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  )
  AND file_bytes BETWEEN 1 AND 20971520
);
ALTER TABLE "document" ADD CONSTRAINT "ck_document_withdrawn" CHECK (num_nonnulls(withdrawn_at, withdrawn_reason) IN (0, 2) AND withdrawn_reason <> '');
ALTER TABLE "document" ADD CONSTRAINT "ck_document_version" CHECK (version > 0);
ALTER TABLE "document_chunk" ADD CONSTRAINT "ck_document_chunk" CHECK (
  sha256 ~ '^[0-9a-f]{64}$' AND chunk_index >= 0 AND octet_length(bytes) BETWEEN 1 AND 1048576
);
ALTER TABLE "search_record" ADD CONSTRAINT "ck_search_record_texts" CHECK (target <> '' AND searched_where <> '' AND found_nothing <> '' AND created_by <> '');
ALTER TABLE "search_record" ADD CONSTRAINT "ck_search_record_days" CHECK (expires_on >= searched_on);
ALTER TABLE "citation" ADD CONSTRAINT "ck_citation_texts" CHECK (locator <> '' AND quote <> '' AND note <> '');
ALTER TABLE "fact_answer" ADD CONSTRAINT "ck_fact_answer_claims" CHECK (claims IS NULL OR (status = 'unknown' AND jsonb_typeof(claims) = 'array'));

-- One current document for one file, one current revision of one document; two people adding it at once get the same one.
CREATE UNIQUE INDEX "document_one_per_file" ON "document" (file_sha256) WHERE withdrawn_at IS NULL;
CREATE UNIQUE INDEX "document_one_revision" ON "document" (revises_id) WHERE withdrawn_at IS NULL;

-- Evidence keeps itself: a document is withdrawn, never deleted, and its file never changes under those who cite it.
CREATE FUNCTION "guard_document"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'Document % is evidence: withdraw it instead of deleting it.', OLD.id USING ERRCODE = '23001';
  END IF;
  IF OLD.withdrawn_at IS NOT NULL THEN
    RAISE EXCEPTION 'Document % is withdrawn and cannot be changed.', OLD.id USING ERRCODE = '23001';
  END IF;
  IF NEW.id <> OLD.id OR NEW.revises_id IS DISTINCT FROM OLD.revises_id
    OR NEW.created_at <> OLD.created_at OR NEW.created_by <> OLD.created_by THEN
    RAISE EXCEPTION 'What document % is and what it revises cannot be changed.', OLD.id USING ERRCODE = '23001';
  END IF;
  IF OLD.file_sha256 IS NOT NULL
    AND (OLD.file_sha256, OLD.file_name, OLD.file_type, OLD.file_bytes)
      IS DISTINCT FROM (NEW.file_sha256, NEW.file_name, NEW.file_type, NEW.file_bytes) THEN
    RAISE EXCEPTION 'The file of document % cannot be replaced: add a revision.', OLD.id USING ERRCODE = '23001';
  END IF;
  RETURN NEW;
END $$;

-- What a document was made of stays as it is; what was uploaded and then left alone may go.
CREATE FUNCTION "guard_document_chunk"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF EXISTS (SELECT 1 FROM "document" WHERE file_sha256 = OLD.sha256) THEN
      RAISE EXCEPTION 'The content % belongs to a document and cannot be deleted.', OLD.sha256 USING ERRCODE = '23001';
    END IF;
    RETURN OLD;
  END IF;
  IF NEW.sha256 <> OLD.sha256 OR NEW.chunk_index <> OLD.chunk_index OR NEW.bytes <> OLD.bytes THEN
    RAISE EXCEPTION 'The content % cannot be changed.', OLD.sha256 USING ERRCODE = '23001';
  END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION "guard_evidence_truncate"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The table % holds evidence and cannot be emptied.', TG_TABLE_NAME USING ERRCODE = '23001';
END $$;

CREATE TRIGGER "guard_document" BEFORE UPDATE OR DELETE ON "document" FOR EACH ROW EXECUTE FUNCTION "guard_document"();
CREATE TRIGGER "guard_evidence_truncate" BEFORE TRUNCATE ON "document" FOR EACH STATEMENT EXECUTE FUNCTION "guard_evidence_truncate"();
CREATE TRIGGER "guard_document_chunk" BEFORE UPDATE OR DELETE ON "document_chunk" FOR EACH ROW EXECUTE FUNCTION "guard_document_chunk"();
CREATE TRIGGER "guard_evidence_truncate" BEFORE TRUNCATE ON "document_chunk" FOR EACH STATEMENT EXECUTE FUNCTION "guard_evidence_truncate"();
