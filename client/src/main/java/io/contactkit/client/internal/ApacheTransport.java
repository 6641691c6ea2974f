package io.contactkit.client.internal;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Feign over a pooled Apache HttpClient 5, with everything off that a client does behind one's
 * back.
 *
 * <p>One pool serves all clients of the process: it holds no credentials and no cookies.
 */
public final class ApacheTransport implements Client {
  private static final int CONNECTIONS_PER_HOST = 64;
  private static final List<String> PROXY_PROPERTIES =
      List.of("https.proxyHost", "http.proxyHost", "java.net.useSystemProxies");

  private static final LazyTls TLS = new LazyTls();

  private final CloseableHttpClient http;
  private volatile @Nullable Configured lastConfig;

  private ApacheTransport(CloseableHttpClient http) {
    this.http = http;
  }

  public static Client shared() {
    return Shared.INSTANCE;
  }

  /** Lets TLS be loaded until the first call connects. */
  void loadTlsAhead() {
    TLS.loadAhead();
  }

  @Override
  public Response execute(Request request, Request.Options options) throws IOException {
    HttpUriRequestBase message = message(request);
    message.setConfig(config(options));
    Call call = Call.currentOrNull();
    if (call != null) {
      call.onDeadline(message::cancel);
    }
    return http.execute(message, response -> response(request, response));
  }

  private RequestConfig config(Request.Options options) {
    Timeouts wanted = new Timeouts(options.connectTimeoutMillis(), options.readTimeoutMillis());
    Configured known = lastConfig;
    if (known == null || !wanted.equals(known.timeouts())) {
      known = new Configured(wanted, wanted.config());
      lastConfig = known;
    }
    return known.config();
  }

  private static HttpUriRequestBase message(Request request) {
    HttpUriRequestBase message =
        new HttpUriRequestBase(request.httpMethod().name(), URI.create(request.url()));
    for (Map.Entry<String, Collection<String>> header : request.headers().entrySet()) {
      // HttpClient writes its own
      if (!header.getKey().equalsIgnoreCase("Content-Length")) {
        for (String value : header.getValue()) {
          message.addHeader(header.getKey(), value);
        }
      }
    }
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
    Response.Builder answer =
        Response.builder()
            .status(response.getCode())
            .reason(response.getReasonPhrase())
            .headers(headers)
            .request(request);
    try {
      return answer.body(new Bodies.Buffered(body(response.getEntity()))).build();
    } catch (Bodies.TooLargeException e) {
      throw e.of(answer.build());
    }
  }

  private static byte[] body(@Nullable HttpEntity entity) throws IOException {
    if (entity == null) {
      return new byte[0];
    }
    return entity.getContentLength() < 0
        ? Bodies.read(entity.getContent())
        : Bodies.read(entity.getContent(), entity.getContentLength());
  }

  private static QuietConnection connection(@Nullable Socket socket) throws IOException {
    QuietConnection connection = new QuietConnection();
    if (socket != null) {
      connection.bind(socket);
    }
    return connection;
  }

  private record Configured(Timeouts timeouts, RequestConfig config) {}

  private record Timeouts(long connect, long read) {

    @SuppressWarnings("deprecation") // the only way to set the connect timeout per call
    RequestConfig config() {
      return RequestConfig.custom()
          .setConnectionRequestTimeout(Timeout.ofMilliseconds(connect))
          .setConnectTimeout(Timeout.ofMilliseconds(connect))
          .setResponseTimeout(Timeout.ofMilliseconds(read))
          .setRedirectsEnabled(false)
          .build();
    }
  }

  private static final class Shared {
    static final Client INSTANCE = new ApacheTransport(http());

    private static CloseableHttpClient http() {
      HttpClientBuilder builder =
          HttpClients.custom()
              .setConnectionManager(
                  PoolingHttpClientConnectionManagerBuilder.create()
                      .setConnectionFactory(ApacheTransport::connection)
                      .setTlsSocketStrategy(TLS)
                      .setMaxConnPerRoute(CONNECTIONS_PER_HOST)
                      .setMaxConnTotal(4 * CONNECTIONS_PER_HOST)
                      .build())
              .disableAutomaticRetries()
              .disableRedirectHandling()
              .disableCookieManagement()
              // or it would read a list of all domains with subdomains of others, for cookies
              .setDefaultCookieSpecRegistry(name -> null)
              .disableAuthCaching()
              .disableContentCompression()
              .disableDefaultUserAgent();
      // asked for on every request, so only where there is a proxy to be found
      return (PROXY_PROPERTIES.stream().anyMatch(name -> System.getProperty(name) != null)
              ? builder.useSystemProperties()
              : builder)
          .build();
    }
  }
}
