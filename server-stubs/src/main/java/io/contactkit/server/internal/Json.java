package io.contactkit.server.internal;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.openapitools.jackson.nullable.JsonNullableJackson3Module;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** JSON as the documents have it, whatever the application does with JSON of its own. */
final class Json {

  private static final int MAX_NESTING = 32;
  private static final int MAX_NUMBER_LENGTH = 100;

  /** For the generated models. */
  static final JsonMapper MAPPER = mapper();

  private Json() {}

  private static JsonMapper mapper() {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(MAX_NESTING)
            .maxNumberLength(MAX_NUMBER_LENGTH)
            .build();
    return JsonMapper.builder(JsonFactory.builder().streamReadConstraints(constraints).build())
        .addModule(new JsonNullableJackson3Module())
        .addModule(texts())
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        // or the models' constructors of required values make null of what is absent
        .disable(MapperFeature.DETECT_PARAMETER_NAMES)
        .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
        .enable(
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
            DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .build();
  }

  private static JacksonModule texts() {
    return new SimpleModule().addSerializer(new SecondsWithOffset()).addSerializer(new PlainUuid());
  }

  /** Like the documents' examples; readers of theirs refuse fractions. */
  private static final class SecondsWithOffset extends StdSerializer<OffsetDateTime> {

    private static final DateTimeFormatter FORM =
        DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    SecondsWithOffset() {
      super(OffsetDateTime.class);
    }

    @Override
    public void serialize(OffsetDateTime value, JsonGenerator json, SerializationContext context) {
      json.writeString(FORM.format(value));
    }
  }

  /** A UUID has nothing to escape, and is looked through for it otherwise. */
  private static final class PlainUuid extends StdSerializer<UUID> {

    PlainUuid() {
      super(UUID.class);
    }

    @Override
    public void serialize(UUID value, JsonGenerator json, SerializationContext context) {
      byte[] text = value.toString().getBytes(StandardCharsets.ISO_8859_1);
      json.writeRawUTF8String(text, 0, text.length);
    }
  }
}
