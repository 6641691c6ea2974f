package io.contactkit.bench;

/** Like {@link ColdStart}, but ends the process in good order, which writes its AOT cache. */
public final class Training {
  private Training() {}

  public static void main(String[] args) throws Exception {
    System.out.println(Subjects.of(args[0], args[1]).find());
    System.exit(0);
  }
}
