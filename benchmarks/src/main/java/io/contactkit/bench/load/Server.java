package io.contactkit.bench.load;

/** A server under load, in a process of its own. */
interface Server extends AutoCloseable {

  String name();

  Address address(Api api);

  /** Whether answers hold what was asked for; if not, they are the documents' examples. */
  boolean echoes();

  /** Resident memory in MB, of all processes that belong to it. */
  long residentMegabytes();

  @Override
  void close();
}
