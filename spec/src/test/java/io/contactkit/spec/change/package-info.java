@NullMarked
package io.contactkit.openapi.change;

import org.jspecify.annotations.NullMarked;
