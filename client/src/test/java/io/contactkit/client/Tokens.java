package io.contactkit.client;

import static io.contactkit.client.WireServer.reply;

import io.contactkit.client.WireServer.Reply;
import io.contactkit.client.leat.LeatClient;

/** Leat's token endpoint and a call that needs a token. */
final class Tokens {
  static final Reply OK = reply(200, "application/json", "{\"data\":[]}");
  static final Reply REFUSED =
      reply(
          401,
          "application/json",
          "{\"message\":\"invalid_token\",\"code\":401,\"status_code\":401}");

  private Tokens() {}

  static void call(LeatClient client) {
    client.contactSubscriptions().listContactSubscriptions("1");
  }

  static Reply token(String token, int seconds) {
    return reply(
        200,
        "application/json",
        "{\"token_type\":\"Bearer\",\"expires_in\":%d,\"access_token\":\"%s\"}"
            .formatted(seconds, token));
  }
}
