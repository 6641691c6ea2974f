@NullMarked
package io.contactkit.contract.testing;

import org.jspecify.annotations.NullMarked;
