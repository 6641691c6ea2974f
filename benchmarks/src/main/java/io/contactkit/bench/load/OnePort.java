package io.contactkit.bench.load;

/** A server that has the APIs where the sandbox has them. */
record OnePort(String name, Program program, boolean echoes) implements Server {

  /** Waits until it answers. */
  static OnePort of(String name, Program program, boolean echoes) {
    OnePort server = new OnePort(name, program, echoes);
    server.awaitAnswer();
    return server;
  }

  /** How many milliseconds after its start it answered. */
  double awaitAnswer() {
    return program.awaitAnswer(
        Api.JIFELINE.basePath() + "/v2/customers/contact_points", Api.JIFELINE.token());
  }

  @Override
  public Address address(Api api) {
    return new Address(program.port(), api.basePath());
  }

  @Override
  public long residentMegabytes() {
    return program.residentMegabytes();
  }

  @Override
  public void close() {
    program.close();
  }
}
