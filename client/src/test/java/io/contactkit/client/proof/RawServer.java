package io.contactkit.client.proof;

import io.contactkit.client.Listener;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A server on a raw socket: it keeps the bytes of each request and does as told with the answer.
 */
final class RawServer implements AutoCloseable {
  private final List<RawRequest> requests = new CopyOnWriteArrayList<>();
  private volatile Answer answer = Answer.of(204, "", new byte[0]);
  private final Listener listener = Listener.start(this::serve);

  private RawServer() {}

  static RawServer start() {
    return new RawServer();
  }

  /** Forgets earlier requests and answers all further ones like this. */
  void answers(Answer next) {
    requests.clear();
    answer = next;
  }

  String url() {
    return listener.url();
  }

  List<RawRequest> requests() {
    return List.copyOf(requests);
  }

  @Override
  public void close() throws IOException {
    listener.close();
  }

  private void serve(Socket socket) throws IOException, InterruptedException {
    InputStream in = new BufferedInputStream(socket.getInputStream());
    while (!socket.isClosed()) {
      RawRequest request = RawRequest.read(in);
      if (request == null) {
        return;
      }
      requests.add(request);
      answer.to(socket);
    }
  }
}
