/** A return from the request to the refund: what is asked for, decided, received, inspected and settled, item by item. */
@NullMarked
package org.sweetline.returns;

import org.jspecify.annotations.NullMarked;
