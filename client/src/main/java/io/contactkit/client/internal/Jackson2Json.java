package io.contactkit.client.internal;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.lang.reflect.Type;
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
          .build();

  @Override
  public byte[] write(Object value) throws IOException {
    return mapper.writeValueAsBytes(value);
  }

  @Override
  public @Nullable Object read(byte[] json, Type type) throws IOException {
    return mapper.readValue(json, mapper.constructType(type));
  }
}
