/** Keeps the store copy up with the shop: what changed, what was missed, and what nobody told. */
@NullMarked
package org.sweetline.channels.shop.copy;

import org.jspecify.annotations.NullMarked;
