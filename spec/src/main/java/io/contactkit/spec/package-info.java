/** Facts read from the OpenAPI documents; everything that is not generated asks here. */
@NullMarked
package io.contactkit.spec;

import org.jspecify.annotations.NullMarked;
