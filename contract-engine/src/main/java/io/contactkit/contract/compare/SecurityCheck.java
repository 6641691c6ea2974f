package io.contactkit.contract.compare;

import io.contactkit.contract.internal.Credentials;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Exactly one documented alternative of credentials, unless their lack is the point. */
final class SecurityCheck implements Check {
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;

  @Override
  public void check(Subject subject) {
    Set<String> carried = Credentials.in(subject.request(), subject.spec());
    List<Set<String>> alternatives = subject.operation().security();
    long authorizations = subject.request().header("Authorization").size();
    if (authorizations > 1) {
      subject.add(Rule.SECURITY, "security", "%d Authorization headers".formatted(authorizations));
    } else if ((subject.isTraffic() || subject.response().status() != UNAUTHORIZED)
        && !alternatives.isEmpty()
        && !isEnough(subject, alternatives, carried)) {
      subject.add(
          Rule.SECURITY,
          "security",
          "carries %s, documented is %s"
              .formatted(
                  carried(subject, carried),
                  alternatives.stream()
                      .map(SecurityCheck::words)
                      .collect(Collectors.joining(" or "))));
    }
  }

  private static String words(Set<String> schemes) {
    return schemes.isEmpty() ? "no credential" : String.join(" with ", schemes);
  }

  // Who carries more than is asked for is let in as well.
  private static boolean isEnough(
      Subject subject, List<Set<String>> alternatives, Set<String> carried) {
    return subject.isExactAboutCredentials()
        ? alternatives.contains(carried)
        : !subject.isTraffic() && subject.response().status() == FORBIDDEN
            || alternatives.stream().anyMatch(carried::containsAll);
  }

  private static String carried(Subject subject, Set<String> schemes) {
    List<String> authorization = subject.request().header("Authorization");
    return schemes.isEmpty() && !authorization.isEmpty()
        ? "a %s credential".formatted(authorization.get(0).split(" ", 2)[0])
        : words(schemes);
  }
}
