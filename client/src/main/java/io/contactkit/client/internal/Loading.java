package io.contactkit.client.internal;

/** Loads on other threads what a first call would otherwise wait for, one after the other. */
public final class Loading {
  private Loading() {}

  /** Begins with what every call needs. */
  public static void ahead() {
    Json.loadAhead();
  }

  static void start(Runnable work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (RuntimeException | LinkageError e) {
                // the caller meets it again and reports it
              }
            },
            "contact-api-kit-start");
    thread.setDaemon(true);
    thread.start();
  }
}
