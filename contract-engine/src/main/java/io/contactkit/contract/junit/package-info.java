/** The contract as tests for an implementer's own build. */
@NullMarked
package io.contactkit.contract.junit;

import org.jspecify.annotations.NullMarked;
