package io.contactkit.bench;

import com.fasterxml.jackson.databind.ObjectReader;
import io.contactkit.client.jifeline.model.ContactPointList;
import io.contactkit.client.leat.model.ContactIdentifierResponse;
import io.contactkit.client.leat.model.CreatePortalSessionRequest;
import io.contactkit.client.leat.model.PortalSessionResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The JDK's own HTTP client and Jackson by hand. */
final class JdkByHand implements Subject {
  private final String url;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  JdkByHand(String url) {
    this.url = url;
  }

  @Override
  public Object find() throws Exception {
    String value = URLEncoder.encode("ABCDE12356-90", StandardCharsets.UTF_8);
    ContactIdentifierResponse answer =
        send(
            request("/contact-identifiers/find?contact_identifier_value=" + value),
            Models.IDENTIFIER);
    return String.valueOf(answer.getData().getName());
  }

  @Override
  public Object create() throws Exception {
    byte[] body =
        Models.MAPPER.writeValueAsBytes(
            new CreatePortalSessionRequest().shopUuid("123123").contactUuid("123"));
    PortalSessionResponse answer =
        send(
            request("/portal-sessions")
                .POST(BodyPublishers.ofByteArray(body))
                .header("Content-Type", "application/json"),
            Models.SESSION);
    return answer.getData().getUrl();
  }

  @Override
  public Object list() throws Exception {
    ContactPointList answer =
        send(request("/v2/customers/contact_points?limit=100&offset=0"), Models.POINTS);
    return answer.getResult().size();
  }

  private HttpRequest.Builder request(String target) {
    return HttpRequest.newBuilder(URI.create(url + target))
        .timeout(Duration.ofSeconds(30))
        .header("Accept", "application/json")
        .header("Authorization", "Bearer t");
  }

  private <T> T send(HttpRequest.Builder request, ObjectReader reader) throws Exception {
    HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
    if (response.statusCode() != 200) {
      throw new IOException("HTTP " + response.statusCode());
    }
    return reader.readValue(response.body());
  }
}
