package io.contactkit.spec;

import io.contactkit.openapi.Element;
import java.util.Optional;

/** An extension that says how an element relates to what its vendor has published. */
public enum Mark {
  /** The vendor's document does not say it; the text names where it comes from. */
  INFERRED("x-inferred"),
  /** The kit departs from the vendor's document on purpose; the text says why. */
  DEVIATION("x-deviation"),
  /** The vendor contradicts itself; the text says how. */
  CONTRADICTION("x-contradiction"),
  /** Odd but true, and kept; the text says what. */
  QUIRK("x-quirk"),
  /** Not documented, but sent by a real client, so that servers take it; the text names which. */
  TOLERATED("x-tolerated"),
  /** The contract tests cannot cover it; the text says why. */
  CONTRACT_EXEMPT("x-contract-exempt");

  private final String key;

  Mark(String key) {
    this.key = key;
  }

  /** The extension's name. */
  public String key() {
    return key;
  }

  /** The text of this mark on an element, if it is marked so. */
  public Optional<String> on(Element element) {
    return element.has(key) ? Optional.of(element.text(key)) : Optional.empty();
  }
}
