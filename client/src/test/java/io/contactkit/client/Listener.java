package io.contactkit.client;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Accepts connections and serves each of them on a thread of its own, until it is closed. */
public final class Listener implements AutoCloseable {
  private final ServerSocket port;
  private final Conversation conversation;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final Thread acceptor;

  private Listener(ServerSocket port, Conversation conversation) {
    this.port = port;
    this.conversation = conversation;
    this.acceptor = daemon(this::accept);
  }

  public static Listener start(Conversation conversation) {
    try {
      return new Listener(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), conversation);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public String url() {
    return "http://127.0.0.1:" + port.getLocalPort();
  }

  @Override
  public void close() throws IOException {
    port.close();
    try {
      // a connection may still come in until the accepting thread has noticed
      acceptor.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  private void accept() throws IOException {
    while (true) {
      Socket socket = port.accept();
      socket.setTcpNoDelay(true);
      sockets.add(socket);
      daemon(() -> serve(socket));
    }
  }

  private void serve(Socket socket) throws IOException, InterruptedException {
    try (socket) {
      conversation.with(socket);
    } finally {
      sockets.remove(socket);
    }
  }

  private static Thread daemon(Task task) {
    Thread thread =
        new Thread(
            () -> {
              try {
                task.run();
              } catch (IOException e) {
                // the other side is gone, or this one was closed
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "test-server");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /** What a server does with one connection, which is closed in the end. */
  @FunctionalInterface
  public interface Conversation {
    void with(Socket socket) throws IOException, InterruptedException;
  }

  @FunctionalInterface
  private interface Task {
    void run() throws IOException, InterruptedException;
  }
}
