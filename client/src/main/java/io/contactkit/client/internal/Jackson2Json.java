package io.contactkit.client.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import java.io.IOException;
import java.lang.reflect.Type;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.openapitools.jackson.nullable.JsonNullableModule;

/** Jackson 2. */
final class Jackson2Json implements Json {
  private final ObjectMapper mapper =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(new JsonNullableModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          // +02:00 stays +02:00
          .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .addModule(new SimpleModule().addDeserializer(OffsetDateTime.class, new TimeAsText()))
          // 3.7 is not 3
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .build();
  private final Map<Type, ObjectReader> readers = new ConcurrentHashMap<>();

  @Override
  public byte[] write(Object value) throws IOException {
    return mapper.writeValueAsBytes(value);
  }

  @Override
  public @Nullable Object read(byte[] json, Type type) throws IOException {
    return readers.computeIfAbsent(type, this::reader).readValue(json);
  }

  @Override
  public List<Object> place(IOException failure) {
    return failure instanceof JsonMappingException e
        ? e.getPath().stream().map(Jackson2Json::step).toList()
        : List.of();
  }

  private static Object step(JsonMappingException.Reference at) {
    return at.getFieldName() == null ? at.getIndex() : at.getFieldName();
  }

  private ObjectReader reader(Type type) {
    return mapper.readerFor(mapper.constructType(type));
  }

  /** A number is no time: Jackson would count the seconds since 1970. */
  private static final class TimeAsText extends StdDeserializer<OffsetDateTime> {
    private static final long serialVersionUID = 1;

    TimeAsText() {
      super(OffsetDateTime.class);
    }

    @Override
    public OffsetDateTime deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      return json.hasToken(JsonToken.VALUE_STRING)
          ? InstantDeserializer.OFFSET_DATE_TIME.deserialize(json, context)
          : (OffsetDateTime) context.handleUnexpectedToken(OffsetDateTime.class, json);
    }
  }
}
