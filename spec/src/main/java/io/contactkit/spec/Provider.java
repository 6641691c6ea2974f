package io.contactkit.spec;

import io.contactkit.openapi.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A vendor whose API the kit describes in a document of its own. */
public enum Provider {
  LEAT,
  CAPILLARY,
  JIFELINE;

  private static final Map<Provider, Document> DOCUMENTS = new ConcurrentHashMap<>();

  /** The lower-case name used in packages, file names and pacts. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String fileName() {
    return id() + ".yaml";
  }

  /** The provider's document as packaged with this class. */
  public Document document() {
    return DOCUMENTS.computeIfAbsent(this, it -> Document.parse(it.fileName(), it.source()));
  }

  private String source() {
    String name = "/openapi/" + fileName();
    try (InputStream in = Provider.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
