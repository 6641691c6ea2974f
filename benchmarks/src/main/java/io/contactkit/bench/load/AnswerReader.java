package io.contactkit.bench.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Reads one HTTP/1.1 answer after the other, with a length or in chunks. Not thread-safe. */
final class AnswerReader {
  private static final byte[] END_OF_HEAD = Bytes.of("\r\n\r\n");
  private static final byte[] END_OF_LINE = Bytes.of("\r\n");
  private static final int UNKNOWN = -1;

  private byte[] bytes = new byte[1 << 16];
  private int end;
  private int bodyStart = UNKNOWN;
  private int bodyEnd;
  private int length;
  private int nextChunk;
  private boolean last;
  private String head = "";

  /** Forgets the answer that was read. */
  void begin() {
    end = 0;
    bodyStart = UNKNOWN;
  }

  /** Takes what has arrived; true when that completes the answer. */
  boolean read(ReadableByteChannel channel) throws IOException {
    if (end == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
    int read = channel.read(ByteBuffer.wrap(bytes, end, bytes.length - end));
    if (read < 0) {
      throw new IOException("closed by the server after " + end + " bytes of an answer");
    }
    end += read;
    if (bodyStart == UNKNOWN && !readHead()) {
      return false;
    }
    return length == UNKNOWN ? readChunks() : end >= bodyEnd;
  }

  int status() {
    return Integer.parseInt(head.substring(9, 12));
  }

  /** Whether the server closes the connection after this answer. */
  boolean isLast() {
    return last;
  }

  boolean bodyContains(byte[] wanted) {
    return Bytes.indexOf(wanted, bytes, bodyStart, bodyEnd) >= 0;
  }

  boolean bodyIs(byte[] expected) {
    return Arrays.equals(bytes, bodyStart, bodyEnd, expected, 0, expected.length);
  }

  byte[] body() {
    return Arrays.copyOfRange(bytes, bodyStart, bodyEnd);
  }

  private boolean readHead() throws IOException {
    int headEnd = Bytes.indexOf(END_OF_HEAD, bytes, 0, end);
    if (headEnd < 0) {
      return false;
    }
    head = text(0, headEnd).toLowerCase(Locale.ROOT);
    last = head.contains("\r\nconnection: close");
    bodyStart = headEnd + END_OF_HEAD.length;
    length = head.contains("\r\ntransfer-encoding: chunked") ? UNKNOWN : contentLength();
    bodyEnd = bodyStart + Math.max(0, length);
    nextChunk = bodyStart;
    return true;
  }

  private int contentLength() throws IOException {
    String name = "\r\ncontent-length: ";
    int at = head.indexOf(name);
    if (at < 0) {
      throw new IOException("an answer without a length");
    }
    int lineEnd = head.indexOf("\r\n", at + 2);
    return Integer.parseInt(
        head.substring(at + name.length(), lineEnd < 0 ? head.length() : lineEnd).trim());
  }

  /** Moves the chunks together, so that the body is in one piece. */
  private boolean readChunks() {
    while (true) {
      int lineEnd = Bytes.indexOf(END_OF_LINE, bytes, nextChunk, end);
      if (lineEnd < 0) {
        return false;
      }
      int size = Integer.parseInt(text(nextChunk, lineEnd), 16);
      int data = lineEnd + END_OF_LINE.length;
      if (end < data + size + END_OF_LINE.length) {
        return false;
      }
      if (size == 0) {
        return true;
      }
      System.arraycopy(bytes, data, bytes, bodyEnd, size);
      bodyEnd += size;
      nextChunk = data + size + END_OF_LINE.length;
    }
  }

  private String text(int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
