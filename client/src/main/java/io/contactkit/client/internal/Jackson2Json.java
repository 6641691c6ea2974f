package io.contactkit.client.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.openapitools.jackson.nullable.JsonNullableModule;

/** Jackson 2. */
final class Jackson2Json implements Json {
  private final ObjectMapper mapper =
      JsonMapper.builder()
          .addModule(new JsonNullableModule())
          .addModule(
              new SimpleModule()
                  .addSerializer(OffsetDateTime.class, new TimeToText())
                  .addDeserializer(OffsetDateTime.class, new TimeAsText()))
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
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

  @Override
  public void prepare(Type type) {
    readers.computeIfAbsent(type, this::reader);
  }

  private ObjectReader reader(Type type) {
    return mapper.readerFor(mapper.constructType(type));
  }

  private static final class TimeToText extends StdSerializer<OffsetDateTime> {
    private static final long serialVersionUID = 1;

    TimeToText() {
      super(OffsetDateTime.class);
    }

    @Override
    public void serialize(OffsetDateTime time, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
    }
  }

  /** A number is no time, and +02:00 stays +02:00. */
  private static final class TimeAsText extends StdDeserializer<OffsetDateTime> {
    private static final long serialVersionUID = 1;

    TimeAsText() {
      super(OffsetDateTime.class);
    }

    @Override
    public @Nullable OffsetDateTime deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      if (!json.hasToken(JsonToken.VALUE_STRING)) {
        return (OffsetDateTime) context.handleUnexpectedToken(OffsetDateTime.class, json);
      }
      String text = json.getText().strip();
      try {
        return text.isEmpty() ? null : Times.parse(text);
      } catch (DateTimeException e) {
        return (OffsetDateTime)
            context.handleWeirdStringValue(OffsetDateTime.class, text, "not a point in time");
      }
    }
  }
}
