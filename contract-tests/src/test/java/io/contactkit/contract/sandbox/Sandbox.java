package io.contactkit.contract.sandbox;

import io.contactkit.sandbox.SandboxApplication;
import io.contactkit.spec.Provider;
import java.net.URI;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The sandbox on a port of its own, one for all tests of this JVM. */
public final class Sandbox {
  private static final class Started {
    static final URI URL = start();
  }

  private Sandbox() {}

  /** Where the provider's API answers. */
  public static URI api(Provider provider) {
    return Started.URL.resolve(
        switch (provider) {
          case LEAT -> "/leat/api/v3/oauth/clients";
          case CAPILLARY -> "/capillary/v2";
          case JIFELINE -> "/jifeline";
        });
  }

  /** Where the provider's states are set. */
  public static URI states(Provider provider) {
    return Started.URL.resolve("/provider-states/" + provider.id());
  }

  private static URI start() {
    return address(run("--contactkit.sandbox.provider-states=true"));
  }

  /** One more, with a setting of its own; whoever started it closes it. */
  static ConfigurableApplicationContext run(String setting) {
    return SpringApplication.run(
        SandboxApplication.class, "--server.port=0", "--logging.level.root=warn", setting);
  }

  static URI address(ConfigurableApplicationContext context) {
    String port = context.getEnvironment().getRequiredProperty("local.server.port");
    return URI.create("http://localhost:" + port);
  }
}
