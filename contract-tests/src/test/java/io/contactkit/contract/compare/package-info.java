@NullMarked
package io.contactkit.contract.compare;

import org.jspecify.annotations.NullMarked;
