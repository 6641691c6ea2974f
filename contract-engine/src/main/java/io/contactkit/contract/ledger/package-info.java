/** Which versions of consumers and providers go together, kept in files. */
@NullMarked
package io.contactkit.contract.ledger;

import org.jspecify.annotations.NullMarked;
