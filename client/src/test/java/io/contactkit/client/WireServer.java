package io.contactkit.client;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on a raw socket: it keeps every byte it gets and sends any bytes it is told to. */
public final class WireServer implements AutoCloseable {
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final Queue<Reply> replies = new ConcurrentLinkedQueue<>();
  private volatile Reply last = reply(200, "application/json", "{}");
  private final Listener listener = Listener.start(this::serve);

  private WireServer() {}

  public static WireServer start() {
    return new WireServer();
  }

  /** What to do with one request; the replies are used up in order and the last one stays. */
  public WireServer replies(Reply... next) {
    replies.clear();
    replies.addAll(Arrays.asList(next));
    return this;
  }

  public String url() {
    return listener.url();
  }

  public List<Received> received() {
    return received;
  }

  public Received only() {
    if (received.size() != 1) {
      throw new AssertionError("not exactly one request: " + received);
    }
    return received.get(0);
  }

  public WireServer forget() {
    received.clear();
    return this;
  }

  /** Method and target of each request. */
  List<String> targets() {
    return received.stream().map(r -> r.method() + " " + r.target()).toList();
  }

  /** The credentials that came with calls, those for a token aside. */
  List<String> authorizations() {
    return received.stream()
        .filter(r -> !r.target().endsWith("/token"))
        .map(r -> r.header("Authorization"))
        .toList();
  }

  @Override
  public void close() throws IOException {
    listener.close();
  }

  private void serve(Socket socket) throws IOException {
    InputStream in = new BufferedInputStream(socket.getInputStream());
    while (!socket.isClosed()) {
      Received request = Received.read(in);
      if (request == null) {
        return;
      }
      received.add(request);
      Reply next = replies.poll();
      if (next != null) {
        last = next;
      }
      last.to(socket);
    }
  }

  /** An answer with a body and a matching length. */
  public static Reply reply(int status, String contentType, String body, String... headers) {
    return reply(status, contentType, body.getBytes(UTF_8), headers);
  }

  public static Reply reply(int status, String contentType, byte[] body, String... headers) {
    return socket -> {
      StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Status\r\n");
      head.append("Content-Type: ").append(contentType).append("\r\n");
      for (String header : headers) {
        head.append(header).append("\r\n");
      }
      if (status != 204) {
        head.append("Content-Length: ").append(body.length).append("\r\n");
      }
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      all.writeBytes(head.append("\r\n").toString().getBytes(ISO_8859_1));
      all.writeBytes(body);
      OutputStream out = socket.getOutputStream();
      out.write(all.toByteArray());
      out.flush();
    };
  }

  /** Any bytes, after which the connection is closed. */
  public static Reply raw(String bytes) {
    return socket -> {
      try (socket) {
        socket.getOutputStream().write(bytes.getBytes(UTF_8));
      }
    };
  }

  /** No answer, only a closed connection. */
  public static Reply hangUp() {
    return Socket::close;
  }

  /** No answer, only a TCP reset. */
  public static Reply reset() {
    return socket -> {
      socket.setSoLinger(true, 0);
      socket.close();
    };
  }

  /** What a server does with one request. */
  @FunctionalInterface
  public interface Reply {
    void to(Socket socket) throws IOException;
  }

  /** A request as it came over the wire; header names are in lower case. */
  public record Received(
      String method, String target, Map<String, List<String>> headers, String body) {

    /** The only value of a header, or null. */
    public String header(String name) {
      List<String> values = headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
      if (values.size() > 1) {
        throw new AssertionError(name + " was sent more than once: " + values);
      }
      return values.isEmpty() ? null : values.get(0);
    }

    static Received read(InputStream in) throws IOException {
      String line = line(in);
      if (line == null) {
        return null;
      }
      Map<String, List<String>> headers = new TreeMap<>();
      for (String header = line(in); header != null && !header.isEmpty(); header = line(in)) {
        int colon = header.indexOf(':');
        headers
            .computeIfAbsent(
                header.substring(0, colon).toLowerCase(Locale.ROOT),
                name -> new CopyOnWriteArrayList<>())
            .add(header.substring(colon + 1).strip());
      }
      int length = Integer.parseInt(headers.getOrDefault("content-length", List.of("0")).get(0));
      String[] parts = line.split(" ");
      return new Received(parts[0], parts[1], headers, new String(in.readNBytes(length), UTF_8));
    }

    private static String line(InputStream in) throws IOException {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      for (int octet = in.read(); octet != '\n'; octet = in.read()) {
        if (octet < 0) {
          return null;
        }
        if (octet != '\r') {
          line.write(octet);
        }
      }
      return line.toString(ISO_8859_1);
    }
  }
}
