// Calls every operation: `node dist/src/main.js LEAT_URL JIFELINE_URL`, each the address below which
// its document's paths are; an empty one is left out. The compiler holds each call
// to the document; what comes over the wire is for `contract observe` to judge.
import createClient from 'openapi-fetch';
import type { paths as JifelinePaths } from '../generated/jifeline.js';
import type { paths as LeatPaths } from '../generated/leat.js';

const [leatUrl, jifelineUrl] = process.argv.slice(2);

/** The answer of a call that has to succeed. */
async function success<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await call;
  if (!response.ok) throw new Error(`${response.status} ${response.url}: ${JSON.stringify(error)}`);
  return data as T;
}

async function callLeat(baseUrl: string): Promise<void> {
  const leat = createClient<LeatPaths>({
    baseUrl,
    headers: { Authorization: 'Bearer leat-sandbox-token' },
  });
  const contact_uuid = '123abc-def789-qwerty-34567';
  const contact_identifier_value = `TYPED-${Date.now()}`;
  await success(leat.POST('/contact-identifiers', { body: { contact_identifier_value, contact_identifier_name: 'Card' } }));
  await success(leat.PUT('/contact-identifiers', { body: { contact_identifier_value, contact_identifier_name: 'Other card' } }));
  await success(leat.PUT('/contact-identifiers/link', { body: { contact_identifier_value, contact_uuid } }));
  await success(leat.GET('/contact-identifiers/find', { params: { query: { contact_identifier_value } } }));
  await success(leat.PUT('/contact-identifiers/unlink', { body: { contact_identifier_value } }));
  await success(leat.DELETE('/contact-identifiers', { body: { contact_identifier_value } }));

  const path = { contact_uuid };
  const body = { subscription_type_uuid: '123123123' };
  await success(leat.PUT('/contact-subscriptions/{contact_uuid}/subscribe', { params: { path }, body }));
  await success(leat.GET('/contact-subscriptions/{contact_uuid}', { params: { path } }));
  await success(leat.PUT('/contact-subscriptions/{contact_uuid}/unsubscribe', { params: { path }, body }));

  const shop = { shop_uuid: '123123' };
  const session = await success(leat.POST('/portal-sessions', { body: shop }));
  const portal_session_uuid = session.data?.uuid;
  if (portal_session_uuid === undefined) throw new Error('a session without a uuid');
  await success(leat.GET('/portal-sessions/{portal_session_uuid}', { params: { path: { portal_session_uuid } } }));
  await success(leat.POST('/portal-sessions/credit-reception', { body: shop }));
  await success(leat.POST('/portal-sessions/redeem-giftcards', { body: { ...shop, amount_in_cents: 1040 } }));
  await success(leat.POST('/portal-sessions/top-up-giftcards', { body: shop }));
  await success(leat.POST('/portal-sessions/pay-prepaid', { body: shop }));
  await success(leat.POST('/portal-sessions/top-up-prepaid', { body: shop }));
  await success(leat.POST('/portal-sessions/vouchers', { body: shop }));
}

async function callJifeline(baseUrl: string): Promise<void> {
  const jifeline = createClient<JifelinePaths>({
    baseUrl,
    headers: { Authorization: 'Bearer jifeline-sandbox-token' },
  });
  const fields = {
    customer_id: '160c0c4b-9966-4dc1-a916-8407eb10d74e',
    location_id: '46910cc3-ab41-4b80-b4a7-94dab9f1b795',
    label: 'Customer support',
    email_address: 'support@jifeline.com',
    phone_number: '+31611111111',
  };
  const created = await success(jifeline.POST('/v2/customers/contact_points', { body: fields }));
  const path = { contact_point_id: created.id ?? '' };
  await success(jifeline.GET('/v2/customers/contact_points', { params: { query: { limit: 5 } } }));
  await success(jifeline.GET('/v2/customers/contact_points/{contact_point_id}', { params: { path } }));
  await success(jifeline.PUT('/v2/customers/contact_points/{contact_point_id}', { params: { path }, body: fields }));
  await success(jifeline.DELETE('/v2/customers/contact_points/{contact_point_id}', { params: { path } }));
}

if (leatUrl) await callLeat(leatUrl);
if (jifelineUrl) await callJifeline(jifelineUrl);
