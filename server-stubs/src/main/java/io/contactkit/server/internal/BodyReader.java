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

  <T> T read(Class<T> type, InputStream in) throws IOException {
    JsonNode json = parse(text(bytes(in)));
    JsonCheck check = new JsonCheck(scalars, Location.BODY);
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

  private byte[] bytes(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(maxBytes + 1);
    if (bytes.length > maxBytes) {
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
