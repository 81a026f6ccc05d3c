/** What the desk writes to the shop: each thing once, however often it must be tried. */
@NullMarked
package org.sweetline.orders.writing;

import org.jspecify.annotations.NullMarked;
