/** Pages that follow from the documents and the code. */
@NullMarked
package io.contactkit.client.docs;

import org.jspecify.annotations.NullMarked;
