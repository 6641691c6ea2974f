package io.contactkit.sandbox.capillary;

import io.contactkit.server.capillary.model.IdentifierChange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the two lists of a request. */
final class Additions {
  /** What the column of an identifier's kind holds: the document sets no bound. */
  private static final int LONGEST_TYPE = 50;

  private Additions() {}

  static List<Addition> of(@Nullable List<IdentifierChange> add) {
    List<Addition> additions = new ArrayList<>();
    for (IdentifierChange change : listed(add)) {
      String path = "add[%d]".formatted(additions.size());
      Identifier identifier = identifier(change, path);
      Card card = Card.NONE;
      if (IdentifierRules.isCard(identifier)) {
        card = issued(change, path);
      }
      additions.add(new Addition(identifier, card));
    }
    return additions;
  }

  static List<Identifier> identifiers(@Nullable List<IdentifierChange> remove) {
    List<Identifier> identifiers = new ArrayList<>();
    for (IdentifierChange change : listed(remove)) {
      identifiers.add(identifier(change, "remove[%d]".formatted(identifiers.size())));
    }
    return identifiers;
  }

  private static Card issued(IdentifierChange change, String path) {
    if (change.getSeriesId() == null && change.getSeriesCode() == null) {
      throw FieldException.missing(
          path + ".seriesId or " + path + ".seriesCode", "one of them is required to issue a card");
    }
    if (change.getStatusLabel() == null) {
      throw FieldException.missing(path + ".statusLabel", "is required to issue a card");
    }
    return new Card(change.getSeriesId(), change.getSeriesCode(), change.getStatusLabel());
  }

  private static Identifier identifier(IdentifierChange change, String path) {
    String type = IdentifierRules.type(change.getType());
    if (type.length() > LONGEST_TYPE) {
      throw FieldException.malformed(
          path + ".type", "must not be longer than " + LONGEST_TYPE + " characters");
    }
    return new Identifier(type, change.getValue());
  }

  private static List<IdentifierChange> listed(@Nullable List<IdentifierChange> changes) {
    return changes == null ? List.of() : changes;
  }
}
