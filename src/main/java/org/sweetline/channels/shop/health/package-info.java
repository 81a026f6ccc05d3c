/** Says how the shop is, and how old the store copy. */
@NullMarked
package org.sweetline.channels.shop.health;

import org.jspecify.annotations.NullMarked;
