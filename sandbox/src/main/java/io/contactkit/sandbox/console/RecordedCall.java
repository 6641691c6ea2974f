package io.contactkit.sandbox.console;

import java.util.Map;

/**
 * A request and its answer, without anything that would let another caller in.
 *
 * @param status 0 for no answer at all
 */
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
