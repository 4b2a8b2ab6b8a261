import type { Activity } from 'botbuilder';

/**
 * Whether an activity comes from a tenant that is answered; an empty list answers all. Teams names the tenant in the
 * conversation and in the channel data: where both stand, both have to be on the list, so that neither vouches for the
 * other.
 */
export function isFromAllowedTenant(
  { conversation, channelData }: Activity,
  allowed: readonly string[],
): boolean {
  if (allowed.length === 0) return true;
  const named: unknown[] = [conversation.tenantId, channelData?.tenant?.id].filter(
    (tenant) => tenant != null,
  );
  return named.length > 0 && named.every((tenant) => isListed(tenant, allowed));
}

function isListed(tenant: unknown, allowed: readonly string[]): boolean {
  return typeof tenant === 'string' && allowed.includes(tenant.toLowerCase());
}
