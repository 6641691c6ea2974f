package io.contactkit.client.capillary;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.contactkit.client.internal.Credential;
import io.contactkit.client.internal.Exchange;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;

/** The vendor's Basic: the password on the wire is its MD5 hex digest. */
final class BasicCredential implements Credential {
  private final Map<String, String> headers;

  private BasicCredential(String header) {
    this.headers = Map.of("Authorization", header);
  }

  static BasicCredential of(String tillId, String password) {
    if (tillId.isBlank() || tillId.indexOf(':') >= 0) {
      throw new IllegalArgumentException("tillId must not be empty and must not contain a colon");
    }
    if (password.isEmpty()) {
      throw new IllegalArgumentException("password is empty");
    }
    String pair = tillId + ":" + HexFormat.of().formatHex(md5(password));
    return new BasicCredential("Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8)));
  }

  @Override
  public Map<String, String> headers(Exchange exchange) {
    return headers;
  }

  @Override
  public String toString() {
    return "Basic ***";
  }

  private static byte[] md5(String password) {
    try {
      return MessageDigest.getInstance("MD5").digest(password.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no MD5, which the vendor wants", e);
    }
  }
}
