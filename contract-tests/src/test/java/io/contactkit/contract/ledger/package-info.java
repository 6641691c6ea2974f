/** The kit's own clients and documents as entries of a ledger. */
@NullMarked
package io.contactkit.contract.ledger;

import org.jspecify.annotations.NullMarked;
