package io.contactkit.contract.cli;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Options that were not given, from variables such as {@code CONTRACT_VERIFY_TOKEN}. */
record Environment(Map<String, String> variables) implements IDefaultValueProvider {

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option) || option.usageHelp()) {
      return null;
    }
    String name =
        "CONTRACT_%s_%s"
            .formatted(option.command().name(), option.longestName().substring(2))
            .toUpperCase(Locale.ROOT)
            .replace('-', '_');
    String value = variables.get(name);
    // CI servers set what they have no secret for to the empty text.
    return value == null || value.isBlank() ? null : value;
  }
}
