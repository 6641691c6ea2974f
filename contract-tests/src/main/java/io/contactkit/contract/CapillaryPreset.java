package io.contactkit.contract;

import io.contactkit.spec.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** {@code --provider capillary}. */
public final class CapillaryPreset extends ProviderPreset {
  public CapillaryPreset() {
    super(Provider.CAPILLARY);
  }

  // The till's password goes over the wire as a digest, as Capillary's document says.
  @Override
  public String basicCredentials(String given) {
    int colon = given.indexOf(':');
    return colon < 0 ? given : given.substring(0, colon + 1) + md5(given.substring(colon + 1));
  }

  private static String md5(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
