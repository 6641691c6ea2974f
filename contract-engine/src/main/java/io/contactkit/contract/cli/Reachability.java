package io.contactkit.contract.cli;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import javax.net.ssl.SSLException;

/** Finds out before the first interaction whether there is a server at all. */
final class Reachability {
  private Reachability() {}

  /** Fails unless something speaks HTTP there, whatever it says. */
  static void check(Address address, Duration patience) {
    try {
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(patience)
          .build()
          .send(
              HttpRequest.newBuilder(address.url()).timeout(patience).build(),
              BodyHandlers.discarding());
    } catch (HttpTimeoutException e) {
      throw new CannotRunException(
          "%s %s does not answer within %d s."
              .formatted(address.option(), address, patience.toSeconds()));
    } catch (IOException e) {
      throw new CannotRunException("%s %s %s.".formatted(address.option(), address, reason(e)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotRunException("Interrupted.");
    }
  }

  private static String reason(IOException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnresolvedAddressException) {
        return "names a host that cannot be found";
      }
    }
    if (e instanceof ConnectException) {
      return "refuses the connection, so nothing runs there";
    }
    return e instanceof SSLException
        ? "offers no encryption that is trusted here"
        : "does not speak HTTP";
  }
}
