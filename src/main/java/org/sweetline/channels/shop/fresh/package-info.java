/** Asks the shop for the newest orders of somebody who is on the phone or on the screen, within two seconds. */
@NullMarked
package org.sweetline.channels.shop.fresh;

import org.jspecify.annotations.NullMarked;
