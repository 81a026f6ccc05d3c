/** The door to the store's shop: reads its orders by polling or as pushed lines and keeps them in the order book. */
@NullMarked
package org.sweetline.channels.shop;

import org.jspecify.annotations.NullMarked;
