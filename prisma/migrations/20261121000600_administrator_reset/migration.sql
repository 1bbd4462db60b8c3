-- AlterTable
ALTER TABLE "setup_link" ADD COLUMN     "person_id" TEXT;

-- AddForeignKey
ALTER TABLE "setup_link" ADD CONSTRAINT "setup_link_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
