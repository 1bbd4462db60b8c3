import { readFileSync, readdirSync, writeFileSync, mkdirSync } from "node:fs";
import { convertSnapshotText } from "@/domain/profile/convert/convert-snapshot";
import { serialiseProfile } from "@/domain/profile/serialise-profile";
const dir="/work/shared/reference/issuers/"; mkdirSync("/tmp/out",{recursive:true});
for (const f of readdirSync(dir).filter(f=>f.endsWith(".json"))) {
  const r=convertSnapshotText(readFileSync(dir+f,"utf8"));
  if(!r.ok){console.log(f,r.errors);continue}
  console.log(f, JSON.stringify(r.accounting));
  writeFileSync("/tmp/out/"+f, serialiseProfile(r.profile));
  writeFileSync("/tmp/out/"+f+".log", r.report.map(l=>`${l.outcome}: ${l.path} = ${l.value}${l.why?` (${l.why})`:""}`).join("\n"));
}
