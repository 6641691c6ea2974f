package io.contactkit.server.internal;

import java.io.IOException;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes the generated models; whatever else an application answers is left alone. */
public final class ModelConverter extends AbstractHttpMessageConverter<Object> {

  private final JsonMapper mapper;
  private final BodyReader reader;

  ModelConverter(JsonMapper mapper, BodyReader reader) {
    super(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON);
    this.mapper = mapper;
    this.reader = reader;
  }

  @Override
  protected boolean supports(Class<?> type) {
    return ModelShape.isModel(type);
  }

  @Override
  protected Object readInternal(Class<?> type, HttpInputMessage request) throws IOException {
    return reader.read(type, request.getBody(), Form.ofCurrentRequest());
  }

  @Override
  protected void writeInternal(Object model, HttpOutputMessage response) throws IOException {
    byte[] json = mapper.writeValueAsBytes(model);
    response.getHeaders().setContentLength(json.length);
    response.getBody().write(json);
  }
}
