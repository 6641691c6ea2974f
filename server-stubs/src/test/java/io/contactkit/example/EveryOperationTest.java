package io.contactkit.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.spec.Provider;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Without a controller of the tests, an operation would be judged by its 404. */
@GuardedServer
class EveryOperationTest {

  @Test
  void hasAController(
      @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
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
