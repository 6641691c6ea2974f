package io.contactkit.client.internal;

import java.io.IOException;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import org.openapitools.jackson.nullable.JsonNullableJackson3Module;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 3, set so that the same bytes go over the wire as with Jackson 2. */
final class Jackson3Json implements Json {
  private final ObjectMapper mapper =
      JsonMapper.builderWithJackson2Defaults()
          .addModule(new JsonNullableJackson3Module())
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          // +02:00 stays +02:00
          .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

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
      return mapper.readValue(json, mapper.constructType(type));
    } catch (JacksonException e) {
      throw new IOException(e);
    }
  }
}
