package io.contactkit.contract.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** An address from an option, shown without what may be secret in it. */
record Address(String option, URI url) {
  private static final Set<String> SCHEMES = Set.of("http", "https");

  static Address of(String option, String text) {
    URI url;
    try {
      url = new URI(text);
    } catch (URISyntaxException e) {
      throw new CannotRunException(option + " is not an address: expected http://host:port/path.");
    }
    if (url.getRawUserInfo() != null) {
      throw new CannotRunException(
          option + " contains credentials: there are options of their own for them.");
    }
    if (url.getScheme() == null || !SCHEMES.contains(url.getScheme()) || url.getHost() == null) {
      throw new CannotRunException(
          "%s is not an address: expected http://host:port/path but was '%s'."
              .formatted(option, text));
    }
    return new Address(option, url);
  }

  /** The same, if paths can be put behind it. */
  Address base() {
    if (url.getRawQuery() != null || url.getRawFragment() != null) {
      throw new CannotRunException(
          "%s must end with a path: paths are put behind %s.".formatted(option, this));
    }
    return this;
  }

  @Override
  public String toString() {
    return url.toString().replaceFirst("[?#].*", "");
  }
}
