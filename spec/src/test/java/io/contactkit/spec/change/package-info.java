@NullMarked
package io.contactkit.spec.change;

import org.jspecify.annotations.NullMarked;
