package io.contactkit.contract.mutation.provider;

import io.contactkit.contract.internal.Exemptions;
import io.contactkit.contract.mutation.provider.ProviderMutant.EquivalenceRule;
import io.contactkit.openapi.Content;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.Response;
import java.util.ArrayList;
import java.util.List;

/** Every mutant that the document of a provider suggests. */
final class ProviderMutants {
  private final Interactions pacts;
  private final EquivalenceRule unread;

  ProviderMutants(Interactions pacts, EquivalenceRule unread) {
    this.pacts = pacts;
    this.unread = unread;
  }

  List<ProviderMutant> all() {
    List<ProviderMutant> all = new ArrayList<>();
    for (Operation operation : pacts.spec().operations()) {
      for (Response response : pacts.responses(operation)) {
        all.addAll(ResponseMutants.of(pacts, operation, response));
        for (Content content : response.contents()) {
          if (Exemptions.reason(response, content).isEmpty()) {
            all.addAll(new BodyMutants(pacts).of(operation, response, content));
          }
        }
      }
      all.addAll(CredentialMutants.of(pacts, operation));
      all.addAll(RequestMutants.of(pacts, operation));
      all.addAll(StateMutants.of(pacts, operation, unread));
    }
    return all;
  }
}
