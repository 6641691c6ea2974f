package io.contactkit.sandbox.leat;

import io.contactkit.sandbox.internal.SandboxProperties;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a person finds the pages that the sandbox plays for Leat. */
@Component
final class Pages {
  private final @Nullable URI publicUrl;

  Pages(SandboxProperties properties) {
    this.publicUrl = properties.publicUrl();
  }

  URI portalSession(String uuid) {
    UriComponentsBuilder base =
        publicUrl == null
            ? ServletUriComponentsBuilder.fromCurrentContextPath()
            : UriComponentsBuilder.fromUri(publicUrl);
    return base.path("/portal-sessions").queryParam("uuid", uuid).build().toUri();
  }
}
