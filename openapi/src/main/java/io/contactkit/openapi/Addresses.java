package io.contactkit.openapi;

/** Whether references to addresses on other servers are followed. */
public enum Addresses {
  REFUSED,
  FOLLOWED
}
