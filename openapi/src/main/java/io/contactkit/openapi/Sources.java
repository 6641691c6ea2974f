package io.contactkit.openapi;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;

/** Reads files and, if that is allowed, addresses. */
final class Sources {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Addresses addresses;

  Sources(Addresses addresses) {
    this.addresses = addresses;
  }

  /** Refuses a reference that would leave the machine, or the server that the document is from. */
  void permit(String name, String reference, URI base, URI target) {
    boolean file = "file".equals(target.getScheme());
    boolean home = "file".equals(base.getScheme());
    if (file && home) {
      return;
    }
    boolean sameServer =
        !file
            && !home
            && String.valueOf(base.getAuthority()).equals(String.valueOf(target.getAuthority()));
    if (file || (addresses == Addresses.REFUSED && !sameServer)) {
      throw new DocumentException(
          "%s refers to %s, and references to %s."
              .formatted(
                  name,
                  reference,
                  file
                      ? "files are not followed from an address"
                      : "addresses are followed only where that is allowed"));
    }
  }

  SourceText read(String name, URI address) {
    try {
      return SourceText.of(
          name,
          "file".equals(address.getScheme())
              ? Files.readAllBytes(Path.of(address))
              : download(address));
    } catch (NoSuchFileException e) {
      throw new DocumentException(name + " cannot be read: there is no such file.");
    } catch (IOException | IllegalArgumentException e) {
      if (e instanceof DocumentException known) {
        throw known;
      }
      throw new DocumentException("%s cannot be read: %s.".formatted(name, reason(e)));
    }
  }

  private static byte[] download(URI address) throws IOException {
    HttpClient client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(PATIENCE)
            .build();
    HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
    try {
      HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      if (response.statusCode() != 200) {
        throw new IOException("the server answers " + response.statusCode());
      }
      return response.body();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("the reading was interrupted", e);
    }
  }

  private static String reason(Exception e) {
    if (e instanceof java.nio.file.AccessDeniedException) {
      return "access is denied";
    }
    if (e instanceof java.net.ConnectException) {
      return "nothing answers there";
    }
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message.split("\\R", 2)[0];
  }
}
