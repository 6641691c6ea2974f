package io.contactkit.sandbox.leat;

/** What a portal session is for. */
enum PortalSessionKind {
  PLAIN,
  CREDIT_RECEPTION,
  REDEEM_GIFTCARDS,
  TOP_UP_GIFTCARDS,
  PAY_PREPAID,
  TOP_UP_PREPAID,
  VOUCHERS
}
