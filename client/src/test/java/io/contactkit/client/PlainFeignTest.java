package io.contactkit.client;

import static io.contactkit.client.WireServer.reply;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import feign.Feign;
import feign.Retryer;
import feign.codec.Decoder;
import feign.codec.Encoder;
import feign.jackson.JacksonDecoder;
import feign.jackson.JacksonEncoder;
import feign.jackson3.Jackson3Decoder;
import feign.jackson3.Jackson3Encoder;
import io.contactkit.client.Calls.Target;
import io.contactkit.client.WireServer.Received;
import io.contactkit.client.internal.TestJson;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.DateTimeFeature;

/** The generated interfaces on Feign's own builder, with Feign's own codec of each Jackson line. */
class PlainFeignTest {
  private final WireServer server = WireServer.start();

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @ParameterizedTest
  @MethodSource("io.contactkit.client.Calls#operations")
  void sendsAndReadsWhatTheKitDoes(Target target) throws Exception {
    var success = target.operation().success();
    boolean empty = success.contents().isEmpty();
    server.replies(
        empty
            ? reply(success.status(), "text/plain", "")
            : reply(
                success.status(),
                "application/json",
                success.content().examples().get(0).value().toString()));
    List<Object> arguments = target.arguments(target.body());
    Object kits = target.call(target.client(server.url()), arguments);
    Received sentByTheKit = server.only();
    server.forget();

    Method method = Calls.method(target.provider(), target.operation().id());
    Object feigns =
        method.invoke(
            builder().target(method.getDeclaringClass(), server.url()), arguments.toArray());

    assertThat(server.only().method()).isEqualTo(sentByTheKit.method());
    assertThat(server.only().target()).isEqualTo(sentByTheKit.target());
    assertThat(body(server.only())).isEqualTo(body(sentByTheKit));
    assertThat(feigns).isEqualTo(kits);
  }

  private static JsonNode body(Received request) {
    return TestJson.tree(request.body().isEmpty() ? "null" : request.body());
  }

  private static Feign.Builder builder() {
    boolean three = System.getProperty("jackson.under.test").equals("3");
    return Feign.builder()
        .encoder(three ? Three.encoder() : Two.encoder())
        .decoder(three ? Three.decoder() : Two.decoder())
        .retryer(Retryer.NEVER_RETRY);
  }

  /** Loaded only where Jackson 2 is on the class path. */
  private static final class Two {
    private static final JsonMapper MAPPER =
        JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    static Encoder encoder() {
      return new JacksonEncoder(MAPPER);
    }

    static Decoder decoder() {
      return new JacksonDecoder(MAPPER);
    }
  }

  private static final class Three {
    private static final tools.jackson.databind.json.JsonMapper MAPPER =
        tools.jackson.databind.json.JsonMapper.builder()
            .findAndAddModules()
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    static Encoder encoder() {
      return new Jackson3Encoder(MAPPER);
    }

    static Decoder decoder() {
      return new Jackson3Decoder(MAPPER);
    }
  }
}
