package io.contactkit.contract.record;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import feign.Client;
import io.contactkit.client.ErrorAnswerException;
import io.contactkit.client.internal.ApacheTransport;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One interaction, played by the client against the mock server and judged on typed values. */
final class Take {
  private final Draft<?> draft;
  private final URI server;
  private final Client transport;

  Take(Draft<?> draft, URI server) {
    this(draft, server, ApacheTransport.shared());
  }

  Take(Draft<?> draft, URI server, Client transport) {
    this.draft = draft;
    this.server = server;
    this.transport = transport;
  }

  void play() {
    if (draft.sent().isPresent()) {
      SdkResponse.to(draft.sent().get(), server, draft.credential()).check(draft);
      return;
    }
    Object client = Clients.of(draft.contract().provider(), server, draft.credential(), transport);
    ClientCall call = ClientCall.of(client, draft.operation().id());
    if (draft.malformed()) {
      call = call.pastItsTypes();
    }
    if (draft.response().isSuccess()) {
      same(draft.answer(), call.call(draft.parameters(), draft.body()));
      return;
    }
    try {
      call.call(draft.parameters(), draft.body());
    } catch (ErrorAnswerException e) {
      assertThat(e.status()).isEqualTo(draft.response().status());
      assertThat(e.operation()).isEqualTo(draft.operation().id());
      JsonNode answer = requireNonNull(draft.answer());
      same(TypedError.presented(answer), TypedError.body(e));
      return;
    }
    fail("%s: the client did not report status %d", draft.description(), draft.response().status());
  }

  private void same(@Nullable JsonNode answer, @Nullable JsonNode typed) {
    if (!SameValue.of(answer, typed)) {
      fail("%s: the client was sent%n  %s%nand read%n  %s", draft.description(), answer, typed);
    }
  }
}
