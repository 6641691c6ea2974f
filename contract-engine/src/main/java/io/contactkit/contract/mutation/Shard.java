package io.contactkit.contract.mutation;

/**
 * One of several parts of a run.
 *
 * @param number begins with one
 */
public record Shard(int number, int count) {
  /** The only part. */
  public static final Shard WHOLE = new Shard(1, 1);

  public Shard {
    if (count < 1 || number < 1 || number > count) {
      throw new IllegalArgumentException("a part is one of 1/1, 1/2, 2/2, 1/3 and so on");
    }
  }

  /**
   * From a text such as {@code 2/3}.
   *
   * @throws IllegalArgumentException with the reason, for any other text
   */
  public static Shard parse(String text) {
    if (!text.matches("\\d{1,6}/\\d{1,6}")) {
      throw new IllegalArgumentException("a part is one of 1/1, 1/2, 2/2, 1/3 and so on");
    }
    int slash = text.indexOf('/');
    return new Shard(
        Integer.parseInt(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
  }

  boolean holds(int index) {
    return index % count == number - 1;
  }

  @Override
  public String toString() {
    return number + "/" + count;
  }
}
