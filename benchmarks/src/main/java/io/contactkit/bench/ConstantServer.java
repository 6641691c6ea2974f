package io.contactkit.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Answers constant bytes, in a process of its own, so that what is measured is the client. */
public final class ConstantServer {
  private static final String LENGTH = "content-length:";

  private ConstantServer() {}

  public static void main(String[] args) throws IOException {
    try (ServerSocket listener = new ServerSocket(0, 200, InetAddress.getLoopbackAddress())) {
      System.out.println(listener.getLocalPort());
      while (true) {
        Socket socket = listener.accept();
        socket.setTcpNoDelay(true);
        Thread thread = new Thread(() -> serve(socket));
        thread.setDaemon(true);
        thread.start();
      }
    }
  }

  private static void serve(Socket socket) {
    byte[] buffer = new byte[64 * 1024];
    try (socket) {
      InputStream in = socket.getInputStream();
      int filled = 0;
      while (true) {
        int end = headEnd(buffer, filled);
        while (end < 0) {
          int n = in.read(buffer, filled, buffer.length - filled);
          if (n < 0) {
            return;
          }
          filled += n;
          end = headEnd(buffer, filled);
        }
        String head = new String(buffer, 0, end, ISO_8859_1);
        int total = end + bodyLength(head);
        while (filled < total) {
          int n = in.read(buffer, filled, buffer.length - filled);
          if (n < 0) {
            return;
          }
          filled += n;
        }
        socket.getOutputStream().write(Answers.to(head.substring(0, head.indexOf('\r'))));
        System.arraycopy(buffer, total, buffer, 0, filled - total);
        filled -= total;
      }
    } catch (IOException e) {
      // the client is gone
    }
  }

  private static int headEnd(byte[] buffer, int filled) {
    for (int i = 3; i < filled; i++) {
      if (buffer[i] == '\n' && buffer[i - 2] == '\n') {
        return i + 1;
      }
    }
    return -1;
  }

  private static int bodyLength(String head) {
    int at = head.toLowerCase(java.util.Locale.ROOT).indexOf(LENGTH);
    return at < 0
        ? 0
        : Integer.parseInt(head.substring(at + LENGTH.length(), head.indexOf('\r', at)).strip());
  }
}
