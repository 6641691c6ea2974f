package io.contactkit.sandbox.capillary;

import static io.contactkit.server.capillary.CapillaryErrorCode.ALREADY_MERGED;
import static io.contactkit.server.capillary.CapillaryErrorCode.CUSTOMER_NOT_FOUND;
import static io.contactkit.server.capillary.CapillaryErrorCode.INVALID_CUSTOMER_ID;
import static io.contactkit.server.capillary.CapillaryErrorCode.MERGED_INTO_EXISTING_ACCOUNT;
import static io.contactkit.server.capillary.CapillaryErrorCode.SEARCH_INDEX_UNAVAILABLE;

import io.contactkit.sandbox.capillary.Changed.Warning;
import io.contactkit.sandbox.capillary.CustomerStore.Customer;
import io.contactkit.sandbox.internal.Switch;
import io.contactkit.sandbox.internal.Switches;
import io.contactkit.sandbox.internal.Transactions;
import io.contactkit.server.capillary.CapillaryApiException;
import io.contactkit.server.capillary.CapillaryErrorCode;
import io.contactkit.server.capillary.model.CapillaryMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The documented rules of changing a customer's identifiers: all of a change or nothing. */
@Service
final class CustomerIdentifiers {
  private final CustomerStore customers;
  private final IdentifierStore identifiers;
  private final IdentifierRules rules;
  private final Ownership ownership;
  private final Switches switches;
  private final Transactions transactions;

  CustomerIdentifiers(
      CustomerStore customers,
      IdentifierStore identifiers,
      IdentifierRules rules,
      Ownership ownership,
      Switches switches,
      Transactions transactions) {
    this.customers = customers;
    this.identifiers = identifiers;
    this.rules = rules;
    this.ownership = ownership;
    this.switches = switches;
    this.transactions = transactions;
  }

  Changed apply(Change change) {
    return transactions.inOne(() -> applyInTransaction(change));
  }

  private Changed applyInTransaction(Change change) {
    List<Warning> warnings = new ArrayList<>();
    long customer = resolve(change.customerId(), warnings);
    try {
      return applyTo(customer, change, warnings);
    } catch (CapillaryApiException e) {
      // what came up before the failure is worth knowing too
      throw new CapillaryApiException(
          CapillaryErrorCode.of(e.code().orElseThrow()).orElseThrow(),
          warnings.stream().map(Warning::toMessage).toArray(CapillaryMessage[]::new));
    }
  }

  private Changed applyTo(long resolved, Change change, List<Warning> warnings) {
    long customer = resolved;
    check(change, customer);
    for (Identifier removal : change.removals()) {
      remove(removal, change.place(), customer);
    }
    Optional<Long> survivor = ownership.claim(change, customer);
    if (survivor.isPresent()) {
      customers.merge(customer, survivor.get());
      identifiers.moveAll(customer, survivor.get());
      customer = survivor.get();
      warnings.add(new Warning(MERGED_INTO_EXISTING_ACCOUNT, customer));
    }
    for (Addition addition : change.additions()) {
      identifiers.register(addition.identifier(), change.place(), addition.card());
    }
    if (switches.isOn(Switch.CAPILLARY_SEARCH_INDEX_DOWN)) {
      // the last step of a change, and its failure undoes the others
      throw new CapillaryApiException(SEARCH_INDEX_UNAVAILABLE);
    }
    return new Changed(customer, warnings, identifiers.awardedPoints(change.additions()));
  }

  /** A victim's changes go to its survivor. */
  private long resolve(long id, List<Warning> warnings) {
    Customer customer =
        customers.lock(id).orElseThrow(() -> new CapillaryApiException(INVALID_CUSTOMER_ID));
    Long survivor = customer.mergedInto();
    if (survivor == null) {
      return id;
    }
    warnings.add(new Warning(ALREADY_MERGED, survivor));
    ownership.lockSurvivor(survivor);
    return survivor;
  }

  private void check(Change change, long customer) {
    for (Addition addition : change.additions()) {
      rules.check(addition.identifier());
    }
    if (change.additions().stream()
        .map(Addition::identifier)
        .anyMatch(IdentifierRules::concernsChannels)) {
      customers.channels(customer).forEach(rules::check);
    }
  }

  private void remove(Identifier identifier, Place place, long customer) {
    boolean held =
        identifiers.owner(identifier).filter(owner -> owner == customer).isPresent()
            && identifiers.isRegistered(identifier, place);
    if (!held) {
      throw new CapillaryApiException(CUSTOMER_NOT_FOUND);
    }
    identifiers.remove(identifier, place);
  }
}
