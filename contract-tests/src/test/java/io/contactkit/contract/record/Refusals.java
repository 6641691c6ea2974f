package io.contactkit.contract.record;

import io.contactkit.server.state.ProviderStates;
import java.util.List;

/** What holds for every operation: each way to authenticate opens it, and none does when wrong. */
final class Refusals {
  private Refusals() {}

  static <S extends ProviderStates> void describe(Contract<S> contract) {
    List<Credential> credentials = Credential.of(contract.provider());
    for (Draft<S> draft : contract.drafts()) {
      if (!contract.isFirstOfOperation(draft)) {
        continue;
      }
      draft
          .again()
          .as(Credential.none(contract.provider()))
          .answers(401, "unauthorized")
          .named("without a credential");
      for (Credential credential : credentials) {
        String scheme = String.join(" and ", credential.schemes());
        if (credential != credentials.get(0)) {
          draft.again().as(credential).named("with " + scheme);
        }
        String wrong = "wrong " + String.join(" with right ", credential.schemes());
        draft.again().as(credential.wrong()).answers(401, "unauthorized").named(wrong);
      }
    }
  }
}
