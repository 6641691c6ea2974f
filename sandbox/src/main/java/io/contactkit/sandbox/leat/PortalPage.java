package io.contactkit.sandbox.leat;

import io.contactkit.sandbox.internal.ConditionalOnConsole;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the pages that play Leat's portal and its confirmation mail ask the sandbox. */
@RestController
@ConditionalOnConsole
@RequestMapping("/sandbox/portal")
final class PortalPage {
  private final Portal portal;
  private final PortalSessionStore sessions;

  PortalPage(Portal portal, PortalSessionStore sessions) {
    this.portal = portal;
    this.sessions = sessions;
  }

  @GetMapping("/sessions/{uuid}")
  View show(@PathVariable("uuid") String uuid) {
    StoredPortalSession session =
        sessions
            .find(uuid)
            .orElseThrow(() -> new NoSuchElementException("There is no such session."));
    return new View(
        session.kind(),
        session.shop().name(),
        session.contactUuid(),
        session.options(),
        sessions.events(uuid),
        portal.isOpen(uuid));
  }

  @PostMapping("/sessions/{uuid}/identify")
  View identify(@PathVariable("uuid") String uuid, @RequestBody Map<String, String> by) {
    portal.identify(uuid, by.getOrDefault("email", ""), by.getOrDefault("identifier", ""));
    return show(uuid);
  }

  @PostMapping("/sessions/{uuid}/complete")
  View complete(@PathVariable("uuid") String uuid) {
    portal.close(uuid, "completed");
    return show(uuid);
  }

  @PostMapping("/sessions/{uuid}/cancel")
  View cancel(@PathVariable("uuid") String uuid) {
    portal.close(uuid, "cancelled");
    return show(uuid);
  }

  @PostMapping("/confirmations/{token}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void confirm(@PathVariable("token") String token) {
    portal.confirm(token);
  }

  @ExceptionHandler(NoSuchElementException.class)
  @ResponseStatus(HttpStatus.NOT_FOUND)
  Map<String, String> refuse(NoSuchElementException e) {
    return Map.of("error", String.valueOf(e.getMessage()));
  }

  /** What the page shows. */
  record View(
      PortalSessionKind kind,
      String shop,
      @Nullable String contact,
      PortalSessionOptions options,
      List<Map<String, Object>> events,
      boolean open) {}
}
