@NullMarked
package io.contactkit.contract.impact;

import org.jspecify.annotations.NullMarked;
