@NullMarked
package io.contactkit.guide;

import org.jspecify.annotations.NullMarked;
