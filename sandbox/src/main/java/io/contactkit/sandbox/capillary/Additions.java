package io.contactkit.sandbox.capillary;

import io.contactkit.server.capillary.model.IdentifierChange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the two lists of a request. */
final class Additions {
  private Additions() {}

  static List<Addition> of(@Nullable List<IdentifierChange> add) {
    List<Addition> additions = new ArrayList<>();
    for (IdentifierChange change : listed(add)) {
      Identifier identifier = identifier(change);
      Card card = Card.NONE;
      if (IdentifierRules.isCard(identifier)) {
        card = issued(change, "add[%d]".formatted(additions.size()));
      }
      additions.add(new Addition(identifier, card));
    }
    return additions;
  }

  static List<Identifier> identifiers(@Nullable List<IdentifierChange> remove) {
    return listed(remove).stream().map(Additions::identifier).toList();
  }

  private static Card issued(IdentifierChange change, String path) {
    if (change.getSeriesId() == null && change.getSeriesCode() == null) {
      throw new MissingFieldException(
          path + ".seriesId or " + path + ".seriesCode", "one of them is required to issue a card");
    }
    if (change.getStatusLabel() == null) {
      throw new MissingFieldException(path + ".statusLabel", "is required to issue a card");
    }
    return new Card(change.getSeriesId(), change.getSeriesCode(), change.getStatusLabel());
  }

  private static Identifier identifier(IdentifierChange change) {
    return new Identifier(IdentifierRules.type(change.getType()), change.getValue());
  }

  private static List<IdentifierChange> listed(@Nullable List<IdentifierChange> changes) {
    return changes == null ? List.of() : changes;
  }
}
