package io.contactkit.client.internal;

import java.io.IOException;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.openapitools.jackson.nullable.JsonNullableJackson3Module;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Jackson 3, set so that the same bytes go over the wire as with Jackson 2. */
final class Jackson3Json implements Json {
  private final ObjectMapper mapper =
      JsonMapper.builderWithJackson2Defaults()
          .addModule(new JsonNullableJackson3Module())
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .addModule(new SimpleModule().addDeserializer(OffsetDateTime.class, new TimeAsText()))
          // 3.7 is not 3
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .build();
  private final Map<Type, ObjectReader> readers = new ConcurrentHashMap<>();

  @Override
  public byte[] write(Object value) throws IOException {
    try {
      return mapper.writeValueAsBytes(value);
    } catch (JacksonException e) {
      throw new IOException(e);
    }
  }

  @Override
  public @Nullable Object read(byte[] json, Type type) throws IOException {
    try {
      return readers.computeIfAbsent(type, this::reader).readValue(json);
    } catch (JacksonException e) {
      throw new IOException(e);
    }
  }

  @Override
  public List<Object> place(IOException failure) {
    return failure.getCause() instanceof JacksonException e
        ? e.getPath().stream().map(Jackson3Json::step).toList()
        : List.of();
  }

  private static Object step(JacksonException.Reference at) {
    return at.getPropertyName() == null ? at.getIndex() : at.getPropertyName();
  }

  @Override
  public void prepare(Type type) {
    readers.computeIfAbsent(type, this::reader);
  }

  private ObjectReader reader(Type type) {
    return mapper.readerFor(mapper.constructType(type));
  }

  /** A number is no time, and +02:00 stays +02:00. */
  private static final class TimeAsText extends StdDeserializer<OffsetDateTime> {
    TimeAsText() {
      super(OffsetDateTime.class);
    }

    @Override
    public @Nullable OffsetDateTime deserialize(JsonParser json, DeserializationContext context) {
      if (!json.hasToken(JsonToken.VALUE_STRING)) {
        return (OffsetDateTime) context.handleUnexpectedToken(OffsetDateTime.class, json);
      }
      String text = json.getString().strip();
      try {
        return text.isEmpty() ? null : Times.parse(text);
      } catch (DateTimeException e) {
        return (OffsetDateTime)
            context.handleWeirdStringValue(OffsetDateTime.class, text, "not a point in time");
      }
    }
  }
}
