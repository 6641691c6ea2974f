package io.contactkit.contract.cli;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;

/** Finds out before the first interaction whether there is a server at all. */
final class Reachability {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private Reachability() {}

  /** The address, if it is one and something speaks HTTP there. */
  static URI of(String option, String text) {
    URI url = parsed(option, text);
    try {
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .build()
          .send(HttpRequest.newBuilder(url).timeout(PATIENCE).build(), BodyHandlers.discarding());
      return url;
    } catch (HttpTimeoutException e) {
      throw new CannotRunException(
          "%s does not answer within %d seconds.".formatted(url, PATIENCE.toSeconds()));
    } catch (ConnectException e) {
      throw new CannotRunException(
          e.getCause() instanceof UnresolvedAddressException || isUnresolved(e)
              ? "%s names a host that cannot be found.".formatted(url)
              : "%s refuses the connection: is the server running?".formatted(url));
    } catch (IOException e) {
      throw new CannotRunException("%s does not speak HTTP: %s".formatted(url, e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotRunException("Interrupted.");
    }
  }

  private static boolean isUnresolved(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnresolvedAddressException) {
        return true;
      }
    }
    return false;
  }

  private static URI parsed(String option, String text) {
    try {
      URI url = new URI(text);
      if (("http".equals(url.getScheme()) || "https".equals(url.getScheme()))
          && url.getHost() != null) {
        return url;
      }
    } catch (URISyntaxException e) {
      // Said below, like any other text that is no address.
    }
    throw new CannotRunException(
        "%s is not an address: expected http://host:port/path but was '%s'."
            .formatted(option, text));
  }
}
