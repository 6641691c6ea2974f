package io.contactkit.contract;

import io.contactkit.contract.pact.PactFile;
import io.contactkit.contract.preset.Preset;
import io.contactkit.openapi.Document;
import io.contactkit.spec.Provider;
import java.util.List;

/** A provider of this kit with its packaged document and pact. */
abstract class ProviderPreset implements Preset {
  private final Provider provider;

  ProviderPreset(Provider provider) {
    this.provider = provider;
  }

  @Override
  public String name() {
    return provider.id();
  }

  @Override
  public Document document() {
    return provider.document();
  }

  @Override
  public List<PactFile> pacts() {
    return PackagedPacts.each(provider);
  }
}
