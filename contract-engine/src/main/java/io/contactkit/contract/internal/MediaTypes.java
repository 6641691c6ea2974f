package io.contactkit.contract.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Media types without their parameters. */
public final class MediaTypes {
  private MediaTypes() {}

  /** The media type that the values of a Content-Type header name. */
  public static Optional<String> of(List<String> contentType) {
    return contentType.stream()
        .findFirst()
        .map(value -> value.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
        .filter(value -> !value.isEmpty());
  }
}
