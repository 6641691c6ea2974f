package io.contactkit.contract;

import io.contactkit.spec.Provider;

/** {@code --provider leat}. */
public final class LeatPreset extends ProviderPreset {
  public LeatPreset() {
    super(Provider.LEAT);
  }
}
