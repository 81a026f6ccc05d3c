/** The shop's orders in our own copy. */
@NullMarked
package org.sweetline.orders;

import org.jspecify.annotations.NullMarked;
