package io.contactkit.client.proof;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;

/** What a server does once it has read a request; closing the socket ends the connection. */
@FunctionalInterface
interface Answer {
  void to(Socket socket) throws IOException, InterruptedException;

  /** A well-formed answer on a connection that stays. */
  static Answer of(int status, String contentType, byte[] body, String... headers) {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Status\r\n");
    if (!contentType.isEmpty()) {
      head.append("Content-Type: ").append(contentType).append("\r\n");
    }
    for (String header : headers) {
      head.append(header).append("\r\n");
    }
    if (status != 204) {
      head.append("Content-Length: ").append(body.length).append("\r\n");
    }
    return bytes(head + "\r\n", body);
  }

  /** These bytes in one write. */
  static Answer bytes(String head, byte[] body) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(head.getBytes(ISO_8859_1));
    all.writeBytes(body);
    byte[] bytes = all.toByteArray();
    return socket -> {
      OutputStream out = socket.getOutputStream();
      out.write(bytes);
      out.flush();
    };
  }
}
