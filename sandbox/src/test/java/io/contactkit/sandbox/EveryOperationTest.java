package io.contactkit.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.spec.Provider;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The compiler misses a method of a controller, and not a controller. */
@SandboxTest
class EveryOperationTest {
  private final RequestMappingHandlerMapping mappings;

  EveryOperationTest(
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
    this.mappings = mappings;
  }

  @Test
  void hasAController() {
    Set<String> served =
        mappings.getHandlerMethods().values().stream()
            .map(handler -> handler.getMethod().getName())
            .collect(Collectors.toSet());

    assertThat(
            Stream.of(Provider.values())
                .flatMap(provider -> provider.document().operations().stream())
                .filter(operation -> !served.contains(operation.id()))
                .map(o -> "%s: no controller implements %sApi".formatted(o.id(), o.tag())))
        .isEmpty();
  }
}
