@NullMarked
package io.contactkit.contract.coverage;

import org.jspecify.annotations.NullMarked;
