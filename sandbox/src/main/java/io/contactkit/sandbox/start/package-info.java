/** What someone who has just started the sandbox wants to know. */
@NullMarked
package io.contactkit.sandbox.start;

import org.jspecify.annotations.NullMarked;
