/** The contract against the kit's own server. */
@NullMarked
package io.contactkit.contract.sandbox;

import org.jspecify.annotations.NullMarked;
