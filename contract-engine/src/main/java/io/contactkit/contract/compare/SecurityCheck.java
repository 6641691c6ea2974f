package io.contactkit.contract.compare;

import io.contactkit.contract.internal.Credentials;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Exactly one documented alternative of credentials, unless their lack is the point. */
final class SecurityCheck implements Check {
  private static final int UNAUTHORIZED = 401;

  @Override
  public void check(Subject subject) {
    Set<String> carried = Credentials.in(subject.request(), subject.spec());
    List<Set<String>> alternatives = subject.operation().security();
    long authorizations = subject.request().header("Authorization").size();
    if (authorizations > 1) {
      subject.add(Rule.SECURITY, "security", "%d Authorization headers".formatted(authorizations));
    } else if (subject.response().status() != UNAUTHORIZED
        && !alternatives.isEmpty()
        && !alternatives.contains(carried)) {
      subject.add(
          Rule.SECURITY,
          "security",
          "carries %s, documented is %s"
              .formatted(
                  words(carried),
                  alternatives.stream()
                      .map(SecurityCheck::words)
                      .collect(Collectors.joining(" or "))));
    }
  }

  private static String words(Set<String> schemes) {
    return schemes.isEmpty() ? "no credential" : String.join(" with ", schemes);
  }
}
