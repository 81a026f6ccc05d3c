/** Money that goes back through the shop: each refund once, and never more than was paid. */
@NullMarked
package org.sweetline.orders.refunding;

import org.jspecify.annotations.NullMarked;
