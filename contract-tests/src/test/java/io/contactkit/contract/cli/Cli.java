package io.contactkit.contract.cli;

import io.contactkit.contract.sandbox.Sandbox;
import io.contactkit.spec.Provider;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The command as a shell would run it, without a process. */
final class Cli {
  private final List<String> arguments = new ArrayList<>();
  private final Map<String, String> environment = new HashMap<>();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private Cli(String... arguments) {
    this.arguments.addAll(List.of(arguments));
  }

  static Cli of(String... arguments) {
    return new Cli(arguments);
  }

  static Cli verify(Provider provider, URI url) {
    return new Cli("verify", "--provider", provider.id(), "--url", url.toString());
  }

  static Cli verifySandbox(Provider provider) {
    return verify(provider, Sandbox.api(provider)).withStates(Sandbox.states(provider));
  }

  Cli with(String... options) {
    arguments.addAll(List.of(options));
    return this;
  }

  Cli withStates(URI url) {
    return with("--provider-states-url", url.toString());
  }

  Cli where(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  int run() {
    return Main.run(
        environment,
        new PrintWriter(out, true),
        new PrintWriter(err, true),
        arguments.toArray(String[]::new));
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }
}
