package io.contactkit.contract.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;

/** Colours what asks for attention, a line at a time. */
final class ColoredLines extends FilterWriter {
  private static final Pattern HEADLINE =
      Pattern.compile("^(Mend first: .*|Every (answer|request) .*|\\d+ × .*)$");
  private static final Pattern ERROR = Pattern.compile("(?<=^|[ :])(error|breaking)(?=[ :])");
  private static final Pattern WARNING = Pattern.compile("(?<=^|[ :])warning(?=[ :])");

  private final StringBuilder line = new StringBuilder();

  ColoredLines(Writer out) {
    super(out);
  }

  @Override
  public void write(int character) throws IOException {
    line.append((char) character);
    if (character == '\n') {
      out.write(colored(line.substring(0, line.length() - 1)) + "\n");
      line.setLength(0);
    }
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      write(text.charAt(i));
    }
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    write(new String(text, offset, length), 0, length);
  }

  @Override
  public void close() throws IOException {
    out.write(line.toString());
    line.setLength(0);
    super.close();
  }

  private static String colored(String line) {
    String marked = HEADLINE.matcher(line).replaceAll("\u001B[1;31m$0\u001B[0m");
    marked = ERROR.matcher(marked).replaceAll("\u001B[31m$0\u001B[0m");
    return WARNING.matcher(marked).replaceAll("\u001B[33m$0\u001B[0m");
  }
}
