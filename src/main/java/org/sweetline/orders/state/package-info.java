/** What has become of an order, derived from what the shop says of it. */
@NullMarked
package org.sweetline.orders.state;

import org.jspecify.annotations.NullMarked;
