package io.contactkit.bench.load;

/** Where an API is on this machine. */
record Address(int port, String basePath) {}
