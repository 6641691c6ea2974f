package io.contactkit.client.internal;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;

/**
 * Feign over a pooled Apache HttpClient 5, with everything off that a client does behind one's
 * back.
 *
 * <p>One pool serves all clients of the process: it holds no credentials and no cookies.
 */
public final class ApacheTransport implements Client {
  private static final int CONNECTIONS_PER_HOST = 64;

  private final CloseableHttpClient http;

  private ApacheTransport(CloseableHttpClient http) {
    this.http = http;
  }

  public static Client shared() {
    return Shared.INSTANCE;
  }

  @Override
  @SuppressWarnings("deprecation") // the only way to set the connect timeout per call
  public Response execute(Request request, Request.Options options) throws IOException {
    HttpUriRequestBase message = message(request);
    message.setConfig(
        RequestConfig.custom()
            .setConnectionRequestTimeout(Timeout.ofMilliseconds(options.connectTimeoutMillis()))
            .setConnectTimeout(Timeout.ofMilliseconds(options.connectTimeoutMillis()))
            .setResponseTimeout(Timeout.ofMilliseconds(options.readTimeoutMillis()))
            .setRedirectsEnabled(false)
            .build());
    Call call = Call.currentOrNull();
    if (call != null) {
      call.onDeadline(message::cancel);
    }
    return http.execute(message, response -> response(request, response));
  }

  private static HttpUriRequestBase message(Request request) {
    HttpUriRequestBase message =
        new HttpUriRequestBase(request.httpMethod().name(), URI.create(request.url()));
    request
        .headers()
        .forEach(
            (name, values) -> {
              // HttpClient writes its own
              if (!name.equalsIgnoreCase("Content-Length")) {
                values.forEach(value -> message.addHeader(name, value));
              }
            });
    if (request.body() != null) {
      message.setEntity(new ByteArrayEntity(request.body(), null));
    }
    return message;
  }

  private static Response response(Request request, ClassicHttpResponse response)
      throws IOException {
    Map<String, Collection<String>> headers = new LinkedHashMap<>();
    for (Header header : response.getHeaders()) {
      headers
          .computeIfAbsent(header.getName().toLowerCase(Locale.ROOT), name -> new ArrayList<>(1))
          .add(header.getValue());
    }
    Response head =
        Response.builder()
            .status(response.getCode())
            .reason(response.getReasonPhrase())
            .headers(headers)
            .request(request)
            .build();
    byte[] body =
        response.getEntity() == null
            ? new byte[0]
            : Bodies.read(response.getEntity().getContent(), head);
    return head.toBuilder().body(body).build();
  }

  private static final class Shared {
    static final Client INSTANCE =
        new ApacheTransport(
            HttpClients.custom()
                .setConnectionManager(
                    PoolingHttpClientConnectionManagerBuilder.create()
                        .setMaxConnPerRoute(CONNECTIONS_PER_HOST)
                        .setMaxConnTotal(4 * CONNECTIONS_PER_HOST)
                        .build())
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableDefaultUserAgent()
                .useSystemProperties()
                .build());
  }
}
