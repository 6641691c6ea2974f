package io.contactkit.sandbox.console;

import io.contactkit.sandbox.internal.ConditionalOnConsole;
import io.contactkit.sandbox.internal.Resettable;
import io.contactkit.spec.Provider;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;

/** What the page asks the sandbox. */
@RestController
@ConditionalOnConsole
@RequestMapping("/sandbox")
final class ConsoleController {
  private final ServedSpec spec;
  private final RecentCalls calls;
  private final StateView state;
  private final List<Resettable> resettables;

  ConsoleController(
      ServedSpec spec, RecentCalls calls, StateView state, List<Resettable> resettables) {
    this.spec = spec;
    this.calls = calls;
    this.state = state;
    this.resettables = resettables;
  }

  @GetMapping("/apis")
  List<ServedSpec.Entry> apis() {
    return spec.entries();
  }

  @GetMapping("/openapi/{provider}.json")
  JsonNode openapi(@PathVariable("provider") String provider) {
    return Arrays.stream(Provider.values())
        .filter(it -> it.id().equals(provider))
        .findFirst()
        .map(spec::document)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @GetMapping("/requests")
  List<RecordedCall> requests() {
    return calls.list();
  }

  @GetMapping("/state")
  Map<String, List<Map<String, Object>>> state() {
    return state.read();
  }

  @PostMapping("/reset")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void reset() {
    resettables.forEach(Resettable::reset);
  }
}
