/** Not part of the API: public only where the generated code and the facades need it. */
@NullMarked
package io.contactkit.client.internal;

import org.jspecify.annotations.NullMarked;
