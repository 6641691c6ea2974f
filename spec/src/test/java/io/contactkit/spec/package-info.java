@NullMarked
package io.contactkit.spec;

import org.jspecify.annotations.NullMarked;
