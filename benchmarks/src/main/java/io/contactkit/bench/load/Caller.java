package io.contactkit.bench.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/** One connection with one call under way at a time. Not thread-safe. */
final class Caller implements AutoCloseable {
  private final Selector selector;
  private final InetSocketAddress server;
  private final byte[] request;
  private final int[] places;
  private final AnswerReader answer = new AnswerReader();
  private SocketChannel channel;
  private long sentAt;
  private long number;

  Caller(Selector selector, Address address, Call call) throws IOException {
    this.selector = selector;
    this.server = new InetSocketAddress(InetAddress.getLoopbackAddress(), address.port());
    this.request = call.request(address);
    this.places = places(call, request);
    this.channel = connect();
  }

  void send(long callNumber) throws IOException {
    number = callNumber;
    for (int place : places) {
      Bytes.putDigits(number, request, place);
    }
    answer.begin();
    sentAt = System.nanoTime();
    ByteBuffer rest = ByteBuffer.wrap(request);
    while (rest.hasRemaining()) {
      channel.write(rest);
    }
  }

  /** True when the answer is complete; a connection that the server gives up is made anew. */
  boolean receive() throws IOException {
    return answer.read(channel);
  }

  void reconnectIfAsked() throws IOException {
    if (answer.isLast()) {
      channel.close();
      channel = connect();
    }
  }

  AnswerReader answer() {
    return answer;
  }

  long number() {
    return number;
  }

  long nanosSinceSent() {
    return System.nanoTime() - sentAt;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private SocketChannel connect() throws IOException {
    SocketChannel connected = SocketChannel.open(server);
    connected.setOption(StandardSocketOptions.TCP_NODELAY, true);
    connected.configureBlocking(false);
    connected.register(selector, SelectionKey.OP_READ, this);
    return connected;
  }

  private static int[] places(Call call, byte[] request) {
    int place = Bytes.indexOf(Bytes.of(Bytes.digits(0)), request, 0, request.length);
    return call.isNumbered() ? new int[] {place} : new int[0];
  }
}
