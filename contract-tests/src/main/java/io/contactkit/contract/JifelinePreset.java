package io.contactkit.contract;

import io.contactkit.spec.Provider;

/** {@code --provider jifeline}. */
public final class JifelinePreset extends ProviderPreset {
  public JifelinePreset() {
    super(Provider.JIFELINE);
  }
}
