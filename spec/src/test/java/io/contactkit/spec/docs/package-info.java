@NullMarked
package io.contactkit.spec.docs;

import org.jspecify.annotations.NullMarked;
