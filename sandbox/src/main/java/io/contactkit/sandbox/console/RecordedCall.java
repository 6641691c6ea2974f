package io.contactkit.sandbox.console;

import java.util.Map;

/** A request and its answer, without anything that would let another caller in. */
record RecordedCall(
    long number,
    String time,
    String method,
    String path,
    int status,
    long millis,
    Map<String, String> headers,
    String request,
    String answer) {}
