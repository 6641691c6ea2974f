package io.contactkit.bench.load;

import java.util.List;

/**
 * A call that is made many times, each time with another number in it.
 *
 * @param target path and query, from the base path on
 * @param body empty for a GET
 * @param proof what the first answer must hold, and how often
 */
record Call(
    String name, String method, Api api, String target, String body, String proof, int times) {
  /** Stands for nine digits. */
  static final String NUMBER = "{number}";

  static final Call FIND =
      new Call(
          "find",
          "GET",
          Api.LEAT,
          "/contact-identifiers/find?contact_identifier_value=load-" + NUMBER,
          "",
          "\"email\"",
          1);
  static final Call CREATE =
      new Call(
          "create",
          "POST",
          Api.LEAT,
          "/contact-identifiers",
          "{\"contact_identifier_value\":\"made-" + NUMBER + "\"}",
          "\"data\"",
          1);
  static final Call LIST = list("list", "");
  static final List<Call> ALL = List.of(FIND, CREATE, LIST);

  static Call list(String name, String filter) {
    return new Call(
        name,
        "GET",
        Api.JIFELINE,
        "/v2/customers/contact_points?limit=100" + filter,
        "",
        "\"phone_number\"",
        100);
  }

  /** Whether every call has a number of its own, so that its answer can be told from the others. */
  boolean isNumbered() {
    return (target + body).contains(NUMBER);
  }

  byte[] request(Address address) {
    return Bytes.of(
        "%s %s%s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nAuthorization: Bearer %s\r\nAccept: application/json\r\n%s\r\n%s"
            .formatted(
                method,
                address.basePath(),
                target,
                address.port(),
                api.token(),
                body.isEmpty()
                    ? ""
                    : "Content-Type: application/json\r\nContent-Length: %d\r\n"
                        .formatted(body.replace(NUMBER, Bytes.digits(0)).length()),
                body)
            .replace(NUMBER, Bytes.digits(0)));
  }
}
