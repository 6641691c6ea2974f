package io.contactkit.bench;

import com.fasterxml.jackson.databind.ObjectReader;
import io.contactkit.client.jifeline.model.ContactPointList;
import io.contactkit.client.leat.model.ContactIdentifierResponse;
import io.contactkit.client.leat.model.CreatePortalSessionRequest;
import io.contactkit.client.leat.model.PortalSessionResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** Apache HttpClient 5 and Jackson by hand. */
final class ApacheByHand implements Subject {
  private final String url;
  private final CloseableHttpClient http =
      HttpClients.custom()
          .setConnectionManager(
              PoolingHttpClientConnectionManagerBuilder.create()
                  .setMaxConnPerRoute(64)
                  .setMaxConnTotal(64)
                  .build())
          .build();

  ApacheByHand(String url) {
    this.url = url;
  }

  @Override
  public Object find() throws IOException {
    String value = URLEncoder.encode("ABCDE12356-90", StandardCharsets.UTF_8);
    ContactIdentifierResponse answer =
        send(
            new HttpGet(url + "/contact-identifiers/find?contact_identifier_value=" + value),
            Models.IDENTIFIER);
    return String.valueOf(answer.getData().getName());
  }

  @Override
  public Object create() throws IOException {
    HttpPost request = new HttpPost(url + "/portal-sessions");
    request.setEntity(
        new ByteArrayEntity(
            Models.MAPPER.writeValueAsBytes(
                new CreatePortalSessionRequest().shopUuid("123123").contactUuid("123")),
            ContentType.APPLICATION_JSON));
    PortalSessionResponse answer = send(request, Models.SESSION);
    return answer.getData().getUrl();
  }

  @Override
  public Object list() throws IOException {
    ContactPointList answer =
        send(new HttpGet(url + "/v2/customers/contact_points?limit=100&offset=0"), Models.POINTS);
    return answer.getResult().size();
  }

  private <T> T send(ClassicHttpRequest request, ObjectReader reader) throws IOException {
    request.setHeader("Accept", "application/json");
    request.setHeader("Authorization", "Bearer t");
    return http.execute(
        request,
        response -> {
          byte[] body = EntityUtils.toByteArray(response.getEntity());
          if (response.getCode() != 200) {
            throw new IOException("HTTP " + response.getCode());
          }
          return reader.readValue(body);
        });
  }
}
