package io.contactkit.client.proof;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A server on a raw socket: it keeps the bytes of each request and does as told with the answer.
 */
final class RawServer implements AutoCloseable {
  private final ServerSocket listener;
  private final List<RawRequest> requests = new CopyOnWriteArrayList<>();
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private volatile Answer answer = Answer.of(204, "", new byte[0]);

  private RawServer(ServerSocket listener) {
    this.listener = listener;
  }

  static RawServer start() {
    try {
      RawServer server = new RawServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
      daemon(server::accept);
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Forgets earlier requests and answers all further ones like this. */
  void answers(Answer next) {
    requests.clear();
    answer = next;
  }

  String url() {
    return "http://127.0.0.1:" + listener.getLocalPort();
  }

  List<RawRequest> requests() {
    return List.copyOf(requests);
  }

  @Override
  public void close() throws IOException {
    listener.close();
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  private void accept() throws IOException {
    while (true) {
      Socket socket = listener.accept();
      socket.setTcpNoDelay(true);
      sockets.add(socket);
      daemon(() -> serve(socket));
    }
  }

  private void serve(Socket socket) throws IOException {
    try (socket) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      while (!socket.isClosed()) {
        RawRequest request = RawRequest.read(in);
        if (request == null) {
          return;
        }
        requests.add(request);
        answer.to(socket);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      sockets.remove(socket);
    }
  }

  private static void daemon(Task task) {
    Thread thread =
        new Thread(
            () -> {
              try {
                task.run();
              } catch (IOException e) {
                // the other side is gone, or this one was closed
              }
            },
            "raw-server");
    thread.setDaemon(true);
    thread.start();
  }

  @FunctionalInterface
  private interface Task {
    void run() throws IOException;
  }
}
