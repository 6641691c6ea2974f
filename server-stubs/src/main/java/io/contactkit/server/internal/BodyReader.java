package io.contactkit.server.internal;

import io.contactkit.server.Violation;
import io.contactkit.server.Violation.Location;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns a request's body into a generated model, or says everything that is wrong with it. */
final class BodyReader {

  private static final String WHOLE_BODY = "";
  // a caller that is still sending does not read the answer
  private static final long MAX_DRAINED = 64L << 20;

  private final JsonMapper mapper;
  private final ScalarCheck scalars;
  private final ConstraintCheck constraints;
  private final int maxBytes;

  BodyReader(JsonMapper mapper, ScalarCheck scalars, ConstraintCheck constraints, int maxBytes) {
    this.mapper = mapper;
    this.scalars = scalars;
    this.constraints = constraints;
    this.maxBytes = maxBytes;
  }

  <T> T read(Class<T> type, InputStream in, @Nullable Form form) throws IOException {
    // a form has a byte more than was sent: see FormRequest
    byte[] bytes = bytes(in, form == null ? maxBytes : maxBytes + 1);
    JsonNode json =
        form == null ? parse(text(bytes)) : new FormBody(scalars, form).read(bytes, type);
    JsonCheck check = new JsonCheck(scalars, form == null ? Location.BODY : form.location());
    if (!check.check(WHOLE_BODY, json, type)) {
      throw new InvalidRequestException(check.violations());
    }
    T model = mapper.treeToValue(json, type);
    List<Violation> violations = new ArrayList<>(check.violations());
    violations.addAll(constraints.check(model, violations));
    if (!violations.isEmpty()) {
      throw new InvalidRequestException(violations);
    }
    return model;
  }

  private byte[] bytes(InputStream in, int limit) throws IOException {
    byte[] bytes = in.readNBytes(limit + 1);
    if (bytes.length > limit) {
      in.skip(MAX_DRAINED);
      throw invalid("must not be larger than " + maxBytes + " bytes");
    }
    return bytes;
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw invalid("must be UTF-8");
    }
  }

  private JsonNode parse(String text) {
    try {
      return mapper.readTree(text);
    } catch (StreamConstraintsException e) {
      throw invalid("must not be nested deeply nor hold overlong numbers");
    } catch (StreamReadException e) {
      throw invalid("must be JSON");
    } catch (DatabindException e) {
      throw invalid("must be one JSON value in which no field occurs twice");
    }
  }

  private static InvalidRequestException invalid(String rule) {
    return new InvalidRequestException(List.of(Violation.of(Location.BODY, WHOLE_BODY, rule)));
  }
}
