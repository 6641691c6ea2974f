package io.contactkit.sandbox.capillary;

import static io.contactkit.server.capillary.CapillaryErrorCode.ACCOUNT_ID_MISSING;

import io.contactkit.server.capillary.CapillaryApiException;
import io.contactkit.server.capillary.api.CustomerIdentifiersApi;
import io.contactkit.server.capillary.model.ChangeIdentifierRequest;
import io.contactkit.server.capillary.model.ChangeIdentifierResponse;
import io.contactkit.server.capillary.model.IdentifierSource;
import io.contactkit.server.capillary.model.SideEffect;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class CustomerIdentifiersController implements CustomerIdentifiersApi {
  private static final Set<IdentifierSource> WITH_ACCOUNTS =
      EnumSet.of(
          IdentifierSource.WECHAT,
          IdentifierSource.FACEBOOK,
          IdentifierSource.MOBILE_APP,
          IdentifierSource.LINE);

  private final CustomerIdentifiers identifiers;

  CustomerIdentifiersController(CustomerIdentifiers identifiers) {
    this.identifiers = identifiers;
  }

  @Override
  public ResponseEntity<ChangeIdentifierResponse> changeCustomerIdentifier(
      Long customerId,
      IdentifierSource source,
      ChangeIdentifierRequest request,
      @Nullable String accountId,
      @Nullable Boolean useAsync) {
    Change change =
        new Change(
            customerId,
            place(source, accountId),
            Additions.of(request.getAdd()),
            Additions.identifiers(request.getRemove()));
    return ResponseEntity.ok(
        answer(identifiers.apply(change), Objects.requireNonNullElse(useAsync, false)));
  }

  private static Place place(IdentifierSource source, @Nullable String accountId) {
    if (!WITH_ACCOUNTS.contains(source)) {
      return new Place(source.getValue(), "");
    }
    if (accountId == null || accountId.isBlank()) {
      throw new CapillaryApiException(ACCOUNT_ID_MISSING);
    }
    return new Place(source.getValue(), accountId);
  }

  private static ChangeIdentifierResponse answer(Changed changed, boolean async) {
    ChangeIdentifierResponse response =
        new ChangeIdentifierResponse(changed.customerId())
            .warnings(changed.warnings().stream().map(Changed.Warning::toMessage).toList());
    if (!async) {
      changed
          .awardedPoints()
          .forEach(
              points ->
                  response.addSideEffectsItem(new SideEffect("points").awardedPoints(points)));
    }
    return response;
  }
}
