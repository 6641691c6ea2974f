package io.contactkit.contract.observe;

import io.contactkit.contract.internal.ConnectionHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpMessage;
import org.apache.hc.core5.http.io.entity.AbstractHttpEntity;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.http.protocol.HttpContext;

/** What becomes of one request between client and target. */
final class Passage {
  private static final int BAD_GATEWAY = 502;
  private static final int NOT_ALLOWED = 405;
  private static final int BUFFER = 16 << 10;
  private static final Set<String> OF_THE_CONNECTION =
      Set.of(
          "http2-settings", "keep-alive", "proxy-connection", "te", "trailer", "transfer-encoding");

  private final CloseableHttpClient client;
  private final HttpHost host;
  private final String base;
  private final Consumer<Exchange> listener;
  private final String adminPath;
  private final ObservingProxy.Administration administration;

  Passage(
      CloseableHttpClient client,
      URI target,
      Consumer<Exchange> listener,
      String adminPath,
      ObservingProxy.Administration administration) {
    this.client = client;
    this.host = HttpHost.create(target);
    this.base = target.getRawPath() == null ? "" : target.getRawPath().replaceAll("/+$", "");
    this.listener = listener;
    this.adminPath = adminPath;
    this.administration = administration;
  }

  void handle(ClassicHttpRequest request, ClassicHttpResponse response, HttpContext context)
      throws IOException {
    String path = request.getPath();
    if (path.equals(adminPath)) {
      String json = administration.answer(request.getMethod());
      response.setCode(json.isEmpty() ? NOT_ALLOWED : 200);
      response.setEntity(new StringEntity(json, ContentType.APPLICATION_JSON));
      return;
    }
    Kept sent = new Kept();
    Map<String, List<String>> headers = headers(request);
    ClassicHttpResponse answered;
    try {
      answered = client.executeOpen(host, outgoing(request, sent), null);
    } catch (IOException e) {
      String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      response.setCode(BAD_GATEWAY);
      response.setEntity(
          new StringEntity("the target did not answer: " + reason, ContentType.TEXT_PLAIN));
      tell(request, sent.message(headers), 0, Exchange.Message.NONE);
      return;
    }
    response.setCode(answered.getCode());
    copy(answered, response);
    Map<String, List<String>> answeredHeaders = headers(answered);
    Kept kept = new Kept();
    Runnable end =
        () ->
            tell(request, sent.message(headers), response.getCode(), kept.message(answeredHeaders));
    if (answered.getEntity() == null || request.getMethod().equals("HEAD")) {
      answered.close();
      if (answered.getEntity() != null) {
        response.setEntity(answered.getEntity());
      }
      end.run();
    } else {
      response.setEntity(new Passing(answered, answered.getEntity(), kept, end));
    }
  }

  private ClassicHttpRequest outgoing(ClassicHttpRequest request, Kept sent) throws IOException {
    ClassicHttpRequest outgoing =
        new BasicClassicHttpRequest(request.getMethod(), host, base + request.getPath());
    copy(request, outgoing);
    HttpEntity entity = request.getEntity();
    if (entity != null) {
      outgoing.setEntity(
          new InputStreamEntity(
              new Copying(entity.getContent(), sent), entity.getContentLength(), null));
    }
    return outgoing;
  }

  private static void copy(HttpMessage from, HttpMessage to) {
    for (Header header : from.getHeaders()) {
      String name = header.getName().toLowerCase(Locale.ROOT);
      if (!ConnectionHeaders.contain(name) && !OF_THE_CONNECTION.contains(name)) {
        to.addHeader(header);
      }
    }
  }

  private static Map<String, List<String>> headers(HttpMessage message) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Header header : message.getHeaders()) {
      headers.computeIfAbsent(header.getName(), it -> new ArrayList<>()).add(header.getValue());
    }
    return headers;
  }

  private void tell(
      ClassicHttpRequest request, Exchange.Message sent, int status, Exchange.Message answered) {
    String[] target = request.getPath().split("\\?", 2);
    listener.accept(
        new Exchange(
            request.getMethod(),
            target[0],
            target.length > 1 ? target[1] : "",
            sent,
            status,
            answered));
  }

  /** A body that is passed on as it arrives. */
  private static final class Passing extends AbstractHttpEntity {
    private final ClassicHttpResponse response;
    private final HttpEntity entity;
    private final Kept kept;
    private final Runnable end;

    Passing(ClassicHttpResponse response, HttpEntity entity, Kept kept, Runnable end) {
      // media type and encoding are among the headers
      super((String) null, null, entity.getContentLength() < 0);
      this.response = response;
      this.entity = entity;
      this.kept = kept;
      this.end = end;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
      byte[] buffer = new byte[BUFFER];
      InputStream in = entity.getContent();
      try {
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
          out.write(buffer, 0, n);
          // whole bodies are flushed with their end
          if (entity.getContentLength() < 0 || in.available() == 0) {
            out.flush();
          }
          kept.add(buffer, 0, n);
        }
      } catch (IOException e) {
        kept.isCut();
        if (out instanceof ClientConnection.Body body) {
          body.breakOff();
        }
        throw e;
      } finally {
        response.close();
        end.run();
      }
    }

    @Override
    public long getContentLength() {
      return entity.getContentLength();
    }

    @Override
    public InputStream getContent() throws IOException {
      return entity.getContent();
    }

    @Override
    public boolean isStreaming() {
      return true;
    }

    @Override
    public boolean isRepeatable() {
      return false;
    }

    @Override
    public void close() throws IOException {
      response.close();
    }
  }
}
