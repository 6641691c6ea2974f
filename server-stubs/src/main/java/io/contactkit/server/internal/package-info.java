/** No part of the kit's API. */
@NullMarked
package io.contactkit.server.internal;

import org.jspecify.annotations.NullMarked;
