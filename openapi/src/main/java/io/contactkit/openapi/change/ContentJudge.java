package io.contactkit.openapi.change;

import io.contactkit.openapi.Element;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Judges a body in all its media types. */
record ContentJudge(Changes changes, Side side) {

  void compare(Use use, Element released, Element current) {
    for (Element media : released.children()) {
      Optional<Element> now = find(current, media);
      if (now.isEmpty()) {
        changes.add(
            Level.BREAKING,
            media,
            side,
            use,
            "media type `%s` was removed".formatted(media.name()),
            side == Side.REQUEST
                ? "callers may send what is refused now"
                : "callers may accept nothing else");
      } else {
        SchemaJudge.ofBody(changes, side)
            .compare(use, media.get("schema"), now.get().get("schema"));
        Unjudged.compare(changes, side, use, Set.of("schema"), media, now.get());
      }
    }
    for (Element media : current.children()) {
      if (find(released, media).isEmpty()) {
        changes.add(
            Level.COMPATIBLE,
            media,
            side,
            use,
            "media type `%s` was added".formatted(media.name()),
            side == Side.REQUEST
                ? "whatever callers send is accepted as before"
                : "callers get it only if they accept it");
      }
    }
  }

  private static Optional<Element> find(Element content, Element media) {
    return content.children().stream()
        .filter(other -> normal(other).equals(normal(media)))
        .findFirst();
  }

  private static String normal(Element media) {
    return media.name().toLowerCase(Locale.ROOT).replace(" ", "");
  }
}
