package io.contactkit.example;

import io.contactkit.server.state.CapillaryStates;
import io.contactkit.server.state.JifelineStates;
import io.contactkit.server.state.LeatStates;
import io.contactkit.server.state.ProviderStates;
import io.contactkit.server.state.State;
import io.contactkit.spec.docs.GeneratedPage;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Lists the states that contracts ask for. */
class ProviderStatesPageTest {

  private static final String INTRODUCTION =
      """
      # Provider states

      Before an interaction is replayed, a server is asked to get into the states that the interaction was recorded
      with. A server on this kit's stubs implements one interface per provider, and the stubs do the rest:

      ```java
      @Component
      class States implements JifelineStates {
        @Override
        public void givenCustomer(UUID id) { // "a customer"
          customers.put(id);
        }
      ```

      As soon as there is such a bean, `POST /provider-states/{provider}` speaks Pact's state-change protocol:
      `{"state": "a customer", "params": {"id": "…"}, "action": "setup"}`. `contactkit.server.states.path` moves it;
      with `contactkit.server.states.secret` set, callers must send that secret as `X-Provider-State-Secret`. Leave the
      bean out of production.

      Every state can be set again and again: what exists already is brought into the wanted form. `teardown` ends
      what must not outlive an interaction. An unknown state or parameter is refused with 422 and a list of the known
      ones. Any other server implements the same table at an endpoint of its own.

      A parameter with a question mark may be left out.
      """;

  @Test
  void thePageListsTheVocabulary() throws IOException {
    StringBuilder page = new StringBuilder(INTRODUCTION);
    for (Class<? extends ProviderStates> type :
        List.of(LeatStates.class, CapillaryStates.class, JifelineStates.class)) {
      page.append("\n## ").append(type.getSimpleName().replace("States", ""));
      page.append("\n\n| state | parameters |\n|---|---|\n");
      Arrays.stream(type.getMethods())
          .filter(method -> method.isAnnotationPresent(State.class))
          .sorted(Comparator.comparing(ProviderStatesPageTest::name))
          .forEach(method -> page.append(row(method)));
    }
    GeneratedPage.of(Path.of("../docs/provider-states.md"), page.toString()).verify();
  }

  private static String name(Method method) {
    return method.getAnnotation(State.class).value();
  }

  private static String row(Method method) {
    String parameters =
        Arrays.stream(method.getParameters())
            .map(ProviderStatesPageTest::parameter)
            .collect(Collectors.joining(", "));
    return "| %s | %s |%n".formatted(name(method), parameters);
  }

  private static String parameter(Parameter parameter) {
    boolean optional = parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
    return "`%s` %s%s"
        .formatted(parameter.getName(), parameter.getType().getSimpleName(), optional ? "?" : "");
  }
}
