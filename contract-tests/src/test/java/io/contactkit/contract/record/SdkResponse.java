package io.contactkit.contract.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What comes back to a request of the vendor's SDK, and what its readers want of it. */
record SdkResponse(int status, JsonNode body) {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  static SdkResponse to(SdkRequest request, URI server, Credential credential) {
    HttpRequest.Builder call =
        HttpRequest.newBuilder(request.at(server))
            .header("Content-Type", request.contentType())
            .header("Accept", request.accept())
            .method(
                request.method(),
                request.body().isEmpty()
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(request.body()));
    credential.headers().forEach(call::header);
    try {
      HttpResponse<String> response = CLIENT.send(call.build(), BodyHandlers.ofString());
      return new SdkResponse(response.statusCode(), JsonMapper.shared().readTree(response.body()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /**
   * The SDK refuses a success without {@code data}, and knows an error by its message, code and
   * status together.
   */
  void check(Draft<?> draft) {
    assertThat(status).isEqualTo(draft.response().status());
    assertThat(body.propertyNames())
        .contains(
            draft.response().isSuccess()
                ? new String[] {"data"}
                : new String[] {"message", "code", "status_code"});
    assertThat(SameValue.of(draft.answer(), body)).as(body.toString()).isTrue();
  }
}
