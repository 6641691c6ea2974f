package io.contactkit.bench;

/** Makes one call and says so; its parent takes the time from the start of the process. */
public final class ColdStart {
  private ColdStart() {}

  public static void main(String[] args) throws Exception {
    Object answer = Subjects.of(args[0], args[1]).find();
    System.out.println("answered " + answer);
    System.out.flush();
    // at once: threads of some clients would keep the process alive
    Runtime.getRuntime().halt(0);
  }
}
