package io.contactkit.client.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Tells the provider which kit and version is calling. */
final class UserAgent {
  static final String HEADER = "contact-api-kit/" + version();

  private UserAgent() {}

  private static String version() {
    try (InputStream in =
        Objects.requireNonNull(UserAgent.class.getResourceAsStream("version.properties"))) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
