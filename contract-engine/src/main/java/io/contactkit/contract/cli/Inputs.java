package io.contactkit.contract.cli;

import io.contactkit.contract.pact.PactFile;
import io.contactkit.openapi.Addresses;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.DocumentException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads documents and pacts from what a user gives: files, directories and addresses. */
final class Inputs {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int OK = 200;

  private Inputs() {}

  static boolean isAddress(String text) {
    return text.startsWith("http://") || text.startsWith("https://");
  }

  static Document document(String given, boolean followAddresses) {
    Addresses addresses = followAddresses ? Addresses.FOLLOWED : Addresses.REFUSED;
    try {
      return isAddress(given)
          ? Document.read(Address.of("The document", given).url(), addresses)
          : Document.read(file(given), addresses);
    } catch (DocumentException e) {
      throw new CannotRunException(sentence(String.valueOf(e.getMessage())));
    } catch (UncheckedIOException e) {
      throw new CannotRunException("%s cannot be read.".formatted(given));
    }
  }

  /** Every pact of the given files, directories and addresses, at least one. */
  static List<PactFile> pacts(List<String> given) {
    List<PactFile> pacts = new ArrayList<>();
    for (String text : given) {
      if (isAddress(text)) {
        pacts.add(PactFiles.parsed(text, fetched(Address.of("--pact", text))));
      } else if (Files.isDirectory(file(text))) {
        pacts.addAll(directory(file(text)));
      } else {
        pacts.add(PactFiles.one(file(text)));
      }
    }
    if (pacts.stream().allMatch(pact -> pact.interactions().isEmpty())) {
      throw new CannotRunException(
          "There is no interaction over HTTP in %s."
              .formatted(
                  given.stream()
                      .map(it -> it.replaceFirst("[?#].*", ""))
                      .collect(Collectors.joining(", "))));
    }
    return pacts;
  }

  private static List<PactFile> directory(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      List<PactFile> pacts =
          files
              .filter(file -> file.toString().endsWith(".json"))
              .sorted()
              .map(PactFiles::one)
              .toList();
      if (pacts.isEmpty()) {
        throw new CannotRunException("There is no .json file in %s.".formatted(directory));
      }
      return pacts;
    } catch (IOException e) {
      throw new CannotRunException("%s cannot be read.".formatted(directory));
    }
  }

  private static Path file(String given) {
    try {
      return Path.of(given);
    } catch (InvalidPathException e) {
      throw new CannotRunException("'%s' is no name of a file.".formatted(given));
    }
  }

  private static String fetched(Address address) {
    try {
      HttpResponse<String> response =
          HttpClient.newBuilder()
              .connectTimeout(PATIENCE)
              .followRedirects(HttpClient.Redirect.NORMAL)
              .build()
              .send(
                  HttpRequest.newBuilder(address.url()).timeout(PATIENCE).build(),
                  BodyHandlers.ofString());
      if (response.statusCode() != OK) {
        throw new CannotRunException(
            "%s was answered with status %d.".formatted(address, response.statusCode()));
      }
      return response.body();
    } catch (IOException e) {
      throw new CannotRunException("%s cannot be read.".formatted(address));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotRunException("Interrupted.");
    }
  }

  private static String sentence(String message) {
    return message.endsWith(".") ? message : message + ".";
  }
}
