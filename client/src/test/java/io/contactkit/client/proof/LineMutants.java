package io.contactkit.client.proof;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A documented answer whose bytes do not come as HTTP has them, or do not come at all. */
final class LineMutants {
  private static final int BETWEEN_BYTES = 25;
  private static final int LONGER_THAN_ANY_DEADLINE = 20_000;
  private static final int MORE_BYTES_THAN_COME_IN_TIME = LONGER_THAN_ANY_DEADLINE / BETWEEN_BYTES;

  private final Documented from;
  private final String head;
  private final byte[] body;
  private final List<Mutant> mutants = new ArrayList<>();

  private LineMutants(Documented from) {
    this.from = from;
    this.body = from.bytes();
    this.head =
        "HTTP/1.1 %d Status\r\nContent-Type: %s\r\n"
            .formatted(from.response().status(), from.mediaType());
  }

  static List<Mutant> of(Documented from) {
    LineMutants line = new LineMutants(from);
    line.beforeTheBody();
    if (line.body.length > 0) {
      line.insideTheBody();
    }
    return line.mutants;
  }

  private void beforeTheBody() {
    add(Kind.RESET_BEFORE, LineMutants::reset);
    add(Kind.CLOSED_BEFORE, Socket::close);
    add(Kind.RESET_IN_HEAD, Answer.bytes(head, new byte[0]), LineMutants::reset);
    add(Kind.NOT_HTTP, Answer.bytes("220 smtp.example ESMTP\r\n\r\n", new byte[0]), Socket::close);
    add(Kind.SILENCE, LineMutants::waitForTheClient);
    add(
        Kind.SLOW_HEAD,
        socket ->
            drip(
                socket,
                (head + "X: " + "x".repeat(MORE_BYTES_THAN_COME_IN_TIME)).getBytes(ISO_8859_1)));
    if (from.isSuccess()) {
      add(Kind.HUGE_HEAD, this::hugeHead, Socket::close);
    }
  }

  private void insideTheBody() {
    Answer half = Answer.bytes(lengthOf(body.length), Arrays.copyOf(body, body.length / 2));
    add(Kind.RESET_IN_BODY, half, LineMutants::reset);
    add(Kind.CLOSED_IN_BODY, half, Socket::close);
    add(Kind.STALLED_BODY, half, LineMutants::waitForTheClient);
    String closing = "Connection: close\r\n" + lengthOf(body.length - 1);
    add(Kind.SHORT_LENGTH, Answer.bytes(head + closing.replace(head, ""), body), Socket::close);
    add(Kind.BAD_LENGTH, Answer.bytes(head + "Content-Length: many\r\n\r\n", body), Socket::close);
    String chunked = head + "Transfer-Encoding: chunked\r\n\r\n";
    add(Kind.BAD_CHUNKS, Answer.bytes(chunked + "many\r\n", body), Socket::close);
    byte[] padded = new byte[MORE_BYTES_THAN_COME_IN_TIME + body.length];
    Arrays.fill(padded, (byte) ' ');
    System.arraycopy(body, 0, padded, MORE_BYTES_THAN_COME_IN_TIME, body.length);
    add(
        Kind.SLOW_BODY,
        Answer.bytes(lengthOf(padded.length), new byte[0]),
        socket -> drip(socket, padded));
    if (from.isSuccess()) {
      add(Kind.ENDLESS, Answer.bytes(chunked, new byte[0]), LineMutants::endless);
    }
  }

  private void hugeHead(Socket socket) throws IOException, InterruptedException {
    String huge = "X-Huge: " + "x".repeat(BodyMutants.TEN_MEGABYTES) + "\r\n\r\n";
    Answer.bytes(head + huge, new byte[0]).to(socket);
  }

  private String lengthOf(int length) {
    return head + "Content-Length: " + length + "\r\n\r\n";
  }

  private void add(Kind kind, Answer... steps) {
    Answer all =
        socket -> {
          for (Answer step : steps) {
            step.to(socket);
          }
        };
    mutants.add(new Mutant(kind, from, from.response().status(), null, "", all));
  }

  private static void reset(Socket socket) throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  private static void waitForTheClient(Socket socket) throws IOException {
    socket.setSoTimeout(LONGER_THAN_ANY_DEADLINE);
    // nothing more is sent: this ends when the client hangs up, or fails, which closes the socket
    socket.getInputStream().read();
    socket.close();
  }

  private static void drip(Socket socket, byte[] bytes) throws IOException, InterruptedException {
    OutputStream out = socket.getOutputStream();
    for (byte octet : bytes) {
      out.write(octet);
      Thread.sleep(BETWEEN_BYTES);
    }
    socket.close();
  }

  private static void endless(Socket socket) throws IOException {
    byte[] chunk = ("10000\r\n" + " ".repeat(0x10000) + "\r\n").getBytes(ISO_8859_1);
    for (int i = 0; i < 1024; i++) {
      socket.getOutputStream().write(chunk);
    }
    socket.close();
  }
}
