package io.contactkit.client.docs;

import io.contactkit.client.internal.Setting;
import io.contactkit.spec.Provider;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of all settings with their environment variables and defaults. */
final class SettingsPage {
  private SettingsPage() {}

  static String render() {
    return """
    # Settings of the clients

    Every client is made by its `builder()`, or by `fromEnv()` from environment variables alone. `<P>` is `LEAT`,
    `CAPILLARY` or `JIFELINE`. Durations are ISO 8601, such as `PT5S`.

    %s
    A credential is required: a token, or client credentials to fetch tokens with, or for Capillary a till and its
    password. Capillary also needs its cluster or a base URL. What has no variable: `transport(..)`,
    `capability(..)`, `clock(..)` and the pauses of `retries(..)`.
    """
        .formatted(String.join("\n", rows()) + "\n");
  }

  static List<String> rows() {
    return Stream.concat(
            Stream.of("| setting | environment variable | default |", "| --- | --- | --- |"),
            Arrays.stream(Setting.values()).map(SettingsPage::row))
        .toList();
  }

  private static String row(Setting setting) {
    List<Provider> providers =
        Stream.of(Provider.values()).filter(p -> setting.isFor(p.id())).toList();
    String variable =
        providers.size() == Provider.values().length
            ? "`CONTACTKIT_<P>_" + setting.name() + "`"
            : providers.stream()
                .map(provider -> "`" + setting.variable(provider.id()) + "`")
                .collect(Collectors.joining(", "));
    return "| `%s` | %s | %s |".formatted(setting.method(), variable, setting.defaultValue());
  }
}
