@NullMarked
package io.contactkit.example;

import org.jspecify.annotations.NullMarked;
