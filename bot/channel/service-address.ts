/**
 * Whether replies, and with them the bot's own token, may be sent to a service address: https, at a host that the
 * public cloud's channel answers from. A shared domain such as trafficmanager.net is named in full, since anybody may
 * have a name below it.
 * @source microsoft/teams.ts, `allowedServiceUrls` of its public cloud; "Firewall" in Azure Bot Service's FAQ
 */
export function isServiceAddress(address: string): boolean {
  const url = URL.parse(address);
  // An address that does not read back as it was written has tabs, backslashes or letters that only look like others.
  if (url === null || !isAsWritten(address, url)) return false;
  return TEAMS.has(url.hostname) || url.hostname.endsWith(BOT_SERVICE);
}

// Government clouds and China have tokens of other issuers, which this bot refuses; so their hosts are none of its own.
const TEAMS: ReadonlySet<string> = new Set([
  'smba.trafficmanager.net',
  'smba.onyx.prod.teams.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
]);

/** Web Chat in the Azure portal, and the other channels of Azure Bot Service. */
const BOT_SERVICE = '.botframework.com';

/** Port, user, query and fragment have no business in a service address; the host may be written in capitals. */
function isAsWritten(address: string, { origin, hostname, pathname, protocol }: URL): boolean {
  const written = address.slice(0, origin.length).toLowerCase() + address.slice(origin.length);
  return (
    protocol === 'https:' &&
    origin === `https://${hostname}` &&
    (written === `${origin}${pathname}` || (written === origin && pathname === '/'))
  );
}
