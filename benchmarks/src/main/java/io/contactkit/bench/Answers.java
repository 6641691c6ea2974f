package io.contactkit.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The constant answers, of the shape and size of the documents' examples. */
final class Answers {
  private static final String IDENTIFIER =
      "{\"data\":{\"name\":\"Krabby Membership\",\"value\":\"ABCDE12356-90\",\"active\":true,"
          + "\"contact\":{\"uuid\":\"123abc-def789-qwerty-34567\","
          + "\"email\":\"spongebob@bikinibottom.sea\"}},\"meta\":[]}";
  private static final String SESSION =
      "{\"data\":{\"uuid\":\"5a2066f3-d52b-4216-8177-ee341dbd9849\","
          + "\"url\":\"https://api.piggy.eu/portal-sessions?uuid=5a2066f3-d52b-4216-8177-ee341dbd9849\","
          + "\"contact\":{\"uuid\":\"123\"},\"shop\":{\"id\":15,\"uuid\":\"123123\","
          + "\"reference\":null,\"name\":\"Krusty Krab\"},\"events\":[],"
          + "\"created_at\":\"2023-11-12T19:43:01+00:00\"},\"meta\":[]}";
  private static final String POINTS =
      IntStream.range(0, 100)
          .mapToObj(
              i ->
                  "{\"id\":\"497f6eca-6276-4993-bfeb-53cbbbb%05d\"".formatted(i)
                      + ",\"customer_id\":\"160c0c4b-9966-4dc1-a916-8407eb10d74e\","
                      + "\"email_address\":\"support@jifeline.com\",\"label\":\"Customer support\","
                      + "\"location_id\":null,\"phone_number\":\"+31611111111\"}")
          .collect(
              Collectors.joining(
                  ",",
                  "{\"query\":{\"limit\":100,\"offset\":0},\"result\":[",
                  "],\"total\":3255}"));

  private static final byte[] FIND = response(IDENTIFIER);
  private static final byte[] CREATE = response(SESSION);
  private static final byte[] LIST = response(POINTS);

  private Answers() {}

  static byte[] to(String target) {
    return target.contains("contact_points")
        ? LIST
        : target.contains("portal-sessions") ? CREATE : FIND;
  }

  private static byte[] response(String json) {
    return ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
            + json.getBytes(UTF_8).length
            + "\r\n\r\n"
            + json)
        .getBytes(UTF_8);
  }
}
