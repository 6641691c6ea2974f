package io.contactkit.contract.mutation.provider;

import io.contactkit.contract.internal.Exemptions;
import io.contactkit.contract.mutation.provider.Breakage.Equivalence;
import io.contactkit.openapi.Content;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.Response;
import java.util.ArrayList;
import java.util.List;

/** Every mutant that the document of a provider suggests. */
final class ProviderMutants {
  private final Pacts pacts;
  private final Equivalence unread;

  ProviderMutants(Pacts pacts, Equivalence unread) {
    this.pacts = pacts;
    this.unread = unread;
  }

  List<Breakage> all() {
    List<Breakage> all = new ArrayList<>();
    for (Operation operation : pacts.spec().operations()) {
      for (Response response : operation.responses()) {
        all.addAll(AnswerMutants.of(pacts, operation, response));
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
