package io.contactkit.client.docs;

import io.contactkit.client.internal.Setting;
import io.contactkit.spec.Provider;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of all settings with their environment variables and defaults. */
final class SettingsTable {
  private SettingsTable() {}

  static String render() {
    return Stream.concat(
            Stream.of("| setting | environment variable | default |", "| --- | --- | --- |"),
            Arrays.stream(Setting.values()).map(SettingsTable::row))
        .collect(Collectors.joining("\n"));
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
