package io.contactkit.bench.load;

import io.contactkit.spec.Provider;

/** The two APIs that are called, with the sandbox's base paths and tokens. */
enum Api {
  LEAT(Provider.LEAT, "/leat/api/v3/oauth/clients", "leat-sandbox-token"),
  JIFELINE(Provider.JIFELINE, "/jifeline", "jifeline-sandbox-token");

  private final Provider provider;
  private final String basePath;
  private final String token;

  Api(Provider provider, String basePath, String token) {
    this.provider = provider;
    this.basePath = basePath;
    this.token = token;
  }

  Provider provider() {
    return provider;
  }

  String basePath() {
    return basePath;
  }

  String token() {
    return token;
  }
}
