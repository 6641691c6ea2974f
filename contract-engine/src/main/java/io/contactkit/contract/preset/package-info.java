/** Short forms for what a command takes, such as {@code --provider shop}. */
@NullMarked
package io.contactkit.contract.preset;

import org.jspecify.annotations.NullMarked;
