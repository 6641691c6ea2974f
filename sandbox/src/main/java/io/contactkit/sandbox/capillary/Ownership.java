package io.contactkit.sandbox.capillary;

import static io.contactkit.server.capillary.CapillaryErrorCode.IDENTIFIERS_OF_DIFFERENT_CUSTOMERS;
import static io.contactkit.server.capillary.CapillaryErrorCode.IDENTIFIER_EXISTS_IN_SAME_SOURCE;
import static io.contactkit.server.capillary.CapillaryErrorCode.IDENTIFIER_REGISTERED_IN_SAME_SOURCE;
import static io.contactkit.server.capillary.CapillaryErrorCode.USER_ID_USED_IN_SAME_SOURCE;

import io.contactkit.server.capillary.CapillaryApiException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Whose the added identifiers are, and whether that allows to add them. */
@Component
final class Ownership {
  private final CustomerStore customers;
  private final IdentifierStore identifiers;

  Ownership(CustomerStore customers, IdentifierStore identifiers) {
    this.customers = customers;
    this.identifiers = identifiers;
  }

  /** Takes what is nobody's; the other customer who holds the rest, if any, is to survive. */
  Optional<Long> claim(Change change, long customer) {
    Map<Identifier, Long> foreign = new HashMap<>();
    Set<Identifier> seen = new HashSet<>();
    for (Addition addition : change.additions()) {
      Identifier identifier = addition.identifier();
      long owner = claim(identifier, customer);
      boolean registered = identifiers.isRegistered(identifier, change.place());
      if (owner != customer) {
        if (registered) {
          throw new CapillaryApiException(IDENTIFIER_REGISTERED_IN_SAME_SOURCE);
        }
        foreign.put(identifier, owner);
      } else if (registered) {
        throw new CapillaryApiException(IDENTIFIER_EXISTS_IN_SAME_SOURCE);
      }
      if (!seen.add(identifier)) {
        throw new CapillaryApiException(IDENTIFIER_EXISTS_IN_SAME_SOURCE);
      }
    }
    return survivor(foreign, customer, change.place());
  }

  /** Holds everyone else off a survivor, who must not have become a victim in the meantime. */
  void lockSurvivor(long id) {
    if (customers.lock(id).filter(customer -> customer.mergedInto() == null).isEmpty()) {
      throw movedOn();
    }
  }

  private long claim(Identifier identifier, long customer) {
    if (identifiers.claim(identifier, customer)) {
      return customer;
    }
    return identifiers.owner(identifier).orElseThrow(Ownership::movedOn);
  }

  private Optional<Long> survivor(Map<Identifier, Long> foreign, long customer, Place place) {
    Set<Long> owners = Set.copyOf(foreign.values());
    if (owners.isEmpty()) {
      return Optional.empty();
    }
    if (owners.size() > 1) {
      throw new CapillaryApiException(IDENTIFIERS_OF_DIFFERENT_CUSTOMERS);
    }
    long survivor = owners.iterator().next();
    lockSurvivor(survivor);
    if (!foreign.keySet().stream()
        .allMatch(it -> identifiers.owner(it).filter(owner -> owner == survivor).isPresent())) {
      throw movedOn();
    }
    if (identifiers.isPresent(customer, place) && identifiers.isPresent(survivor, place)) {
      throw new CapillaryApiException(USER_ID_USED_IN_SAME_SOURCE);
    }
    return Optional.of(survivor);
  }

  /** Someone else was faster: the transaction begins again with what is true by then. */
  private static OptimisticLockingFailureException movedOn() {
    return new OptimisticLockingFailureException("another change came first");
  }
}
