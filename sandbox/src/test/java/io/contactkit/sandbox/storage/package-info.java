/** Tests of what has to hold on every database. */
@NullMarked
package io.contactkit.sandbox.storage;

import org.jspecify.annotations.NullMarked;
