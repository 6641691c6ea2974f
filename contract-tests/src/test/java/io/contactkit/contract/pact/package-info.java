@NullMarked
package io.contactkit.contract.pact;

import org.jspecify.annotations.NullMarked;
