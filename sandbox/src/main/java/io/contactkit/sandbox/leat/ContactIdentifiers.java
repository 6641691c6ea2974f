package io.contactkit.sandbox.leat;

import static io.contactkit.server.leat.LeatErrorCode.CONTACT_IDENTIFIER_ALREADY_EXISTS;
import static io.contactkit.server.leat.LeatErrorCode.CONTACT_IDENTIFIER_ALREADY_LINKED;
import static io.contactkit.server.leat.LeatErrorCode.CONTACT_IDENTIFIER_INACTIVE;
import static io.contactkit.server.leat.LeatErrorCode.CONTACT_IDENTIFIER_NOT_FOUND;
import static io.contactkit.server.leat.LeatErrorCode.CONTACT_IDENTIFIER_NOT_LINKED;
import static io.contactkit.server.leat.LeatErrorCode.CONTACT_NOT_FOUND;

import io.contactkit.sandbox.internal.Transactions;
import io.contactkit.server.leat.LeatApiException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The documented rules of contact identifiers. */
@Service
final class ContactIdentifiers {
  private final IdentifierStore identifiers;
  private final ContactStore contacts;
  private final Transactions transactions;

  ContactIdentifiers(
      IdentifierStore identifiers, ContactStore contacts, Transactions transactions) {
    this.identifiers = identifiers;
    this.contacts = contacts;
    this.transactions = transactions;
  }

  StoredIdentifier find(String value) {
    StoredIdentifier identifier = existing(value);
    requireActive(identifier);
    return identifier;
  }

  StoredIdentifier create(String value, @Nullable String contactUuid, @Nullable String name) {
    return transactions.inOne(
        () -> {
          if (contactUuid != null) {
            requireContact(contactUuid);
          }
          if (!identifiers.insert(value, name == null ? value : name, true, contactUuid)) {
            throw new LeatApiException(CONTACT_IDENTIFIER_ALREADY_EXISTS);
          }
          return existing(value);
        });
  }

  StoredIdentifier link(String value, String contactUuid) {
    return change(
        value,
        () -> identifiers.link(value, contactUuid),
        identifier -> {
          requireActive(identifier);
          requireContact(contactUuid);
          if (identifier.linked()) {
            throw new LeatApiException(CONTACT_IDENTIFIER_ALREADY_LINKED);
          }
        });
  }

  StoredIdentifier unlink(String value) {
    return change(
        value,
        () -> identifiers.unlink(value),
        identifier -> {
          requireActive(identifier);
          if (!identifier.linked()) {
            throw new LeatApiException(CONTACT_IDENTIFIER_NOT_LINKED);
          }
        });
  }

  StoredIdentifier update(String value, @Nullable String name, @Nullable Boolean active) {
    return change(
        value,
        () -> identifiers.update(value, name, active),
        identifier -> {
          if (identifier.linked() && identifier.contact() == null) {
            throw new LeatApiException(CONTACT_NOT_FOUND);
          }
          if (name != null && !name.equals(value) && identifiers.find(name).isPresent()) {
            throw new LeatApiException(CONTACT_IDENTIFIER_ALREADY_EXISTS);
          }
        });
  }

  void delete(String value) {
    if (!identifiers.delete(value)) {
      throw new LeatApiException(CONTACT_IDENTIFIER_NOT_FOUND);
    }
  }

  /**
   * Tries first and asks why afterwards: only the statement itself can tell whether it may, and
   * what was read before it could be out of date. No reason left means that it may now.
   */
  private StoredIdentifier change(
      String value, BooleanSupplier change, Consumer<StoredIdentifier> explain) {
    return transactions.inOne(
        () -> {
          while (!change.getAsBoolean()) {
            explain.accept(existing(value));
          }
          return existing(value);
        });
  }

  private StoredIdentifier existing(String value) {
    return identifiers
        .find(value)
        .orElseThrow(() -> new LeatApiException(CONTACT_IDENTIFIER_NOT_FOUND));
  }

  private void requireContact(String uuid) {
    if (contacts.find(uuid).isEmpty()) {
      throw new LeatApiException(CONTACT_NOT_FOUND);
    }
  }

  private static void requireActive(StoredIdentifier identifier) {
    if (!identifier.active()) {
      throw new LeatApiException(CONTACT_IDENTIFIER_INACTIVE);
    }
  }
}
