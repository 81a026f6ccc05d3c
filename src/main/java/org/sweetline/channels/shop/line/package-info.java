/** The one line to the shop: when it may be used, how the shop is, and when it was away. */
@NullMarked
package org.sweetline.channels.shop.line;

import org.jspecify.annotations.NullMarked;
