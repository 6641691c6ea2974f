package io.contactkit.sandbox.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The hosts at which the sandbox's own pages are meant to be reached. A name that anyone can point
 * at this machine is none of them: a page of that name would be of the same origin (DNS rebinding).
 */
public final class OwnHosts implements Predicate<String> {
  private static final Pattern THIS_MACHINE =
      Pattern.compile("localhost|.+\\.localhost|127(\\.\\d{1,3}){3}|\\[::1]|\\[(0+:){7}0*1]");

  private final Predicate<String> known;

  private OwnHosts(Predicate<String> known) {
    this.known = known;
  }

  public static OwnHosts of(SandboxProperties properties) {
    List<String> set = properties.hosts();
    if (set != null) {
      List<String> names = set.stream().map(OwnHosts::normal).toList();
      return new OwnHosts(names::contains);
    }
    URI publicUrl = properties.publicUrl();
    String publicHost = publicUrl == null ? null : publicUrl.getHost();
    return new OwnHosts(
        host ->
            THIS_MACHINE.matcher(host).matches()
                || (publicHost != null && host.equals(normal(publicHost))));
  }

  /** Whether a host, without its port, is one of them. */
  @Override
  public boolean test(String host) {
    return known.test(normal(host));
  }

  /**
   * Whether a page's origin is on one of them; not that of a page that does not say where it is
   * from.
   */
  public boolean isOrigin(String origin) {
    @Nullable String host;
    try {
      host = new URI(origin).getHost();
    } catch (URISyntaxException e) {
      return false;
    }
    return host != null && test(host);
  }

  private static String normal(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
