import { BlockList, isIP } from "node:net";
import { StopError } from "./run.mjs";

const MOST_HOPS = 9;

/** @returns {{ hops: number } | { list: BlockList }} */
function readProxies(text) {
  if (/^\d+$/.test(text)) {
    if (Number(text) <= MOST_HOPS) return { hops: Number(text) };
    throw refuse(text);
  }
  const list = new BlockList();
  for (const part of text.split(",").map((each) => each.trim())) addProxy(list, part);
  return { list };
}

function refuse(part) {
  return new StopError(
    `ASSAY_TRUSTED_PROXIES holds “${part}”, which is neither a number of proxies (0 to ${MOST_HOPS}) nor an address such as 10.0.0.7 or 10.0.0.0/24.`,
  );
}

function addProxy(list, part) {
  const [address = "", bits] = part.split("/");
  const version = isIP(address);
  const most = version === 4 ? 32 : 128;
  if (version === 0 || (bits !== undefined && !(/^\d+$/.test(bits) && Number(bits) <= most)))
    throw refuse(part);
  const family = version === 4 ? "ipv4" : "ipv6";
  if (bits === undefined) list.addAddress(address, family);
  else list.addSubnet(address, Number(bits), family);
}

/** A socket that takes both families names an IPv4 peer in IPv6. */
const toPlain = (address) => address.replace(/^::ffff:(?=\d+\.)/i, "").toLowerCase();

function isListed(list, address) {
  const version = isIP(address);
  return version !== 0 && list.check(address, version === 4 ? "ipv4" : "ipv6");
}

const splitList = (text) =>
  (text ?? "")
    .split(",")
    .map((part) => toPlain(part.trim()))
    .filter((part) => part !== "");

/**
 * Who is at the other end, seen past the proxies of the operator's own. What anybody else writes into the forwarding
 * headers is not believed: whoever sets them could take any address.
 * @param {string | undefined} setting a number of proxies, or their addresses
 */
export function createClientReader(setting) {
  const proxies = readProxies((setting ?? "").trim() || "0");
  return ({ peer = "", forwardedFor = "", forwardedProto = "" }) => {
    const chain = [...splitList(forwardedFor), toPlain(peer)];
    const proto = splitList(forwardedProto).at(-1);
    if ("hops" in proxies) {
      const { hops } = proxies;
      const address = chain.at(-1 - hops) ?? chain.at(0) ?? "";
      return { address: isIP(address) === 0 ? "" : address, proto: hops > 0 ? proto : undefined };
    }
    if (!isListed(proxies.list, toPlain(peer))) return { address: toPlain(peer), proto: undefined };
    const address = chain.findLast((each) => !isListed(proxies.list, each)) ?? toPlain(peer);
    return { address: isIP(address) === 0 ? "" : address, proto };
  };
}
