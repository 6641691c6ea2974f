package io.contactkit.server.internal;

import io.contactkit.server.ServerProperties;
import jakarta.validation.ValidatorFactory;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Everything that judges requests. It holds a validator of its own and is no validator bean, so
 * that the application's keeps its language and its settings.
 */
record RequestRules(ValidatorFactory validators, ScalarCheck scalars, int maxBodyBytes)
    implements AutoCloseable {

  static RequestRules of(ServerProperties properties) {
    return new RequestRules(
        EnglishValidator.factory(),
        new ScalarCheck(Json.MAPPER, properties.maxStringLength()),
        Math.toIntExact(properties.maxBodySize().toBytes()));
  }

  BodyReader bodies() {
    ConstraintCheck constraints = new ConstraintCheck(validators.getValidator());
    return new BodyReader(Json.MAPPER, scalars, constraints, maxBodyBytes);
  }

  HttpMessageConverter<Object> converter() {
    return new ModelConverter(Json.MAPPER, bodies());
  }

  HandlerInterceptor parameterCheck(Operations operations) {
    return new ParameterCheck(operations, scalars, validators.getValidator());
  }

  @Override
  public void close() {
    validators.close();
  }
}
