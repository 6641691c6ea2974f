package io.contactkit.contract.record;

import io.contactkit.server.state.CapillaryStates;
import io.contactkit.server.state.JifelineStates;
import io.contactkit.server.state.LeatStates;
import io.contactkit.spec.Provider;
import java.util.List;

/** Everything that is recorded. */
final class Contracts {
  private Contracts() {}

  static List<Contract<?>> all() {
    return List.of(leat(), LeatPhpSdk.contract(), capillary(), jifeline());
  }

  static Contract<LeatStates> leat() {
    var contract = new Contract<>(Provider.LEAT, LeatStates.class);
    LeatIdentifiers.describe(contract);
    LeatIdentifierChanges.describe(contract);
    LeatSubscriptions.describe(contract);
    LeatPortalSessions.describe(contract);
    LeatBounds.describe(contract);
    Refusals.describe(contract);
    contract.drafts().stream()
        .filter(contract::isFirstOfOperation)
        .forEach(
            draft -> draft.again().given(LeatStates::givenMaintenance).answers(503, "maintenance"));
    return contract;
  }

  static Contract<CapillaryStates> capillary() {
    var contract = new Contract<>(Provider.CAPILLARY, CapillaryStates.class);
    CapillaryChanges.describe(contract);
    CapillaryRefusals.describe(contract);
    Refusals.describe(contract);
    return contract;
  }

  static Contract<JifelineStates> jifeline() {
    var contract = new Contract<>(Provider.JIFELINE, JifelineStates.class);
    JifelineLists.describe(contract);
    JifelineContactPoints.describe(contract);
    JifelineViolations.describe(contract);
    JifelineBounds.describe(contract);
    Refusals.describe(contract);
    contract.drafts().stream()
        .filter(contract::isFirstOfOperation)
        .forEach(
            draft -> draft.again().as(Credential.JIFELINE_RESTRICTED).answers(403, "forbidden"));
    return contract;
  }
}
