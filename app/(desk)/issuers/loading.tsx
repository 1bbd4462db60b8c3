import { Skeleton } from "@/components/ui/skeleton";

export default function LoadingIssuers() {
  return <Skeleton lines={12} label="Loading the list of issuers" />;
}
