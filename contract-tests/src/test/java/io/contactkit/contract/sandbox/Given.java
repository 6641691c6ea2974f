package io.contactkit.contract.sandbox;

import io.contactkit.contract.pact.RecordedState;
import io.contactkit.contract.verify.StateSetter;
import io.contactkit.server.state.CapillaryStates;
import io.contactkit.server.state.JifelineStates;
import io.contactkit.server.state.LeatStates;
import io.contactkit.server.state.ProviderState;
import io.contactkit.server.state.ProviderStates;
import io.contactkit.spec.Provider;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/** Puts the sandbox into a state, over HTTP like any verifier. */
final class Given {
  private Given() {}

  static void leat(Consumer<LeatStates> state) {
    set(Provider.LEAT, LeatStates.class, state);
  }

  static void capillary(Consumer<CapillaryStates> state) {
    set(Provider.CAPILLARY, CapillaryStates.class, state);
  }

  static void jifeline(Consumer<JifelineStates> state) {
    set(Provider.JIFELINE, JifelineStates.class, state);
  }

  private static <S extends ProviderStates> void set(
      Provider provider, Class<S> type, Consumer<S> call) {
    ProviderState state = ProviderState.of(type, call);
    StateSetter.url(Sandbox.states(provider))
        .change(
            new RecordedState(state.name(), JsonMapper.shared().valueToTree(state.params())), true);
  }
}
